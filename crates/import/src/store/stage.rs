//! Rows put together for an attempt, a chunk at a time.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::{Tx, Val};

use crate::model::Loss;
use crate::plan::{NewBuilding, StagedFact, StagedKey, StagedOccupancy, StagedUnit};

/// A person with the identity number sealed.
#[derive(Debug, Clone)]
pub(crate) struct SealedPerson {
    pub(crate) person_id: Id,
    pub(crate) fresh: bool,
    pub(crate) name: String,
    pub(crate) sort_key: String,
    pub(crate) firm: bool,
    pub(crate) note: String,
    pub(crate) id: Option<SealedId>,
}

/// An identity number as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct SealedId {
    pub(crate) tail: String,
    pub(crate) hash: [u8; 32],
    pub(crate) sealed: Vec<u8>,
    pub(crate) key: Vec<u8>,
}

/// A chunk of one kind.
#[derive(Debug, Clone)]
pub(crate) enum Chunk {
    Buildings(Vec<NewBuilding>),
    Units(Vec<StagedUnit>),
    People(Vec<SealedPerson>),
    Occupancies(Vec<StagedOccupancy>),
    Ends(Vec<(Id, kernel::clock::Day)>),
    Contacts(Vec<(Id, Id, String)>),
    Vehicles(Vec<(Id, String, Id)>),
    LateKeys(Vec<StagedKey>),
    Rekeys(Vec<Id>),
    /// Straight to their place: see the migration.
    Keys(Vec<StagedKey>),
    /// Straight to their place, under the run.
    Facts(Vec<StagedFact>),
    /// Straight to their place, under the run.
    Losses(Vec<Loss>),
}

/// Writes a chunk.
pub(crate) fn put(tx: &mut Tx<'_>, run: Id, attempt: Id, chunk: &Chunk) -> Result<(), Fault> {
    let c = tx.line();
    let (head, rows): (&str, Vec<Vec<Val>>) = match chunk {
        Chunk::Buildings(list) => (
            "INSERT INTO import_staged_buildings (community_id, attempt_id, building_id, code, name, sort_key, map_x, map_y)",
            list.iter()
                .map(|b| args![c, attempt, b.building_id, &b.code, &b.name, &b.sort_key, b.map_x, b.map_y].to_vec())
                .collect(),
        ),
        Chunk::Units(list) => (
            "INSERT INTO import_staged_units (community_id, attempt_id, unit_id, fresh, building_id, code, label, entrance, room, sort_key, area, delivered_on)",
            list.iter()
                .map(|u| {
                    args![
                        c,
                        attempt,
                        u.unit_id,
                        u.fresh,
                        u.building_id,
                        &u.code,
                        &u.label,
                        &u.entrance,
                        &u.room,
                        &u.sort_key,
                        u.area,
                        u.delivered_on
                    ]
                    .to_vec()
                })
                .collect(),
        ),
        Chunk::People(list) => (
            "INSERT INTO import_staged_people (community_id, attempt_id, person_id, fresh, name, sort_key, firm, note, id_tail, id_hash, id_sealed, id_key)",
            list.iter().map(|p| person(c, attempt, p)).collect(),
        ),
        Chunk::Occupancies(list) => (
            "INSERT INTO import_staged_occupancies (community_id, attempt_id, occupancy_id, unit_id, person_id, role, since)",
            list.iter()
                .map(|o| args![c, attempt, o.occupancy_id, o.unit_id, o.person_id, o.role, o.since].to_vec())
                .collect(),
        ),
        Chunk::Ends(list) => (
            "INSERT INTO import_staged_ends (community_id, attempt_id, occupancy_id, until)",
            list.iter().map(|(id, until)| args![c, attempt, *id, *until].to_vec()).collect(),
        ),
        Chunk::Contacts(list) => (
            "INSERT INTO import_staged_contacts (community_id, attempt_id, contact_id, person_id, digits)",
            list.iter().map(|(id, person, digits)| args![c, attempt, *id, *person, digits].to_vec()).collect(),
        ),
        Chunk::Vehicles(list) => (
            "INSERT INTO import_staged_vehicles (community_id, attempt_id, vehicle_id, plate, unit_id)",
            list.iter().map(|(id, plate, unit)| args![c, attempt, *id, plate, *unit].to_vec()).collect(),
        ),
        Chunk::LateKeys(list) => (
            "INSERT INTO import_staged_keys (community_id, attempt_id, kind, search_key, unit_id, subject_id)",
            list.iter()
                .map(|k| args![c, attempt, k.key.kind.code(), &k.key.key, k.unit_id, k.subject_id].to_vec())
                .collect(),
        ),
        Chunk::Rekeys(list) => (
            "INSERT INTO import_staged_rekeys (community_id, attempt_id, subject_id)",
            list.iter().map(|id| args![c, attempt, *id].to_vec()).collect(),
        ),
        Chunk::Keys(list) => (
            "INSERT INTO search_keys (community_id, kind, search_key, unit_id, subject_id)",
            list.iter().map(|k| args![c, k.key.kind.code(), &k.key.key, k.unit_id, k.subject_id].to_vec()).collect(),
        ),
        Chunk::Facts(list) => (
            "INSERT INTO import_facts (community_id, unit_id, run_id, arrears_fen, space, note)",
            list.iter().map(|f| args![c, f.unit_id, run, f.arrears, &f.space, &f.note].to_vec()).collect(),
        ),
        Chunk::Losses(list) => (
            "INSERT INTO import_losses (community_id, run_id, row_no, column_no, kind, field, room)",
            list.iter().map(|l| args![c, run, l.row, l.column, l.kind, l.field, &l.room].to_vec()).collect(),
        ),
    };
    let tail = match chunk {
        // Another attempt of the run may have left what it read of the same home.
        Chunk::Facts(_) => {
            "ON CONFLICT (community_id, unit_id, run_id) DO UPDATE SET arrears_fen = excluded.arrears_fen, space = excluded.space, note = excluded.note"
        }
        _ => "ON CONFLICT DO NOTHING",
    };
    tx.insert_many(head, tail, &rows)?;
    Ok(())
}

fn person(community: Id, attempt: Id, p: &SealedPerson) -> Vec<Val> {
    let id = p.id.as_ref();
    args![
        community,
        attempt,
        p.person_id,
        p.fresh,
        &p.name,
        &p.sort_key,
        p.firm,
        &p.note,
        id.map(|i| i.tail.clone()),
        id.map(|i| i.hash),
        id.map(|i| i.sealed.clone()),
        id.map(|i| i.key.clone())
    ]
    .to_vec()
}
