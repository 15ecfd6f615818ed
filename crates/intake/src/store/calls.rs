//! The SQL that writes calls on hold.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Puts a call on hold; one that was on hold before keeps its place with what was typed since.
pub(crate) fn park(tx: &mut Tx<'_>, call_id: Id, label: &str, form: &str) -> Result<(), Fault> {
    let (community, now, clerk) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO parked_calls (community_id, call_id, clerk_id, label, form, parked_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (community_id, call_id) DO UPDATE SET clerk_id = excluded.clerk_id, label = excluded.label, \
         form = excluded.form, parked_at = excluded.parked_at",
        args![community, call_id, clerk, label, form, now],
    )?;
    Ok(())
}

/// Takes a call off the list; how many were there.
pub(crate) fn drop_call(tx: &mut Tx<'_>, call_id: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run("DELETE FROM parked_calls WHERE community_id = $1 AND call_id = $2", args![community, call_id])
}
