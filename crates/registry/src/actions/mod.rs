//! What people do in the registry, a function a verb: authorise → load → rule → store → event. One file a subject; the
//! verbs are named here once.

mod communities;
mod contacts;
mod homes;
mod people;
mod places;
mod sealed;
mod things;

pub use communities::{
    CommunityInput, CommunityMade, CreateCommunity, change_community, create_community, found_community, seed,
};
pub use contacts::{AddContact, Look, ORIGINS, add_contact, end_contact, reveal_contact, verify_contact};
pub use homes::{AddUnit, add_unit, change_unit};
pub use people::{
    AddOccupancy, AddOccupant, CARE, OccupancyInput, PersonInput, add_occupancy, add_occupant, add_person,
    change_occupancy, change_person, end_occupancy,
};
pub use places::{
    BuildingInput, COMMON_PART_KINDS, CommonPartInput, add_building, add_common_part, change_building,
    change_common_part, end_common_part, set_steward,
};
pub use sealed::{note_export, note_identity, reveal_identity, see_specimen, take_specimen};
pub use things::{AddVehicle, AlterationInput, GROUPS, add_alteration, add_vehicle, change_alteration, end_vehicle};
