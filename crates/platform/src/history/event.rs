//! An event about to be recorded.

use kernel::ids::Id;
use serde_json::{Map, Value};

/// What happened to what. Data holds ids, codes, fen and moments; a personal value or free text goes through [`Event::personal`].
#[derive(Debug, Clone)]
pub struct Event {
    /// What happened, such as `order.issued`.
    pub kind: &'static str,
    /// The kind of thing, such as `order`.
    pub subject_kind: &'static str,
    /// The thing.
    pub subject_id: Id,
    pub(crate) data: Map<String, Value>,
    pub(crate) personal: Vec<(String, String)>,
}

impl Event {
    /// An event without data.
    pub fn new(kind: &'static str, subject_kind: &'static str, subject_id: Id) -> Self {
        Self { kind, subject_kind, subject_id, data: Map::new(), personal: Vec::new() }
    }

    /// Adds an id, code, number, fen or moment. Not for personal values.
    #[must_use]
    pub fn data(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.data.insert(field.to_owned(), value.into());
        self
    }

    /// Adds an id.
    #[must_use]
    pub fn id(self, field: &str, id: Id) -> Self {
        self.data(field, id.to_string())
    }

    /// Adds a personal value or free text: the chain holds a salted commitment to it only.
    #[must_use]
    pub fn personal(mut self, field: &str, value: impl Into<String>) -> Self {
        self.personal.push((field.to_owned(), value.into()));
        self
    }
}
