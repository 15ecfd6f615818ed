//! One connection of either engine, and the few verbs that domain code reads and writes with.

use std::collections::HashMap;

use kernel::fault::Fault;

use super::lite;
use super::pg;
use super::value::{FromRow, FromVal, Row, Val};

/// A PostgreSQL connection with its prepared statements.
pub(crate) struct PgConn {
    pub(crate) client: postgres::Client,
    pub(crate) statements: HashMap<String, postgres::Statement>,
}

/// The engine behind a connection.
pub(crate) enum Engine<'a> {
    Lite(&'a rusqlite::Connection),
    Pg(&'a mut PgConn),
}

/// A connection inside a snapshot or a command.
pub struct Db<'a> {
    pub(crate) engine: Engine<'a>,
}

impl Db<'_> {
    /// All rows.
    pub fn rows(&mut self, sql: &str, args: &[Val]) -> Result<Vec<Row>, Fault> {
        super::recorder::note(sql, args);
        match &mut self.engine {
            Engine::Lite(conn) => lite::rows(conn, sql, args),
            Engine::Pg(conn) => pg::rows(conn, sql, args),
        }
    }

    /// Runs a statement; the number of rows it changed.
    pub fn run(&mut self, sql: &str, args: &[Val]) -> Result<u64, Fault> {
        super::recorder::note(sql, args);
        match &mut self.engine {
            Engine::Lite(conn) => lite::run(conn, sql, args),
            Engine::Pg(conn) => pg::run(conn, sql, args),
        }
    }

    /// All rows as structs or tuples.
    pub fn list<T: FromRow>(&mut self, sql: &str, args: &[Val]) -> Result<Vec<T>, Fault> {
        self.rows(sql, args)?.iter().map(T::from_row).collect()
    }

    /// The first row, where there is one.
    pub fn maybe<T: FromRow>(&mut self, sql: &str, args: &[Val]) -> Result<Option<T>, Fault> {
        self.rows(sql, args)?.first().map(T::from_row).transpose()
    }

    /// The first row, else [`Fault::NotFound`].
    pub fn one<T: FromRow>(&mut self, sql: &str, args: &[Val]) -> Result<T, Fault> {
        self.maybe(sql, args)?.ok_or(Fault::NotFound)
    }

    /// The first column of the first row, else [`Fault::NotFound`].
    pub fn value<T: FromVal>(&mut self, sql: &str, args: &[Val]) -> Result<T, Fault> {
        self.one::<(T,)>(sql, args).map(|(value,)| value)
    }

    /// The first column of all rows.
    pub fn values<T: FromVal>(&mut self, sql: &str, args: &[Val]) -> Result<Vec<T>, Fault> {
        Ok(self.list::<(T,)>(sql, args)?.into_iter().map(|(value,)| value).collect())
    }

    /// Inserts many rows with one statement a chunk. `head` is `INSERT INTO t (a, b)`, `tail` such as `ON CONFLICT DO NOTHING`.
    pub fn insert_many(&mut self, head: &str, tail: &str, rows: &[Vec<Val>]) -> Result<u64, Fault> {
        let Some(width) = rows.first().map(Vec::len).filter(|w| *w > 0) else { return Ok(0) };
        let per_chunk = (900 / width).max(1);
        let mut changed = 0;
        for chunk in rows.chunks(per_chunk) {
            let mut sql = format!("{head} VALUES ");
            for row in 0..chunk.len() {
                let places: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
                let comma = if row == 0 { "" } else { ", " };
                sql.push_str(&format!("{comma}({})", places.join(", ")));
            }
            sql.push(' ');
            sql.push_str(tail);
            let args: Vec<Val> = chunk.iter().flatten().cloned().collect();
            changed += self.run(&sql, &args)?;
        }
        Ok(changed)
    }

    /// Rows whose foreign key points nowhere, as sentences. PostgreSQL never lets one in.
    pub fn broken_references(&mut self) -> Result<Vec<String>, Fault> {
        let Engine::Lite(conn) = &self.engine else { return Ok(Vec::new()) };
        let found =
            lite::rows(conn, "SELECT \"table\", COUNT(*) FROM pragma_foreign_key_check GROUP BY \"table\"", &[])?;
        found
            .iter()
            .map(|row| Ok(format!("{}: {} rows point nowhere", row.get::<String>(0)?, row.get::<i64>(1)?)))
            .collect()
    }

    /// Whether the engine is PostgreSQL; for platform only.
    pub(crate) fn is_pg(&self) -> bool {
        matches!(self.engine, Engine::Pg(_))
    }

    /// Statements without arguments and rows (`BEGIN`, `SAVEPOINT c`).
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Fault> {
        match &mut self.engine {
            Engine::Lite(conn) => conn.execute_batch(sql).map_err(lite::fault),
            Engine::Pg(conn) => conn.client.batch_execute(sql).map_err(pg::fault),
        }
    }
}

/// A key that points nowhere: somebody named a thing that isn't there, and no action noticed. The same on both engines.
pub(super) fn dangling(detail: &str) -> Fault {
    tracing::warn!(detail, "a key points nowhere");
    Fault::invalid("reference", "unknown")
}
