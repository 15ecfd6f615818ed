//! The day after: somebody else asks. Some don't answer, a few are not content, and once in a while the money differs.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::op::Op;
use kernel::role::Role;
use platform::db::Tx;
use return_visits::actions::{self, Publish};
use return_visits::model::Record;

use super::job::in_hours;
use super::matter::enlist;
use super::{Step, Walk, acts};
use crate::world::World;

/// Anonymous reports are waived: the manager publishes it in the first week.
pub(super) fn waive(tx: &mut Tx<'_>, world: &World) -> Result<(), Fault> {
    let manager = world.one(Role::Manager);
    acts(tx, &manager);
    let publish = Publish {
        published_on: Some(tx.today()?),
        published_where: Some("各单元公告栏、业主群".to_owned()),
        most_minutes: None,
    };
    actions::publish(tx, &manager, "anonymous", &Op::default(), &publish).map(drop)
}

/// A try to reach the resident.
pub(super) fn ask(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize) -> Result<(), Fault> {
    let Some(job) = walk.jobs.get(number).cloned() else { return Ok(()) };
    let Some(visit) = return_visits::queries::of_order(tx, world.community, job.order)? else { return Ok(()) };
    if !matches!(visit.state.as_str(), "open" | "due") || job.halt.as_deref() == Some("due") {
        return Ok(());
    }
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let calls = &world.fixture.calls;
    if visit.attempts < job.missed {
        let remark = Some(walk.rng.text(&calls.missed));
        let missed = Record { reached: false, remark, ..Record::default() };
        let told = actions::record(tx, &clerk, visit.return_visit_id, &Op::default(), &missed)?;
        if told.state != "unreached" {
            let at = tx.now().plus_minutes(walk.rng.between(180, 900));
            walk.at(in_hours(world, at), Step::Ask(number));
        }
        return Ok(());
    }
    let solved = !(job.unsolved && visit.reason != "declined");
    let satisfaction = if solved { job.opinion.max(2) } else { job.opinion.min(2) };
    let receipts = money::queries::paid_of(tx, world.community, job.order)?;
    let (paid_fen, paid_to) = if visit.chargeable { said(walk, receipts) } else { (None, None) };
    let remark = match satisfaction {
        4.. => walk.rng.text(&calls.remarks_good),
        3 => walk.rng.text(&calls.remarks_fair),
        _ => walk.rng.text(&calls.remarks_bad),
    };
    let record = Record {
        reached: true,
        solved: Some(solved),
        satisfaction: Some(satisfaction),
        paid_fen,
        paid_to,
        remark: Some(remark),
    };
    let told = actions::record(tx, &clerk, visit.return_visit_id, &Op::default(), &record)?;
    settle_flags(tx, world, walk, &told.flags, visit.return_visit_id)?;
    if let Some(order) = told.reopened_order_id {
        let again = enlist(walk, order, job.matter);
        if let Some(job) = walk.jobs.get_mut(again) {
            job.unsolved = false;
            job.declines = false;
        }
        walk.at(tx.now().plus_minutes(4), Step::Go(again));
    }
    Ok(())
}

/// Who complained and was answered without an order is asked about it, by somebody else than who answered.
pub(super) fn heard(tx: &mut Tx<'_>, world: &World, request: Id) -> Result<(), Fault> {
    let Some(visit) = return_visits::queries::of_order(tx, world.community, request)? else { return Ok(()) };
    if !matches!(visit.state.as_str(), "open" | "due") {
        return Ok(());
    }
    let taken_by = intake::queries::requests::taken_by(tx, world.community, request)?;
    let on_shift = world.clerk(tx.now());
    let by = if on_shift.id == taken_by { world.one(Role::Manager) } else { on_shift };
    acts(tx, &by);
    let record = Record { reached: true, solved: Some(true), satisfaction: Some(4), ..Record::default() };
    actions::record(tx, &by, visit.return_visit_id, &Op::default(), &record).map(drop)
}

/// What the resident says was paid: mostly what the receipts say.
fn said(walk: &mut Walk, receipts: Fen) -> (Option<Fen>, Option<String>) {
    let office = Some("office".to_owned());
    match walk.rng.below(200) {
        0 => (Some(receipts + Fen(2_000)), office),
        1 if receipts > Fen::ZERO => (Some(receipts), Some(return_visits::rules::PRIVATE_HAND.to_owned())),
        2 if receipts > Fen(1_000) => (Some(receipts - Fen(1_000)), office),
        _ => (Some(receipts), office),
    }
}

/// Most of what went to the manager's list is settled at once; the last ones wait.
fn settle_flags(
    tx: &mut Tx<'_>,
    world: &World,
    walk: &mut Walk,
    raised: &[String],
    visit: kernel::ids::Id,
) -> Result<(), Fault> {
    let recent = world.now.minutes_since(tx.now()) < 20 * 24 * 60;
    if raised.is_empty() || recent || walk.rng.percent(4) {
        return Ok(());
    }
    let manager = world.one(Role::Manager);
    acts(tx, &manager);
    for flag in return_visits::queries::flags(tx, world.community, false, None, 50)? {
        if flag.return_visit_id == visit {
            let words = if flag.kind == "unhappy" {
                "已上门道歉，班组会上讲评，住户表示理解"
            } else {
                "与住户、当班师傅核对：住户记错，收据无误，已复电说明"
            };
            let settle = actions::Settle { settlement: words.to_owned() };
            actions::settle(tx, &manager, flag.flag_id, &Op::default(), &settle)?;
        }
    }
    Ok(())
}
