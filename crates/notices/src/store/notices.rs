//! Writing a notice and its deliveries.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::model::Way;

/// A notice's row.
pub(crate) struct NewNotice<'a> {
    pub(crate) notice_id: Id,
    pub(crate) kind: &'a str,
    pub(crate) recipient: &'a str,
    pub(crate) recipient_id: Option<Id>,
    pub(crate) role: Option<&'a str>,
    pub(crate) recipient_name: &'a str,
    pub(crate) subject_kind: &'a str,
    pub(crate) subject_id: Id,
    pub(crate) zh: &'a (String, String),
    pub(crate) en: &'a (String, String),
    pub(crate) href: &'a str,
    pub(crate) urgent: bool,
}

/// Adds a notice.
pub(crate) fn insert(tx: &mut Tx<'_>, n: &NewNotice<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO notices (community_id, notice_id, kind, recipient, recipient_id, role, recipient_name, subject_kind, subject_id, \
         title_zh, body_zh, title_en, body_en, href, urgent, told_at, told_by, erased_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, NULL)",
        args![
            community,
            n.notice_id,
            n.kind,
            n.recipient,
            n.recipient_id,
            n.role,
            n.recipient_name,
            n.subject_kind,
            n.subject_id,
            &n.zh.0,
            &n.zh.1,
            &n.en.0,
            &n.en.1,
            n.href,
            n.urgent,
            now,
            by
        ],
    )?;
    Ok(())
}

/// A delivery's row.
pub(crate) struct NewDelivery<'a> {
    pub(crate) notice_id: Option<Id>,
    pub(crate) webhook_id: Option<Id>,
    pub(crate) number: Option<i64>,
    pub(crate) kind: &'a str,
    pub(crate) way: Way,
    pub(crate) target: &'a str,
    pub(crate) target_id: Option<Id>,
    pub(crate) target_name: &'a str,
    pub(crate) masked: &'a str,
    pub(crate) lang: &'a str,
    pub(crate) search_key: &'a str,
    pub(crate) state: &'a str,
    pub(crate) next_at: Option<Moment>,
    pub(crate) error: &'a str,
}

impl<'a> NewDelivery<'a> {
    /// What goes to a program outside, at once; `search_key` is what the log finds it by.
    pub(crate) fn to_program(
        (webhook, name): (Id, &'a str),
        (number, kind): (Option<i64>, &'a str),
        search_key: &'a str,
        now: Moment,
    ) -> Self {
        Self {
            notice_id: None,
            webhook_id: Some(webhook),
            number,
            kind,
            way: Way::Webhook,
            target: "webhook",
            target_id: None,
            target_name: name,
            masked: "",
            lang: "en",
            search_key,
            state: "waiting",
            next_at: Some(now),
            error: "",
        }
    }
}

/// Adds a delivery; its id.
pub(crate) fn insert_delivery(tx: &mut Tx<'_>, d: &NewDelivery<'_>) -> Result<Id, Fault> {
    let (community, now, id) = (tx.line(), tx.now(), tx.id());
    let ended = matches!(d.state, "sent" | "given_up").then_some(now);
    tx.run(
        "INSERT INTO notice_deliveries (community_id, delivery_id, notice_id, webhook_id, number, kind, way, target, target_id, \
         target_name, masked, lang, search_key, state, tries, made_at, next_at, claimed_until, last_error, ended_at, read_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, $15, $16, NULL, $17, $18, NULL)",
        args![
            community,
            id,
            d.notice_id,
            d.webhook_id,
            d.number,
            d.kind,
            d.way.code(),
            d.target,
            d.target_id,
            d.target_name,
            d.masked,
            d.lang,
            d.search_key,
            d.state,
            now,
            d.next_at,
            d.error,
            ended
        ],
    )?;
    Ok(id)
}

/// Erases the text of a notice that held a code.
pub(crate) fn erase(tx: &mut Tx<'_>, notice: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notices SET title_zh = '', body_zh = '', title_en = '', body_en = '', erased_at = $3 \
         WHERE community_id = $1 AND notice_id = $2",
        args![community, notice, now],
    )?;
    Ok(())
}
