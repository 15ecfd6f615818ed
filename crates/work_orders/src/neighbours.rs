//! What orders ask of the floors below: slots of `scheduling`, matters and promises of `intake`, numbers of `registry`.

use intake::actions::{MovePromise, Visit};
use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use notices::model::{Recipient, Told};
use platform::db::{Db, Tx};
use responsibility::model::{Facts, Place};
use scheduling::model::{Reserve, ReserveNow};

use crate::model::Order;
use crate::rules;
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

/// The duty in which somebody would do this order: its own, or the first of its department's for which they hold a
/// certificate today. `None`: they hold none.
pub(crate) fn duty_for(tx: &mut Tx<'_>, order: &Order, staff_id: Id) -> Result<Option<String>, Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let duties: Vec<&str> = match order.duty.as_deref() {
        Some(duty) => vec![duty],
        None => rules::duties_of(&order.department).to_vec(),
    };
    for duty in duties {
        let found = staff::queries::qualified_one(tx, community, staff_id, duty)?;
        if found.is_some_and(|qualified| qualified.on(today)) {
            return Ok(Some(duty.to_owned()));
        }
    }
    Ok(None)
}

/// Books a worker, now or at a time, and names them; an earlier booking of the order is given free. Nothing is done without
/// a duty: an order that names none takes one of its department's. What can't wait calls somebody in from outside the shift.
pub(crate) fn book(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: &mut Order,
    staff_id: Id,
    starts_at: Option<Moment>,
) -> Result<(), Fault> {
    release(tx, order.order_id)?;
    let usual = || rules::duties_of(&order.department).first().map_or_else(String::new, |duty| (*duty).to_owned());
    let duty = match order.duty.clone() {
        Some(duty) => duty,
        None => duty_for(tx, order, staff_id)?.unwrap_or_else(usual),
    };
    let (booking_id, minutes, building_id) = (order.order_id, order.minutes, order.building_id);
    let now = |duty: String| ReserveNow { booking_id, staff_id, duty, minutes, building_id };
    let booked = match starts_at {
        Some(starts_at) => {
            let wish = Reserve { booking_id, staff_id, duty: duty.clone(), starts_at, minutes, building_id };
            scheduling::actions::reserve(tx, by, wish)?
        }
        None if order.is_urgent() => scheduling::actions::call_in(tx, by, now(duty.clone()))?,
        None => scheduling::actions::reserve_now(tx, by, now(duty.clone()))?,
    };
    order.duty = Some(duty);
    order.staff_id = Some(staff_id);
    order.starts_at = Some(booked.starts_at);
    order.ends_at = Some(booked.ends_at);
    Ok(())
}

/// By when an open visit of our own is promised for the order's matter; `None` where none is.
pub(crate) fn open_visit(tx: &mut Tx<'_>, order: &Order) -> Result<Option<Moment>, Fault> {
    match order.request_id {
        Some(request) => intake::actions::visit_due(tx, request),
        None => Ok(None),
    }
}

/// The promise to the resident moves with the order: another time, and the old one stays on record. The slot is booked by
/// that, and the order follows by its reaction. `false` when nothing is promised, so that the caller books.
pub(crate) fn move_promise(
    tx: &mut Tx<'_>,
    order: &Order,
    staff_id: Id,
    starts_at: Moment,
    because: &str,
) -> Result<bool, Fault> {
    let Some(request) = order.request_id else { return Ok(false) };
    let community = tx.line();
    let Some(promise) = intake::queries::promises::own_visits(tx, community, request)?.into_iter().next() else {
        return Ok(false);
    };
    let because = if because.is_empty() { Words(Lang::Zh).another_time() } else { because.to_owned() };
    // That it was read back is asked by the order, which knows whether it can wait for that.
    let wish =
        MovePromise { staff_id: Some(staff_id), starts_at: Some(starts_at), due_at: None, because, read_back: true };
    // Who may give orders is asked by the order; the promise asks nobody again.
    intake::actions::move_promise(tx, &Actor::system(), promise, &wish)?;
    Ok(true)
}

