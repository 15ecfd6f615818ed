//! What is read of return visits. Nothing is written here.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Attempt, Figures, Flag, Settings, TermsRow, Visit, Waiver};

/// A visit.
pub fn visit(db: &mut Db<'_>, community: Id, visit: Id) -> Result<Visit, Fault> {
    db.one(
        "SELECT return_visit_id, order_id, order_number, request_id, unit_id, place_label, matter, person_id, contact_id, \
         reporter_name, phone_masked, worker_names, reason, chargeable, state, created_at, due_at, attempts, waiver, solved, satisfaction, paid_fen, paid_to, remark, \
         ended_at, ended_by_name, reopened_order_id, version, changed_at, changed_by_name FROM return_visits \
         WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit],
    )
}

/// The visit of an order, where there is one.
pub fn of_order(db: &mut Db<'_>, community: Id, order: Id) -> Result<Option<Visit>, Fault> {
    db.maybe(
        "SELECT return_visit_id, order_id, order_number, request_id, unit_id, place_label, matter, person_id, contact_id, \
         reporter_name, phone_masked, worker_names, reason, chargeable, state, created_at, due_at, attempts, waiver, solved, satisfaction, paid_fen, paid_to, remark, \
         ended_at, ended_by_name, reopened_order_id, version, changed_at, changed_by_name FROM return_visits \
         WHERE community_id = $1 AND order_id = $2",
        args![community, order],
    )
}

/// Which visits a list shows.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// A state; `open` holds those that are due too (they are not finished), `None` every one.
    pub state: Option<String>,
    /// Words of number, place or name, in lower case.
    pub words: Option<String>,
    /// After this one, for paging.
    pub after: Option<(Moment, Id)>,
}

/// Visits by the moment at which they are due, the earliest first.
pub fn by_due(db: &mut Db<'_>, community: Id, asked: &Asked, limit: i64) -> Result<Vec<Visit>, Fault> {
    let (state, also) = match asked.state.as_deref() {
        Some("open") => (Some("open"), Some("due")),
        other => (other, other),
    };
    let (after_at, after_id) = asked.after.unwrap_or((Moment::from_micros(i64::MIN), Id::nil()));
    db.list(
        "SELECT return_visit_id, order_id, order_number, request_id, unit_id, place_label, matter, person_id, contact_id, \
         reporter_name, phone_masked, worker_names, reason, chargeable, state, created_at, due_at, attempts, waiver, solved, satisfaction, paid_fen, paid_to, remark, \
         ended_at, ended_by_name, reopened_order_id, version, changed_at, changed_by_name FROM return_visits \
         WHERE community_id = $1 AND (CAST($2 AS TEXT) IS NULL OR state IN ($2, $3)) AND (CAST($4 AS TEXT) IS NULL OR search_key LIKE $4) \
         AND (due_at, return_visit_id) > ($5, $6) ORDER BY due_at, return_visit_id LIMIT $7",
        args![community, state, also, pattern(asked), after_at, after_id, limit],
    )
}

/// Visits that ended in a state, the latest first.
pub fn by_end(db: &mut Db<'_>, community: Id, asked: &Asked, limit: i64) -> Result<Vec<Visit>, Fault> {
    let (before_at, before_id) = asked.after.unwrap_or((Moment::from_micros(i64::MAX), Id::max()));
    db.list(
        "SELECT return_visit_id, order_id, order_number, request_id, unit_id, place_label, matter, person_id, contact_id, \
         reporter_name, phone_masked, worker_names, reason, chargeable, state, created_at, due_at, attempts, waiver, solved, satisfaction, paid_fen, paid_to, remark, \
         ended_at, ended_by_name, reopened_order_id, version, changed_at, changed_by_name FROM return_visits \
         WHERE community_id = $1 AND ended_at IS NOT NULL AND (CAST($2 AS TEXT) IS NULL OR state = $2) \
         AND (CAST($3 AS TEXT) IS NULL OR search_key LIKE $3) AND (ended_at, return_visit_id) < ($4, $5) \
         ORDER BY ended_at DESC, return_visit_id DESC LIMIT $6",
        args![community, asked.state.clone(), pattern(asked), before_at, before_id, limit],
    )
}

