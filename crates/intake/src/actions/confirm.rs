//! `confirm`: a matter is taken. Judged, promised with a reserved time, numbered, owned, and told to whoever reacts.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use platform::history::Event;
use responsibility::model::Decision;

use super::agree::{Agreed, agree, send_at_once};
use super::input::{Confirm, Promise};
use crate::codes::{Kind, PromiseKind, State, Step};
use crate::model::{BrokenPromise, Confirmed, PromiseView};
use crate::queries;
use crate::queries::assess::{Matter, Spot, decide, duty, facts, hands, spot, unknown};
use crate::rules::ability;
use crate::rules::complete::{self, Told};
use crate::rules::danger::{self, Level};
use crate::rules::{self, promise as promised, script};
use crate::store::promises::NewPromise;
use crate::store::requests::NewRequest;
use crate::{perms, store};

/// Takes a request.
///
/// # Errors
/// Forbidden without the permission. Refused by `intake.complete`, `intake.danger-first`, `intake.capability`,
/// `promise.reserved`, `promise.read-back`, `duty.certified`. Fields that cannot be taken.
pub fn confirm(tx: &mut Tx<'_>, by: &Actor, input: &Confirm) -> Result<Confirmed, Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let (community, now, today) = (tx.line(), tx.now(), tx.today()?);
    let spot = spot(tx, community, input.place, input.unit_id, input.common_part_id)?;
    let matter = Matter { place: input.place, text: &input.text, component: input.component.as_deref() };
    let mut decision = decide(tx, community, &spot, matter, today, Lang::Zh)?;
    let words_tell = decision.danger.as_ref().and_then(|danger| Level::parse(&danger.level));
    let danger = danger::course(input.kind, words_tell, input.promise.as_ref(), input.not_danger)?;
    if danger.is_some() {
        rules::first_made_safe(&mut decision, input.place);
    }
    let complete = complete::complete(input, danger.is_some(), now)?;
    let agreed = match (danger, &input.promise) {
        (Some(level), _) => send_at_once(tx, by, &spot, &decision, level)?,
        (None, Some(promise)) => {
            promised::read_back(promise, input.read_back)?;
            let repair = input.kind == Kind::Repair;
            let offered = !staff::queries::qualified(tx, community, &duty(&decision))?.is_empty();
            ability::fits(promise, hands(decision.way), repair, offered)?;
            agree(tx, by, &spot, &facts(&spot, matter, today), &decision, promise)?
        }
        // `complete` has refused this already.
        (None, None) => return Err(Fault::invalid("promise", "missing")),
    };
    let owner_id = owner(tx, community, spot.steward_id, by.id)?;
    let (request_id, number) = (tx.id(), tx.day_number("RQ")?);
    let reporter = match reporter(tx, community, &complete.told) {
        // A danger waits for no correction: what was said is kept.
        Err(Fault::Invalid(_)) if danger.is_some() => {
            ReporterKept { told: complete::raw(&input.reporter), ..ReporterKept::default() }
        }
        found => ReporterKept { told: complete.told_raw.clone(), ..found? },
    };
    let said = Said::of(input.promise.as_ref().filter(|_| danger.is_none()));
    let chargeable = rules::chargeable(&decision.payer, decision.chargeable);
    let flow = if agreed.kind == Some(PromiseKind::Survey) { "survey" } else { decision.flow.as_str() };
    let search_key = [number.as_str(), &spot.label, &spot.code, &complete.text, reporter.name.as_deref().unwrap_or("")]
        .map(|part| kernel::text::tidy(part).to_lowercase())
        .join(" ");
    store::requests::insert(
        tx,
        &NewRequest {
            request_id,
            number: &number,
            kind: if danger.is_some() { "danger" } else { input.kind.code() },
            channel: input.channel.code(),
            state: agreed.state,
            unit_id: spot.unit_id,
            place: input.place.code(),
            common_part_id: spot.common_part_id,
            building_id: spot.building_id,
            place_label: &spot.label,
            text: &complete.text,
            component: decision.component.as_deref(),
            danger: danger.map(Level::code),
            payer: &decision.payer,
            row: &decision.row,
            chargeable,
            warranty_row: decision.warranty_row.as_deref(),
            warranty_end: decision.warranty_end,
            flow,
            department: &decision.department,
            // What was booked is what the order takes: a survey may be another duty than the work.
            duty: agreed.duty.as_deref().or(decision.duty.as_deref()),
            minutes: decision.minutes,
            owner_id,
            reporter_person_id: reporter.person_id,
            reporter_contact_id: reporter.contact_id,
            reporter_name: reporter.name.as_deref(),
            reporter_phone: reporter.phone.as_deref(),
            answer: said.answer.as_deref(),
            explanation: said.explanation.as_deref(),
            referral_id: ability::referral(said.referral_id, hands(decision.way))
                .filter(|_| agreed.state == State::Refused),
            order_id: agreed.order_id,
            reporter_told: reporter.told.as_deref(),
            not_danger: input.not_danger && words_tell.is_some(),
            none_known: said.none_known,
            call_id: input.call_id,
            read_back: input.read_back && danger.is_none(),
            search_key: &search_key,
            by: by.id,
            by_name: &by.name,
        },
    )?;
    store::requests::note_owner(tx, request_id, owner_id, "")?;
    store::requests::tick(tx, request_id, &script::steps(&steps(input, danger.is_some())))?;
    if let Some(call) = input.call_id {
        store::calls::drop_call(tx, call)?;
    }
    let promise_id = owe(tx, request_id, owner_id, &agreed)?;
    let broken = break_displaced(tx, request_id, &agreed.displaced)?;
    let kind = agreed.kind.map_or_else(|| input.promise.as_ref().map_or("answered", Promise::code), PromiseKind::code);
    tx.record(confirmed(
        input,
        &agreed,
        &decision,
        request_id,
        &number,
        owner_id,
        &spot,
        danger,
        kind,
        chargeable,
        &complete.text,
    ))?;
    let staff_name = agreed.staff_id.map(|id| queries::name(tx, id)).transpose()?;
    let promise = PromiseView {
        promise_id,
        kind: kind.to_owned(),
        state: if promise_id.is_some() { "open" } else { "kept" }.to_owned(),
        words: agreed.words,
        staff_id: agreed.staff_id,
        staff_name,
        party_id: agreed.party_id,
        starts_at: agreed.starts_at,
        ends_at: agreed.ends_at,
        due_at: agreed.due_at,
        eta_minutes: agreed.eta_minutes,
    };
    Ok(Confirmed { request_id, number, order_id: agreed.order_id, promise, broken, version: 1 })
}

