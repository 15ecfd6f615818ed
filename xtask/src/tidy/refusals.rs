//! Every refusal, every way out and every field error has its words in both languages, and every rule its page.

use std::collections::BTreeSet;

use super::{Finding, is_test_file};
use crate::outcome::Outcome;
use crate::repo::{File, Repo};
use crate::tokens::{self, Kind, Token};
use crate::words;

/// What there is to refer to.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The ids of all messages, a set a language.
    messages: Vec<(String, BTreeSet<String>)>,
    /// The ids of the rules that have a page.
    rules: BTreeSet<String>,
}

impl Known {
    pub(super) fn read(repo: &Repo) -> Outcome<Self> {
        let rules = repo.files("docs/rules", &[".toml"])?;
        let rules =
            rules.iter().filter_map(|file| file.path.rsplit('/').next()?.strip_suffix(".toml").map(str::to_owned));
        Ok(Self { messages: words::message_ids(repo)?, rules: rules.collect() })
    }

    fn lacking(&self, message: &str) -> Vec<&str> {
        let lacks = |(_, ids): &&(String, BTreeSet<String>)| !ids.contains(message);
        self.messages.iter().filter(lacks).map(|(language, _)| language.as_str()).collect()
    }
}

/// The messages that templates ask for by id: `shell.word("shell-home")`.
pub(super) fn check_templates(files: &[File], known: &Known) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            for id in line.split(".word(\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(id, _)| id) {
                for language in known.lacking(id) {
                    found.push(Finding::new(&file.path, at + 1, format!("message `{id}` is missing in {language}")));
                }
            }
        }
    }
    found
}

pub(super) fn check(files: &[File], known: &Known) -> Vec<Finding> {
    let ours = |file: &&File| file.path.starts_with("crates/") && !is_test_file(&file.path);
    files.iter().filter(ours).flat_map(|file| check_one(file, known)).collect()
}

fn check_one(file: &File, known: &Known) -> Vec<Finding> {
    // A file that is no Rust is told by another check.
    let Ok(tokens) = tokens::read(&file.text) else { return Vec::new() };
    let mut found = Vec::new();
    let mut say = |line: usize, sentence: String| found.push(Finding::new(&file.path, line, sentence));
    for (at, token) in tokens.iter().enumerate() {
        let Some(said) = said_at(&tokens, at) else { continue };
        if let Said::Refusal { rule, .. } = &said
            && !known.rules.contains(*rule)
        {
            say(token.line, format!("rule `{rule}` has no docs/rules/{rule}.toml"));
        }
        let message = said.message();
        for language in known.lacking(&message) {
            say(token.line, format!("message `{message}` is missing in {language}"));
        }
    }
    found
}

/// What a call tells a person, by code.
#[derive(Debug, PartialEq, Eq)]
enum Said<'t> {
    Refusal { rule: &'t str, reason: &'t str },
    WayOut { action: &'t str },
    FieldError { detail: &'t str },
    Word { id: &'t str },
}

impl Said<'_> {
    /// The message's id: codes have dots and underscores, messages dashes.
    fn message(&self) -> String {
        let id = match self {
            Self::Refusal { rule, reason } => format!("refusal-{rule}-{reason}"),
            Self::WayOut { action } => format!("way-{action}"),
            Self::FieldError { detail } => format!("invalid-{detail}"),
            Self::Word { id } => (*id).to_owned(),
        };
        id.replace(['.', '_'], "-")
    }
}

/// The call whose name stands at `at`, where it is one of ours with its codes written out.
fn said_at(tokens: &[Token], at: usize) -> Option<Said<'_>> {
    let Kind::Word(name) = &tokens.get(at)?.kind else { return None };
    let open = at + 1;
    if !tokens.get(open)?.is(&Kind::Open('(')) {
        return None;
    }
    let end = tokens::behind_group(tokens, open);
    let arguments = tokens.get(open + 1..end.checked_sub(1)?)?;
    let of = |owner: &str| at.checked_sub(3).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_word(owner));
    let method = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(&Kind::Sign('.')));
    match name.as_str() {
        "new" if of("Refusal") => {
            let (rule, reason) = first_two(arguments)?;
            Some(Said::Refusal { rule, reason })
        }
        "way" | "way_to" if method => Some(Said::WayOut { action: arguments.first()?.text()? }),
        "word" if method => Some(Said::Word { id: only(arguments)? }),
        "invalid" if of("Fault") => Some(Said::FieldError { detail: first_two(arguments)?.1 }),
        "error" | "ensure" | "need" if method => Some(Said::FieldError { detail: last_two(arguments)?.1 }),
        _ => None,
    }
}

