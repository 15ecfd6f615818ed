//! What belongs to an order: hands, findings, photos, agreements, acceptance, settlements; and how orders are given.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Acceptance, Consent, FeeShare, Finding, Habits, Photo, SentCode, Settlement};

/// Whose hands were on an order: they don't make its return visit.
pub fn workers_of(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT staff_id FROM order_workers WHERE community_id = $1 AND order_id = $2 ORDER BY since, staff_id",
        args![community, order],
    )
}

/// Their names.
pub fn worker_names(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<String>, Fault> {
    db.values(
        "SELECT a.name FROM order_workers w JOIN accounts a ON a.account_id = w.staff_id \
         WHERE w.community_id = $1 AND w.order_id = $2 ORDER BY w.since, w.staff_id",
        args![community, order],
    )
}

/// What was found, oldest first.
pub fn findings(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Finding>, Fault> {
    db.list(
        "SELECT f.kind, f.findings, f.readings, f.conforms, f.payer, f.cause, f.altered, f.found_at, a.name FROM order_findings f \
         LEFT JOIN accounts a ON a.account_id = f.found_by WHERE f.community_id = $1 AND f.order_id = $2 ORDER BY f.finding_id",
        args![community, order],
    )
}

/// The photos, oldest first.
pub fn photos(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Photo>, Fault> {
    db.list(
        "SELECT blob_id, stage, added_at FROM order_photos WHERE community_id = $1 AND order_id = $2 ORDER BY added_at, blob_id",
        args![community, order],
    )
}

/// The agreement to a quote.
pub fn consent(db: &mut Db<'_>, community: Id, order: Id, quote: Id) -> Result<Option<Consent>, Fault> {
    Ok(consents(db, community, order)?.into_iter().find(|given| given.quote_id == quote))
}

/// All agreements of an order, oldest first.
pub fn consents(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Consent>, Fault> {
    db.list(
        "SELECT c.quote_id, c.kind, c.total_fen, c.blob_id, c.contact_id, c.witness_id, w.name, c.given_at, r.name FROM order_consents c \
         LEFT JOIN accounts w ON w.account_id = c.witness_id LEFT JOIN accounts r ON r.account_id = c.recorded_by \
         WHERE c.community_id = $1 AND c.order_id = $2 ORDER BY c.given_at, c.quote_id",
        args![community, order],
    )
}

/// The code that is out for an order.
pub fn code(db: &mut Db<'_>, community: Id, order: Id) -> Result<Option<SentCode>, Fault> {
    db.maybe(
        "SELECT quote_id, salt, code_hash, contact_id, ends_at, tries FROM order_codes WHERE community_id = $1 AND order_id = $2",
        args![community, order],
    )
}

/// Who accepted.
pub fn acceptance(db: &mut Db<'_>, community: Id, order: Id) -> Result<Option<Acceptance>, Fault> {
    db.maybe(
        "SELECT x.kind, x.tried, x.opinion, x.words, x.signature_blob_id, a.name, x.note, x.accepted_at FROM order_acceptances x \
         LEFT JOIN accounts a ON a.account_id = x.witness_id WHERE x.community_id = $1 AND x.order_id = $2",
        args![community, order],
    )
}

/// How what is unpaid goes on, newest first.
pub fn settlements(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<Settlement>, Fault> {
    db.list(
        "SELECT s.kind, s.open_fen, s.reduced_to_fen, s.reason, s.due_on, s.recorded_at, a.name FROM order_settlements s \
         LEFT JOIN accounts a ON a.account_id = s.recorded_by WHERE s.community_id = $1 AND s.order_id = $2 ORDER BY s.settlement_id DESC",
        args![community, order],
    )
}

/// How orders are given here.
pub fn habits(db: &mut Db<'_>, community: Id) -> Result<Habits, Fault> {
    db.one(
        "SELECT h.giving, \
         (SELECT t.number FROM order_terms t WHERE t.community_id = h.community_id AND t.term = 'reopen_days' ORDER BY t.valid_from DESC LIMIT 1), \
         (SELECT t.number FROM order_terms t WHERE t.community_id = h.community_id AND t.term = 'code_minutes' ORDER BY t.valid_from DESC LIMIT 1), \
         (SELECT t.number FROM order_terms t WHERE t.community_id = h.community_id AND t.term = 'code_tries' ORDER BY t.valid_from DESC LIMIT 1), \
         (SELECT t.number FROM order_terms t WHERE t.community_id = h.community_id AND t.term = 'pause_hours' ORDER BY t.valid_from DESC LIMIT 1), \
         h.version, h.changed_at, h.changed_by_name FROM order_habits h WHERE h.community_id = $1",
        args![community],
    )
}

/// Within how many minutes an order of a priority is to be answered; `None` where nothing is set.
pub fn answer_minutes(db: &mut Db<'_>, community: Id, priority: &str, on: Day) -> Result<Option<i64>, Fault> {
    Ok(db
        .maybe::<(i64,)>(
            "SELECT minutes FROM order_answer_limits WHERE community_id = $1 AND priority = $2 AND valid_from <= $3 \
             ORDER BY valid_from DESC LIMIT 1",
            args![community, priority, on],
        )?
        .map(|(minutes,)| minutes))
}

/// What the management fee pays for, as published last, largest first.
pub fn fee_shares(db: &mut Db<'_>, community: Id, on: Day) -> Result<Vec<FeeShare>, Fault> {
    db.list(
        "SELECT head, percent, source FROM fee_shares WHERE community_id = $1 AND valid_from = \
         (SELECT MAX(valid_from) FROM fee_shares WHERE community_id = $1 AND valid_from <= $2) ORDER BY place",
        args![community, on],
    )
}

/// What was said at the events of an order: number, field, value (`None` once it was erased).
pub fn said(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<(i64, String, Option<String>)>, Fault> {
    db.list(
        "SELECT v.number, v.field, v.value FROM events e JOIN event_values v ON v.line_id = e.line_id AND v.number = e.number \
         WHERE e.line_id = $1 AND e.subject_kind = 'order' AND e.subject_id = $2 ORDER BY v.number, v.field",
        args![community, order],
    )
}

/// Who gave an order, by name; empty where the software did.
pub fn issuer(db: &mut Db<'_>, community: Id, order: Id) -> Result<String, Fault> {
    db.value(
        "SELECT COALESCE(a.name, '') FROM orders o LEFT JOIN accounts a ON a.account_id = o.issued_by \
         WHERE o.community_id = $1 AND o.order_id = $2",
        args![community, order],
    )
}
