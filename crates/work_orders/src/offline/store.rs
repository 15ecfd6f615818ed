//! The SQL that writes ops and exceptions. No decisions here.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use super::model::{Changed, Sent};

/// Writes that an op arrived, and what became of it.
pub(crate) fn add_op(tx: &mut Tx<'_>, by: &Actor, op_id: &str, sent: &Sent, outcome: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_ops (community_id, staff_id, op_id, order_id, seq, verb, base_version, device_at, received_at, outcome) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            community,
            by.id,
            op_id,
            sent.order_id,
            sent.seq,
            &sent.verb,
            sent.base_version,
            sent.device_at,
            now,
            outcome
        ],
    )?;
    Ok(())
}

/// What is written of an exception.
pub(crate) struct NewException<'a> {
    pub(crate) exception_id: Id,
    pub(crate) op_id: &'a str,
    pub(crate) why: &'a str,
    pub(crate) fault: &'a str,
    pub(crate) told: &'a str,
    pub(crate) changed: Option<&'a Changed>,
}

/// Of which order an exception tells, what was done, and when by its teller's clock.
pub(crate) struct From<'a> {
    pub(crate) order_id: Id,
    pub(crate) verb: &'a str,
    pub(crate) device_at: Moment,
}

/// Writes an exception.
pub(crate) fn add_exception(
    tx: &mut Tx<'_>,
    by: &Actor,
    sent: &From<'_>,
    kept: &NewException<'_>,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_exceptions (community_id, exception_id, order_id, staff_id, staff_name, op_id, verb, device_at, received_at, \
         why, fault, changed_by, changed_at, told, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)",
        args![
            community,
            kept.exception_id,
            sent.order_id,
            by.id,
            &by.name,
            kept.op_id,
            sent.verb,
            sent.device_at,
            now,
            kept.why,
            kept.fault,
            kept.changed.map(|changed| changed.by.clone()),
            kept.changed.map(|changed| changed.at),
            kept.told
        ],
    )?;
    Ok(())
}

/// Keeps a photo or signature with an exception, where it is still there.
pub(crate) fn keep_blob(tx: &mut Tx<'_>, exception: Id, blob: Id) -> Result<(), Fault> {
    let community = tx.line();
    let there =
        tx.run("UPDATE blobs SET used = $3 WHERE community_id = $1 AND blob_id = $2", args![community, blob, true])?;
    if there > 0 {
        tx.run(
            "INSERT INTO order_exception_blobs (community_id, exception_id, blob_id) VALUES ($1, $2, $3) \
             ON CONFLICT (community_id, exception_id, blob_id) DO NOTHING",
            args![community, exception, blob],
        )?;
    }
    Ok(())
}

/// Writes how an exception was settled.
pub(crate) fn settle(tx: &mut Tx<'_>, by: &Actor, exception: Id, settlement: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE order_exceptions SET settled_at = $3, settled_by = $4, settled_by_name = $5, settlement = $6, \
         version = order_exceptions.version + 1 WHERE community_id = $1 AND exception_id = $2",
        args![community, exception, now, by.id, &by.name, settlement],
    )?;
    Ok(())
}
