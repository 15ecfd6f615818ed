//! Calls on hold.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::ParkedCall;

/// The calls that a clerk has on hold, the longest waiting first.
pub(crate) fn of_clerk(db: &mut Db<'_>, community: Id, clerk: Id) -> Result<Vec<ParkedCall>, Fault> {
    db.list(
        "SELECT call_id, clerk_id, label, form, parked_at FROM parked_calls WHERE community_id = $1 AND clerk_id = $2 \
         ORDER BY parked_at, call_id",
        args![community, clerk],
    )
}

/// A call on hold, where it is one.
pub(crate) fn one(db: &mut Db<'_>, community: Id, call_id: Id) -> Result<Option<ParkedCall>, Fault> {
    db.maybe(
        "SELECT call_id, clerk_id, label, form, parked_at FROM parked_calls WHERE community_id = $1 AND call_id = $2",
        args![community, call_id],
    )
}

/// How many calls a clerk has on hold.
pub(crate) fn count(db: &mut Db<'_>, community: Id, clerk: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM parked_calls WHERE community_id = $1 AND clerk_id = $2", args![community, clerk])
}
