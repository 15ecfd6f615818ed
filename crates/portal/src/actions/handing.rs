//! An order goes outside, or leaves outside hands: the job and its link follow, in the same transaction.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::{Recorded, Tx};
use work_orders::machine::State;
use work_orders::model::Order;

use super::{event, notice};
use crate::jobs;
use crate::queries;
use crate::rules::{Hours, JobState, due_within};
use crate::store::{self, jobs::NewJob, links::NewLink};

/// A link stays good for so many days after the time that was asked for: the party may still report what it found.
const DAYS_AFTER: i64 = 14;

/// When the link of a job ends.
pub(crate) fn link_ends(asked_for: Moment) -> Moment {
    asked_for.plus_hours(24 * DAYS_AFTER)
}

/// An order was handed to a party: it is asked through a link of its own.
///
/// # Errors
/// Only what the database says.
pub(crate) fn handed(tx: &mut Tx<'_>, recorded: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, recorded.subject_id)?;
    let (Some(party), Some(due)) = (order.party_id, order.due_at) else { return Ok(()) };
    // Who took the call and said yes has answered already.
    let by_phone = platform::history::personal(tx, community, recorded.number, "accepted_by")?.flatten();
    withdraw(tx, order.order_id, Some(party))?;
    let asked = match queries::jobs::newest(tx, community, order.order_id)? {
        Some(mut job) if !job.at().ended() => {
            job.asked_for = due;
            job.state = JobState::Asked.code().to_owned();
            job.proposed_for = None;
            store::jobs::save(tx, &job)?;
            store::links::prolong(tx, order.order_id, party, link_ends(due))?;
            job.job_id
        }
        _ => ask(tx, &order, party, due)?,
    };
    if by_phone.is_some() {
        agreed(tx, asked, due)?;
    }
    if order.party_kind.as_deref() == Some("warranty") {
        notice::first(tx, &order, party)?;
    }
    Ok(())
}

fn ask(tx: &mut Tx<'_>, order: &Order, party: Id, due: Moment) -> Result<Id, Fault> {
    let (community, today, now, zone) = (tx.line(), tx.today()?, tx.now(), tx.zone()?);
    let known = super::party_of(tx, party)?;
    let contract = queries::jobs::contract_on(tx, community, party, today)?;
    let hours = contract.as_ref().map_or(Hours::ALWAYS, crate::model::Contract::hours);
    let within = |minutes: i64| due_within(now, minutes, hours, &zone);
    let answer_due_at = contract.as_ref().map(|c| c.answer_minutes).or(known.response_minutes).map(within);
    let job = NewJob {
        job_id: tx.id(),
        order_id: order.order_id,
        party_id: party,
        asked_for: due,
        answer_due_at,
        arrival_due_at: contract.as_ref().map(|c| within(c.arrival_minutes)),
        finish_due_at: contract.as_ref().map(|c| within(c.arrival_minutes + c.finish_minutes)),
        finish_minutes: contract.as_ref().map(|c| c.finish_minutes),
    };
    store::jobs::insert(tx, &job)?;
    store::links::name(tx, party, "party", &known.name)?;
    let link = NewLink {
        link_id: tx.id(),
        purpose: "party",
        order_id: order.order_id,
        holder_id: party,
        expires_at: link_ends(due),
    };
    store::links::insert(tx, &link)?;
    if let Some(at) = answer_due_at {
        tx.set_deadline(at, jobs::ANSWER, job.job_id)?;
    }
    tx.record(event("order.party_asked", order.order_id, party).data("for", due.rfc3339()))?;
    Ok(job.job_id)
}

/// The centre chased and wrote down the time that the party gave: it is agreed.
///
/// # Errors
/// Only what the database says.
pub(crate) fn chased(tx: &mut Tx<'_>, recorded: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, recorded.subject_id)?;
    let (Some(job), Some(due)) = (queries::jobs::newest(tx, community, order.order_id)?, order.due_at) else {
        return Ok(());
    };
    if job.at().ended() { Ok(()) } else { agreed(tx, job.job_id, due) }
}

/// Both sides agree on a time.
pub(crate) fn agreed(tx: &mut Tx<'_>, job: Id, at: Moment) -> Result<(), Fault> {
    let community = tx.line();
    let mut job = queries::jobs::job(tx, community, job)?;
    if job.at() != JobState::Arrived {
        job.state = JobState::Accepted.code().to_owned();
    }
    job.answered_at = job.answered_at.or(Some(tx.now()));
    job.asked_for = at;
    job.agreed_for = Some(at);
    job.proposed_for = None;
    job.proposed_note = String::new();
    job.reason = String::new();
    // The agreed time takes the place of the contract's.
    job.arrival_due_at = Some(at);
    job.finish_due_at = job.finish_minutes.map(|minutes| at.plus_minutes(minutes));
    store::jobs::save(tx, &job)?;
    store::links::prolong(tx, job.order_id, job.party_id, link_ends(at))?;
    tx.clear_deadline(jobs::ANSWER, job.job_id)?;
    tx.set_deadline(at, jobs::ARRIVAL, job.job_id)
}

/// The order is finished, given back, or called off: nobody outside is asked any more.
///
/// # Errors
/// Only what the database says.
pub(crate) fn left(tx: &mut Tx<'_>, recorded: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let Some(mut job) = queries::jobs::newest(tx, community, recorded.subject_id)? else { return Ok(()) };
    if job.at().ended() {
        return Ok(());
    }
    let order = work_orders::queries::row(tx, community, recorded.subject_id)?;
    if order.at() == State::Outside {
        return Ok(());
    }
    let now = tx.now();
    let done = recorded.kind == "order.finished";
    job.state = if done { JobState::Finished } else { JobState::Withdrawn }.code().to_owned();
    job.ended_at = Some(now);
    if done {
        job.finished_at = Some(now);
        job.arrived_at = job.arrived_at.or(Some(now));
        job.answered_at = job.answered_at.or(Some(now));
    }
    end(tx, &job)?;
    if done {
        store::links::drop_unsent(tx, job.order_id, job.party_id)
    } else {
        store::links::revoke(tx, job.order_id, job.party_id).map(drop)
    }
}

/// Another party has it from now on: the one before is asked no more, and its link is over.
fn withdraw(tx: &mut Tx<'_>, order: Id, but: Option<Id>) -> Result<(), Fault> {
    let community = tx.line();
    let Some(mut job) = queries::jobs::newest(tx, community, order)? else { return Ok(()) };
    if job.at().ended() || Some(job.party_id) == but {
        return Ok(());
    }
    job.state = JobState::Withdrawn.code().to_owned();
    job.ended_at = Some(tx.now());
    end(tx, &job)?;
    store::links::revoke(tx, order, job.party_id)?;
    Ok(())
}

/// Writes a job that is over; nothing of it is waited for any more.
pub(crate) fn end(tx: &mut Tx<'_>, job: &crate::model::Job) -> Result<(), Fault> {
    store::jobs::save(tx, job)?;
    for kind in [jobs::ANSWER, jobs::ARRIVAL] {
        tx.clear_deadline(kind, job.job_id)?;
    }
    let community = tx.line();
    for notice in queries::notices::of_order(tx, community, job.order_id, job.party_id)? {
        tx.clear_deadline(jobs::NOTICE, notice.notice_id)?;
    }
    Ok(())
}
