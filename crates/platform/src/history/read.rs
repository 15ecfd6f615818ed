//! Reading a line of history.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use serde_json::{Map, Value};

use crate::args;
use crate::db::Db;

crate::record! {
    /// An event as it lies in the history, with the name of its actor.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EventRow {
        /// Its number in the line.
        pub number: i64,
        /// When.
        pub at: Moment,
        /// Who.
        pub actor_id: Id,
        /// Who, by name; empty for the software itself.
        pub actor_name: Option<String>,
        /// What happened.
        pub kind: String,
        /// To what kind of thing.
        pub subject_kind: String,
        /// To which.
        pub subject_id: Id,
        /// Canonical JSON; personal values are commitments.
        pub data: String,
        /// Its link of the chain.
        pub hash: Vec<u8>,
    }
}

impl EventRow {
    /// The data as JSON.
    pub fn json(&self) -> Map<String, Value> {
        serde_json::from_str(&self.data).unwrap_or_default()
    }

    /// The hash in hexadecimal.
    pub fn hash_hex(&self) -> String {
        super::canonical::hex(&self.hash)
    }
}

/// Events after a number.
pub fn after(db: &mut Db<'_>, line: Id, number: i64, limit: i64) -> Result<Vec<EventRow>, Fault> {
    db.list(
        "SELECT e.number, e.at, e.actor_id, COALESCE(a.name, o.name), e.kind, e.subject_kind, e.subject_id, e.data, e.hash FROM events e \
         LEFT JOIN accounts a ON a.account_id = e.actor_id \
         LEFT JOIN outsiders o ON o.line_id = e.line_id AND o.actor_id = e.actor_id WHERE e.line_id = $1 AND e.number > $2 ORDER BY e.number LIMIT $3",
        args![line, number, limit],
    )
}

/// Events of one thing after a number.
pub fn of_subject(
    db: &mut Db<'_>,
    line: Id,
    subject_kind: &str,
    subject_id: Id,
    number: i64,
    limit: i64,
) -> Result<Vec<EventRow>, Fault> {
    db.list(
        "SELECT e.number, e.at, e.actor_id, COALESCE(a.name, o.name), e.kind, e.subject_kind, e.subject_id, e.data, e.hash FROM events e \
         LEFT JOIN accounts a ON a.account_id = e.actor_id \
         LEFT JOIN outsiders o ON o.line_id = e.line_id AND o.actor_id = e.actor_id \
         WHERE e.line_id = $1 AND e.subject_kind = $2 AND e.subject_id = $3 AND e.number > $4 ORDER BY e.number LIMIT $5",
        args![line, subject_kind, subject_id, number, limit],
    )
}

/// The personal value of an event's field: `None` when there is none, `Some(None)` when it was erased.
pub fn personal(db: &mut Db<'_>, line: Id, number: i64, field: &str) -> Result<Option<Option<String>>, Fault> {
    db.maybe::<(Option<String>,)>(
        "SELECT value FROM event_values WHERE line_id = $1 AND number = $2 AND field = $3",
        args![line, number, field],
    )
    .map(|found| found.map(|(value,)| value))
}
