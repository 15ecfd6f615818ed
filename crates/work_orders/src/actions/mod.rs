//! What people do with orders, a function a verb: authorise → machine → rule → store → event.
//!
//! Every verb is an op: it carries the version that was seen, and perhaps the device's clock and order. What all verbs
//! share stands here; the verbs lie in files by where they happen.

mod accepting;
mod calls;
mod charge;
mod giving;
mod hands;
mod issue;
mod leaving;
mod money_taken;
pub mod party;
mod payer;
pub mod resident;
mod rest;
mod site;

pub use accepting::{Accept, accept};
pub use calls::{CallAnswer, CallSaid, call_said};
pub use charge::{
    Agree, CodeSent, Evidence, LineInput, OfferLines, Quoted, SendCode, consent, count_try, decline, quote, send_code,
};
pub use giving::{Assign, acknowledge, assign, take};
pub use issue::{ByHand, from_request, issue};
pub use leaving::{Back, Chase, OutsideJob, cancel, chase, hand_outside, return_to_centre};
#[cfg(test)]
pub(crate) use money_taken::KINDS;
pub use money_taken::{Paid, Payment, Settle, pay, settle};
pub use rest::{
    Ending, Habit, Rest, close, close_by_hand, habits, must_be_visited, pause, reopen, reopen_by_hand, resume,
};
#[cfg(test)]
pub(crate) use site::PAYERS;
pub use site::{Announce, Done, Inspect, Survey, announce, depart, finish, inspect, start, survey};

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::files::claim_blobs;
use platform::history::Event;

use crate::machine::{self, Facts, State, Verb};
use crate::model::{Habits, Order, Stepped};
use crate::{queries, rules, store};

/// An order to which nothing has happened, for the tests of the rules.
#[cfg(test)]
pub(crate) fn blank() -> Order {
    issue::fresh(Id::nil(), "WO-1".to_owned(), Moment::from_micros(0))
}

/// The reason of a pause, of a return, of a cancellation: 1 to 200 characters.
pub(crate) const REASON: usize = 200;

/// Takes a signature or a signed paper as evidence: one that showed something before shows nothing now.
///
/// # Errors
/// The rule (`used_before`) for one that is evidence already; a field error for one that isn't there.
pub(crate) fn evidence(tx: &mut Tx<'_>, rule: &'static str, field: &'static str, blob: Id) -> Result<(), Fault> {
    claim_blobs(tx, field, &[blob]).map_err(|fault| match &fault {
        Fault::Invalid(errors) if errors.iter().any(|error| error.detail == "used_file") => {
            Refusal::new(rule, "used_before").way("another_signature").into()
        }
        _ => fault,
    })
}

/// Keeps photos of an order. One that it has already is not taken again; one of something else is refused.
///
/// # Errors
/// A field error (`used_file`, `unknown_file`).
pub(crate) fn keep_photos(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: Id,
    stage: &str,
    field: &str,
    blobs: &[Id],
) -> Result<(), Fault> {
    let community = tx.line();
    let known = queries::photos(tx, community, order)?;
    let fresh: Vec<Id> =
        blobs.iter().copied().filter(|blob| known.iter().all(|photo| photo.blob_id != *blob)).collect();
    claim_blobs(tx, field, &fresh)?;
    store::add_photos(tx, by, order, stage, &fresh)
}

/// A step that the machine allows: the order as it was, and where it goes.
pub(crate) struct Going {
    pub(crate) order: Order,
    pub(crate) to: State,
    habits: Habits,
}

/// Loads the order and asks the machine. The version that was seen must be the one that is there.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    order: Id,
    verb: Verb,
    conforms: Option<bool>,
) -> Result<Going, Fault> {
    if !by.is_system() && !verb.permission().allows(&by.roles) {
        return Err(Fault::Forbidden);
    }
    let community = tx.line();
    let order = queries::row(tx, community, order)?;
    op.fresh(order.version, &order.changed_by_name, order.changed_at)?;
    let habits = queries::habits(tx, community)?;
    let mut facts = Facts { conforms, ..order.facts(&habits, tx.now()) };
    if by.is_system() {
        // The return visit may open a matter again whenever it is made; the days bind the resident's own wish.
        facts.reopenable = !order.reopened;
    }
    match machine::go(order.at(), order.road(), order.is_paused(), facts, verb) {
        Some(to) => {
            hands::may(tx, by, &order, verb)?;
            Ok(Going { order, to, habits })
        }
        None => Err(rules::refusal(&order, verb, &may(&order, &habits, tx.now(), by)).into()),
    }
}

fn may(order: &Order, habits: &Habits, now: Moment, by: &Actor) -> Vec<Verb> {
    machine::allowed(order.at(), order.road(), order.is_paused(), order.facts(habits, now), &by.roles)
}

/// Writes the order with its new state, records the event, and tells where it stands after all that the event set off.
pub(crate) fn end(tx: &mut Tx<'_>, by: &Actor, op: &Op, going: Going, event: Event) -> Result<Stepped, Fault> {
    let Going { mut order, to, habits } = going;
    let community = tx.line();
    // Whatever moves it on takes it off the list of what went up.
    if !matches!(to, State::Issued | State::Outside) {
        lower(&mut order);
    }
    to.code().clone_into(&mut order.state);
    store::save(tx, by, &order)?;
    let mut event = event.data("state", to.code()).data("version", order.version + 1);
    if let Some(unit) = order.unit_id {
        event = event.id("unit", unit);
    }
    if let Some(request) = order.request_id {
        event = event.id("request", request);
    }
    if let Some(at) = op.device_at {
        event = event.data("device_at", at.rfc3339());
    }
    tx.record(event)?;
    let after = queries::row(tx, community, order.order_id)?;
    let allowed = may(&after, &habits, tx.now(), by);
    Ok(Stepped {
        order_id: after.order_id,
        number: after.number.clone(),
        state: after.state.clone(),
        flow: after.flow.clone(),
        allowed: allowed.iter().map(|verb| verb.code().to_owned()).collect(),
        version: after.version,
    })
}

/// An event of an order.
pub(crate) fn event(kind: &'static str, order: &Order) -> Event {
    Event::new(kind, "order", order.order_id)
}

/// A pause ends with whatever else happens to the order.
pub(crate) fn wake(order: &mut Order) {
    order.paused_because = None;
    order.paused_until = None;
}

/// It is answered, or has moved on: it is no longer on the list of what went up.
pub(crate) fn lower(order: &mut Order) {
    order.raised_at = None;
    order.raised_because = None;
}
