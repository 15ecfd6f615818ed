//! `intake.script`: the lines of the guided script, and how their words are filled. Pure. Steps are ticked and kept, never
//! timed, and never a gate for a danger.

use super::prose;
use kernel::fault::{Check, Fault};

use crate::codes::Step;

/// The lines, in the order of a call: the step, and for the promise one line a way it may go.
pub const LINES: [(&str, Step); 15] = [
    ("greet", Step::Greet),
    ("what_where", Step::WhatWhere),
    ("judge", Step::Judge),
    ("promise_danger", Step::Promise),
    ("promise_now", Step::Promise),
    ("promise_appointment", Step::Promise),
    ("promise_survey", Step::Promise),
    ("promise_outside", Step::Promise),
    ("promise_not_offered", Step::Promise),
    ("promise_answered", Step::Promise),
    ("promise_callback", Step::Promise),
    ("promise_find", Step::Promise),
    ("read_back", Step::ReadBack),
    ("anything_else", Step::AnythingElse),
    ("goodbye", Step::Goodbye),
];

/// What may stand in braces in the words of a line.
pub const FIELDS: [&str; 9] = ["community", "clerk", "caller", "what", "where", "who", "when", "minutes", "readback"];

/// How many characters a line may have.
pub const LONGEST_LINE: usize = 300;

/// The line of a promise.
pub fn promise_line(kind: &str) -> &'static str {
    LINES
        .iter()
        .map(|(line, _)| *line)
        .find(|line| line.strip_prefix("promise_") == Some(kind))
        .unwrap_or("promise_callback")
}

/// The words with what stands in braces filled in; a field without a value is left out.
pub fn fill(words: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((field, behind)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if FIELDS.contains(&field) {
            out.push_str(values.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value));
        } else {
            out.push_str(&format!("{{{field}}}"));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The words of a line as they are kept.
///
/// # Errors
/// `words` is missing or too long, or holds a field in braces that there isn't.
pub fn words(typed: &str) -> Result<String, Fault> {
    let mut check = Check::new();
    let words = super::prose_of(&mut check, typed, "words", LONGEST_LINE);
    let unknown =
        words.split('{').skip(1).any(|part| part.split_once('}').is_none_or(|(field, _)| !FIELDS.contains(&field)));
    check.ensure(!unknown, "words", "unknown_field");
    check.done().map(|()| words)
}

/// What is done meanwhile, as it is kept; may be empty.
///
/// # Errors
/// `manner` is too long.
pub fn manner(typed: &str) -> Result<String, Fault> {
    let manner = prose(typed);
    let mut check = Check::new();
    check.ensure(manner.chars().count() <= LONGEST_LINE, "manner", "too_long");
    check.done().map(|()| manner)
}

/// The steps that were gone through, each once, in the order of a call.
pub fn steps(ticked: &[Step]) -> Vec<Step> {
    Step::ALL.iter().copied().filter(|step| ticked.contains(step)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_filled() {
        let said = fill("您好，{community}住户中心，我姓{clerk}。{when}", &[("community", "桂花苑"), ("clerk", "陈")]);
        assert_eq!(said, "您好，桂花苑住户中心，我姓陈。");
        assert_eq!(fill("{a} {", &[]), "{a} {");
    }

    #[test]
    fn a_line_names_only_fields_that_there_are() {
        assert!(words("您好，{community}").is_ok());
        assert_eq!(words("您好，{name}"), Err(Fault::invalid("words", "unknown_field")));
        assert_eq!(words("您好，{community"), Err(Fault::invalid("words", "unknown_field")));
        assert_eq!(words(" "), Err(Fault::invalid("words", "missing")));
    }

    #[test]
    fn every_step_and_every_promise_has_a_line() {
        for step in Step::ALL {
            assert!(LINES.iter().any(|(_, of)| of == step), "{}", step.code());
        }
        for kind in ["danger", "now", "appointment", "survey", "outside", "not_offered", "answered", "callback", "find"]
        {
            assert_eq!(promise_line(kind), format!("promise_{kind}"));
        }
    }

    proptest! {
        #[test]
        fn filling_never_loses_what_is_not_a_field(text in "[^{}]{0,40}") {
            prop_assert_eq!(fill(&text, &[]), text);
        }

        #[test]
        fn steps_are_kept_once_and_in_order(picked in proptest::collection::vec(0_usize..7, 0..20)) {
            let ticked: Vec<Step> = picked.iter().filter_map(|i| Step::ALL.get(*i).copied()).collect();
            let kept = steps(&ticked);
            prop_assert!(kept.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(ticked.iter().all(|step| kept.contains(step)));
        }
    }
}
