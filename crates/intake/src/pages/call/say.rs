//! The words to say: the script's lines filled with the matter at hand, and the sentence that is read back.

use kernel::fault::Fault;
use platform::db::Db;

use super::Looks;
use super::ways::Ways;
use crate::codes::Step;
use crate::pages::form::CallForm;
use crate::pages::shown;
use crate::queries::assess::Assessment;
use crate::queries::{promises, script as kept};
use crate::rules::danger::Level;
use crate::rules::script;

/// A step of the script.
#[derive(Debug, Clone)]
pub(crate) struct StepView {
    pub(crate) code: &'static str,
    pub(crate) label: String,
    pub(crate) ticked: bool,
    /// What is said.
    pub(crate) words: String,
    /// What is done meanwhile.
    pub(crate) manner: String,
}

/// What is known of the matter, for the words.
pub(crate) struct Matter<'a> {
    pub(crate) place: &'a str,
    pub(crate) caller: &'a str,
    pub(crate) ways: &'a Ways,
    pub(crate) found: Option<&'a Assessment>,
    pub(crate) form: &'a CallForm,
    pub(crate) danger: Option<Level>,
    pub(crate) readback: &'a str,
}

/// By when it is promised, as it is said.
pub(crate) fn when(looks: &Looks, form: &CallForm, pick: &str) -> String {
    let w = looks.w();
    if let [_, _, micros] = pick.split(':').collect::<Vec<_>>().as_slice() {
        let at = micros.parse().ok().map(kernel::clock::Moment::from_micros);
        return at.map(|at| shown::when(w, &looks.line, at, looks.now)).unwrap_or_default();
    }
    let due = form.due.as_deref().and_then(|due| shown::read_local(&looks.line, due));
    due.map(|at| shown::when(w, &looks.line, at, looks.now)).unwrap_or_default()
}

/// The sentence that is read back: place, matter, who and when, and what it costs.
pub(crate) fn readback(looks: &Looks, form: &CallForm, place: &str, ways: &Ways, found: &Assessment) -> String {
    let w = looks.w();
    let (who, eta) = ways.picked();
    let when = when(looks, form, &ways.pick);
    let picked = CallForm { pick: Some(ways.pick.clone()), ..form.clone() };
    let code = picked.promise_code();
    let promise = match code {
        "now" => w.readback_now(eta, who),
        "appointment" => w.readback_appointment(when, who),
        "survey" => w.readback_survey(when, who),
        "outside" => w.readback_outside(when, who),
        "later" => w.readback_later(when, who),
        "callback" => w.readback_callback(when),
        "find" => w.readback_find(when, form.words.clone().unwrap_or_default()),
        _ => String::new(),
    };
    let decision = &found.decision;
    let money = match code {
        "now" | "appointment" | "survey" | "outside" | "later" => match decision.payer.as_str() {
            "undecided" => w.readback_undecided(),
            _ if decision.chargeable => w.readback_paid(),
            _ => w.readback_free(),
        },
        _ => String::new(),
    };
    let place = if place.is_empty() { w.place_community() } else { place.to_owned() };
    if promise.is_empty() {
        return w.readback_only(place, form.what());
    }
    w.readback(money, place, promise, form.what())
}

/// The steps with their words. A step that the matter itself has gone through is ticked.
pub(crate) fn steps(db: &mut Db<'_>, looks: &Looks, matter: &Matter<'_>) -> Result<Vec<StepView>, Fault> {
    let w = looks.w();
    let form = matter.form;
    let lines = kept::spoken(db, looks.community(), form.channel().script(), looks.lang.tag())?;
    let picked = CallForm { pick: Some(matter.ways.pick.clone()), ..form.clone() };
    let promise_line =
        if matter.danger.is_some() { "promise_danger" } else { script::promise_line(picked.promise_code()) };
    let (who, eta) = matter.ways.picked();
    let eta = match matter.danger {
        // Whoever is nearest goes: what is told is the time by which they must be there.
        Some(level) => promises::term(db, looks.community(), level.term(), looks.today())?.unwrap_or(eta),
        None => eta,
    };
    let (when, minutes) = (when(looks, form, &matter.ways.pick), eta.to_string());
    let what = form.what();
    let clerk = clerk_name(looks);
    let values = [
        ("community", looks.line.name.as_str()),
        ("clerk", clerk.as_str()),
        ("caller", matter.caller),
        ("what", what.as_str()),
        ("where", matter.place),
        ("who", who.as_str()),
        ("when", when.as_str()),
        ("minutes", minutes.as_str()),
        ("readback", matter.readback),
    ];
    let to_ask = matter.danger.is_none() && !picked.party_answered();
    let ticked = form.steps();
    let implied = implied(matter);
    Ok(Step::ALL
        .iter()
        .map(|step| {
            let line = if *step == Step::Promise { promise_line } else { step.code() };
            let said = lines.iter().find(|kept| kept.line == line);
            let words = said.map(|kept| script::fill(&kept.words, &values)).unwrap_or_default();
            StepView {
                code: step.code(),
                label: shown::name(w, "step", step.code()),
                ticked: ticked.contains(step) || implied.contains(step),
                // Before the party has answered there is nothing to tell: they are called first.
                words: if *step == Step::Promise && to_ask { w.say_party_first(who.clone()) } else { words },
                manner: said.map(|kept| kept.manner.clone()).unwrap_or_default(),
            }
        })
        .collect())
}

/// A Chinese clerk gives the family name, an English one the whole.
fn clerk_name(looks: &Looks) -> String {
    let first = shown::letter(&looks.actor.name);
    if looks.lang == kernel::lang::Lang::Zh { first } else { looks.actor.name.clone() }
}

fn implied(matter: &Matter<'_>) -> Vec<Step> {
    let form = matter.form;
    let mut steps = Vec::new();
    if !matter.place.is_empty() || !form.what().is_empty() {
        steps.push(Step::Greet);
    }
    if matter.found.is_some() {
        steps.extend([Step::WhatWhere, Step::Judge]);
    }
    if form.reading_back() || form.done_id().is_some() {
        steps.extend([Step::WhatWhere, Step::Judge, Step::Promise]);
    }
    if form.done_id().is_some() {
        steps.push(Step::ReadBack);
    }
    steps
}
