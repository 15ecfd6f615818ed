//! The year: what happens when. Events wait in a heap; the walk takes them in the order of time, a month a command.
//!
//! What has not happened by now stays undone: that is today's open work.

mod calls;
mod homes;
mod job;
mod matter;
mod today;
mod visit;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use crate::Maker;
use crate::places::{self, FOUNDED, Home, Spot};
use crate::rng::Rng;
use crate::world::World;

/// So many days, and at most so many steps, are one command: a long one makes each of its statements slower.
const DAYS_A_COMMAND: i64 = 15;
const STEPS_A_COMMAND: usize = 240;
/// A whole building weighs as much as so many steps.
const BUILDING: usize = 200;

/// Something that waits for its time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Step {
    /// A building of a phase is finished.
    Build(usize, String),
    /// The keys of a home are given.
    HandOver(usize),
    /// A renovation begins.
    Renovate(usize),
    /// It is accepted.
    Renovated(usize, Id),
    /// Somebody calls about something that is broken.
    Matter,
    /// Somebody calls about something that needs no hands.
    Call,
    /// Something dangerous.
    Danger,
    /// The next verb of an order.
    Go(usize),
    /// The return visit of an order.
    Ask(usize),
    /// An outstanding sum is paid.
    PayLater(usize),
    /// A promise is kept.
    Keep(Id),
    /// A home is told that its time was broken.
    Tell(Id),
    /// Who complained and was answered is asked about it.
    Heard(Id),
    /// Classes of return visits are published as waived.
    Waive,
    /// What is open today is set up.
    Open(today::Wanted),
}

/// An order on its road.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Job {
    order: Id,
    matter: Option<usize>,
    photo: usize,
    hand: usize,
    /// The opinion that is coming.
    opinion: i64,
    /// The quote will be declined.
    declines: bool,
    /// It will be paid later.
    later: bool,
    /// It will turn out not to be solved.
    unsolved: bool,
    /// So many times nobody answers the return visit.
    missed: i64,
    /// In this state it stays: it is one of today's.
    halt: Option<String>,
}

/// The changing part.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Walk {
    waiting: BinaryHeap<Reverse<(Moment, u64, Step)>>,
    serial: u64,
    rng: Rng,
    homes: Vec<Home>,
    spots: Vec<Spot>,
    jobs: Vec<Job>,
}

impl Walk {
    fn at(&mut self, at: Moment, step: Step) {
        self.serial += 1;
        self.waiting.push(Reverse((at, self.serial, step)));
    }

    /// The next step that is due before a moment.
    fn next(&mut self, before: Moment) -> Option<(Moment, Step)> {
        let Reverse((at, ..)) = self.waiting.peek()?;
        if *at >= before {
            return None;
        }
        self.waiting.pop().map(|Reverse((at, _, step))| (at, step))
    }
}

/// Lives through the year.
pub(crate) fn live(maker: &Maker, world: World) -> Result<(), Fault> {
    let world = Arc::new(world);
    let mut walk = planned(&world);
    let mut days = FOUNDED;
    let mut number = 0;
    while days > 0 {
        let until = (days - DAYS_A_COMMAND).max(0);
        let before = if until == 0 { world.now } else { world.ago(until, 0, 0) };
        let (start, known) = (walk, Arc::clone(&world));
        let at = start.waiting.peek().map_or(world.now, |Reverse((at, ..))| *at).min(world.now);
        let (went, done) = maker.write(world.community, &format!("part {number}"), at, move |tx| {
            let mut walk = start.clone();
            let mut weight = 0;
            while weight < STEPS_A_COMMAND {
                let Some((at, step)) = walk.next(before) else { return Ok((walk, true)) };
                tx.set_now(at);
                weight += if matches!(step, Step::Build(..)) { BUILDING } else { 1 };
                let told = format!("{step:?}");
                take(tx, &known, &mut walk, step).map_err(|fault| Fault::broken(format!("{at}, {told}: {fault}")))?;
            }
            Ok((walk, false))
        })?;
        walk = went;
        if done {
            days = until;
        }
        number += 1;
    }
    world.copy_pictures(maker.app.files())?;
    maker.write(world.community, "messages", world.now, crate::store::arrived)?;
    Ok(())
}

/// Everything whose time is known from the beginning.
fn planned(world: &World) -> Walk {
    let mut walk = Walk {
        waiting: BinaryHeap::new(),
        serial: 0,
        rng: Rng::named("the year"),
        homes: Vec::new(),
        spots: Vec::new(),
        jobs: Vec::new(),
    };
    for (number, phase) in world.fixture.places.phase.iter().enumerate() {
        for building in &phase.buildings {
            let minute = i8::try_from(walk.serial % 60).unwrap_or(0);
            let days = FOUNDED.min(phase.completed_days_ago - 1);
            walk.at(world.ago(days, 14, minute), Step::Build(number, building.clone()));
        }
    }
    walk.at(world.ago(FOUNDED - 1, 9, 0), Step::Waive);
    calls::plan(world, &mut walk);
    today::plan(world, &mut walk);
    walk
}

/// Does what is due.
fn take(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, step: Step) -> Result<(), Fault> {
    match step {
        Step::Build(phase, building) => homes::build(tx, world, walk, phase, &building),
        Step::HandOver(home) => homes::hand_over(tx, world, walk, home),
        Step::Renovate(home) => homes::renovate(tx, world, walk, home),
        Step::Renovated(home, id) => homes::renovated(tx, world, walk, home, id),
        Step::Matter => matter::take(tx, world, walk, None).map(drop),
        Step::Call => calls::take(tx, world, walk),
        Step::Danger => matter::danger(tx, world, walk).map(drop),
        Step::Go(job) => job::go(tx, world, walk, job),
        Step::Ask(job) => visit::ask(tx, world, walk, job),
        Step::PayLater(job) => job::pay_later(tx, world, walk, job),
        Step::Keep(promise) => calls::keep(tx, world, promise),
        Step::Tell(promise) => calls::tell(tx, world, promise),
        Step::Heard(request) => visit::heard(tx, world, request),
        Step::Waive => visit::waive(tx, world),
        Step::Open(wanted) => today::open(tx, world, walk, &wanted),
    }
}

/// From here on somebody else acts.
fn acts(tx: &mut Tx<'_>, by: &Actor) {
    tx.set_actor(by.clone());
}

/// The common parts of the community at large come with its first building.
fn grounds(tx: &mut Tx<'_>, world: &World, walk: &mut Walk) -> Result<(), Fault> {
    if walk.spots.is_empty() {
        walk.spots = places::grounds(tx, world)?;
    }
    Ok(())
}
