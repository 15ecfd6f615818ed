//! `intake.complete`: what must be known before a request is taken. Pure.

use super::prose;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::phone::Phone;

use crate::actions::{Confirm, Promise, Reporter};
use crate::codes::{Kind, Place};

/// How many characters a matter, an answer, an explanation or a reason may have.
pub const LONGEST: usize = 500;
/// How many characters a caller's name may have.
pub const LONGEST_NAME: usize = 60;

/// Who told us, once it is clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A person on file.
    Person(kernel::ids::Id),
    /// A name, with a number or without.
    Named(String, Option<Phone>),
    /// Nobody who gave a name.
    Nobody,
}

/// What is known for certain once the rule has been heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complete {
    /// The matter, tidied.
    pub text: String,
    /// Who told us.
    pub told: Told,
    /// What was said about the reporter of a danger that fits no field.
    pub told_raw: Option<String>,
}

/// The rule. `danger`: it goes out at once, so nobody waits for a name, a time or a correction: what doesn't fit about the
/// reporter is kept as it was said, a promise is not looked at, too many words are cut.
///
/// # Errors
/// Refused by `intake.complete` (`no_what`, `no_where`, `no_reporter`, `no_when`); fields that are too long, a phone
/// number that is none, more than one reporter, a time that has passed, an empty answer or promise.
pub fn complete(input: &Confirm, danger: bool, now: Moment) -> Result<Complete, Fault> {
    let mut check = Check::new();
    let text = prose(&input.text);
    if text.is_empty() {
        return Err(Refusal::new("intake.complete", "no_what").way("ask_what").way("park").into());
    }
    check.ensure(danger || text.chars().count() <= LONGEST, "text", "too_long");
    if !has_place(input, danger) {
        return Err(Refusal::new("intake.complete", "no_where").way("find_household").way("pick_common_part").into());
    }
    if danger {
        let (told, told_raw) = whoever(&input.reporter);
        return Ok(Complete { text: text.chars().take(LONGEST).collect(), told, told_raw });
    }
    let told = match reporter(&input.reporter, &mut check) {
        Some(told) => told,
        None => return Err(Refusal::new("intake.complete", "no_reporter").way("anonymous").into()),
    };
    match &input.promise {
        None => return Err(Refusal::new("intake.complete", "no_when").way("pick_time").way("call_back").into()),
        Some(promise) => owed(promise, now, &mut check),
    }
    check.done()?;
    Ok(Complete { text, told, told_raw: None })
}

/// Who told of a danger: as it was said where it fits, else nobody, and the words are kept.
fn whoever(told: &Reporter) -> (Told, Option<String>) {
    let mut check = Check::new();
    let found = reporter(told, &mut check);
    match (found, check.done()) {
        (Some(found), Ok(())) => (found, None),
        (None, _) => (Told::Nobody, None),
        (Some(_), Err(_)) => (Told::Nobody, raw(told)),
    }
}

/// A reporter's words as they came.
pub(crate) fn raw(told: &Reporter) -> Option<String> {
    let person = told.person_id.map(|id| id.to_string());
    let parts = [told.name.as_deref(), told.phone.as_deref(), person.as_deref()];
    let said: Vec<String> = parts.into_iter().flatten().map(prose).filter(|part| !part.is_empty()).collect();
    (!said.is_empty()).then(|| said.join(" ").chars().take(LONGEST).collect())
}

/// A repair and a danger are somewhere; a question may be about the community at large.
fn has_place(input: &Confirm, danger: bool) -> bool {
    let somewhere = input.unit_id.is_some() || input.common_part_id.is_some();
    match input.place {
        Place::InHome => input.unit_id.is_some(),
        Place::Common => somewhere || !(danger || matches!(input.kind, Kind::Repair | Kind::Danger)),
    }
}

fn reporter(reporter: &Reporter, check: &mut Check) -> Option<Told> {
    let name = reporter.name.as_deref().map(prose).filter(|name| !name.is_empty());
    let phone = reporter.phone.as_deref().map(str::trim).filter(|phone| !phone.is_empty());
    let ways = [reporter.person_id.is_some(), name.is_some() || phone.is_some(), reporter.anonymous];
    match ways.iter().filter(|way| **way).count() {
        0 => return None,
        1 => {}
        _ => check.error("reporter", "one_only"),
    }
    if let Some(person) = reporter.person_id {
        return Some(Told::Person(person));
    }
    if reporter.anonymous {
        return Some(Told::Nobody);
    }
    let parsed = phone.and_then(Phone::parse);
    check.ensure(phone.is_none() || parsed.is_some(), "reporter.phone", "not_a_phone");
    let name = check.need(name, "reporter.name", "missing").unwrap_or_default();
    check.ensure(name.chars().count() <= LONGEST_NAME, "reporter.name", "too_long");
    Some(Told::Named(name, parsed))
}

fn owed(promise: &Promise, now: Moment, check: &mut Check) {
    let mut said = |words: &str, field: &str| {
        super::prose_of(check, words, field, LONGEST);
    };
    match promise {
        Promise::Answered { answer } => said(answer, "promise.answer"),
        Promise::Find { words, .. } => said(words, "promise.words"),
        Promise::Callback { words: Some(words), .. } if !words.is_empty() => said(words, "promise.words"),
        // That an explanation is there is the rule `intake.capability`; here only its length.
        Promise::NotOffered { explanation, .. } => {
            check.ensure(explanation.chars().count() <= LONGEST, "promise.explanation", "too_long");
        }
        _ => {}
    }
    if let Promise::Outside { due_at, .. } | Promise::Callback { due_at, .. } | Promise::Find { due_at, .. } = promise {
        check.ensure(*due_at > now, "promise.due_at", "in_the_past");
    }
}

