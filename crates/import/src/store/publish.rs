//! The last command: from the staged rows into the registry, table by table. Moment and person come from the run's row.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use super::undo;

type Step = fn(&mut Tx<'_>, Id) -> Result<u64, Fault>;

/// The steps in the order of the foreign keys, except the homes, whose number is held against what was staged.
pub(crate) const AFTER_UNITS: [Step; 14] = [
    undo::note_units,
    change_units,
    people,
    undo::note_people,
    change_people,
    undo::note_ends,
    ends,
    occupancies,
    undo::note_begun,
    contacts,
    vehicles,
    drop_keys,
    keys,
    drop_keys_of_ended,
];

/// New buildings; how many.
pub(crate) fn buildings(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO buildings (community_id, building_id, code, name, sort_key, completed_on, filing_number, steward_id, map_x, map_y, version, changed_at, changed_by) \
         SELECT s.community_id, s.building_id, s.code, s.name, s.sort_key, NULL, '', NULL, s.map_x, s.map_y, 1, r.committed_at, r.committed_by \
         FROM import_staged_buildings s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 ON CONFLICT (community_id, code) DO NOTHING",
        args![community, attempt],
    )
}

/// New homes; how many.
pub(crate) fn units(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO units (community_id, unit_id, building_id, code, label, entrance, room, sort_key, area, delivered_on, version, changed_at, changed_by) \
         SELECT s.community_id, s.unit_id, s.building_id, s.code, s.label, s.entrance, s.room, s.sort_key, s.area, s.delivered_on, 1, r.committed_at, r.committed_by \
         FROM import_staged_units s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 AND s.fresh ON CONFLICT (community_id, code) DO NOTHING",
        args![community, attempt],
    )
}

fn change_units(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE units SET area = s.area, delivered_on = s.delivered_on, version = units.version + 1, changed_at = r.committed_at, changed_by = r.committed_by \
         FROM import_staged_units s, import_runs r WHERE r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         AND units.community_id = s.community_id AND units.unit_id = s.unit_id AND s.community_id = $1 AND s.attempt_id = $2 AND NOT s.fresh",
        args![community, attempt],
    )
}

fn people(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO people (community_id, person_id, name, sort_key, firm, note, id_tail, id_hash, id_sealed, id_key, version, changed_at, changed_by) \
         SELECT s.community_id, s.person_id, s.name, s.sort_key, s.firm, s.note, s.id_tail, s.id_hash, s.id_sealed, s.id_key, 1, r.committed_at, r.committed_by \
         FROM import_staged_people s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 AND s.fresh",
        args![community, attempt],
    )
}

fn change_people(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE people SET name = s.name, sort_key = s.sort_key, id_tail = COALESCE(s.id_tail, people.id_tail), id_hash = COALESCE(s.id_hash, people.id_hash), \
         id_sealed = COALESCE(s.id_sealed, people.id_sealed), id_key = COALESCE(s.id_key, people.id_key), version = people.version + 1, \
         changed_at = r.committed_at, changed_by = r.committed_by \
         FROM import_staged_people s, import_runs r WHERE r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         AND people.community_id = s.community_id AND people.person_id = s.person_id AND s.community_id = $1 AND s.attempt_id = $2 AND NOT s.fresh",
        args![community, attempt],
    )
}

fn ends(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    // Who came today and goes today was never there: the first day is no longer known then.
    tx.run(
        "UPDATE occupancies SET until = s.until, since = CASE WHEN occupancies.since < s.until THEN occupancies.since ELSE NULL END, \
         version = occupancies.version + 1, changed_at = r.committed_at, changed_by = r.committed_by \
         FROM import_staged_ends s, import_runs r WHERE r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         AND occupancies.community_id = s.community_id AND occupancies.occupancy_id = s.occupancy_id AND occupancies.until IS NULL \
         AND s.community_id = $1 AND s.attempt_id = $2",
        args![community, attempt],
    )
}

fn occupancies(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO occupancies (community_id, occupancy_id, unit_id, person_id, role, since, until, version, changed_at, changed_by) \
         SELECT s.community_id, s.occupancy_id, s.unit_id, s.person_id, s.role, s.since, NULL, 1, r.committed_at, r.committed_by \
         FROM import_staged_occupancies s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 ON CONFLICT DO NOTHING",
        args![community, attempt],
    )
}

fn contacts(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO contacts (community_id, contact_id, person_id, digits, label, origin, known_since, verified_at, verified_by, ended_at, version, changed_at, changed_by) \
         SELECT s.community_id, s.contact_id, s.person_id, s.digits, '', 'ledger_import', r.committed_at, NULL, NULL, NULL, 1, r.committed_at, r.committed_by \
         FROM import_staged_contacts s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 ON CONFLICT DO NOTHING",
        args![community, attempt],
    )
}

fn vehicles(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO vehicles (community_id, vehicle_id, plate, unit_id, person_id, note, ended_at, version, changed_at, changed_by) \
         SELECT s.community_id, s.vehicle_id, s.plate, s.unit_id, NULL, '', NULL, 1, r.committed_at, r.committed_by \
         FROM import_staged_vehicles s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 ON CONFLICT DO NOTHING",
        args![community, attempt],
    )
}

fn drop_keys(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
         (SELECT subject_id FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2)",
        args![community, attempt],
    )
}

fn keys(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO search_keys (community_id, kind, search_key, unit_id, subject_id) \
         SELECT community_id, kind, search_key, unit_id, subject_id FROM import_staged_keys \
         WHERE community_id = $1 AND attempt_id = $2 ON CONFLICT DO NOTHING",
        args![community, attempt],
    )
}

/// Somebody may have ended an occupancy while the import was put together: no key leads to a home that they left.
fn drop_keys_of_ended(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND kind IN ('name', 'pinyin', 'phone', 'phone_end') AND subject_id IN \
         (SELECT subject_id FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2) AND NOT EXISTS \
         (SELECT 1 FROM occupancies o WHERE o.community_id = search_keys.community_id AND o.unit_id = search_keys.unit_id \
         AND o.person_id = search_keys.subject_id AND o.until IS NULL)",
        args![community, attempt],
    )
}

/// How many homes of the attempt are new, and how many buildings.
pub(crate) fn fresh_counts(tx: &mut Tx<'_>, attempt: Id) -> Result<(u64, u64), Fault> {
    let community = tx.line();
    let units: i64 = tx.value(
        "SELECT COUNT(*) FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND fresh",
        args![community, attempt],
    )?;
    let buildings: i64 = tx.value(
        "SELECT COUNT(*) FROM import_staged_buildings WHERE community_id = $1 AND attempt_id = $2",
        args![community, attempt],
    )?;
    Ok((u64::try_from(units).unwrap_or(0), u64::try_from(buildings).unwrap_or(0)))
}
