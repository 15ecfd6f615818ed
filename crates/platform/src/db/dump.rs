//! The whole database as lines of JSON, the same for both engines, and back: what backups are made of.
//!
//! Tables and the types of their columns are read off the migrations, so nothing has to be told twice.

use std::io::{self, BufRead, Write};

use kernel::fault::Fault;
use kernel::ids::Id;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::engine::{Db, Engine};
use super::migrate::Migration;
use super::store::Target;
use super::tx::Tx;
use super::value::Val;
use super::{lite, pg};
use crate::files::MasterKey;
use crate::history::hex_of;

/// Rows read or written at a time.
const CHUNK: i64 = 2000;

/// The type word of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Id,
    Bool,
    Bytes,
    Plain,
}

/// A table as the migrations make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    columns: Vec<(String, Kind)>,
    key: Vec<String>,
}

/// A table in a backup.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TableSum {
    /// Its name.
    pub name: String,
    /// How many rows.
    pub rows: i64,
    /// SHA-256 over the lines.
    pub sha256: String,
}

/// The tables in the order in which they are made, so that references point backwards.
pub fn tables(migrations: &[Migration]) -> Vec<Table> {
    let mut found: Vec<Table> = Vec::new();
    for migration in migrations {
        let text: String =
            migration.sqlite.lines().filter(|line| !line.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
        for statement in text.split(';') {
            read_statement(statement.trim(), &mut found);
        }
    }
    found
}

fn read_statement(statement: &str, found: &mut Vec<Table>) {
    if let Some(rest) = statement.strip_prefix("CREATE TABLE ") {
        let Some((name, body)) = rest.split_once('(') else { return };
        let body = body.rsplit_once(')').map_or(body, |(inner, _)| inner);
        let mut table = Table { name: name.trim().to_owned(), columns: Vec::new(), key: Vec::new() };
        for part in split_top(body) {
            read_part(part.trim(), &mut table);
        }
        found.push(table);
    } else if let Some((name, part)) =
        statement.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" ADD COLUMN "))
    {
        if let Some(table) = found.iter_mut().find(|t| t.name == name.trim()) {
            read_part(part.trim(), table);
        }
    } else if let Some((name, column)) =
        statement.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" DROP COLUMN "))
    {
        if let Some(table) = found.iter_mut().find(|t| t.name == name.trim()) {
            table.columns.retain(|(name, _)| name != column.trim());
        }
    } else if let Some(name) = statement.strip_prefix("DROP TABLE ") {
        found.retain(|t| t.name != name.trim());
    }
}

fn read_part(part: &str, table: &mut Table) {
    if let Some(rest) = part.strip_prefix("PRIMARY KEY") {
        table.key =
            rest.trim().trim_start_matches('(').trim_end_matches(')').split(',').map(|c| c.trim().to_owned()).collect();
        return;
    }
    let mut words = part.split_whitespace();
    let (Some(name), Some(word)) = (words.next(), words.next()) else { return };
    if !word.starts_with('{') {
        return;
    }
    let kind = match word {
        "{id}" => Kind::Id,
        "{bool}" => Kind::Bool,
        "{bytes}" => Kind::Bytes,
        _ => Kind::Plain,
    };
    if part.contains("PRIMARY KEY") {
        table.key = vec![name.to_owned()];
    }
    table.columns.push((name.to_owned(), kind));
}

