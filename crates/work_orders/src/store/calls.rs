//! The SQL that writes who was named for a call, and what they say of it.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Names a colleague; a name that stood there for the same is asked again. `own`: they wrote it down themselves.
pub(crate) fn name_witness(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: Id,
    witness: Id,
    part: &str,
    own: bool,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_witnesses (community_id, order_id, witness_id, part, named_at, named_by, said_at, confirmed, words) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '') ON CONFLICT (community_id, order_id, witness_id, part) DO UPDATE SET \
         named_at = excluded.named_at, named_by = excluded.named_by, said_at = excluded.said_at, confirmed = excluded.confirmed, words = ''",
        args![community, order, witness, part, now, by.id, own.then_some(now), own.then_some(true)],
    )?;
    Ok(())
}

/// Keeps a colleague's own word.
pub(crate) fn keep_word(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: Id,
    part: &str,
    confirmed: bool,
    words: &str,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE order_witnesses SET said_at = $5, confirmed = $6, words = $7 \
         WHERE community_id = $1 AND order_id = $2 AND witness_id = $3 AND part = $4",
        args![community, order, by.id, part, now, confirmed, words],
    )?;
    Ok(())
}
