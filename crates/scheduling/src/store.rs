//! The SQL that writes bookings and shifts. No decisions here.

use std::ops::Range;

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::actions::{NewTemplate, NoteLeave};
use crate::rules::ShiftCells;

/// A booking's row.
pub(crate) struct NewBooking<'a> {
    pub(crate) booking_id: Id,
    pub(crate) worker: Id,
    pub(crate) duty: &'a str,
    pub(crate) building_id: Option<Id>,
    pub(crate) starts_at: Moment,
    pub(crate) ends_at: Moment,
    pub(crate) travel: i64,
    pub(crate) danger: bool,
    pub(crate) by: Id,
}

/// Keeps a booking; one that was there before is held anew.
pub(crate) fn put_booking(tx: &mut Tx<'_>, new: &NewBooking<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO bookings (community_id, booking_id, worker_id, duty, building_id, starts_at, ends_at, travel_minutes, danger, state, \
         made_by, made_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'held', $10, $11, 1) \
         ON CONFLICT (community_id, booking_id) DO UPDATE SET worker_id = excluded.worker_id, duty = excluded.duty, \
         building_id = excluded.building_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at, \
         travel_minutes = excluded.travel_minutes, danger = excluded.danger, state = 'held', made_by = excluded.made_by, \
         made_at = excluded.made_at, version = bookings.version + 1",
        args![
            community,
            new.booking_id,
            new.worker,
            new.duty,
            new.building_id,
            new.starts_at,
            new.ends_at,
            new.travel,
            new.danger,
            new.by,
            now
        ],
    )?;
    Ok(())
}

/// Takes what is free of these quarters for a booking, out of the person's shifts here; how many were taken. Fewer than asked
/// for: somebody was faster, or the person isn't on shift. Rests are taken for dangers only.
pub(crate) fn take_cells(tx: &mut Tx<'_>, booking_id: Id, cells: &Range<i64>, rests: bool) -> Result<i64, Fault> {
    let community = tx.line();
    let taken = tx.run(
        "INSERT INTO booking_cells (community_id, worker_id, cell, booking_id) \
         SELECT s.community_id, s.worker_id, s.cell, k.booking_id FROM bookings k \
         JOIN shift_cells s ON s.community_id = k.community_id AND s.worker_id = k.worker_id \
         WHERE k.community_id = $1 AND k.booking_id = $2 AND s.cell >= $3 AND s.cell < $4 AND (s.rest = $5 OR NOT s.rest) \
         ON CONFLICT (community_id, worker_id, cell) DO NOTHING",
        args![community, booking_id, cells.start, cells.end, rests],
    )?;
    Ok(i64::try_from(taken).unwrap_or(i64::MAX))
}

/// Gives back the quarters of a booking from a cell on.
pub(crate) fn free_cells(tx: &mut Tx<'_>, booking_id: Id, from: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM booking_cells WHERE community_id = $1 AND booking_id = $2 AND cell >= $3",
        args![community, booking_id, from],
    )?;
    Ok(())
}

/// Ends a booking that is held, in a state; whether it was held.
pub(crate) fn end_booking(tx: &mut Tx<'_>, booking_id: Id, state: &str, at: Moment) -> Result<bool, Fault> {
    let community = tx.line();
    let ended = tx.run(
        "UPDATE bookings SET state = $3, ends_at = CASE WHEN $4 < starts_at THEN starts_at ELSE $4 END, version = version + 1 \
         WHERE community_id = $1 AND booking_id = $2 AND state = 'held'",
        args![community, booking_id, state, at],
    )?;
    Ok(ended > 0)
}

/// The bookings that hold some of these quarters of a person, by their time.
pub(crate) fn in_the_way(tx: &mut Tx<'_>, worker: Id, cells: &Range<i64>) -> Result<Vec<(Id, Moment)>, Fault> {
    let community = tx.line();
    tx.list(
        "SELECT DISTINCT k.booking_id, k.starts_at FROM booking_cells b \
         JOIN bookings k ON k.community_id = b.community_id AND k.booking_id = b.booking_id \
         WHERE b.community_id = $1 AND b.worker_id = $2 AND b.cell >= $3 AND b.cell < $4 ORDER BY k.starts_at, k.booking_id",
        args![community, worker, cells.start, cells.end],
    )
}

