//! Jobs of outside parties, and the contracts that they are measured by.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Contract, Job, JobLine, Report};

/// The newest job of an order.
pub fn newest(db: &mut Db<'_>, community: Id, order: Id) -> Result<Option<Job>, Fault> {
    db.maybe(
        "SELECT job_id, order_id, party_id, state, asked_at, asked_for, answer_due_at, answered_at, proposed_for, proposed_note, agreed_for, \
         arrival_due_at, arrived_at, finish_due_at, finish_minutes, finished_at, ended_at, reason, needs_call, version, changed_at, changed_by_name \
         FROM party_jobs WHERE community_id = $1 AND order_id = $2 \
         ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, asked_at DESC, job_id DESC LIMIT 1",
        args![community, order],
    )
}

/// The newest job of an order at one party.
pub fn of_party(db: &mut Db<'_>, community: Id, order: Id, party: Id) -> Result<Option<Job>, Fault> {
    db.maybe(
        "SELECT job_id, order_id, party_id, state, asked_at, asked_for, answer_due_at, answered_at, proposed_for, proposed_note, agreed_for, \
         arrival_due_at, arrived_at, finish_due_at, finish_minutes, finished_at, ended_at, reason, needs_call, version, changed_at, changed_by_name \
         FROM party_jobs WHERE community_id = $1 AND order_id = $2 AND party_id = $3 \
         ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, asked_at DESC, job_id DESC LIMIT 1",
        args![community, order, party],
    )
}

/// A job.
pub fn job(db: &mut Db<'_>, community: Id, job: Id) -> Result<Job, Fault> {
    db.one(
        "SELECT job_id, order_id, party_id, state, asked_at, asked_for, answer_due_at, answered_at, proposed_for, proposed_note, agreed_for, \
         arrival_due_at, arrived_at, finish_due_at, finish_minutes, finished_at, ended_at, reason, needs_call, version, changed_at, changed_by_name \
         FROM party_jobs WHERE community_id = $1 AND job_id = $2",
        args![community, job],
    )
}

/// The jobs of a party, the newest first.
pub fn all_of_party(db: &mut Db<'_>, community: Id, party: Id, limit: i64) -> Result<Vec<JobLine>, Fault> {
    db.list(
        "SELECT j.order_id, o.number, o.place_label, j.asked_at, j.answer_due_at, j.answered_at, j.arrival_due_at, j.arrived_at, \
         j.finish_due_at, j.finished_at, j.ended_at FROM party_jobs j \
         JOIN orders o ON o.community_id = j.community_id AND o.order_id = j.order_id \
         WHERE j.community_id = $1 AND j.party_id = $2 ORDER BY j.asked_at DESC, j.job_id DESC LIMIT $3",
        args![community, party, limit],
    )
}

/// What a party told on the way, the newest first.
pub fn reports(db: &mut Db<'_>, community: Id, job: Id) -> Result<Vec<Report>, Fault> {
    db.list(
        "SELECT words, photos, told_at FROM party_reports WHERE community_id = $1 AND job_id = $2 ORDER BY told_at DESC, report_id DESC",
        args![community, job],
    )
}

/// The contract of a party on a day.
pub fn contract_on(db: &mut Db<'_>, community: Id, party: Id, on: Day) -> Result<Option<Contract>, Fault> {
    db.maybe(
        "SELECT contract_id, number, scope, hours_from, hours_to, answer_minutes, arrival_minutes, finish_minutes, penalties, valid_from, valid_to \
         FROM party_contracts WHERE community_id = $1 AND party_id = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3) \
         ORDER BY valid_from DESC, made_at DESC LIMIT 1",
        args![community, party, on],
    )
}

/// All contracts of a party, the newest first.
pub fn contracts(db: &mut Db<'_>, community: Id, party: Id) -> Result<Vec<Contract>, Fault> {
    db.list(
        "SELECT contract_id, number, scope, hours_from, hours_to, answer_minutes, arrival_minutes, finish_minutes, penalties, valid_from, valid_to \
         FROM party_contracts WHERE community_id = $1 AND party_id = $2 ORDER BY valid_from DESC, made_at DESC",
        args![community, party],
    )
}