fn pattern(asked: &Asked) -> Option<String> {
    let words = asked.words.as_deref().map(crate::search_key).filter(|w| !w.is_empty())?;
    Some(format!("%{}%", words.replace(['%', '_'], "")))
}

/// The tries of a visit, in order.
pub fn attempts(db: &mut Db<'_>, community: Id, visit: Id) -> Result<Vec<Attempt>, Fault> {
    db.list(
        "SELECT attempt, at, on_day, reached, counts, by_name, remark FROM return_visit_attempts \
         WHERE community_id = $1 AND return_visit_id = $2 ORDER BY attempt",
        args![community, visit],
    )
}

/// The hours and limits of a community on a day.
pub fn settings(db: &mut Db<'_>, community: Id, on: Day) -> Result<Settings, Fault> {
    db.one(
        "SELECT opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, try_days, late_hours, unhappy_at \
         FROM return_visit_terms WHERE community_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
        args![community, on],
    )
}

/// What held and what will hold, the latest first.
pub fn terms(db: &mut Db<'_>, community: Id) -> Result<Vec<TermsRow>, Fault> {
    db.list(
        "SELECT valid_from, opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, try_days, late_hours, unhappy_at, \
         source, version, changed_at, changed_by_name FROM return_visit_terms WHERE community_id = $1 ORDER BY valid_from DESC",
        args![community],
    )
}

/// The classes of a community, published or not.
pub fn waivers(db: &mut Db<'_>, community: Id) -> Result<Vec<Waiver>, Fault> {
    db.list(
        "SELECT waiver, published_on, published_where, most_minutes, source, version, changed_at, changed_by_name FROM return_visit_waivers \
         WHERE community_id = $1 ORDER BY waiver",
        args![community],
    )
}

/// The words by which a leak is known, in lower case.
pub fn leak_words(db: &mut Db<'_>) -> Result<Vec<String>, Fault> {
    db.values("SELECT word FROM return_visit_leak_words ORDER BY word", args![])
}

/// An entry of the manager's list.
pub fn flag(db: &mut Db<'_>, community: Id, flag: Id) -> Result<Flag, Fault> {
    db.one(
        "SELECT f.flag_id, f.return_visit_id, v.order_id, v.order_number, v.place_label, v.reporter_name, f.kind, f.said_fen, f.said_to, \
         f.receipts_fen, v.satisfaction, v.remark, f.raised_at, f.settled_at, f.settled_by_name, f.settlement, f.version, f.changed_at, \
         f.changed_by_name FROM return_visit_flags f \
         JOIN return_visits v ON v.community_id = f.community_id AND v.return_visit_id = f.return_visit_id \
         WHERE f.community_id = $1 AND f.flag_id = $2",
        args![community, flag],
    )
}

/// The manager's list, the latest first: open entries, or settled ones.
pub fn flags(
    db: &mut Db<'_>,
    community: Id,
    settled: bool,
    before: Option<(Moment, Id)>,
    limit: i64,
) -> Result<Vec<Flag>, Fault> {
    let (before_at, before_id) = before.unwrap_or((Moment::from_micros(i64::MAX), Id::max()));
    db.list(
        "SELECT f.flag_id, f.return_visit_id, v.order_id, v.order_number, v.place_label, v.reporter_name, f.kind, f.said_fen, f.said_to, \
         f.receipts_fen, v.satisfaction, v.remark, f.raised_at, f.settled_at, f.settled_by_name, f.settlement, f.version, f.changed_at, \
         f.changed_by_name FROM return_visit_flags f \
         JOIN return_visits v ON v.community_id = f.community_id AND v.return_visit_id = f.return_visit_id \
         WHERE f.community_id = $1 AND (f.settled_at IS NOT NULL) = $2 AND (f.raised_at, f.flag_id) < ($3, $4) \
         ORDER BY f.raised_at DESC, f.flag_id DESC LIMIT $5",
        args![community, settled, before_at, before_id, limit],
    )
}

