//! What the centre does about a party's link and its proposals.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::phone::{Phone, mask};
use notices::model::{Recipient, Told};
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::handing::{agreed, link_ends};
use super::{event, party_of};
use crate::jobs;
use crate::model::Job;
use crate::perms;
use crate::queries;
use crate::rules::JobState;
use crate::store::{self, links::NewLink};
use crate::words::Words;

/// The centre's word to a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// `yes` or `no`.
    pub(crate) answer: String,
    /// Why not, or what would suit.
    #[serde(default)]
    pub(crate) note: Option<String>,
}

/// The job that an order's party has in hand.
fn open_job(tx: &mut Tx<'_>, op: &Op, order: Id) -> Result<Job, Fault> {
    let community = tx.line();
    let job = queries::jobs::newest(tx, community, order)?.filter(|job| !job.at().ended()).ok_or(Fault::NotFound)?;
    op.fresh(job.version, &job.changed_by_name, job.changed_at)?;
    Ok(job)
}

/// Makes the link anew and sends it: the one before is over. With a hash the link is good at once, for the centre to hand on.
///
/// # Errors
/// Forbidden; not found where nobody outside has the order.
pub(crate) fn renew(tx: &mut Tx<'_>, by: &Actor, order: Id, hash: Option<[u8; 32]>) -> Result<Id, Fault> {
    by.require::<perms::SendPartyLink>()?;
    let job = open_job(tx, &Op::default(), order)?;
    store::links::revoke(tx, order, job.party_id)?;
    let now = tx.now();
    let expires_at = link_ends(job.asked_for.max(now));
    let link = NewLink { link_id: tx.id(), purpose: "party", order_id: order, holder_id: job.party_id, expires_at };
    store::links::insert(tx, &link)?;
    if let Some(hash) = hash {
        store::links::send(tx, link.link_id, hash, "")?;
    }
    tx.record(event("order.link_renewed", order, job.party_id).data("handed_over", hash.is_some()))?;
    Ok(link.link_id)
}

/// Ends the link: whoever has it sees nothing any more.
///
/// # Errors
/// Forbidden; not found where there is none.
pub(crate) fn revoke(tx: &mut Tx<'_>, by: &Actor, order: Id) -> Result<(), Fault> {
    by.require::<perms::SendPartyLink>()?;
    let community = tx.line();
    let job = queries::jobs::newest(tx, community, order)?.ok_or(Fault::NotFound)?;
    if store::links::revoke(tx, order, job.party_id)? == 0 {
        return Err(Fault::NotFound);
    }
    tx.record(event("order.link_revoked", order, job.party_id))?;
    Ok(())
}

/// Agrees to the proposed time, or says why not. Only an agreed time is promised.
///
/// # Errors
/// Forbidden; stale; not found where nothing is proposed; `route.external-due` when the time is past meanwhile.
pub(crate) fn answer(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Answer) -> Result<(), Fault> {
    by.require::<perms::AnswerProposal>()?;
    let mut job = open_job(tx, op, order)?;
    let at = job.proposed_for.filter(|_| job.at() == JobState::Proposed).ok_or(Fault::NotFound)?;
    let note = work_orders::rules::remark(input.note.as_deref()).unwrap_or_default();
    let mut check = Check::new();
    check.ensure(note.chars().count() <= 200, "note", "too_long");
    check.ensure(matches!(input.answer.as_str(), "yes" | "no"), "answer", "unknown");
    check.done()?;
    let party = party_of(tx, job.party_id)?;
    let zone = tx.zone()?;
    if input.answer == "yes" {
        agreed(tx, job.job_id, at)?;
        let name = if party.contact_name.is_empty() { party.name.clone() } else { party.contact_name.clone() };
        work_orders::actions::party::agree_time(tx, by, order, job.party_id, at, &name)?;
        tx.record(event("order.party_time_agreed", order, job.party_id).data("for", at.rfc3339()))?;
        let change = Words(kernel::lang::Lang::Zh).party_time_agreed(at.short(&zone));
        return tell(tx, order, job.party_id, "order.changed", vec![("change", change)]);
    }
    // What was agreed before the proposal stands; else the party is asked again.
    job.state = if job.agreed_for.is_some() { JobState::Accepted } else { JobState::Asked }.code().to_owned();
    job.proposed_for = None;
    job.reason.clone_from(&note);
    store::jobs::save(tx, &job)?;
    work_orders::actions::party::settle(tx, by, order)?;
    let said = event("order.party_time_refused", order, job.party_id).data("for", at.rfc3339());
    tx.record(if note.is_empty() { said } else { said.personal("note", note) })?;
    let change = Words(kernel::lang::Lang::Zh).party_time_refused(job.asked_for.short(&zone));
    tell(tx, order, job.party_id, "order.changed", vec![("change", change)])
}

