//! Where things stand: the buildings on the map, the residents' centre, and where people are by their last booking.

use std::collections::HashMap;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::rules::{Point, travel};

/// After so many hours a person is taken to be back at the centre.
const HOURS_OUT: i64 = 12;

/// The map of a community.
#[derive(Debug, Clone, Default)]
pub struct Places {
    buildings: HashMap<Id, (String, Point)>,
    centre: Point,
}

impl Places {
    /// Where a building stands; without one (or an unknown one) the centre.
    pub fn point(&self, building: Option<Id>) -> Point {
        building.and_then(|id| self.buildings.get(&id)).map_or(self.centre, |(_, point)| *point)
    }

    /// A building's name; empty for the centre.
    pub fn name(&self, building: Option<Id>) -> String {
        building.and_then(|id| self.buildings.get(&id)).map(|(name, _)| name.clone()).unwrap_or_default()
    }

    /// Minutes on foot between two buildings, `None` being the centre.
    pub fn minutes(&self, from: Option<Id>, to: Option<Id>) -> i64 {
        travel(self.point(from), self.point(to))
    }
}

/// The map of a community. The centre stands by the building that was named, else in the middle of all.
pub fn places(db: &mut Db<'_>, community: Id) -> Result<Places, Fault> {
    let rows: Vec<(Id, String, i64, i64, bool)> = db.list(
        "SELECT b.building_id, b.name, b.map_x, b.map_y, c.building_id IS NOT NULL FROM buildings b \
         LEFT JOIN centres c ON c.community_id = b.community_id AND c.building_id = b.building_id \
         WHERE b.community_id = $1 ORDER BY b.building_id",
        args![community],
    )?;
    let point = |x: i64, y: i64| Point { x, y };
    let count = i64::try_from(rows.len()).unwrap_or(1).max(1);
    let sum =
        |of: fn(&(Id, String, i64, i64, bool)) -> i64| rows.iter().map(of).fold(0i64, i64::saturating_add) / count;
    let middle = point(sum(|row| row.2), sum(|row| row.3));
    let centre = rows.iter().find(|row| row.4).map_or(middle, |row| point(row.2, row.3));
    Ok(Places { buildings: rows.into_iter().map(|(id, name, x, y, _)| (id, (name, point(x, y)))).collect(), centre })
}

/// Where somebody is by their last booking begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whereabouts {
    /// The building; `None`: the centre.
    pub building_id: Option<Id>,
    /// The booking's end has passed, and nobody has reported it finished.
    pub late: bool,
}

/// Where the people of a community are. Who isn't in it is at the centre.
pub fn whereabouts(db: &mut Db<'_>, community: Id, now: Moment) -> Result<HashMap<Id, Whereabouts>, Fault> {
    let rows: Vec<(Id, Option<Id>, Moment, String)> = db.list(
        "SELECT worker_id, building_id, ends_at, state FROM bookings \
         WHERE community_id = $1 AND starts_at > $2 AND starts_at <= $3 AND state IN ('held', 'done') ORDER BY starts_at, booking_id",
        args![community, now.plus_hours(-HOURS_OUT), now],
    )?;
    // The last row of a person is where they are.
    let last = |(worker, building_id, ends_at, state): (Id, Option<Id>, Moment, String)| {
        (worker, Whereabouts { building_id, late: state == "held" && ends_at < now })
    };
    Ok(rows.into_iter().map(last).collect())
}

/// The buildings of a community by house order: `(id, name)`.
pub fn buildings(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT building_id, name FROM buildings WHERE community_id = $1 ORDER BY sort_key, building_id",
        args![community],
    )
}

/// The building by which the centre was said to stand.
pub fn centre(db: &mut Db<'_>, community: Id) -> Result<Option<Id>, Fault> {
    Ok(db
        .maybe::<(Id,)>("SELECT building_id FROM centres WHERE community_id = $1", args![community])?
        .map(|(building,)| building))
}
