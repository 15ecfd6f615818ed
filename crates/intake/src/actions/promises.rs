//! How promises end: kept, moved, broken and told; and a further promise for a matter that is open.

use crate::rules::prose;
use kernel::actor::Actor;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use platform::history::Event;
use scheduling::model::Reserve;

use super::agree::{in_hours, survey_duty};
use super::input::{EndPromise, MovePromise, Promise};
use crate::codes::{Kind, Place, PromiseKind, State};
use crate::model::PromiseLine;
use crate::queries::assess::{Matter, decide, duty, spot};
use crate::queries::{promises, requests};
use crate::rules::complete::LONGEST;
use crate::rules::promise::{self as rule, NewTime, Standing};
use crate::store::promises::NewPromise;
use crate::{perms, store};

fn standing(line: &PromiseLine) -> Result<Standing<'_>, Fault> {
    let kind = PromiseKind::parse(&line.kind).ok_or_else(|| Fault::broken("a promise of no kind"))?;
    Ok(Standing { state: &line.state, kind, told: line.told_at.is_some() })
}

/// A promise was kept: somebody called, found, or was there. When nothing more is owed for a matter without an order, it closes.
///
/// # Errors
/// Forbidden; refused by `promise.kept` (`by_arrival`, `ended`).
pub fn keep(tx: &mut Tx<'_>, by: &Actor, promise_id: Id, input: &EndPromise) -> Result<i64, Fault> {
    by.require::<perms::EndPromises>()?;
    let community = tx.line();
    let line = promises::line(tx, community, promise_id)?;
    let because = rule::keep(standing(&line)?, &input.because)?;
    end(tx, &line, "kept", &because)?;
    let event = Event::new("promise.kept", "request", line.request_id).id("promise", promise_id);
    tx.record(event.data("late", tx.now() > line.due_at).personal("words", because))?;
    close_when_nothing_is_owed(tx, &line)?;
    Ok(line.version + 1)
}

/// A promise is broken, for a reason; the resident stands on the list of calls to make until told.
///
/// # Errors
/// Forbidden; refused by `promise.kept` (`ended`); `because` is missing.
pub fn break_promise(tx: &mut Tx<'_>, by: &Actor, promise_id: Id, input: &EndPromise) -> Result<i64, Fault> {
    by.require::<perms::EndPromises>()?;
    let community = tx.line();
    let line = promises::line(tx, community, promise_id)?;
    let because = rule::end(standing(&line)?, &input.because, true)?;
    end(tx, &line, "broken", &because)?;
    // Nobody comes at that time: it is somebody else's again.
    if let (Some(order), true) = (line.order_id, standing(&line)?.kind.is_visit()) {
        scheduling::actions::release(tx, order)?;
    }
    let mut event = Event::new("promise.broken", "request", line.request_id).id("promise", promise_id);
    if let Some(order) = line.order_id {
        event = event.id("order", order);
    }
    tx.record(event.personal("because", because))?;
    Ok(line.version + 1)
}

/// The resident was told of a break.
///
/// # Errors
/// Forbidden; refused by `promise.kept` (`ended`) when nothing is broken, or it was told.
pub fn tell_broken(tx: &mut Tx<'_>, by: &Actor, promise_id: Id, input: &EndPromise) -> Result<i64, Fault> {
    by.require::<perms::EndPromises>()?;
    let community = tx.line();
    let line = promises::line(tx, community, promise_id)?;
    let words = rule::tell(standing(&line)?, &input.because)?;
    store::promises::tell(tx, promise_id)?;
    let event = Event::new("promise.told", "request", line.request_id).id("promise", promise_id);
    tx.record(event.personal("words", words))?;
    Ok(line.version + 1)
}

