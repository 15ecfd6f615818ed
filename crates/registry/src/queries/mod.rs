//! What is read of the registry. Nothing is written here. One file a subject; the functions that other domains call are
//! named here once.

pub mod lists;
mod people;
mod places;
mod search;

pub use people::{
    alteration, alterations_of, alterations_under_way_too, contact, contact_owner, digits_of, identity_of,
    occupancies_of_person, occupancies_of_unit, occupancy, people_of, person, phone_digits, specimen_of, vehicle,
    vehicles_of,
};
pub use places::{
    building, buildings, common_part, common_parts, communities_of, community, own_place, periods, stage_now, stage_of,
    steward_name, unit, unit_changed_by, units_of_building,
};
pub use search::{find_people, find_units, search_households};
