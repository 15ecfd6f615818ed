//! The register of exceptions (原则性与灵活性): a rule without ⛔ may be overridden, with a written reason, an end, and a place in
//! the monthly review. The domains note their exceptions here; a manager looks them over.

use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use platform::record;
use serde::{Deserialize, Serialize};

use crate::{perms, queries, store};

record! {
    /// An exception from a rule.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Exception {
        /// Its id.
        pub exception_id: Id,
        /// The rule's id.
        pub rule: String,
        /// The kind of thing for which it was made, such as `order`.
        pub subject_kind: String,
        /// Which.
        pub subject_id: Id,
        /// What people call it, such as an order's number.
        pub subject_label: String,
        /// Why.
        pub reason: String,
        /// When.
        pub granted_at: Moment,
        /// By whom.
        pub granted_by_name: String,
        /// The last day on which it counts.
        pub ends_on: Day,
        /// When it was looked over.
        pub reviewed_at: Option<Moment>,
        /// By whom.
        pub reviewed_by_name: String,
        /// What came of it.
        pub review: String,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}

/// An exception that is being made.
#[derive(Debug, Clone, Copy)]
pub struct NewException<'a> {
    /// The rule's id; a rule that nothing switches off has no exceptions.
    pub rule: &'a str,
    /// The kind of thing.
    pub subject_kind: &'a str,
    /// Which.
    pub subject_id: Id,
    /// What people call it.
    pub subject_label: &'a str,
    /// Why.
    pub reason: &'a str,
    /// The last day on which it counts.
    pub ends_on: Day,
}

/// Notes an exception, for the monthly review. Who may make it is decided by the domain of the rule.
///
/// # Errors
/// A fault of the caller for a rule that nothing switches off.
pub fn note(tx: &mut Tx<'_>, by: &Actor, new: &NewException<'_>) -> Result<Id, Fault> {
    if crate::book::rule(new.rule).is_none_or(|rule| rule.hard) {
        return Err(Fault::broken(format!("no exception from `{}`", new.rule)));
    }
    store::insert_exception(tx, by, new)
}

/// What came of an exception.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ExceptionReview)]
pub struct Review {
    /// In words, 1 to 300 characters.
    pub review: String,
}

/// Looks an exception over.
///
/// # Errors
/// Forbidden; not found; stale, also when somebody looked it over before; a missing text.
pub fn review(tx: &mut Tx<'_>, by: &Actor, exception: Id, op: &Op, input: &Review) -> Result<Id, Fault> {
    by.require::<perms::ReviewExceptions>()?;
    let community = tx.line();
    let found = queries::exception(tx, community, exception)?;
    let mut check = Check::new();
    let words = check.prose(&input.review, "review", 300);
    check.done()?;
    if let Some(at) = found.reviewed_at {
        return Err(Fault::Stale { changed_by: found.reviewed_by_name, changed_at: at });
    }
    op.fresh(found.version, &found.granted_by_name, found.granted_at)?;
    store::set_review(tx, exception, by, &words)?;
    let event = Event::new("exception.reviewed", "exception", exception).data("rule", found.rule);
    tx.record(event.id(&found.subject_kind, found.subject_id).personal("review", words))?;
    Ok(exception)
}
