//! What a plan would change of what is there, line by line: before and after. Pure.

use std::collections::{BTreeSet, HashMap};

use kernel::ids::Id;

use super::{Known, Plan};

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Somebody is no longer there.
    Ended,
    /// Somebody comes into a home that is there.
    Begun,
    /// The area, in 0.01 m².
    Area,
    /// The handover.
    DeliveredOn,
    /// A name.
    Name,
}

impl ChangeKind {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::Begun => "begun",
            Self::Area => "area",
            Self::DeliveredOn => "delivered_on",
            Self::Name => "name",
        }
    }
}

/// A line: of which home, what it is, what it will be. For a person coming or going, `role` says as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What changes.
    pub kind: ChangeKind,
    /// The home's code.
    pub home: String,
    /// The role, where somebody comes or goes.
    pub role: String,
    /// Before; empty: nothing was known, or nobody was there.
    pub before: String,
    /// After; empty: nobody is there any more.
    pub after: String,
}

/// What a plan would change of what is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Every change: endings first, then by kind, in the order of the ledger.
    pub changes: Vec<Change>,
    /// How many ties end.
    pub endings: i64,
    /// How many people they are.
    pub people_ended: i64,
    /// In how many homes.
    pub homes_ended: i64,
}

/// Compares what would end (`missing`: the plan that ends who isn't named) and what would change in any case (`gentle`: the
/// plan that ends nobody) with what is known.
pub fn compare(known: &Known, missing: &Plan, gentle: &Plan) -> Comparison {
    let codes: HashMap<Id, &String> = known.units.iter().map(|(code, unit)| (unit.unit_id, code)).collect();
    let there: HashMap<Id, _> = known.occupancies.values().flatten().map(|o| (o.occupancy_id, o)).collect();
    let code = |unit: Id| codes.get(&unit).map_or_else(String::new, |code| (*code).clone());
    let name = |person: Id| known.people.get(&person).map_or_else(String::new, |p| p.name.clone());
    // Who only changes the role stays.
    let stays: BTreeSet<(Id, Id)> = missing.occupancies.iter().map(|o| (o.unit_id, o.person_id)).collect();
    let (mut people, mut homes) = (BTreeSet::new(), BTreeSet::new());
    let mut found = Comparison::default();
    for old in missing.ends.iter().filter_map(|(id, _)| there.get(id)) {
        if stays.contains(&(old.unit_id, old.person_id)) {
            continue;
        }
        people.insert(old.person_id);
        homes.insert(old.unit_id);
        found.endings += 1;
        found.changes.push(Change {
            kind: ChangeKind::Ended,
            home: code(old.unit_id),
            role: old.role.clone(),
            before: name(old.person_id),
            after: String::new(),
        });
    }
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    (found.people_ended, found.homes_ended) = (number(people.len()), number(homes.len()));
    let fresh: HashMap<Id, &str> =
        gentle.people.iter().map(|person| (person.person_id, person.name.as_str())).collect();
    for new in gentle.occupancies.iter().filter(|new| codes.contains_key(&new.unit_id)) {
        found.changes.push(Change {
            kind: ChangeKind::Begun,
            home: code(new.unit_id),
            role: new.role.to_owned(),
            before: String::new(),
            after: fresh.get(&new.person_id).map_or_else(|| name(new.person_id), |name| (*name).to_owned()),
        });
    }
    for unit in gentle.units.iter().filter(|unit| !unit.fresh) {
        let Some(old) = known.units.get(&unit.code) else { continue };
        let line = |kind, before: String, after: String| Change {
            kind,
            home: unit.code.clone(),
            role: String::new(),
            before,
            after,
        };
        if old.area != unit.area {
            let area = |n: i64| if n > 0 { kernel::area::Area(n).to_string() } else { String::new() };
            found.changes.push(line(ChangeKind::Area, area(old.area), area(unit.area)));
        }
        if old.delivered_on != unit.delivered_on {
            let day = |day: Option<kernel::clock::Day>| day.map(|day| day.to_string()).unwrap_or_default();
            found.changes.push(line(ChangeKind::DeliveredOn, day(old.delivered_on), day(unit.delivered_on)));
        }
    }
    for person in gentle.people.iter().filter(|person| !person.fresh && name(person.person_id) != person.name) {
        let at = there.values().find(|o| o.person_id == person.person_id);
        found.changes.push(Change {
            kind: ChangeKind::Name,
            home: at.map_or_else(String::new, |o| code(o.unit_id)),
            role: String::new(),
            before: name(person.person_id),
            after: person.name.clone(),
        });
    }
    found.changes.sort_by_key(|change| change.kind);
    found
}
