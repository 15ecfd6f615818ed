//! What is read of imports: runs, what was decided, what a ledger said of a home, and what the registry knows.

use std::collections::{BTreeMap, BTreeSet};

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::args;
use platform::db::Db;
use platform::record;

use crate::model::{Choices, Counts, Field, Mapping};
use crate::plan::{Known, KnownOccupancy, KnownPerson, KnownUnit};

pub mod after;

record! {
    /// A run.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Run {
        /// Its id.
        pub run_id: Id,
        /// What the file was called.
        pub file_name: String,
        /// The file, while it is kept.
        pub blob_id: Option<Id>,
        /// `draft`, `committing`, `done`, `failed`, `dropped`.
        pub state: String,
        /// The sheet that was chosen.
        pub sheet: Option<String>,
        /// Whether a person chose the columns.
        pub mapped: bool,
        /// When it was uploaded.
        pub uploaded_at: Moment,
        /// By whom.
        pub uploaded_by_name: String,
        /// The rows that were staged for it last.
        pub attempt_id: Option<Id>,
        /// When it was last heard of while importing.
        pub seen_at: Option<Moment>,
        /// How many rows are staged.
        pub staged: i64,
        /// How many there will be.
        pub to_stage: i64,
        /// Why it did not end well, as a code.
        pub failure: Option<String>,
        /// Its counts.
        pub buildings_new: i64,
        /// New homes.
        pub units_new: i64,
        /// Changed homes.
        pub units_changed: i64,
        /// Homes that were as the ledger says.
        pub units_same: i64,
        /// New people.
        pub people_new: i64,
        /// New ties.
        pub occupancies_new: i64,
        /// Ended ties.
        pub occupancies_ended: i64,
        /// New numbers.
        pub contacts_new: i64,
        /// New vehicles.
        pub vehicles_new: i64,
        /// What was left out.
        pub left_out: i64,
        /// Ties that the ledger did not name and that stayed.
        pub occupancies_kept: i64,
    }
}

impl Run {
    /// What it did.
    pub fn counts(&self) -> Counts {
        Counts {
            buildings_new: self.buildings_new,
            units_new: self.units_new,
            units_changed: self.units_changed,
            units_same: self.units_same,
            people_new: self.people_new,
            occupancies_new: self.occupancies_new,
            occupancies_ended: self.occupancies_ended,
            occupancies_kept: self.occupancies_kept,
            contacts_new: self.contacts_new,
            vehicles_new: self.vehicles_new,
            left_out: self.left_out,
        }
    }

    /// Whether it says that it is being imported, and has not been heard of for two minutes: its process has ended.
    pub fn is_interrupted(&self, now: Moment) -> bool {
        self.state == "committing" && self.seen_at.is_none_or(|seen| now.minutes_since(seen) >= 2)
    }
}

/// A run, else not found.
pub fn run(db: &mut Db<'_>, community: Id, run_id: Id) -> Result<Run, Fault> {
    db.one(
        "SELECT run_id, file_name, blob_id, state, sheet, mapped, uploaded_at, uploaded_by_name, attempt_id, seen_at, staged, to_stage, failure, \
         buildings_new, units_new, units_changed, units_same, people_new, occupancies_new, occupancies_ended, contacts_new, vehicles_new, left_out, occupancies_kept \
         FROM import_runs WHERE community_id = $1 AND run_id = $2",
        args![community, run_id],
    )
}

/// The newest runs.
pub fn runs(db: &mut Db<'_>, community: Id, limit: i64) -> Result<Vec<Run>, Fault> {
    db.list(
        "SELECT run_id, file_name, blob_id, state, sheet, mapped, uploaded_at, uploaded_by_name, attempt_id, seen_at, staged, to_stage, failure, \
         buildings_new, units_new, units_changed, units_same, people_new, occupancies_new, occupancies_ended, contacts_new, vehicles_new, left_out, occupancies_kept \
         FROM import_runs WHERE community_id = $1 ORDER BY uploaded_at DESC, run_id DESC LIMIT $2",
        args![community, limit],
    )
}

/// Attempts that have ended and left rows: run, attempt, and whether it was published.
pub fn ended_attempts(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, Id, bool)>, Fault> {
    db.list(
        "SELECT a.run_id, a.attempt_id, r.state IN ('done', 'undone') AND r.attempt_id = a.attempt_id FROM import_attempts a \
         JOIN import_runs r ON r.community_id = a.community_id AND r.run_id = a.run_id \
         WHERE a.community_id = $1 AND (r.state <> 'committing' OR r.attempt_id <> a.attempt_id) ORDER BY a.attempt_id",
        args![community],
    )
}

