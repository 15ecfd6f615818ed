//! What a fresh community begins with: the script and the terms of promises, from `fixtures/intake`.

use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use platform::db::Tx;
use platform::history::Event;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::model::ScriptLine;
use crate::{queries, store};

#[derive(Deserialize)]
struct Script {
    line: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    channel: String,
    #[serde(rename = "line")]
    name: String,
    zh: String,
    en: String,
    zh_manner: String,
    en_manner: String,
}

#[derive(Deserialize)]
struct Terms {
    term: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    #[serde(rename = "term")]
    name: String,
    minutes: i64,
    valid_from: String,
    source: String,
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(Fault::broken)
}

/// The script with which a community begins.
pub(crate) fn script() -> Result<Vec<ScriptLine>, Fault> {
    let script: Script = read(include_str!("../../../fixtures/intake/script.toml"))?;
    let both = script.line.into_iter().flat_map(|of| {
        let line = |lang: &str, words: String, manner: String| ScriptLine {
            channel: of.channel.clone(),
            line: of.name.clone(),
            lang: lang.to_owned(),
            words,
            manner,
        };
        [line("zh-CN", of.zh, of.zh_manner), line("en", of.en, of.en_manner)]
    });
    Ok(both.collect())
}

fn terms() -> Result<Vec<(String, Day, i64, String)>, Fault> {
    let terms: Terms = read(include_str!("../../../fixtures/intake/terms.toml"))?;
    let day = |text: &str| parse_day(text).ok_or_else(|| Fault::broken("a term without a day"));
    terms.term.into_iter().map(|t| Ok((t.name, day(&t.valid_from)?, t.minutes, t.source))).collect()
}

/// Fills a community with the script and the terms, where it has none yet.
pub(crate) fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let community = tx.line();
    for (term, valid_from, minutes, source) in terms()? {
        store::script::add_term(tx, &term, valid_from, minutes, &source)?;
    }
    if queries::script::latest(tx, community)? == 0 {
        store::script::insert_version(tx, 1, "")?;
        store::script::insert_lines(tx, 1, &script()?)?;
        tx.record(Event::new("script.saved", "community", community).data("version", 1))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn the_script_says_every_line_in_both_channels_and_languages() {
        let lines = script().expect("reads");
        for channel in ["phone", "counter"] {
            for (line, _) in rules::script::LINES {
                for lang in ["zh-CN", "en"] {
                    let said: Vec<&ScriptLine> =
                        lines.iter().filter(|l| l.channel == channel && l.line == line && l.lang == lang).collect();
                    assert_eq!(said.len(), 1, "{channel} {line} {lang}");
                    // What is shipped must pass the check that a manager's words pass, unchanged.
                    assert_eq!(rules::script::words(&said[0].words), Ok(said[0].words.clone()));
                }
            }
        }
        assert_eq!(lines.len(), 60);
    }

    #[test]
    fn every_term_has_a_source() {
        let terms = terms().expect("reads");
        for term in ["danger_p0", "danger_p1", "now", "grace", "callback", "chase", "remind"] {
            assert!(
                terms.iter().any(|(t, _, minutes, source)| t == term && *minutes > 0 && !source.is_empty()),
                "{term}"
            );
        }
    }
}
