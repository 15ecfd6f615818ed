//! Words in two languages: Fluent files, parsed once, looked up by typed functions that `cargo xtask words` generates.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
pub use kernel::lang::Lang;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A number; plural rules apply.
    Int(i64),
    /// A text.
    Text(String),
}

impl From<i32> for Arg {
    fn from(value: i32) -> Self {
        Self::Int(i64::from(value))
    }
}
impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<&i64> for Arg {
    fn from(value: &i64) -> Self {
        Self::Int(*value)
    }
}
impl From<&&i64> for Arg {
    fn from(value: &&i64) -> Self {
        Self::Int(**value)
    }
}
impl From<&&str> for Arg {
    fn from(value: &&str) -> Self {
        Self::Text((*value).to_owned())
    }
}
impl From<&&String> for Arg {
    fn from(value: &&String) -> Self {
        Self::Text((*value).clone())
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Int(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

/// The texts of one domain in both languages.
pub struct Catalogue {
    domain: &'static str,
    zh: FluentBundle<FluentResource>,
    en: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Parses the two files. A broken line is logged and left out (`cargo xtask words --check` fails on it).
    pub fn new(domain: &'static str, zh: &str, en: &str) -> Self {
        Self { domain, zh: bundle(domain, Lang::Zh, zh), en: bundle(domain, Lang::En, en) }
    }

    /// The domain.
    pub fn domain(&self) -> &'static str {
        self.domain
    }

    /// A message, where there is one.
    pub fn find(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = lang.pick(&self.zh, &self.en);
        let pattern = bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Int(i) => FluentValue::from(*i),
                Arg::Text(t) => FluentValue::from(t.clone()),
            };
            values.set((*name).to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(domain = self.domain, id, ?errors, "a message was not filled");
        }
        Some(text)
    }

    /// The word of a code of a family (the states of an order, the ways of paying): the message `state-in-hand` for `in_hand`.
    ///
    /// A code without a word is a dash: nobody ever reads a raw code. No code, no word.
    pub fn code(&self, lang: Lang, family: &str, code: &str) -> String {
        if code.is_empty() {
            return String::new();
        }
        self.find(lang, &code_id(family, code), &[]).unwrap_or_else(|| {
            tracing::warn!(domain = self.domain, family, code, "a code has no word");
            NO_WORD.to_owned()
        })
    }

    /// A message; its id where it is missing, which the generated functions exclude.
    pub fn text(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(lang, id, args).unwrap_or_else(|| id.to_owned())
    }
}

/// What stands for a code without a word.
const NO_WORD: &str = "—";

/// The message that holds a code's word: `state-in-hand` for the code `in_hand` of the family `state`.
pub fn code_id(family: &str, code: &str) -> String {
    format!("{family}-{}", code.to_lowercase().replace(['_', '.'], "-"))
}

fn bundle(domain: &str, lang: Lang, source: &str) -> FluentBundle<FluentResource> {
    let identifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks would end up on paper and in searches.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(domain, ?errors, "a words file has a broken line");
        resource
    });
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::error!(domain, ?errors, "a message is there twice");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_are_filled_without_isolation_marks() {
        let words = Catalogue::new(
            "t",
            "hello = 您好，{ $name }",
            "hello = Good day, { $name }\nleft = { $n ->\n  [one] one left\n *[other] { $n } left\n }",
        );
        assert_eq!(words.text(Lang::Zh, "hello", &[("name", "李女士".into())]), "您好，李女士");
        assert_eq!(words.text(Lang::En, "left", &[("n", 1.into())]), "one left");
        assert_eq!(words.find(Lang::Zh, "left", &[]), None);
    }

    #[test]
    fn a_code_is_told_in_words_and_never_raw() {
        let words = Catalogue::new("t", "state-in-hand = 处理中", "state-in-hand = In hand");
        assert_eq!(words.code(Lang::Zh, "state", "in_hand"), "处理中");
        assert_eq!(words.code(Lang::En, "state", "in_hand"), "In hand");
        assert_eq!(words.code(Lang::En, "state", "forgotten_code"), "—");
        assert_eq!(words.code(Lang::En, "state", ""), "");
        assert_eq!(code_id("rule", "charge.consent"), "rule-charge-consent");
    }
}
