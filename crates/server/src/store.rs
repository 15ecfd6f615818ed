//! SQL of the command line: when the last backup was made. It is a setting of the company.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use platform::args;
use platform::db::{Db, Tx};

/// The name of the setting.
const LAST_BACKUP: &str = "platform.last_backup";

/// Keeps the moment of a backup.
pub(crate) fn note_backup(tx: &mut Tx<'_>, at: Moment) -> Result<(), Fault> {
    let (now, by) = (tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO settings (line_id, name, value, version, changed_at, changed_by) VALUES ($1, $2, $3, 1, $4, $5) \
         ON CONFLICT (line_id, name) DO UPDATE SET value = excluded.value, version = settings.version + 1, \
         changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        args![COMPANY, LAST_BACKUP, at.rfc3339(), now, by],
    )
    .map(drop)
}

/// When the last backup was made.
pub(crate) fn last_backup(db: &mut Db<'_>) -> Result<Option<Moment>, Fault> {
    let found: Option<(String,)> =
        db.maybe("SELECT value FROM settings WHERE line_id = $1 AND name = $2", args![COMPANY, LAST_BACKUP])?;
    Ok(found.and_then(|(text,)| Moment::parse(&text)))
}

/// The company and its communities.
pub(crate) fn all_lines(db: &mut Db<'_>) -> Result<Vec<Id>, Fault> {
    db.values("SELECT line_id FROM lines ORDER BY line_id", args![])
}
