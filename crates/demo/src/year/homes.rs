//! Houses are finished, keys are given, homes are renovated.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::db::Tx;

use super::{Step, Walk, acts, grounds};
use crate::world::World;
use crate::{people, places};

/// A building is finished: its homes, their people, and the days on which keys will be given.
pub(super) fn build(
    tx: &mut Tx<'_>,
    world: &World,
    walk: &mut Walk,
    phase: usize,
    building: &str,
) -> Result<(), Fault> {
    let manager = world.one(Role::Manager);
    acts(tx, &manager);
    grounds(tx, world, walk)?;
    let phase = world.fixture.places.phase.get(phase).ok_or_else(|| Fault::broken("no such phase"))?;
    let built = places::building(tx, world, phase, building)?;
    walk.spots.extend(built.spots);
    let today = tx.today()?;
    for home in built.homes {
        let (number, delivered, renovation) = (walk.homes.len(), home.delivered_on, home.renovation);
        walk.homes.push(home);
        let minute = i8::try_from(number % 60).unwrap_or(0);
        if let Some(day) = delivered.filter(|day| *day > today) {
            later(world, walk, day, 10, minute, Step::HandOver(number));
        }
        match renovation {
            Some((begun, _)) if begun > today => later(world, walk, begun, 11, minute, Step::Renovate(number)),
            Some((begun, Some(ended))) if ended > today => {
                let home = walk.homes.get(number).cloned().ok_or_else(|| Fault::broken("no such home"))?;
                let id = people::renovate(tx, world, &home, begun, None)?;
                later(world, walk, ended, 15, minute, Step::Renovated(number, id));
            }
            Some((begun, ended)) => {
                let home = walk.homes.get(number).cloned().ok_or_else(|| Fault::broken("no such home"))?;
                people::renovate(tx, world, &home, begun, ended)?;
            }
            None => {}
        }
    }
    Ok(())
}

fn later(world: &World, walk: &mut Walk, day: Day, hour: i8, minute: i8, step: Step) {
    if let Some(at) = Moment::at(day, hour, minute, &world.zone) {
        walk.at(at, step);
    }
}

/// The keys of a home are given.
pub(super) fn hand_over(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize) -> Result<(), Fault> {
    let Some(home) = walk.homes.get_mut(number) else { return Ok(()) };
    let duty_manager = world.one(Role::DutyManager);
    acts(tx, &duty_manager);
    let serial = i64::try_from(number % 216).unwrap_or(0);
    people::hand_over(tx, world, home, serial)
}

/// A renovation begins.
pub(super) fn renovate(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize) -> Result<(), Fault> {
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let Some(home) = walk.homes.get(number).cloned() else { return Ok(()) };
    let Some((begun, ended)) = home.renovation else { return Ok(()) };
    let id = people::renovate(tx, world, &home, begun, None)?;
    if let Some(ended) = ended {
        later(world, walk, ended, 15, 20, Step::Renovated(number, id));
    }
    Ok(())
}

/// A renovation is accepted.
pub(super) fn renovated(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize, id: Id) -> Result<(), Fault> {
    let duty_manager = world.one(Role::DutyManager);
    acts(tx, &duty_manager);
    let Some(home) = walk.homes.get(number).cloned() else { return Ok(()) };
    let Some((begun, Some(ended))) = home.renovation else { return Ok(()) };
    people::renovated(tx, world, &home, id, begun, ended)
}
