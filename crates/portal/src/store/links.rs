//! Links, and the names of those who act by them.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// A link to be made. Without a hash it waits to be sent.
pub(crate) struct NewLink<'a> {
    pub(crate) link_id: Id,
    pub(crate) purpose: &'a str,
    pub(crate) order_id: Id,
    pub(crate) holder_id: Id,
    pub(crate) expires_at: Moment,
}

pub(crate) fn insert(tx: &mut Tx<'_>, link: &NewLink<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO portal_links (community_id, link_id, purpose, order_id, holder_id, token_hash, made_at, made_by, sent_at, sent_to, \
         expires_at, revoked_at, opened_at, opened) VALUES ($1, $2, $3, $4, $5, NULL, $6, $7, NULL, '', $8, NULL, NULL, 0)",
        args![community, link.link_id, link.purpose, link.order_id, link.holder_id, now, by, link.expires_at],
    )?;
    Ok(())
}

/// The link goes out: from here on its token opens it. `false` when it went out already, or was ended.
pub(crate) fn send(tx: &mut Tx<'_>, link: Id, hash: [u8; 32], sent_to: &str) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let sent = tx.run(
        "UPDATE portal_links SET token_hash = $3, sent_at = $4, sent_to = $5 \
         WHERE community_id = $1 AND link_id = $2 AND token_hash IS NULL AND revoked_at IS NULL",
        args![community, link, hash, now, sent_to],
    )?;
    Ok(sent > 0)
}

/// Ends every link of an order for a holder; how many were ended.
pub(crate) fn revoke(tx: &mut Tx<'_>, order: Id, holder: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE portal_links SET revoked_at = $4 WHERE community_id = $1 AND order_id = $2 AND holder_id = $3 AND revoked_at IS NULL",
        args![community, order, holder, now],
    )
}

/// Ends what has not gone out yet: there is nothing to ask any more.
pub(crate) fn drop_unsent(tx: &mut Tx<'_>, order: Id, holder: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE portal_links SET revoked_at = $4 WHERE community_id = $1 AND order_id = $2 AND holder_id = $3 AND token_hash IS NULL \
         AND revoked_at IS NULL",
        args![community, order, holder, now],
    )?;
    Ok(())
}

/// Ends the links of an order's quotes that have not gone out yet: they were answered.
pub(crate) fn drop_unsent_quotes(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE portal_links SET revoked_at = $3 WHERE community_id = $1 AND order_id = $2 AND purpose = 'resident' AND token_hash IS NULL \
         AND revoked_at IS NULL",
        args![community, order, now],
    )?;
    Ok(())
}

/// Moves the end of the links that are good.
pub(crate) fn prolong(tx: &mut Tx<'_>, order: Id, holder: Id, expires_at: Moment) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE portal_links SET expires_at = $4 WHERE community_id = $1 AND order_id = $2 AND holder_id = $3 AND revoked_at IS NULL \
         AND expires_at < $4",
        args![community, order, holder, expires_at],
    )?;
    Ok(())
}

/// Counts an opening.
pub(crate) fn opened(tx: &mut Tx<'_>, link: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE portal_links SET opened = opened + 1, opened_at = $3 WHERE community_id = $1 AND link_id = $2",
        args![community, link, now],
    )?;
    Ok(())
}

/// The name under which the history shows somebody without an account.
pub(crate) fn name(tx: &mut Tx<'_>, actor: Id, kind: &str, name: &str) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO outsiders (line_id, actor_id, kind, name) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (line_id, actor_id) DO UPDATE SET name = excluded.name",
        args![community, actor, kind, name],
    )?;
    Ok(())
}
