//! Visits as the orders above promise, hand on, break and withdraw them, inside their own commands: no permission of its own
//! is asked. How a promise ends by a person of the centre is in `promises`.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use crate::codes::{PromiseKind, State};
use crate::model::PromiseLine;
use crate::queries::{promises, requests};
use crate::rules::prose;
use crate::store;
use crate::store::promises::NewPromise;

/// A visit that is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// Who comes.
    pub staff_id: Id,
    /// From when.
    pub starts_at: Moment,
    /// Until when the time is reserved.
    pub ends_at: Moment,
}

/// By when the open visit of our own is promised; `None` where none is.
///
/// # Errors
/// Only what the database says.
pub fn visit_due(tx: &mut Tx<'_>, request_id: Id) -> Result<Option<Moment>, Fault> {
    let community = tx.line();
    match promises::own_visits(tx, community, request_id)?.first() {
        Some(promise) => Ok(Some(promises::line(tx, community, *promise)?.due_at)),
        None => Ok(None),
    }
}

/// The resident is promised this visit. An open promise that it keeps goes on with who comes now; one that it doesn't keep
/// moves; where none is open it is made.
///
/// # Errors
/// Not found.
pub fn promise_visit(tx: &mut Tx<'_>, request_id: Id, visit: Visit) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let kept = requests::kept(tx, community, request_id)?;
    let mut from = None;
    for promise_id in promises::own_visits(tx, community, request_id)? {
        let line = promises::line(tx, community, promise_id)?;
        if line.due_at > now && visit.starts_at <= line.due_at {
            store::promises::set_staff(tx, promise_id, visit.staff_id)?;
            return Ok(());
        }
        store::promises::end(tx, promise_id, "moved", "", None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        from = Some(promise_id);
    }
    let grace = promises::term(tx, community, "grace", today)?.unwrap_or(0);
    let kind = if visit.starts_at > now { PromiseKind::Appointment } else { PromiseKind::Now };
    let due_at = visit.starts_at.plus_minutes(grace);
    let new = NewPromise {
        staff_id: Some(visit.staff_id),
        starts_at: Some(visit.starts_at),
        ends_at: Some(visit.ends_at),
        moved_from: from,
        ..NewPromise::of(tx.id(), request_id, kind, kept.owner_id, due_at)
    };
    made(tx, &new)
}

/// An outside party comes by a time; what was promised before is owed no more. Without a name there, that it accepted is still
/// to be confirmed.
///
/// # Errors
/// Not found.
pub fn promise_outside(
    tx: &mut Tx<'_>,
    request_id: Id,
    party_id: Id,
    due_at: Moment,
    accepted_by: Option<&str>,
) -> Result<(), Fault> {
    let community = tx.line();
    let kept = requests::kept(tx, community, request_id)?;
    withdraw(tx, request_id, "")?;
    let new = NewPromise {
        party_id: Some(party_id),
        accepted_by: accepted_by.map(str::to_owned),
        ..NewPromise::of(tx.id(), request_id, PromiseKind::Outside, kept.owner_id, due_at)
    };
    made(tx, &new)
}

/// An outside party gave a time, or another one: the promise to the resident moves to it. Where only our own call was promised,
/// because nobody there had answered, the visit is promised beside the call, which is still to be made.
///
/// # Errors
/// Only what the database says.
pub fn move_outside(tx: &mut Tx<'_>, request_id: Id, due_at: Moment, because: &str) -> Result<(), Fault> {
    let community = tx.line();
    let outside = |line: PromiseLine, id: Id, moved_from: Option<Id>| NewPromise {
        words: line.words,
        party_id: line.party_id,
        moved_from,
        // Who was chased has just given the time.
        accepted_by: Some(prose(because)),
        ..NewPromise::of(id, request_id, PromiseKind::Outside, line.owner_id, due_at)
    };
    let visits = promises::open_visits(tx, community, request_id)?;
    if visits.is_empty()
        && let Some(call) = promises::call_for_party(tx, community, request_id)?
    {
        let line = promises::line(tx, community, call)?;
        let id = tx.id();
        return made(tx, &outside(line, id, None));
    }
    for promise_id in visits {
        let line = promises::line(tx, community, promise_id)?;
        store::promises::end(tx, promise_id, "moved", &prose(because), None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        let id = tx.id();
        made(tx, &outside(line, id, Some(promise_id)))?;
    }
    Ok(())
}

/// Nobody comes at the promised time: the resident stands on the list of calls to make until told.
///
/// # Errors
/// Only what the database says.
pub fn break_visits(tx: &mut Tx<'_>, request_id: Id, because: &str) -> Result<(), Fault> {
    let community = tx.line();
    let order = requests::kept(tx, community, request_id)?.order_id;
    for promise_id in promises::open_visits(tx, community, request_id)? {
        store::promises::end(tx, promise_id, "broken", &prose(because), None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        let mut event = Event::new("promise.broken", "request", request_id).id("promise", promise_id);
        if let Some(order) = order {
            event = event.id("order", order);
        }
        tx.record(event.personal("because", prose(because)))?;
    }
    Ok(())
}

/// What was promised is owed no more: it was called off, or is somebody else's.
///
/// # Errors
/// Only what the database says.
pub fn withdraw(tx: &mut Tx<'_>, request_id: Id, because: &str) -> Result<(), Fault> {
    super::follow::end_visits(tx, request_id, "withdrawn", because)
}

/// Somebody who was there was called away: the home is promised a call that says when the work goes on.
pub(super) fn call_about_break(tx: &mut Tx<'_>, request_id: Id, danger: Id) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let kept = requests::kept(tx, community, request_id)?;
    if State::parse(&kept.state).is_none_or(State::finished) {
        return Ok(());
    }
    let within = promises::term(tx, community, "now", today)?.unwrap_or(0).max(1);
    let new = NewPromise {
        words_code: Some("called_away"),
        broken_by: Some(danger),
        ..NewPromise::of(tx.id(), request_id, PromiseKind::Callback, kept.owner_id, now.plus_minutes(within))
    };
    made(tx, &new)
}

/// The resident says that an answer didn't settle the matter: it is open again with its owner, who calls back.
///
/// # Errors
/// Not found.
pub fn not_solved(tx: &mut Tx<'_>, request_id: Id, because: &str) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let kept = requests::kept(tx, community, request_id)?;
    let because = prose(because);
    store::requests::set_state(tx, request_id, State::Open, Some(&because))?;
    tx.record(Event::new("request.returned", "request", request_id).personal("because", because))?;
    let within = promises::term(tx, community, "callback", today)?.unwrap_or(120);
    let new = NewPromise {
        words_code: Some("not_solved"),
        ..NewPromise::of(tx.id(), request_id, PromiseKind::Callback, kept.owner_id, now.plus_minutes(within))
    };
    made(tx, &new)
}

fn made(tx: &mut Tx<'_>, new: &NewPromise) -> Result<(), Fault> {
    store::promises::insert(tx, new)?;
    tx.set_deadline(new.due_at, "promise.due", new.promise_id)?;
    let mut event = Event::new("promise.made", "request", new.request_id)
        .id("promise", new.promise_id)
        .data("kind", new.kind.code())
        .data("due_at", new.due_at.rfc3339());
    for (field, id) in [("staff", new.staff_id), ("party", new.party_id)] {
        if let Some(id) = id {
            event = event.id(field, id);
        }
    }
    if new.kind == PromiseKind::Outside {
        event = event.data("confirmed", new.accepted_by.is_some());
    }
    tx.record(event)?;
    Ok(())
}
