//! What the registry knows of a community, in the form that a plan asks for.

use std::collections::{BTreeSet, HashMap};

use kernel::clock::Day;
use kernel::ids::Id;

/// A home that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownUnit {
    /// Its id.
    pub unit_id: Id,
    /// Its building.
    pub building_id: Id,
    /// 0.01 m²; 0: not known.
    pub area: i64,
    /// The handover.
    pub delivered_on: Option<Day>,
}

/// Somebody who is in a home today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOccupancy {
    /// Its id.
    pub occupancy_id: Id,
    /// The home.
    pub unit_id: Id,
    /// The person.
    pub person_id: Id,
    /// The role.
    pub role: String,
}

/// Somebody who is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownPerson {
    /// The name.
    pub name: String,
    /// The keyed hash of the identity number, where one is kept.
    pub id_hash: Option<Vec<u8>>,
    /// The numbers in use.
    pub phones: BTreeSet<String>,
}

/// What is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Buildings by code: id and name.
    pub buildings: HashMap<String, (Id, String)>,
    /// Homes by code.
    pub units: HashMap<String, KnownUnit>,
    /// Who is in which home.
    pub occupancies: HashMap<Id, Vec<KnownOccupancy>>,
    /// People.
    pub people: HashMap<Id, KnownPerson>,
    /// Plates in use.
    pub plates: BTreeSet<String>,
}
