//! Something is broken: who does it, who can go, what is promised. The clerk asks as the console does, then confirms.

use intake::actions::{self, Confirm, Promise, Reporter};
use intake::codes::{Channel, Kind, Place};
use intake::model::Confirmed;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::role::Role;
use platform::db::Tx;
use responsibility::model::{Decision, Facts, Way};
use scheduling::model::{Ask, Offer};

use super::calls::{channel, script, somebody};
use super::{Job, Step, Walk, acts};
use crate::fixture::Matter;
use crate::places::Spot;
use crate::world::World;

/// A building of the first phase.
const OLD: &str = "5";

/// Where something is, and who says so.
struct Told {
    unit: Option<Id>,
    part: Option<Id>,
    building: Option<Id>,
    reporter: Reporter,
    channel: Channel,
    text: String,
    component: Option<String>,
}

/// What is wanted of one of today's matters; a matter of the year wants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Like {
    /// The component.
    pub(super) component: String,
    /// The home, by its code.
    pub(super) home: Option<String>,
    /// The state in which it stays.
    pub(super) halt: String,
    /// Somebody goes at once, if anybody can; else later today.
    pub(super) now: bool,
}

/// A matter of a day is taken; its place among the jobs, where an order came of it.
pub(super) fn take(
    tx: &mut Tx<'_>,
    world: &World,
    walk: &mut Walk,
    like: Option<&Like>,
) -> Result<Option<usize>, Fault> {
    let month = tx.now().zoned(&world.zone).month();
    let fits = |m: &Matter| match like {
        Some(like) => m.component == like.component,
        None => m.months.is_empty() || m.months.contains(&month),
    };
    let weight = |m: &Matter| if fits(m) { m.weight } else { 0 };
    let matters = &world.fixture.matters;
    let Some(matter) = walk.rng.weighted(matters, weight) else { return Ok(None) };
    let number = matters.iter().position(|m| m.component == matter.component);
    let Some(told) = told(world, walk, matter, like) else { return Ok(None) };
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let decision = decided(tx, world, &told)?;
    let promise = match decision.danger {
        Some(_) => None,
        None => Some(promised(tx, world, walk, &told, &decision, like.map(|l| l.now))?),
    };
    let confirmed = confirm(tx, &clerk, told, promise)?;
    Ok(follow(tx, walk, number, &confirmed, like))
}

/// Where it is, and who calls.
fn told(world: &World, walk: &mut Walk, matter: &Matter, like: Option<&Like>) -> Option<Told> {
    let text = walk.rng.text(&matter.texts);
    let component = Some(matter.component.clone());
    let Some(kind) = &matter.part else {
        let wanted = like.and_then(|l| l.home.as_deref());
        let fixed = wanted.and_then(|code| walk.homes.iter().position(|h| h.code == code));
        let fixed =
            fixed.and_then(|n| walk.homes.get(n).and_then(|h| h.people.first().map(|(p, _)| (n, h.unit_id, *p))));
        let (number, unit, person) = fixed.or_else(|| somebody(walk))?;
        let building = walk.homes.get(number).map(|h| h.building_id);
        let reporter = Reporter { person_id: Some(person), ..Reporter::default() };
        return Some(Told {
            unit: Some(unit),
            part: None,
            building,
            reporter,
            channel: channel(walk),
            text,
            component,
        });
    };
    let spots: Vec<Spot> = walk.spots.iter().filter(|s| s.kind == *kind).cloned().collect();
    // What stands on today's board is of a building whose warranty is over, so that our own hands have it.
    let spot = match like {
        Some(_) => spots.iter().find(|spot| spot.building == OLD).or(spots.first())?.clone(),
        None => walk.rng.pick(&spots)?.clone(),
    };
    let (reporter, channel) = reporter(world, walk);
    let building = walk.homes.iter().find(|h| h.building == spot.building).map(|h| h.building_id);
    let text = text.replace("{where}", &spot.label);
    Some(Told { unit: None, part: Some(spot.id), building, reporter, channel, text, component })
}

