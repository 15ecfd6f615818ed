//! The SQL that writes the staff's tables. No decisions here.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::actions::Certify;
use crate::rules::Naming;

/// Makes the person's row where there is none; somebody who left and comes back is here again.
pub(crate) fn insert_staff(tx: &mut Tx<'_>, id: Id, phone: Option<&str>, since: Day, by: Id) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(
        "INSERT INTO staff (staff_id, phone, hired_on, left_on, version, changed_at, changed_by) VALUES ($1, $2, $3, NULL, 1, $4, $5) \
         ON CONFLICT (staff_id) DO UPDATE SET left_on = NULL, version = staff.version + 1, changed_at = excluded.changed_at, \
         changed_by = excluded.changed_by",
        args![id, phone, since, now, by],
    )?;
    Ok(())
}

/// Puts the person on a community's list.
pub(crate) fn enlist(tx: &mut Tx<'_>, community: Id, id: Id, department: &str, since: Day) -> Result<(), Fault> {
    tx.run(
        "INSERT INTO community_staff (community_id, staff_id, department, since, until) VALUES ($1, $2, $3, $4, NULL) \
         ON CONFLICT (community_id, staff_id) DO UPDATE SET department = excluded.department, since = excluded.since, until = NULL",
        args![community, id, department, since],
    )?;
    Ok(())
}

/// Ends it.
pub(crate) fn end_membership(tx: &mut Tx<'_>, community: Id, id: Id, on: Day) -> Result<(), Fault> {
    // Somebody enlisted for later who leaves today was never here: the beginning moves with the end.
    tx.run(
        "UPDATE community_staff SET since = CASE WHEN since > $3 THEN $3 ELSE since END, until = $3 \
         WHERE community_id = $1 AND staff_id = $2",
        args![community, id, on],
    )?;
    Ok(())
}

/// The person has left the company.
pub(crate) fn left(tx: &mut Tx<'_>, id: Id, on: Day) -> Result<(), Fault> {
    tx.run(
        "UPDATE staff SET hired_on = CASE WHEN hired_on > $2 THEN $2 ELSE hired_on END, left_on = $2 WHERE staff_id = $1",
        args![id, on],
    )?;
    Ok(())
}

/// Sets the department in a community.
pub(crate) fn set_department(tx: &mut Tx<'_>, community: Id, id: Id, department: &str) -> Result<(), Fault> {
    tx.run(
        "UPDATE community_staff SET department = $3 WHERE community_id = $1 AND staff_id = $2",
        args![community, id, department],
    )?;
    Ok(())
}

/// Sets the phone.
pub(crate) fn set_phone(tx: &mut Tx<'_>, id: Id, phone: Option<&str>) -> Result<(), Fault> {
    tx.run("UPDATE staff SET phone = $2 WHERE staff_id = $1", args![id, phone])?;
    Ok(())
}

/// Counts a change of the person.
pub(crate) fn touch(tx: &mut Tx<'_>, id: Id, by: Id) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(
        "UPDATE staff SET version = version + 1, changed_at = $2, changed_by = $3 WHERE staff_id = $1",
        args![id, now, by],
    )?;
    Ok(())
}

/// Puts a duty into the register; whether it is new there.
pub(crate) fn add_duty(tx: &mut Tx<'_>, id: Id, duty: &str, since: Day) -> Result<bool, Fault> {
    let made = tx.run(
        "INSERT INTO staff_duties (staff_id, duty, since) VALUES ($1, $2, $3) ON CONFLICT (staff_id, duty) DO NOTHING",
        args![id, duty, since],
    )?;
    Ok(made > 0)
}

/// Takes it out.
pub(crate) fn remove_duty(tx: &mut Tx<'_>, id: Id, duty: &str) -> Result<(), Fault> {
    tx.run("DELETE FROM staff_duties WHERE staff_id = $1 AND duty = $2", args![id, duty])?;
    Ok(())
}

/// Keeps a certificate.
pub(crate) fn insert_certificate(
    tx: &mut Tx<'_>,
    id: Id,
    input: &Certify,
    licence: Option<&str>,
    starts_on: Day,
    by: Id,
) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(
        "INSERT INTO certificates (certificate_id, staff_id, duty, licence, starts_on, ends_on, granted_at, granted_by, ended_on, ended_at, \
         ended_by, ended_because) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL, NULL, NULL)",
        args![id, input.staff_id, &input.duty, licence, starts_on, input.ends_on, now, by],
    )?;
    Ok(())
}

/// Takes a certificate back; whether it was still held.
pub(crate) fn end_certificate(tx: &mut Tx<'_>, id: Id, on: Day, because: &str, by: Id) -> Result<bool, Fault> {
    let now = tx.now();
    let ended = tx.run(
        "UPDATE certificates SET ended_on = $2, ended_at = $3, ended_by = $4, ended_because = $5 \
         WHERE certificate_id = $1 AND ended_on IS NULL",
        args![id, on, now, by, because],
    )?;
    Ok(ended > 0)
}

/// Keeps that somebody is taken along.
pub(crate) fn insert_mentoring(tx: &mut Tx<'_>, id: Id, duty: &str, naming: &Naming, by: Id) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(
        "INSERT INTO mentorings (mentoring_id, staff_id, duty, mentor_id, since, until, named_at, named_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![id, naming.staff_id, duty, naming.mentor_id, naming.since, naming.until, now, by],
    )?;
    Ok(())
}

/// Sets a number of the community's rules from a day on.
pub(crate) fn put_term(
    tx: &mut Tx<'_>,
    term: &str,
    number: i64,
    source: &str,
    from: Day,
    version: i64,
) -> Result<(), Fault> {
    let (community, now, name) = (tx.line(), tx.now(), tx.actor().name.clone());
    tx.run(
        "INSERT INTO staff_terms (community_id, term, number, source, valid_from, version, changed_at, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, term, valid_from) DO UPDATE SET \
         number = excluded.number, source = excluded.source, version = excluded.version, changed_at = excluded.changed_at, \
         changed_by_name = excluded.changed_by_name",
        args![community, term, number, source, from, version, now, name],
    )?;
    Ok(())
}