/// What a visit has put on the manager's list.
pub fn flags_of(db: &mut Db<'_>, community: Id, visit: Id) -> Result<Vec<String>, Fault> {
    db.values(
        "SELECT kind FROM return_visit_flags WHERE community_id = $1 AND return_visit_id = $2 ORDER BY kind",
        args![community, visit],
    )
}

/// How many entries of the manager's list are open.
pub fn open_flags(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM return_visit_flags WHERE community_id = $1 AND settled_at IS NULL", args![community])
}

/// How many visits are due.
pub fn due(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM return_visits WHERE community_id = $1 AND state = 'due'", args![community])
}

/// The figures of the visits that ended since a moment, and of those that wait now.
pub fn figures(db: &mut Db<'_>, community: Id, since: Moment) -> Result<Figures, Fault> {
    let ended: (i64, i64, i64, i64, i64) = db.one(
        "SELECT CAST(COALESCE(SUM(CASE WHEN state = 'done' THEN 1 ELSE 0 END), 0) AS BIGINT), \
         CAST(COALESCE(SUM(CASE WHEN state = 'unreached' THEN 1 ELSE 0 END), 0) AS BIGINT), \
         CAST(COALESCE(SUM(CASE WHEN state = 'waived' THEN 1 ELSE 0 END), 0) AS BIGINT), \
         CAST(COALESCE(SUM(CASE WHEN state = 'done' AND solved THEN 1 ELSE 0 END), 0) AS BIGINT), \
         CAST(COALESCE(SUM(CASE WHEN state = 'done' AND satisfaction >= 4 THEN 1 ELSE 0 END), 0) AS BIGINT) \
         FROM return_visits WHERE community_id = $1 AND ended_at >= $2",
        args![community, since],
    )?;
    let waiting: (i64, i64) = db.one(
        "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN state = 'due' THEN 1 ELSE 0 END), 0) AS BIGINT) \
         FROM return_visits WHERE community_id = $1 AND state IN ('open', 'due')",
        args![community],
    )?;
    let (visited, unreached, waived, solved, satisfied) = ended;
    Ok(Figures { visited, unreached, waived, solved, satisfied, waiting: waiting.0, due: waiting.1 })
}

/// The last answer of a home: satisfaction and when it was told.
pub fn last_answer(db: &mut Db<'_>, community: Id, unit: Id) -> Result<Option<(i64, Moment)>, Fault> {
    db.maybe(
        "SELECT satisfaction, ended_at FROM return_visits WHERE community_id = $1 AND unit_id = $2 AND ended_at IS NOT NULL \
         AND satisfaction IS NOT NULL ORDER BY ended_at DESC, return_visit_id DESC LIMIT 1",
        args![community, unit],
    )
}

/// The visits of a home that ended, the latest first.
pub fn of_unit(db: &mut Db<'_>, community: Id, unit: Id, limit: i64) -> Result<Vec<Visit>, Fault> {
    db.list(
        "SELECT return_visit_id, order_id, order_number, request_id, unit_id, place_label, matter, person_id, contact_id, \
         reporter_name, phone_masked, worker_names, reason, chargeable, state, created_at, due_at, attempts, waiver, solved, satisfaction, paid_fen, paid_to, remark, \
         ended_at, ended_by_name, reopened_order_id, version, changed_at, changed_by_name FROM return_visits \
         WHERE community_id = $1 AND unit_id = $2 AND ended_at IS NOT NULL ORDER BY ended_at DESC, return_visit_id DESC LIMIT $3",
        args![community, unit, limit],
    )
}

/// Who did what a visit asks about: those of the order, or whoever took and answered the request.
pub(crate) fn workers_of(db: &mut Db<'_>, community: Id, visit: &Visit) -> Result<Vec<Id>, Fault> {
    match visit.of_request() {
        Some(request) => Ok(vec![intake::queries::requests::taken_by(db, community, request)?]),
        None => work_orders::queries::workers_of(db, community, visit.order_id),
    }
}
