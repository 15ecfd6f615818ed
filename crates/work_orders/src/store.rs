//! The SQL that writes orders. No decisions here.

use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::args;
use platform::db::Tx;
use responsibility::model::{Cause, SurveyFacts};

use crate::model::Order;

mod calls;
mod terms;

pub(crate) use calls::{keep_word, name_witness};
pub(crate) use terms::{put_limit, put_term, seed_early, seed_habits, seed_limit, seed_quiet, seed_share, set_habits};

/// Writes a new order as it stands in `order`.
pub(crate) fn insert(tx: &mut Tx<'_>, by: &Actor, order: &Order) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO orders (community_id, order_id, number, state, flow, department, priority, request_id, reopened_from, place, \
         unit_id, common_part_id, building_id, place_label, what, component, duty, minutes, payer, responsibility_row, reporter_name, \
         reporter_contact_id, staff_id, starts_at, ends_at, chased, agreed_fen, paid_fen, issued_at, issued_by, version, changed_at, \
         changed_by, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, 0, \
         0, 0, $26, $27, 1, $26, $27, $28)",
        args![
            community,
            order.order_id,
            &order.number,
            &order.state,
            &order.flow,
            &order.department,
            &order.priority,
            order.request_id,
            order.reopened_from,
            &order.place,
            order.unit_id,
            order.common_part_id,
            order.building_id,
            &order.place_label,
            &order.what,
            order.component.clone(),
            order.duty.clone(),
            order.minutes,
            &order.payer,
            &order.responsibility_row,
            order.reporter_name.clone(),
            order.reporter_contact_id,
            order.staff_id,
            order.starts_at,
            order.ends_at,
            order.issued_at,
            by.id,
            &by.name,
        ],
    )?;
    Ok(())
}

/// Writes what may change of an order, and counts its version on. The line is held: nobody else writes meanwhile.
pub(crate) fn save(tx: &mut Tx<'_>, by: &Actor, order: &Order) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE orders SET state = $3, flow = $4, department = $5, duty = $6, minutes = $7, payer = $8, responsibility_row = $9, \
         staff_id = $10, starts_at = $11, ends_at = $12, party_id = $13, party_kind = $14, due_at = $15, chased = $16, \
         paused_because = $17, paused_until = $18, raised_at = $19, raised_because = $20, quote_id = $21, quoted_fen = $22, \
         agreed_quote_id = $23, agreed_fen = $24, paid_fen = $25, done = $26, opinion = $27, returned_because = $28, outcome = $29, \
         closing = $30, acknowledged_at = $31, departed_at = $32, announced_at = $33, inspected_at = $34, started_at = $35, \
         finished_at = $36, accepted_at = $37, ended_at = $38, version = orders.version + 1, changed_at = $39, changed_by = $40, \
         changed_by_name = $41, priority = $42, always_visited = $43 WHERE community_id = $1 AND order_id = $2",
        args![
            community,
            order.order_id,
            &order.state,
            &order.flow,
            &order.department,
            order.duty.clone(),
            order.minutes,
            &order.payer,
            &order.responsibility_row,
            order.staff_id,
            order.starts_at,
            order.ends_at,
            order.party_id,
            order.party_kind.clone(),
            order.due_at,
            order.chased,
            order.paused_because.clone(),
            order.paused_until,
            order.raised_at,
            order.raised_because.clone(),
            order.quote_id,
            order.quoted_fen,
            order.agreed_quote_id,
            order.agreed_fen,
            order.paid_fen,
            order.done.clone(),
            order.opinion,
            order.returned_because.clone(),
            order.outcome.clone(),
            order.closing.clone(),
            order.acknowledged_at,
            order.departed_at,
            order.announced_at,
            order.inspected_at,
            order.started_at,
            order.finished_at,
            order.accepted_at,
            order.ended_at,
            now,
            by.id,
            &by.name,
            &order.priority,
            order.always_visited,
        ],
    )?;
    Ok(())
}

/// Notes whose hands were on an order.
pub(crate) fn add_worker(tx: &mut Tx<'_>, order: Id, staff: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_workers (community_id, order_id, staff_id, since) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, order_id, staff_id) DO NOTHING",
        args![community, order, staff, now],
    )?;
    Ok(())
}

/// What was found at a look.
pub(crate) struct NewFinding<'a> {
    pub(crate) kind: &'static str,
    pub(crate) findings: &'a str,
    pub(crate) readings: Option<&'a str>,
    pub(crate) conforms: Option<bool>,
    pub(crate) payer: Option<&'a str>,
    pub(crate) seen: SurveyFacts,
    /// The row of the responsibility table that decided, where one was asked.
    pub(crate) row: Option<&'a str>,
}

/// Keeps a finding.
pub(crate) fn add_finding(tx: &mut Tx<'_>, by: &Actor, order: Id, found: &NewFinding<'_>) -> Result<(), Fault> {
    let (community, now, id) = (tx.line(), tx.now(), tx.id());
    tx.run(
        "INSERT INTO order_findings (community_id, order_id, finding_id, kind, findings, readings, conforms, payer, found_at, found_by, cause, \
         altered, responsibility_row) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            community,
            order,
            id,
            found.kind,
            found.findings,
            found.readings,
            found.conforms,
            found.payer,
            now,
            by.id,
            found.seen.cause.map(Cause::code),
            found.seen.altered,
            found.row,
        ],
    )?;
    Ok(())
}

