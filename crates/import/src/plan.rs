//! What has to be written so that the registry says what the ledger says. Pure: the ledger beside what is known, and ids.
//!
//! - A home is the same by its code; a person by name within a home (or by a number there where one character of the name
//!   was mended), else by name with identity number or with
//!   a number anywhere in the community. So a second import of the same ledger writes nothing.
//! - What the ledger leaves blank is not taken away. Owners whom it knows no more end, and tenants
//!   when another is named, where that is asked for; else everybody stays, and who is named anew comes beside them.
//!   Numbers are added, never removed.

mod compare;
mod known;
mod make;
mod people;

pub use compare::{Change, ChangeKind, Comparison, compare};
pub use known::{Known, KnownOccupancy, KnownPerson, KnownUnit};
pub use make::{Around, plan};

use kernel::clock::Day;
use kernel::ids::Id;
use kernel::money::Fen;
use registry::keys::SearchKey;

use crate::model::Counts;

/// A building that is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBuilding {
    /// Its id.
    pub building_id: Id,
    /// `3`.
    pub code: String,
    /// `3 栋`.
    pub name: String,
    /// The code with its numbers padded.
    pub sort_key: String,
    /// Metres to the east: buildings are set in rows until somebody moves them.
    pub map_x: i64,
    /// Metres to the north.
    pub map_y: i64,
}

/// A home that is new, or whose area or handover changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagedUnit {
    /// Its id.
    pub unit_id: Id,
    /// Whether it is new.
    pub fresh: bool,
    /// Its building.
    pub building_id: Id,
    /// `3-2-1201`.
    pub code: String,
    /// `3 栋 2 单元 1201`.
    pub label: String,
    /// The entrance.
    pub entrance: String,
    /// The room.
    pub room: String,
    /// The code with its numbers padded.
    pub sort_key: String,
    /// 0.01 m².
    pub area: i64,
    /// The handover.
    pub delivered_on: Option<Day>,
}

/// A person who is new, or whose name or identity number changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagedPerson {
    /// Its id.
    pub person_id: Id,
    /// Whether it is new.
    pub fresh: bool,
    /// The name.
    pub name: String,
    /// The order of lists.
    pub sort_key: String,
    /// Whether it is a firm.
    pub firm: bool,
    /// The remark behind the name.
    pub note: String,
    /// The identity number to be sealed, with its keyed hash.
    pub id_number: Option<(String, [u8; 32])>,
}

/// Somebody in a home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagedOccupancy {
    /// Its id.
    pub occupancy_id: Id,
    /// The home.
    pub unit_id: Id,
    /// The person.
    pub person_id: Id,
    /// `owner`, `co_owner`, `tenant`.
    pub role: &'static str,
    /// Since when; unknown at a first import.
    pub since: Option<Day>,
}

/// A key of search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagedKey {
    /// The key.
    pub key: SearchKey,
    /// The home that is found.
    pub unit_id: Id,
    /// What it is found by.
    pub subject_id: Id,
}

/// What the ledger says of a home beside what the registry keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagedFact {
    /// The home.
    pub unit_id: Id,
    /// What it owes.
    pub arrears: Option<Fen>,
    /// Its parking spaces, as written.
    pub space: String,
    /// The remark.
    pub note: String,
}

/// Everything that is to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// New buildings.
    pub buildings: Vec<NewBuilding>,
    /// New and changed homes.
    pub units: Vec<StagedUnit>,
    /// New and changed people.
    pub people: Vec<StagedPerson>,
    /// New occupancies.
    pub occupancies: Vec<StagedOccupancy>,
    /// Occupancies that end, with the first day on which they hold no more.
    pub ends: Vec<(Id, Day)>,
    /// New numbers: contact, person, digits.
    pub contacts: Vec<(Id, Id, String)>,
    /// New vehicles: vehicle, plate, home.
    pub vehicles: Vec<(Id, String, Id)>,
    /// Keys of homes that are new: written at once, found once their home is there.
    pub keys: Vec<StagedKey>,
    /// Keys of homes that are there already: written with the rest.
    pub late_keys: Vec<StagedKey>,
    /// People whose keys are written anew.
    pub rekeys: Vec<Id>,
    /// What the ledger says beside.
    pub facts: Vec<StagedFact>,
    /// What it comes to.
    pub counts: Counts,
}

impl Plan {
    /// How many rows are to be staged.
    pub fn rows(&self) -> usize {
        self.buildings.len()
            + self.units.len()
            + self.people.len()
            + self.occupancies.len()
            + self.ends.len()
            + self.contacts.len()
            + self.vehicles.len()
            + self.keys.len()
            + self.late_keys.len()
            + self.rekeys.len()
            + self.facts.len()
    }

    /// Whether the registry says all of it already (what the ledger says beside is of this run in any case).
    pub fn changes_nothing(&self) -> bool {
        self.rows() == self.facts.len()
    }
}
