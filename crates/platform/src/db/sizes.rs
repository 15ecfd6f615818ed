//! What SQLite is told about sizes that it can't know yet.
//!
//! Every key begins with the community. Without statistics SQLite takes any first column for ten rows, and then prefers
//! walking a community along the primary key to an index that names the person. So each index gets a line in
//! `sqlite_stat1`, as a grown installation would have it: many rows a community, few behind an id. PostgreSQL gathers its own.

use kernel::fault::Fault;
use rusqlite::Connection;

use super::lite;

/// Rows of a table, as a grown installation has them.
const ROWS: i64 = 1_000_000;
/// Rows of one community.
const COMMUNITY: i64 = 100_000;

/// Writes the statistics of every index that begins with a line of history. Connections opened from now on use them.
pub(super) fn tell(conn: &Connection) -> Result<(), Fault> {
    // Makes the table of statistics where it is not there yet; the limit keeps it quick on a large database.
    conn.execute_batch("PRAGMA analysis_limit=100; ANALYZE; DELETE FROM sqlite_stat1").map_err(lite::fault)?;
    for (table, index, unique) in indexes(conn)? {
        let columns = columns(conn, &index)?;
        if columns.first().is_some_and(|first| matches!(first.as_str(), "community_id" | "line_id")) {
            // The primary key of a table without rowid goes by the table's name.
            let name = if is_primary(conn, &table, &index)? { &table } else { &index };
            conn.execute(
                "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?1, ?2, ?3)",
                (&table, name, sizes(&columns, unique)),
            )
            .map_err(lite::fault)?;
        }
    }
    Ok(())
}

/// The rows of the table, then those that are left when one column more is known.
fn sizes(columns: &[String], unique: bool) -> String {
    let mut left = ROWS;
    let mut told = vec![ROWS.to_string()];
    for (at, column) in columns.iter().enumerate() {
        let last = at + 1 == columns.len();
        left = match at {
            _ if last && unique => 1,
            0 => COMMUNITY,
            _ if narrow(column) => (left / 5_000).clamp(2, 20),
            _ => (left / 8).max(2),
        };
        told.push(left.to_string());
    }
    told.join(" ")
}

/// Whether a column tells rows apart: an id, a moment, a number; not a state or a kind.
fn narrow(column: &str) -> bool {
    ["_id", "_at", "_on", "_key", "_hash", "number", "code", "digits", "plate", "cell", "from"]
        .iter()
        .any(|end| column.ends_with(end))
}

fn indexes(conn: &Connection) -> Result<Vec<(String, String, bool)>, Fault> {
    let mut statement = conn
        .prepare(
            "SELECT t.name, i.name, i.\"unique\" FROM pragma_table_list AS t, pragma_index_list(t.name) AS i \
             WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, i.name",
        )
        .map_err(lite::fault)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(lite::fault)?;
    rows.collect::<Result<_, _>>().map_err(lite::fault)
}

fn columns(conn: &Connection, index: &str) -> Result<Vec<String>, Fault> {
    let mut statement = conn.prepare("SELECT name FROM pragma_index_info(?1) ORDER BY seqno").map_err(lite::fault)?;
    let rows = statement.query_map([index], |row| row.get::<_, Option<String>>(0)).map_err(lite::fault)?;
    let names: Vec<Option<String>> = rows.collect::<Result<_, _>>().map_err(lite::fault)?;
    Ok(names.into_iter().flatten().collect())
}

fn is_primary(conn: &Connection, table: &str, index: &str) -> Result<bool, Fault> {
    let origin: String = conn
        .query_row("SELECT origin FROM pragma_index_list(?1) WHERE name = ?2", [table, index], |row| row.get(0))
        .map_err(lite::fault)?;
    Ok(origin == "pk")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_that_names_the_person_is_used() {
        let folder = std::env::temp_dir().join(format!("guanjia-sizes-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("folder");
        let path = folder.join("t.db");
        drop(std::fs::remove_file(&path));
        let conn = lite::open_writer(&path).expect("open");
        conn.execute_batch(
            "CREATE TABLE contacts (community_id BLOB, contact_id BLOB, person_id BLOB, state TEXT, PRIMARY KEY (community_id, contact_id)) STRICT, WITHOUT ROWID; \
             CREATE INDEX contacts_by_person ON contacts (community_id, person_id); \
             CREATE INDEX contacts_by_state ON contacts (community_id, state, contact_id)",
        )
        .expect("tables");
        tell(&conn).expect("told");
        let conn = lite::open_writer(&path).expect("open again");
        let plan = |sql: &str| -> String {
            conn.query_row(&format!("EXPLAIN QUERY PLAN {sql}"), [], |row| row.get(3)).expect("plan")
        };
        let by_person = plan("SELECT state FROM contacts WHERE community_id = x'01' AND person_id = x'02'");
        assert!(by_person.contains("contacts_by_person"), "{by_person}");
        let by_key =
            plan("SELECT state FROM contacts WHERE community_id = x'01' AND contact_id = x'02' AND state = 'a'");
        assert!(by_key.contains("PRIMARY KEY"), "{by_key}");
        std::fs::remove_dir_all(&folder).expect("removed");
    }

    #[test]
    fn few_rows_stand_behind_an_id_and_many_behind_a_state() {
        let columns = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        assert_eq!(sizes(&columns(&["community_id", "order_id"]), true), "1000000 100000 1");
        assert_eq!(sizes(&columns(&["community_id", "unit_id"]), false), "1000000 100000 20");
        assert_eq!(sizes(&columns(&["community_id", "state", "due_at"]), false), "1000000 100000 12500 2");
    }
}
