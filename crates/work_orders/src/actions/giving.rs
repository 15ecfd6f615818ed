//! Who has it: taking, answering, naming somebody, giving it back, handing it outside, calling it off.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{Going, REASON, begin, end, event, lower, wake};
use crate::machine::Verb;
use crate::model::{Order, Stepped, outcome};
use crate::neighbours as next_door;
use crate::{jobs, queries, rules, store};

/// Takes a free order (抢单): booked for the taker at once, and answered with it.
///
/// # Errors
/// `order.acknowledged` (`not_free`), `promise.reserved`, `duty.certified`.
pub fn take(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Take, None)?;
    let starts = going.order.starts_at.filter(|at| *at > tx.now());
    let (from, until) = next_door::book(tx, by, &going.order, by.id, starts)?;
    going.order.staff_id = Some(by.id);
    going.order.starts_at = Some(from);
    going.order.ends_at = Some(until);
    answered(tx, &mut going.order)?;
    let event = event("order.taken", &going.order).id("staff", by.id);
    end(tx, by, op, going, event)
}

/// 'I have it.'
///
/// # Errors
/// `order.acknowledged` (`already`).
pub fn acknowledge(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Acknowledge, None)?;
    answered(tx, &mut going.order)?;
    let event = event("order.acknowledged", &going.order);
    end(tx, by, op, going, event)
}

/// The answer is there: nothing goes up any more for the want of it.
pub(super) fn answered(tx: &mut Tx<'_>, order: &mut Order) -> Result<(), Fault> {
    if order.acknowledged_at.is_none() {
        order.acknowledged_at = Some(tx.now());
    }
    lower(order);
    tx.clear_deadline(jobs::ANSWER, order.order_id)
}

/// Who is to go, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderAssign)]
pub struct Assign {
    /// Who goes; nobody: it waits to be taken.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub staff_id: Option<Id>,
    /// The promised time; now, where it is not said.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub starts_at: Option<Moment>,
    /// Whether a new time was read back to the resident and confirmed.
    #[serde(default)]
    pub read_back: bool,
    /// A word to the one who goes.
    #[serde(default)]
    pub note: Option<String>,
}

/// Gives an order to somebody, to somebody else, or for another time.
///
/// # Errors
/// `promise.read-back` for a new time without it; `promise.reserved`, `duty.certified` of the slot.
pub fn assign(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Assign) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Assign, None)?;
    let community = tx.line();
    let mut check = Check::new();
    let note = rules::remark(input.note.as_deref()).unwrap_or_default();
    check.ensure(note.chars().count() <= REASON, "note", "too_long");
    check.ensure(input.starts_at.is_none_or(|at| at > tx.now()), "starts_at", "in_the_past");
    check.done()?;
    // A promised time that lies ahead stays, unless another one is given.
    let ahead = going.order.starts_at.filter(|at| *at > tx.now());
    let wanted = input.starts_at.or(ahead);
    rules::read_back(&going.order, wanted.or(going.order.starts_at), input.read_back)?;
    if let Some(staff_id) = input.staff_id {
        staff::queries::member(tx, community, staff_id).map_err(|_| Fault::invalid("staff_id", "unknown"))?;
        let promised = match input.starts_at {
            Some(at) => next_door::move_promise(tx, &going.order, staff_id, at, input.read_back, &note)?,
            None => false,
        };
        if promised {
            going.order = queries::row(tx, community, order)?;
        } else {
            let (from, until) = next_door::book(tx, by, &going.order, staff_id, wanted)?;
            going.order.staff_id = Some(staff_id);
            going.order.starts_at = Some(from);
            going.order.ends_at = Some(until);
        }
    } else {
        next_door::release(tx, going.order.order_id)?;
        going.order.staff_id = None;
        going.order.starts_at = wanted;
        going.order.ends_at = None;
    }
    let moved = input.starts_at.is_some();
    let order = &mut going.order;
    wake(order);
    lower(order);
    order.acknowledged_at = None;
    order.departed_at = None;
    order.announced_at = None;
    order.returned_because = None;
    jobs::wait_for_answer(tx, order)?;
    if moved {
        let (zone, at) = (tx.zone()?, order.starts_at);
        next_door::tell(tx, order, |w, name| w.sms_moved(at.map(|at| at.short(&zone)).unwrap_or_default(), name))?;
    }
    next_door::follow(tx, &going.order, "promised")?;
    let mut event = event("order.assigned", &going.order).data("moved", moved).data("read_back", input.read_back);
    if let Some(staff) = input.staff_id {
        event = event.id("staff", staff);
    }
    if !note.is_empty() {
        event = event.personal("note", note);
    }
    end(tx, by, op, going, event)
}

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderReason)]
pub struct Back {
    /// Why, 1 to 200 characters.
    #[schema(example = "要动主管，需要停水，请中心安排")]
    pub reason: String,
    /// For a cancellation: `withdrawn` (default: the matter is gone, or given twice) or `refused` (explained, not done).
    #[serde(default)]
    #[schema(example = "withdrawn")]
    pub outcome: Option<String>,
}

