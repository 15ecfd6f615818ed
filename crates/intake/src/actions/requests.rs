//! Verbs on a request that was taken: another owner, and the last steps of the call.

use crate::rules::prose;
use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;

use super::input::ChangeOwner;
use crate::codes::{State, Step};
use crate::queries::assess::unknown;
use crate::queries::requests;
use crate::{perms, rules, store};

/// Gives a request, and what is still promised for it, another owner in the centre.
///
/// # Errors
/// Forbidden; refused by `intake.owned`; stale; `owner_id` is unknown, `because` is missing.
pub fn change_owner(tx: &mut Tx<'_>, by: &Actor, request_id: Id, input: &ChangeOwner, op: &Op) -> Result<i64, Fault> {
    by.require::<perms::ChangeOwner>()?;
    let community = tx.line();
    let kept = requests::kept(tx, community, request_id)?;
    op.fresh(kept.version, &kept.changed_by_name, kept.changed_at)?;
    if State::parse(&kept.state).is_none_or(State::finished) {
        return Err(Refusal::new("intake.owned", "closed").way("new_request").into());
    }
    let next = staff::queries::member(tx, community, input.owner_id).map_err(unknown("owner_id"))?;
    let because = prose(&input.because);
    rules::new_owner(kept.owner_id, input.owner_id, &next.roles, &because)?;
    store::requests::set_owner(tx, request_id, input.owner_id)?;
    store::requests::note_owner(tx, request_id, input.owner_id, &because)?;
    store::promises::set_owner(tx, request_id, input.owner_id)?;
    let event = Event::new("request.owner", "request", request_id).id("from", kept.owner_id).id("to", input.owner_id);
    tx.record(event.personal("because", because))?;
    Ok(kept.version + 1)
}

/// Notes the steps of the script with which a call ended.
///
/// # Errors
/// Forbidden; not found.
pub fn tick_steps(tx: &mut Tx<'_>, by: &Actor, request_id: Id, steps: &[Step]) -> Result<(), Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let community = tx.line();
    requests::kept(tx, community, request_id)?;
    let steps = rules::script::steps(steps);
    if store::requests::tick(tx, request_id, &steps)? > 0 {
        let codes: Vec<&str> = steps.iter().map(|step| step.code()).collect();
        tx.record(Event::new("request.script", "request", request_id).data("steps", codes.join(" ")))?;
    }
    Ok(())
}
