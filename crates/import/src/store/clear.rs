//! Taking away what an attempt left, a page of ids at a time: a page is read, and what lies between its first and last id
//! goes. (A subselect with a limit instead has PostgreSQL walk over all that it deleted before.)

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::{Db, Tx};

/// A staged table: how its ids are paged, and how a page goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    /// Ids after `$3`, at most `$4`.
    page: &'static str,
    /// What lies from `$3` to `$4`.
    delete: &'static str,
}

/// The staged tables.
pub(crate) const STAGED: [Table; 9] = [
    Table {
        page: "SELECT building_id FROM import_staged_buildings WHERE community_id = $1 AND attempt_id = $2 AND building_id > $3 ORDER BY building_id LIMIT $4",
        delete: "DELETE FROM import_staged_buildings WHERE community_id = $1 AND attempt_id = $2 AND building_id >= $3 AND building_id <= $4",
    },
    Table {
        page: "SELECT unit_id FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND unit_id > $3 ORDER BY unit_id LIMIT $4",
        delete: "DELETE FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND unit_id >= $3 AND unit_id <= $4",
    },
    Table {
        page: "SELECT person_id FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 AND person_id > $3 ORDER BY person_id LIMIT $4",
        delete: "DELETE FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 AND person_id >= $3 AND person_id <= $4",
    },
    Table {
        page: "SELECT occupancy_id FROM import_staged_occupancies WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id > $3 ORDER BY occupancy_id LIMIT $4",
        delete: "DELETE FROM import_staged_occupancies WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id >= $3 AND occupancy_id <= $4",
    },
    Table {
        page: "SELECT occupancy_id FROM import_staged_ends WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id > $3 ORDER BY occupancy_id LIMIT $4",
        delete: "DELETE FROM import_staged_ends WHERE community_id = $1 AND attempt_id = $2 AND occupancy_id >= $3 AND occupancy_id <= $4",
    },
    Table {
        page: "SELECT contact_id FROM import_staged_contacts WHERE community_id = $1 AND attempt_id = $2 AND contact_id > $3 ORDER BY contact_id LIMIT $4",
        delete: "DELETE FROM import_staged_contacts WHERE community_id = $1 AND attempt_id = $2 AND contact_id >= $3 AND contact_id <= $4",
    },
    Table {
        page: "SELECT vehicle_id FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 AND vehicle_id > $3 ORDER BY vehicle_id LIMIT $4",
        delete: "DELETE FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 AND vehicle_id >= $3 AND vehicle_id <= $4",
    },
    Table {
        page: "SELECT subject_id FROM import_staged_keys WHERE community_id = $1 AND attempt_id = $2 AND subject_id > $3 ORDER BY subject_id LIMIT $4",
        delete: "DELETE FROM import_staged_keys WHERE community_id = $1 AND attempt_id = $2 AND subject_id >= $3 AND subject_id <= $4",
    },
    Table {
        page: "SELECT subject_id FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2 AND subject_id > $3 ORDER BY subject_id LIMIT $4",
        delete: "DELETE FROM import_staged_rekeys WHERE community_id = $1 AND attempt_id = $2 AND subject_id >= $3 AND subject_id <= $4",
    },
];

/// What was written straight to its place; for an attempt that did not end well, before the staged rows go.
pub(crate) const PLACED: [Table; 3] = [
    Table {
        page: "SELECT unit_id FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND unit_id > $3 AND fresh ORDER BY unit_id LIMIT $4",
        delete: "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
                 (SELECT unit_id FROM import_staged_units WHERE community_id = $1 AND attempt_id = $2 AND unit_id >= $3 AND unit_id <= $4 AND fresh)",
    },
    Table {
        page: "SELECT person_id FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 AND person_id > $3 AND fresh ORDER BY person_id LIMIT $4",
        delete: "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
                 (SELECT person_id FROM import_staged_people WHERE community_id = $1 AND attempt_id = $2 AND person_id >= $3 AND person_id <= $4 AND fresh)",
    },
    Table {
        page: "SELECT vehicle_id FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 AND vehicle_id > $3 ORDER BY vehicle_id LIMIT $4",
        delete: "DELETE FROM search_keys WHERE community_id = $1 AND subject_id IN \
                 (SELECT vehicle_id FROM import_staged_vehicles WHERE community_id = $1 AND attempt_id = $2 AND vehicle_id >= $3 AND vehicle_id <= $4)",
    },
];

/// What the ledger said of homes that never came to be. Its owner is the run, not the attempt.
pub(crate) const FACTS: Table = Table {
    page: "SELECT f.unit_id FROM import_facts f WHERE f.community_id = $1 AND f.run_id = $2 AND f.unit_id > $3 AND NOT EXISTS \
           (SELECT 1 FROM units u WHERE u.community_id = f.community_id AND u.unit_id = f.unit_id) ORDER BY f.unit_id LIMIT $4",
    delete: "DELETE FROM import_facts WHERE community_id = $1 AND run_id = $2 AND unit_id >= $3 AND unit_id <= $4 AND NOT EXISTS \
             (SELECT 1 FROM units u WHERE u.community_id = import_facts.community_id AND u.unit_id = import_facts.unit_id)",
};

/// The next page of a table after an id.
pub(crate) fn page(
    db: &mut Db<'_>,
    table: Table,
    community: Id,
    owner: Id,
    after: Id,
    limit: i64,
) -> Result<Vec<Id>, Fault> {
    db.values(table.page, args![community, owner, after, limit])
}

/// Takes a page away.
pub(crate) fn delete(tx: &mut Tx<'_>, table: Table, owner: Id, first: Id, last: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(table.delete, args![community, owner, first, last])
}
