//! The data of the registry: places, people, and how they belong together. No decisions here. The names that other
//! domains use are listed here once.

mod people;
mod places;

pub use people::{
    ContactView, HitPerson, HouseholdHit, Occupancy, Occupant, PersonView, SealedIdentity, SealedNumber, Specimen,
    Vehicle,
};
pub use places::{
    Alteration, AlterationRow, BuildingView, CommonPartView, Community, Stage, StageNow, StagePeriod, UnitView,
};
