//! What intake tells by itself: a visit comes near (to both sides), a promise was missed, a danger went out. What is told on
//! the way of an order is told there; who is told of something on the phone anyway gets no second message.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use notices::model::{Recipient, Told};
use platform::db::{Recorded, Tx};

use crate::model::PromiseLine;
use crate::queries::{promises, requests};

/// The deadline by which both sides of a visit are reminded of it.
pub(crate) const REMIND: &str = "promise.remind";

/// A visit was promised, or got another time: both sides are reminded before it, unless it is too near for that.
pub(crate) fn visit_promised(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let Some(ahead) = promises::term(tx, community, "remind", today)? else { return Ok(()) };
    for promise in promises::of_request(tx, community, event.subject_id)? {
        if let Some(at) = reminder(&promise, ahead, now) {
            tx.set_deadline(at, REMIND, promise.promise_id)?;
        }
    }
    Ok(())
}

/// When a promise is brought to mind: `ahead` minutes before the visit. Not for a visit that is hardly agreed on before that.
fn reminder(promise: &PromiseLine, ahead: i64, now: Moment) -> Option<Moment> {
    let starts_at = promise.starts_at.filter(|_| promise.state == "open" && is_appointed(promise))?;
    let at = starts_at.plus_minutes(-ahead);
    (at > now.plus_minutes(ahead)).then_some(at)
}

fn is_appointed(promise: &PromiseLine) -> bool {
    matches!(promise.kind.as_str(), "appointment" | "survey")
}

/// The visit is near: the home and whoever goes there are told, once.
pub(crate) fn remind(tx: &mut Tx<'_>, promise_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    let promise = match promises::line(tx, community, promise_id) {
        Ok(promise) if promise.state == "open" => promise,
        Ok(_) | Err(Fault::NotFound) => return Ok(()),
        Err(fault) => return Err(fault),
    };
    let Some(starts_at) = promise.starts_at.filter(|at| *at > tx.now()) else { return Ok(()) };
    to_home(tx, &promise, "promise.due_soon", starts_at)?;
    if let Some(staff) = promise.staff_id {
        let facts = facts(tx, &promise, starts_at)?;
        tell(tx, "promise.due_soon", Recipient::Staff(staff), promise.request_id, facts, false)?;
    }
    Ok(())
}

/// A promise was not kept by its time: the home hears it from us before it has to ask, and the owner has it in the inbox.
pub(crate) fn missed(tx: &mut Tx<'_>, promise: &PromiseLine) -> Result<(), Fault> {
    let at = promise.starts_at.filter(|_| is_appointed(promise)).unwrap_or(promise.due_at);
    if is_appointed(promise) {
        to_home(tx, promise, "promise.missed", at)?;
    }
    let facts = facts(tx, promise, at)?;
    tell(tx, "promise.missed", Recipient::Staff(promise.owner_id), promise.request_id, facts, false)
}

/// A danger went out: the duty manager and the group know it at once, at night too (`intake.danger-first`).
pub(crate) fn danger_out(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    // Every confirmation comes by here: the one row says whether there is more to read.
    if requests::kept(tx, community, event.subject_id)?.danger.is_none() {
        return Ok(());
    }
    let request = requests::view(tx, community, event.subject_id)?;
    let who = match request.promise_staff_id {
        Some(staff) => staff::queries::name_of(tx, staff)?,
        None => String::new(),
    };
    for to in [Recipient::Role(Role::DutyManager), Recipient::Group] {
        let facts = vec![
            ("what", request.text.clone()),
            ("place", request.place_label.clone()),
            ("who", who.clone()),
            ("number", request.number.clone()),
        ];
        tell(tx, "danger.out", to, event.subject_id, facts, true)?;
    }
    Ok(())
}

fn to_home(tx: &mut Tx<'_>, promise: &PromiseLine, kind: &'static str, at: Moment) -> Result<(), Fault> {
    let community = tx.line();
    let Some(contact) = requests::kept(tx, community, promise.request_id)?.reporter_contact_id else { return Ok(()) };
    let facts = facts(tx, promise, at)?;
    tell(tx, kind, Recipient::Contact(contact), promise.request_id, facts, false)
}

fn facts(tx: &mut Tx<'_>, promise: &PromiseLine, at: Moment) -> Result<Vec<(&'static str, String)>, Fault> {
    Ok(vec![
        ("number", promise.number.clone()),
        ("what", promise.text.clone()),
        ("place", promise.place_label.clone()),
        ("when", at.short(&tx.zone()?)),
    ])
}

fn tell(
    tx: &mut Tx<'_>,
    kind: &'static str,
    to: Recipient,
    request: Id,
    facts: Vec<(&'static str, String)>,
    urgent: bool,
) -> Result<(), Fault> {
    let community = tx.line();
    let code = platform::lines::by_id(tx, community)?.code;
    let href = Some(format!("/c/{code}/requests/{request}"));
    let told = Told { kind, to, subject_kind: "request", subject_id: request, facts, href, urgent };
    match notices::actions::tell(tx, told) {
        // The number was taken off the file meanwhile, or the colleague has left.
        Ok(_) | Err(Fault::NotFound) => Ok(()),
        Err(fault) => Err(fault),
    }
}
