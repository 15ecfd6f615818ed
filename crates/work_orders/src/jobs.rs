//! What happens by itself: orders born with requests, answers that don't come, outside parties that are late.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::{Recorded, Tx};
use platform::history::Event;
use platform::module::{DeadlineKind, Reaction};

use crate::machine::State;
use crate::model::Order;
use crate::{actions, queries, store};

/// The deadline by which an order is to be answered.
pub(crate) const ANSWER: &str = "order.answer";
/// The deadline by which an order that rests goes on.
pub(crate) const PAUSE: &str = "order.pause";
/// The deadline by which an outside party is to be done.
pub(crate) const OUTSIDE: &str = "order.outside";

pub(crate) const REACTIONS: &[Reaction] = &[
    Reaction { on: "request.confirmed", run: actions::from_request },
    Reaction { on: "request.taken_up", run: actions::from_request },
    Reaction { on: "promise.moved", run: promise_moved },
    Reaction { on: "promise.broken", run: promise_broken },
    Reaction { on: "booking.displaced", run: displaced },
];

pub(crate) const DEADLINES: &[DeadlineKind] = &[
    DeadlineKind { kind: ANSWER, run: unanswered },
    DeadlineKind { kind: OUTSIDE, run: outside_late },
    DeadlineKind { kind: PAUSE, run: pause_over },
];

/// Sets the time by which the order is to be answered; an appointment that lies far ahead is answered like any other.
pub(crate) fn wait_for_answer(tx: &mut Tx<'_>, order: &Order) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    match queries::answer_minutes(tx, community, &order.priority, today)? {
        Some(minutes) => tx.set_deadline(now.plus_minutes(minutes), ANSWER, order.order_id),
        None => Ok(()),
    }
}

/// No answer in time: it goes up, onto the list of the dispatcher and the duty manager.
fn unanswered(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = queries::row(tx, community, order)?;
    if found.at() != State::Issued || found.is_paused() {
        return Ok(());
    }
    raise(tx, &mut found, "unanswered")
}

/// The pause is over and nobody has gone on: it goes up, so that no pause is a way round an answer.
fn pause_over(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = queries::row(tx, community, order)?;
    if !found.is_paused() || found.at().is_end() || found.paused_until.is_some_and(|until| until > tx.now()) {
        return Ok(());
    }
    raise(tx, &mut found, "pause_over")
}

/// The outside party is over its date: the centre is told, and chases.
fn outside_late(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = queries::row(tx, community, order)?;
    if found.at() != State::Outside {
        return Ok(());
    }
    raise(tx, &mut found, "outside_late")
}

pub(crate) fn raise(tx: &mut Tx<'_>, order: &mut Order, because: &str) -> Result<(), Fault> {
    order.raised_at = Some(tx.now());
    order.raised_because = Some(because.to_owned());
    store::save(tx, &Actor::system(), order)?;
    tx.record(Event::new("order.raised", "order", order.order_id).data("because", because.to_owned()))?;
    Ok(())
}

/// The centre moved a visit in agreement with the resident: the order follows.
fn promise_moved(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let request = intake::queries::request(tx, community, event.subject_id)?;
    let (Some(order), Some(staff)) = (request.order_id, request.promise_staff_id) else { return Ok(()) };
    let mut found = queries::row(tx, community, order)?;
    if !matches!(found.at(), State::Issued | State::Acknowledged | State::Departed | State::Announced) {
        return Ok(());
    }
    let other = found.staff_id != Some(staff);
    found.staff_id = Some(staff);
    found.starts_at = request.promise_starts_at;
    found.ends_at = request.promise_ends_at;
    actions::wake(&mut found);
    actions::lower(&mut found);
    if other || found.at() != State::Acknowledged {
        State::Issued.code().clone_into(&mut found.state);
        found.acknowledged_at = None;
        found.departed_at = None;
        found.announced_at = None;
        wait_for_answer(tx, &found)?;
    }
    let by = tx.actor().clone();
    store::save(tx, &by, &found)?;
    let event = Event::new("order.moved", "order", order).id("request", request.request_id).id("staff", staff);
    tx.record(event.data("state", found.state))?;
    Ok(())
}

/// A danger took the hands away, before they were there or in the middle of the work: the order is on the list of what went
/// up. A booking has the id of its order.
fn displaced(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = match queries::row(tx, community, event.subject_id) {
        Ok(found) => found,
        Err(Fault::NotFound) => return Ok(()),
        Err(fault) => return Err(fault),
    };
    if found.at().is_with_worker() && found.at() != State::Finished {
        raise(tx, &mut found, "promise_broken")?;
    }
    Ok(())
}

/// The promise to the resident is broken: the order waits for somebody else, on the list of what went up.
fn promise_broken(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let request = intake::queries::request(tx, community, event.subject_id)?;
    let Some(order) = request.order_id else { return Ok(()) };
    let mut found = queries::row(tx, community, order)?;
    if found.raised_at.is_some() || !matches!(found.at(), State::Issued | State::Acknowledged | State::Departed) {
        return Ok(());
    }
    raise(tx, &mut found, "promise_broken")
}

/// What a fresh community needs: how orders are given, how long an answer may take, what the fee pays for.
pub(crate) fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let by = tx.actor().clone();
    store::seed_habits(tx, &by)?;
    let from: Day = Day::constant(2026, 1, 1);
    for (term, number, source) in [
        ("reopen_days", 30, "服务规则 order.closed-by-revisit"),
        ("code_minutes", 10, "服务规则 charge.consent"),
        ("code_tries", 5, "服务规则 charge.consent"),
        ("pause_hours", 72, "服务规则 order.acknowledged"),
    ] {
        store::put_term(tx, term, number, source, from)?;
    }
    for (priority, minutes) in [("P0", 1), ("P1", 5), ("P2", 15), ("P3", 1440)] {
        store::seed_limit(tx, priority, minutes, "服务规则 order.acknowledged", from)?;
    }
    store::seed_early(tx, 15, "服务规则 site.announced", from)?;
    for (begins, ends) in [(12 * 60, 14 * 60), (20 * 60, 8 * 60)] {
        store::seed_quiet(tx, begins, ends, "噪声污染防治法 第六十六条；时段以本市规定为准", from)?;
    }
    // The heads are those of the law; the shares are a usual composition until the community enters what it publishes.
    let source = "物业服务收费管理办法 第十一条（构成项目）；比例为常见构成，以本小区公示为准";
    for (place, (head, percent)) in
        [("facilities", 32), ("order", 26), ("cleaning", 18), ("greening", 8), ("management", 16)]
            .into_iter()
            .enumerate()
    {
        store::seed_share(tx, head, percent, i64::try_from(place).unwrap_or(0), source, from)?;
    }
    Ok(())
}
