//! Writing vehicles, renovations and specimens.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Adds a vehicle; whether its plate was free.
pub(crate) fn insert_vehicle(
    tx: &mut Tx<'_>,
    vehicle_id: Id,
    plate: &str,
    unit_id: Id,
    person_id: Option<Id>,
    note: &str,
) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO vehicles (community_id, vehicle_id, plate, unit_id, person_id, note, ended_at, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, NULL, 1, $7, $8) ON CONFLICT (community_id, plate) WHERE ended_at IS NULL DO NOTHING",
        args![community, vehicle_id, plate, unit_id, person_id, note, now, by],
    )?;
    Ok(made > 0)
}

/// Notes that a vehicle belongs here no more.
pub(crate) fn end_vehicle(tx: &mut Tx<'_>, vehicle_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE vehicles SET ended_at = $3, version = version + 1, changed_at = $3, changed_by = $4 \
         WHERE community_id = $1 AND vehicle_id = $2",
        args![community, vehicle_id, now, by],
    )?;
    Ok(())
}

/// A renovation as it is written.
pub(crate) struct AlterationValues<'a> {
    pub(crate) component_group: &'a str,
    pub(crate) company: &'a str,
    pub(crate) company_phone: Option<&'a str>,
    pub(crate) started_on: Day,
    pub(crate) accepted_on: Option<Day>,
}

/// Adds a renovation.
pub(crate) fn insert_alteration(
    tx: &mut Tx<'_>,
    alteration_id: Id,
    unit_id: Id,
    row: &AlterationValues<'_>,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO alterations (community_id, alteration_id, unit_id, component_group, company, company_phone, started_on, accepted_on, \
         version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)",
        args![
            community,
            alteration_id,
            unit_id,
            row.component_group,
            row.company,
            row.company_phone,
            row.started_on,
            row.accepted_on,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Changes a renovation.
pub(crate) fn update_alteration(tx: &mut Tx<'_>, alteration_id: Id, row: &AlterationValues<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE alterations SET component_group = $3, company = $4, company_phone = $5, started_on = $6, accepted_on = $7, \
         version = version + 1, changed_at = $8, changed_by = $9 WHERE community_id = $1 AND alteration_id = $2",
        args![
            community,
            alteration_id,
            row.component_group,
            row.company,
            row.company_phone,
            row.started_on,
            row.accepted_on,
            now,
            by
        ],
    )?;
    Ok(())
}

/// Puts a specimen in the place of the current one.
pub(crate) fn put_specimen(tx: &mut Tx<'_>, specimen_id: Id, person_id: Id, blob_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE specimens SET ended_at = $3 WHERE community_id = $1 AND person_id = $2 AND ended_at IS NULL",
        args![community, person_id, now],
    )?;
    tx.run(
        "INSERT INTO specimens (community_id, specimen_id, person_id, blob_id, taken_at, taken_by, ended_at) VALUES ($1, $2, $3, $4, $5, $6, NULL)",
        args![community, specimen_id, person_id, blob_id, now, by],
    )?;
    Ok(())
}
