//! The way back: what a run found is noted in its last command, and put in its place again.

use std::collections::BTreeMap;

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::{Tx, Val};
use registry::keys::search_keys_for_person;

/// Homes as they are before they are brought up to date.
pub(crate) fn note_units(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_before_units (community_id, run_id, unit_id, area, delivered_on, version) \
         SELECT u.community_id, r.run_id, u.unit_id, u.area, u.delivered_on, u.version + 1 \
         FROM import_staged_units s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         JOIN units u ON u.community_id = s.community_id AND u.unit_id = s.unit_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 AND NOT s.fresh",
        args![community, attempt],
    )
}

/// People as they are before they are brought up to date.
pub(crate) fn note_people(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_before_people (community_id, run_id, person_id, name, sort_key, version) \
         SELECT p.community_id, r.run_id, p.person_id, p.name, p.sort_key, p.version + 1 \
         FROM import_staged_people s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         JOIN people p ON p.community_id = s.community_id AND p.person_id = s.person_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 AND NOT s.fresh",
        args![community, attempt],
    )
}

/// Ties before they are ended.
pub(crate) fn note_ends(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_ended_occupancies (community_id, run_id, occupancy_id, unit_id, person_id, since, version) \
         SELECT o.community_id, r.run_id, o.occupancy_id, o.unit_id, o.person_id, o.since, o.version + 1 \
         FROM import_staged_ends s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         JOIN occupancies o ON o.community_id = s.community_id AND o.occupancy_id = s.occupancy_id AND o.until IS NULL \
         WHERE s.community_id = $1 AND s.attempt_id = $2",
        args![community, attempt],
    )
}

/// Ties that have begun in homes that were there.
pub(crate) fn note_begun(tx: &mut Tx<'_>, attempt: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_begun_occupancies (community_id, run_id, occupancy_id, unit_id, person_id, version) \
         SELECT o.community_id, r.run_id, o.occupancy_id, o.unit_id, o.person_id, o.version \
         FROM import_staged_occupancies s JOIN import_runs r ON r.community_id = s.community_id AND r.attempt_id = s.attempt_id \
         JOIN occupancies o ON o.community_id = s.community_id AND o.occupancy_id = s.occupancy_id \
         WHERE s.community_id = $1 AND s.attempt_id = $2 AND NOT EXISTS (SELECT 1 FROM import_staged_units f \
         WHERE f.community_id = s.community_id AND f.attempt_id = s.attempt_id AND f.unit_id = s.unit_id AND f.fresh)",
        args![community, attempt],
    )
}

/// Forgets what an earlier attempt left out.
pub(crate) fn clear_losses(tx: &mut Tx<'_>, run: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run("DELETE FROM import_losses WHERE community_id = $1 AND run_id = $2", args![community, run])
}

/// Puts everything in its place: how many ties ended, how many are open again, how many homes and names are as before.
pub(crate) fn back(tx: &mut Tx<'_>, run: Id) -> Result<(u64, u64, u64, u64), Fault> {
    let (community, now, by, today) = (tx.line(), tx.now(), tx.actor().id, tx.today()?);
    let begun = tx.run(
        "UPDATE occupancies SET until = $3, since = CASE WHEN since < $3 THEN since ELSE NULL END, version = version + 1, changed_at = $4, changed_by = $5 \
         WHERE community_id = $1 AND until IS NULL AND occupancy_id IN \
         (SELECT occupancy_id FROM import_begun_occupancies WHERE community_id = $1 AND run_id = $2)",
        args![community, run, today, now, by],
    )?;
    let ended = tx.run(
        "UPDATE occupancies SET until = NULL, since = b.since, version = occupancies.version + 1, changed_at = $3, changed_by = $4 \
         FROM import_ended_occupancies b WHERE b.community_id = $1 AND b.run_id = $2 \
         AND occupancies.community_id = b.community_id AND occupancies.occupancy_id = b.occupancy_id",
        args![community, run, now, by],
    )?;
    let units = tx.run(
        "UPDATE units SET area = b.area, delivered_on = b.delivered_on, version = units.version + 1, changed_at = $3, changed_by = $4 \
         FROM import_before_units b WHERE b.community_id = $1 AND b.run_id = $2 \
         AND units.community_id = b.community_id AND units.unit_id = b.unit_id",
        args![community, run, now, by],
    )?;
    let names = tx.run(
        "UPDATE people SET name = b.name, sort_key = b.sort_key, version = people.version + 1, changed_at = $3, changed_by = $4 \
         FROM import_before_people b WHERE b.community_id = $1 AND b.run_id = $2 \
         AND people.community_id = b.community_id AND people.person_id = b.person_id",
        args![community, run, now, by],
    )?;
    Ok((begun, ended, units, names))
}

/// Writes the keys of everybody whom the way back touched anew.
pub(crate) fn keys(tx: &mut Tx<'_>, run: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM search_keys WHERE community_id = $1 AND kind IN ('name', 'pinyin', 'phone', 'phone_end') AND subject_id IN \
         (SELECT person_id FROM import_ended_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_begun_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_before_people WHERE community_id = $1 AND run_id = $2)",
        args![community, run],
    )?;
    let homes: Vec<(Id, String, Id)> = tx.list(
        "SELECT DISTINCT p.person_id, p.name, o.unit_id FROM people p JOIN occupancies o ON o.community_id = p.community_id AND o.person_id = p.person_id \
         WHERE p.community_id = $1 AND o.until IS NULL AND p.person_id IN \
         (SELECT person_id FROM import_ended_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_begun_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_before_people WHERE community_id = $1 AND run_id = $2) ORDER BY p.person_id, o.unit_id",
        args![community, run],
    )?;
    let numbers: Vec<(Id, String)> = tx.list(
        "SELECT person_id, digits FROM contacts WHERE community_id = $1 AND ended_at IS NULL AND person_id IN \
         (SELECT person_id FROM import_ended_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_begun_occupancies WHERE community_id = $1 AND run_id = $2 \
         UNION SELECT person_id FROM import_before_people WHERE community_id = $1 AND run_id = $2) ORDER BY person_id, digits",
        args![community, run],
    )?;
    let mut digits: BTreeMap<Id, Vec<&str>> = BTreeMap::new();
    for (person, number) in &numbers {
        digits.entry(*person).or_default().push(number);
    }
    let mut rows: Vec<Vec<Val>> = Vec::new();
    for (person, name, unit) in &homes {
        let own = digits.get(person).map_or(&[][..], Vec::as_slice);
        for key in search_keys_for_person(name, own) {
            rows.push(args![community, key.kind.code(), &key.key, *unit, *person].to_vec());
        }
    }
    tx.insert_many(
        "INSERT INTO search_keys (community_id, kind, search_key, unit_id, subject_id)",
        "ON CONFLICT DO NOTHING",
        &rows,
    )?;
    Ok(())
}
