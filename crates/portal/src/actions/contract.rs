//! A party's contract is entered in the register.

use kernel::actor::Actor;
use kernel::clock::parse_day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};
use work_orders::rules::prose;

use crate::perms::EnterContract;
use crate::store;

/// The terms as they are typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Terms {
    /// Its number on paper.
    pub(crate) number: String,
    /// What it covers.
    pub(crate) scope: String,
    /// `08:00`; with the other empty too: round the clock.
    #[serde(default)]
    pub(crate) hours_from: Option<String>,
    /// `18:00`.
    #[serde(default)]
    pub(crate) hours_to: Option<String>,
    /// Minutes for an answer.
    pub(crate) answer_minutes: String,
    /// Hours until somebody is there.
    pub(crate) arrival_hours: String,
    /// Hours for the work.
    pub(crate) finish_hours: String,
    /// What a breach costs.
    pub(crate) penalties: String,
    /// From when on.
    pub(crate) valid_from: String,
    /// Until when.
    #[serde(default)]
    pub(crate) valid_to: Option<String>,
}

/// Minutes after midnight of `08:30`; `24:00` is the end of the day.
pub(crate) fn clock(text: &str) -> Option<i64> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    let whole = hour * 60 + minute;
    ((0..60).contains(&minute) && (0..=1440).contains(&whole)).then_some(whole)
}

/// Enters a contract; the one at hand ends the day before.
///
/// # Errors
/// Forbidden; not found; fields.
pub(crate) fn enter(tx: &mut Tx<'_>, by: &Actor, party: Id, input: &Terms) -> Result<Id, Fault> {
    by.require::<EnterContract>()?;
    super::party_of(tx, party)?;
    let mut check = Check::new();
    let number = check.text(&input.number, "number", 60);
    let scope = prose(&mut check, &input.scope, "scope", 300);
    let penalties = prose(&mut check, &input.penalties, "penalties", 500);
    let mut hours = |text: &Option<String>, field: &str, none: i64| match text.as_deref() {
        None | Some("") => none,
        Some(text) => check.need(clock(text), field, "not_a_time").unwrap_or(none),
    };
    let (hours_from, hours_to) = (hours(&input.hours_from, "hours_from", 0), hours(&input.hours_to, "hours_to", 0));
    let both = input.hours_from.is_some() == input.hours_to.is_some();
    check.ensure(
        hours_from < 1440 && both && (hours_from < hours_to || (hours_from, hours_to) == (0, 0)),
        "hours_to",
        "not_a_time",
    );
    let mut count = |text: &str, field: &str, most: i64| {
        let number: Option<i64> = text.trim().parse().ok().filter(|n| (1..=most).contains(n));
        check.need(number, field, "not_a_number").unwrap_or(1)
    };
    let answer_minutes = count(&input.answer_minutes, "answer_minutes", 20160);
    let arrival_minutes = 60 * count(&input.arrival_hours, "arrival_hours", 2160);
    let finish_minutes = 60 * count(&input.finish_hours, "finish_hours", 2160);
    let valid_from = check.need(parse_day(&input.valid_from), "valid_from", "not_a_date");
    let valid_to = match input.valid_to.as_deref() {
        None | Some("") => None,
        Some(text) => check.need(parse_day(text), "valid_to", "not_a_date"),
    };
    check.ensure(valid_to.is_none_or(|to| valid_from.is_some_and(|from| from <= to)), "valid_to", "not_a_date");
    check.done()?;
    let Some(valid_from) = valid_from else { return Err(Fault::invalid("valid_from", "not_a_date")) };
    if let Ok(before) = valid_from.yesterday() {
        store::jobs::end_contracts_before(tx, party, valid_from, before)?;
    }
    let contract_id = tx.id();
    let new = store::jobs::NewContract {
        contract_id,
        party_id: party,
        number: &number,
        scope: &scope,
        hours_from,
        hours_to,
        answer_minutes,
        arrival_minutes,
        finish_minutes,
        penalties: &penalties,
        valid_from,
        valid_to,
    };
    store::jobs::add_contract(tx, &new)?;
    let event = Event::new("party.contract_entered", "party", party)
        .id("contract", contract_id)
        .data("answer_minutes", answer_minutes)
        .data("arrival_minutes", arrival_minutes)
        .data("finish_minutes", finish_minutes)
        .data("valid_from", valid_from.to_string());
    tx.record(event)?;
    Ok(contract_id)
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn the_clock_is_read() {
        assert_eq!((clock("08:30"), clock("24:00"), clock("0:00")), (Some(510), Some(1440), Some(0)));
        assert_eq!((clock("8"), clock("08:60"), clock("25:00"), clock("a:b")), (None, None, None, None));
    }
}
