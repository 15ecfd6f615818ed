//! A colleague's own inbox.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::InboxItem;

/// Which items of the inbox.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only what was not read.
    pub unread: bool,
    /// Only what holds these words.
    pub words: Option<String>,
    /// After this item of the page before.
    pub before: Option<(Moment, Id)>,
}

/// The items, newest first.
pub fn list(db: &mut Db<'_>, community: Id, account: Id, asked: &Asked, limit: i64) -> Result<Vec<InboxItem>, Fault> {
    let (at, id) = asked.before.unwrap_or((Moment::from_micros(i64::MAX), Id::max()));
    let words = asked.words.as_ref().map(|words| format!("%{}%", words.to_lowercase()));
    db.list(
        "SELECT n.notice_id, n.kind, n.subject_kind, n.subject_id, n.title_zh, n.body_zh, n.title_en, n.body_en, n.href, n.urgent, \
         n.told_at, d.read_at, d.delivery_id FROM notice_deliveries d \
         JOIN notices n ON n.community_id = d.community_id AND n.notice_id = d.notice_id \
         WHERE d.community_id = $1 AND d.target_id = $2 AND d.way = 'inbox' AND (d.made_at, d.delivery_id) < ($3, $4) \
         AND ($5 OR d.read_at IS NULL) AND (CAST($6 AS TEXT) IS NULL OR d.search_key LIKE $6) \
         ORDER BY d.made_at DESC, d.delivery_id DESC LIMIT $7",
        args![community, account, at, id, !asked.unread, words, limit],
    )
}

/// How many were not read.
pub fn unread(db: &mut Db<'_>, community: Id, account: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM notice_deliveries WHERE community_id = $1 AND target_id = $2 AND way = 'inbox' AND read_at IS NULL",
        args![community, account],
    )
}

/// One's own item.
pub fn item(db: &mut Db<'_>, community: Id, account: Id, notice: Id) -> Result<InboxItem, Fault> {
    db.one(
        "SELECT n.notice_id, n.kind, n.subject_kind, n.subject_id, n.title_zh, n.body_zh, n.title_en, n.body_en, n.href, n.urgent, \
         n.told_at, d.read_at, d.delivery_id FROM notice_deliveries d \
         JOIN notices n ON n.community_id = d.community_id AND n.notice_id = d.notice_id \
         WHERE d.community_id = $1 AND d.target_id = $2 AND d.way = 'inbox' AND d.notice_id = $3",
        args![community, account, notice],
    )
}
