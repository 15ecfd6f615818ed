//! Verifying a line: numbers without gaps, every link of the chain, the head, and every value against its commitment.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use serde::Serialize;
use serde_json::{Map, Value};

use super::canonical::{Parts, canonical, commitment, hash, hex};
use super::read::after;
use crate::args;
use crate::db::Db;

/// What verifying a line found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineReport {
    /// The line's code.
    pub code: String,
    /// How many events it holds.
    pub events: i64,
    /// The last hash, to be compared with a checkpoint kept elsewhere.
    pub last_hash: String,
    /// What is wrong, in the order of the numbers; empty when the line verifies.
    pub faults: Vec<String>,
}

/// Verifies one line from its beginning.
pub fn verify_line(db: &mut Db<'_>, line: Id) -> Result<LineReport, Fault> {
    let (code, last_number, last_hash): (String, i64, Vec<u8>) =
        db.one("SELECT code, last_number, last_hash FROM lines WHERE line_id = $1", args![line])?;
    let mut faults = Vec::new();
    let mut previous = vec![0; 32];
    let mut number = 0;
    let mut at = Moment::from_micros(i64::MIN);
    loop {
        let rows = after(db, line, number, 2000)?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            if row.number != number + 1 {
                faults.push(format!("after {number} comes {}", row.number));
            }
            number = row.number;
            let parsed: Map<String, Value> = serde_json::from_str(&row.data).unwrap_or_default();
            if canonical(&Value::Object(parsed.clone())) != row.data {
                faults.push(format!("{number}: the data is not canonical"));
            }
            let parts = Parts {
                line,
                number,
                at: row.at,
                actor: row.actor_id,
                kind: &row.kind,
                subject_kind: &row.subject_kind,
                subject_id: row.subject_id,
                data: &row.data,
            };
            if hash(&previous, &parts).as_slice() != row.hash {
                faults.push(format!("{number}: the hash does not fit"));
            }
            at = at.max(row.at);
            previous = row.hash;
        }
        verify_values(db, line, number, &mut faults)?;
    }
    if number != last_number || previous != last_hash {
        faults.push(format!("the head says {last_number}, the events end at {number}"));
    }
    Ok(LineReport { code, events: number, last_hash: hex(&previous), faults })
}

/// Values of the last two thousand events up to `number`, each against the commitment in its event.
fn verify_values(db: &mut Db<'_>, line: Id, number: i64, faults: &mut Vec<String>) -> Result<(), Fault> {
    let values: Vec<(i64, String, Vec<u8>, Option<String>, Option<String>)> = db.list(
        "SELECT v.number, v.field, v.salt, v.value, e.data FROM event_values v LEFT JOIN events e ON e.line_id = v.line_id AND e.number = v.number \
         WHERE v.line_id = $1 AND v.number > $2 AND v.number <= $3 ORDER BY v.number",
        args![line, number - 2000, number],
    )?;
    for (number, field, salt, value, data) in values {
        let Some(value) = value else { continue };
        let data: Map<String, Value> = data.as_deref().and_then(|d| serde_json::from_str(d).ok()).unwrap_or_default();
        let committed = data.get(&field).and_then(Value::as_str);
        if committed != Some(&format!("commit:{}", commitment(&salt, &value))) {
            faults.push(format!("{number}: the value of {field} does not fit its commitment"));
        }
    }
    Ok(())
}