/// What a person decided about a run's file.
pub fn choices(db: &mut Db<'_>, community: Id, run: &Run) -> Result<Choices, Fault> {
    let columns: Vec<(String, i64)> = db.list(
        "SELECT field, column_no FROM import_columns WHERE community_id = $1 AND run_id = $2 ORDER BY field",
        args![community, run.run_id],
    )?;
    let edits: Vec<(i64, i64, String)> = db.list(
        "SELECT row_no, column_no, value FROM import_edits WHERE community_id = $1 AND run_id = $2 ORDER BY row_no, column_no",
        args![community, run.run_id],
    )?;
    let left_out: Vec<i64> = db.values(
        "SELECT row_no FROM import_left_out WHERE community_id = $1 AND run_id = $2 ORDER BY row_no",
        args![community, run.run_id],
    )?;
    let at = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let mapping: Mapping =
        columns.into_iter().filter_map(|(field, column)| Some((Field::parse(&field)?, at(column)))).collect();
    Ok(Choices {
        sheet: run.sheet.clone(),
        mapping: run.mapped.then_some(mapping),
        edits: edits.into_iter().map(|(row, column, value)| ((at(row), at(column)), value)).collect::<BTreeMap<_, _>>(),
        left_out: left_out.into_iter().map(at).collect::<BTreeSet<_>>(),
    })
}

record! {
    /// What the newest ledger said of a home.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LedgerFact {
        /// What it owed.
        pub arrears: Option<Fen>,
        /// Its parking spaces, as written.
        pub space: String,
        /// The remark.
        pub note: String,
        /// When the ledger was imported.
        pub imported_at: Moment,
    }
}

/// What the newest ledger that named a home said of it.
pub fn ledger_fact(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Option<LedgerFact>, Fault> {
    db.maybe(
        "SELECT f.arrears_fen, f.space, f.note, r.committed_at FROM import_facts f JOIN import_runs r ON r.community_id = f.community_id AND r.run_id = f.run_id \
         WHERE f.community_id = $1 AND f.unit_id = $2 AND r.state = 'done' ORDER BY r.committed_at DESC, r.run_id DESC LIMIT 1",
        args![community, unit_id],
    )
}

/// The ledgers that named a home, newest first: when, by whom, file, run.
pub fn ledgers_of(
    db: &mut Db<'_>,
    community: Id,
    unit_id: Id,
    limit: i64,
) -> Result<Vec<(Moment, String, String, Id)>, Fault> {
    db.list(
        "SELECT r.committed_at, r.uploaded_by_name, r.file_name, r.run_id FROM import_facts f JOIN import_runs r ON r.community_id = f.community_id AND r.run_id = f.run_id \
         WHERE f.community_id = $1 AND f.unit_id = $2 AND r.state = 'done' ORDER BY r.committed_at DESC, r.run_id DESC LIMIT $3",
        args![community, unit_id, limit],
    )
}

/// What the registry knows of a community, for a plan.
pub fn known(db: &mut Db<'_>, community: Id) -> Result<Known, Fault> {
    let mut known = Known::default();
    let buildings: Vec<(String, Id, String)> = db.list(
        "SELECT code, building_id, name FROM buildings WHERE community_id = $1 ORDER BY building_id",
        args![community],
    )?;
    known.buildings = buildings.into_iter().map(|(code, id, name)| (code, (id, name))).collect();
    let units: Vec<(String, Id, Id, i64, Option<Day>)> = db.list(
        "SELECT code, unit_id, building_id, area, delivered_on FROM units WHERE community_id = $1 ORDER BY unit_id",
        args![community],
    )?;
    for (code, unit_id, building_id, area, delivered_on) in units {
        known.units.insert(code, KnownUnit { unit_id, building_id, area, delivered_on });
    }
    let open: Vec<(Id, Id, Id, String)> = db.list(
        "SELECT occupancy_id, unit_id, person_id, role FROM occupancies WHERE community_id = $1 AND until IS NULL ORDER BY occupancy_id",
        args![community],
    )?;
    for (occupancy_id, unit_id, person_id, role) in open {
        let occupancy = KnownOccupancy { occupancy_id, unit_id, person_id, role };
        known.occupancies.entry(unit_id).or_default().push(occupancy);
    }
    let people: Vec<(Id, String, Option<Vec<u8>>)> = db.list(
        "SELECT person_id, name, id_hash FROM people WHERE community_id = $1 ORDER BY person_id",
        args![community],
    )?;
    for (person_id, name, id_hash) in people {
        known.people.insert(person_id, KnownPerson { name, id_hash, phones: BTreeSet::new() });
    }
    let contacts: Vec<(Id, String)> = db.list(
        "SELECT person_id, digits FROM contacts WHERE community_id = $1 AND ended_at IS NULL ORDER BY contact_id",
        args![community],
    )?;
    for (person_id, digits) in contacts {
        if let Some(person) = known.people.get_mut(&person_id) {
            person.phones.insert(digits);
        }
    }
    let plates: Vec<String> = db.values(
        "SELECT plate FROM vehicles WHERE community_id = $1 AND ended_at IS NULL ORDER BY plate",
        args![community],
    )?;
    known.plates = plates.into_iter().collect();
    Ok(known)
}

/// SHA-256 of a run's file.
pub fn sha256_of(db: &mut Db<'_>, community: Id, run_id: Id) -> Result<Vec<u8>, Fault> {
    db.value("SELECT sha256 FROM import_runs WHERE community_id = $1 AND run_id = $2", args![community, run_id])
}
