//! `confirm`: a matter is taken. Judged, promised with a reserved time, numbered, owned, and told to whoever reacts. What is
//! written of it is in `taking`.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use platform::history::Event;
use responsibility::model::Decision;

use super::agree::{Agreed, agree, send_at_once};
use super::input::Confirm;
use super::taking::{ReporterKept, Taking};
use crate::codes::{Kind, State};
use crate::model::{BrokenPromise, Confirmed};
use crate::queries;
use crate::queries::assess::{Matter, Spot, decide, duty, facts, hands, spot, unknown};
use crate::rules::ability;
use crate::rules::complete::{self, Complete, Told};
use crate::rules::danger::{self, Level};
use crate::rules::{self, promise as promised};
use crate::store::promises::NewPromise;
use crate::{perms, store};

/// Takes a request. The answer holds ids, numbers and codes alone: names are read where it is shown.
///
/// # Errors
/// Forbidden without the permission. Refused by `intake.complete`, `intake.danger-first`, `intake.capability`,
/// `promise.reserved`, `promise.read-back`, `duty.certified`. Fields that cannot be taken.
pub fn confirm(tx: &mut Tx<'_>, by: &Actor, input: &Confirm) -> Result<Confirmed, Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let now = tx.now();
    let Judged { spot, decision, words_tell, danger } = judge(tx, input)?;
    let complete = complete::complete(input, danger.is_some(), now)?;
    let agreed = agreed(tx, by, input, &spot, &decision, danger)?;
    let owner_id = owner(tx, spot.steward_id, by.id)?;
    let (request_id, number) = (tx.id(), tx.day_number("RQ")?);
    let reporter = reporter(tx, input, &complete, danger.is_some())?;
    let taking = Taking {
        input,
        spot: &spot,
        decision: &decision,
        danger,
        not_danger: input.not_danger && words_tell,
        agreed: &agreed,
        text: &complete.text,
        reporter: &reporter,
        owner_id,
        request_id,
        number: &number,
    };
    taking.write(tx, by)?;
    let promise_id = owe(tx, request_id, owner_id, &agreed)?;
    let broken = break_displaced(tx, request_id, &agreed.displaced)?;
    tx.record(taking.event())?;
    let promise = taking.promise(promise_id);
    Ok(Confirmed { request_id, number, order_id: agreed.order_id, promise, broken, version: 1 })
}

/// What the table and the danger words say of a matter.
struct Judged {
    spot: Spot,
    decision: Decision,
    words_tell: bool,
    danger: Option<Level>,
}

fn judge(tx: &mut Tx<'_>, input: &Confirm) -> Result<Judged, Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let spot = spot(tx, community, input.place, input.unit_id, input.common_part_id)?;
    let mut decision = decide(tx, community, &spot, matter(input), today, Lang::Zh)?;
    let words_tell = decision.danger.as_ref().and_then(|danger| Level::parse(&danger.level));
    let danger = danger::course(input.kind, words_tell, input.promise.as_ref(), input.not_danger)?;
    if danger.is_some() {
        rules::first_made_safe(&mut decision, input.place);
    }
    Ok(Judged { spot, decision, words_tell: words_tell.is_some(), danger })
}

fn matter(input: &Confirm) -> Matter<'_> {
    Matter { place: input.place, text: &input.text, component: input.component.as_deref() }
}

/// What is reserved for it: the nearest hands for a danger, else what was promised, when it fits.
fn agreed(
    tx: &mut Tx<'_>,
    by: &Actor,
    input: &Confirm,
    spot: &Spot,
    decision: &Decision,
    danger: Option<Level>,
) -> Result<Agreed, Fault> {
    if let Some(level) = danger {
        return send_at_once(tx, by, spot, decision, level);
    }
    // `complete` has refused a matter without a promise already.
    let promise = input.promise.as_ref().ok_or_else(|| Fault::invalid("promise", "missing"))?;
    let (community, today) = (tx.line(), tx.today()?);
    promised::read_back(promise, input.read_back)?;
    let offered = !staff::queries::qualified(tx, community, &duty(decision))?.is_empty();
    ability::fits(promise, hands(decision.way), input.kind == Kind::Repair, offered)?;
    let mut agreed = agree(tx, by, spot, &facts(spot, matter(input), today), decision, promise)?;
    if input.kind == Kind::Complaint && agreed.state == State::Closed {
        // A complaint is always visited: answering it is not yet the end of it.
        agreed.state = State::Done;
    }
    Ok(agreed)
}

