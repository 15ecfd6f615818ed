//! The hours and limits of the visits, set from a day on with their source.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::model::Settings;
use crate::perms::SetReturnVisitTerms;
use crate::{queries, rules, store};

/// What is to hold from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetTerms {
    /// The hours and limits.
    pub settings: Settings,
    /// Who decided it, and where that is written down.
    pub source: String,
    /// From which day on: today or later.
    pub valid_from: Day,
}

/// Sets hours and limits. Visits that are due keep their time.
///
/// # Errors
/// Forbidden; stale; field errors for hours and limits that can't be, a source that is missing, a day that is over.
pub fn set_terms(tx: &mut Tx<'_>, by: &Actor, op: &Op, input: &SetTerms) -> Result<(), Fault> {
    by.require::<SetReturnVisitTerms>()?;
    let (community, today) = (tx.line(), tx.today()?);
    let rows = queries::terms(tx, community)?;
    let last = rows.iter().max_by_key(|row| row.version);
    if let Some(last) = last {
        op.fresh(last.version, &last.changed_by_name, last.changed_at)?;
    }
    let version = last.map_or(0, |row| row.version) + 1;
    let mut check = Check::new();
    rules::terms(&mut check, &input.settings);
    let source = check.prose(&input.source, "source", 120);
    check.ensure(input.valid_from >= today, "valid_from", "in_the_past");
    check.done()?;
    store::put_terms(tx, &input.settings, &source, input.valid_from, version)?;
    let event = Event::new("return_visit.terms_set", "community", community);
    tx.record(event.data("valid_from", input.valid_from.to_string()))?;
    Ok(())
}
