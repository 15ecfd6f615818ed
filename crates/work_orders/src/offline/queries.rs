//! What is read of ops and exceptions. Nothing is written here.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use super::model::Exception;

/// Whether the same person's form with this key was taken already: its answer was lost on the way.
pub(crate) fn was_taken(db: &mut Db<'_>, community: Id, by: &Actor, key: &str) -> Result<bool, Fault> {
    let found: i64 = db.value(
        "SELECT COUNT(*) FROM commands WHERE line_id = $1 AND actor_id = $2 AND command_key = $3",
        args![community, by.id, key],
    )?;
    Ok(found > 0)
}

/// What waits to be settled, the newest first.
pub(crate) fn open(db: &mut Db<'_>, community: Id, before: Option<Id>, limit: i64) -> Result<Vec<Exception>, Fault> {
    db.list(
        "SELECT e.exception_id, e.order_id, o.number, o.place_label, o.what, e.staff_name, e.verb, e.device_at, e.received_at, \
         COALESCE(e.fault, ''), e.changed_by, e.changed_at, e.told, e.settled_at, e.settled_by_name, e.settlement, e.version \
         FROM order_exceptions e JOIN orders o ON o.community_id = e.community_id AND o.order_id = e.order_id \
         WHERE e.community_id = $1 AND e.settled_at IS NULL AND e.exception_id < $2 \
         ORDER BY e.exception_id DESC LIMIT $3",
        args![community, before.unwrap_or(Id::max()), limit],
    )
}

/// What was settled, the newest first.
pub(crate) fn settled(db: &mut Db<'_>, community: Id, before: Option<Id>, limit: i64) -> Result<Vec<Exception>, Fault> {
    db.list(
        "SELECT e.exception_id, e.order_id, o.number, o.place_label, o.what, e.staff_name, e.verb, e.device_at, e.received_at, \
         COALESCE(e.fault, ''), e.changed_by, e.changed_at, e.told, e.settled_at, e.settled_by_name, e.settlement, e.version \
         FROM order_exceptions e JOIN orders o ON o.community_id = e.community_id AND o.order_id = e.order_id \
         WHERE e.community_id = $1 AND e.settled_at IS NOT NULL AND e.exception_id < $2 \
         ORDER BY e.exception_id DESC LIMIT $3",
        args![community, before.unwrap_or(Id::max()), limit],
    )
}

/// One exception, else not found.
pub(crate) fn exception(db: &mut Db<'_>, community: Id, exception: Id) -> Result<Exception, Fault> {
    db.one(
        "SELECT e.exception_id, e.order_id, o.number, o.place_label, o.what, e.staff_name, e.verb, e.device_at, e.received_at, \
         COALESCE(e.fault, ''), e.changed_by, e.changed_at, e.told, e.settled_at, e.settled_by_name, e.settlement, e.version \
         FROM order_exceptions e JOIN orders o ON o.community_id = e.community_id AND o.order_id = e.order_id \
         WHERE e.community_id = $1 AND e.exception_id = $2",
        args![community, exception],
    )
}

/// The photos and signatures of an exception.
pub(crate) fn blobs(db: &mut Db<'_>, community: Id, exception: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT blob_id FROM order_exception_blobs WHERE community_id = $1 AND exception_id = $2 ORDER BY blob_id",
        args![community, exception],
    )
}

/// How many wait to be settled.
pub(crate) fn count_open(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM order_exceptions WHERE community_id = $1 AND settled_at IS NULL", args![community])
}
