//! Jobs, reports and contracts.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::model::Job;

/// A job that is asked for.
pub(crate) struct NewJob {
    pub(crate) job_id: Id,
    pub(crate) order_id: Id,
    pub(crate) party_id: Id,
    pub(crate) asked_for: Moment,
    pub(crate) answer_due_at: Option<Moment>,
    pub(crate) arrival_due_at: Option<Moment>,
    pub(crate) finish_due_at: Option<Moment>,
    pub(crate) finish_minutes: Option<i64>,
}

pub(crate) fn insert(tx: &mut Tx<'_>, job: &NewJob) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().name.clone());
    tx.run(
        "INSERT INTO party_jobs (community_id, job_id, order_id, party_id, state, asked_at, asked_for, answer_due_at, answered_at, \
         proposed_for, proposed_note, agreed_for, arrival_due_at, arrived_at, finish_due_at, finish_minutes, finished_at, ended_at, reason, \
         needs_call, version, changed_at, changed_by_name) \
         VALUES ($1, $2, $3, $4, 'asked', $5, $6, $7, NULL, NULL, '', NULL, $8, NULL, $9, $10, NULL, NULL, '', $11, 1, $5, $12)",
        args![
            community,
            job.job_id,
            job.order_id,
            job.party_id,
            now,
            job.asked_for,
            job.answer_due_at,
            job.arrival_due_at,
            job.finish_due_at,
            job.finish_minutes,
            false,
            by
        ],
    )?;
    Ok(())
}

/// Writes a job back, one version on.
pub(crate) fn save(tx: &mut Tx<'_>, job: &Job) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().name.clone());
    tx.run(
        "UPDATE party_jobs SET state = $3, asked_for = $4, answered_at = $5, proposed_for = $6, proposed_note = $7, agreed_for = $8, \
         arrival_due_at = $9, arrived_at = $10, finish_due_at = $11, finished_at = $12, ended_at = $13, reason = $14, needs_call = $15, \
         version = version + 1, changed_at = $16, changed_by_name = $17 WHERE community_id = $1 AND job_id = $2",
        args![
            community,
            job.job_id,
            &job.state,
            job.asked_for,
            job.answered_at,
            job.proposed_for,
            &job.proposed_note,
            job.agreed_for,
            job.arrival_due_at,
            job.arrived_at,
            job.finish_due_at,
            job.finished_at,
            job.ended_at,
            &job.reason,
            job.needs_call,
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn add_report(tx: &mut Tx<'_>, job: Id, words: &str, photos: usize) -> Result<(), Fault> {
    let (community, id, now) = (tx.line(), tx.id(), tx.now());
    let photos = i64::try_from(photos).unwrap_or(0);
    tx.run(
        "INSERT INTO party_reports (community_id, report_id, job_id, words, photos, told_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![community, id, job, words, photos, now],
    )?;
    Ok(())
}

/// A contract to be entered.
pub(crate) struct NewContract<'a> {
    pub(crate) contract_id: Id,
    pub(crate) party_id: Id,
    pub(crate) number: &'a str,
    pub(crate) scope: &'a str,
    pub(crate) hours_from: i64,
    pub(crate) hours_to: i64,
    pub(crate) answer_minutes: i64,
    pub(crate) arrival_minutes: i64,
    pub(crate) finish_minutes: i64,
    pub(crate) penalties: &'a str,
    pub(crate) valid_from: Day,
    pub(crate) valid_to: Option<Day>,
}

pub(crate) fn add_contract(tx: &mut Tx<'_>, c: &NewContract<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO party_contracts (community_id, contract_id, party_id, number, scope, hours_from, hours_to, answer_minutes, \
         arrival_minutes, finish_minutes, penalties, valid_from, valid_to, made_at, made_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        args![
            community,
            c.contract_id,
            c.party_id,
            c.number,
            c.scope,
            c.hours_from,
            c.hours_to,
            c.answer_minutes,
            c.arrival_minutes,
            c.finish_minutes,
            c.penalties,
            c.valid_from,
            c.valid_to,
            now,
            by
        ],
    )?;
    Ok(())
}

/// The contract at hand ends the day before the next one begins.
pub(crate) fn end_contracts_before(tx: &mut Tx<'_>, party: Id, begins: Day, ends: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE party_contracts SET valid_to = $4 WHERE community_id = $1 AND party_id = $2 AND valid_from < $3 \
         AND (valid_to IS NULL OR valid_to >= $3)",
        args![community, party, begins, ends],
    )?;
    Ok(())
}
