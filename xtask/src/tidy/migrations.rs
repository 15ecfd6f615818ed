//! Migrations are `NNNN_<crate>_<what>.sql`, a number once; a twin a dialect only in pairs.

use std::collections::BTreeMap;

use super::Finding;
use crate::repo::File;

pub(super) fn check(files: &[File], crates: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut by_number: BTreeMap<&str, &str> = BTreeMap::new();
    for file in files {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let (stem, dialect) = split(name);
        let Some((number, rest)) = stem.split_once('_').filter(|(number, _)| is_number(number)) else {
            found.push(Finding::new(&file.path, 0, "its name is not NNNN_<crate>_<what>.sql"));
            continue;
        };
        if !is_plain(rest) || !crates.iter().any(|name| rest.strip_prefix(name.as_str()).is_some_and(says_what)) {
            found.push(Finding::new(
                &file.path,
                0,
                "its name does not tell the crate and what it does: NNNN_<crate>_<what>.sql",
            ));
        }
        if let Some(other) = by_number.insert(number, stem).filter(|other| *other != stem) {
            found.push(Finding::new(&file.path, 0, format!("number {number} is taken by {other}")));
        }
        if let Some((own, other)) = dialect {
            let twin = file.path.replace(own, other);
            if !files.iter().any(|file| file.path == twin) {
                found.push(Finding::new(&file.path, 0, format!("has no twin {twin}")));
            }
        }
    }
    found
}

/// The name without its ending, and for a twin the two dialects, its own first.
fn split(name: &str) -> (&str, Option<(&'static str, &'static str)>) {
    let stem = name.strip_suffix(".sql").unwrap_or(name);
    if let Some(stem) = stem.strip_suffix(".sqlite") {
        (stem, Some((".sqlite", ".postgres")))
    } else if let Some(stem) = stem.strip_suffix(".postgres") {
        (stem, Some((".postgres", ".sqlite")))
    } else {
        (stem, None)
    }
}

fn is_number(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn says_what(rest: &str) -> bool {
    rest.len() > 1 && rest.starts_with('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(names: &[&str]) -> Vec<String> {
        let files: Vec<File> =
            names.iter().map(|name| File { path: format!("migrations/{name}"), text: String::new() }).collect();
        let crates = ["work_orders".to_owned(), "money".to_owned()];
        check(&files, &crates).into_iter().map(|finding| finding.sentence).collect()
    }

    #[test]
    fn good_names_pass() {
        assert!(sentences(&["0100_money_ledger.sql", "0200_work_orders_states.sql"]).is_empty());
        assert!(sentences(&["0100_money_a.sqlite.sql", "0100_money_a.postgres.sql"]).is_empty());
    }

    #[test]
    fn bad_names_taken_numbers_and_single_twins_are_found() {
        assert_eq!(sentences(&["100_money_a.sql"]).len(), 1);
        assert_eq!(sentences(&["0100_attic_a.sql"]).len(), 1);
        assert_eq!(sentences(&["0100_money.sql"]).len(), 1);
        assert!(sentences(&["0100_money_a.sql", "0100_money_b.sql"])[0].contains("is taken by 0100_money_a"));
        assert!(sentences(&["0100_money_a.sqlite.sql"])[0].contains("no twin"));
    }
}
