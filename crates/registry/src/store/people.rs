//! Writing people, occupancies, contacts and care flags.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::model::SealedNumber;

/// Adds a person.
pub(crate) fn insert_person(
    tx: &mut Tx<'_>,
    person_id: Id,
    name: &str,
    sort_key: &str,
    firm: bool,
    note: &str,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO people (community_id, person_id, name, sort_key, firm, note, id_tail, id_hash, id_sealed, id_key, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, NULL, NULL, NULL, NULL, 1, $7, $8)",
        args![community, person_id, name, sort_key, firm, note, now, by],
    )?;
    Ok(())
}

/// Changes a person.
pub(crate) fn update_person(
    tx: &mut Tx<'_>,
    person_id: Id,
    name: &str,
    sort_key: &str,
    firm: bool,
    note: &str,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE people SET name = $3, sort_key = $4, firm = $5, note = $6, version = version + 1, changed_at = $7, changed_by = $8 \
         WHERE community_id = $1 AND person_id = $2",
        args![community, person_id, name, sort_key, firm, note, now, by],
    )?;
    Ok(())
}

/// Writes the sealed identity number of a person.
pub(crate) fn put_identity(tx: &mut Tx<'_>, person_id: Id, number: &SealedNumber) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE people SET id_tail = $3, id_hash = $4, id_sealed = $5, id_key = $6, version = version + 1, changed_at = $7, changed_by = $8 \
         WHERE community_id = $1 AND person_id = $2",
        args![community, person_id, &number.tail, number.hash, number.sealed.clone(), number.key.clone(), now, by],
    )?;
    Ok(())
}

/// Whether somebody else has the identity number.
pub(crate) fn identity_taken(tx: &mut Tx<'_>, hash: [u8; 32], but: Id) -> Result<bool, Fault> {
    let community = tx.line();
    tx.value(
        "SELECT EXISTS (SELECT 1 FROM people WHERE community_id = $1 AND id_hash = $2 AND person_id <> $3)",
        args![community, hash, but],
    )
}

/// Writes what to mind about a person.
pub(crate) fn put_care(tx: &mut Tx<'_>, person_id: Id, care: &[String]) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM care_flags WHERE community_id = $1 AND person_id = $2", args![community, person_id])?;
    for one in care {
        tx.run(
            "INSERT INTO care_flags (community_id, person_id, care) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            args![community, person_id, one],
        )?;
    }
    Ok(())
}

/// Adds an occupancy.
pub(crate) fn insert_occupancy(
    tx: &mut Tx<'_>,
    occupancy_id: Id,
    unit_id: Id,
    person_id: Id,
    role: &str,
    since: Option<Day>,
    until: Option<Day>,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO occupancies (community_id, occupancy_id, unit_id, person_id, role, since, until, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)",
        args![community, occupancy_id, unit_id, person_id, role, since, until, now, by],
    )?;
    Ok(())
}

/// Changes an occupancy.
pub(crate) fn update_occupancy(
    tx: &mut Tx<'_>,
    occupancy_id: Id,
    role: &str,
    since: Option<Day>,
    until: Option<Day>,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE occupancies SET role = $3, since = $4, until = $5, version = version + 1, changed_at = $6, changed_by = $7 \
         WHERE community_id = $1 AND occupancy_id = $2",
        args![community, occupancy_id, role, since, until, now, by],
    )?;
    Ok(())
}

/// Adds a contact; whether the number was not there already.
pub(crate) fn insert_contact(
    tx: &mut Tx<'_>,
    contact_id: Id,
    person_id: Id,
    digits: &str,
    label: &str,
    origin: &str,
    verified: bool,
) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let (verified_at, verified_by) = (verified.then_some(now), verified.then_some(by));
    let made = tx.run(
        "INSERT INTO contacts (community_id, contact_id, person_id, digits, label, origin, known_since, verified_at, verified_by, ended_at, \
         version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, 1, $7, $10) \
         ON CONFLICT (community_id, person_id, digits) WHERE ended_at IS NULL DO NOTHING",
        args![community, contact_id, person_id, digits, label, origin, now, verified_at, verified_by, by],
    )?;
    Ok(made > 0)
}

/// Notes that a contact was verified.
pub(crate) fn verify_contact(tx: &mut Tx<'_>, contact_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE contacts SET verified_at = $3, verified_by = $4, version = version + 1, changed_at = $3, changed_by = $4 \
         WHERE community_id = $1 AND contact_id = $2",
        args![community, contact_id, now, by],
    )?;
    Ok(())
}

/// Notes that a contact is theirs no more.
pub(crate) fn end_contact(tx: &mut Tx<'_>, contact_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE contacts SET ended_at = $3, version = version + 1, changed_at = $3, changed_by = $4 \
         WHERE community_id = $1 AND contact_id = $2",
        args![community, contact_id, now, by],
    )?;
    Ok(())
}
