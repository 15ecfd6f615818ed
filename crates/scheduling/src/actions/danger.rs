//! A danger takes the nearest qualified hands at once, whatever they are booked for (`intake.danger-first`).

use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use crate::model::{Booked, DangerCall, Sent};
use crate::store::NewBooking;
use crate::{perms, queries, rules, store};

/// Sends the nearest who is certified and on shift, at rest or booked as they may be; only another danger keeps them. What
/// they were booked for loses its time, and its ids come back: somebody has to call those residents.
///
/// # Errors
/// Forbidden. `intake.danger-first` (`nobody`) when nobody certified is on shift, or all are out at dangers: nothing was
/// written then, and the command may go on (call out of the house, tell the duty manager).
pub fn nearest_for_danger(tx: &mut Tx<'_>, by: &Actor, call: DangerCall) -> Result<Sent, Fault> {
    by.require::<perms::Book>()?;
    let (line, now) = (tx.line(), tx.now());
    let hands = queries::hands(tx, line, &call.duty, call.building_id, now)?;
    let Some(hand) = rules::nearest(&hands) else {
        let refusal = Refusal::new("intake.danger-first", "nobody").fact("duty", call.duty);
        return Err(refusal.way("call_outside").way("call_duty_manager").into());
    };
    let minutes = rules::sane_minutes(call.minutes);
    let window = rules::cells(now, hand.eta + minutes);
    store::free_cells(tx, call.booking_id, i64::MIN)?;
    let displaced = displace(tx, hand.worker, &window, call.booking_id)?;
    let ends_at = now.plus_minutes(hand.eta + minutes);
    store::put_booking(
        tx,
        &NewBooking {
            booking_id: call.booking_id,
            worker: hand.worker,
            duty: &call.duty,
            building_id: call.building_id,
            starts_at: now,
            ends_at,
            travel: hand.eta,
            danger: true,
            by: by.id,
        },
    )?;
    // Work on a danger doesn't end with the shift: what lies behind it is held without cells.
    store::take_cells(tx, call.booking_id, &window, true)?;
    let event = Event::new("booking.danger", "booking", call.booking_id).id("worker", hand.worker);
    tx.record(event.data("duty", call.duty).data("starts_at", now.rfc3339()).data("ends_at", ends_at.rfc3339()))?;
    let booked = Booked { starts_at: now, ends_at, eta_minutes: hand.eta };
    Ok(Sent { staff_id: hand.worker, eta_minutes: hand.eta, displaced, booked })
}

/// Takes the time of everything in the way; a broken promise keeps none of its quarters to come.
fn displace(tx: &mut Tx<'_>, worker: Id, window: &std::ops::Range<i64>, danger: Id) -> Result<Vec<Id>, Fault> {
    let now = tx.now();
    let mut displaced = Vec::new();
    for (booking_id, _) in store::in_the_way(tx, worker, window)? {
        store::end_booking(tx, booking_id, "displaced", now)?;
        store::free_cells(tx, booking_id, now.cell())?;
        tx.record(Event::new("booking.displaced", "booking", booking_id).id("worker", worker).id("by", danger))?;
        displaced.push(booking_id);
    }
    Ok(displaced)
}