/// Writes down what is owed, with its deadline.
pub(super) fn owe(tx: &mut Tx<'_>, request_id: Id, owner_id: Id, agreed: &Agreed) -> Result<Option<Id>, Fault> {
    let (Some(kind), Some(due_at)) = (agreed.kind, agreed.due_at) else { return Ok(None) };
    let promise_id = tx.id();
    let new = NewPromise {
        words: agreed.words.clone(),
        words_code: agreed.words_code,
        staff_id: agreed.staff_id,
        party_id: agreed.party_id,
        starts_at: agreed.starts_at,
        ends_at: agreed.ends_at,
        accepted_by: agreed.accepted_by.clone(),
        ..NewPromise::of(promise_id, request_id, kind, owner_id, due_at)
    };
    store::promises::insert(tx, &new)?;
    tx.set_deadline(due_at, "promise.due", promise_id)?;
    Ok(Some(promise_id))
}

/// Whose hands went to a danger is told: the promise that was still open is broken, and where somebody was there already the
/// home is promised a call. All of them stand on the list of residents to call.
fn break_displaced(tx: &mut Tx<'_>, danger: Id, displaced: &[Id]) -> Result<Vec<BrokenPromise>, Fault> {
    let community = tx.line();
    for booking in displaced {
        let Some(request_id) = queries::requests::of_order(tx, community, *booking)? else { continue };
        let open = queries::promises::own_visits(tx, community, request_id)?;
        if open.is_empty() {
            super::visits::call_about_break(tx, request_id, danger)?;
        }
        for promise_id in open {
            store::promises::end(tx, promise_id, "broken", "", Some(danger))?;
            tx.clear_deadline("promise.due", promise_id)?;
            let event = Event::new("promise.broken", "request", request_id);
            tx.record(event.id("promise", promise_id).id("order", *booking).id("danger", danger))?;
        }
    }
    let displaced = queries::promises::displaced(tx, community, danger)?;
    Ok(displaced.into_iter().map(BrokenPromise::of).collect())
}

/// Who answers for it: the steward of the building while they are one of the centre, else who took the call.
fn owner(tx: &mut Tx<'_>, steward: Option<Id>, clerk: Id) -> Result<Id, Fault> {
    let community = tx.line();
    let roles = match steward {
        Some(id) if staff::queries::is_member(tx, community, id)? => staff::queries::roles_held(tx, community, id)?,
        _ => Vec::new(),
    };
    Ok(rules::owner(steward.map(|id| (id, roles.as_slice())), clerk))
}

/// Who told us, as it is kept.
fn reporter(tx: &mut Tx<'_>, input: &Confirm, complete: &Complete, danger: bool) -> Result<ReporterKept, Fault> {
    match told(tx, &complete.told) {
        // A danger waits for no correction: what was said is kept.
        Err(Fault::Invalid(_)) if danger => {
            Ok(ReporterKept { told: complete::raw(&input.reporter), ..ReporterKept::default() })
        }
        found => Ok(ReporterKept { told: complete.told_raw.clone(), ..found? }),
    }
}

fn told(tx: &mut Tx<'_>, told: &Told) -> Result<ReporterKept, Fault> {
    let community = tx.line();
    Ok(match told {
        Told::Nobody => ReporterKept::default(),
        Told::Named(name, phone) => ReporterKept {
            name: Some(name.clone()),
            phone: phone.as_ref().map(|phone| phone.digits().to_owned()),
            ..ReporterKept::default()
        },
        Told::Person(id) => {
            let person = registry::queries::person(tx, community, *id).map_err(unknown("reporter.person_id"))?;
            let contact = person.contacts.iter().find(|contact| contact.ended_at.is_none());
            ReporterKept {
                person_id: Some(person.person_id),
                contact_id: contact.map(|contact| contact.contact_id),
                name: Some(person.name.clone()),
                ..ReporterKept::default()
            }
        }
    })
}
