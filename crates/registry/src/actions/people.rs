//! People and where they live: added, changed, ended.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::phone::Phone;
use kernel::text::tidy;
use platform::db::Tx;
use platform::history::Event;

use super::contacts::{AddContact, add_contact};
use crate::keys::name_sort_key;
use crate::model::Occupancy;
use crate::rules::occupancy::{Span, judge};
use crate::{perms, queries, store};

/// What may be minded about a person.
pub const CARE: [&str; 10] = [
    "hard_of_hearing",
    "poor_sight",
    "mobility",
    "lives_alone",
    "elderly",
    "small_children",
    "pregnant",
    "speaks_dialect",
    "speaks_english",
    "sensitive",
];

/// A person as it is typed.
#[derive(Debug, Clone, Default)]
pub struct PersonInput {
    /// The name: 1 to 60 characters.
    pub name: String,
    /// Whether it is a firm.
    pub firm: bool,
    /// What else to mind, in words: at most 200 characters.
    pub note: String,
    /// What to mind, as codes.
    pub care: Vec<String>,
}

fn person(input: &PersonInput) -> Result<(String, String), Fault> {
    let mut check = Check::new();
    let name = check.text(&input.name, "name", 60);
    let note = tidy(&input.note);
    check.ensure(note.chars().count() <= 200, "note", "too_long");
    check.ensure(input.care.iter().all(|c| CARE.contains(&c.as_str())), "care", "unknown");
    check.done()?;
    Ok((name, note))
}

/// Adds a person.
///
/// # Errors
/// Field errors: `name` `missing` or `too_long`, `note` `too_long`, `care` `unknown`.
pub fn add_person(tx: &mut Tx<'_>, by: &Actor, input: &PersonInput) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let (name, note) = person(input)?;
    let person_id = tx.id();
    store::people::insert_person(tx, person_id, &name, &name_sort_key(&name), input.firm, &note)?;
    store::people::put_care(tx, person_id, &input.care)?;
    tx.record(Event::new("person.added", "person", person_id).personal("name", name))?;
    Ok(person_id)
}

/// Changes a person.
///
/// # Errors
/// Stale; field errors as for [`add_person`].
pub fn change_person(tx: &mut Tx<'_>, by: &Actor, person_id: Id, op: &Op, input: &PersonInput) -> Result<(), Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::person(tx, community, person_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    let (name, note) = person(input)?;
    store::people::update_person(tx, person_id, &name, &name_sort_key(&name), input.firm, &note)?;
    store::people::put_care(tx, person_id, &input.care)?;
    if name != before.name {
        store::keys::of_person(tx, person_id)?;
    }
    tx.record(Event::new("person.changed", "person", person_id).personal("name", name))?;
    Ok(())
}

/// An occupancy as it is typed.
#[derive(Debug, Clone, Default)]
pub struct OccupancyInput {
    /// `owner`, `co_owner`, `tenant`, `family` or `agent`.
    pub role: String,
    /// The first day, where it is known.
    pub since: Option<Day>,
    /// The first day on which it holds no more.
    pub until: Option<Day>,
}

/// An occupancy of somebody who is known.
#[derive(Debug, Clone)]
pub struct AddOccupancy {
    /// The home.
    pub unit_id: Id,
    /// The person.
    pub person_id: Id,
    /// The rest.
    pub about: OccupancyInput,
}

fn spans(occupancies: &[Occupancy], but: Option<Id>) -> Vec<Span> {
    let others = occupancies.iter().filter(|o| Some(o.occupancy_id) != but);
    others.map(|o| Span { person_id: o.person_id, role: o.role.clone(), since: o.since, until: o.until }).collect()
}

fn judged(tx: &mut Tx<'_>, unit_id: Id, person_id: Id, about: &OccupancyInput, but: Option<Id>) -> Result<(), Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let mut check = Check::new();
    check.ensure(about.since.is_none_or(|day| day <= today), "since", "in_the_future");
    check.ensure(about.until.is_none_or(|day| day <= today), "until", "in_the_future");
    check.done()?;
    let others = spans(&queries::occupancies_of_unit(tx, community, unit_id)?, but);
    judge(&Span { person_id, role: about.role.clone(), since: about.since, until: about.until }, &others)
}

