//! Buildings and common parts: made, changed, taken out of use.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::role::Role;
use kernel::room::RoomCode;
use kernel::text::tidy;
use platform::auth;
use platform::db::Tx;
use platform::history::Event;

use super::homes;
use crate::store::places::{BuildingRow, CommonPartRow};
use crate::{perms, queries, store};

/// A building as it is typed.
#[derive(Debug, Clone, Default)]
pub struct BuildingInput {
    /// `3`, `3栋`: 栋 and leading zeros are dropped.
    pub code: String,
    /// `3 栋`; empty: made from the code.
    pub name: String,
    /// The day on which it passed its completion inspection.
    pub completed_on: Option<Day>,
    /// The number of its completion filing; may be empty.
    pub filing_number: String,
    /// Its steward.
    pub steward_id: Option<Id>,
    /// Metres to the east on the community's map.
    pub map_x: i64,
    /// Metres to the north.
    pub map_y: i64,
}

struct Building {
    code: String,
    name: String,
    sort_key: String,
    filing_number: String,
}

fn building(tx: &mut Tx<'_>, input: &BuildingInput) -> Result<Building, Fault> {
    let mut check = Check::new();
    let room = RoomCode::from_parts(&input.code, "", "1");
    check.ensure(room.is_some(), "code", "missing");
    let code = room.as_ref().map_or_else(String::new, |r| r.building.clone());
    check.ensure(code.chars().count() <= 20 && !code.contains('-'), "code", "not_a_room");
    let name = tidy(&input.name);
    check.ensure(name.chars().count() <= 40, "name", "too_long");
    let filing_number = tidy(&input.filing_number);
    check.ensure(filing_number.chars().count() <= 60, "filing_number", "too_long");
    let far = 100_000;
    check.ensure((-far..=far).contains(&input.map_x), "map_x", "too_large");
    check.ensure((-far..=far).contains(&input.map_y), "map_y", "too_large");
    if let Some(completed_on) = input.completed_on {
        check.ensure(completed_on <= tx.today()?, "completed_on", "in_the_future");
    }
    if let Some(steward) = input.steward_id {
        check.ensure(is_steward(tx, steward)?, "steward_id", "unknown");
    }
    check.done()?;
    let name = if name.is_empty() { format!("{code} 栋") } else { name };
    let sort_key = room.map_or_else(String::new, |r| r.sort_key());
    Ok(Building { code, name, sort_key, filing_number })
}

/// Stewards are held in the community; a manager may look after a building as well.
fn is_steward(tx: &mut Tx<'_>, account: Id) -> Result<bool, Fault> {
    let line = tx.line();
    for role in [Role::Steward, Role::DutyManager, Role::Manager] {
        if auth::holders(tx, line, role)?.iter().any(|(id, _)| *id == account) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Adds a building.
///
/// # Errors
/// Field errors: `code` `missing`, `not_a_room` or `taken`; `completed_on` `in_the_future`; `steward_id` `unknown`; texts
/// that are too long.
pub fn add_building(tx: &mut Tx<'_>, by: &Actor, input: &BuildingInput) -> Result<Id, Fault> {
    by.require::<perms::ChangePlaces>()?;
    let values = building(tx, input)?;
    let building_id = tx.id();
    if !store::places::insert_building(tx, &row(building_id, &values, input))? {
        return Err(Fault::invalid("code", "taken"));
    }
    tx.record(Event::new("building.added", "building", building_id).data("code", values.code))?;
    Ok(building_id)
}

fn row<'a>(building_id: Id, values: &'a Building, input: &BuildingInput) -> BuildingRow<'a> {
    BuildingRow {
        building_id,
        code: &values.code,
        name: &values.name,
        sort_key: &values.sort_key,
        completed_on: input.completed_on,
        filing_number: &values.filing_number,
        steward_id: input.steward_id,
        map_x: input.map_x,
        map_y: input.map_y,
    }
}