/// Who tells of something in the common parts: a resident, a guard on the round, or nobody who gives a name.
fn reporter(world: &World, walk: &mut Walk) -> (Reporter, Channel) {
    if walk.rng.percent(12) {
        return (Reporter { anonymous: true, ..Reporter::default() }, channel(walk));
    }
    if walk.rng.percent(30) {
        let guards = world.crew.with(Role::Guard);
        let name = walk.rng.pick(&guards).map(|w| w.name.clone());
        return (Reporter { name, ..Reporter::default() }, Channel::Patrol);
    }
    match somebody(walk) {
        Some((_, _, person)) => (Reporter { person_id: Some(person), ..Reporter::default() }, channel(walk)),
        None => (Reporter { anonymous: true, ..Reporter::default() }, Channel::Phone),
    }
}

fn decided(tx: &mut Tx<'_>, world: &World, told: &Told) -> Result<Decision, Fault> {
    let place =
        if told.unit.is_some() { responsibility::model::Place::InHome } else { responsibility::model::Place::Common };
    let on = tx.today()?;
    let facts = Facts {
        unit_id: told.unit,
        common_part_id: told.part,
        component: told.component.clone(),
        ..Facts::said(place, &told.text, on)
    };
    responsibility::queries::decide(tx, world.community, &facts, Lang::Zh)
}

/// What can be promised, as the console would offer it.
fn promised(
    tx: &mut Tx<'_>,
    world: &World,
    walk: &mut Walk,
    told: &Told,
    decision: &Decision,
    soon: Option<bool>,
) -> Result<Promise, Fault> {
    let now = tx.now();
    match decision.way {
        Way::Outside { party_id } => {
            let hours = walk.rng.between(20, 60);
            Ok(Promise::Outside {
                not_reached: false,
                party_id,
                due_at: now.plus_hours(hours),
                reason: None,
                accepted_by: Some("值班人员".to_owned()),
            })
        }
        Way::NotOffered { referral_id } => Ok(Promise::NotOffered {
            none_known: referral_id.is_none(),
            explanation: "很抱歉，这一项需要厂家或专业单位处理，我们没有相应的资质，给您介绍一家登记过的。".to_owned(),
            referral_id,
        }),
        Way::Own | Way::Survey => {
            let duty = decision.duty.clone().unwrap_or_else(|| "survey".to_owned());
            // What is to lie ahead of today's board is promised for later today.
            let from = (soon == Some(false)).then(|| world.now.plus_hours(walk.rng.between(2, 5)));
            let offer = offered(tx, world, told, &duty, decision.minutes, from)?;
            let first = soon.unwrap_or_else(|| walk.rng.percent(45));
            let survey = decision.way == Way::Survey;
            if let (true, false, Some(somebody)) = (first, survey, offer.now.first()) {
                return Ok(Promise::Now { staff_id: Some(somebody.staff_id) });
            }
            let few: Vec<_> = offer.slots.into_iter().take(if soon.is_some() { 1 } else { 5 }).collect();
            Ok(match walk.rng.pick(&few) {
                Some(slot) if survey => Promise::Survey { staff_id: slot.staff_id, starts_at: slot.starts_at },
                Some(slot) => Promise::Appointment { staff_id: slot.staff_id, starts_at: slot.starts_at },
                None => Promise::Callback { due_at: now.plus_hours(3), words: None },
            })
        }
    }
}

fn offered(
    tx: &mut Tx<'_>,
    world: &World,
    told: &Told,
    duty: &str,
    minutes: i64,
    from: Option<Moment>,
) -> Result<Offer, Fault> {
    let now = tx.now();
    let ask = Ask { duty: duty.to_owned(), minutes, building_id: told.building, from, now };
    scheduling::queries::ask(tx, world.community, &ask)
}