/// A promise gets another time. The first stays on record; a visit takes a reserved time that was read back.
///
/// # Errors
/// Forbidden; refused by `promise.kept` (`ended`), `promise.reserved`, `promise.read-back`, `duty.certified`; fields.
pub fn move_promise(tx: &mut Tx<'_>, by: &Actor, promise_id: Id, input: &MovePromise) -> Result<Id, Fault> {
    by.require::<perms::EndPromises>()?;
    let (community, now, today) = (tx.line(), tx.now(), tx.today()?);
    let line = promises::line(tx, community, promise_id)?;
    let (time, because) = rule::shift(standing(&line)?, input, now)?;
    let kind = standing(&line)?.kind;
    unfinished(&requests::kept(tx, community, line.request_id)?.state)?;
    let was_broken = line.state == "broken";
    let mut new = NewPromise {
        words: line.words.clone(),
        party_id: line.party_id,
        moved_from: Some(promise_id),
        ..NewPromise::of(tx.id(), line.request_id, kind, line.owner_id, now)
    };
    new.words_code = crate::codes::promise_words(line.words_code.as_deref());
    match time {
        NewTime::Due(due_at) => new.due_at = due_at,
        NewTime::Visit(staff_id, starts_at) => {
            let kept = requests::kept(tx, community, line.request_id)?;
            let booking_id = kept.order_id.ok_or_else(|| Fault::broken("a visit without an order"))?;
            let place = if kept.place == "in_home" { Place::InHome } else { Place::Common };
            let spot = spot(tx, community, place, kept.unit_id, kept.common_part_id)?;
            let matter = Matter { place, text: &kept.text, component: kept.component.as_deref() };
            let decision = decide(tx, community, &spot, matter, today, Lang::Zh)?;
            let duty = if kind == PromiseKind::Survey { survey_duty(&decision) } else { duty(&decision) };
            let reserve =
                Reserve { booking_id, staff_id, duty, starts_at, minutes: kept.minutes, building_id: kept.building_id };
            in_hours(tx, starts_at, kept.minutes)?;
            let booked = scheduling::actions::move_booking(tx, by, booking_id, reserve)?;
            let grace = promises::term(tx, community, "grace", today)?.unwrap_or(0);
            new.staff_id = Some(staff_id);
            new.starts_at = Some(booked.starts_at);
            new.ends_at = Some(booked.ends_at);
            new.due_at = booked.starts_at.plus_minutes(grace);
            if kind != PromiseKind::Survey {
                new.kind = PromiseKind::Appointment;
            }
        }
    }
    if was_broken {
        store::promises::tell(tx, promise_id)?;
    } else {
        end(tx, &line, "moved", &because)?;
    }
    store::promises::insert(tx, &new)?;
    tx.set_deadline(new.due_at, "promise.due", new.promise_id)?;
    let mut event = Event::new("promise.moved", "request", line.request_id)
        .id("promise", promise_id)
        .id("next", new.promise_id)
        .data("due_at", new.due_at.rfc3339())
        .personal("because", because);
    for (field, id) in [("order", line.order_id), ("staff", new.staff_id)] {
        if let Some(id) = id {
            event = event.id(field, id);
        }
    }
    if let Some(starts_at) = new.starts_at {
        event = event.data("starts_at", starts_at.rfc3339());
    }
    tx.record(event)?;
    Ok(new.promise_id)
}

/// A further promise for a matter that isn't finished: a call back, or something we find out.
///
/// # Errors
/// Forbidden; refused by `intake.owned` (`closed`) when the matter is finished; fields.
pub fn promise_more(tx: &mut Tx<'_>, by: &Actor, request_id: Id, input: &Promise) -> Result<Id, Fault> {
    by.require::<perms::EndPromises>()?;
    let (community, now) = (tx.line(), tx.now());
    let kept = requests::kept(tx, community, request_id)?;
    unfinished(&kept.state)?;
    let (kind, due_at, words) = match input {
        Promise::Callback { due_at, words } => (PromiseKind::Callback, *due_at, words.clone().unwrap_or_default()),
        Promise::Find { due_at, words } => (PromiseKind::Find, *due_at, words.clone()),
        _ => return Err(Fault::invalid("kind", "unknown")),
    };
    let words = prose(&words);
    let mut check = Check::new();
    check.ensure(due_at > now, "due_at", "in_the_past");
    check.ensure(kind == PromiseKind::Callback || !words.is_empty(), "words", "missing");
    check.ensure(words.chars().count() <= LONGEST, "words", "too_long");
    check.done()?;
    let new = NewPromise {
        words: (!words.is_empty()).then_some(words.clone()),
        ..NewPromise::of(tx.id(), request_id, kind, kept.owner_id, due_at)
    };
    store::promises::insert(tx, &new)?;
    tx.set_deadline(due_at, "promise.due", new.promise_id)?;
    let event = Event::new("promise.made", "request", request_id).id("promise", new.promise_id);
    tx.record(event.data("kind", kind.code()).data("due_at", due_at.rfc3339()).personal("words", words))?;
    Ok(new.promise_id)
}

/// For a matter that is finished nothing is promised any more.
pub(super) fn unfinished(state: &str) -> Result<(), Fault> {
    if State::parse(state).is_none_or(State::finished) {
        return Err(Refusal::new("intake.owned", "closed").way("new_request").into());
    }
    Ok(())
}

fn end(tx: &mut Tx<'_>, line: &PromiseLine, state: &str, because: &str) -> Result<(), Fault> {
    store::promises::end(tx, line.promise_id, state, because, None)?;
    tx.clear_deadline("promise.due", line.promise_id)
}

fn close_when_nothing_is_owed(tx: &mut Tx<'_>, line: &PromiseLine) -> Result<(), Fault> {
    let community = tx.line();
    if line.order_id.is_some() || promises::anything_open(tx, community, line.request_id)? {
        return Ok(());
    }
    // A complaint is always visited: answering it is not yet the end of it.
    let complaint = requests::kept(tx, community, line.request_id)?.kind == Kind::Complaint.code();
    let state = if complaint { State::Done } else { State::Closed };
    store::requests::set_state(tx, line.request_id, state, None)?;
    tx.record(Event::new("request.state", "request", line.request_id).data("state", state.code()))?;
    Ok(())
}