/// Writes down what is owed, with its deadline.
pub(super) fn owe(tx: &mut Tx<'_>, request_id: Id, owner_id: Id, agreed: &Agreed) -> Result<Option<Id>, Fault> {
    let (Some(kind), Some(due_at)) = (agreed.kind, agreed.due_at) else { return Ok(None) };
    let promise_id = tx.id();
    let new = NewPromise {
        promise_id,
        request_id,
        kind,
        words: agreed.words.clone(),
        staff_id: agreed.staff_id,
        party_id: agreed.party_id,
        starts_at: agreed.starts_at,
        ends_at: agreed.ends_at,
        due_at,
        owner_id,
        moved_from: None,
        accepted_by: agreed.accepted_by.clone(),
    };
    store::promises::insert(tx, &new)?;
    tx.set_deadline(due_at, "promise.due", promise_id)?;
    Ok(Some(promise_id))
}

/// Whose hands went to a danger is told: the promise that was still open is broken, and where somebody was there already the
/// home is promised a call. All of them stand on the list of residents to call.
fn break_displaced(tx: &mut Tx<'_>, danger: Id, displaced: &[Id]) -> Result<Vec<BrokenPromise>, Fault> {
    let community = tx.line();
    let mut called = Vec::new();
    for booking in displaced {
        let Some(request_id) = queries::requests::of_order(tx, community, *booking)? else { continue };
        let open = queries::promises::own_visits(tx, community, request_id)?;
        if open.is_empty() {
            called.extend(super::visits::call_about_break(tx, request_id)?);
        }
        for promise_id in open {
            store::promises::end(tx, promise_id, "broken", "", Some(danger))?;
            tx.clear_deadline("promise.due", promise_id)?;
            let event = Event::new("promise.broken", "request", request_id);
            tx.record(event.id("promise", promise_id).id("order", *booking).id("danger", danger))?;
        }
    }
    let mut broken = queries::promises::broken_by(tx, community, danger)?;
    broken.extend(called);
    Ok(broken)
}