/// The resident has the visit that the order now names as a promise: an open one that it keeps goes on, else it is made.
pub(crate) fn promise_visit(tx: &mut Tx<'_>, order: &Order) -> Result<(), Fault> {
    let (Some(request), Some(staff_id), Some(starts_at)) = (order.request_id, order.staff_id, order.starts_at) else {
        return Ok(());
    };
    let visit = Visit { staff_id, starts_at, ends_at: order.ends_at.unwrap_or(starts_at) };
    intake::actions::promise_visit(tx, request, visit)
}

/// Nobody comes at the promised time: the resident is on the list of those to be told.
pub(crate) fn break_visits(tx: &mut Tx<'_>, order: &Order, because: &str) -> Result<(), Fault> {
    let Some(request) = order.request_id else { return Ok(()) };
    let because = if because.is_empty() { Words(Lang::Zh).nobody_comes() } else { because.to_owned() };
    intake::actions::break_visits(tx, request, &because)
}

/// What was promised is owed no more.
pub(crate) fn withdraw(tx: &mut Tx<'_>, order: &Order, because: &str) -> Result<(), Fault> {
    match order.request_id {
        Some(request) => intake::actions::withdraw(tx, request, because),
        None => Ok(()),
    }
}

/// The visit is an outside party's from now on, by a time that it has accepted or is still to accept.
pub(crate) fn promise_outside(
    tx: &mut Tx<'_>,
    order: &Order,
    due_at: Moment,
    accepted_by: Option<&str>,
) -> Result<(), Fault> {
    let (Some(request), Some(party)) = (order.request_id, order.party_id) else { return Ok(()) };
    intake::actions::promise_outside(tx, request, party, due_at, accepted_by)
}

/// The party gave another time: what was promised to the resident moves with it.
pub(crate) fn move_outside(tx: &mut Tx<'_>, order: &Order, due_at: Moment, because: &str) -> Result<(), Fault> {
    match order.request_id {
        Some(request) => intake::actions::move_outside(tx, request, due_at, because),
        None => Ok(()),
    }
}

/// The outside party that an order may go to today: one that answers, and the responsibility table's unless a note says why
/// it is another.
///
/// # Errors
/// `party_id` is `unknown`; `route.payer` (`not_the_tables`).
pub(crate) fn party(
    tx: &mut Tx<'_>,
    order: &Order,
    party_id: Id,
    today: Day,
    note: &str,
) -> Result<responsibility::model::PartyView, Fault> {
    let (community, asked) = (tx.line(), asked(order, today));
    intake::queries::parties::outside(tx, community, party_id, &asked, !note.is_empty())
}

/// What the responsibility table is asked about an order.
pub(crate) fn asked(order: &Order, on: Day) -> Facts {
    Facts {
        unit_id: order.unit_id,
        common_part_id: order.common_part_id,
        component: order.component.clone(),
        ..Facts::said(if order.in_home() { Place::InHome } else { Place::Common }, &order.what, on)
    }
}

/// The components that the words of an order speak of, the likeliest first.
pub(crate) fn components_of(db: &mut Db<'_>, community: Id, order: &Order) -> Result<Vec<String>, Fault> {
    let place = if order.in_home() { Place::InHome } else { Place::Common };
    let found = responsibility::queries::component_candidates(db, community, &order.what, place)?;
    Ok(found.into_iter().take(3).map(|hit| hit.component).collect())
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

/// Tells the reporter, where there is one with a number on file. Number, matter and place of the order are facts of every text.
///
/// Whoever gave no name or number, or has a land line, is told by the centre: it stands in the log of notices.
pub(crate) fn tell(
    tx: &mut Tx<'_>,
    order: &Order,
    kind: &'static str,
    facts: Vec<(&'static str, String)>,
) -> Result<(), Fault> {
    let Some(contact) = order.reporter_contact_id else { return Ok(()) };
    let mut all = facts;
    all.push(("number", order.number.clone()));
    all.push(("what", order.what.clone()));
    all.push(("place", order.place_label.clone()));
    let told = Told {
        kind,
        to: Recipient::Contact(contact),
        subject_kind: "order",
        subject_id: order.order_id,
        facts: all,
        href: None,
        urgent: false,
    };
    match notices::actions::tell(tx, told) {
        // The number was taken off the file meanwhile.
        Ok(_) | Err(Fault::NotFound) => Ok(()),
        Err(fault) => Err(fault),
    }
}
