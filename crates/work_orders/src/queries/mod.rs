//! What is read of orders. Nothing is written here.

mod lists;
mod parts;
mod site;
mod witnesses;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::role::Role;
use platform::args;
use platform::db::Db;

pub use lists::{
    Filter, board, count_late, count_open, day_of, done_since, last_opinion, list_by_time, list_newest, numbered,
    of_request, of_unit, open_of_unit, raised, sequels, to_chase, to_take,
};
pub use parts::{
    acceptance, answer_minutes, code, consent, consents, fee_shares, findings, habits, issuer, photos, said,
    settlements, worker_names, workers_of,
};

pub use site::{contact, early_minutes, quiet_hours};
pub use witnesses::{count_to_confirm, to_confirm, witness, witnesses};

use crate::machine;
use crate::model::part;
use crate::model::{AcceptanceView, ConsentView, Habits, Order, OrderView, Pause, Quote, QuoteLine};

/// An order as it lies in the database, else not found.
pub fn row(db: &mut Db<'_>, community: Id, order: Id) -> Result<Order, Fault> {
    db.one(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.place, o.unit_id, \
         o.common_part_id, o.building_id, o.place_label, o.what, o.component, o.duty, o.minutes, o.payer, o.responsibility_row, \
         o.reporter_name, o.reporter_contact_id, o.staff_id, a.name, o.starts_at, o.ends_at, o.party_id, o.party_kind, o.due_at, \
         o.chased, o.paused_because, o.paused_until, o.raised_at, o.raised_because, o.quote_id, o.quoted_fen, o.agreed_quote_id, \
         o.agreed_fen, o.paid_fen, o.done, o.opinion, o.returned_because, o.outcome, o.closing, o.issued_at, o.acknowledged_at, \
         o.departed_at, o.announced_at, o.inspected_at, o.started_at, o.finished_at, o.accepted_at, o.ended_at, o.version, \
         o.changed_at, o.changed_by_name, \
         (SELECT s.kind FROM order_settlements s WHERE s.community_id = o.community_id AND s.order_id = o.order_id \
          ORDER BY s.settlement_id DESC LIMIT 1), \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id), \
         o.always_visited FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.order_id = $2",
        args![community, order],
    )
}

/// An order as other domains see it. `allowed` is empty: it depends on who asks ([`order_for`]).
pub fn order(db: &mut Db<'_>, community: Id, order: Id) -> Result<OrderView, Fault> {
    let found = row(db, community, order)?;
    view(db, community, &found, Lang::Zh, Vec::new())
}

/// Who asks for an order, in which language, and when.
#[derive(Debug, Clone)]
pub struct Asker {
    /// Their roles here.
    pub roles: Vec<Role>,
    /// Their language.
    pub lang: Lang,
    /// Now.
    pub now: Moment,
}

/// An order as somebody sees it, with what they may do now.
pub fn order_for(db: &mut Db<'_>, community: Id, order: Id, asker: &Asker) -> Result<OrderView, Fault> {
    let found = row(db, community, order)?;
    let habits = habits(db, community)?;
    let allowed = allowed(&found, &habits, asker);
    view(db, community, &found, asker.lang, allowed.iter().map(|verb| verb.code().to_owned()).collect())
}

/// What somebody may do with an order now.
pub fn allowed(order: &Order, habits: &Habits, asker: &Asker) -> Vec<machine::Verb> {
    machine::allowed(order.at(), order.road(), order.is_paused(), order.facts(habits, asker.now), &asker.roles)
}

fn view(db: &mut Db<'_>, community: Id, order: &Order, lang: Lang, allowed: Vec<String>) -> Result<OrderView, Fault> {
    let quote = match order.quote_id {
        Some(quote) => Some(quote_view(money::queries::quote(db, community, quote)?, lang)),
        None => None,
    };
    let named = witnesses(db, community, order.order_id)?;
    let confirmed = |part: &str| named.iter().find(|one| one.part == part).map(|one| one.confirmed);
    let consent = match order.agreed_quote_id {
        Some(quote) => consent(db, community, order.order_id, quote)?.map(|given| ConsentView {
            quote_id: given.quote_id,
            witness: given.witness_id.map(|_| witness_code(confirmed(part::CONSENT).flatten()).to_owned()),
            kind: given.kind,
            total_fen: given.total,
            given_at: given.given_at,
        }),
        None => None,
    };
    let acceptance = acceptance(db, community, order.order_id)?.map(|given| AcceptanceView {
        by: given.kind,
        tried: given.tried,
        opinion: given.opinion,
        accepted_at: given.accepted_at,
        witness: given.witness_name.map(|_| witness_code(confirmed(part::ACCEPTANCE).flatten()).to_owned()),
    });
    let paused = order.paused_because.clone().map(|reason| Pause { reason, until: order.paused_until });
    Ok(OrderView {
        order_id: order.order_id,
        number: order.number.clone(),
        state: order.state.clone(),
        department: order.department.clone(),
        flow: order.flow.clone(),
        priority: order.priority.clone(),
        request_id: order.request_id,
        reopened_from: order.reopened_from,
        place: order.place.clone(),
        unit_id: order.unit_id,
        unit_label: order.place_label.clone(),
        place_label: order.place_label.clone(),
        text: order.what.clone(),
        minutes: order.minutes,
        reporter_name: order.reporter_name.clone(),
        reporter_contact_id: order.reporter_contact_id,
        component: order.component.clone(),
        staff_id: order.staff_id,
        staff_name: order.staff_name.clone(),
        starts_at: order.starts_at,
        ends_at: order.ends_at,
        due_at: order.due_at,
        chargeable: order.chargeable(),
        payer: order.payer.clone(),
        paused,
        quote,
        consent,
        acceptance,
        opinion: order.opinion,
        agreed_fen: order.agreed_fen,
        paid: order.paid_fen,
        outcome: order.outcome.clone(),
        issued_at: order.issued_at,
        finished_at: order.finished_at,
        accepted_at: order.accepted_at,
        allowed,
        version: order.version,
    })
}

/// What a named colleague said: `to_confirm`, `confirmed`, `denied`.
pub fn witness_code(confirmed: Option<bool>) -> &'static str {
    match confirmed {
        None => "to_confirm",
        Some(true) => "confirmed",
        Some(false) => "denied",
    }
}

/// A quote of `money` in a language.
pub fn quote_view(quote: money::model::QuoteView, lang: Lang) -> Quote {
    let lines = quote.lines.iter().map(|line| QuoteLine {
        tariff_id: line.tariff_id,
        name: line.name_in(lang).to_owned(),
        unit: line.unit_in(lang).to_owned(),
        price_fen: line.price,
        quantity: line.quantity(),
        amount_fen: line.amount,
    });
    Quote { quote_id: quote.quote_id, total_fen: quote.total, lines: lines.collect(), version: quote.version }
}
