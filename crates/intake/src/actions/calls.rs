//! A call is put on hold, and one on hold ends without a matter.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use super::input::ParkCall;
use crate::queries::calls;
use crate::{perms, store};

/// How many calls one person may have on hold.
const MOST: i64 = 20;
/// How long a typed form may be.
const LONGEST_FORM: usize = 8_000;

/// Puts a call on hold with what was typed; the call's id.
///
/// # Errors
/// Forbidden; too many calls on hold, too much text; not found when the call is another clerk's.
pub fn park(tx: &mut Tx<'_>, by: &Actor, input: &ParkCall) -> Result<Id, Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let community = tx.line();
    let before = input.call_id.map(|id| calls::one(tx, community, id)).transpose()?.flatten();
    if before.as_ref().is_some_and(|call| call.clerk_id != by.id) {
        return Err(Fault::NotFound);
    }
    let mut check = Check::new();
    let label = crate::rules::prose_of(&mut check, &input.label, "label", 200);
    check.ensure(input.form.len() <= LONGEST_FORM, "text", "too_long");
    check.ensure(before.is_some() || calls::count(tx, community, by.id)? < MOST, "call_id", "too_many");
    check.done()?;
    let call_id = input.call_id.unwrap_or_else(|| tx.id());
    store::calls::park(tx, call_id, &label, &input.form)?;
    tx.record(Event::new("call.parked", "call", call_id))?;
    Ok(call_id)
}

/// Takes one's own call off the list without a matter.
///
/// # Errors
/// Forbidden; not found when there is no such call of this clerk.
pub fn drop_call(tx: &mut Tx<'_>, by: &Actor, call_id: Id) -> Result<(), Fault> {
    by.require::<perms::ConfirmRequest>()?;
    let community = tx.line();
    let call = calls::one(tx, community, call_id)?.filter(|call| call.clerk_id == by.id).ok_or(Fault::NotFound)?;
    store::calls::drop_call(tx, call.call_id)?;
    tx.record(Event::new("call.dropped", "call", call_id))?;
    Ok(())
}
