//! PostgreSQL: connecting, binding, reading, and what its errors mean.

use std::collections::HashMap;
use std::error::Error;

use kernel::fault::Fault;
use kernel::ids::Id;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, NoTls};

use super::engine::{PgConn, dangling};
use super::value::{Row, Val};

impl ToSql for Val {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(i) => match *ty {
                Type::INT8 => i.to_sql(ty, out),
                Type::INT4 => i32::try_from(*i)?.to_sql(ty, out),
                _ => Err(format!("an integer is bound where {ty} is expected").into()),
            },
            Self::Text(t) => t.to_sql(&Type::TEXT, out),
            Self::Bytes(b) => b.to_sql(ty, out),
            Self::Bool(b) => match *ty {
                Type::BOOL => b.to_sql(ty, out),
                _ => Err(format!("a boolean is bound where {ty} is expected").into()),
            },
            Self::Id(id) => match *ty {
                Type::UUID => id.to_sql(ty, out),
                _ => Err(format!("an id is bound where {ty} is expected").into()),
            },
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// Connects. Own the connection on a plain thread: the client panics inside an async task.
pub(crate) fn connect(url: &str) -> Result<PgConn, Fault> {
    let mut client = Client::connect(url, NoTls).map_err(fault)?;
    client
        .batch_execute(
            "SET synchronous_commit = on; SET TIME ZONE 'UTC'; SET statement_timeout = '30s'; SET lock_timeout = '10s'",
        )
        .map_err(fault)?;
    Ok(PgConn { client, statements: HashMap::new() })
}

fn statement(conn: &mut PgConn, sql: &str) -> Result<postgres::Statement, Fault> {
    if let Some(known) = conn.statements.get(sql) {
        return Ok(known.clone());
    }
    let fresh = conn.client.prepare(sql).map_err(fault)?;
    if conn.statements.len() > 2000 {
        conn.statements.clear();
    }
    conn.statements.insert(sql.to_owned(), fresh.clone());
    Ok(fresh)
}

pub(crate) fn rows(conn: &mut PgConn, sql: &str, args: &[Val]) -> Result<Vec<Row>, Fault> {
    let statement = statement(conn, sql)?;
    let refs: Vec<&(dyn ToSql + Sync)> = args.iter().map(|v| -> &(dyn ToSql + Sync) { v }).collect();
    let found = conn.client.query(&statement, &refs).map_err(fault)?;
    found.iter().map(read_row).collect()
}

pub(crate) fn run(conn: &mut PgConn, sql: &str, args: &[Val]) -> Result<u64, Fault> {
    let statement = statement(conn, sql)?;
    let refs: Vec<&(dyn ToSql + Sync)> = args.iter().map(|v| -> &(dyn ToSql + Sync) { v }).collect();
    conn.client.execute(&statement, &refs).map_err(fault)
}

fn read_row(row: &postgres::Row) -> Result<Row, Fault> {
    let mut values = Vec::with_capacity(row.len());
    for (index, column) in row.columns().iter().enumerate() {
        values.push(match *column.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(index).map_err(fault)?.map_or(Val::Null, Val::Int),
            Type::INT4 => {
                row.try_get::<_, Option<i32>>(index).map_err(fault)?.map_or(Val::Null, |i| Val::Int(i.into()))
            }
            Type::TEXT | Type::VARCHAR => {
                row.try_get::<_, Option<String>>(index).map_err(fault)?.map_or(Val::Null, Val::Text)
            }
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(index).map_err(fault)?.map_or(Val::Null, Val::Bytes),
            Type::BOOL => row.try_get::<_, Option<bool>>(index).map_err(fault)?.map_or(Val::Null, Val::Bool),
            Type::UUID => row.try_get::<_, Option<Id>>(index).map_err(fault)?.map_or(Val::Null, Val::Id),
            ref other => return Err(Fault::broken(format!("column {index} is {other}: cast it"))),
        });
    }
    Ok(Row(values))
}

/// What an error of PostgreSQL means to us.
pub(crate) fn fault(error: postgres::Error) -> Fault {
    if let Some(db) = error.as_db_error() {
        return meaning(db.code().code(), db.message());
    }
    let source = error.source().map(ToString::to_string).unwrap_or_default();
    if error.is_closed() || error.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>) {
        // A server that restarts or fails over: whoever asked may come again.
        tracing::warn!(%error, source, "the connection to PostgreSQL is lost");
        return Fault::Busy { retry_after: 5 };
    }
    Fault::broken(format!("postgres: {error} {source}"))
}

fn meaning(code: &str, message: &str) -> Fault {
    match code {
        "23505" => Fault::Taken,
        "23503" => dangling(message),
        // NUL, or bytes that are no text.
        "22021" => Fault::invalid("body", "not_readable"),
        // A conflict, a deadlock, a lock that didn't come: run again.
        "40001" | "40P01" | "55P03" => Fault::Busy { retry_after: 1 },
        // The server is full, starts, stops or gives way to another.
        "53300" | "57P01" | "57P02" | "57P03" | "25006" => {
            tracing::warn!(code, message, "PostgreSQL takes nothing for now");
            Fault::Busy { retry_after: 5 }
        }
        "53100" => Fault::Full,
        "58030" | "XX001" | "XX002" => Fault::Disk(format!("postgres {code}: {message}")),
        // Among them 57014, a statement over its time: coming again would only take as long again.
        _ => Fault::broken(format!("postgres {code}: {message}")),
    }
}

/// Whether the connection is gone and a new one is needed.
pub(crate) fn is_lost(conn: &PgConn) -> bool {
    conn.client.is_closed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_passes_is_worth_coming_again_for() {
        for code in ["40001", "40P01", "55P03", "57P01"] {
            assert!(matches!(meaning(code, ""), Fault::Busy { .. }), "{code}");
        }
        assert!(matches!(meaning("57014", ""), Fault::Broken(_)));
        assert_eq!(meaning("23503", ""), Fault::invalid("reference", "unknown"));
        assert_eq!(meaning("22021", ""), Fault::invalid("body", "not_readable"));
        assert!(matches!(meaning("58030", ""), Fault::Disk(_)));
    }
}
