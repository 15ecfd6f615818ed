//! Reading people: who they are, where they live, how they are reached, what is theirs.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone::mask;
use platform::args;
use platform::db::Db;

use crate::model::{
    Alteration, AlterationRow, ContactView, Occupancy, Occupant, PersonView, SealedIdentity, Specimen, Vehicle,
};

type ContactRow = (Id, Id, String, String, String, Moment, Option<Moment>, Option<Moment>);

/// Who holds or lives in a home today: owners first.
pub fn people_of(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Occupant>, Fault> {
    let found: Vec<(Id, Id, String, String, Option<Day>)> = db.list(
        "SELECT o.occupancy_id, p.person_id, p.name, o.role, o.since FROM occupancies o \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         JOIN occupancy_roles r ON r.role = o.role \
         WHERE o.community_id = $1 AND o.unit_id = $2 AND o.until IS NULL ORDER BY r.rank, p.sort_key, p.person_id",
        args![community, unit_id],
    )?;
    let numbers: Vec<(Id, Id, String)> = db.list(
        "SELECT c.person_id, c.contact_id, c.digits FROM contacts c WHERE c.community_id = $1 AND c.ended_at IS NULL \
         AND c.person_id IN (SELECT o.person_id FROM occupancies o WHERE o.community_id = $1 AND o.unit_id = $2 AND o.until IS NULL) \
         ORDER BY c.verified_at IS NULL, c.verified_at DESC, c.known_since DESC, c.contact_id",
        args![community, unit_id],
    )?;
    let cares: Vec<(Id, String)> = db.list(
        "SELECT f.person_id, f.care FROM care_flags f WHERE f.community_id = $1 \
         AND f.person_id IN (SELECT o.person_id FROM occupancies o WHERE o.community_id = $1 AND o.unit_id = $2 AND o.until IS NULL) \
         ORDER BY f.person_id, f.care",
        args![community, unit_id],
    )?;
    let occupant = |(occupancy_id, person_id, name, role, since)| {
        let number = numbers.iter().find(|(of, _, _)| *of == person_id);
        Occupant {
            occupancy_id,
            person_id,
            name,
            role,
            phone_masked: number.map(|(_, _, digits)| mask(digits)),
            contact_id: number.map(|(_, contact, _)| *contact),
            care: cares.iter().filter(|(of, _)| *of == person_id).map(|(_, care)| care.clone()).collect(),
            since,
        }
    };
    Ok(found.into_iter().map(occupant).collect())
}

/// A person, with numbers masked.
pub fn person(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<PersonView, Fault> {
    let (name, firm, note, id_tail, version, changed_at, changed_by) = db.one(
        "SELECT p.name, p.firm, p.note, p.id_tail, p.version, p.changed_at, COALESCE(a.name, '') FROM people p \
         LEFT JOIN accounts a ON a.account_id = p.changed_by WHERE p.community_id = $1 AND p.person_id = $2",
        args![community, person_id],
    )?;
    let care = db.values(
        "SELECT care FROM care_flags WHERE community_id = $1 AND person_id = $2 ORDER BY care",
        args![community, person_id],
    )?;
    let contacts = contacts_of(db, community, person_id)?;
    Ok(PersonView { person_id, name, care, contacts, firm, note, id_tail, version, changed_at, changed_by })
}

fn contacts_of(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<Vec<ContactView>, Fault> {
    let rows: Vec<ContactRow> = db.list(
        "SELECT c.contact_id, c.person_id, c.digits, c.label, c.origin, c.known_since, c.verified_at, c.ended_at FROM contacts c \
         WHERE c.community_id = $1 AND c.person_id = $2 \
         ORDER BY c.ended_at IS NOT NULL, c.verified_at IS NULL, c.verified_at DESC, c.known_since DESC, c.contact_id",
        args![community, person_id],
    )?;
    let changes: Vec<(Id, i64, Moment, String)> = db.list(
        "SELECT c.contact_id, c.version, c.changed_at, COALESCE(a.name, '') FROM contacts c \
         LEFT JOIN accounts a ON a.account_id = c.changed_by WHERE c.community_id = $1 AND c.person_id = $2",
        args![community, person_id],
    )?;
    let view = |row: ContactRow| {
        let change = changes.iter().find(|(id, ..)| *id == row.0).cloned();
        let (_, version, changed_at, changed_by) = change.unwrap_or((row.0, 1, row.5, String::new()));
        ContactView {
            contact_id: row.0,
            person_id: row.1,
            phone_masked: mask(&row.2),
            label: row.3,
            origin: row.4,
            known_since: row.5,
            verified_at: row.6,
            ended_at: row.7,
            version,
            changed_at,
            changed_by,
        }
    };
    Ok(rows.into_iter().map(view).collect())
}

/// A contact, masked.
pub fn contact(db: &mut Db<'_>, community: Id, contact_id: Id) -> Result<ContactView, Fault> {
    let person_id = contact_owner(db, community, contact_id)?;
    contacts_of(db, community, person_id)?.into_iter().find(|c| c.contact_id == contact_id).ok_or(Fault::NotFound)
}

/// Whose a contact is.
pub fn contact_owner(db: &mut Db<'_>, community: Id, contact_id: Id) -> Result<Id, Fault> {
    db.value("SELECT person_id FROM contacts WHERE community_id = $1 AND contact_id = $2", args![community, contact_id])
}

/// The digits of a contact, for sending a message and for a look that was recorded. Never for showing otherwise.
pub fn phone_digits(db: &mut Db<'_>, community: Id, contact_id: Id) -> Result<String, Fault> {
    db.value("SELECT digits FROM contacts WHERE community_id = $1 AND contact_id = $2", args![community, contact_id])
}

/// The digits in use of a person, from which the keys of search are made.
pub fn digits_of(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<Vec<String>, Fault> {
    db.values(
        "SELECT digits FROM contacts WHERE community_id = $1 AND person_id = $2 AND ended_at IS NULL ORDER BY digits",
        args![community, person_id],
    )
}

/// The occupancies of a home, open ones first, then the latest.
pub fn occupancies_of_unit(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Occupancy>, Fault> {
    db.list(
        "SELECT o.occupancy_id, o.unit_id, u.label, o.person_id, p.name, o.role, o.since, o.until, o.version, o.changed_at, COALESCE(a.name, '') \
         FROM occupancies o JOIN units u ON u.community_id = o.community_id AND u.unit_id = o.unit_id \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         JOIN occupancy_roles r ON r.role = o.role LEFT JOIN accounts a ON a.account_id = o.changed_by \
         WHERE o.community_id = $1 AND o.unit_id = $2 ORDER BY o.until IS NOT NULL, o.until DESC, r.rank, p.sort_key, o.occupancy_id",
        args![community, unit_id],
    )
}

/// The occupancies of a person, open ones first, then the latest.
pub fn occupancies_of_person(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<Vec<Occupancy>, Fault> {
    db.list(
        "SELECT o.occupancy_id, o.unit_id, u.label, o.person_id, p.name, o.role, o.since, o.until, o.version, o.changed_at, COALESCE(a.name, '') \
         FROM occupancies o JOIN units u ON u.community_id = o.community_id AND u.unit_id = o.unit_id \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         LEFT JOIN accounts a ON a.account_id = o.changed_by \
         WHERE o.community_id = $1 AND o.person_id = $2 ORDER BY o.until IS NOT NULL, o.until DESC, u.sort_key, o.occupancy_id",
        args![community, person_id],
    )
}

/// An occupancy.
pub fn occupancy(db: &mut Db<'_>, community: Id, occupancy_id: Id) -> Result<Occupancy, Fault> {
    db.one(
        "SELECT o.occupancy_id, o.unit_id, u.label, o.person_id, p.name, o.role, o.since, o.until, o.version, o.changed_at, COALESCE(a.name, '') \
         FROM occupancies o JOIN units u ON u.community_id = o.community_id AND u.unit_id = o.unit_id \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         LEFT JOIN accounts a ON a.account_id = o.changed_by \
         WHERE o.community_id = $1 AND o.occupancy_id = $2",
        args![community, occupancy_id],
    )
}

/// The renovations of a home that were accepted, the latest first.
pub fn alterations_of(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Alteration>, Fault> {
    db.list(
        "SELECT alteration_id, component_group, company, company_phone, accepted_on FROM alterations \
         WHERE community_id = $1 AND unit_id = $2 AND accepted_on IS NOT NULL ORDER BY accepted_on DESC, alteration_id",
        args![community, unit_id],
    )
}

/// The renovations of a home, those under way first.
pub fn alterations_under_way_too(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<AlterationRow>, Fault> {
    db.list(
        "SELECT t.alteration_id, t.unit_id, t.component_group, t.company, t.company_phone, t.started_on, t.accepted_on, t.version, \
         t.changed_at, COALESCE(a.name, '') FROM alterations t LEFT JOIN accounts a ON a.account_id = t.changed_by \
         WHERE t.community_id = $1 AND t.unit_id = $2 ORDER BY t.accepted_on IS NOT NULL, t.accepted_on DESC, t.alteration_id",
        args![community, unit_id],
    )
}

/// A renovation.
pub fn alteration(db: &mut Db<'_>, community: Id, alteration_id: Id) -> Result<AlterationRow, Fault> {
    db.one(
        "SELECT t.alteration_id, t.unit_id, t.component_group, t.company, t.company_phone, t.started_on, t.accepted_on, t.version, \
         t.changed_at, COALESCE(a.name, '') FROM alterations t LEFT JOIN accounts a ON a.account_id = t.changed_by \
         WHERE t.community_id = $1 AND t.alteration_id = $2",
        args![community, alteration_id],
    )
}

/// The vehicles of a household.
pub fn vehicles_of(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Vehicle>, Fault> {
    db.list(
        "SELECT v.vehicle_id, v.plate, v.unit_id, v.person_id, p.name, v.note, v.version, v.changed_at, COALESCE(a.name, '') FROM vehicles v \
         LEFT JOIN people p ON p.community_id = v.community_id AND p.person_id = v.person_id \
         LEFT JOIN accounts a ON a.account_id = v.changed_by \
         WHERE v.community_id = $1 AND v.unit_id = $2 AND v.ended_at IS NULL ORDER BY v.plate",
        args![community, unit_id],
    )
}

/// A vehicle in use.
pub fn vehicle(db: &mut Db<'_>, community: Id, vehicle_id: Id) -> Result<Vehicle, Fault> {
    db.one(
        "SELECT v.vehicle_id, v.plate, v.unit_id, v.person_id, p.name, v.note, v.version, v.changed_at, COALESCE(a.name, '') FROM vehicles v \
         LEFT JOIN people p ON p.community_id = v.community_id AND p.person_id = v.person_id \
         LEFT JOIN accounts a ON a.account_id = v.changed_by \
         WHERE v.community_id = $1 AND v.vehicle_id = $2 AND v.ended_at IS NULL",
        args![community, vehicle_id],
    )
}

/// The current specimen of a person's signature.
pub fn specimen_of(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<Option<Specimen>, Fault> {
    db.maybe(
        "SELECT s.specimen_id, s.person_id, s.blob_id, s.taken_at, COALESCE(a.name, '') FROM specimens s \
         LEFT JOIN accounts a ON a.account_id = s.taken_by \
         WHERE s.community_id = $1 AND s.person_id = $2 AND s.ended_at IS NULL",
        args![community, person_id],
    )
}

/// The sealed identity number of a person.
pub fn identity_of(db: &mut Db<'_>, community: Id, person_id: Id) -> Result<SealedIdentity, Fault> {
    db.one(
        "SELECT id_sealed, id_key FROM people WHERE community_id = $1 AND person_id = $2 AND id_sealed IS NOT NULL AND id_key IS NOT NULL",
        args![community, person_id],
    )
}