/// Keeps a shift of a day.
pub(crate) fn insert_shift(
    tx: &mut Tx<'_>,
    shift_id: Id,
    community: Id,
    worker: Id,
    (day, template_id): (Day, Id),
    cells: &ShiftCells,
) -> Result<(), Fault> {
    let (now, by) = (tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO shifts (shift_id, community_id, worker_id, on_day, template_id, starts_cell, ends_cell, rest_starts_cell, \
         rest_ends_cell, put_on_at, put_on_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            shift_id,
            community,
            worker,
            day,
            template_id,
            cells.all.start,
            cells.all.end,
            cells.rest.start,
            cells.rest.end,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Lends the person to the community for the quarters of the shift; how many were free to lend.
pub(crate) fn lend_cells(tx: &mut Tx<'_>, shift_id: Id, cells: &ShiftCells) -> Result<i64, Fault> {
    let lent = tx.run(
        "WITH RECURSIVE quarters (cell) AS (SELECT CAST($2 AS BIGINT) UNION ALL SELECT cell + 1 FROM quarters WHERE cell + 1 < $3) \
         INSERT INTO shift_cells (worker_id, cell, community_id, shift_id, rest) \
         SELECT s.worker_id, q.cell, s.community_id, s.shift_id, q.cell >= $4 AND q.cell < $5 FROM quarters q \
         JOIN shifts s ON s.shift_id = $1 WHERE q.cell < $3 ON CONFLICT (worker_id, cell) DO NOTHING",
        args![shift_id, cells.all.start, cells.all.end, cells.rest.start, cells.rest.end],
    )?;
    Ok(i64::try_from(lent).unwrap_or(i64::MAX))
}

/// How many quarters of a range a person is lent for already, wherever.
pub(crate) fn lent(tx: &mut Tx<'_>, worker: Id, cells: &Range<i64>) -> Result<i64, Fault> {
    tx.value(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM shift_cells WHERE worker_id = $1 AND cell >= $2 AND cell < $3",
        args![worker, cells.start, cells.end],
    )
}

/// Takes the quarters of a shift back from a cell on, those that nothing is booked in; how many.
pub(crate) fn take_back_cells(tx: &mut Tx<'_>, shift_id: Id, from: i64) -> Result<i64, Fault> {
    let gone = tx.run(
        "DELETE FROM shift_cells WHERE shift_id = $1 AND cell >= $2 AND NOT EXISTS (SELECT 1 FROM booking_cells b \
         WHERE b.community_id = shift_cells.community_id AND b.worker_id = shift_cells.worker_id AND b.cell = shift_cells.cell)",
        args![shift_id, from],
    )?;
    Ok(i64::try_from(gone).unwrap_or(i64::MAX))
}

/// Ends a running shift early.
pub(crate) fn shorten_shift(tx: &mut Tx<'_>, shift_id: Id, end: i64) -> Result<(), Fault> {
    tx.run("UPDATE shifts SET ends_cell = $2 WHERE shift_id = $1", args![shift_id, end])?;
    Ok(())
}

/// The shifts to come of somebody in communities whose staff list they have left.
pub(crate) fn orphaned(tx: &mut Tx<'_>, worker: Id, from: i64) -> Result<Vec<(Id, Id)>, Fault> {
    tx.list(
        "SELECT s.community_id, s.shift_id FROM shifts s WHERE s.worker_id = $1 AND s.ends_cell > $2 AND NOT EXISTS \
         (SELECT 1 FROM community_staff c WHERE c.community_id = s.community_id AND c.staff_id = s.worker_id AND c.until IS NULL) \
         ORDER BY s.starts_cell, s.shift_id",
        args![worker, from],
    )
}

/// Deletes a shift whose quarters are gone.
pub(crate) fn delete_shift(tx: &mut Tx<'_>, shift_id: Id) -> Result<(), Fault> {
    tx.run("DELETE FROM shifts WHERE shift_id = $1", args![shift_id])?;
    Ok(())
}

/// Whether a person is away on a day.
pub(crate) fn is_away(tx: &mut Tx<'_>, worker: Id, day: Day) -> Result<bool, Fault> {
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM leaves WHERE worker_id = $1 AND from_on <= $2 AND until_on >= $2)",
        args![worker, day],
    )
}

/// Who relies on a mentor in a range of cells of a day: on shift then, taken along by them.
pub(crate) fn taken_along(
    tx: &mut Tx<'_>,
    community: Id,
    mentor: Id,
    day: Day,
    cells: &Range<i64>,
) -> Result<Vec<Id>, Fault> {
    tx.values(
        "SELECT DISTINCT m.staff_id FROM mentorings m JOIN shifts s ON s.worker_id = m.staff_id AND s.community_id = $1 \
         WHERE m.mentor_id = $2 AND m.since <= $3 AND m.until >= $3 AND s.starts_cell < $5 AND s.ends_cell > $4 ORDER BY m.staff_id",
        args![community, mentor, day, cells.start, cells.end],
    )
}

/// Keeps that somebody is away.
pub(crate) fn insert_leave(tx: &mut Tx<'_>, leave_id: Id, input: &NoteLeave, reason: &str) -> Result<(), Fault> {
    let (now, by) = (tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO leaves (leave_id, worker_id, community_id, kind, from_on, until_on, reason, noted_at, noted_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![leave_id, input.staff_id, input.community, &input.kind, input.from_on, input.until_on, reason, now, by],
    )?;
    Ok(())
}

/// Takes leave back; whose it was, where it was of this community's people.
pub(crate) fn delete_leave(tx: &mut Tx<'_>, community: Id, leave_id: Id) -> Result<Option<Id>, Fault> {
    Ok(tx
        .maybe::<(Id,)>(
            "DELETE FROM leaves WHERE leave_id = $2 AND EXISTS (SELECT 1 FROM community_staff c \
             WHERE c.community_id = $1 AND c.staff_id = leaves.worker_id AND c.until IS NULL) RETURNING worker_id",
            args![community, leave_id],
        )?
        .map(|(worker,)| worker))
}

/// Keeps a new template.
pub(crate) fn insert_template(tx: &mut Tx<'_>, id: Id, new: &NewTemplate) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO shift_templates (community_id, template_id, name_zh, name_en, starts_minute, minutes, break_minute, break_minutes, \
         retired_at, version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, 1, $9, $10)",
        args![
            community,
            id,
            &new.name_zh,
            &new.name_en,
            new.starts_minute,
            new.minutes,
            new.break_minute,
            new.break_minutes,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Retires a template: no new shifts of it; those on the roster stay.
pub(crate) fn retire_template(tx: &mut Tx<'_>, id: Id) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let gone = tx.run(
        "UPDATE shift_templates SET retired_at = $3, version = version + 1, changed_at = $3, changed_by = $4 \
         WHERE community_id = $1 AND template_id = $2 AND retired_at IS NULL",
        args![community, id, now, by],
    )?;
    Ok(gone > 0)
}

/// Sets where the centre stands.
pub(crate) fn set_centre(tx: &mut Tx<'_>, building_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO centres (community_id, building_id, version, changed_at, changed_by) VALUES ($1, $2, 1, $3, $4) \
         ON CONFLICT (community_id) DO UPDATE SET building_id = excluded.building_id, version = centres.version + 1, \
         changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        args![community, building_id, now, by],
    )?;
    Ok(())
}

/// Puts the hours of service that hold from a day on.
pub(crate) fn put_hours(
    tx: &mut Tx<'_>,
    valid_from: Day,
    opens_minute: i64,
    closes_minute: i64,
    source: &str,
) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO service_hours (community_id, valid_from, opens_minute, closes_minute, source) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, valid_from) DO UPDATE SET opens_minute = excluded.opens_minute, \
         closes_minute = excluded.closes_minute, source = excluded.source",
        args![community, valid_from, opens_minute, closes_minute, source],
    )?;
    Ok(())
}

/// Whether a building is one of the community's.
pub(crate) fn has_building(tx: &mut Tx<'_>, building_id: Id) -> Result<bool, Fault> {
    let community = tx.line();
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM buildings WHERE community_id = $1 AND building_id = $2)",
        args![community, building_id],
    )
}
