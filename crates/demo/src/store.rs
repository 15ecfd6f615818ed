//! The one thing that no action does: messages of the past are marked as sent, so that nobody is told of last winter today.

use kernel::fault::Fault;
use platform::args;
use platform::db::Tx;

/// Marks what was queued more than ten minutes ago as sent, and erases its text, as the sender does.
pub(crate) fn arrived(tx: &mut Tx<'_>) -> Result<u64, Fault> {
    let (community, before) = (tx.line(), tx.now().plus_minutes(-10));
    tx.run(
        "UPDATE messages SET sent_at = queued_at, body = NULL, attempts = 1 WHERE line_id = $1 AND sent_at IS NULL AND queued_at < $2",
        args![community, before],
    )
}
