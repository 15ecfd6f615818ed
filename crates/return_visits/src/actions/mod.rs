//! What people (and the end of an order) do with return visits: authorise → rule → store → event.
//!
//! A visit is opened by a reaction to the order's events, in the same command (`jobs`). Closing and reopening the order are
//! verbs of `work_orders`; this domain calls down.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

mod call;
mod terms;

pub use call::{Call, call};
pub use terms::{SetTerms, set_terms};

use crate::model::{Record, Recorded, Visit};
use crate::perms::{PublishWaiver, RecordReturnVisit, SettleFlag};
use crate::{jobs, queries, rules, store};

/// Writes down a try to reach the resident, and what was answered.
///
/// Solved: the order closes. Not solved: it is issued again, in front, with its history. After the tries that the community
/// allows it closes as unreached. Also what was given up or waived may be answered later.
///
/// # Errors
/// `revisit.other-hands`; `order.closed-by-revisit` (an answer is missing, or it was recorded already); fields out of range.
pub fn record(tx: &mut Tx<'_>, by: &Actor, visit: Id, op: &Op, input: &Record) -> Result<Recorded, Fault> {
    by.require::<RecordReturnVisit>()?;
    let community = tx.line();
    let visit = queries::visit(tx, community, visit)?;
    op.fresh(visit.version, &visit.changed_by_name, visit.changed_at)?;
    if matches!(visit.state.as_str(), "done" | "overtaken") {
        return Err(Refusal::new("order.closed-by-revisit", "recorded_already").way("see_visit").into());
    }
    let input = tidied(input);
    rules::complete(&input)?;
    let workers = queries::workers_of(tx, community, &visit)?;
    rules::other_hands(by.id, &workers)?;
    let (zone, today) = (tx.zone()?, tx.today()?);
    let counts = rules::may_call(tx.now(), &queries::settings(tx, community, today)?, &zone);
    store::insert_attempt(tx, &visit, by, today, counts, &input)?;
    if input.reached { answered(tx, by, &visit, &input, "solved") } else { missed(tx, by, &visit, &input) }
}

/// Levels what was typed; an empty text is none.
fn tidied(input: &Record) -> Record {
    let tidy = |text: &Option<String>| text.as_deref().map(kernel::text::tidy).filter(|t| !t.is_empty());
    Record { paid_to: tidy(&input.paid_to), remark: tidy(&input.remark), ..input.clone() }
}

/// The resident's own answer, by the link or the log-in: solved, the order closes by it, counted apart; not solved, it is issued
/// again. What is always visited is visited all the same, and isn't answered here.
///
/// # Errors
/// `order.closed-by-revisit` (`recorded_already`, `always_visited`, an answer is missing); not found without a visit.
pub fn by_resident(tx: &mut Tx<'_>, by: &Actor, order: Id, input: &Record) -> Result<Recorded, Fault> {
    let community = tx.line();
    let visit = queries::of_order(tx, community, order)?.ok_or(Fault::NotFound)?;
    if matches!(visit.state.as_str(), "done" | "overtaken") {
        return Err(Refusal::new("order.closed-by-revisit", "recorded_already").into());
    }
    let input = Record { reached: true, ..tidied(input) };
    rules::complete(&input)?;
    let solved = input.solved == Some(true);
    if solved && work_orders::queries::row(tx, community, order)?.always_visited {
        return Err(Refusal::new("order.closed-by-revisit", "always_visited").into());
    }
    let today = tx.today()?;
    store::insert_attempt(tx, &visit, by, today, true, &input)?;
    answered(tx, by, &visit, &input, "resident")
}