/// Changes a building; with its code or name the codes and labels of its homes change.
///
/// # Errors
/// Stale; field errors as for [`add_building`].
pub fn change_building(
    tx: &mut Tx<'_>,
    by: &Actor,
    building_id: Id,
    op: &Op,
    input: &BuildingInput,
) -> Result<(), Fault> {
    by.require::<perms::ChangePlaces>()?;
    let community = tx.line();
    let before = queries::building(tx, community, building_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    let values = building(tx, input)?;
    if store::places::building_code_taken(tx, &values.code, building_id)? {
        return Err(Fault::invalid("code", "taken"));
    }
    store::places::update_building(tx, &row(building_id, &values, input))?;
    if before.code != values.code || before.name != values.name {
        homes::relabel(tx, building_id, &values.code, &values.name)?;
    }
    tx.record(Event::new("building.changed", "building", building_id).data("code", values.code))?;
    Ok(())
}

/// Gives a building its steward, or none.
///
/// # Errors
/// `steward_id` is `unknown` when that person may not be one here.
pub fn set_steward(tx: &mut Tx<'_>, by: &Actor, building_id: Id, steward_id: Option<Id>) -> Result<(), Fault> {
    let community = tx.line();
    let now = queries::building(tx, community, building_id)?;
    let input = BuildingInput {
        code: now.code,
        name: now.name,
        completed_on: now.completed_on,
        filing_number: now.filing_number,
        steward_id,
        map_x: now.map_x,
        map_y: now.map_y,
    };
    change_building(tx, by, building_id, &Op::default(), &input)
}

/// A common part as it is typed.
#[derive(Debug, Clone, Default)]
pub struct CommonPartInput {
    /// Its building; `None`: of the whole community.
    pub building_id: Option<Id>,
    /// Its kind, as a code.
    pub kind: String,
    /// Its code; empty: counted.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Metres to the east, where it has a place of its own.
    pub map_x: Option<i64>,
    /// Metres to the north.
    pub map_y: Option<i64>,
}

/// The kinds of common parts, in the order in which they are offered.
pub const COMMON_PART_KINDS: [&str; 21] = [
    "lift",
    "lobby",
    "corridor",
    "stairwell",
    "lighting",
    "entry_system",
    "roof",
    "outer_wall",
    "drain",
    "water_pump",
    "power_room",
    "fire_equipment",
    "garage",
    "gate",
    "road",
    "street_lamp",
    "garden",
    "pond",
    "playground",
    "waste_station",
    "other",
];

fn common_part(tx: &mut Tx<'_>, input: &CommonPartInput) -> Result<(String, String), Fault> {
    let mut check = Check::new();
    check.ensure(COMMON_PART_KINDS.contains(&input.kind.as_str()), "kind", "unknown");
    let name = check.text(&input.name, "name", 60);
    let code = tidy(&input.code).to_uppercase();
    check.ensure(code.chars().count() <= 30, "code", "too_long");
    if let Some(building_id) = input.building_id {
        let community = tx.line();
        check.ensure(queries::building(tx, community, building_id).is_ok(), "building_id", "unknown");
    }
    check.done()?;
    Ok((code, name))
}

fn part_row<'a>(
    common_part_id: Id,
    input: &'a CommonPartInput,
    code: &'a str,
    name: &'a str,
    sort_key: &'a str,
) -> CommonPartRow<'a> {
    let (map_x, map_y) = (input.map_x, input.map_y);
    CommonPartRow {
        common_part_id,
        building_id: input.building_id,
        kind: &input.kind,
        code,
        name,
        sort_key,
        map_x,
        map_y,
    }
}

/// Adds a common part or facility.
///
/// # Errors
/// Field errors: `kind` `unknown`, `name` `missing`, `code` `taken`, `building_id` `unknown`.
pub fn add_common_part(tx: &mut Tx<'_>, by: &Actor, input: &CommonPartInput) -> Result<Id, Fault> {
    by.require::<perms::ChangePlaces>()?;
    let (typed, name) = common_part(tx, input)?;
    let code = if typed.is_empty() { format!("CP-{:03}", tx.next_number("common_part")?) } else { typed };
    let common_part_id = tx.id();
    let sort_key = sort_key(&name);
    if !store::places::insert_common_part(tx, &part_row(common_part_id, input, &code, &name, &sort_key))? {
        return Err(Fault::invalid("code", "taken"));
    }
    tx.record(Event::new("common_part.added", "common_part", common_part_id).data("kind", input.kind.clone()))?;
    Ok(common_part_id)
}

fn sort_key(name: &str) -> String {
    RoomCode::from_parts("0", "", name).map_or_else(|| name.to_owned(), |r| r.sort_key())
}

/// Changes a common part.
///
/// # Errors
/// Stale; field errors as for [`add_common_part`].
pub fn change_common_part(
    tx: &mut Tx<'_>,
    by: &Actor,
    common_part_id: Id,
    op: &Op,
    input: &CommonPartInput,
) -> Result<(), Fault> {
    by.require::<perms::ChangePlaces>()?;
    let community = tx.line();
    let before = queries::common_part(tx, community, common_part_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    let (typed, name) = common_part(tx, input)?;
    let code = if typed.is_empty() { before.code } else { typed };
    if store::places::common_part_code_taken(tx, &code, common_part_id)? {
        return Err(Fault::invalid("code", "taken"));
    }
    let sort_key = sort_key(&name);
    store::places::update_common_part(tx, &part_row(common_part_id, input, &code, &name, &sort_key))?;
    tx.record(Event::new("common_part.changed", "common_part", common_part_id).data("kind", input.kind.clone()))?;
    Ok(())
}

/// Takes a common part out of use. What was reported about it stays.
///
/// # Errors
/// Stale.
pub fn end_common_part(tx: &mut Tx<'_>, by: &Actor, common_part_id: Id, op: &Op) -> Result<(), Fault> {
    by.require::<perms::ChangePlaces>()?;
    let community = tx.line();
    let before = queries::common_part(tx, community, common_part_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    store::places::end_common_part(tx, common_part_id)?;
    tx.record(Event::new("common_part.ended", "common_part", common_part_id))?;
    Ok(())
}
