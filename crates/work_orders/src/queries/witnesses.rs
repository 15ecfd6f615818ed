//! Colleagues who were named for a call, and what they say of it.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::Witness;

/// The colleagues of an order, the newest first.
pub fn witnesses(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Witness>, Fault> {
    db.list(
        "SELECT x.order_id, x.witness_id, a.name, x.part, x.named_at, COALESCE(n.name, ''), x.said_at, x.confirmed, x.words, o.number, \
         o.place_label, o.what, o.version FROM order_witnesses x JOIN orders o ON o.community_id = x.community_id AND o.order_id = x.order_id \
         JOIN accounts a ON a.account_id = x.witness_id LEFT JOIN accounts n ON n.account_id = x.named_by \
         WHERE x.community_id = $1 AND x.order_id = $2 ORDER BY x.named_at DESC, x.part",
        args![community, order],
    )
}

/// What one of them was named for; `None` where they were not.
pub fn witness(db: &mut Db<'_>, community: Id, order: Id, staff: Id, part: &str) -> Result<Option<Witness>, Fault> {
    Ok(witnesses(db, community, order)?.into_iter().find(|one| one.witness_id == staff && one.part == part))
}

/// What waits for a colleague's own word, the oldest first.
pub fn to_confirm(db: &mut Db<'_>, community: Id, staff: Id) -> Result<Vec<Witness>, Fault> {
    db.list(
        "SELECT x.order_id, x.witness_id, a.name, x.part, x.named_at, COALESCE(n.name, ''), x.said_at, x.confirmed, x.words, o.number, \
         o.place_label, o.what, o.version FROM order_witnesses x JOIN orders o ON o.community_id = x.community_id AND o.order_id = x.order_id \
         JOIN accounts a ON a.account_id = x.witness_id LEFT JOIN accounts n ON n.account_id = x.named_by \
         WHERE x.community_id = $1 AND x.witness_id = $2 AND x.said_at IS NULL ORDER BY x.named_at, x.order_id, x.part LIMIT 100",
        args![community, staff],
    )
}

/// How much that is.
pub fn count_to_confirm(db: &mut Db<'_>, community: Id, staff: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM order_witnesses WHERE community_id = $1 AND witness_id = $2 AND said_at IS NULL",
        args![community, staff],
    )
}