/// Steps that were taken by the matter itself count as gone through, whether or not somebody ticked them.
fn steps(input: &Confirm, danger: bool) -> Vec<Step> {
    let mut steps = input.script.clone();
    if !danger {
        steps.extend([Step::WhatWhere, Step::Judge, Step::Promise]);
        steps.extend(input.read_back.then_some(Step::ReadBack));
    }
    steps
}

#[derive(Default)]
struct Said {
    answer: Option<String>,
    explanation: Option<String>,
    referral_id: Option<Id>,
    none_known: bool,
}

impl Said {
    fn of(promise: Option<&Promise>) -> Self {
        match promise {
            Some(Promise::Answered { answer }) => Self { answer: Some(rules::prose(answer)), ..Self::default() },
            Some(Promise::NotOffered { explanation, referral_id, none_known }) => Self {
                explanation: Some(rules::prose(explanation)),
                referral_id: *referral_id,
                none_known: *none_known,
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}

#[derive(Default)]
struct ReporterKept {
    person_id: Option<Id>,
    contact_id: Option<Id>,
    name: Option<String>,
    phone: Option<String>,
    /// What fits no field, of a danger.
    told: Option<String>,
}

/// Who answers for it: the steward of the building while they are one of the centre, else who took the call.
fn owner(tx: &mut Tx<'_>, community: Id, steward: Option<Id>, clerk: Id) -> Result<Id, Fault> {
    let roles = match steward {
        Some(id) if staff::queries::is_member(tx, community, id)? => staff::queries::roles_held(tx, community, id)?,
        _ => Vec::new(),
    };
    Ok(rules::owner(steward.map(|id| (id, roles.as_slice())), clerk))
}

fn reporter(tx: &mut Tx<'_>, community: Id, told: &Told) -> Result<ReporterKept, Fault> {
    Ok(match told {
        Told::Nobody => ReporterKept::default(),
        Told::Named(name, phone) => ReporterKept {
            person_id: None,
            contact_id: None,
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

#[expect(clippy::too_many_arguments, reason = "one event, put together in one place")]
fn confirmed(
    input: &Confirm,
    agreed: &Agreed,
    decision: &Decision,
    request_id: Id,
    number: &str,
    owner_id: Id,
    spot: &Spot,
    danger: Option<Level>,
    promise: &str,
    chargeable: bool,
    text: &str,
) -> Event {
    let mut event = Event::new("request.confirmed", "request", request_id)
        .data("number", number)
        .data("kind", if danger.is_some() { "danger" } else { input.kind.code() })
        .data("channel", input.channel.code())
        .data("state", agreed.state.code())
        .data("promise", promise)
        .data("payer", decision.payer.clone())
        .data("row", decision.row.clone())
        .data("chargeable", chargeable)
        .id("owner", owner_id)
        .personal("text", text);
    if let Some(level) = danger {
        event = event.data("danger", level.code());
    }
    if input.not_danger {
        event = event.data("not_danger", true);
    }
    let ids = [
        ("order", agreed.order_id),
        ("unit", spot.unit_id),
        ("common_part", spot.common_part_id),
        ("staff", agreed.staff_id),
        ("party", agreed.party_id),
    ];
    for (field, id) in ids {
        if let Some(id) = id {
            event = event.id(field, id);
        }
    }
    if let Some(due_at) = agreed.due_at {
        event = event.data("due_at", due_at.rfc3339());
    }
    event
}
