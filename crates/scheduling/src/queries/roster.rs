//! The roster: templates, shifts of days, leave, holidays, who is on shift.

use std::ops::Range;

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Absence, Holiday, Shift, Template};

/// The shifts that a community keeps, by their beginning.
pub fn templates(db: &mut Db<'_>, community: Id) -> Result<Vec<Template>, Fault> {
    db.list(
        "SELECT t.template_id, t.name_zh, t.name_en, t.starts_minute, t.minutes, t.break_minute, t.break_minutes, t.version, t.changed_at, \
         COALESCE((SELECT a.name FROM accounts a WHERE a.account_id = t.changed_by), '') \
         FROM shift_templates t WHERE t.community_id = $1 AND t.retired_at IS NULL ORDER BY t.starts_minute, t.minutes, t.template_id",
        args![community],
    )
}

/// One of them, retired or not.
pub fn template(db: &mut Db<'_>, community: Id, template_id: Id) -> Result<Template, Fault> {
    db.one(
        "SELECT t.template_id, t.name_zh, t.name_en, t.starts_minute, t.minutes, t.break_minute, t.break_minutes, t.version, t.changed_at, \
         COALESCE((SELECT a.name FROM accounts a WHERE a.account_id = t.changed_by), '') \
         FROM shift_templates t WHERE t.community_id = $1 AND t.template_id = $2",
        args![community, template_id],
    )
}

/// The shifts of a community that begin on days of a range.
pub fn shifts_between(db: &mut Db<'_>, community: Id, from: Day, to: Day) -> Result<Vec<Shift>, Fault> {
    db.list(
        "SELECT shift_id, community_id, worker_id, on_day, template_id, starts_cell, ends_cell FROM shifts \
         WHERE community_id = $1 AND on_day >= $2 AND on_day <= $3 ORDER BY on_day, starts_cell, shift_id",
        args![community, from, to],
    )
}

/// The shifts of a person in a community that begin on days of a range.
pub fn shifts_of(db: &mut Db<'_>, community: Id, worker: Id, from: Day, to: Day) -> Result<Vec<Shift>, Fault> {
    db.list(
        "SELECT shift_id, community_id, worker_id, on_day, template_id, starts_cell, ends_cell FROM shifts \
         WHERE worker_id = $2 AND community_id = $1 AND on_day >= $3 AND on_day <= $4 ORDER BY on_day, starts_cell, shift_id",
        args![community, worker, from, to],
    )
}

/// One shift of a community.
pub fn shift(db: &mut Db<'_>, community: Id, shift_id: Id) -> Result<Shift, Fault> {
    db.one(
        "SELECT shift_id, community_id, worker_id, on_day, template_id, starts_cell, ends_cell FROM shifts \
         WHERE community_id = $1 AND shift_id = $2",
        args![community, shift_id],
    )
}

/// How many matters are booked in a shift, and when the first of them begins.
pub fn shift_booked(db: &mut Db<'_>, shift: &Shift) -> Result<(i64, Option<Moment>), Fault> {
    db.one(
        "SELECT CAST(COUNT(DISTINCT b.booking_id) AS BIGINT), MIN(k.starts_at) FROM booking_cells b \
         JOIN bookings k ON k.community_id = b.community_id AND k.booking_id = b.booking_id \
         WHERE b.community_id = $1 AND b.worker_id = $2 AND b.cell >= $3 AND b.cell < $4",
        args![shift.community_id, shift.worker_id, shift.starts_cell, shift.ends_cell],
    )
}

/// How many cells of a range a person is on shift in a community.
pub fn hours_of(db: &mut Db<'_>, community: Id, worker: Id, cells: &Range<i64>) -> Result<i64, Fault> {
    db.value(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM shift_cells WHERE community_id = $1 AND worker_id = $2 AND cell >= $3 AND cell < $4",
        args![community, worker, cells.start, cells.end],
    )
}

/// Who is on shift in a community at a moment, at rest or not.
pub fn on_shift(db: &mut Db<'_>, community: Id, at: Moment) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT worker_id FROM shift_cells WHERE community_id = $1 AND cell = $2 ORDER BY worker_id",
        args![community, at.cell()],
    )
}

/// The same, each with whether they rest.
pub fn on_shift_now(db: &mut Db<'_>, community: Id, at: Moment) -> Result<Vec<(Id, bool)>, Fault> {
    db.list(
        "SELECT worker_id, rest FROM shift_cells WHERE community_id = $1 AND cell = $2 ORDER BY worker_id",
        args![community, at.cell()],
    )
}

/// The leave of a community's people that touches days of a range. Where it was noted doesn't matter: away is away.
pub fn absences(db: &mut Db<'_>, community: Id, from: Day, to: Day) -> Result<Vec<Absence>, Fault> {
    db.list(
        "SELECT l.leave_id, l.worker_id, l.kind, l.from_on, l.until_on, l.reason FROM leaves l \
         WHERE l.until_on >= $2 AND l.from_on <= $3 AND EXISTS \
         (SELECT 1 FROM community_staff c WHERE c.community_id = $1 AND c.staff_id = l.worker_id AND c.until IS NULL) \
         ORDER BY l.from_on, l.leave_id",
        args![community, from, to],
    )
}

/// Public holidays that touch days of a range.
pub fn holidays(db: &mut Db<'_>, from: Day, to: Day) -> Result<Vec<Holiday>, Fault> {
    db.list(
        "SELECT first_on, last_on, off, name_zh, name_en FROM holidays WHERE last_on >= $1 AND first_on <= $2 ORDER BY first_on",
        args![from, to],
    )
}