#[cfg(test)]
mod tests {
    use kernel::ids::Id;
    use proptest::prelude::*;

    use super::*;
    use crate::codes::Channel;

    const NOW: Moment = Moment::from_micros(1_700_000_000_000_000);

    fn call() -> Confirm {
        Confirm {
            kind: Kind::Repair,
            channel: Channel::Phone,
            reporter: Reporter { anonymous: true, ..Reporter::default() },
            unit_id: Some(Id::from_u128(7)),
            place: Place::InHome,
            common_part_id: None,
            text: "厨房水龙头漏水".to_owned(),
            component: None,
            promise: Some(Promise::Callback { due_at: NOW.plus_hours(1), words: None }),
            read_back: true,
            script: Vec::new(),
            call_id: None,
            not_danger: false,
        }
    }

    fn reason(input: &Confirm, danger: bool) -> Option<String> {
        complete(input, danger, NOW).err()?.refusal().map(|r| r.reason.clone())
    }

    #[test]
    fn each_gap_has_its_sentence() {
        assert_eq!(reason(&call(), false), None);
        assert_eq!(reason(&Confirm { text: " \u{3000}".into(), ..call() }, false).as_deref(), Some("no_what"));
        assert_eq!(reason(&Confirm { unit_id: None, ..call() }, false).as_deref(), Some("no_where"));
        assert_eq!(reason(&Confirm { reporter: Reporter::default(), ..call() }, false).as_deref(), Some("no_reporter"));
        assert_eq!(reason(&Confirm { promise: None, ..call() }, false).as_deref(), Some("no_when"));
    }

    #[test]
    fn a_danger_waits_for_no_name_and_no_time_but_has_a_place() {
        let bare = Confirm { reporter: Reporter::default(), promise: None, kind: Kind::Danger, ..call() };
        assert_eq!(complete(&bare, true, NOW).map(|c| c.told), Ok(Told::Nobody));
        assert_eq!(reason(&Confirm { unit_id: None, ..bare.clone() }, true).as_deref(), Some("no_where"));
        let odd = Reporter { name: Some("林".into()), phone: Some("12".into()), ..Reporter::default() };
        let past = Promise::Callback { due_at: NOW, words: None };
        let told = complete(&Confirm { reporter: odd, promise: Some(past), text: "火".repeat(900), ..bare }, true, NOW);
        let told = told.expect("a danger waits for no correction");
        assert_eq!((told.told, told.told_raw.as_deref()), (Told::Nobody, Some("林 12")));
        assert_eq!(told.text.chars().count(), LONGEST);
    }

    #[test]
    fn a_question_may_be_about_the_community_at_large_a_repair_may_not() {
        let common = Confirm { place: Place::Common, unit_id: None, ..call() };
        assert_eq!(reason(&common, false).as_deref(), Some("no_where"));
        assert_eq!(reason(&Confirm { kind: Kind::Question, ..common }, false), None);
    }

    #[test]
    fn one_reporter_only_and_a_number_that_is_one() {
        let both = Reporter { person_id: Some(Id::from_u128(1)), anonymous: true, ..Reporter::default() };
        let faults = complete(&Confirm { reporter: both, ..call() }, false, NOW).expect_err("two");
        assert_eq!(faults, Fault::invalid("reporter", "one_only"));
        let odd = Reporter { name: Some("林".into()), phone: Some("12".into()), ..Reporter::default() };
        let faults = complete(&Confirm { reporter: odd, ..call() }, false, NOW).expect_err("no phone");
        assert_eq!(faults, Fault::invalid("reporter.phone", "not_a_phone"));
    }

    #[test]
    fn a_promise_lies_ahead_and_says_something() {
        let late = Promise::Callback { due_at: NOW, words: None };
        let fault = complete(&Confirm { promise: Some(late), ..call() }, false, NOW).expect_err("past");
        assert_eq!(fault, Fault::invalid("promise.due_at", "in_the_past"));
        let empty = Promise::Answered { answer: " ".into() };
        let fault = complete(&Confirm { promise: Some(empty), ..call() }, false, NOW).expect_err("empty");
        assert_eq!(fault, Fault::invalid("promise.answer", "missing"));
    }

    proptest! {
        #[test]
        fn what_is_taken_has_words_a_place_and_a_time(
            text in "\\PC{0,20}", unit: bool, part: bool, home: bool, named: bool, promised: bool, danger: bool,
        ) {
            let input = Confirm {
                text,
                unit_id: unit.then(|| Id::from_u128(1)),
                common_part_id: part.then(|| Id::from_u128(2)),
                place: if home { Place::InHome } else { Place::Common },
                reporter: Reporter { anonymous: named, ..Reporter::default() },
                promise: promised.then(|| Promise::Callback { due_at: NOW.plus_hours(1), words: None }),
                ..call()
            };
            if let Ok(taken) = complete(&input, danger, NOW) {
                prop_assert!(!taken.text.is_empty());
                prop_assert!(unit || (part && !home));
                prop_assert!(danger || (named && promised));
            }
        }
    }
}
