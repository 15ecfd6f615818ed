//! The book of rules and cases, read once from the files built into the program.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kernel::lang::Lang;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "../../docs/rules"]
#[include = "*.toml"]
#[include = "cases/*.toml"]
struct Texts;

/// A rule's text in one language.
#[derive(Debug, Clone, Deserialize)]
pub struct RuleText {
    /// Its name, a few words.
    pub title: String,
    /// What it demands.
    pub rule: String,
    /// Why it exists.
    pub why: String,
    /// What may be done instead.
    pub instead: Vec<String>,
}

/// A service rule.
#[derive(Debug, Clone, Deserialize)]
pub struct Rule {
    /// Its id, such as `charge.consent`.
    pub id: String,
    /// Nothing switches it off.
    pub hard: bool,
    /// The chapter.
    pub section: String,
    /// The case that taught it.
    pub case: String,
    /// Where it comes from: custom, article, row of a table.
    pub source: String,
    /// Since when it is in force.
    pub valid_from: String,
    zh: RuleText,
    en: RuleText,
}

impl Rule {
    /// Its text in a language.
    pub fn text(&self, lang: Lang) -> &RuleText {
        lang.pick(&self.zh, &self.en)
    }
}

/// A question of a case, with the answer that a good colleague would give.
#[derive(Debug, Clone, Deserialize)]
pub struct Question {
    /// The question.
    pub q: String,
    /// The answer.
    pub a: String,
}

/// A case's text in one language.
#[derive(Debug, Clone, Deserialize)]
pub struct CaseText {
    /// Its name.
    pub title: String,
    /// The story, paragraph by paragraph.
    pub story: Vec<String>,
    /// Questions to talk about.
    pub questions: Vec<Question>,
    /// What was learnt.
    pub lesson: String,
}

/// A case.
#[derive(Debug, Clone, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: String,
    zh: CaseText,
    en: CaseText,
}

impl Case {
    /// Its text in a language.
    pub fn text(&self, lang: Lang) -> &CaseText {
        lang.pick(&self.zh, &self.en)
    }
}

/// The chapters in the order of the book.
pub const SECTIONS: [&str; 12] = [
    "intake",
    "routing",
    "on_site",
    "contact",
    "parking",
    "errands",
    "moving_out",
    "entering",
    "neighbours",
    "stages",
    "planning",
    "people",
];

static RULES: LazyLock<BTreeMap<String, Rule>> = LazyLock::new(|| read("", |rule: Rule| (rule.id.clone(), rule)));
static CASES: LazyLock<BTreeMap<String, Case>> = LazyLock::new(|| read("cases/", |case: Case| (case.id.clone(), case)));

fn read<T: serde::de::DeserializeOwned>(folder: &str, keyed: impl Fn(T) -> (String, T)) -> BTreeMap<String, T> {
    Texts::iter()
        .filter(|name| name.starts_with(folder) && name.contains('/') != folder.is_empty())
        .filter_map(|name| Texts::get(&name))
        .filter_map(|file| String::from_utf8(file.data.into_owned()).ok())
        .filter_map(|text| toml::from_str(&text).ok())
        .map(keyed)
        .collect()
}

/// A rule by its id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.get(id)
}

/// All rules, by id.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.values()
}

/// A case by its id.
pub fn case(id: &str) -> Option<&'static Case> {
    CASES.get(id)
}

/// All cases, by id.
pub fn cases() -> impl Iterator<Item = &'static Case> {
    CASES.values()
}

/// The rules that a case taught.
pub fn taught_by(case: &str) -> Vec<&'static Rule> {
    RULES.values().filter(|rule| rule.case == case).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_every_rule_has_its_case() {
        let files = Texts::iter().count();
        assert_eq!(RULES.len() + CASES.len(), files);
        assert!(RULES.len() >= 60 && CASES.len() >= 20);
        for rule in rules() {
            assert!(case(&rule.case).is_some(), "{} cites {}", rule.id, rule.case);
            assert!(SECTIONS.contains(&rule.section.as_str()) || rule.section == "platform", "{}", rule.section);
            assert!(!rule.text(Lang::Zh).instead.is_empty() && !rule.text(Lang::En).instead.is_empty());
        }
    }
}
