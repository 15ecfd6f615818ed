//! What orders ask of the floors below: slots of `scheduling`, matters and promises of `intake`, numbers of `registry`.

use intake::actions::MovePromise;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::phone::Phone;
use platform::db::Tx;
use scheduling::model::{Reserve, ReserveNow};

use crate::model::Order;
use crate::words::Words;

/// Gives the worker's cells free.
pub(crate) fn release(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    scheduling::actions::release(tx, order)
}

/// Gives free what lies behind the end of the work.
pub(crate) fn finished(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let now = tx.now();
    scheduling::actions::finish_at(tx, order, now)
}

/// Books a worker, now or at a time; an earlier booking of the order is given free. When it begins and ends.
pub(crate) fn book(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: &Order,
    staff_id: Id,
    starts_at: Option<Moment>,
) -> Result<(Moment, Moment), Fault> {
    release(tx, order.order_id)?;
    // What takes no duty takes no certificate; the one who is named for it is booked for what they are there for.
    let Some(duty) = order.duty.clone() else {
        let from = starts_at.unwrap_or_else(|| tx.now());
        return Ok((from, from.plus_minutes(order.minutes)));
    };
    let booked = match starts_at {
        Some(starts_at) => scheduling::actions::reserve(
            tx,
            by,
            Reserve {
                booking_id: order.order_id,
                staff_id,
                duty,
                starts_at,
                minutes: order.minutes,
                building_id: order.building_id,
            },
        )?,
        None => scheduling::actions::reserve_now(
            tx,
            by,
            ReserveNow {
                booking_id: order.order_id,
                staff_id,
                duty,
                minutes: order.minutes,
                building_id: order.building_id,
            },
        )?,
    };
    Ok((booked.starts_at, booked.ends_at))
}

/// The promise to the resident moves with the order: another time, and the old one stays on record. The slot is booked by
/// that, and the order follows by its reaction. `false` when nothing is promised, so that the caller books.
pub(crate) fn move_promise(
    tx: &mut Tx<'_>,
    order: &Order,
    staff_id: Id,
    starts_at: Moment,
    read_back: bool,
    because: &str,
) -> Result<bool, Fault> {
    let Some(request) = order.request_id else { return Ok(false) };
    let community = tx.line();
    let Some(promise) = intake::queries::promises::open_visits(tx, community, request)?.into_iter().next() else {
        return Ok(false);
    };
    let because = if because.is_empty() { Words(Lang::Zh).another_time() } else { because.to_owned() };
    let wish = MovePromise { staff_id: Some(staff_id), starts_at: Some(starts_at), due_at: None, because, read_back };
    // Who may give orders is asked by the order; the promise asks nobody again.
    intake::actions::move_promise(tx, &Actor::system(), promise, &wish)?;
    Ok(true)
}

/// The matter follows its order.
pub(crate) fn follow(tx: &mut Tx<'_>, order: &Order, state: &str) -> Result<(), Fault> {
    match order.request_id {
        Some(request) => intake::actions::follow(tx, request, state),
        None => Ok(()),
    }
}

/// The matter is back in the centre's hands.
pub(crate) fn hand_back(tx: &mut Tx<'_>, order: &Order, reason: &str) -> Result<(), Fault> {
    match order.request_id {
        Some(request) => intake::actions::hand_back(tx, request, reason),
        None => Ok(()),
    }
}

/// Somebody is at the door: what was promised is kept.
pub(crate) fn keep_promise(tx: &mut Tx<'_>, order: &Order) -> Result<(), Fault> {
    match order.request_id {
        Some(request) => intake::actions::keep_promise(tx, request),
        None => Ok(()),
    }
}

/// Tells the reporter by a short message to the number on file, where there is one that messages reach.
///
/// Whoever gave no name or number, or has a land line, is told by the centre; the request's owner sees it there.
pub(crate) fn tell(tx: &mut Tx<'_>, order: &Order, text: impl Fn(Words, &str) -> String) -> Result<(), Fault> {
    let Some(contact) = order.reporter_contact_id else { return Ok(()) };
    let community = tx.line();
    let digits = match registry::queries::phone_digits(tx, community, contact) {
        Ok(digits) => digits,
        // The number was taken off the file meanwhile.
        Err(Fault::NotFound) => return Ok(()),
        Err(fault) => return Err(fault),
    };
    if Phone::parse(&digits).is_some_and(|phone| phone.is_mobile()) {
        let name = platform::lines::by_id(tx, community)?.name;
        tx.send(&digits, &text(Words(Lang::Zh), &name))?;
    }
    Ok(())
}
