//! A matter that only waits for a call is taken up: the centre has judged it, and somebody comes.

use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;

use super::agree::agree;
use super::confirm::owe;
use super::input::Promise;
use crate::codes::{Kind, Place, PromiseKind, State};
use crate::queries::assess::{Matter, decide, duty, facts, hands, spot};
use crate::queries::{promises, requests};
use crate::rules::{ability, promise as promised};
use crate::store::requests::TakenUp;
use crate::{perms, store};

/// Takes up a request that has no order: somebody comes now, at a time, or to look first. The call that was promised about it
/// is kept by that. The order's id.
///
/// # Errors
/// Forbidden; stale; refused by `intake.owned` (`closed`, `has_order`), `promise.read-back`, `promise.reserved`,
/// `intake.capability`, `duty.certified`; a promise that is no visit.
pub fn take_up(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    request_id: Id,
    promise: &Promise,
    read_back: bool,
) -> Result<Id, Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let (community, today) = (tx.line(), tx.today()?);
    let kept = requests::kept(tx, community, request_id)?;
    op.fresh(kept.version, &kept.changed_by_name, kept.changed_at)?;
    super::promises::unfinished(&kept.state)?;
    if kept.order_id.is_some() {
        return Err(Refusal::new("intake.owned", "has_order").way("see_order").into());
    }
    if !matches!(promise, Promise::Now { .. } | Promise::Appointment { .. } | Promise::Survey { .. }) {
        return Err(Fault::invalid("promise", "unknown"));
    }
    let place = if kept.place == "in_home" { Place::InHome } else { Place::Common };
    let spot = spot(tx, community, place, kept.unit_id, kept.common_part_id)?;
    let matter = Matter { place, text: &kept.text, component: kept.component.as_deref() };
    let decision = decide(tx, community, &spot, matter, today, Lang::Zh)?;
    promised::read_back(promise, read_back)?;
    let offered = !staff::queries::qualified(tx, community, &duty(&decision))?.is_empty();
    ability::fits(promise, hands(decision.way), kept.kind == Kind::Repair.code(), offered)?;
    let agreed = agree(tx, by, &spot, &facts(&spot, matter, today), &decision, promise)?;
    let order_id = agreed.order_id.ok_or_else(|| Fault::broken("a visit without an order"))?;
    let flow = if agreed.kind == Some(PromiseKind::Survey) { "survey" } else { decision.flow.as_str() };
    let duty = agreed.duty.as_deref().or(decision.duty.as_deref());
    store::requests::take_up(tx, request_id, &TakenUp { order_id, flow, duty, read_back })?;
    called(tx, request_id)?;
    owe(tx, request_id, kept.owner_id, &agreed)?;
    let event = Event::new("request.taken_up", "request", request_id).id("order", order_id);
    tx.record(event.data("promise", promise.code()).data("state", State::Promised.code()))?;
    Ok(order_id)
}

/// What was promised was a call about the matter: who agrees on a time has spoken.
fn called(tx: &mut Tx<'_>, request_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    for promise_id in promises::open_calls(tx, community, request_id)? {
        store::promises::end(tx, promise_id, "kept", "", None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        tx.record(Event::new("promise.kept", "request", request_id).id("promise", promise_id))?;
    }
    Ok(())
}