/// Splits at the commas that stand in no parentheses.
fn split_top(body: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in body.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(body.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(body.get(start..));
    parts
}

impl Table {
    fn column_list(&self) -> String {
        self.columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Writes the rows in the order of the key, one JSON array a line.
    pub fn write(&self, db: &mut Db<'_>, out: &mut dyn Write) -> Result<TableSum, Fault> {
        let (columns, key) = (self.column_list(), self.key.join(", "));
        let first = format!("SELECT {columns} FROM {} ORDER BY {key} LIMIT $1", self.name);
        let places: Vec<String> = (2..self.key.len() + 2).map(|n| format!("${n}")).collect();
        let next = format!(
            "SELECT {columns} FROM {} WHERE ({key}) > ({}) ORDER BY {key} LIMIT $1",
            self.name,
            places.join(", ")
        );
        let at: Vec<usize> =
            self.key.iter().filter_map(|key| self.columns.iter().position(|(name, _)| name == key)).collect();
        let (mut rows, mut digest, mut last) = (0, Sha256::new(), Vec::new());
        loop {
            let sql = if last.is_empty() { &first } else { &next };
            let args: Vec<Val> = std::iter::once(Val::Int(CHUNK)).chain(last).collect();
            let chunk = db.rows(sql, &args)?;
            for row in &chunk {
                let values: Result<Vec<Value>, Fault> =
                    self.columns.iter().enumerate().map(|(index, (_, kind))| to_json(row.get(index)?, *kind)).collect();
                let line = format!("{}\n", Value::Array(values?));
                digest.update(line.as_bytes());
                out.write_all(line.as_bytes()).map_err(io_fault)?;
            }
            let count = i64::try_from(chunk.len()).unwrap_or(CHUNK);
            rows += count;
            match chunk.last() {
                Some(row) if count == CHUNK => {
                    last = at.iter().map(|index| row.get(*index)).collect::<Result<Vec<Val>, Fault>>()?;
                }
                _ => return Ok(TableSum { name: self.name.clone(), rows, sha256: hex_of(&digest.finalize()) }),
            }
        }
    }

    /// How many rows hold something sealed, and how many of those another key than the given one sealed.
    ///
    /// What was sealed before keys had names counts as sealed by the given one.
    pub fn sealed(&self, db: &mut Db<'_>, key: Option<&MasterKey>) -> Result<(i64, i64), Fault> {
        let (mut all, mut foreign) = (0, 0);
        for (name, _) in self.columns.iter().filter(|(name, kind)| *kind == Kind::Bytes && is_wrapped_key(name)) {
            let sql = format!("SELECT {name} FROM {} WHERE {name} IS NOT NULL", self.name);
            for wrapped in db.values::<Vec<u8>>(&sql, &[])? {
                all += 1;
                let ours = match key {
                    Some(key) => key.wrapped(&wrapped)?.unwrap_or(true),
                    None => true,
                };
                foreign += i64::from(!ours);
            }
        }
        Ok((all, foreign))
    }

    /// Removes all rows.
    pub fn clear(&self, tx: &mut Tx<'_>) -> Result<(), Fault> {
        tx.run(&format!("DELETE FROM {}", self.name), &[]).map(drop)
    }

    /// Inserts the rows of a backup.
    pub fn read(&self, tx: &mut Tx<'_>, lines: &mut dyn BufRead) -> Result<(), Fault> {
        let head = format!("INSERT INTO {} ({})", self.name, self.column_list());
        let mut waiting: Vec<Vec<Val>> = Vec::new();
        for line in lines.lines() {
            let values: Vec<Value> = serde_json::from_str(&line.map_err(io_fault)?).map_err(Fault::broken)?;
            let row: Result<Vec<Val>, Fault> =
                values.into_iter().zip(&self.columns).map(|(value, (_, kind))| from_json(value, *kind)).collect();
            waiting.push(row?);
            if waiting.len() >= 500 {
                tx.insert_many(&head, "", &waiting)?;
                waiting.clear();
            }
        }
        tx.insert_many(&head, "", &waiting)?;
        Ok(())
    }
}

/// A column that holds a wrapped data key.
fn is_wrapped_key(column: &str) -> bool {
    column == "key_wrapped" || column.ends_with("_key")
}

/// How many sealed things a database holds, and how many of them another key than the given one sealed.
///
/// # Errors
/// When the database can't be reached. The migrations are those that have been applied.
pub fn count_sealed(target: &Target, migrations: &[Migration], key: Option<&MasterKey>) -> Result<(i64, i64), Fault> {
    let count = |db: &mut Db<'_>| {
        tables(migrations).iter().try_fold((0, 0), |(all, foreign), table| {
            table.sealed(db, key).map(|(more, of_others)| (all + more, foreign + of_others))
        })
    };
    match target {
        Target::Sqlite(path) => count(&mut Db { engine: Engine::Lite(&lite::open_reader(path)?) }),
        Target::Postgres(url) => count(&mut Db { engine: Engine::Pg(&mut pg::connect(url)?) }),
    }
}

fn io_fault(error: io::Error) -> Fault {
    if error.kind() == io::ErrorKind::StorageFull { Fault::Full } else { Fault::broken(error) }
}

fn to_json(val: Val, kind: Kind) -> Result<Value, Fault> {
    Ok(match (val, kind) {
        (Val::Null, _) => Value::Null,
        (Val::Int(i), Kind::Bool) => Value::Bool(i != 0),
        (Val::Int(i), _) => json!(i),
        (Val::Bool(b), _) => Value::Bool(b),
        (Val::Text(t), _) => Value::String(t),
        (Val::Bytes(b), Kind::Id) => Value::String(Id::from_slice(&b).map_err(Fault::broken)?.to_string()),
        (Val::Bytes(b), _) => Value::String(hex_of(&b)),
        (Val::Id(id), _) => Value::String(id.to_string()),
    })
}

fn from_json(value: Value, kind: Kind) -> Result<Val, Fault> {
    let odd = || Fault::broken("the backup holds a value of another type");
    Ok(match (value, kind) {
        (Value::Null, _) => Val::Null,
        (Value::Bool(b), Kind::Bool) => Val::Bool(b),
        (Value::Number(n), Kind::Plain) => Val::Int(n.as_i64().ok_or_else(odd)?),
        (Value::String(t), Kind::Id) => Val::Id(Id::try_parse(&t).map_err(Fault::broken)?),
        (Value::String(t), Kind::Bytes) => Val::Bytes(unhex(&t).ok_or_else(odd)?),
        (Value::String(t), Kind::Plain) => Val::Text(t),
        _ => return Err(odd()),
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_off_the_migrations() {
        let text = "-- a remark; with a semicolon\nCREATE TABLE a (x {id} NOT NULL REFERENCES b (y), n {int}, ok {bool} NOT NULL, CHECK (n > 0), PRIMARY KEY (x, n)) {strict};\nCREATE TABLE k (kind {text} NOT NULL PRIMARY KEY) {strict};\nINSERT INTO k (kind) VALUES ('a');\nALTER TABLE a ADD COLUMN raw {bytes};\nALTER TABLE a ADD COLUMN gone {int};\nALTER TABLE a DROP COLUMN gone;";
        let found = tables(&[Migration { name: "1".into(), sqlite: text.into(), postgres: text.into() }]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].key, ["x", "n"]);
        assert_eq!(
            found[0].columns.iter().map(|(_, k)| *k).collect::<Vec<_>>(),
            [Kind::Id, Kind::Plain, Kind::Bool, Kind::Bytes]
        );
        assert_eq!(found[1].key, ["kind"]);
    }

    #[test]
    fn values_come_back_as_they_were() {
        for (val, kind) in [
            (Val::Null, Kind::Id),
            (Val::Int(-5), Kind::Plain),
            (Val::Text("桂".into()), Kind::Plain),
            (Val::Bytes(vec![0, 255]), Kind::Bytes),
            (Val::Bool(true), Kind::Bool),
        ] {
            assert_eq!(from_json(to_json(val.clone(), kind).expect("json"), kind).expect("val"), val);
        }
    }

    #[test]
    fn pages_of_a_table_follow_its_key_without_gap_or_repeat() {
        let conn = rusqlite::Connection::open_in_memory().expect("memory");
        conn.execute_batch(
            "CREATE TABLE t (a TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (a, n)) STRICT, WITHOUT ROWID;
             WITH RECURSIVE c (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < 4999)
             INSERT INTO t SELECT CASE n % 3 WHEN 0 THEN 'x' ELSE 'y' END, n FROM c",
        )
        .expect("rows");
        let text = "CREATE TABLE t (a {text} NOT NULL, n {int} NOT NULL, PRIMARY KEY (a, n)) {strict};";
        let table = tables(&[Migration { name: "1".into(), sqlite: text.into(), postgres: text.into() }]).remove(0);
        let mut out = Vec::new();
        let sum = table.write(&mut Db { engine: Engine::Lite(&conn) }, &mut out).expect("written");
        let lines: std::collections::BTreeSet<&[u8]> = out.split(|b| *b == b'\n').filter(|l| !l.is_empty()).collect();
        assert_eq!((sum.rows, lines.len()), (5000, 5000));
    }
}