fn answered(
    tx: &mut Tx<'_>,
    by: &Actor,
    visit: &Visit,
    input: &Record,
    closing: &'static str,
) -> Result<Recorded, Fault> {
    let solved = input.solved.unwrap_or(false);
    // Written before the order moves, so that what reacts to its events finds the visit done.
    store::answer(tx, visit.return_visit_id, by, input)?;
    tx.clear_deadline(jobs::DUE, visit.return_visit_id)?;
    let reopened = if solved {
        close(tx, visit, closing)?;
        None
    } else if let Some(request) = visit.of_request() {
        let because = input.remark.clone().unwrap_or_else(|| visit.matter.clone());
        intake::actions::not_solved(tx, request, &because)?;
        None
    } else {
        let because = input.remark.clone().unwrap_or_else(|| visit.matter.clone());
        let order = work_orders::actions::reopen(tx, &Actor::system(), visit.order_id, &because)?;
        store::set_reopened(tx, visit.return_visit_id, order)?;
        Some(order)
    };
    let mut event = Event::new("return_visit.recorded", "return_visit", visit.return_visit_id)
        .id("order", visit.order_id)
        .data("solved", solved)
        .data("satisfaction", input.satisfaction.unwrap_or(0));
    if let Some(unit) = visit.unit_id {
        event = event.id("unit", unit);
    }
    if let Some(paid) = input.paid_fen {
        event = event.data("paid_fen", paid.get());
    }
    if let Some(order) = reopened {
        event = event.id("reopened", order);
    }
    if let Some(remark) = &input.remark {
        event = event.personal("remark", remark.clone());
    }
    tx.record(event)?;
    flag(tx, visit, input)?;
    outcome(tx, visit, reopened)
}

/// Closes what was visited: the order, or the request that had none.
fn close(tx: &mut Tx<'_>, visit: &Visit, closing: &str) -> Result<(), Fault> {
    match visit.of_request() {
        Some(request) => intake::actions::follow(tx, request, "closed"),
        None => jobs::close_order(tx, visit.order_id, closing),
    }
}

/// Puts on the manager's list what does not agree with the books, and who is not content.
fn flag(tx: &mut Tx<'_>, visit: &Visit, input: &Record) -> Result<(), Fault> {
    let community = tx.line();
    let receipts = money::queries::paid_of(tx, community, visit.order_id)?;
    let workers: Vec<String> = visit.worker_names.split('、').map(str::to_owned).collect();
    // Of what nobody agreed to pay there is nothing to ask.
    let paid_work = match visit.of_request() {
        Some(_) => false,
        None => work_orders::queries::row(tx, community, visit.order_id)?.agreed_fen > Fen::ZERO,
    };
    let money = rules::difference(input.paid_fen, input.paid_to.as_deref(), receipts, &workers, paid_work);
    let today = tx.today()?;
    let unhappy_at = queries::settings(tx, community, today)?.unhappy_at;
    let unhappy = rules::unhappy(input, unhappy_at).then_some("unhappy");
    for kind in money.into_iter().chain(unhappy) {
        let id = tx.id();
        let books: Option<Fen> = (kind != "unhappy").then_some(receipts);
        if store::insert_flag(tx, id, visit.return_visit_id, kind, input, books)? > 0 {
            let event = Event::new("return_visit.flagged", "return_visit", visit.return_visit_id).id("flag", id);
            tx.record(event.id("order", visit.order_id).data("kind", kind))?;
        }
    }
    Ok(())
}

fn missed(tx: &mut Tx<'_>, by: &Actor, visit: &Visit, input: &Record) -> Result<Recorded, Fault> {
    let community = tx.line();
    let today = tx.today()?;
    let settings = queries::settings(tx, community, today)?;
    let tries: Vec<Day> = queries::attempts(tx, community, visit.return_visit_id)?
        .into_iter()
        .filter(|attempt| attempt.counts)
        .map(|attempt| attempt.on_day)
        .collect();
    let event = Event::new("return_visit.attempted", "return_visit", visit.return_visit_id).id("order", visit.order_id);
    tx.record(event.data("attempt", visit.attempts + 1))?;
    if matches!(visit.state.as_str(), "open" | "due") && rules::used_up(&tries, &settings) {
        store::give_up(tx, visit.return_visit_id, by, input.remark.as_deref())?;
        tx.clear_deadline(jobs::DUE, visit.return_visit_id)?;
        close(tx, visit, "unreached")?;
        let event =
            Event::new("return_visit.unreached", "return_visit", visit.return_visit_id).id("order", visit.order_id);
        tx.record(event.data("attempts", visit.attempts + 1))?;
    }
    outcome(tx, visit, None)
}