fn confirm(tx: &mut Tx<'_>, clerk: &Actor, told: Told, promise: Option<Promise>) -> Result<Confirmed, Fault> {
    let danger = promise.is_none();
    actions::confirm(
        tx,
        clerk,
        &Confirm {
            kind: if danger { Kind::Danger } else { Kind::Repair },
            channel: told.channel,
            reporter: told.reporter,
            unit_id: told.unit,
            place: if told.unit.is_some() { Place::InHome } else { Place::Common },
            common_part_id: told.part,
            text: told.text,
            component: told.component,
            promise,
            read_back: !danger,
            script: if danger { Vec::new() } else { script() },
            call_id: None,
            not_danger: false,
        },
    )
}

/// What comes of a confirmed matter.
fn follow(
    tx: &mut Tx<'_>,
    walk: &mut Walk,
    matter: Option<usize>,
    confirmed: &Confirmed,
    like: Option<&Like>,
) -> Option<usize> {
    let now = tx.now();
    // The homes whose work stopped for it are called back soon; where a time was broken, they are told.
    for broken in &confirmed.broken {
        let at = now.plus_minutes(walk.rng.between(4, 25));
        let step =
            if broken.starts_at.is_none() { Step::Keep(broken.promise_id) } else { Step::Tell(broken.promise_id) };
        walk.at(at, step);
    }
    let Some(order) = confirmed.order_id else {
        if let (Some(promise), Some(_)) = (confirmed.promise.promise_id, confirmed.promise.due_at) {
            let at = now.plus_minutes(walk.rng.between(30, 150));
            walk.at(at, Step::Keep(promise));
        }
        return None;
    };
    let number = enlist(walk, order, matter);
    if let (Some(like), Some(job)) = (like, walk.jobs.get_mut(number)) {
        job.halt = Some(like.halt.clone());
        job.declines = like.halt == "declined";
        job.opinion = 5;
    }
    let first = match (confirmed.promise.kind.as_str(), confirmed.promise.due_at) {
        ("outside", Some(due)) => outside_done(walk, now, due),
        _ => now.plus_seconds(walk.rng.between(40, 240)),
    };
    walk.at(first, Step::Go(number));
    Some(number)
}

/// When an outside party has done it: mostly in time.
fn outside_done(walk: &mut Walk, now: Moment, due: Moment) -> Moment {
    let minutes = due.minutes_since(now);
    now.plus_minutes(walk.rng.between(minutes / 3, minutes * 11 / 10))
}

/// An order on its road, with what chance has in store for it.
pub(super) fn enlist(walk: &mut Walk, order: Id, matter: Option<usize>) -> usize {
    let opinions = [(5, 62), (4, 26), (3, 8), (2, 3), (1, 1)];
    let rng = &mut walk.rng;
    let job = Job {
        order,
        matter,
        photo: usize::try_from(rng.below(6)).unwrap_or(0),
        hand: usize::try_from(rng.below(6)).unwrap_or(0),
        opinion: rng.weighted(&opinions, |(_, weight)| *weight).map_or(5, |(opinion, _)| *opinion),
        declines: rng.percent(6),
        later: rng.percent(7),
        unsolved: rng.percent(3),
        missed: if rng.percent(22) { rng.between(1, 3) } else { 0 },
        halt: None,
    };
    walk.jobs.push(job);
    walk.jobs.len() - 1
}

/// Something dangerous: the nearest qualified hands, before anything else.
pub(super) fn danger(tx: &mut Tx<'_>, world: &World, walk: &mut Walk) -> Result<Option<usize>, Fault> {
    let Some((number, unit, person)) = somebody(walk) else { return Ok(None) };
    let texts = ["厨房有很浓的燃气味", "水管爆了，水一直喷", "配电箱冒火花，有焦味"];
    let text = walk.rng.pick(&texts).map_or("", |text| *text).to_owned();
    let building = walk.homes.get(number).map(|h| h.building_id);
    let reporter = Reporter { person_id: Some(person), ..Reporter::default() };
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let told =
        Told { unit: Some(unit), part: None, building, reporter, channel: Channel::Phone, text, component: None };
    let confirmed = confirm(tx, &clerk, told, None)?;
    Ok(follow(tx, walk, None, &confirmed, None))
}
