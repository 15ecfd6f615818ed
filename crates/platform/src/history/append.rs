//! Appending to a line: its head is taken first, so the writes of one community are strictly serial.

use kernel::fault::Fault;
use kernel::ids::Id;
use serde_json::Value;

use super::canonical::{Parts, canonical, commitment, hash};
use super::event::Event;
use crate::args;
use crate::db::{Db, Recorded, Tx};

/// The end of a line: its last number and hash.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    number: i64,
    hash: Vec<u8>,
    changed: bool,
}

/// On PostgreSQL the head row is locked; on SQLite the single writer holds the turn already.
pub(crate) fn lock_head(db: &mut Db<'_>, line: Id) -> Result<(), Fault> {
    if db.is_pg() {
        db.value::<i64>("SELECT last_number FROM lines WHERE line_id = $1 FOR UPDATE", args![line])?;
    }
    Ok(())
}

fn head(tx: &mut Tx<'_>) -> Result<Head, Fault> {
    if let Some(head) = &tx.head {
        return Ok(head.clone());
    }
    let line = tx.line();
    let (number, hash) = tx.one("SELECT last_number, last_hash FROM lines WHERE line_id = $1", args![line])?;
    Ok(Head { number, hash, changed: false })
}

/// Appends an event.
pub(crate) fn append(tx: &mut Tx<'_>, event: Event) -> Result<Recorded, Fault> {
    let head = head(tx)?;
    let (line, at, actor) = (tx.line(), tx.now(), tx.actor().id);
    let number = head.number + 1;
    let mut data = event.data;
    for (field, value) in event.personal {
        let salt: Vec<u8> = tx.random("salt").into_iter().take(16).collect();
        data.insert(field.clone(), Value::String(format!("commit:{}", commitment(&salt, &value))));
        tx.run(
            "INSERT INTO event_values (line_id, number, field, salt, value, erased_at, erased_because) VALUES ($1, $2, $3, $4, $5, NULL, NULL)",
            args![line, number, field, salt, value],
        )?;
    }
    let data = canonical(&Value::Object(data));
    let hash = hash(
        &head.hash,
        &Parts {
            line,
            number,
            at,
            actor,
            kind: event.kind,
            subject_kind: event.subject_kind,
            subject_id: event.subject_id,
            data: &data,
        },
    );
    tx.run(
        "INSERT INTO events (line_id, number, at, actor_id, kind, subject_kind, subject_id, data, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![line, number, at, actor, event.kind, event.subject_kind, event.subject_id, data, hash],
    )?;
    tx.head = Some(Head { number, hash: hash.to_vec(), changed: true });
    let recorded =
        Recorded { line, number, kind: event.kind, subject_kind: event.subject_kind, subject_id: event.subject_id };
    tx.recorded.push(recorded.clone());
    Ok(recorded)
}

/// Writes the head back, once a command.
pub(crate) fn store_head(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let Some(Head { number, hash, changed: true }) = tx.head.clone() else { return Ok(()) };
    let line = tx.line();
    tx.run("UPDATE lines SET last_number = $2, last_hash = $3 WHERE line_id = $1", args![line, number, hash])?;
    Ok(())
}
