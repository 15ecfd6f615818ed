//! What is read of a run that has been imported: what it left out, whom it ended, and whether somebody has built on it.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;
use platform::record;

record! {
    /// What was left blank or not imported.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LossRow {
        /// The row, from 0.
        pub row: i64,
        /// The column, from 0.
        pub column: i64,
        /// The problem's code.
        pub kind: String,
        /// The field's code.
        pub field: String,
        /// The home of the row, where it was imported.
        pub room: String,
    }
}

/// What a run left out, in the order of the sheet.
pub fn losses(db: &mut Db<'_>, community: Id, run_id: Id, limit: i64) -> Result<Vec<LossRow>, Fault> {
    db.list(
        "SELECT row_no, column_no, kind, field, room FROM import_losses WHERE community_id = $1 AND run_id = $2 ORDER BY row_no, column_no, kind LIMIT $3",
        args![community, run_id, limit],
    )
}

record! {
    /// Somebody whose tie a run ended.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EndedRow {
        /// The home.
        pub unit_id: Id,
        /// Its name.
        pub label: String,
        /// The name.
        pub name: String,
        /// The role.
        pub role: String,
    }
}

/// Whom a run ended, home by home; who only changed the role is not among them.
pub fn ended(db: &mut Db<'_>, community: Id, run_id: Id, limit: i64) -> Result<Vec<EndedRow>, Fault> {
    db.list(
        "SELECT u.unit_id, u.label, p.name, o.role FROM import_ended_occupancies e \
         JOIN occupancies o ON o.community_id = e.community_id AND o.occupancy_id = e.occupancy_id \
         JOIN units u ON u.community_id = e.community_id AND u.unit_id = e.unit_id \
         JOIN people p ON p.community_id = e.community_id AND p.person_id = e.person_id \
         WHERE e.community_id = $1 AND e.run_id = $2 AND NOT EXISTS (SELECT 1 FROM import_begun_occupancies b \
         WHERE b.community_id = e.community_id AND b.run_id = e.run_id AND b.unit_id = e.unit_id AND b.person_id = e.person_id) \
         ORDER BY u.sort_key, p.sort_key, e.occupancy_id LIMIT $3",
        args![community, run_id, limit],
    )
}

/// How many things a run changed of what was there.
pub fn touched(db: &mut Db<'_>, community: Id, run_id: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT (SELECT COUNT(*) FROM import_before_units WHERE community_id = $1 AND run_id = $2) \
         + (SELECT COUNT(*) FROM import_before_people WHERE community_id = $1 AND run_id = $2) \
         + (SELECT COUNT(*) FROM import_ended_occupancies WHERE community_id = $1 AND run_id = $2) \
         + (SELECT COUNT(*) FROM import_begun_occupancies WHERE community_id = $1 AND run_id = $2)",
        args![community, run_id],
    )
}

/// How many of those are no longer as the run left them, or whose home has another owner or the same tie by now.
pub fn built_upon(db: &mut Db<'_>, community: Id, run_id: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT (SELECT COUNT(*) FROM import_before_units b JOIN units u ON u.community_id = b.community_id AND u.unit_id = b.unit_id \
         WHERE b.community_id = $1 AND b.run_id = $2 AND u.version <> b.version) \
         + (SELECT COUNT(*) FROM import_before_people b JOIN people p ON p.community_id = b.community_id AND p.person_id = b.person_id \
         WHERE b.community_id = $1 AND b.run_id = $2 AND p.version <> b.version) \
         + (SELECT COUNT(*) FROM import_ended_occupancies b JOIN occupancies o ON o.community_id = b.community_id AND o.occupancy_id = b.occupancy_id \
         WHERE b.community_id = $1 AND b.run_id = $2 AND o.version <> b.version) \
         + (SELECT COUNT(*) FROM import_begun_occupancies b JOIN occupancies o ON o.community_id = b.community_id AND o.occupancy_id = b.occupancy_id \
         WHERE b.community_id = $1 AND b.run_id = $2 AND o.version <> b.version) \
         + (SELECT COUNT(*) FROM import_ended_occupancies b JOIN occupancies e ON e.community_id = b.community_id AND e.occupancy_id = b.occupancy_id \
         JOIN occupancies o ON o.community_id = b.community_id AND o.unit_id = b.unit_id AND o.until IS NULL AND o.role = e.role \
         WHERE b.community_id = $1 AND b.run_id = $2 AND (o.role = 'owner' OR o.person_id = b.person_id) AND NOT EXISTS \
         (SELECT 1 FROM import_begun_occupancies n WHERE n.community_id = b.community_id AND n.run_id = b.run_id AND n.occupancy_id = o.occupancy_id))",
        args![community, run_id],
    )
}
