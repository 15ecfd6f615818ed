//! Codes for walls and doors: made for a whole building at once, renewed, ended.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::model::CodeLine;
use crate::perms::KeepCodes;
use crate::queries::codes as read;
use crate::rules::code_of;
use crate::store::{self, codes::NewCode};

/// For which places codes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wanted {
    /// The common parts of a building, or of the whole community.
    Parts,
    /// The homes of a building.
    Homes,
}

/// The places of a sheet, with the codes that hold.
///
/// # Errors
/// Not found where the building isn't here; homes are always of a building.
pub(crate) fn places(
    db: &mut platform::db::Db<'_>,
    community: Id,
    building: Option<Id>,
    wanted: Wanted,
) -> Result<Vec<CodeLine>, Fault> {
    if let Some(building) = building {
        registry::queries::building(db, community, building)?;
    }
    match (wanted, building) {
        (Wanted::Parts, building) => read::of_parts(db, community, building),
        (Wanted::Homes, Some(building)) => read::of_homes(db, community, building),
        (Wanted::Homes, None) => Err(Fault::invalid("building_id", "missing")),
    }
}

/// Makes a code for each place of a sheet that has none; how many were made.
///
/// # Errors
/// Forbidden; not found; homes without a building.
pub(crate) fn make(tx: &mut Tx<'_>, by: &Actor, building: Option<Id>, wanted: Wanted) -> Result<usize, Fault> {
    by.require::<KeepCodes>()?;
    let community = tx.line();
    let without: Vec<Id> = places(tx, community, building, wanted)?
        .into_iter()
        .filter(|line| line.code_id.is_none())
        .map(|line| line.place_id)
        .collect();
    for place in &without {
        put(tx, (wanted == Wanted::Homes).then_some(*place), (wanted == Wanted::Parts).then_some(*place))?;
    }
    if !without.is_empty() {
        tx.record(Event::new("portal.codes_made", "community", community).data("count", without.len()))?;
    }
    Ok(without.len())
}

fn put(tx: &mut Tx<'_>, unit_id: Option<Id>, common_part_id: Option<Id>) -> Result<Id, Fault> {
    let (code_id, code) = (tx.id(), code_of(tx.random("portal code")));
    store::codes::insert(tx, &NewCode { code_id, code: &code, unit_id, common_part_id })?;
    Ok(code_id)
}

/// Ends a code, and makes another one for the same place where that is wished. What hangs on the wall is paper from then on.
///
/// # Errors
/// Forbidden; not found when it doesn't hold.
pub(crate) fn end(tx: &mut Tx<'_>, by: &Actor, code: Id, anew: bool) -> Result<(), Fault> {
    by.require::<KeepCodes>()?;
    let community = tx.line();
    let found = read::code(tx, community, code)?;
    store::codes::end(tx, code)?;
    let mut event = Event::new("portal.code_ended", "community", community).id("code", code);
    if anew {
        event = event.id("next", put(tx, found.unit_id, found.common_part_id)?);
    }
    tx.record(event)?;
    Ok(())
}
