//! Who can go now, and when somebody could: the question of the console. Few statements, whatever the number of people.

use std::collections::HashMap;
use std::ops::Range;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;
use platform::lines;
use staff::model::Qualified;

use super::places::{Places, Whereabouts, places, whereabouts};
use crate::model::{Ask, Candidate, Offer, Slot};
use crate::rules::{self, Hand, Run, ShiftCells, Wanted};

/// Answers an [`Ask`]: candidates for now, slots for later. Writes nothing and holds nothing.
pub fn ask(db: &mut Db<'_>, community: Id, ask: &Ask) -> Result<Offer, Fault> {
    let people = staff::queries::qualified(db, community, &ask.duty)?;
    if people.is_empty() {
        return Ok(Offer::default());
    }
    let zone = lines::by_id(db, community)?.zone;
    let map = places(db, community)?;
    let minutes = rules::sane_minutes(ask.minutes);
    let walk = map.minutes(None, ask.building_id);
    let from = ask.from.unwrap_or(ask.now).max(ask.now);
    let horizon = from.plus_hours(24 * rules::DAYS_AHEAD);
    let runs = free_runs(db, community, &ask.duty, &(ask.now.cell()..horizon.cell()), &zone)?;
    let now = candidates(db, community, ask, &Known { people: &people, map: &map, runs: &runs, zone: &zone })?;
    let wanted = Wanted { earliest: from.max(ask.now.plus_minutes(walk)), horizon, minutes, travel: walk };
    let by_id: HashMap<Id, &Qualified> = people.iter().map(|q| (q.staff_id, q)).collect();
    let day_of = |cell: i64| Moment::from_cell(cell).day(&zone);
    let runs = match super::hours::hours(db, community, from.day(&zone))? {
        Some(hours) => rules::within(&runs, &hours.cells(&(from.cell()..horizon.cell()), &zone)),
        None => runs,
    };
    let picks = rules::slots(&runs, &wanted, day_of, |worker, day| by_id.get(&worker).is_some_and(|q| q.on(day)));
    let slots = picks.into_iter().map(|pick| {
        let starts_at = Moment::from_cell(pick.cell);
        let name = by_id.get(&pick.worker).map(|q| q.name.clone()).unwrap_or_default();
        Slot { staff_id: pick.worker, name, starts_at, ends_at: starts_at.plus_minutes(minutes) }
    });
    Ok(Offer { offered: true, now, slots: slots.collect() })
}

struct Known<'a> {
    people: &'a [Qualified],
    map: &'a Places,
    runs: &'a [Run],
    zone: &'a jiff::tz::TimeZone,
}

fn candidates(db: &mut Db<'_>, community: Id, ask: &Ask, known: &Known<'_>) -> Result<Vec<Candidate>, Fault> {
    let today = ask.now.day(known.zone);
    let current = ask.now.cell();
    if !known.runs.iter().any(|run| run.cells.contains(&current)) {
        return Ok(Vec::new());
    }
    let out = whereabouts(db, community, ask.now)?;
    let at = |worker: Id| out.get(&worker).and_then(|w| w.building_id);
    let etas: HashMap<Id, i64> = known
        .people
        .iter()
        .filter(|q| q.on(today))
        .map(|q| (q.staff_id, known.map.minutes(at(q.staff_id), ask.building_id)))
        .collect();
    let late: Vec<Id> = out.iter().filter(|(_, w)| w.late).map(|(id, _)| *id).collect();
    let ready = rules::ready(known.runs, |id| etas.get(&id).copied(), &late, ask.now, rules::sane_minutes(ask.minutes));
    if ready.is_empty() {
        return Ok(Vec::new());
    }
    let mut register = staff::queries::register(db, community)?;
    let name = |id: Id| known.people.iter().find(|q| q.staff_id == id).map(|q| q.name.clone()).unwrap_or_default();
    Ok(ready
        .into_iter()
        .map(|r| Candidate {
            staff_id: r.worker,
            name: name(r.worker),
            duties: register.remove(&r.worker).unwrap_or_default(),
            eta_minutes: r.eta,
            where_label: known.map.name(at(r.worker)),
            free_until: Some(r.free_until),
        })
        .collect())
}

/// The runs of cells in which people with any certificate for the duty are on shift, not at rest and not booked.
fn free_runs(
    db: &mut Db<'_>,
    community: Id,
    duty: &str,
    window: &Range<i64>,
    zone: &jiff::tz::TimeZone,
) -> Result<Vec<Run>, Fault> {
    let day = |cell: i64| Moment::from_cell(cell).day(zone);
    // Yesterday's night shift may still run.
    let (first, last) = (rules::plus_days(day(window.start), -1), day(window.end));
    let rows: Vec<(Id, i64, i64, i64, i64)> = db.list(
        "SELECT s.worker_id, s.starts_cell, s.ends_cell, s.rest_starts_cell, s.rest_ends_cell FROM shifts s \
         WHERE s.community_id = $1 AND s.on_day >= $2 AND s.on_day <= $3 \
         AND s.worker_id IN (SELECT c.staff_id FROM certificates c WHERE c.duty = $4)",
        args![community, first, last, duty],
    )?;
    let booked: Vec<(Id, i64)> = db.list(
        "SELECT b.worker_id, b.cell FROM booking_cells b WHERE b.community_id = $1 \
         AND b.worker_id IN (SELECT c.staff_id FROM certificates c WHERE c.duty = $2) AND b.cell >= $3 AND b.cell < $4",
        args![community, duty, window.start, window.end],
    )?;
    let shift = |(worker, starts, ends, rest_starts, rest_ends): (Id, i64, i64, i64, i64)| {
        (worker, ShiftCells { all: starts..ends, rest: rest_starts..rest_ends })
    };
    let shifts: Vec<(Id, ShiftCells)> = rows.into_iter().map(shift).collect();
    Ok(rules::free_runs(&shifts, &booked, window))
}

/// Everybody qualified today and on shift now, at rest or not, booked or not.
pub(crate) fn hands(
    db: &mut Db<'_>,
    community: Id,
    duty: &str,
    to: Option<Id>,
    now: Moment,
) -> Result<Vec<Hand>, Fault> {
    let today = now.day(&lines::by_id(db, community)?.zone);
    let people = staff::queries::qualified(db, community, duty)?;
    let on: Vec<(Id, Option<Id>, Option<bool>)> = db.list(
        "SELECT s.worker_id, k.booking_id, k.danger FROM shift_cells s \
         LEFT JOIN booking_cells b ON b.community_id = s.community_id AND b.worker_id = s.worker_id AND b.cell = s.cell \
         LEFT JOIN bookings k ON k.community_id = b.community_id AND k.booking_id = b.booking_id \
         WHERE s.community_id = $1 AND s.cell = $2",
        args![community, now.cell()],
    )?;
    let map = places(db, community)?;
    let out: HashMap<Id, Whereabouts> = whereabouts(db, community, now)?;
    Ok(on
        .into_iter()
        .filter(|(worker, ..)| people.iter().any(|q| q.staff_id == *worker && q.on(today)))
        .map(|(worker, booking, danger)| Hand {
            worker,
            eta: map.minutes(out.get(&worker).and_then(|w| w.building_id), to),
            at_danger: danger == Some(true),
            busy: booking.is_some(),
        })
        .collect())
}