fn reason(text: &str) -> Result<String, Fault> {
    let mut check = Check::new();
    let tidy = rules::prose(&mut check, text, "reason", REASON);
    check.done()?;
    Ok(tidy)
}

/// Gives the order back to the centre, with a reason.
///
/// # Errors
/// A missing reason; `order.one-outcome` when it has ended.
pub fn return_to_centre(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Back) -> Result<Stepped, Fault> {
    let reason = reason(&input.reason)?;
    let going = begin(tx, by, op, order, Verb::Return, None)?;
    let event = event("order.returned", &going.order).personal("reason", reason.clone());
    back(tx, by, op, going, reason, event)
}

/// Back at the centre: also how a survey ends that says 不符合.
pub(super) fn back(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    mut going: Going,
    reason: String,
    event: platform::history::Event,
) -> Result<Stepped, Fault> {
    next_door::release(tx, going.order.order_id)?;
    tx.clear_deadline(jobs::ANSWER, going.order.order_id)?;
    wake(&mut going.order);
    lower(&mut going.order);
    going.order.staff_id = None;
    next_door::hand_back(tx, &going.order, &reason)?;
    going.order.returned_because = Some(reason);
    end(tx, by, op, going, event)
}

/// Work that goes outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderOutside)]
pub struct OutsideJob {
    /// The party of the register.
    #[schema(value_type = String, format = Uuid)]
    pub party_id: Id,
    /// When they are due: a time that they have accepted.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Moment,
    /// What was agreed with them.
    #[serde(default)]
    #[schema(example = "已电话联系工地负责人，答应周三上午来")]
    pub note: Option<String>,
}

/// Hands the work to an outside party, with a due time; towards the resident we stay answerable.
///
/// # Errors
/// `route.external-due` (`in_the_past`); a party that isn't in the register.
pub fn hand_outside(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &OutsideJob) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::HandOutside, None)?;
    outside(tx, by, op, going, input)
}

/// The request was promised to an outside party from the first.
pub(super) fn outside_from_request(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: Id,
    party_id: Id,
    due_at: Moment,
) -> Result<(), Fault> {
    let op = Op::default();
    let going = begin(tx, &Actor::system(), &op, order, Verb::HandOutside, None)?;
    outside(tx, by, &op, going, &OutsideJob { party_id, due_at, note: None }).map(drop)
}

