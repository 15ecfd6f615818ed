//! Visits as the orders above promise, hand on, break and withdraw them, inside their own commands: no permission of its own
//! is asked. How a promise ends by a person of the centre is in `promises`.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use platform::history::Event;

use crate::codes::{PromiseKind, State};
use crate::model::BrokenPromise;
use crate::queries::{promises, requests};
use crate::rules::prose;
use crate::store;
use crate::store::promises::NewPromise;
use crate::words::Words;

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
    let new = NewPromise {
        promise_id: tx.id(),
        request_id,
        kind,
        words: None,
        staff_id: Some(visit.staff_id),
        party_id: None,
        starts_at: Some(visit.starts_at),
        ends_at: Some(visit.ends_at),
        due_at: visit.starts_at.plus_minutes(grace),
        owner_id: kept.owner_id,
        moved_from: from,
        accepted_by: None,
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
        promise_id: tx.id(),
        request_id,
        kind: PromiseKind::Outside,
        words: None,
        staff_id: None,
        party_id: Some(party_id),
        starts_at: None,
        ends_at: None,
        due_at,
        owner_id: kept.owner_id,
        moved_from: None,
        accepted_by: accepted_by.map(str::to_owned),
    };
    made(tx, &new)
}

/// An outside party that was chased gave another time: the promise to the resident moves to it.
///
/// # Errors
/// Only what the database says.
pub fn move_outside(tx: &mut Tx<'_>, request_id: Id, due_at: Moment, because: &str) -> Result<(), Fault> {
    let community = tx.line();
    for promise_id in promises::open_visits(tx, community, request_id)? {
        let line = promises::line(tx, community, promise_id)?;
        store::promises::end(tx, promise_id, "moved", &prose(because), None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        let new = NewPromise {
            promise_id: tx.id(),
            request_id,
            kind: PromiseKind::Outside,
            words: line.words,
            staff_id: None,
            party_id: line.party_id,
            starts_at: None,
            ends_at: None,
            due_at,
            owner_id: line.owner_id,
            moved_from: Some(promise_id),
            // Who was chased has just given the time.
            accepted_by: Some(prose(because)),
        };
        made(tx, &new)?;
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
pub(super) fn call_about_break(tx: &mut Tx<'_>, request_id: Id) -> Result<Option<BrokenPromise>, Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let kept = requests::kept(tx, community, request_id)?;
    if State::parse(&kept.state).is_none_or(State::finished) {
        return Ok(None);
    }
    let within = promises::term(tx, community, "now", today)?.unwrap_or(0);
    let new = NewPromise {
        promise_id: tx.id(),
        request_id,
        kind: PromiseKind::Callback,
        words: Some(Words(Lang::Zh).called_away()),
        staff_id: None,
        party_id: None,
        starts_at: None,
        ends_at: None,
        due_at: now.plus_minutes(within.max(1)),
        owner_id: kept.owner_id,
        moved_from: None,
        accepted_by: None,
    };
    made(tx, &new)?;
    Ok(Some(BrokenPromise {
        promise_id: new.promise_id,
        request_id,
        number: kept.number,
        place_label: kept.place_label,
        starts_at: None,
    }))
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
