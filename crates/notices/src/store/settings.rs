//! Writing the quiet hours.

use kernel::clock::Day;
use kernel::fault::Fault;
use platform::args;
use platform::db::Tx;

/// Gives a fresh community its quiet hours: from 22:00 to 07:00.
pub(crate) fn seed(tx: &mut Tx<'_>, valid_from: Day) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO notice_settings (community_id, quiet_from_minute, quiet_to_minute, source, valid_from, version, changed_at, changed_by_name) \
         VALUES ($1, 1320, 420, 'contact.limit', $2, 1, $3, '') ON CONFLICT (community_id) DO NOTHING",
        args![community, valid_from, now],
    )?;
    Ok(())
}
