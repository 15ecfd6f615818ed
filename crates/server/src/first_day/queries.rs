//! What the floors do not tell of themselves about a first day.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

/// The newest version of the call script.
pub(super) fn script_version(db: &mut Db<'_>, community: Id) -> Result<Option<i64>, Fault> {
    db.value("SELECT MAX(version) FROM script_versions WHERE community_id = $1", args![community])
}
