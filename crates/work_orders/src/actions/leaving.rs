//! How an order leaves a worker: back to the centre, outside, called off. Who gets it is in `giving`.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{Going, REASON, begin, end, event, lower, wake};
use crate::machine::{Flow, Verb};
use crate::model::{Stepped, outcome};
use crate::neighbours as next_door;
use crate::{jobs, rules, store};

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
    store::drop_code(tx, going.order.order_id)?;
    wake(&mut going.order);
    lower(&mut going.order);
    // Who comes next looks afresh: what was agreed was agreed for this look, and no time is promised any more.
    going.order.void_agreement();
    going.order.staff_id = None;
    going.order.starts_at = None;
    going.order.ends_at = None;
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
    /// What was agreed with them; also why it is this party, where the responsibility table names another or none.
    #[serde(default)]
    #[schema(example = "已电话联系工地负责人，答应周三上午来")]
    pub note: Option<String>,
    /// Who there accepted the time; not said: it is still to be asked, and the promise counts as unconfirmed.
    #[serde(default)]
    #[schema(example = "项目部 孙工")]
    pub accepted_by: Option<String>,
}

/// Hands the work to an outside party, with a due time; towards the resident we stay answerable.
///
/// # Errors
/// `route.external-due` (`in_the_past`); `route.payer` (`not_the_tables`) without a note; a party that doesn't answer today.
pub fn hand_outside(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &OutsideJob) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::HandOutside, None)?;
    outside(tx, by, op, going, input, false)
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
    outside(tx, by, &op, going, &OutsideJob { party_id, due_at, note: None, accepted_by: None }, true).map(drop)
}

fn outside(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    mut going: Going,
    input: &OutsideJob,
    by_request: bool,
) -> Result<Stepped, Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let note = rules::remark(input.note.as_deref()).unwrap_or_default();
    let accepted_by = rules::remark(input.accepted_by.as_deref());
    let mut check = Check::new();
    check.ensure(note.chars().count() <= REASON, "note", "too_long");
    check.ensure(accepted_by.as_ref().is_none_or(|name| name.chars().count() <= 60), "accepted_by", "too_long");
    check.done()?;
    rules::due_ahead(input.due_at, tx.now())?;
    let party = if by_request {
        // Intake asked for it already, when it promised this party to the resident.
        responsibility::queries::party(tx, community, input.party_id)?
    } else {
        next_door::party(tx, &going.order, input.party_id, today, &note)?
    };
    let order = &mut going.order;
    next_door::release(tx, order.order_id)?;
    tx.clear_deadline(jobs::ANSWER, order.order_id)?;
    store::drop_code(tx, order.order_id)?;
    wake(order);
    lower(order);
    // Nothing is agreed between the resident and a party through us: no price of ours stands any more.
    order.void_agreement();
    if order.road() == Flow::HomePaid {
        Flow::HomeFree.code().clone_into(&mut order.flow);
    }
    order.staff_id = None;
    order.starts_at = None;
    order.ends_at = None;
    order.party_id = Some(party.party_id);
    order.party_kind = Some(party.kind);
    order.due_at = Some(input.due_at);
    tx.set_deadline(input.due_at, jobs::OUTSIDE, order.order_id)?;
    if !by_request {
        next_door::promise_outside(tx, order, input.due_at, accepted_by.as_deref())?;
    }
    next_door::follow(tx, order, "outside")?;
    let (zone, due) = (tx.zone()?, input.due_at);
    next_door::tell(tx, order, "order.outside", vec![("party", party.name.clone()), ("due", due.short(&zone))])?;
    let mut event =
        event("order.outside", &going.order).id("party", input.party_id).data("due_at", input.due_at.rfc3339());
    if !note.is_empty() {
        event = event.personal("note", note);
    }
    if let Some(name) = accepted_by {
        event = event.personal("accepted_by", name);
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
    next_door::move_outside(tx, &going.order, input.due_at, &answer)?;
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
    going.order.void_agreement();
    next_door::withdraw(tx, &going.order, &reason)?;
    next_door::follow(tx, &going.order, if outcome == outcome::REFUSED { "refused" } else { "closed" })?;
    next_door::tell(tx, &going.order, "order.cancelled", Vec::new())?;
    let event = event("order.cancelled", &going.order).data("outcome", outcome).personal("reason", reason);
    end(tx, by, op, going, event)
}
