//! Finding a household while the phone rings: prefix ranges over the stored keys, then the rows of the few homes found.

use std::collections::HashMap;

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone::mask;
use platform::args;
use platform::db::{Db, Val};

use super::places::periods;
use crate::keys::{SearchKey, asked};
use crate::model::{HitPerson, HouseholdHit};
use crate::rules::stage::{Dates, stage};

/// Above every character that a key may hold.
const END: char = '\u{10FFFF}';
/// How many keys of a kind are looked at.
const KEYS: i64 = 80;
/// How many homes one statement reads.
const SLOTS: usize = 20;

/// The homes that `q` may mean (room, name, pinyin, phone from its beginning or its last four and more digits, plate),
/// the likeliest first, at most `limit`.
pub fn search_households(
    db: &mut Db<'_>,
    community: Id,
    q: &str,
    limit: i64,
    today: Day,
) -> Result<Vec<HouseholdHit>, Fault> {
    let found = find_units(db, community, q, usize::try_from(limit).unwrap_or(0))?;
    let mut hits = Vec::with_capacity(found.len());
    for chunk in found.chunks(SLOTS) {
        hits.extend(households(db, community, chunk, today)?);
    }
    Ok(hits)
}

/// The homes that `q` may mean, each with the subjects (people, vehicles) by which it was found.
pub fn find_units(db: &mut Db<'_>, community: Id, q: &str, limit: usize) -> Result<Vec<(Id, Vec<Id>)>, Fault> {
    let mut found: Vec<(Id, Vec<Id>)> = Vec::new();
    let mut place: HashMap<Id, usize> = HashMap::new();
    for key in asked(q) {
        for (unit_id, subject_id) in by_prefix(db, community, &key)? {
            let at = *place.entry(unit_id).or_insert(found.len());
            match found.get_mut(at) {
                Some((_, subjects)) => subjects.push(subject_id),
                None => found.push((unit_id, vec![subject_id])),
            }
        }
        if found.len() >= limit {
            break;
        }
    }
    found.truncate(limit);
    Ok(found)
}

fn by_prefix(db: &mut Db<'_>, community: Id, key: &SearchKey) -> Result<Vec<(Id, Id)>, Fault> {
    let end = format!("{}{END}", key.key);
    db.list(
        "SELECT k.unit_id, k.subject_id FROM (SELECT search_key, unit_id, subject_id FROM search_keys \
         WHERE community_id = $1 AND kind = $2 AND search_key >= $3 AND search_key < $4 \
         ORDER BY search_key, unit_id, subject_id LIMIT $5) k JOIN units u ON u.community_id = $1 AND u.unit_id = k.unit_id \
         ORDER BY k.search_key, u.sort_key, k.subject_id",
        args![community, key.kind.code(), &key.key, end, KEYS],
    )
}

/// The people whose name begins so (written or by pinyin), for choosing one who is known already.
pub fn find_people(db: &mut Db<'_>, community: Id, q: &str, limit: i64) -> Result<Vec<(Id, String, String)>, Fault> {
    let mut found: Vec<(Id, String, String)> = Vec::new();
    for key in asked(q) {
        let end = format!("{}{END}", key.key);
        let rows: Vec<(Id, String, String)> = db.list(
            "SELECT k.subject_id, p.name, u.label FROM search_keys k \
             JOIN people p ON p.community_id = k.community_id AND p.person_id = k.subject_id \
             JOIN units u ON u.community_id = k.community_id AND u.unit_id = k.unit_id \
             WHERE k.community_id = $1 AND k.kind = $2 AND k.search_key >= $3 AND k.search_key < $4 \
             ORDER BY k.search_key, k.unit_id, k.subject_id LIMIT $5",
            args![community, key.kind.code(), &key.key, end, limit],
        )?;
        for row in rows {
            if !found.iter().any(|(id, ..)| *id == row.0) {
                found.push(row);
            }
        }
    }
    found.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(found)
}

type UnitRow = (Id, String, Option<Day>, Option<Day>, bool, bool, i64);

fn households(db: &mut Db<'_>, community: Id, found: &[(Id, Vec<Id>)], today: Day) -> Result<Vec<HouseholdHit>, Fault> {
    let mut slots = vec![Val::from(community)];
    slots.extend((0..SLOTS).map(|at| Val::from(found.get(at).map_or(Id::nil(), |(unit_id, _)| *unit_id))));
    let people: Vec<(Id, Id, String, String)> = db.list(
        "SELECT o.unit_id, p.person_id, p.name, o.role FROM occupancies o \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         JOIN occupancy_roles r ON r.role = o.role \
         WHERE o.community_id = $1 AND o.until IS NULL AND o.unit_id IN \
         ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) \
         ORDER BY r.rank, p.sort_key, p.person_id",
        &slots,
    )?;
    let numbers: Vec<(Id, String)> = db.list(
        "SELECT c.person_id, c.digits FROM contacts c WHERE c.community_id = $1 AND c.ended_at IS NULL AND c.person_id IN \
         (SELECT o.person_id FROM occupancies o WHERE o.community_id = $1 AND o.until IS NULL AND o.unit_id IN \
         ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)) \
         ORDER BY c.verified_at IS NULL, c.verified_at DESC, c.known_since DESC, c.contact_id",
        &slots,
    )?;
    slots.push(Val::from(today));
    let units: Vec<UnitRow> = db.list(
        "SELECT u.unit_id, u.label, u.delivered_on, b.completed_on, \
         EXISTS (SELECT 1 FROM alterations a WHERE a.community_id = u.community_id AND a.unit_id = u.unit_id AND a.started_on <= $22 \
         AND (a.accepted_on IS NULL OR a.accepted_on > $22)), \
         EXISTS (SELECT 1 FROM alterations a WHERE a.community_id = u.community_id AND a.unit_id = u.unit_id AND a.accepted_on <= $22), \
         u.version \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         WHERE u.community_id = $1 AND u.unit_id IN \
         ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
        &slots,
    )?;
    let periods = periods(db, community)?;
    let mut hits = Vec::with_capacity(found.len());
    for (wanted, meant) in found {
        let Some((unit_id, unit_label, delivered_on, completed_on, fitting_out, fitted_out, version)) =
            units.iter().find(|row| row.0 == *wanted).cloned()
        else {
            continue;
        };
        let dates = Dates { completed_on, delivered_on, fitting_out, fitted_out };
        let mut living: Vec<HitPerson> = people
            .iter()
            .filter(|(of, ..)| *of == unit_id)
            .map(|(_, person_id, name, role)| HitPerson {
                person_id: *person_id,
                name: name.clone(),
                role: role.clone(),
                phone_masked: numbers.iter().find(|(of, _)| of == person_id).map(|(_, digits)| mask(digits)),
            })
            .collect();
        living.sort_by_key(|person| !meant.contains(&person.person_id));
        hits.push(HouseholdHit {
            unit_id,
            unit_label,
            stage: stage(&dates, &periods, today).stage,
            people: living,
            version,
        });
    }
    Ok(hits)
}
