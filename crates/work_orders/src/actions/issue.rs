//! An order is born: with a confirmed request, by hand, or as the sequel of one that solved nothing.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::{Recorded, Tx};
use serde::{Deserialize, Serialize};

use crate::jobs;
use crate::machine::{Flow, State};
use crate::model::{Order, Stepped};
use crate::neighbours as next_door;
use crate::perms::IssueOrder;
use crate::{queries, rules, store};

/// An order as it is when nothing has happened to it yet.
pub(super) fn fresh(order_id: Id, number: String, now: Moment) -> Order {
    Order {
        order_id,
        number,
        state: State::Issued.code().to_owned(),
        flow: Flow::Common.code().to_owned(),
        department: "engineering".to_owned(),
        priority: "P2".to_owned(),
        request_id: None,
        reopened_from: None,
        place: "common".to_owned(),
        unit_id: None,
        common_part_id: None,
        building_id: None,
        place_label: String::new(),
        what: String::new(),
        component: None,
        duty: None,
        minutes: 45,
        payer: "company".to_owned(),
        responsibility_row: String::new(),
        reporter_name: None,
        reporter_contact_id: None,
        staff_id: None,
        staff_name: None,
        starts_at: None,
        ends_at: None,
        party_id: None,
        party_kind: None,
        due_at: None,
        chased: 0,
        paused_because: None,
        paused_until: None,
        raised_at: None,
        raised_because: None,
        quote_id: None,
        quoted_fen: None,
        agreed_quote_id: None,
        agreed_fen: kernel::money::Fen::ZERO,
        paid_fen: kernel::money::Fen::ZERO,
        done: None,
        opinion: None,
        returned_because: None,
        outcome: None,
        closing: None,
        issued_at: now,
        acknowledged_at: None,
        departed_at: None,
        announced_at: None,
        inspected_at: None,
        started_at: None,
        finished_at: None,
        accepted_at: None,
        ended_at: None,
        version: 1,
        changed_at: now,
        changed_by_name: String::new(),
        settlement: None,
        reopened: false,
        always_visited: false,
    }
}

/// Writes the order, waits for its answer, and tells that it is there.
pub(super) fn put(tx: &mut Tx<'_>, by: &Actor, order: &Order) -> Result<(), Fault> {
    store::insert(tx, by, order)?;
    jobs::wait_for_answer(tx, order)?;
    let mut event = super::event("order.issued", order)
        .data("number", order.number.clone())
        .data("flow", order.flow.clone())
        .data("department", order.department.clone())
        .data("priority", order.priority.clone())
        .data("version", 1);
    if let Some(unit) = order.unit_id {
        event = event.id("unit", unit);
    }
    if let Some(request) = order.request_id {
        event = event.id("request", request);
    }
    if let Some(staff) = order.staff_id {
        event = event.id("staff", staff);
    }
    if let Some(from) = order.reopened_from {
        event = event.id("reopened_from", from);
    }
    tx.record(event.personal("what", order.what.clone()))?;
    Ok(())
}

/// A request was confirmed: its order is born with it, in the same transaction, under the id that the booking has.
///
/// # Errors
/// What the floors below refuse.
pub fn from_request(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let request = intake::queries::request(tx, community, event.subject_id)?;
    let Some(order_id) = request.order_id else { return Ok(()) };
    let by = tx.actor().clone();
    let number = tx.day_number("WO")?;
    let mut order = fresh(order_id, number, tx.now());
    order.flow = request.flow;
    order.department = request.department;
    order.priority = request.danger.unwrap_or_else(|| "P2".to_owned());
    order.request_id = Some(request.request_id);
    order.place = request.place;
    order.unit_id = request.unit_id;
    order.common_part_id = request.common_part_id;
    order.building_id = request.building_id;
    order.place_label = request.place_label;
    order.what = request.text;
    order.component = request.component;
    order.duty = request.duty;
    order.minutes = request.minutes.max(1);
    order.payer = request.payer;
    order.responsibility_row = request.row;
    order.reporter_name = request.reporter_name;
    order.reporter_contact_id = request.reporter_contact_id;
    order.staff_id = request.promise_staff_id;
    order.starts_at = request.promise_starts_at;
    order.ends_at = request.promise_ends_at;
    put(tx, &by, &order)?;
    if request.state == "outside"
        && let Some(party_id) = request.party_id
        && let Some(due_at) = request.promise_due_at
    {
        super::leaving::outside_from_request(tx, &by, order_id, party_id, due_at)?;
    }
    Ok(())
}

