//! People, how they belong to homes, how they are reached, what is theirs, what lies sealed.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;

use super::Stage;

/// Somebody who holds or lives in a home today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupant {
    /// The occupancy.
    pub occupancy_id: Id,
    /// The person.
    pub person_id: Id,
    /// The name.
    pub name: String,
    /// `owner`, `co_owner`, `tenant`, `family` or `agent`.
    pub role: String,
    /// The number to be tried first, masked.
    pub phone_masked: Option<String>,
    /// The contact behind it.
    pub contact_id: Option<Id>,
    /// What to mind, as codes.
    pub care: Vec<String>,
    /// Since when, where it is known.
    pub since: Option<Day>,
}

/// A home as a search finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseholdHit {
    /// The home.
    pub unit_id: Id,
    /// `3 栋 2 单元 1201`.
    pub unit_label: String,
    /// Where it stands in its life.
    pub stage: Stage,
    /// Who holds or lives in it; those that the search meant come first.
    pub people: Vec<HitPerson>,
    /// Counts the changes of the home, from 1.
    pub version: i64,
}

/// A person of a home as a search finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitPerson {
    /// The person.
    pub person_id: Id,
    /// The name.
    pub name: String,
    /// The role.
    pub role: String,
    /// The number to be tried first, masked.
    pub phone_masked: Option<String>,
}

/// A person with what is known of them, nothing in full that is masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    /// The person.
    pub person_id: Id,
    /// The name.
    pub name: String,
    /// What to mind, as codes.
    pub care: Vec<String>,
    /// The numbers, those in use first.
    pub contacts: Vec<ContactView>,
    /// Whether it is a firm.
    pub firm: bool,
    /// What else to mind, in words.
    pub note: String,
    /// The last four characters of the identity number, where one is kept.
    pub id_tail: Option<String>,
    /// Counts its changes, from 1.
    pub version: i64,
    /// When it was changed.
    pub changed_at: Moment,
    /// By whom.
    pub changed_by: String,
}

/// A number of a person, masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactView {
    /// Its id.
    pub contact_id: Id,
    /// The person.
    pub person_id: Id,
    /// `138****5120`.
    pub phone_masked: String,
    /// What it is, in words: 手机, 公司.
    pub label: String,
    /// Where it came from, as a code.
    pub origin: String,
    /// Since when it is known.
    pub known_since: Moment,
    /// When a call to it was answered by the person.
    pub verified_at: Option<Moment>,
    /// Since when it is theirs no more.
    pub ended_at: Option<Moment>,
    /// Counts its changes, from 1.
    pub version: i64,
    /// When it was changed.
    pub changed_at: Moment,
    /// By whom.
    pub changed_by: String,
}

platform::record! {
    /// Who holds or lives, held or lived in a home.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Occupancy {
        /// Its id.
        pub occupancy_id: Id,
        /// The home.
        pub unit_id: Id,
        /// The home's label.
        pub unit_label: String,
        /// The person.
        pub person_id: Id,
        /// The person's name.
        pub person_name: String,
        /// The role.
        pub role: String,
        /// The first day, where it is known.
        pub since: Option<Day>,
        /// The first day on which it holds no more.
        pub until: Option<Day>,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}

platform::record! {
    /// A vehicle of a household.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Vehicle {
        /// Its id.
        pub vehicle_id: Id,
        /// The plate without its dot.
        pub plate: String,
        /// The home.
        pub unit_id: Id,
        /// Whose it is, where that is known.
        pub person_id: Option<Id>,
        /// The name of whose it is.
        pub person_name: Option<String>,
        /// Make, colour and the like.
        pub note: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}

platform::record! {
    /// The sealed identity number of a person.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SealedIdentity {
        /// The sealed bytes.
        pub sealed: Vec<u8>,
        /// The wrapped key.
        pub key: Vec<u8>,
    }
}

platform::record! {
    /// The current specimen of a person's signature.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Specimen {
        /// Its id.
        pub specimen_id: Id,
        /// The person.
        pub person_id: Id,
        /// The sealed picture.
        pub blob_id: Id,
        /// When it was taken.
        pub taken_at: Moment,
        /// By whom.
        pub taken_by: String,
    }
}

/// An identity number on its way to the row: sealed already.
#[derive(Debug, Clone)]
pub struct SealedNumber {
    /// The last four characters.
    pub tail: String,
    /// The keyed hash.
    pub hash: [u8; 32],
    /// The sealed number.
    pub sealed: Vec<u8>,
    /// Its wrapped key.
    pub key: Vec<u8>,
}
