//! Links.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::Link;

/// The link with a token's hash, whatever its state.
pub fn by_hash(db: &mut Db<'_>, hash: [u8; 32]) -> Result<Option<Link>, Fault> {
    db.maybe(
        "SELECT community_id, link_id, purpose, order_id, holder_id, made_at, sent_at, sent_to, expires_at, revoked_at, opened_at, opened \
         FROM portal_links WHERE token_hash = $1",
        args![hash],
    )
}

/// The newest link of an order for one holder.
pub fn newest(db: &mut Db<'_>, community: Id, order: Id, holder: Id) -> Result<Option<Link>, Fault> {
    db.maybe(
        "SELECT community_id, link_id, purpose, order_id, holder_id, made_at, sent_at, sent_to, expires_at, revoked_at, opened_at, opened \
         FROM portal_links WHERE community_id = $1 AND order_id = $2 AND holder_id = $3 \
         ORDER BY CASE WHEN revoked_at IS NULL THEN 0 ELSE 1 END, made_at DESC, link_id DESC LIMIT 1",
        args![community, order, holder],
    )
}

/// Links that were not sent yet, the oldest first.
pub(crate) fn unsent(db: &mut Db<'_>, limit: i64) -> Result<Vec<Link>, Fault> {
    db.list(
        "SELECT community_id, link_id, purpose, order_id, holder_id, made_at, sent_at, sent_to, expires_at, revoked_at, opened_at, opened \
         FROM portal_links WHERE token_hash IS NULL AND revoked_at IS NULL ORDER BY made_at, link_id LIMIT $1",
        args![limit],
    )
}
