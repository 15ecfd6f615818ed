//! Pause and resume; close and reopen; and how orders are given in a community.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use library::register::NewException;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use super::{REASON, begin, end, event, lower, wake};
use crate::machine::{State, Verb};
use crate::model::{Stepped, closing};
use crate::neighbours as next_door;
use crate::perms::SetOrderHabits;
use crate::{jobs, queries, rules, store};

/// A pause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderRest)]
pub struct Rest {
    /// Why it rests, 1 to 200 characters.
    #[schema(example = "等配件")]
    pub reason: String,
    /// Until when.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// Lets the work rest, with a reason.
///
/// # Errors
/// A missing reason, an end that is past; `order.one-outcome` when it rests already or is done.
pub fn pause(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Rest) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Pause, None)?;
    let mut check = Check::new();
    let reason = rules::prose(&mut check, &input.reason, "reason", REASON);
    check.ensure(input.until.is_none_or(|until| until > tx.now()), "until", "in_the_past");
    check.done()?;
    going.order.paused_because = Some(reason.clone());
    // No pause without an end: what rests for ever would be a way round every answer.
    let until = input.until.unwrap_or_else(|| tx.now().plus_hours(going.habits.pause_hours));
    going.order.paused_until = Some(until);
    tx.set_deadline(until, jobs::PAUSE, order)?;
    next_door::follow(tx, &going.order, "waiting")?;
    let mut event = event("order.paused", &going.order).personal("reason", reason);
    event = event.data("until", until.rfc3339());
    end(tx, by, op, going, event)
}

/// Goes on.
///
/// # Errors
/// `order.one-outcome` when it doesn't rest.
pub fn resume(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Resume, None)?;
    wake(&mut going.order);
    lower(&mut going.order);
    tx.clear_deadline(jobs::PAUSE, order)?;
    if going.order.at() == State::Issued {
        jobs::wait_for_answer(tx, &going.order)?;
    }
    let before_site = matches!(going.order.at(), State::Issued | State::Acknowledged);
    next_door::follow(tx, &going.order, if before_site { "promised" } else { "working" })?;
    let event = event("order.resumed", &going.order);
    end(tx, by, op, going, event)
}

/// Closes an order by a code of [`closing`]: `solved`, `unreached`, `waived`, `resident`, …
///
/// # Errors
/// `order.one-outcome` when it has ended; `site.accepted` when nobody has accepted it.
pub fn close(tx: &mut Tx<'_>, by: &Actor, order: Id, how: &str) -> Result<Stepped, Fault> {
    shut(tx, by, &Op::default(), order, how, None)
}

/// How an order is closed by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderEnding)]
pub struct Ending {
    /// Why, 1 to 200 characters.
    #[schema(example = "住户来电说明已解决，不需回访")]
    pub reason: String,
}

/// Closes an accepted or declined order without waiting for its return visit: an exception, counted apart, with its reason and
/// its place in the monthly review. What is always visited isn't closed so.
///
/// # Errors
/// A missing reason; `order.closed-by-revisit` (`always_visited`); as [`close`].
pub fn close_by_hand(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Ending) -> Result<Stepped, Fault> {
    let mut check = Check::new();
    let reason = rules::prose(&mut check, &input.reason, "reason", REASON);
    check.done()?;
    let (community, today) = (tx.line(), tx.today()?);
    let found = queries::row(tx, community, order)?;
    rules::closable(&found)?;
    let step = shut(tx, by, op, order, closing::CENTRE, Some(reason.clone()))?;
    let exception = NewException {
        rule: "order.closed-by-revisit",
        subject_kind: "order",
        subject_id: found.order_id,
        subject_label: &found.number,
        reason: &reason,
        ends_on: today,
    };
    library::register::note(tx, by, &exception)?;
    Ok(step)
}

/// The return visit of this order is made whatever is waived: nobody closes it by hand.
///
/// # Errors
/// Only what the database says.
pub fn must_be_visited(tx: &mut Tx<'_>, order: Id) -> Result<(), Fault> {
    store::always_visit(tx, order)
}

fn shut(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, how: &str, reason: Option<String>) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Close, None)?;
    let how = closing::ALL.into_iter().find(|code| *code == how).ok_or_else(|| Fault::invalid("closing", "unknown"))?;
    let outcome = rules::outcome_of(&going.order);
    going.order.outcome = Some(outcome.to_owned());
    going.order.closing = Some(how.to_owned());
    going.order.ended_at = Some(tx.now());
    lower(&mut going.order);
    next_door::follow(tx, &going.order, "closed")?;
    let mut event = event("order.closed", &going.order).data("outcome", outcome).data("closing", how);
    if let Some(reason) = reason {
        event = event.personal("reason", reason);
    }
    end(tx, by, op, going, event)
}

/// Opens a matter again that was not solved: a new order in front, with the old one's history. The new order's id.
///
/// # Errors
/// `order.one-outcome` (`reopened_already`, `too_late_to_reopen`); a missing reason.
pub fn reopen(tx: &mut Tx<'_>, by: &Actor, order: Id, reason: &str) -> Result<Id, Fault> {
    again(tx, by, &Op::default(), order, reason).map(|(id, _)| id)
}

/// The same, at somebody's wish; where the new order stands.
///
/// # Errors
/// As [`reopen`].
pub fn reopen_by_hand(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Ending) -> Result<Stepped, Fault> {
    again(tx, by, op, order, &input.reason).map(|(_, step)| step)
}

