//! The telephone: when it rings through the year, and the calls that need no hands.

use intake::actions::{self, Confirm, EndPromise, Promise, Reporter};
use intake::codes::{Channel, Kind, Place, Step as Said};
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;

use super::job::in_hours;
use super::{Step, Walk, acts};
use crate::world::World;

/// So many in a hundred calls come at that hour.
const HOURS: [(i64, i64); 16] = [
    (7, 3),
    (8, 9),
    (9, 11),
    (10, 10),
    (11, 8),
    (12, 5),
    (13, 5),
    (14, 8),
    (15, 8),
    (16, 8),
    (17, 7),
    (18, 6),
    (19, 5),
    (20, 4),
    (21, 2),
    (23, 1),
];

/// Draws the calls of every day.
pub(super) fn plan(world: &World, walk: &mut Walk) {
    for days in 0..=crate::DAYS {
        let day = |walk: &mut Walk, step: Step| {
            let hour = walk.rng.weighted(&HOURS, |(_, weight)| *weight).map_or(9, |(hour, _)| *hour);
            let minute = i8::try_from(walk.rng.below(60)).unwrap_or(0);
            let at = world.ago(days, i8::try_from(hour).unwrap_or(9), minute);
            let at = at.plus_seconds(walk.rng.below(60));
            walk.at(at, step);
        };
        for _ in 0..walk.rng.between(3, 5) {
            day(walk, Step::Matter);
        }
        for _ in 0..walk.rng.between(2, 4) {
            day(walk, Step::Call);
        }
        if walk.rng.percent(3) {
            day(walk, Step::Danger);
        }
    }
}

/// How a call reaches us.
pub(super) fn channel(walk: &mut Walk) -> Channel {
    let channels = [
        (Channel::Phone, 66),
        (Channel::Counter, 12),
        (Channel::Wechat, 13),
        (Channel::GroupMessage, 6),
        (Channel::Qr, 3),
    ];
    walk.rng.weighted(&channels, |(_, weight)| *weight).map_or(Channel::Phone, |(channel, _)| *channel)
}

/// The whole script.
pub(super) fn script() -> Vec<Said> {
    vec![Said::Greet, Said::WhatWhere, Said::Judge, Said::Promise, Said::ReadBack, Said::AnythingElse, Said::Goodbye]
}

/// A home whose people may call; some call more often than others.
pub(super) fn somebody(walk: &mut Walk) -> Option<(usize, Id, Id)> {
    let homes = i64::try_from(walk.homes.len()).unwrap_or(0);
    for _ in 0..60 {
        let drawn =
            if walk.rng.percent(25) { walk.rng.below(homes / 40) * 37 % homes.max(1) } else { walk.rng.below(homes) };
        let number = usize::try_from(drawn).unwrap_or(0);
        let Some(home) = walk.homes.get(number) else { continue };
        let people = home.people.clone();
        let unit = home.unit_id;
        if let Some((person, _)) = walk.rng.pick(&people) {
            return Some((number, unit, *person));
        }
    }
    None
}

fn kind(code: &str) -> Kind {
    Kind::parse(code).unwrap_or(Kind::Other)
}

/// A call that is answered on the spot; a few ask for a call back.
pub(super) fn take(tx: &mut Tx<'_>, world: &World, walk: &mut Walk) -> Result<(), Fault> {
    let Some((_, unit, person)) = somebody(walk) else { return Ok(()) };
    let Some(call) = walk.rng.weighted(&world.fixture.calls.call, |call| call.weight) else { return Ok(()) };
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let asks_back = walk.rng.percent(6);
    let promise = if asks_back {
        let due_at = tx.now().plus_minutes(walk.rng.between(60, 240));
        Promise::Callback { due_at, words: None }
    } else {
        Promise::Answered { answer: call.answer.clone() }
    };
    let confirmed = actions::confirm(
        tx,
        &clerk,
        &Confirm {
            kind: kind(&call.kind),
            channel: channel(walk),
            reporter: Reporter { person_id: Some(person), ..Reporter::default() },
            unit_id: Some(unit),
            place: Place::InHome,
            common_part_id: None,
            text: call.text.clone(),
            component: None,
            promise: Some(promise),
            read_back: true,
            script: script(),
            call_id: None,
            not_danger: false,
        },
    )?;
    if let (true, Some(promise)) = (asks_back, confirmed.promise.promise_id) {
        let at: Moment = tx.now().plus_minutes(walk.rng.between(20, 58));
        walk.at(at, Step::Keep(promise));
    }
    if kind(&call.kind) == Kind::Complaint {
        let next_day = tx.now().plus_hours(26);
        walk.at(in_hours(world, next_day), Step::Heard(confirmed.request_id));
    }
    Ok(())
}

/// A promise is kept: somebody rang back.
pub(super) fn keep(tx: &mut Tx<'_>, world: &World, promise: Id) -> Result<(), Fault> {
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    actions::keep(tx, &clerk, promise, &EndPromise { because: "已回电说明".to_owned() }).map(drop)
}

/// A home is told that its time was broken, and why.
pub(super) fn tell(tx: &mut Tx<'_>, world: &World, promise: Id) -> Result<(), Fault> {
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    actions::tell_broken(tx, &clerk, promise, &EndPromise { because: "已电话致歉说明".to_owned() }).map(drop)
}