/// Adds somebody who is known to a home.
///
/// # Errors
/// Field errors: `person_id` `unknown`; `role` `unknown`, `there_already` or `owner_there`; `since`, `until`
/// `in_the_future` or `order`. Not found when the home is not there.
pub fn add_occupancy(tx: &mut Tx<'_>, by: &Actor, input: &AddOccupancy) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    queries::unit(tx, community, input.unit_id)?;
    if queries::person(tx, community, input.person_id).is_err_and(|fault| fault == Fault::NotFound) {
        return Err(Fault::invalid("person_id", "unknown"));
    }
    judged(tx, input.unit_id, input.person_id, &input.about, None)?;
    let occupancy_id = tx.id();
    let (role, since, until) = (&input.about.role, input.about.since, input.about.until);
    store::people::insert_occupancy(tx, occupancy_id, input.unit_id, input.person_id, role, since, until)?;
    store::keys::of_person(tx, input.person_id)?;
    tx.record(
        Event::new("occupancy.added", "unit", input.unit_id)
            .id("occupancy", occupancy_id)
            .id("person", input.person_id)
            .data("role", role.clone()),
    )?;
    Ok(occupancy_id)
}

/// Somebody to be added to a home in one step: known already, or new with a number.
#[derive(Debug, Clone, Default)]
pub struct AddOccupant {
    /// Somebody who is known; then name and number are not looked at.
    pub person_id: Option<Id>,
    /// A new person.
    pub person: PersonInput,
    /// The new person's number.
    pub phone: Option<Phone>,
    /// Where the number came from, as a code.
    pub origin: String,
    /// How they belong to the home.
    pub about: OccupancyInput,
}

/// Adds somebody to a home: the person where new, the number, the occupancy. Answers the person.
///
/// # Errors
/// As for [`add_person`], [`add_contact`] and [`add_occupancy`].
pub fn add_occupant(tx: &mut Tx<'_>, by: &Actor, unit_id: Id, input: &AddOccupant) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let person_id = if let Some(known) = input.person_id {
        known
    } else {
        let person_id = add_person(tx, by, &input.person)?;
        if let Some(phone) = &input.phone {
            let (phone, origin) = (phone.clone(), input.origin.clone());
            add_contact(tx, by, person_id, &AddContact { phone, label: String::new(), origin, verified: false })?;
        }
        person_id
    };
    add_occupancy(tx, by, &AddOccupancy { unit_id, person_id, about: input.about.clone() })?;
    Ok(person_id)
}

/// Changes an occupancy.
///
/// # Errors
/// Stale; field errors as for [`add_occupancy`].
pub fn change_occupancy(
    tx: &mut Tx<'_>,
    by: &Actor,
    occupancy_id: Id,
    op: &Op,
    input: &OccupancyInput,
) -> Result<Occupancy, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::occupancy(tx, community, occupancy_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    judged(tx, before.unit_id, before.person_id, input, Some(occupancy_id))?;
    store::people::update_occupancy(tx, occupancy_id, &input.role, input.since, input.until)?;
    store::keys::of_person(tx, before.person_id)?;
    let kind = if input.until.is_some() && before.until.is_none() { "occupancy.ended" } else { "occupancy.changed" };
    tx.record(
        Event::new(kind, "unit", before.unit_id)
            .id("occupancy", occupancy_id)
            .id("person", before.person_id)
            .data("role", input.role.clone()),
    )?;
    Ok(before)
}

/// Ends an occupancy on a day: the first on which it holds no more; by default today.
///
/// # Errors
/// Stale; `until` `in_the_future` or `order`.
pub fn end_occupancy(
    tx: &mut Tx<'_>,
    by: &Actor,
    occupancy_id: Id,
    op: &Op,
    until: Option<Day>,
) -> Result<Occupancy, Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let before = queries::occupancy(tx, community, occupancy_id)?;
    // Who came today and leaves today was never there: the first day is no longer known then.
    let end = until.unwrap_or(today);
    let since = before.since.filter(|since| *since < end || until.is_some());
    change_occupancy(tx, by, occupancy_id, op, &OccupancyInput { role: before.role, since, until: Some(end) })
}
