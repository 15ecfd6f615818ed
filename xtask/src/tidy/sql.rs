//! SQL lives in `store` and `queries`, each statement one whole literal, in the dialect that both engines speak.
//!
//! That a statement really prepares on both engines is a test of the server's, not of this list.

use super::{Finding, is_test_file};
use crate::repo::File;
use crate::tokens::{self, Kind, Token};

/// How a statement begins.
const VERBS: &[&str] =
    &["SELECT", "INSERT INTO", "UPDATE", "DELETE FROM", "WITH", "CREATE TABLE", "ALTER TABLE", "DROP TABLE"];

/// Where statements may stand beside `store` and `queries`: the machinery below them, and the raw side of a measurement.
const ALSO_SQL: &[&str] = &["crates/platform/src/", "crates/bench/"];

/// What knows that there are two engines, and speaks to each in its own tongue.
const KNOWS_THE_ENGINES: &[&str] = &["crates/platform/src/db", "crates/platform/src/history", "crates/bench/"];

/// What the two engines read differently, or what is not ours to ask of them (docs/sql.md).
const TRAPS: &[(&str, &str)] = &[
    ("now()", "the moment comes from the clock, as an argument"),
    ("CURRENT_TIMESTAMP", "the moment comes from the clock, as an argument"),
    ("random()", "chance comes from outside, as an argument"),
    ("gen_random_uuid", "ids come from outside, as an argument"),
    ("ILIKE", "SQLite has none: search stored keys"),
    ("FOR UPDATE", "locks are taken in platform only"),
    ("SKIP LOCKED", "locks are taken in platform only"),
    ("SELECT *", "columns are spelled out"),
    ("::", "cast with CAST(… AS …)"),
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let ours = |file: &&File| file.path.starts_with("crates/") && !is_test_file(&file.path);
    files.iter().filter(ours).flat_map(check_one).collect()
}

fn check_one(file: &File) -> Vec<Finding> {
    // A file that is no Rust is told by another check.
    let Ok(tokens) = tokens::read(&file.text) else { return Vec::new() };
    let within = |places: &[&str]| places.iter().any(|place| file.path.starts_with(place));
    let in_place = within(ALSO_SQL) || is_place_for_sql(&file.path);
    let both_engines = !within(KNOWS_THE_ENGINES);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(text) = token.text().filter(|text| is_sql(text)) else { continue };
        if is_documentation(&tokens, at) {
            continue;
        }
        let mut say = |sentence: String| found.push(Finding::new(&file.path, token.line, sentence));
        if !in_place {
            say("SQL outside store and queries".to_owned());
        }
        if both_engines && is_in_macro(&tokens, at) {
            say("SQL put together from pieces: write each statement as one whole literal".to_owned());
        }
        if both_engines {
            for (trap, advice) in TRAPS.iter().filter(|(trap, _)| text.contains(trap)) {
                say(format!("`{trap}` in SQL: {advice}"));
            }
            if text.contains("SUM(") && !text.contains("CAST(SUM(") && !text.contains("CAST(COALESCE(SUM(") {
                say("`SUM(` in SQL: PostgreSQL makes it NUMERIC; write CAST(SUM(…) AS BIGINT)".to_owned());
            }
        }
    }
    found
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    VERBS.iter().any(|verb| text.strip_prefix(verb).is_some_and(|rest| rest.starts_with(char::is_whitespace)))
}

fn is_place_for_sql(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with("store") || part.starts_with("queries"))
}

/// The sentence of a `///`, which reaches us as `#[doc = "…"]`.
fn is_documentation(tokens: &[Token], at: usize) -> bool {
    let word = at.checked_sub(2).and_then(|at| tokens.get(at));
    word.is_some_and(|word| word.is_word("doc"))
}

/// `format!("SELECT …` and `concat!("SELECT …`.
fn is_in_macro(tokens: &[Token], at: usize) -> bool {
    let back = |steps: usize| at.checked_sub(steps).and_then(|at| tokens.get(at));
    back(1).is_some_and(|token| matches!(token.kind, Kind::Open(_)))
        && back(2).is_some_and(|token| token.is(&Kind::Sign('!')))
        && back(3).is_some_and(|token| token.is_word("format") || token.is_word("concat"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(path: &str, text: &str) -> Vec<String> {
        check(&[File { path: path.to_owned(), text: text.to_owned() }])
            .into_iter()
            .map(|finding| finding.sentence)
            .collect()
    }

    #[test]
    fn statements_have_their_place() {
        let text = "fn a() { db.rows(\"SELECT a FROM b\") }";
        assert!(sentences("crates/money/src/store.rs", text).is_empty());
        assert!(sentences("crates/money/src/queries/board.rs", text).is_empty());
        assert!(sentences("crates/platform/src/db/head.rs", text).is_empty());
        assert_eq!(sentences("crates/money/src/pages.rs", text), ["SQL outside store and queries"]);
    }

    #[test]
    fn tests_and_sentences_are_not_statements() {
        assert!(sentences("crates/money/tests/it/a.rs", "fn a() { \"SELECT a FROM b\" }").is_empty());
        assert!(sentences("crates/money/src/a.rs", "/// UPDATE the thing.\nfn a() { \"WITHOUT\" }").is_empty());
    }

    #[test]
    fn pieces_are_found() {
        let text = "fn a() { format!(\"SELECT a FROM {b}\") }";
        assert!(sentences("crates/money/src/store.rs", text)[0].contains("one whole literal"));
    }

    #[test]
    fn traps_are_found() {
        let found = |sql: &str| sentences("crates/money/src/store.rs", &format!("fn a() {{ \"{sql}\" }}"));
        assert!(found("SELECT SUM(a) FROM b")[0].contains("NUMERIC"));
        assert!(found("SELECT CAST(SUM(a) AS BIGINT) FROM b").is_empty());
        assert!(found("UPDATE a SET b = now()")[0].contains("clock"));
        assert!(found("SELECT a::text FROM b")[0].contains("CAST"));
    }
}
