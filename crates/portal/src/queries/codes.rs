//! Codes on walls, and what came in by them.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Code, CodeLine, ReportedBy};

/// The code that holds, by what stands on the wall.
pub fn by_code(db: &mut Db<'_>, code: &str) -> Result<Option<Code>, Fault> {
    db.maybe(
        "SELECT community_id, code_id, code, unit_id, common_part_id FROM portal_codes WHERE code = $1 AND ended_at IS NULL",
        args![code],
    )
}

/// A code of a community that holds.
pub fn code(db: &mut Db<'_>, community: Id, code: Id) -> Result<Code, Fault> {
    db.one(
        "SELECT community_id, code_id, code, unit_id, common_part_id FROM portal_codes \
         WHERE community_id = $1 AND code_id = $2 AND ended_at IS NULL",
        args![community, code],
    )
}

/// The common parts in use, each with the code that holds; those of a building, or of the whole community.
pub fn of_parts(db: &mut Db<'_>, community: Id, building: Option<Id>) -> Result<Vec<CodeLine>, Fault> {
    db.list(
        "SELECT p.common_part_id, p.name, b.name, c.code_id, c.code, c.made_at FROM common_parts p \
         LEFT JOIN buildings b ON b.community_id = p.community_id AND b.building_id = p.building_id \
         LEFT JOIN portal_codes c ON c.community_id = p.community_id AND c.common_part_id = p.common_part_id AND c.ended_at IS NULL \
         WHERE p.community_id = $1 AND p.ended_at IS NULL AND (p.building_id = $2 OR ($3 AND p.building_id IS NULL)) \
         ORDER BY p.sort_key, p.common_part_id",
        args![community, building.unwrap_or(Id::nil()), building.is_none()],
    )
}

/// The homes of a building, each with the code that holds.
pub fn of_homes(db: &mut Db<'_>, community: Id, building: Id) -> Result<Vec<CodeLine>, Fault> {
    db.list(
        "SELECT u.unit_id, u.label, NULL, c.code_id, c.code, c.made_at FROM units u \
         LEFT JOIN portal_codes c ON c.community_id = u.community_id AND c.unit_id = u.unit_id AND c.ended_at IS NULL \
         WHERE u.community_id = $1 AND u.building_id = $2 ORDER BY u.sort_key, u.unit_id",
        args![community, building],
    )
}

/// How often something was used in an hour.
pub(crate) fn used(db: &mut Db<'_>, subject: &str, now: Moment) -> Result<i64, Fault> {
    let hour = now.seconds().div_euclid(3600);
    let found: Option<(i64,)> =
        db.maybe("SELECT used FROM portal_counts WHERE subject = $1 AND hour = $2", args![subject, hour])?;
    Ok(found.map_or(0, |(used,)| used))
}

/// By which way a request came in; none when not by the portal.
pub fn reported(db: &mut Db<'_>, community: Id, request: Id) -> Result<Option<ReportedBy>, Fault> {
    db.maybe(
        "SELECT code_id, person_id, made_at FROM portal_reports WHERE community_id = $1 AND request_id = $2",
        args![community, request],
    )
}

/// Its photos.
pub fn photos(db: &mut Db<'_>, community: Id, request: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT blob_id FROM portal_report_photos WHERE community_id = $1 AND request_id = $2 ORDER BY place",
        args![community, request],
    )
}

/// Of which request a photo is, where it came with one.
pub fn request_of_photo(db: &mut Db<'_>, community: Id, blob: Id) -> Result<Option<Id>, Fault> {
    let found: Option<(Id,)> = db.maybe(
        "SELECT request_id FROM portal_report_photos WHERE community_id = $1 AND blob_id = $2",
        args![community, blob],
    )?;
    Ok(found.map(|(id,)| id))
}

/// Within how many minutes the community calls back, as published for a day.
pub(crate) fn callback_minutes(db: &mut Db<'_>, community: Id, on: kernel::clock::Day) -> Result<i64, Fault> {
    let found: Option<(i64,)> = db.maybe(
        "SELECT minutes FROM promise_terms WHERE community_id = $1 AND term = 'callback' AND valid_from <= $2 \
         ORDER BY valid_from DESC LIMIT 1",
        args![community, on],
    )?;
    Ok(found.map_or(120, |(minutes,)| minutes))
}