fn outside(tx: &mut Tx<'_>, by: &Actor, op: &Op, mut going: Going, input: &OutsideJob) -> Result<Stepped, Fault> {
    let community = tx.line();
    let note = rules::remark(input.note.as_deref()).unwrap_or_default();
    if note.chars().count() > REASON {
        return Err(Fault::invalid("note", "too_long"));
    }
    let party = responsibility::queries::party(tx, community, input.party_id)
        .map_err(|_| Fault::invalid("party_id", "unknown"))?;
    rules::due_ahead(input.due_at, tx.now())?;
    let order = &mut going.order;
    next_door::release(tx, order.order_id)?;
    tx.clear_deadline(jobs::ANSWER, order.order_id)?;
    wake(order);
    lower(order);
    order.staff_id = None;
    order.party_id = Some(party.party_id);
    order.party_kind = Some(party.kind);
    order.due_at = Some(input.due_at);
    tx.set_deadline(input.due_at, jobs::OUTSIDE, order.order_id)?;
    next_door::follow(tx, order, "outside")?;
    let (zone, due) = (tx.zone()?, input.due_at);
    next_door::tell(tx, order, |w, name| w.sms_outside(name, due.short(&zone), party.name.clone()))?;
    let mut event =
        event("order.outside", &going.order).id("party", input.party_id).data("due_at", input.due_at.rfc3339());
    if !note.is_empty() {
        event = event.personal("note", note);
    }
    end(tx, by, op, going, event)
}

/// A call after an outside party that is late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderChase)]
pub struct Chase {
    /// What they answered, 1 to 200 characters.
    #[schema(example = "材料未到，改周五上午")]
    pub answer: String,
    /// The time that they give now.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Moment,
}

/// Chases an outside party: its answer and its new time are kept, and so is how often that happened.
///
/// # Errors
/// `route.external-due` (`in_the_past`, `not_outside`).
pub fn chase(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Chase) -> Result<Stepped, Fault> {
    let answer = reason(&input.answer)?;
    let mut going = begin(tx, by, op, order, Verb::HandOutside, None)?;
    if going.order.at() != going.to {
        return Err(Refusal::new("route.external-due", "not_outside").way("hand_outside").into());
    }
    rules::due_ahead(input.due_at, tx.now())?;
    going.order.chased += 1;
    going.order.due_at = Some(input.due_at);
    lower(&mut going.order);
    tx.set_deadline(input.due_at, jobs::OUTSIDE, going.order.order_id)?;
    let event = event("order.chased", &going.order)
        .data("chased", going.order.chased)
        .data("due_at", input.due_at.rfc3339())
        .personal("answer", answer);
    end(tx, by, op, going, event)
}

/// Ends an order before work begins.
///
/// # Errors
/// A missing reason; `order.one-outcome` (`work_began`, `ended`).
pub fn cancel(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Back) -> Result<Stepped, Fault> {
    let reason = reason(&input.reason)?;
    let outcome = match input.outcome.as_deref() {
        None | Some(outcome::WITHDRAWN) => outcome::WITHDRAWN,
        Some(outcome::REFUSED) => outcome::REFUSED,
        Some(_) => return Err(Fault::invalid("outcome", "unknown")),
    };
    let mut going = begin(tx, by, op, order, Verb::Cancel, None)?;
    next_door::release(tx, going.order.order_id)?;
    tx.clear_deadline(jobs::ANSWER, going.order.order_id)?;
    tx.clear_deadline(jobs::OUTSIDE, going.order.order_id)?;
    store::drop_code(tx, going.order.order_id)?;
    wake(&mut going.order);
    lower(&mut going.order);
    going.order.outcome = Some(outcome.to_owned());
    going.order.closing = Some(crate::model::closing::CENTRE.to_owned());
    going.order.ended_at = Some(tx.now());
    // What was agreed to is not done, so nothing of it is owed.
    going.order.agreed_fen = kernel::money::Fen::ZERO;
    going.order.agreed_quote_id = None;
    next_door::follow(tx, &going.order, if outcome == outcome::REFUSED { "refused" } else { "closed" })?;
    let number = going.order.number.clone();
    next_door::tell(tx, &going.order, |w, name| w.sms_cancelled(name, number.clone()))?;
    let event = event("order.cancelled", &going.order).data("outcome", outcome).personal("reason", reason);
    end(tx, by, op, going, event)
}
