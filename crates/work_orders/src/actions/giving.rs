//! Who has it: taking, answering, naming somebody. Giving it back, handing it outside and calling it off is in `leaving`.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{Going, REASON, begin, end, event, lower, wake};
use crate::machine::Verb;
use crate::model::{Order, Stepped};
use crate::neighbours as next_door;
use crate::{jobs, queries, rules};

/// Takes a free order (抢单): booked for the taker at once, and answered with it.
///
/// # Errors
/// `order.acknowledged` (`not_free`), `promise.reserved`, `duty.certified`.
pub fn take(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Take, None)?;
    let starts = going.order.starts_at.filter(|at| *at > tx.now());
    next_door::book(tx, by, &mut going.order, by.id, starts)?;
    next_door::promise_visit(tx, &going.order)?;
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
/// `promise.read-back` for a new time without it; `promise.reserved` of the slot.
pub fn assign(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Assign) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Assign, None)?;
    let mut check = Check::new();
    let mut moved = input.starts_at.is_some();
    let note = rules::remark(input.note.as_deref()).unwrap_or_default();
    check.ensure(note.chars().count() <= REASON, "note", "too_long");
    check.ensure(input.starts_at.is_none_or(|at| at > tx.now()), "starts_at", "in_the_past");
    check.done()?;
    match input.staff_id {
        Some(staff_id) => moved |= name(tx, by, &mut going, input, staff_id, &note)?,
        None => nobody(tx, &mut going, input.starts_at, &note)?,
    }
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
        let when = at.map(|at| at.short(&zone)).unwrap_or_default();
        next_door::tell(tx, order, "promise.moved", vec![("when", when)])?;
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

/// Somebody is named. Whether the resident gets another time by it.
fn name(
    tx: &mut Tx<'_>,
    by: &Actor,
    going: &mut Going,
    input: &Assign,
    staff_id: Id,
    note: &str,
) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let order = &mut going.order;
    staff::queries::member(tx, community, staff_id).map_err(|_| Fault::invalid("staff_id", "unknown"))?;
    // A promised time that lies ahead stays, unless another one is given; an open promise that isn't late is kept by going now.
    let ahead = order.starts_at.filter(|at| *at > now);
    let open = next_door::open_visit(tx, order)?;
    let same = input.starts_at.is_none_or(|at| Some(at) == order.starts_at);
    let holds = same && open.is_some_and(|due| due > now);
    rules::read_back(order, holds, input.read_back)?;
    if let (Some(at), Some(_), false) = (input.starts_at, open, same)
        && next_door::move_promise(tx, order, staff_id, at, note)?
    {
        *order = queries::row(tx, community, order.order_id)?;
        return Ok(true);
    }
    next_door::book(tx, by, order, staff_id, input.starts_at.or(ahead))?;
    next_door::promise_visit(tx, order)?;
    Ok(!holds)
}

/// Nobody is named any more: the time is free again, and what was promised to the resident is broken, so that they are told.
fn nobody(tx: &mut Tx<'_>, going: &mut Going, starts_at: Option<Moment>, note: &str) -> Result<(), Fault> {
    let community = tx.line();
    if going.order.request_id.is_some() && starts_at.is_some() {
        return Err(Refusal::new("promise.reserved", "nobody_chosen").way("assign").into());
    }
    next_door::release(tx, going.order.order_id)?;
    next_door::break_visits(tx, &going.order, note)?;
    going.order = queries::row(tx, community, going.order.order_id)?;
    going.order.staff_id = None;
    going.order.starts_at = starts_at;
    going.order.ends_at = None;
    Ok(())
}
