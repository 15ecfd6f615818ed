//! Writing the programs outside that follow the history.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::model::SealedSecret;

/// Adds one that is told from an event on.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    by: &Actor,
    (id, name, url, kinds): (Id, &str, &str, &str),
    secret: &SealedSecret,
    told_number: i64,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO webhooks (community_id, webhook_id, name, url, kinds, state, secret, secret_key, seal_id, old_secret, old_secret_key, \
         old_seal_id, old_until, told_number, failing_since, last_error, version, made_at, changed_at, changed_by, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, 'on', $6, $7, $8, NULL, NULL, NULL, NULL, $9, NULL, '', 1, $10, $10, $11, $12)",
        args![
            community,
            id,
            name,
            url,
            kinds,
            secret.bytes.clone(),
            secret.key.clone(),
            secret.seal_id,
            told_number,
            now,
            by.id,
            &by.name
        ],
    )?;
    Ok(())
}

/// Changes name, address, kinds and state.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    by: &Actor,
    webhook: Id,
    (name, url, kinds, state): (&str, &str, &str, &str),
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE webhooks SET name = $3, url = $4, kinds = $5, state = $6, failing_since = NULL, last_error = '', version = version + 1, \
         changed_at = $7, changed_by = $8, changed_by_name = $9 WHERE community_id = $1 AND webhook_id = $2",
        args![community, webhook, name, url, kinds, state, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Puts a new secret in place; the old one lives until a moment.
pub(crate) fn rotate(
    tx: &mut Tx<'_>,
    by: &Actor,
    webhook: Id,
    secret: &SealedSecret,
    old_until: Moment,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE webhooks SET old_secret = secret, old_secret_key = secret_key, old_seal_id = seal_id, old_until = $3, secret = $4, \
         secret_key = $5, seal_id = $6, version = version + 1, changed_at = $7, changed_by = $8, changed_by_name = $9 \
         WHERE community_id = $1 AND webhook_id = $2",
        args![
            community,
            webhook,
            old_until,
            secret.bytes.clone(),
            secret.key.clone(),
            secret.seal_id,
            now,
            by.id,
            &by.name
        ],
    )?;
    Ok(())
}

/// Notes up to which event it was told.
pub(crate) fn told(tx: &mut Tx<'_>, webhook: Id, number: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE webhooks SET told_number = $3 WHERE community_id = $1 AND webhook_id = $2",
        args![community, webhook, number],
    )?;
    Ok(())
}

/// It took something: it fails no more.
pub(crate) fn well(tx: &mut Tx<'_>, webhook: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE webhooks SET failing_since = NULL, last_error = '' WHERE community_id = $1 AND webhook_id = $2 AND failing_since IS NOT NULL",
        args![community, webhook],
    )?;
    Ok(())
}

/// It took something not: since when that is so.
pub(crate) fn ailing(tx: &mut Tx<'_>, webhook: Id, error: &str) -> Result<Option<Moment>, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE webhooks SET failing_since = COALESCE(failing_since, $3), last_error = $4 WHERE community_id = $1 AND webhook_id = $2",
        args![community, webhook, now, error],
    )?;
    tx.value(
        "SELECT failing_since FROM webhooks WHERE community_id = $1 AND webhook_id = $2",
        args![community, webhook],
    )
}

/// Switches it off after a day of failures; 0 when it is not on.
pub(crate) fn give_up(tx: &mut Tx<'_>, webhook: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE webhooks SET state = 'failed', version = version + 1, changed_at = $3, changed_by_name = '' \
         WHERE community_id = $1 AND webhook_id = $2 AND state = 'on'",
        args![community, webhook, now],
    )
}