/// Lets the party see the resident's number, or covers it again.
///
/// # Errors
/// Forbidden; stale; not found where nobody outside has the order.
pub(crate) fn share_number(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, on: bool) -> Result<(), Fault> {
    by.require::<perms::ShareNumber>()?;
    let mut job = open_job(tx, op, order)?;
    job.needs_call = on;
    store::jobs::save(tx, &job)?;
    tx.record(event(if on { "order.number_shared" } else { "order.number_covered" }, order, job.party_id))?;
    Ok(())
}

/// Tells the party something about its job, by the ways of the register.
pub(crate) fn tell(tx: &mut Tx<'_>, order: Id, party: Id, kind: &'static str, facts: Facts) -> Result<(), Fault> {
    let community = tx.line();
    let found = work_orders::queries::row(tx, community, order)?;
    let mut all = facts;
    all.push(("number", found.number.clone()));
    all.push(("what", crate::rules::without_numbers(&found.what)));
    all.push(("place", found.place_label.clone()));
    let told = Told {
        kind,
        to: Recipient::Party(party),
        subject_kind: "order",
        subject_id: order,
        facts: all,
        href: None,
        // Who is asked to come is asked at any hour, as before by phone.
        urgent: true,
    };
    notices::actions::tell(tx, told).map(drop)
}

/// The variables of a text.
type Facts = Vec<(&'static str, String)>;

/// The link goes out by a short message: its token lies in the message until that is sent, and as a hash from then on.
///
/// # Errors
/// Only what the database says.
pub(crate) fn send(tx: &mut Tx<'_>, link: &crate::model::Link, hash: [u8; 32], address: &str) -> Result<bool, Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, link.order_id)?;
    let party = party_of(tx, link.holder_id)?;
    let number = Phone::parse(&party.phone).filter(Phone::is_mobile);
    let to = number.as_ref().map(|n| mask(n.digits())).unwrap_or_default();
    if !store::links::send(tx, link.link_id, hash, &to)? {
        return Ok(false);
    }
    let zone = tx.zone()?;
    let due = order.due_at.map(|at| at.short(&zone)).unwrap_or_default();
    tell(tx, link.order_id, link.holder_id, "party.job", vec![("due", due), ("link", address.to_owned())])?;
    let sent = event("order.link_sent", link.order_id, link.holder_id).data("reached", number.is_some());
    tx.record(sent)?;
    Ok(true)
}

/// No answer in time: the centre is told, and chases.
pub(crate) fn unanswered(tx: &mut Tx<'_>, job: Id) -> Result<(), Fault> {
    let community = tx.line();
    let job = queries::jobs::job(tx, community, job)?;
    if job.at() != JobState::Asked || job.answered_at.is_some() {
        return Ok(());
    }
    tx.record(event("order.party_late", job.order_id, job.party_id).data("breach", "late_answer"))?;
    work_orders::actions::party::raise(tx, job.order_id, "party_unanswered")
}

/// Nobody there at the agreed time.
pub(crate) fn not_there(tx: &mut Tx<'_>, job: Id) -> Result<(), Fault> {
    let community = tx.line();
    let job = queries::jobs::job(tx, community, job)?;
    if job.at().ended() || job.arrived_at.is_some() {
        return Ok(());
    }
    if let Some(at) = job.agreed_for.filter(|at| *at > tx.now()) {
        return tx.set_deadline(at, jobs::ARRIVAL, job.job_id);
    }
    tx.record(event("order.party_late", job.order_id, job.party_id).data("breach", "late_arrival"))?;
    work_orders::actions::party::raise(tx, job.order_id, "outside_late")
}
