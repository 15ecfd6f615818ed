//! The numbers of the staff's rules: set from a day on, with their source. Commands of the community's own line.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::model::BESIDE_DAYS;
use crate::{perms, queries, rules, store};

/// For how many days in all a newcomer may be taken along for a duty, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetBesideDays {
    /// How many: 1 to 31. No number does away with the rule.
    pub days: i64,
    /// Who decided it, and where that is written down.
    pub source: String,
    /// From which day on: today or later.
    pub valid_from: Day,
}

/// Sets it. What was named before stays as it was named.
///
/// # Errors
/// Forbidden; stale; field errors: `days` `not_beside_days`, `source` missing or too long, `valid_from` `in_the_past`.
pub fn set_beside_days(tx: &mut Tx<'_>, by: &Actor, op: &Op, input: &SetBesideDays) -> Result<(), Fault> {
    by.require::<perms::SetStaffTerms>()?;
    let community = tx.line();
    let today = tx.today()?;
    let rows = queries::terms(tx, community, BESIDE_DAYS)?;
    let last = rows.iter().max_by_key(|row| row.version);
    if let Some(last) = last {
        op.fresh(last.version, &last.changed_by_name, last.changed_at)?;
    }
    let version = last.map_or(0, |row| row.version);
    let mut check = Check::new();
    check.ensure((1..=rules::BESIDE_AT_MOST).contains(&input.days), "days", "not_beside_days");
    let source = check.prose(&input.source, "source", 120);
    check.ensure(input.valid_from >= today, "valid_from", "in_the_past");
    check.done()?;
    store::put_term(tx, BESIDE_DAYS, input.days, &source, input.valid_from, version + 1)?;
    let event = Event::new("staff.terms_set", "community", community).data("term", BESIDE_DAYS);
    tx.record(event.data("number", input.days).data("valid_from", input.valid_from.to_string()))?;
    Ok(())
}