/// Keeps photos; the same photo twice is one.
pub(crate) fn add_photos(tx: &mut Tx<'_>, by: &Actor, order: Id, stage: &str, blobs: &[Id]) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    for blob in blobs {
        tx.run(
            "INSERT INTO order_photos (community_id, order_id, blob_id, stage, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (community_id, order_id, blob_id) DO NOTHING",
            args![community, order, *blob, stage, now, by.id],
        )?;
    }
    Ok(())
}

/// The payer's agreement, ready to be kept.
pub(crate) struct NewConsent {
    pub(crate) quote_id: Id,
    pub(crate) kind: &'static str,
    pub(crate) total: Fen,
    pub(crate) blob_id: Option<Id>,
    pub(crate) contact_id: Option<Id>,
    pub(crate) witness_id: Option<Id>,
}

/// Keeps an agreement. What was kept for the same quote was denied: the new one stands in its place, the history keeps both.
pub(crate) fn add_consent(tx: &mut Tx<'_>, by: &Actor, order: Id, consent: &NewConsent) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_consents (community_id, order_id, quote_id, kind, total_fen, blob_id, contact_id, witness_id, given_at, recorded_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (community_id, order_id, quote_id) DO UPDATE SET \
         kind = excluded.kind, blob_id = excluded.blob_id, contact_id = excluded.contact_id, witness_id = excluded.witness_id, \
         given_at = excluded.given_at, recorded_by = excluded.recorded_by",
        args![
            community,
            order,
            consent.quote_id,
            consent.kind,
            consent.total,
            consent.blob_id,
            consent.contact_id,
            consent.witness_id,
            now,
            by.id
        ],
    )?;
    Ok(())
}

/// Keeps the hash of a code that goes out; an earlier code of the order is gone.
pub(crate) fn put_code(
    tx: &mut Tx<'_>,
    order: Id,
    quote: Id,
    contact: Id,
    salt: &[u8],
    hash: &[u8],
    ends_at: Moment,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_codes (community_id, order_id, quote_id, salt, code_hash, contact_id, sent_at, ends_at, tries) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0) ON CONFLICT (community_id, order_id) DO UPDATE SET quote_id = excluded.quote_id, \
         salt = excluded.salt, code_hash = excluded.code_hash, contact_id = excluded.contact_id, sent_at = excluded.sent_at, \
         ends_at = excluded.ends_at, tries = 0",
        args![community, order, quote, salt, hash, contact, now, ends_at],
    )?;
    Ok(())
}

/// Counts a wrong try.
pub(crate) fn count_try(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE order_codes SET tries = order_codes.tries + 1 WHERE community_id = $1 AND order_id = $2",
        args![community, order],
    )?;
    Ok(())
}

/// A code is good once.
pub(crate) fn drop_code(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM order_codes WHERE community_id = $1 AND order_id = $2", args![community, order])?;
    Ok(())
}

/// An acceptance, ready to be kept.
pub(crate) struct NewAcceptance<'a> {
    pub(crate) kind: &'static str,
    pub(crate) tried: bool,
    pub(crate) opinion: Option<i64>,
    pub(crate) words: Option<&'a str>,
    pub(crate) signature: Option<Id>,
    pub(crate) witness: Option<Id>,
    pub(crate) note: Option<&'a str>,
}

/// Keeps who accepted.
pub(crate) fn add_acceptance(tx: &mut Tx<'_>, by: &Actor, order: Id, given: &NewAcceptance<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_acceptances (community_id, order_id, kind, tried, opinion, words, signature_blob_id, witness_id, note, \
         accepted_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            community,
            order,
            given.kind,
            given.tried,
            given.opinion,
            given.words,
            given.signature,
            given.witness,
            given.note,
            now,
            by.id
        ],
    )?;
    Ok(())
}

/// A settlement of what is unpaid, ready to be kept.
pub(crate) struct NewSettlement<'a> {
    pub(crate) kind: &'static str,
    pub(crate) open: Fen,
    pub(crate) reduced_to: Option<Fen>,
    pub(crate) reason: &'a str,
    pub(crate) due_on: Option<Day>,
}

/// Keeps a settlement; its id.
pub(crate) fn add_settlement(tx: &mut Tx<'_>, by: &Actor, order: Id, made: &NewSettlement<'_>) -> Result<Id, Fault> {
    let (community, now, id) = (tx.line(), tx.now(), tx.id());
    tx.run(
        "INSERT INTO order_settlements (community_id, order_id, settlement_id, kind, open_fen, reduced_to_fen, reason, due_on, \
         recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![community, order, id, made.kind, made.open, made.reduced_to, made.reason, made.due_on, now, by.id],
    )?;
    Ok(id)
}

/// Marks an order whose return visit is made whatever is waived.
pub(crate) fn always_visit(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE orders SET always_visited = $3 WHERE community_id = $1 AND order_id = $2",
        args![community, order, true],
    )?;
    Ok(())
}
