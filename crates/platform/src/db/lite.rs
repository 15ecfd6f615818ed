//! SQLite: opening, binding, reading, and what its errors mean.

use std::path::Path;
use std::time::Duration;

use kernel::fault::Fault;
use kernel::ids::Id;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OpenFlags, ffi};

use super::engine::dangling;
use super::value::{Row, Val};

impl rusqlite::ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Int(i) => ToSqlOutput::Owned(Value::Integer(*i)),
            Self::Bool(b) => ToSqlOutput::Owned(Value::Integer(i64::from(*b))),
            Self::Text(t) => ToSqlOutput::Borrowed(ValueRef::Text(t.as_bytes())),
            Self::Bytes(b) => ToSqlOutput::Borrowed(ValueRef::Blob(b)),
            Self::Id(id) => ToSqlOutput::Borrowed(ValueRef::Blob(Id::as_bytes(id))),
        })
    }
}

/// Opens the one writing connection. `synchronous=FULL`: an acknowledged command survives a power cut.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, Fault> {
    let conn = Connection::open(path).map_err(fault)?;
    conn.busy_timeout(Duration::from_secs(10)).map_err(fault)?;
    conn.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; \
         PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=2000; PRAGMA trusted_schema=OFF",
    )
    .map_err(fault)?;
    stable_plans(&conn)?;
    conn.set_prepared_statement_cache_capacity(1024);
    Ok(conn)
}

/// Opens a reading connection.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(path, flags).map_err(fault)?;
    conn.busy_timeout(Duration::from_secs(10)).map_err(fault)?;
    conn.execute_batch("PRAGMA query_only=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384; PRAGMA mmap_size=268435456; PRAGMA trusted_schema=OFF")
        .map_err(fault)?;
    stable_plans(&conn)?;
    conn.set_prepared_statement_cache_capacity(512);
    Ok(conn)
}

/// A plan doesn't depend on what is bound. Without this SQLite parses many a statement anew for every new argument, which
/// was a third of a command's time. (So `LIKE $1` never uses an index: search by a prefix range.)
fn stable_plans(conn: &Connection) -> Result<(), Fault> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop).map_err(fault)
}

fn bind(statement: &mut rusqlite::CachedStatement<'_>, args: &[Val]) -> Result<(), Fault> {
    for (index, value) in args.iter().enumerate() {
        // `$3` may occur before `$1`: SQLite numbers named parameters by first appearance.
        let name = format!("${}", index + 1);
        match statement.parameter_index(&name).map_err(fault)? {
            Some(position) => statement.raw_bind_parameter(position, value).map_err(fault)?,
            None => return Err(Fault::broken(format!("argument {name} is not used"))),
        }
    }
    Ok(())
}

pub(crate) fn rows(conn: &Connection, sql: &str, args: &[Val]) -> Result<Vec<Row>, Fault> {
    let mut statement = conn.prepare_cached(sql).map_err(fault)?;
    bind(&mut statement, args)?;
    let width = statement.column_count();
    let mut cursor = statement.raw_query();
    let mut out = Vec::new();
    while let Some(row) = cursor.next().map_err(fault)? {
        let mut values = Vec::with_capacity(width);
        for column in 0..width {
            values.push(match row.get_ref(column).map_err(fault)? {
                ValueRef::Null => Val::Null,
                ValueRef::Integer(i) => Val::Int(i),
                ValueRef::Real(_) => return Err(Fault::broken(format!("column {column} is a float: {sql}"))),
                ValueRef::Text(t) => Val::Text(String::from_utf8_lossy(t).into_owned()),
                ValueRef::Blob(b) => Val::Bytes(b.to_vec()),
            });
        }
        out.push(Row(values));
    }
    Ok(out)
}

pub(crate) fn run(conn: &Connection, sql: &str, args: &[Val]) -> Result<u64, Fault> {
    let mut statement = conn.prepare_cached(sql).map_err(fault)?;
    bind(&mut statement, args)?;
    let changed = statement.raw_execute().map_err(fault)?;
    Ok(u64::try_from(changed).unwrap_or(0))
}

/// What an error of SQLite means to us.
pub(crate) fn fault(error: rusqlite::Error) -> Fault {
    if let rusqlite::Error::SqliteFailure(code, message) = &error {
        return match (code.code, code.extended_code) {
            (_, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => Fault::Taken,
            (rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked, _) => {
                Fault::Busy { retry_after: 1 }
            }
            (rusqlite::ErrorCode::DiskFull, _) => Fault::Full,
            (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => dangling(message.as_deref().unwrap_or_default()),
            (rusqlite::ErrorCode::SystemIoFailure | rusqlite::ErrorCode::DatabaseCorrupt, extended) => {
                Fault::Disk(format!("sqlite {extended}: {}", message.clone().unwrap_or_default()))
            }
            _ => Fault::broken(format!("sqlite {}: {}", code.extended_code, message.clone().unwrap_or_default())),
        };
    }
    Fault::broken(format!("sqlite: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_their_meaning() {
        let of = |code| fault(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(of(ffi::SQLITE_IOERR_FSYNC), Fault::Disk(_)));
        assert!(matches!(of(ffi::SQLITE_CORRUPT), Fault::Disk(_)));
        assert_eq!(of(ffi::SQLITE_FULL), Fault::Full);
        assert_eq!(of(ffi::SQLITE_CONSTRAINT_UNIQUE), Fault::Taken);
        assert_eq!(of(ffi::SQLITE_CONSTRAINT_FOREIGNKEY), Fault::invalid("reference", "unknown"));
        assert!(matches!(of(ffi::SQLITE_CONSTRAINT_CHECK), Fault::Broken(_)));
    }
}
