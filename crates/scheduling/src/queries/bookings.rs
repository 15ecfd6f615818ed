//! Bookings: one, those of a time, who holds a quarter.

use std::ops::Range;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::Booking;

/// The booking of an order, where there is (or was) one.
pub fn booking(db: &mut Db<'_>, community: Id, booking_id: Id) -> Result<Option<Booking>, Fault> {
    db.maybe(
        "SELECT booking_id, worker_id, duty, building_id, starts_at, ends_at, travel_minutes, danger, state, made_by \
         FROM bookings WHERE community_id = $1 AND booking_id = $2",
        args![community, booking_id],
    )
}

/// What is held or was done in a time, by its beginning: a day of the board, a week of the roster.
pub fn bookings_between(db: &mut Db<'_>, community: Id, from: Moment, to: Moment) -> Result<Vec<Booking>, Fault> {
    db.list(
        "SELECT booking_id, worker_id, duty, building_id, starts_at, ends_at, travel_minutes, danger, state, made_by \
         FROM bookings WHERE community_id = $1 AND starts_at >= $2 AND starts_at < $3 AND state IN ('held', 'done') \
         ORDER BY starts_at, booking_id",
        args![community, from, to],
    )
}

/// The same of one person.
pub fn bookings_of(
    db: &mut Db<'_>,
    community: Id,
    worker: Id,
    from: Moment,
    to: Moment,
) -> Result<Vec<Booking>, Fault> {
    db.list(
        "SELECT booking_id, worker_id, duty, building_id, starts_at, ends_at, travel_minutes, danger, state, made_by \
         FROM bookings WHERE community_id = $1 AND starts_at >= $3 AND starts_at < $4 AND worker_id = $2 AND state IN ('held', 'done') \
         ORDER BY starts_at, booking_id",
        args![community, worker, from, to],
    )
}

/// Who holds some of these quarters of a person: `(from, to, name of who reserved it)`. A booking of one's own is left out.
pub fn holder(
    db: &mut Db<'_>,
    community: Id,
    worker: Id,
    cells: &Range<i64>,
    but: Id,
) -> Result<Option<(Moment, Moment, String)>, Fault> {
    db.maybe(
        "SELECT k.starts_at, k.ends_at, COALESCE((SELECT a.name FROM accounts a WHERE a.account_id = k.made_by), '') \
         FROM booking_cells b JOIN bookings k ON k.community_id = b.community_id AND k.booking_id = b.booking_id \
         WHERE b.community_id = $1 AND b.worker_id = $2 AND b.cell >= $3 AND b.cell < $4 AND b.booking_id <> $5 \
         ORDER BY b.cell LIMIT 1",
        args![community, worker, cells.start, cells.end, but],
    )
}
