//! Vehicles and renovations of a household.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::phone::Phone;
use kernel::plate::Plate;
use kernel::text::tidy;
use platform::db::Tx;
use platform::history::Event;

use crate::store::things::AlterationValues;
use crate::{perms, queries, store};

/// A vehicle to be added.
#[derive(Debug, Clone)]
pub struct AddVehicle {
    /// The plate.
    pub plate: Plate,
    /// Whose it is, where that is known.
    pub person_id: Option<Id>,
    /// Make, colour and the like: at most 60 characters.
    pub note: String,
}

/// Adds a vehicle to a household.
///
/// # Errors
/// Field errors: `plate` `taken` when another entry has it, `note` `too_long`, `person_id` `unknown`.
pub fn add_vehicle(tx: &mut Tx<'_>, by: &Actor, unit_id: Id, input: &AddVehicle) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    queries::unit(tx, community, unit_id)?;
    let mut check = Check::new();
    let note = tidy(&input.note);
    check.ensure(note.chars().count() <= 60, "note", "too_long");
    if let Some(person_id) = input.person_id {
        check.ensure(queries::person(tx, community, person_id).is_ok(), "person_id", "unknown");
    }
    check.done()?;
    let vehicle_id = tx.id();
    if !store::things::insert_vehicle(tx, vehicle_id, input.plate.text(), unit_id, input.person_id, &note)? {
        return Err(Fault::invalid("plate", "taken"));
    }
    store::keys::of_vehicle(tx, vehicle_id, unit_id, &input.plate)?;
    tx.record(
        Event::new("vehicle.added", "unit", unit_id).id("vehicle", vehicle_id).personal("plate", input.plate.text()),
    )?;
    Ok(vehicle_id)
}

/// Notes that a vehicle belongs to the household no more. Answers the home.
///
/// # Errors
/// Stale.
pub fn end_vehicle(tx: &mut Tx<'_>, by: &Actor, vehicle_id: Id, op: &Op) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::vehicle(tx, community, vehicle_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    store::things::end_vehicle(tx, vehicle_id)?;
    store::keys::clear(tx, vehicle_id)?;
    tx.record(Event::new("vehicle.ended", "unit", before.unit_id).id("vehicle", vehicle_id))?;
    Ok(before.unit_id)
}

/// What of a home may be altered.
pub const GROUPS: [&str; 10] = [
    "whole_home",
    "electrical",
    "plumbing",
    "waterproofing",
    "walls_floors",
    "doors_windows",
    "sanitary",
    "lamps_switches",
    "heating_cooling",
    "other",
];

/// A renovation as it is typed.
#[derive(Debug, Clone)]
pub struct AlterationInput {
    /// What is altered, as a code.
    pub component_group: String,
    /// By which company.
    pub company: String,
    /// Its number.
    pub company_phone: Option<Phone>,
    /// When work began.
    pub started_on: Day,
    /// When it was accepted; `None` while it is under way.
    pub accepted_on: Option<Day>,
}

fn checked(tx: &mut Tx<'_>, input: &AlterationInput) -> Result<String, Fault> {
    let today = tx.today()?;
    let mut check = Check::new();
    check.ensure(GROUPS.contains(&input.component_group.as_str()), "component_group", "unknown");
    let company = check.text(&input.company, "company", 60);
    check.ensure(input.accepted_on.is_none_or(|day| day >= input.started_on), "accepted_on", "order");
    check.ensure(input.accepted_on.is_none_or(|day| day <= today), "accepted_on", "in_the_future");
    check.done()?;
    Ok(company)
}

fn values<'a>(input: &'a AlterationInput, company: &'a str) -> AlterationValues<'a> {
    AlterationValues {
        component_group: &input.component_group,
        company,
        company_phone: input.company_phone.as_ref().map(Phone::digits),
        started_on: input.started_on,
        accepted_on: input.accepted_on,
    }
}

/// Adds a renovation of a home.
///
/// # Errors
/// Field errors: `component_group` `unknown`, `company` `missing`, `accepted_on` `order` or `in_the_future`.
pub fn add_alteration(tx: &mut Tx<'_>, by: &Actor, unit_id: Id, input: &AlterationInput) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    queries::unit(tx, community, unit_id)?;
    let company = checked(tx, input)?;
    let alteration_id = tx.id();
    store::things::insert_alteration(tx, alteration_id, unit_id, &values(input, &company))?;
    tx.record(
        Event::new("alteration.added", "unit", unit_id)
            .id("alteration", alteration_id)
            .data("component_group", input.component_group.clone()),
    )?;
    Ok(alteration_id)
}

/// Changes a renovation: most of all, its acceptance. Answers the home.
///
/// # Errors
/// Stale; field errors as for [`add_alteration`].
pub fn change_alteration(
    tx: &mut Tx<'_>,
    by: &Actor,
    alteration_id: Id,
    op: &Op,
    input: &AlterationInput,
) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::alteration(tx, community, alteration_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    let company = checked(tx, input)?;
    store::things::update_alteration(tx, alteration_id, &values(input, &company))?;
    tx.record(
        Event::new("alteration.changed", "unit", before.unit_id)
            .id("alteration", alteration_id)
            .data("component_group", input.component_group.clone())
            .data("accepted", input.accepted_on.is_some()),
    )?;
    Ok(before.unit_id)
}
