//! What happens by itself: a visit is opened when work is accepted or a quote declined, and becomes due the next day.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::{Recorded, Tx};
use platform::history::Event;
use platform::module::{DeadlineKind, Reaction};

use crate::rules::Finished;
use crate::store::NewVisit;
use crate::{queries, rules, store};

/// The deadline at which a visit is due.
pub const DUE: &str = "return_visit.due";

pub(crate) const REACTIONS: &[Reaction] = &[
    Reaction { on: "order.accepted", run: open },
    Reaction { on: "order.declined", run: open },
    Reaction { on: "order.reopened", run: overtaken },
    Reaction { on: "request.confirmed", run: answered_complaint },
    Reaction { on: "request.state", run: answered_complaint },
];

pub(crate) const DEADLINES: &[DeadlineKind] = &[DeadlineKind { kind: DUE, run: due }];

/// Opens the visit of an order, or waives it by a published class, in the command that ended the work.
fn open(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let (community, order_id) = (tx.line(), event.subject_id);
    let order = work_orders::queries::row(tx, community, order_id)?;
    if !matches!(order.state.as_str(), "accepted" | "declined") {
        return Ok(());
    }
    let request = match order.request_id {
        Some(id) => Some(intake::queries::request(tx, community, id)?),
        None => None,
    };
    let words = queries::leak_words(tx)?;
    let reporter = request.as_ref().and_then(|r| r.reporter_name.clone()).or_else(|| order.reporter_name.clone());
    let declined = order.state == "declined";
    let finished = Finished {
        complaint: request.as_ref().is_some_and(|r| r.kind == "complaint"),
        leak: rules::is_leak(&order.what, &words),
        paid: !declined && order.chargeable(),
        opinion: order.opinion,
        repeat: order.reopened_from.is_some(),
        declined,
        common_part: !order.in_home(),
        anonymous: reporter.is_none(),
        minutes: order.minutes,
    };
    let (zone, today) = (tx.zone()?, tx.today()?);
    let settings = queries::settings(tx, community, today)?;
    let names = work_orders::queries::worker_names(tx, community, order_id)?;
    let visit = NewVisit {
        return_visit_id: tx.id(),
        order_id,
        order_number: order.number.clone(),
        request_id: order.request_id,
        unit_id: order.unit_id,
        place_label: order.place_label.clone(),
        matter: order.what.clone(),
        person_id: request.as_ref().and_then(|r| r.reporter_person_id),
        contact_id: order.reporter_contact_id,
        reporter_name: reporter.unwrap_or_default(),
        phone_masked: request.as_ref().and_then(|r| r.reporter_phone_masked.clone()).unwrap_or_default(),
        worker_names: names.join("、"),
        reason: rules::reason(&finished, settings.unhappy_at),
        chargeable: order.chargeable(),
        due_at: rules::due_at(tx.now(), &settings, &zone),
    };
    if store::insert(tx, &visit, &crate::search_key(&search_words(&visit)))? == 0 {
        return Ok(());
    }
    let created = Event::new("return_visit.opened", "return_visit", visit.return_visit_id).id("order", order_id);
    tx.record(created.data("reason", visit.reason).data("due_at", visit.due_at.rfc3339()))?;
    let classes = queries::waivers(tx, community)?;
    if rules::always(&finished, settings.unhappy_at) {
        work_orders::actions::must_be_visited(tx, order_id)?;
    }
    match rules::waiver(&finished, &classes, today, settings.unhappy_at) {
        Some(class) => waive(tx, &visit, &class.waiver),
        None => tx.set_deadline(visit.due_at, DUE, visit.return_visit_id),
    }
}

/// A complaint that was answered, on the spot or by a call, has no order, and is visited all the same (`order.closed-by-revisit`): the visit
/// stands under the request's own number, and who answered is the one whose work is asked about.
fn answered_complaint(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let (community, request_id) = (tx.line(), event.subject_id);
    let request = intake::queries::request(tx, community, request_id)?;
    if request.kind != "complaint" || request.state != "done" || request.order_id.is_some() {
        return Ok(());
    }
    let (zone, today) = (tx.zone()?, tx.today()?);
    let settings = queries::settings(tx, community, today)?;
    let visit = NewVisit {
        return_visit_id: tx.id(),
        order_id: request_id,
        order_number: request.number,
        request_id: Some(request_id),
        unit_id: request.unit_id,
        place_label: request.place_label,
        matter: request.text,
        person_id: request.reporter_person_id,
        contact_id: request.reporter_contact_id,
        reporter_name: request.reporter_name.unwrap_or_default(),
        phone_masked: request.reporter_phone_masked.unwrap_or_default(),
        worker_names: request.created_by_name,
        reason: "complaint",
        chargeable: false,
        due_at: rules::due_at(tx.now(), &settings, &zone),
    };
    if store::insert(tx, &visit, &crate::search_key(&search_words(&visit)))? == 0 {
        // It was asked about once: what was not solved then has been settled with the resident since.
        return intake::actions::follow(tx, request_id, "closed");
    }
    let opened = Event::new("return_visit.opened", "return_visit", visit.return_visit_id).id("request", request_id);
    tx.record(opened.data("reason", visit.reason).data("due_at", visit.due_at.rfc3339()))?;
    tx.set_deadline(visit.due_at, DUE, visit.return_visit_id)
}

fn search_words(visit: &NewVisit) -> String {
    format!("{} {} {}", visit.order_number, visit.place_label, visit.reporter_name)
}

fn waive(tx: &mut Tx<'_>, visit: &NewVisit, class: &str) -> Result<(), Fault> {
    store::waive(tx, visit.return_visit_id, class)?;
    let event = Event::new("return_visit.waived", "return_visit", visit.return_visit_id).id("order", visit.order_id);
    tx.record(event.data("waiver", class))?;
    close_order(tx, visit.order_id, "waived")
}

/// Closes the order unless it is closed already. Who may record a visit was asked before: the order asks nobody again.
pub(crate) fn close_order(tx: &mut Tx<'_>, order_id: Id, closing: &str) -> Result<(), Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, order_id)?;
    if matches!(order.state.as_str(), "accepted" | "declined") {
        work_orders::actions::close(tx, &Actor::system(), order_id, closing)?;
    }
    Ok(())
}

/// The resident had the matter opened again before the visit: nothing is left to ask about the first order.
fn overtaken(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let Some(visit) = queries::of_order(tx, community, event.subject_id)? else { return Ok(()) };
    if !matches!(visit.state.as_str(), "open" | "due") {
        return Ok(());
    }
    store::overtake(tx, visit.return_visit_id)?;
    tx.clear_deadline(DUE, visit.return_visit_id)?;
    let told = Event::new("return_visit.overtaken", "return_visit", visit.return_visit_id).id("order", visit.order_id);
    tx.record(told)?;
    Ok(())
}

/// The day after: the visit is on the queue.
fn due(tx: &mut Tx<'_>, visit: Id) -> Result<(), Fault> {
    let community = tx.line();
    let found = queries::visit(tx, community, visit)?;
    if found.state == "open" {
        store::set_state(tx, visit, "due")?;
        tx.record(Event::new("return_visit.due", "return_visit", visit).id("order", found.order_id))?;
    }
    Ok(())
}
