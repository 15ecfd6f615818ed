//! What has to be written for the way that was picked: a time, an answer, an explanation, who accepted.

use kernel::clock::Moment;
use kernel::fault::Fault;
use platform::db::Db;

use super::Looks;
use super::ways::Ways;
use crate::pages::form::CallForm;
use crate::pages::shown::{self, Choice};
use crate::queries::assess::Assessment;
use crate::queries::promises;

/// What has to be written for the way that was picked.
#[derive(Default)]
pub(crate) struct Details {
    pub(crate) kind: &'static str,
    pub(crate) due: String,
    pub(crate) answer: String,
    pub(crate) explanation: String,
    pub(crate) words: String,
    pub(crate) referrals: Vec<Choice>,
    pub(crate) accepted_by: String,
}

/// What the way that was picked asks for, with what was typed so far.
pub(crate) fn details(
    db: &mut Db<'_>,
    looks: &Looks,
    form: &CallForm,
    ways: &Ways,
    found: Option<&Assessment>,
) -> Result<Details, Fault> {
    let picked = CallForm { pick: Some(ways.pick.clone()), ..form.clone() };
    let kind = picked.promise_code();
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut details = Details {
        kind,
        answer: text(&form.answer),
        explanation: text(&form.explanation),
        words: text(&form.words),
        accepted_by: text(&form.accepted_by),
        ..Details::default()
    };
    if matches!(kind, "outside" | "later" | "callback" | "find") {
        details.due = match form.due.clone().filter(|due| !due.is_empty()) {
            Some(due) => due,
            // When a party comes only the party can say: the field waits for its word.
            None if kind == "outside" => String::new(),
            None => suggested_due(db, looks)?,
        };
    }
    if kind == "not_offered" {
        if details.explanation.is_empty() {
            details.explanation = found.map(|found| found.decision.because.clone()).unwrap_or_default();
        }
        let known = found.and_then(|found| found.referral.as_ref()).map(|party| party.party_id);
        let chosen = form.referral.as_deref().and_then(kernel::ids::parse_id).or(known);
        let firms = responsibility::queries::parties(db, looks.community(), Some("referral"))?;
        details.referrals = firms
            .into_iter()
            .map(|firm| Choice {
                value: firm.party_id.to_string(),
                label: format!(
                    "{} · {} · {}",
                    firm.name,
                    looks.lang.pick(&firm.scope, &firm.scope_en),
                    shown::phone(&firm.phone)
                ),
                on: chosen == Some(firm.party_id),
            })
            .collect();
    }
    Ok(details)
}

/// A time that we can promise of ourselves: the community's term, on the next five minutes.
fn suggested_due(db: &mut Db<'_>, looks: &Looks) -> Result<String, Fault> {
    let minutes = promises::term(db, looks.community(), "callback", looks.today())?.unwrap_or(120);
    let at = looks.now.plus_minutes(minutes).seconds();
    let rounded = at.div_euclid(300).saturating_add(1).saturating_mul(300);
    Ok(shown::local(&looks.line, Moment::from_micros(rounded.saturating_mul(1_000_000))))
}