fn outcome(tx: &mut Tx<'_>, visit: &Visit, reopened_order_id: Option<Id>) -> Result<Recorded, Fault> {
    let community = tx.line();
    let flags = queries::flags_of(tx, community, visit.return_visit_id)?;
    let now = queries::visit(tx, community, visit.return_visit_id)?;
    Ok(Recorded {
        return_visit_id: now.return_visit_id,
        order_id: now.of_order(),
        state: now.state,
        attempts: now.attempts,
        reopened_order_id,
        flags,
        version: now.version,
    })
}

/// How an entry of the manager's list was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settle {
    /// What was found and done, 1 to 500 characters.
    pub settlement: String,
}

/// Settles an entry of the manager's list, in words.
///
/// # Errors
/// A text that is missing or too long; [`Fault::Stale`] when a colleague settled it first.
pub fn settle(tx: &mut Tx<'_>, by: &Actor, flag: Id, op: &Op, input: &Settle) -> Result<Id, Fault> {
    by.require::<SettleFlag>()?;
    let community = tx.line();
    let found = queries::flag(tx, community, flag)?;
    op.fresh(found.version, &found.changed_by_name, found.changed_at)?;
    let mut check = Check::new();
    let words = check.prose(&input.settlement, "settlement", 500);
    check.done()?;
    if store::settle_flag(tx, flag, by, &words)? == 0 {
        return Err(Fault::Stale { changed_by: found.settled_by_name, changed_at: found.changed_at });
    }
    let event = Event::new("return_visit.flag_settled", "return_visit", found.return_visit_id).id("flag", flag);
    tx.record(event.data("kind", found.kind).personal("settlement", words))?;
    Ok(flag)
}

/// A class of visits that is waived from a day on, or (without a day) no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publish {
    /// From which day on; none takes the class back.
    #[serde(default)]
    pub published_on: Option<Day>,
    /// Where it was published: needed with a day.
    #[serde(default)]
    pub published_where: Option<String>,
    /// For `small_free`: work planned for longer is visited all the same.
    #[serde(default)]
    pub most_minutes: Option<i64>,
}

/// Publishes a waiver of a class, or takes it back. It counts for work accepted from then on.
///
/// # Errors
/// A class that isn't there; a day without the place where it was published.
pub fn publish(tx: &mut Tx<'_>, by: &Actor, class: &str, op: &Op, input: &Publish) -> Result<String, Fault> {
    by.require::<PublishWaiver>()?;
    let community = tx.line();
    let found = queries::waivers(tx, community)?.into_iter().find(|w| w.waiver == class).ok_or(Fault::NotFound)?;
    op.fresh(found.version, &found.changed_by_name, found.changed_at)?;
    let place = kernel::text::tidy(input.published_where.as_deref().unwrap_or(""));
    let mut check = Check::new();
    check.ensure(input.published_on.is_none() || !place.is_empty(), "published_where", "missing");
    check.ensure(place.chars().count() <= 200, "published_where", "too_long");
    check.ensure(input.most_minutes.is_none_or(|m| (1..=480).contains(&m)), "most_minutes", "not_minutes");
    check.done()?;
    let most = if class == "small_free" { input.most_minutes.or(found.most_minutes) } else { None };
    store::set_waiver(tx, class, input.published_on, &place, most)?;
    let mut event = Event::new("return_visit.waiver_set", "community", community).data("waiver", class);
    if let Some(day) = input.published_on {
        event = event.data("published_on", day.to_string());
    }
    tx.record(event)?;
    Ok(class.to_owned())
}
