//! Reading communities, buildings, units and common parts.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use platform::args;
use platform::db::Db;

use crate::model::{BuildingView, CommonPartView, Community, Stage, StageNow, StagePeriod, UnitView};
use crate::rules::stage::{Dates, stage};

/// A home.
pub fn unit(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<UnitView, Fault> {
    db.one(
        "SELECT u.unit_id, u.building_id, u.code, u.label, u.entrance, u.room, u.area, u.delivered_on, b.code, b.name, \
         b.completed_on, b.steward_id, b.map_x, b.map_y, u.version, u.changed_at \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         WHERE u.community_id = $1 AND u.unit_id = $2",
        args![community, unit_id],
    )
}

/// Who changed a home last, by name.
pub fn unit_changed_by(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<String, Fault> {
    db.value(
        "SELECT COALESCE(a.name, '') FROM units u LEFT JOIN accounts a ON a.account_id = u.changed_by \
         WHERE u.community_id = $1 AND u.unit_id = $2",
        args![community, unit_id],
    )
}

/// The homes of a building, in house order.
pub fn units_of_building(db: &mut Db<'_>, community: Id, building_id: Id) -> Result<Vec<UnitView>, Fault> {
    db.list(
        "SELECT u.unit_id, u.building_id, u.code, u.label, u.entrance, u.room, u.area, u.delivered_on, b.code, b.name, \
         b.completed_on, b.steward_id, b.map_x, b.map_y, u.version, u.changed_at \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         WHERE u.community_id = $1 AND u.building_id = $2 ORDER BY u.sort_key, u.unit_id",
        args![community, building_id],
    )
}

/// The buildings of a community, in house order.
pub fn buildings(db: &mut Db<'_>, community: Id) -> Result<Vec<BuildingView>, Fault> {
    db.list(
        "SELECT b.building_id, b.code, b.name, b.completed_on, b.steward_id, b.map_x, b.map_y, \
         (SELECT COUNT(*) FROM units u WHERE u.community_id = b.community_id AND u.building_id = b.building_id), \
         b.filing_number, COALESCE(s.name, ''), b.version, b.changed_at, COALESCE(a.name, '') FROM buildings b \
         LEFT JOIN accounts s ON s.account_id = b.steward_id LEFT JOIN accounts a ON a.account_id = b.changed_by \
         WHERE b.community_id = $1 ORDER BY b.sort_key, b.building_id",
        args![community],
    )
}

/// A building.
pub fn building(db: &mut Db<'_>, community: Id, building_id: Id) -> Result<BuildingView, Fault> {
    db.one(
        "SELECT b.building_id, b.code, b.name, b.completed_on, b.steward_id, b.map_x, b.map_y, \
         (SELECT COUNT(*) FROM units u WHERE u.community_id = b.community_id AND u.building_id = b.building_id), \
         b.filing_number, COALESCE(s.name, ''), b.version, b.changed_at, COALESCE(a.name, '') FROM buildings b \
         LEFT JOIN accounts s ON s.account_id = b.steward_id LEFT JOIN accounts a ON a.account_id = b.changed_by \
         WHERE b.community_id = $1 AND b.building_id = $2",
        args![community, building_id],
    )
}

/// The name of a steward; empty when there is none.
pub fn steward_name(db: &mut Db<'_>, steward_id: Option<Id>) -> Result<String, Fault> {
    let Some(steward_id) = steward_id else { return Ok(String::new()) };
    let found: Option<(String,)> =
        db.maybe("SELECT a.name FROM accounts a WHERE a.account_id = $1", args![steward_id])?;
    Ok(found.map_or_else(String::new, |(name,)| name))
}

/// The common parts in use, those of the whole community first, then building by building.
pub fn common_parts(db: &mut Db<'_>, community: Id) -> Result<Vec<CommonPartView>, Fault> {
    db.list(
        "SELECT c.common_part_id, c.building_id, c.code, c.name, \
         CASE WHEN b.building_id IS NULL THEN c.name ELSE b.name || ' · ' || c.name END, b.steward_id, \
         COALESCE(c.map_x, b.map_x, 0), COALESCE(c.map_y, b.map_y, 0), c.kind, c.ended_at, c.version, c.changed_at, COALESCE(a.name, '') \
         FROM common_parts c LEFT JOIN buildings b ON b.community_id = c.community_id AND b.building_id = c.building_id \
         LEFT JOIN accounts a ON a.account_id = c.changed_by \
         WHERE c.community_id = $1 AND c.ended_at IS NULL \
         ORDER BY b.sort_key IS NOT NULL, b.sort_key, c.sort_key, c.common_part_id",
        args![community],
    )
}

/// A common part, also one that was taken out of use.
pub fn common_part(db: &mut Db<'_>, community: Id, common_part_id: Id) -> Result<CommonPartView, Fault> {
    db.one(
        "SELECT c.common_part_id, c.building_id, c.code, c.name, \
         CASE WHEN b.building_id IS NULL THEN c.name ELSE b.name || ' · ' || c.name END, b.steward_id, \
         COALESCE(c.map_x, b.map_x, 0), COALESCE(c.map_y, b.map_y, 0), c.kind, c.ended_at, c.version, c.changed_at, COALESCE(a.name, '') \
         FROM common_parts c LEFT JOIN buildings b ON b.community_id = c.community_id AND b.building_id = c.building_id \
         LEFT JOIN accounts a ON a.account_id = c.changed_by \
         WHERE c.community_id = $1 AND c.common_part_id = $2",
        args![community, common_part_id],
    )
}

/// A community with its address.
pub fn community(db: &mut Db<'_>, community: Id) -> Result<Community, Fault> {
    db.one(
        "SELECT l.line_id, l.code, l.name, l.name_en, l.time_zone, COALESCE(c.address, ''), COALESCE(c.office_phone, ''), \
         COALESCE(c.version, 0), COALESCE(c.changed_at, 0), COALESCE(a.name, '') FROM lines l \
         LEFT JOIN communities c ON c.community_id = l.line_id LEFT JOIN accounts a ON a.account_id = c.changed_by \
         WHERE l.line_id = $1 AND l.kind = 'community'",
        args![community],
    )
}

/// The communities in which an account holds a role (all of them with a role in the company), by code.
pub fn communities_of(db: &mut Db<'_>, account: Id) -> Result<Vec<Community>, Fault> {
    db.list(
        "SELECT l.line_id, l.code, l.name, l.name_en, l.time_zone, COALESCE(c.address, ''), COALESCE(c.office_phone, ''), \
         COALESCE(c.version, 0), COALESCE(c.changed_at, 0), COALESCE(a.name, '') FROM lines l \
         LEFT JOIN communities c ON c.community_id = l.line_id LEFT JOIN accounts a ON a.account_id = c.changed_by \
         WHERE l.kind = 'community' AND EXISTS (SELECT 1 FROM role_grants g WHERE g.account_id = $1 \
         AND (g.line_id = l.line_id OR g.line_id = $2)) ORDER BY l.code",
        args![account, COMPANY],
    )
}

/// The periods from which stages are derived.
pub fn periods(db: &mut Db<'_>, community: Id) -> Result<Vec<StagePeriod>, Fault> {
    db.list(
        "SELECT stage, fact, valid_from, months, source FROM stage_periods WHERE community_id = $1 \
         ORDER BY stage, fact, valid_from",
        args![community],
    )
}

/// Where a home stands in its life on a day.
pub fn stage_of(db: &mut Db<'_>, community: Id, unit: &UnitView, today: Day) -> Result<Stage, Fault> {
    stage_now(db, community, unit, today).map(|now| now.stage)
}

/// Where a home stands in its life on a day, and until when.
pub fn stage_now(db: &mut Db<'_>, community: Id, unit: &UnitView, today: Day) -> Result<StageNow, Fault> {
    let periods = periods(db, community)?;
    let (fitting_out, fitted_out) = db.one(
        "SELECT EXISTS (SELECT 1 FROM alterations a WHERE a.community_id = $1 AND a.unit_id = $2 AND a.started_on <= $3 \
         AND (a.accepted_on IS NULL OR a.accepted_on > $3)), \
         EXISTS (SELECT 1 FROM alterations a WHERE a.community_id = $1 AND a.unit_id = $2 AND a.accepted_on <= $3)",
        args![community, unit.unit_id, today],
    )?;
    let dates = Dates { completed_on: unit.completed_on, delivered_on: unit.delivered_on, fitting_out, fitted_out };
    Ok(stage(&dates, &periods, today))
}

/// The place of a common part itself, where it has one.
pub fn own_place(db: &mut Db<'_>, community: Id, common_part_id: Id) -> Result<(Option<i64>, Option<i64>), Fault> {
    db.one(
        "SELECT map_x, map_y FROM common_parts WHERE community_id = $1 AND common_part_id = $2",
        args![community, common_part_id],
    )
}
