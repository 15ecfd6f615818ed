//! Verifying a line: numbers without gaps, every link of the chain, the head, and every value against its commitment: each
//! commitment has its value or an event that says why it was erased.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use kernel::fault::Fault;
use kernel::ids::Id;
use serde::Serialize;
use serde_json::{Map, Value};

use super::canonical::{Parts, canonical, commitment, hash, hex};
use super::erase::ERASED;
use super::read::{EventRow, after};
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

/// What is gathered on the way through a line.
#[derive(Default)]
struct Walk {
    faults: Vec<String>,
    /// Fields whose value is gone.
    gone: Vec<(i64, String)>,
    /// Fields whose value an event says was erased.
    erased: HashSet<(i64, String)>,
}

/// Verifies one line from its beginning.
pub fn verify_line(db: &mut Db<'_>, line: Id) -> Result<LineReport, Fault> {
    let (code, last_number, last_hash): (String, i64, Vec<u8>) =
        db.one("SELECT code, last_number, last_hash FROM lines WHERE line_id = $1", args![line])?;
    let mut walk = Walk::default();
    let mut previous = vec![0; 32];
    let mut number = 0;
    loop {
        let rows = after(db, line, number, 2000)?;
        if rows.is_empty() {
            break;
        }
        let from = number;
        let mut committed: BTreeMap<(i64, String), String> = BTreeMap::new();
        for row in rows {
            if row.number != number + 1 {
                walk.faults.push(format!("after {number} comes {}", row.number));
            }
            number = row.number;
            let data = row.json();
            walk.event(line, &previous, &row, &data);
            committed.extend(commitments(number, &data));
            previous = row.hash;
        }
        walk.values(db, line, (from, number), &committed)?;
    }
    if number != last_number || previous != last_hash {
        walk.faults.push(format!("the head says {last_number}, the events end at {number}"));
    }
    let Walk { mut faults, gone, erased } = walk;
    let unsaid = gone.into_iter().filter(|field| !erased.contains(field));
    faults
        .extend(unsaid.map(|(number, field)| format!("{number}: the value of {field} is gone, and no event says why")));
    Ok(LineReport { code, events: number, last_hash: hex(&previous), faults })
}

/// The commitments of an event.
fn commitments(number: i64, data: &Map<String, Value>) -> impl Iterator<Item = ((i64, String), String)> {
    data.iter().filter_map(move |(field, value)| {
        let committed = value.as_str().and_then(|text| text.strip_prefix("commit:"))?;
        Some(((number, field.clone()), committed.to_owned()))
    })
}

impl Walk {
    fn event(&mut self, line: Id, previous: &[u8], row: &EventRow, data: &Map<String, Value>) {
        let number = row.number;
        if canonical(&Value::Object(data.clone())) != row.data {
            self.faults.push(format!("{number}: the data is not canonical"));
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
        if hash(previous, &parts).as_slice() != row.hash {
            self.faults.push(format!("{number}: the hash does not fit"));
        }
        if row.kind == ERASED
            && let (Some(of), Some(field)) =
                (data.get("number").and_then(Value::as_i64), data.get("field").and_then(Value::as_str))
        {
            self.erased.insert((of, field.to_owned()));
        }
    }

    /// Each commitment of the events in the range has its value, which fits; each value has its commitment.
    fn values(
        &mut self,
        db: &mut Db<'_>,
        line: Id,
        (after, to): (i64, i64),
        committed: &BTreeMap<(i64, String), String>,
    ) -> Result<(), Fault> {
        let values: Vec<(i64, String, Vec<u8>, Option<String>)> = db.list(
            "SELECT number, field, salt, value FROM event_values \
             WHERE line_id = $1 AND number > $2 AND number <= $3 ORDER BY number",
            args![line, after, to],
        )?;
        let mut missing: BTreeSet<&(i64, String)> = committed.keys().collect();
        for (number, field, salt, value) in values {
            let key = (number, field);
            missing.remove(&key);
            match value {
                None => self.gone.push(key),
                Some(value) if committed.get(&key) == Some(&commitment(&salt, &value)) => {}
                Some(_) => self.faults.push(format!("{}: the value of {} does not fit its commitment", key.0, key.1)),
            }
        }
        let missing = missing.into_iter().map(|(number, field)| format!("{number}: the value of {field} is not there"));
        self.faults.extend(missing);
        Ok(())
    }
}