/// An order that a department gives itself: what it sees in the common parts, the grounds, at the gates.
///
/// What is in somebody's home comes by a request, so that who pays is asked and the resident gets a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderByHand)]
pub struct ByHand {
    /// `engineering`, `environment`, `vehicles`, `security`, `centre` or `other`.
    #[schema(example = "environment")]
    pub department: String,
    /// What is to be done, 1 to 500 characters.
    #[schema(example = "3 栋大堂地面有积水，请拖干")]
    pub text: String,
    /// The common part; else `place` says where.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub common_part_id: Option<Id>,
    /// Where, when no common part of the register fits.
    #[serde(default)]
    #[schema(example = "3 栋大堂")]
    pub place: Option<String>,
    /// `P1`, `P2` (default) or `P3`.
    #[serde(default)]
    #[schema(example = "P2")]
    pub priority: Option<String>,
    /// The duty that it takes.
    #[serde(default)]
    #[schema(example = "cleaning")]
    pub duty: Option<String>,
    /// How long it is thought to take, 5 to 480 (45 when not said).
    #[serde(default)]
    #[schema(example = 30)]
    pub minutes: Option<i64>,
    /// Who goes; nobody: it waits to be given or taken.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub staff_id: Option<Id>,
    /// When; now, where it is not said.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub starts_at: Option<Moment>,
}

/// Gives an order by hand.
///
/// # Errors
/// Fields out of range; `promise.reserved` and `duty.certified` of the slot.
pub fn issue(tx: &mut Tx<'_>, by: &Actor, input: &ByHand) -> Result<Stepped, Fault> {
    by.require::<IssueOrder>()?;
    let community = tx.line();
    let mut check = Check::new();
    let what = rules::prose(&mut check, &input.text, "text", 500);
    check.ensure(staff::model::is_department(&input.department), "department", "unknown");
    check.ensure(input.duty.as_deref().is_none_or(staff::model::is_duty), "duty", "unknown");
    let priority = input.priority.clone().unwrap_or_else(|| "P2".to_owned());
    check.ensure(matches!(priority.as_str(), "P1" | "P2" | "P3"), "priority", "unknown");
    let minutes = input.minutes.unwrap_or(45);
    check.ensure((5..=480).contains(&minutes), "minutes", "not_minutes");
    check.ensure(input.starts_at.is_none_or(|at| at > tx.now()), "starts_at", "in_the_past");
    let place = kernel::text::tidy(input.place.as_deref().unwrap_or(""));
    check.ensure(input.common_part_id.is_some() || !place.is_empty(), "place", "missing");
    check.ensure(place.chars().count() <= 80, "place", "too_long");
    check.done()?;
    let number = tx.day_number("WO")?;
    let order_id = tx.id();
    let mut order = fresh(order_id, number, tx.now());
    order.what = what;
    flow_of(&input.department).code().clone_into(&mut order.flow);
    order.department.clone_from(&input.department);
    order.priority = priority;
    order.duty.clone_from(&input.duty);
    order.minutes = minutes;
    order.place_label = place;
    let payer = if input.department == "engineering" { "fee" } else { "company" };
    payer.clone_into(&mut order.payer);
    if let Some(part) = input.common_part_id {
        let part = registry::queries::common_part(tx, community, part)
            .map_err(|_| Fault::invalid("common_part_id", "unknown"))?;
        order.common_part_id = Some(part.common_part_id);
        order.building_id = part.building_id;
        order.place_label = part.label;
    }
    if let Some(staff_id) = input.staff_id {
        staff::queries::member(tx, community, staff_id).map_err(|_| Fault::invalid("staff_id", "unknown"))?;
        next_door::book(tx, by, &mut order, staff_id, input.starts_at)?;
    } else {
        order.starts_at = input.starts_at;
    }
    put(tx, by, &order)?;
    Ok(Stepped {
        order_id,
        number: order.number,
        state: order.state,
        flow: order.flow,
        allowed: queries::allowed(
            &queries::row(tx, community, order_id)?,
            &queries::habits(tx, community)?,
            &queries::Asker { roles: by.roles.clone(), lang: kernel::lang::Lang::Zh, now: tx.now() },
        )
        .iter()
        .map(|verb| verb.code().to_owned())
        .collect(),
        version: 1,
    })
}

/// The road of what a department gives itself.
fn flow_of(department: &str) -> Flow {
    match department {
        "environment" | "vehicles" => Flow::Grounds,
        "security" => Flow::Security,
        _ => Flow::Common,
    }
}
