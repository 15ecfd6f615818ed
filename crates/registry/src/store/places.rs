//! Writing communities, buildings, homes, common parts and the periods of stages.

use kernel::area::Area;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Writes what a community says of itself; its name (and the one in English) belongs to the line.
pub(crate) fn put_community(
    tx: &mut Tx<'_>,
    (name, name_en): (&str, &str),
    address: &str,
    office_phone: &str,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO communities (community_id, address, office_phone, version, changed_at, changed_by) VALUES ($1, $2, $3, 1, $4, $5) \
         ON CONFLICT (community_id) DO UPDATE SET address = excluded.address, office_phone = excluded.office_phone, \
         version = communities.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        args![community, address, office_phone, now, by],
    )?;
    tx.run("UPDATE lines SET name = $2, name_en = $3 WHERE line_id = $1", args![community, name, name_en])?;
    Ok(())
}

/// A row of the periods of stages, where there is none with its key.
pub(crate) fn put_period(
    tx: &mut Tx<'_>,
    stage: &str,
    fact: &str,
    valid_from: &str,
    months: i64,
    source: &str,
) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO stage_periods (community_id, stage, fact, valid_from, months, source) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (community_id, stage, fact, valid_from) DO NOTHING",
        args![community, stage, fact, valid_from, months, source],
    )?;
    Ok(())
}

/// A building as it is written.
pub(crate) struct BuildingRow<'a> {
    pub(crate) building_id: Id,
    pub(crate) code: &'a str,
    pub(crate) name: &'a str,
    pub(crate) sort_key: &'a str,
    pub(crate) completed_on: Option<Day>,
    pub(crate) filing_number: &'a str,
    pub(crate) steward_id: Option<Id>,
    pub(crate) map_x: i64,
    pub(crate) map_y: i64,
}

/// Adds a building; whether its code was free.
pub(crate) fn insert_building(tx: &mut Tx<'_>, row: &BuildingRow<'_>) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO buildings (community_id, building_id, code, name, sort_key, completed_on, filing_number, steward_id, map_x, map_y, \
         version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12) \
         ON CONFLICT (community_id, code) DO NOTHING",
        args![
            community,
            row.building_id,
            row.code,
            row.name,
            row.sort_key,
            row.completed_on,
            row.filing_number,
            row.steward_id,
            row.map_x,
            row.map_y,
            now,
            by
        ],
    )?;
    Ok(made > 0)
}

/// Changes a building.
pub(crate) fn update_building(tx: &mut Tx<'_>, row: &BuildingRow<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE buildings SET code = $3, name = $4, sort_key = $5, completed_on = $6, filing_number = $7, steward_id = $8, map_x = $9, \
         map_y = $10, version = version + 1, changed_at = $11, changed_by = $12 WHERE community_id = $1 AND building_id = $2",
        args![
            community,
            row.building_id,
            row.code,
            row.name,
            row.sort_key,
            row.completed_on,
            row.filing_number,
            row.steward_id,
            row.map_x,
            row.map_y,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Whether another building has the code.
pub(crate) fn building_code_taken(tx: &mut Tx<'_>, code: &str, but: Id) -> Result<bool, Fault> {
    let community = tx.line();
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM buildings WHERE community_id = $1 AND code = $2 AND building_id <> $3)",
        args![community, code, but],
    )
}

/// A home as it is written.
pub(crate) struct UnitRow<'a> {
    pub(crate) unit_id: Id,
    pub(crate) building_id: Id,
    pub(crate) code: &'a str,
    pub(crate) label: &'a str,
    pub(crate) entrance: &'a str,
    pub(crate) room: &'a str,
    pub(crate) sort_key: &'a str,
    pub(crate) area: Area,
    pub(crate) delivered_on: Option<Day>,
}

/// Adds a home; whether its code was free.
pub(crate) fn insert_unit(tx: &mut Tx<'_>, row: &UnitRow<'_>) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO units (community_id, unit_id, building_id, code, label, entrance, room, sort_key, area, delivered_on, \
         version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12) \
         ON CONFLICT (community_id, code) DO NOTHING",
        args![
            community,
            row.unit_id,
            row.building_id,
            row.code,
            row.label,
            row.entrance,
            row.room,
            row.sort_key,
            row.area,
            row.delivered_on,
            now,
            by
        ],
    )?;
    Ok(made > 0)
}

/// Changes a home.
pub(crate) fn update_unit(tx: &mut Tx<'_>, row: &UnitRow<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE units SET building_id = $3, code = $4, label = $5, entrance = $6, room = $7, sort_key = $8, area = $9, delivered_on = $10, \
         version = version + 1, changed_at = $11, changed_by = $12 WHERE community_id = $1 AND unit_id = $2",
        args![
            community,
            row.unit_id,
            row.building_id,
            row.code,
            row.label,
            row.entrance,
            row.room,
            row.sort_key,
            row.area,
            row.delivered_on,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Whether another home has the code.
pub(crate) fn unit_code_taken(tx: &mut Tx<'_>, code: &str, but: Id) -> Result<bool, Fault> {
    let community = tx.line();
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM units WHERE community_id = $1 AND code = $2 AND unit_id <> $3)",
        args![community, code, but],
    )
}

/// A common part as it is written.
pub(crate) struct CommonPartRow<'a> {
    pub(crate) common_part_id: Id,
    pub(crate) building_id: Option<Id>,
    pub(crate) kind: &'a str,
    pub(crate) code: &'a str,
    pub(crate) name: &'a str,
    pub(crate) sort_key: &'a str,
    pub(crate) map_x: Option<i64>,
    pub(crate) map_y: Option<i64>,
}

/// Adds a common part; whether its code was free.
pub(crate) fn insert_common_part(tx: &mut Tx<'_>, row: &CommonPartRow<'_>) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO common_parts (community_id, common_part_id, building_id, kind, code, name, sort_key, map_x, map_y, ended_at, \
         version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, 1, $10, $11) \
         ON CONFLICT (community_id, code) DO NOTHING",
        args![
            community,
            row.common_part_id,
            row.building_id,
            row.kind,
            row.code,
            row.name,
            row.sort_key,
            row.map_x,
            row.map_y,
            now,
            by
        ],
    )?;
    Ok(made > 0)
}

/// Changes a common part.
pub(crate) fn update_common_part(tx: &mut Tx<'_>, row: &CommonPartRow<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE common_parts SET building_id = $3, kind = $4, code = $5, name = $6, sort_key = $7, map_x = $8, map_y = $9, \
         version = version + 1, changed_at = $10, changed_by = $11 WHERE community_id = $1 AND common_part_id = $2",
        args![
            community,
            row.common_part_id,
            row.building_id,
            row.kind,
            row.code,
            row.name,
            row.sort_key,
            row.map_x,
            row.map_y,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Takes a common part out of use.
pub(crate) fn end_common_part(tx: &mut Tx<'_>, common_part_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE common_parts SET ended_at = $3, version = version + 1, changed_at = $3, changed_by = $4 \
         WHERE community_id = $1 AND common_part_id = $2",
        args![community, common_part_id, now, by],
    )?;
    Ok(())
}

/// Whether another common part has the code.
pub(crate) fn common_part_code_taken(tx: &mut Tx<'_>, code: &str, but: Id) -> Result<bool, Fault> {
    let community = tx.line();
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM common_parts WHERE community_id = $1 AND code = $2 AND common_part_id <> $3)",
        args![community, code, but],
    )
}
