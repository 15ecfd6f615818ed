//! The log: every delivery with its way, its state and what went wrong last.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::Delivery;

/// Which deliveries.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only in this state.
    pub state: Option<String>,
    /// Only by this way.
    pub way: Option<String>,
    /// Only what holds these words.
    pub words: Option<String>,
    /// Only to this webhook.
    pub webhook: Option<Id>,
    /// After this one of the page before.
    pub before: Option<(Moment, Id)>,
}

/// The deliveries, newest first.
pub fn list(db: &mut Db<'_>, community: Id, asked: &Asked, limit: i64) -> Result<Vec<Delivery>, Fault> {
    let (at, id) = asked.before.unwrap_or((Moment::from_micros(i64::MAX), Id::max()));
    let words = asked.words.as_ref().map(|words| format!("%{}%", words.to_lowercase()));
    db.list(
        "SELECT delivery_id, notice_id, webhook_id, number, kind, way, target_name, masked, state, tries, made_at, next_at, last_error, ended_at \
         FROM notice_deliveries WHERE community_id = $1 AND (made_at, delivery_id) < ($2, $3) \
         AND (CAST($4 AS TEXT) IS NULL OR state = $4) AND (CAST($5 AS TEXT) IS NULL OR way = $5) \
         AND (CAST($6 AS TEXT) IS NULL OR search_key LIKE $6) AND ($7 OR webhook_id = $8) \
         ORDER BY made_at DESC, delivery_id DESC LIMIT $9",
        args![
            community,
            at,
            id,
            asked.state.clone(),
            asked.way.clone(),
            words,
            asked.webhook.is_none(),
            asked.webhook.unwrap_or_default(),
            limit
        ],
    )
}

/// One delivery.
pub fn delivery(db: &mut Db<'_>, community: Id, delivery: Id) -> Result<Delivery, Fault> {
    db.one(
        "SELECT delivery_id, notice_id, webhook_id, number, kind, way, target_name, masked, state, tries, made_at, next_at, last_error, ended_at \
         FROM notice_deliveries WHERE community_id = $1 AND delivery_id = $2",
        args![community, delivery],
    )
}

/// Deliveries to people that were given up since a moment, where no other way brought the same notice home; newest first.
pub fn unreached(db: &mut Db<'_>, community: Id, since: Moment, limit: i64) -> Result<Vec<Delivery>, Fault> {
    db.list(
        "SELECT d.delivery_id, d.notice_id, d.webhook_id, d.number, d.kind, d.way, d.target_name, d.masked, d.state, d.tries, d.made_at, \
         d.next_at, d.last_error, d.ended_at FROM notice_deliveries d WHERE d.community_id = $1 AND d.state = 'given_up' AND d.made_at >= $2 \
         AND d.webhook_id IS NULL AND d.target = 'contact' AND NOT EXISTS (SELECT 1 FROM notice_deliveries o \
         WHERE o.community_id = d.community_id AND o.notice_id = d.notice_id AND o.state <> 'given_up') \
         ORDER BY d.made_at DESC, d.delivery_id DESC LIMIT $3",
        args![community, since, limit],
    )
}

/// How many are in each state since a moment: `(state, count)`.
pub fn by_state(db: &mut Db<'_>, community: Id, since: Moment) -> Result<Vec<(String, i64)>, Fault> {
    db.list(
        "SELECT state, COUNT(*) FROM notice_deliveries WHERE community_id = $1 AND made_at >= $2 GROUP BY state ORDER BY state",
        args![community, since],
    )
}

/// The states of a notice's deliveries.
pub fn states_of(db: &mut Db<'_>, community: Id, notice: Id) -> Result<Vec<String>, Fault> {
    db.values(
        "SELECT state FROM notice_deliveries WHERE community_id = $1 AND notice_id = $2 ORDER BY delivery_id",
        args![community, notice],
    )
}
