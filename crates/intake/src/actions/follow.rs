//! What the orders and return visits above tell a request, inside their own commands: no permission of its own is asked.

use crate::rules::prose;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use crate::codes::State;
use crate::queries::{promises, requests};
use crate::store;

/// Where the request stands now, as its order tells: `working`, `outside`, `waiting`, `done`, `closed`, `refused`, or
/// `promised` again. A visit that is still owed when the matter is done was made; when it is refused, it is owed no more.
///
/// # Errors
/// Not found; a state that is none.
pub fn follow(tx: &mut Tx<'_>, request_id: Id, state: &str) -> Result<(), Fault> {
    let community = tx.line();
    let state = State::parse(state).ok_or_else(|| Fault::invalid("state", "unknown"))?;
    let kept = requests::kept(tx, community, request_id)?;
    if kept.state == state.code() {
        return Ok(());
    }
    match state {
        State::Done | State::Closed => end_visits(tx, request_id, "kept", "")?,
        State::Refused => end_visits(tx, request_id, "withdrawn", "")?,
        _ => {}
    }
    store::requests::set_state(tx, request_id, state, None)?;
    tx.record(Event::new("request.state", "request", request_id).data("state", state.code()))?;
    Ok(())
}

/// Somebody is there: the visit that was promised for this request is made.
///
/// # Errors
/// Only what the database says.
pub fn keep_promise(tx: &mut Tx<'_>, request_id: Id) -> Result<(), Fault> {
    end_visits(tx, request_id, "kept", "")
}

/// The order came back to the centre with a reason: somebody there must decide anew.
///
/// # Errors
/// Not found; `because` is missing.
pub fn hand_back(tx: &mut Tx<'_>, request_id: Id, because: &str) -> Result<(), Fault> {
    let because = prose(because);
    if because.is_empty() {
        return Err(Fault::invalid("because", "missing"));
    }
    let community = tx.line();
    requests::kept(tx, community, request_id)?;
    end_visits(tx, request_id, "withdrawn", &because)?;
    store::requests::set_state(tx, request_id, State::Open, Some(&because))?;
    tx.record(Event::new("request.returned", "request", request_id).personal("because", because))?;
    Ok(())
}

/// Another order stands for the request from now on: it was issued again.
///
/// # Errors
/// Not found; refused by `intake.owned` (`closed`) when the request was refused as not our service.
pub fn reissue(tx: &mut Tx<'_>, request_id: Id, order_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    let kept = requests::kept(tx, community, request_id)?;
    if kept.state == State::Refused.code() {
        return Err(Refusal::new("intake.owned", "closed").way("new_request").into());
    }
    store::requests::set_order(tx, request_id, order_id)?;
    if kept.state != State::Open.code() {
        store::requests::set_state(tx, request_id, State::Open, None)?;
    }
    tx.record(Event::new("request.reissued", "request", request_id).id("order", order_id))?;
    Ok(())
}

pub(super) fn end_visits(tx: &mut Tx<'_>, request_id: Id, state: &'static str, because: &str) -> Result<(), Fault> {
    let community = tx.line();
    for promise_id in promises::open_visits(tx, community, request_id)? {
        store::promises::end(tx, promise_id, state, because, None)?;
        tx.clear_deadline("promise.due", promise_id)?;
        let kind = if state == "kept" { "promise.kept" } else { "promise.withdrawn" };
        tx.record(Event::new(kind, "request", request_id).id("promise", promise_id))?;
    }
    Ok(())
}
