//! Who can go now, and when somebody could: the question of the console. Few statements, whatever the number of people.

use std::collections::HashMap;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;
use platform::lines;
use staff::model::Qualified;

use super::places::{Places, Whereabouts, places, whereabouts};
use crate::model::{Ask, Candidate, Offer, Slot};
use crate::rules::{self, Hand, Run, Wanted};

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
    let runs = free_runs(db, community, &ask.duty, ask.now, horizon)?;
    let now = candidates(db, community, ask, &Known { people: &people, map: &map, runs: &runs, zone: &zone })?;
    let wanted = Wanted { earliest: from.max(ask.now.plus_minutes(walk)), horizon, minutes, travel: walk };
    let by_id: HashMap<Id, &Qualified> = people.iter().map(|q| (q.staff_id, q)).collect();
    let day_of = |cell: i64| Moment::from_cell(cell).day(&zone);
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

/// The runs of cells in which people with any certificate for the duty are on shift, not at rest and not booked, straight
/// from the keys that a booking will have to meet.
fn free_runs(db: &mut Db<'_>, community: Id, duty: &str, from: Moment, to: Moment) -> Result<Vec<Run>, Fault> {
    let rows: Vec<(Id, i64, i64)> = db.list(
        "WITH free AS (SELECT s.worker_id, s.cell, s.cell - ROW_NUMBER() OVER (PARTITION BY s.worker_id ORDER BY s.cell) AS run \
         FROM shift_cells s WHERE s.community_id = $1 AND s.cell >= $2 AND s.cell < $3 AND NOT s.rest \
         AND s.worker_id IN (SELECT c.staff_id FROM certificates c WHERE c.duty = $4) \
         AND NOT EXISTS (SELECT 1 FROM booking_cells b WHERE b.community_id = s.community_id AND b.worker_id = s.worker_id AND b.cell = s.cell)) \
         SELECT worker_id, MIN(cell), MAX(cell) + 1 FROM free GROUP BY worker_id, run ORDER BY worker_id, MIN(cell)",
        args![community, from.cell(), to.cell(), duty],
    )?;
    Ok(rows.into_iter().map(|(worker, first, end)| Run { worker, cells: first..end }).collect())
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
