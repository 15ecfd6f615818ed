//! What is read for calendars: feeds by id, and the bookings in them.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

platform::record! {
    /// A feed that is open.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Feed {
        /// Whose community.
        pub community_id: Id,
        /// Its id.
        pub feed_id: Id,
        /// Whose bookings.
        pub worker_id: Id,
        /// Since when.
        pub made_at: Moment,
        /// When a program fetched it last.
        pub read_at: Option<Moment>,
    }
}

platform::record! {
    /// A booking as a calendar shows it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Booked {
        /// Its id: the order's.
        pub booking_id: Id,
        /// For which duty.
        pub duty: String,
        /// From when.
        pub starts_at: Moment,
        /// When the work ends.
        pub ends_at: Moment,
        /// `held`, `done`, `released` or `displaced`.
        pub state: String,
        /// When it was reserved (again).
        pub made_at: Moment,
        /// Counts its changes.
        pub version: i64,
    }
}

/// The open feed of a person.
pub fn feed_of(db: &mut Db<'_>, community: Id, worker: Id) -> Result<Option<Feed>, Fault> {
    db.maybe(
        "SELECT community_id, feed_id, worker_id, made_at, read_at FROM calendar_feeds \
         WHERE community_id = $1 AND worker_id = $2 AND ended_at IS NULL",
        args![community, worker],
    )
}

/// An open feed of a person who still works in its community.
///
/// # Errors
/// Not found.
pub fn feed(db: &mut Db<'_>, feed_id: Id) -> Result<Feed, Fault> {
    db.one(
        "SELECT f.community_id, f.feed_id, f.worker_id, f.made_at, f.read_at FROM calendar_feeds f \
         WHERE f.feed_id = $1 AND f.ended_at IS NULL AND EXISTS (SELECT 1 FROM community_staff c \
         WHERE c.community_id = f.community_id AND c.staff_id = f.worker_id AND c.until IS NULL)",
        args![feed_id],
    )
}

/// What is or was booked of a person in a time, also what was cancelled, by its beginning.
pub fn booked(db: &mut Db<'_>, community: Id, worker: Id, from: Moment, to: Moment) -> Result<Vec<Booked>, Fault> {
    db.list(
        "SELECT booking_id, duty, starts_at, ends_at, state, made_at, version FROM bookings \
         WHERE community_id = $1 AND starts_at >= $3 AND starts_at < $4 AND worker_id = $2 ORDER BY starts_at, booking_id LIMIT 2000",
        args![community, worker, from, to],
    )
}