fn only(arguments: &[Token]) -> Option<&str> {
    match arguments {
        [one] => one.text(),
        _ => None,
    }
}

fn first_two(arguments: &[Token]) -> Option<(&str, &str)> {
    match arguments {
        [first, comma, second, ..] if comma.is(&Kind::Sign(',')) => Some((first.text()?, second.text()?)),
        _ => None,
    }
}

fn last_two(arguments: &[Token]) -> Option<(&str, &str)> {
    // A comma after the last argument, where the call stands on several lines.
    let arguments = match arguments {
        [before @ .., comma] if comma.is(&Kind::Sign(',')) => before,
        all => all,
    };
    match arguments {
        [.., first, comma, second] if comma.is(&Kind::Sign(',')) => Some((first.text()?, second.text()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(code: &str) -> Vec<String> {
        let both = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect::<BTreeSet<_>>();
        let known = Known {
            messages: vec![
                ("zh-CN".to_owned(), both(&["refusal-charge-consent-none-yet", "way-offer-quote", "invalid-missing"])),
                ("en".to_owned(), both(&["refusal-charge-consent-none-yet", "invalid-missing"])),
            ],
            rules: both(&["charge.consent"]),
        };
        let file = File { path: "crates/a/src/rules.rs".to_owned(), text: format!("fn a() {{ {code} }}") };
        check(&[file], &known).into_iter().map(|finding| finding.sentence).collect()
    }

    #[test]
    fn a_refusal_with_words_and_page_passes() {
        assert!(sentences("Refusal::new(\"charge.consent\", \"none_yet\").fact(\"a\", 1)").is_empty());
    }

    #[test]
    fn a_refusal_without_words_or_page_is_found() {
        assert_eq!(
            sentences("Refusal::new(\"charge.ceiling\", \"above\")"),
            [
                "rule `charge.ceiling` has no docs/rules/charge.ceiling.toml",
                "message `refusal-charge-ceiling-above` is missing in zh-CN",
                "message `refusal-charge-ceiling-above` is missing in en"
            ]
        );
    }

    #[test]
    fn ways_out_and_field_errors_are_looked_up_too() {
        assert_eq!(sentences("r.way(\"offer_quote\")"), ["message `way-offer-quote` is missing in en"]);
        assert_eq!(sentences("check.ensure(a(b), \"room\", \"odd\",)").len(), 2);
        assert!(sentences("check.need(x, \"room\", \"missing\"); Fault::invalid(\"a\", \"missing\")").is_empty());
    }

    #[test]
    fn words_that_a_template_asks_for_are_looked_up() {
        let known =
            Known { messages: vec![("en".to_owned(), BTreeSet::from(["a".to_owned()]))], rules: BTreeSet::new() };
        let file =
            File { path: "a.html".to_owned(), text: "{{ shell.word(\"a\") }}{{ shell.word(\"b\") }}".to_owned() };
        assert_eq!(check_templates(&[file], &known).len(), 1);
    }

    #[test]
    fn codes_that_are_computed_are_left_to_the_tests() {
        assert!(sentences("Refusal::new(rule, reason); log.error(\"words\")").is_empty());
    }
}