fn again(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, reason: &str) -> Result<(Id, Stepped), Fault> {
    let mut going = begin(tx, by, op, order, Verb::Reopen, None)?;
    let mut check = Check::new();
    let reason = rules::prose(&mut check, reason, "reason", 500);
    check.done()?;
    let (number, next_id) = (tx.day_number("WO")?, tx.id());
    let old = going.order.clone();
    let mut next = super::issue::fresh(next_id, number.clone(), tx.now());
    sequel(&old).clone_into(&mut next.flow);
    next.department.clone_from(&old.department);
    next.priority = if matches!(old.priority.as_str(), "P0" | "P1") { old.priority.clone() } else { "P2".to_owned() };
    next.request_id = old.request_id;
    next.reopened_from = Some(old.order_id);
    next.place.clone_from(&old.place);
    (next.unit_id, next.common_part_id, next.building_id) = (old.unit_id, old.common_part_id, old.building_id);
    next.place_label.clone_from(&old.place_label);
    next.what.clone_from(&old.what);
    next.component.clone_from(&old.component);
    next.duty.clone_from(&old.duty);
    next.minutes = old.minutes;
    next.payer.clone_from(&old.payer);
    next.responsibility_row.clone_from(&old.responsibility_row);
    next.reporter_name.clone_from(&old.reporter_name);
    next.reporter_contact_id = old.reporter_contact_id;
    if !old.at().is_end() {
        let outcome = rules::outcome_of(&old);
        going.order.outcome = Some(outcome.to_owned());
        going.order.closing = Some(closing::NOT_SOLVED.to_owned());
        going.order.ended_at = Some(tx.now());
    }
    let was_open = !old.at().is_end();
    let event = event("order.reopened", &old).id("next", next_id).personal("reason", reason);
    super::issue::put(tx, by, &next)?;
    if let Some(request) = old.request_id {
        intake::actions::reissue(tx, request, next_id)?;
    }
    if was_open {
        tx.record(super::event("order.closed", &old).data("closing", closing::NOT_SOLVED))?;
    }
    end(tx, by, op, going, event)?;
    next_door::tell(tx, &next, "order.reopened", Vec::new())?;
    let community = tx.line();
    let row = queries::row(tx, community, next_id)?;
    let asker = queries::Asker { roles: by.roles.clone(), lang: kernel::lang::Lang::Zh, now: tx.now() };
    let habits = queries::habits(tx, community)?;
    let step = Stepped {
        order_id: next_id,
        number: row.number.clone(),
        state: row.state.clone(),
        flow: row.flow.clone(),
        allowed: queries::allowed(&row, &habits, &asker).iter().map(|verb| verb.code().to_owned()).collect(),
        version: row.version,
    };
    Ok((next_id, step))
}

/// The sequel of paid work is free until a look shows that it is something else: nobody pays twice for one fault.
fn sequel(old: &crate::model::Order) -> &str {
    use crate::machine::Flow;
    if old.road() == Flow::HomePaid && old.at() != State::Declined { Flow::HomeFree.code() } else { old.road().code() }
}

/// How orders are given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderHabits)]
pub struct Habit {
    /// Who names the worker where the promise didn't: `clerk`, `leader`, or `take` (抢单).
    #[schema(example = "leader")]
    pub giving: String,
    /// Days within which a resident may have an order opened again, 0 to 365.
    #[schema(example = 30)]
    pub reopen_days: i64,
    /// Minutes within which an urgent order is to be answered, 1 to 60.
    #[schema(example = 5)]
    pub urgent_minutes: i64,
    /// Minutes within which an ordinary order is to be answered, 1 to 240.
    #[schema(example = 15)]
    pub ordinary_minutes: i64,
    /// Where that was decided, 1 to 100 characters.
    #[schema(example = "2026 年 11 月服务例会")]
    pub source: String,
}

/// Decides how orders are given here, from today on.
///
/// # Errors
/// Fields out of range.
pub fn habits(tx: &mut Tx<'_>, by: &Actor, op: &Op, input: &Habit) -> Result<i64, Fault> {
    by.require::<SetOrderHabits>()?;
    let community = tx.line();
    let found = queries::habits(tx, community)?;
    op.fresh(found.version, &found.changed_by_name, found.changed_at)?;
    let mut check = Check::new();
    check.ensure(matches!(input.giving.as_str(), "clerk" | "leader" | "take"), "giving", "unknown");
    check.ensure((0..=365).contains(&input.reopen_days), "reopen_days", "not_days");
    check.ensure((1..=60).contains(&input.urgent_minutes), "urgent_minutes", "not_minutes");
    check.ensure((1..=240).contains(&input.ordinary_minutes), "ordinary_minutes", "not_minutes");
    let source = rules::prose(&mut check, &input.source, "source", 100);
    check.done()?;
    let today = tx.today()?;
    store::set_habits(tx, by, &input.giving, input.reopen_days)?;
    if found.reopen_days != input.reopen_days {
        store::put_term(tx, "reopen_days", input.reopen_days, &source, today)?;
    }
    for (priority, minutes) in [("P1", input.urgent_minutes), ("P2", input.ordinary_minutes)] {
        if queries::answer_minutes(tx, community, priority, today)? != Some(minutes) {
            store::put_limit(tx, priority, minutes, &source, today)?;
        }
    }
    tx.record(
        Event::new("order.habits_set", "community", community)
            .data("giving", input.giving.clone())
            .data("reopen_days", input.reopen_days)
            .data("urgent_minutes", input.urgent_minutes)
            .data("ordinary_minutes", input.ordinary_minutes),
    )?;
    Ok(found.version + 1)
}
