//! Everything that can go wrong, as one value. The page and the API translate it, each in its own way.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::Moment;

/// A rule said no. It is a value, not a string: the page shows sentence, buttons and case; the API the same as data.
///
/// The sentence is the message `refusal-<rule>-<reason>` of the words (dots of the rule as dashes), filled with the facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The rule's id, such as `charge.consent`.
    pub rule: String,
    /// Which of the rule's sentences fits, such as `none_yet`.
    pub reason: String,
    /// What the sentence and an outside program need to know.
    pub facts: Map<String, Value>,
    /// What may be done instead.
    pub ways_out: Vec<WayOut>,
}

/// One thing that may be done instead. Its label is the message `way-<action>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayOut {
    /// The action's code, such as `offer_quote`.
    pub action: String,
    /// Where a page leads the person for it; empty when the button stands on the same page already.
    pub href: String,
}

impl Refusal {
    /// A refusal by a rule, for a reason, without facts or ways out yet.
    pub fn new(rule: &'static str, reason: &'static str) -> Self {
        Self { rule: rule.to_owned(), reason: reason.to_owned(), facts: Map::new(), ways_out: Vec::new() }
    }

    /// Adds a fact.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a way out whose button is already on the page.
    #[must_use]
    pub fn way(mut self, action: &str) -> Self {
        self.ways_out.push(WayOut { action: action.to_owned(), href: String::new() });
        self
    }

    /// Adds a way out that leads to another page.
    #[must_use]
    pub fn way_to(mut self, action: &str, href: impl Into<String>) -> Self {
        self.ways_out.push(WayOut { action: action.to_owned(), href: href.into() });
        self
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// A field that cannot be taken as it is. `detail` is a message id `invalid-<detail>` of the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name as in the form or the JSON.
    pub field: String,
    /// What is wrong, as a code: `missing`, `unknown`, `too_long`, `not_a_phone`, …
    pub detail: String,
}

/// What can go wrong in an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A rule said no (409).
    Refused(Box<Refusal>),
    /// Fields that cannot be taken (422).
    Invalid(Vec<FieldError>),
    /// The object was changed in the meantime (409).
    Stale {
        /// Who changed it, by name.
        changed_by: String,
        /// When.
        changed_at: Moment,
    },
    /// Not there, or outside the walls: nobody is told which (404).
    NotFound,
    /// Nobody is logged in, or the session or token has ended (401).
    NotLoggedIn,
    /// The role may not do this (403).
    Forbidden,
    /// A mutating call without its key (400).
    KeyMissing,
    /// Another input under a key that was used (422).
    KeyReused,
    /// Too much at once; come back after so many seconds (429/503).
    Busy {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// The disk is full; reading still works (507).
    Full,
    /// The disk failed under a command: nothing more is written until the program is started anew (503). The text is for the
    /// log only.
    Disk(String),
    /// A unique key was taken; the action that knows which turns it into a field error or a refusal.
    Taken,
    /// Something of ours broke (500). The text is for the log only.
    Broken(String),
}

impl Fault {
    /// One field that cannot be taken.
    pub fn invalid(field: &str, detail: &str) -> Self {
        Self::Invalid(vec![FieldError { field: field.to_owned(), detail: detail.to_owned() }])
    }

    /// Something of ours broke.
    pub fn broken(what: impl fmt::Display) -> Self {
        Self::Broken(what.to_string())
    }

    /// The refusal, where it is one.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(r) => write!(f, "refused by {} ({})", r.rule, r.reason),
            Self::Invalid(errors) => {
                f.write_str("invalid:")?;
                errors.iter().try_for_each(|e| write!(f, " {}={}", e.field, e.detail))
            }
            Self::Stale { changed_by, changed_at } => write!(f, "stale: changed by {changed_by} at {changed_at}"),
            Self::NotFound => f.write_str("not found"),
            Self::NotLoggedIn => f.write_str("not logged in"),
            Self::Forbidden => f.write_str("forbidden"),
            Self::KeyMissing => f.write_str("idempotency key missing"),
            Self::KeyReused => f.write_str("idempotency key used for another input"),
            Self::Busy { retry_after } => write!(f, "busy, retry after {retry_after} s"),
            Self::Full => f.write_str("disk full"),
            Self::Disk(what) => write!(f, "the disk failed: {what}"),
            Self::Taken => f.write_str("taken"),
            Self::Broken(what) => write!(f, "broken: {what}"),
        }
    }
}

impl std::error::Error for Fault {}

/// Collects field errors so that a person sees all of them at once.
#[derive(Debug, Default)]
pub struct Check(Vec<FieldError>);

impl Check {
    /// Nothing found yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes an error.
    pub fn error(&mut self, field: &str, detail: &str) {
        self.0.push(FieldError { field: field.to_owned(), detail: detail.to_owned() });
    }

    /// Notes an error unless the condition holds.
    pub fn ensure(&mut self, ok: bool, field: &str, detail: &str) {
        if !ok {
            self.error(field, detail);
        }
    }

    /// The value, or a noted error when there is none.
    pub fn need<T>(&mut self, value: Option<T>, field: &str, detail: &str) -> Option<T> {
        if value.is_none() {
            self.error(field, detail);
        }
        value
    }

    /// A tidied text of 1..=max characters, or a noted error.
    pub fn text(&mut self, value: &str, field: &str, max: usize) -> String {
        let tidy = crate::text::tidy(value);
        if tidy.is_empty() {
            self.error(field, "missing");
        } else if tidy.chars().count() > max {
            self.error(field, "too_long");
        }
        tidy
    }

    /// The same for sentences: their punctuation stays as it was typed.
    pub fn prose(&mut self, value: &str, field: &str, max: usize) -> String {
        self.text(value, field, max);
        crate::text::prose(value)
    }

    /// Ends the check.
    pub fn done(self) -> Result<(), Fault> {
        if self.0.is_empty() { Ok(()) } else { Err(Fault::Invalid(self.0)) }
    }
}
