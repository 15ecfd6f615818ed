//! Homes: added, changed, and labelled anew with their building.

use kernel::actor::Actor;
use kernel::area::Area;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::room::RoomCode;
use platform::db::Tx;
use platform::history::Event;

use crate::store::places::UnitRow;
use crate::{perms, queries, store};

/// A home as it is typed.
#[derive(Debug, Clone)]
pub struct AddUnit {
    /// Its building.
    pub building_id: Id,
    /// The entrance (单元); empty where there is one only.
    pub entrance: String,
    /// The room.
    pub room: String,
    /// 0.01 m²; 0 when not known.
    pub area: Area,
    /// The day of delivery to the owner.
    pub delivered_on: Option<Day>,
}

struct Home {
    room: RoomCode,
    code: String,
    label: String,
    sort_key: String,
}

/// `3 栋 2 单元 1201`, with the building's own name.
fn label(building_name: &str, room: &RoomCode) -> String {
    if room.entrance.is_empty() {
        format!("{building_name} {}", room.room)
    } else {
        format!("{building_name} {} 单元 {}", room.entrance, room.room)
    }
}

fn home(tx: &mut Tx<'_>, input: &AddUnit) -> Result<Home, Fault> {
    let community = tx.line();
    let building = queries::building(tx, community, input.building_id)
        .map_err(|fault| if fault == Fault::NotFound { Fault::invalid("building_id", "unknown") } else { fault })?;
    let mut check = Check::new();
    let room = RoomCode::from_parts(&building.code, &input.entrance, &input.room);
    let fits = |part: &str| part.chars().count() <= 12 && !part.contains('-');
    let fitting = room.as_ref().is_some_and(|r| fits(&r.room));
    check.ensure(fitting, "room", if input.room.trim().is_empty() { "missing" } else { "not_a_room" });
    check.ensure(room.as_ref().is_none_or(|r| fits(&r.entrance)), "entrance", "not_a_room");
    // A home above 100,000 m² is a slip of the keyboard.
    check.ensure((0..=10_000_000).contains(&input.area.0), "area", "not_an_area");
    if let Some(delivered_on) = input.delivered_on {
        check.ensure(
            building.completed_on.is_none_or(|completed| completed <= delivered_on),
            "delivered_on",
            "before_completion",
        );
    }
    check.done()?;
    let room = room.ok_or_else(|| Fault::invalid("room", "not_a_room"))?;
    Ok(Home { code: room.code(), label: label(&building.name, &room), sort_key: room.sort_key(), room })
}

fn row<'a>(unit_id: Id, home: &'a Home, input: &AddUnit) -> UnitRow<'a> {
    UnitRow {
        unit_id,
        building_id: input.building_id,
        code: &home.code,
        label: &home.label,
        entrance: &home.room.entrance,
        room: &home.room.room,
        sort_key: &home.sort_key,
        area: input.area,
        delivered_on: input.delivered_on,
    }
}

/// Adds a home.
///
/// # Errors
/// Field errors: `building_id` `unknown`; `room` `missing`, `not_a_room` or `taken`; `area` `not_an_area`; `delivered_on`
/// `before_completion`.
pub fn add_unit(tx: &mut Tx<'_>, by: &Actor, input: &AddUnit) -> Result<Id, Fault> {
    by.require::<perms::ChangePlaces>()?;
    let home = home(tx, input)?;
    let unit_id = tx.id();
    if !store::places::insert_unit(tx, &row(unit_id, &home, input))? {
        return Err(Fault::invalid("room", "taken"));
    }
    store::keys::of_unit(tx, unit_id, &home.room)?;
    tx.record(Event::new("unit.added", "unit", unit_id).data("code", home.code).id("building", input.building_id))?;
    Ok(unit_id)
}

/// Changes a home.
///
/// # Errors
/// Stale; field errors as for [`add_unit`].
pub fn change_unit(tx: &mut Tx<'_>, by: &Actor, unit_id: Id, op: &Op, input: &AddUnit) -> Result<(), Fault> {
    by.require::<perms::ChangePlaces>()?;
    let community = tx.line();
    let before = queries::unit(tx, community, unit_id)?;
    let changed_by = queries::unit_changed_by(tx, community, unit_id)?;
    op.fresh(before.version, &changed_by, before.changed_at)?;
    let home = home(tx, input)?;
    if store::places::unit_code_taken(tx, &home.code, unit_id)? {
        return Err(Fault::invalid("room", "taken"));
    }
    store::places::update_unit(tx, &row(unit_id, &home, input))?;
    store::keys::of_unit(tx, unit_id, &home.room)?;
    tx.record(Event::new("unit.changed", "unit", unit_id).data("code", home.code).id("building", input.building_id))?;
    Ok(())
}

/// Writes codes, labels and keys of a building's homes anew.
pub(super) fn relabel(tx: &mut Tx<'_>, building_id: Id, code: &str, name: &str) -> Result<(), Fault> {
    let community = tx.line();
    for unit in queries::units_of_building(tx, community, building_id)? {
        let Some(room) = RoomCode::from_parts(code, &unit.entrance, &unit.room) else { continue };
        let home = Home { code: room.code(), label: label(name, &room), sort_key: room.sort_key(), room };
        let input = AddUnit {
            building_id,
            entrance: unit.entrance,
            room: unit.room,
            area: unit.area,
            delivered_on: unit.delivered_on,
        };
        store::places::update_unit(tx, &row(unit.unit_id, &home, &input))?;
        store::keys::of_unit(tx, unit.unit_id, &home.room)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_is_called_by_its_buildings_name() {
        let room = RoomCode::from_parts("3", "2", "1201").expect("room");
        assert_eq!(label("3 栋", &room), room.label());
        assert_eq!(label("桂香阁", &RoomCode::from_parts("3", "", "1201").expect("room")), "桂香阁 1201");
    }
}
