//! The one thing that no action does by itself: notices of the past count as sent, so that nobody is told of last winter today.

use kernel::fault::Fault;
use platform::db::Tx;

/// What was told more than ten minutes ago was sent, and what is older than a day was read.
pub(crate) fn arrived(tx: &mut Tx<'_>) -> Result<u64, Fault> {
    let now = tx.now();
    notices::actions::past(tx, now.plus_minutes(-10), now.plus_hours(-24))?;
    Ok(0)
}
