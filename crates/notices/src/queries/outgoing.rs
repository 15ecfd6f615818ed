//! What waits to be sent, and everything that a try needs. Digits, addresses and secrets stay inside the worker.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Outgoing, Way};

/// Deliveries that are due, the longest waiting first: `(community, delivery)`.
pub(crate) fn due(db: &mut Db<'_>, now: Moment, limit: i64) -> Result<Vec<(Id, Id)>, Fault> {
    db.list(
        "SELECT community_id, delivery_id FROM notice_deliveries \
         WHERE next_at IS NOT NULL AND next_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1) \
         ORDER BY next_at, delivery_id LIMIT $2",
        args![now, limit],
    )
}

/// One delivery, whatever its state.
pub(crate) fn outgoing(db: &mut Db<'_>, community: Id, delivery: Id) -> Result<Outgoing, Fault> {
    db.one(
        "SELECT delivery_id, notice_id, webhook_id, number, kind, way, target, target_id, lang, tries, made_at \
         FROM notice_deliveries WHERE community_id = $1 AND delivery_id = $2",
        args![community, delivery],
    )
}

/// Title, body and page of a notice in a language.
pub(crate) fn texts(db: &mut Db<'_>, community: Id, notice: Id, lang: &str) -> Result<(String, String, String), Fault> {
    db.one(
        "SELECT CASE WHEN $3 = 'en' THEN title_en ELSE title_zh END, CASE WHEN $3 = 'en' THEN body_en ELSE body_zh END, href \
         FROM notices WHERE community_id = $1 AND notice_id = $2",
        args![community, notice, lang],
    )
}

/// How many went out by a way since a moment.
pub(crate) fn sent_since(db: &mut Db<'_>, community: Id, way: Way, since: Moment) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM notice_deliveries WHERE community_id = $1 AND way = $2 AND state = 'sent' AND ended_at > $3",
        args![community, way.code(), since],
    )
}

/// How many deliveries of a notice have not ended.
pub(crate) fn going(db: &mut Db<'_>, community: Id, notice: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM notice_deliveries WHERE community_id = $1 AND notice_id = $2 AND ended_at IS NULL",
        args![community, notice],
    )
}

/// A text to a number that belongs to nobody in the registers: line, message, number, text, tries so far.
pub(crate) type WaitingText = (Id, Id, String, Option<String>, i64);

/// Those that are due, the longest waiting first.
pub(crate) fn texts_waiting(db: &mut Db<'_>, now: Moment, tries: i64, limit: i64) -> Result<Vec<WaitingText>, Fault> {
    db.list(
        "SELECT line_id, message_id, recipient, body, attempts FROM messages \
         WHERE sent_at IS NULL AND attempts < $1 AND queued_at <= $2 ORDER BY queued_at, message_id LIMIT $3",
        args![tries, now, limit],
    )
}
