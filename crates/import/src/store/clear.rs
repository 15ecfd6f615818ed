//! Taking away what an attempt left, a chunk at a time.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

type Step = fn(&mut Tx<'_>, Id, i64) -> Result<u64, Fault>;

/// The staged tables. Each step is repeated until it finds nothing more.
pub(crate) const STAGED: [Step; 9] = [buildings, units, people, occupancies, ends, contacts, vehicles, keys, rekeys];

/// What was written straight to its place; for an attempt that did not end well, before the staged rows go.
pub(crate) const PLACED: [Step; 3] = [keys_of_units, keys_of_people, keys_of_vehicles];

fn buildings(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_buildings WHERE community_id = $1 AND attempt_id = $2 AND building_id IN \
         (SELECT building_id FROM import_staged_buildings WHERE community_id = $1 AND attempt_id = $2 ORDER BY building_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn units(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND unit_id IN \
         (SELECT unit_id FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 ORDER BY unit_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn people(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 AND person_id IN \
         (SELECT person_id FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 ORDER BY person_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn occupancies(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_occupancies WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id IN \
         (SELECT occupancy_id FROM import_staged_occupancies WHERE community_id = $1 AND attempt_id = $2 ORDER BY occupancy_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn ends(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_ends WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id IN \
         (SELECT occupancy_id FROM import_staged_ends WHERE community_id = $1 AND attempt_id = $2 ORDER BY occupancy_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn contacts(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_contacts WHERE community_id = $1 AND attempt_id = $2 AND contact_id IN \
         (SELECT contact_id FROM import_staged_contacts WHERE community_id = $1 AND attempt_id = $2 ORDER BY contact_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn vehicles(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 AND vehicle_id IN \
         (SELECT vehicle_id FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 ORDER BY vehicle_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn keys(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_keys WHERE community_id = $1 AND attempt_id = $2 AND subject_id IN \
         (SELECT subject_id FROM import_staged_keys WHERE community_id = $1 AND attempt_id = $2 ORDER BY subject_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn rekeys(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2 AND subject_id IN \
         (SELECT subject_id FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2 ORDER BY subject_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn keys_of_units(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
         (SELECT s.unit_id FROM import_staged_units s WHERE s.community_id = $1 AND s.attempt_id = $2 AND s.fresh AND EXISTS \
         (SELECT 1 FROM search_keys k WHERE k.community_id = s.community_id AND k.subject_id = s.unit_id) ORDER BY s.unit_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn keys_of_people(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
         (SELECT s.person_id FROM import_staged_people s WHERE s.community_id = $1 AND s.attempt_id = $2 AND s.fresh AND EXISTS \
         (SELECT 1 FROM search_keys k WHERE k.community_id = s.community_id AND k.subject_id = s.person_id) ORDER BY s.person_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

fn keys_of_vehicles(tx: &mut Tx<'_>, attempt: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
         (SELECT s.vehicle_id FROM import_staged_vehicles s WHERE s.community_id = $1 AND s.attempt_id = $2 AND EXISTS \
         (SELECT 1 FROM search_keys k WHERE k.community_id = s.community_id AND k.subject_id = s.vehicle_id) ORDER BY s.vehicle_id LIMIT $3)",
        args![community, attempt, limit],
    )
}

/// Takes away what the ledger said of homes that never came to be.
pub(crate) fn facts(tx: &mut Tx<'_>, run: Id, limit: i64) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_facts WHERE community_id = $1 AND run_id = $2 AND unit_id IN \
         (SELECT f.unit_id FROM import_facts f WHERE f.community_id = $1 AND f.run_id = $2 AND NOT EXISTS \
         (SELECT 1 FROM units u WHERE u.community_id = f.community_id AND u.unit_id = f.unit_id) ORDER BY f.unit_id LIMIT $3)",
        args![community, run, limit],
    )
}
