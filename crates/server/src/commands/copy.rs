//! The copy that is made before a migration.

use kernel::fault::Fault;
use platform::clock::{Clock, SystemClock};
use platform::db::{Target, copy_sqlite};

use crate::config::Config;

/// Before a migration of an embedded database: a whole copy of it beside it, named after the first migration and the moment.
/// It is never overwritten, and stays until somebody removes it. PostgreSQL is backed up by its operator (docs/operations.md).
pub fn before_migration(config: &Config, first: &str) -> Result<(), Fault> {
    let Target::Sqlite(path) = config.target()? else {
        tracing::warn!(first, "migrating PostgreSQL: to go back is to restore your own backup of it");
        return Ok(());
    };
    let moment: String = SystemClock.now().rfc3339().chars().filter(char::is_ascii_alphanumeric).collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let copy = path.with_file_name(format!("{name}.before-{first}.{moment}"));
    copy_sqlite(&path, &copy)?;
    tracing::info!(copy = %copy.display(), "copied before the migration");
    Ok(())
}
