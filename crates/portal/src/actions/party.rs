//! What the outside party does through its link. Who it is was proven by the link; the order must be in its hands.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use work_orders::actions::{Done, party as order};
use work_orders::rules::{prose, remark};

use super::handing::{agreed, end};
use super::{event, party_of};
use crate::jobs;
use crate::model::{Job, Link};
use crate::queries;
use crate::rules::{JobState, JobVerb, allowed};
use crate::store;

/// How far ahead a time may be proposed, in days.
const FAR_DAYS: i64 = 90;
/// The longest remark.
const LONGEST: usize = 200;

/// A use of the link: noted as such, once in ten minutes for mere looking.
///
/// # Errors
/// Only what the database says.
pub(crate) fn opened(tx: &mut Tx<'_>, link: &Link) -> Result<(), Fault> {
    store::links::opened(tx, link.link_id)?;
    if link.opened_at.is_none_or(|last| tx.now().minutes_since(last) >= 10) {
        tx.record(event("order.link_opened", link.order_id, link.holder_id))?;
    }
    Ok(())
}

/// The job of a link, where the verb is allowed now.
fn going(tx: &mut Tx<'_>, party: &Actor, order: Id, verb: JobVerb) -> Result<Job, Fault> {
    let community = tx.line();
    let job = queries::jobs::of_party(tx, community, order, party.id)?.ok_or(Fault::NotFound)?;
    if allowed(job.at(), job.asked_for, tx.now()).contains(&verb) { Ok(job) } else { Err(Fault::NotFound) }
}

/// Takes the time that was asked for. From here on it is promised.
///
/// # Errors
/// Not found where it isn't the party's to take, or not now.
pub(crate) fn accept(tx: &mut Tx<'_>, party: &Actor, order_id: Id) -> Result<(), Fault> {
    let job = going(tx, party, order_id, JobVerb::Accept)?;
    agreed(tx, job.job_id, job.asked_for)?;
    let name = spokesperson(tx, party)?;
    order::agree_time(tx, party, order_id, party.id, job.asked_for, &name)?;
    tx.record(event("order.party_accepted", order_id, party.id).data("for", job.asked_for.rfc3339()))?;
    Ok(())
}

/// Who speaks for the party: the contact of the register, else the party itself.
fn spokesperson(tx: &mut Tx<'_>, party: &Actor) -> Result<String, Fault> {
    let known = party_of(tx, party.id)?;
    Ok(if known.contact_name.is_empty() { known.name } else { known.contact_name })
}

/// Proposes another time. Nothing is promised by that until the centre agrees; what was agreed before stands meanwhile.
///
/// # Errors
/// Not found; a time that is past or too far ahead; a remark that is too long.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    party: &Actor,
    order_id: Id,
    at: Option<Moment>,
    note: &str,
) -> Result<(), Fault> {
    let mut job = going(tx, party, order_id, JobVerb::Propose)?;
    let now = tx.now();
    let note = remark(Some(note)).unwrap_or_default();
    let mut check = Check::new();
    let at = check.need(at, "at", "missing").unwrap_or(now);
    check.ensure(at > now, "at", "in_the_past");
    check.ensure(at <= now.plus_hours(24 * FAR_DAYS), "at", "too_far");
    check.ensure(note.chars().count() <= LONGEST, "words", "too_long");
    check.done()?;
    job.state = JobState::Proposed.code().to_owned();
    job.answered_at = job.answered_at.or(Some(now));
    job.proposed_for = Some(at);
    job.proposed_note.clone_from(&note);
    job.reason = String::new();
    store::jobs::save(tx, &job)?;
    tx.clear_deadline(jobs::ANSWER, job.job_id)?;
    order::raise(tx, order_id, "party_proposed")?;
    let said = event("order.party_proposed", order_id, party.id).data("for", at.rfc3339());
    tx.record(if note.is_empty() { said } else { said.personal("note", note) })?;
    Ok(())
}

/// Doesn't take it, or gives it back: the centre decides anew.
///
/// # Errors
/// Not found; a missing reason.
pub(crate) fn decline(tx: &mut Tx<'_>, party: &Actor, order_id: Id, reason: &str) -> Result<(), Fault> {
    let mut job = going(tx, party, order_id, JobVerb::Decline)?;
    let mut check = Check::new();
    let reason = prose(&mut check, reason, "words", LONGEST);
    check.done()?;
    let now = tx.now();
    job.state = JobState::Declined.code().to_owned();
    job.answered_at = job.answered_at.or(Some(now));
    job.ended_at = Some(now);
    job.reason.clone_from(&reason);
    end(tx, &job)?;
    tx.record(event("order.party_declined", order_id, party.id))?;
    order::give_back(tx, party, order_id, &reason)?;
    Ok(())
}

/// Is there.
///
/// # Errors
/// Not found.
pub(crate) fn arrive(tx: &mut Tx<'_>, party: &Actor, order_id: Id) -> Result<(), Fault> {
    let mut job = going(tx, party, order_id, JobVerb::Arrive)?;
    let now = tx.now();
    job.state = JobState::Arrived.code().to_owned();
    job.arrived_at = Some(now);
    job.finish_due_at = job.finish_minutes.map(|minutes| now.plus_minutes(minutes));
    store::jobs::save(tx, &job)?;
    tx.clear_deadline(jobs::ARRIVAL, job.job_id)?;
    let community = tx.line();
    for notice in queries::notices::of_order(tx, community, order_id, party.id)? {
        tx.clear_deadline(jobs::NOTICE, notice.notice_id)?;
    }
    order::settle(tx, party, order_id)?;
    order::arrive(tx, party, order_id)
}

/// Tells how it goes.
///
/// # Errors
/// Not found; nothing said.
pub(crate) fn report(tx: &mut Tx<'_>, party: &Actor, order_id: Id, words: &str, photos: &[Id]) -> Result<(), Fault> {
    let job = going(tx, party, order_id, JobVerb::Report)?;
    order::report(tx, party, order_id, words, photos)?;
    store::jobs::add_report(tx, job.job_id, &remark(Some(words)).unwrap_or_default(), photos.len())
}

/// Has done it. The job ends with the order's own event.
///
/// # Errors
/// Not found; `site.cleaned`; what was done is missing.
pub(crate) fn finish(tx: &mut Tx<'_>, party: &Actor, order_id: Id, input: &Done) -> Result<(), Fault> {
    going(tx, party, order_id, JobVerb::Finish)?;
    order::finish(tx, party, order_id, input).map(drop)
}
