//! Writing the keys of search, in the command that changes what they name: taken back by their subject, written anew.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::plate::Plate;
use kernel::room::RoomCode;
use platform::args;
use platform::db::Tx;

use crate::keys::{SearchKey, search_keys_for_person, search_keys_for_unit, search_keys_for_vehicle};
use crate::queries;

fn put(tx: &mut Tx<'_>, keys: &[SearchKey], unit_id: Id, subject_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    for key in keys {
        tx.run(
            "INSERT INTO search_keys (community_id, kind, search_key, unit_id, subject_id) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT DO NOTHING",
            args![community, key.kind.code(), &key.key, unit_id, subject_id],
        )?;
    }
    Ok(())
}

/// Takes the keys of a subject back.
pub(crate) fn clear(tx: &mut Tx<'_>, subject_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM search_keys WHERE community_id = $1 AND subject_id = $2", args![community, subject_id])?;
    Ok(())
}

/// Writes the keys of a home anew.
pub(crate) fn of_unit(tx: &mut Tx<'_>, unit_id: Id, room: &RoomCode) -> Result<(), Fault> {
    clear(tx, unit_id)?;
    put(tx, &search_keys_for_unit(room), unit_id, unit_id)
}

/// Writes the keys of a person anew, for every home where the person is now.
pub(crate) fn of_person(tx: &mut Tx<'_>, person_id: Id) -> Result<(), Fault> {
    clear(tx, person_id)?;
    let community = tx.line();
    let units: Vec<Id> = tx.values(
        "SELECT DISTINCT unit_id FROM occupancies WHERE community_id = $1 AND person_id = $2 AND until IS NULL ORDER BY unit_id",
        args![community, person_id],
    )?;
    if units.is_empty() {
        return Ok(());
    }
    let name: String =
        tx.value("SELECT name FROM people WHERE community_id = $1 AND person_id = $2", args![community, person_id])?;
    let digits = queries::digits_of(tx, community, person_id)?;
    let digits: Vec<&str> = digits.iter().map(String::as_str).collect();
    let keys = search_keys_for_person(&name, &digits);
    units.into_iter().try_for_each(|unit_id| put(tx, &keys, unit_id, person_id))
}

/// Writes the keys of a vehicle anew.
pub(crate) fn of_vehicle(tx: &mut Tx<'_>, vehicle_id: Id, unit_id: Id, plate: &Plate) -> Result<(), Fault> {
    clear(tx, vehicle_id)?;
    put(tx, &search_keys_for_vehicle(plate), unit_id, vehicle_id)
}
