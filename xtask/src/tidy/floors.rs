//! Imports go down only: a crate depends on crates of lower floors.
//!
//! The floors are told and reasoned in ARCHITECTURE.md; this is their list for the machine.

use super::Finding;
use crate::repo::File;

/// Crate and floor, in tenths, so that `platform` has a place between kernel and the first floor.
const FLOORS: &[(&str, u32)] = &[
    ("kernel", 0),
    ("platform", 5),
    ("registry", 10),
    ("staff", 10),
    ("library", 10),
    ("responsibility", 20),
    ("scheduling", 20),
    ("money", 20),
    ("import", 20),
    ("custody", 20),
    ("contacts", 20),
    ("training", 20),
    ("notices", 25),
    ("intake", 30),
    ("work_orders", 40),
    ("return_visits", 50),
    ("parking", 60),
    ("release", 60),
    ("entry", 60),
    ("errands", 60),
    ("complaints", 60),
    ("handover", 60),
    ("renovation", 60),
    ("safety", 60),
    ("portal", 60),
    ("open311", 60),
    ("planning", 70),
    ("reports", 70),
    ("demo", 78),
    ("guanjia", 80),
    ("bench", 90),
];

pub(super) fn check(manifests: &[File]) -> Vec<Finding> {
    manifests.iter().flat_map(check_one).collect()
}

fn check_one(manifest: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut section = "";
    let mut own_floor = None;
    for (at, line) in manifest.text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            section = line;
            // `[dependencies.name]` is the long form of a line below `[dependencies]`.
            if let Some(name) = line.strip_suffix(']').and_then(|head| head.split_once("dependencies.")) {
                found.extend(judge(manifest, at + 1, own_floor, name.1));
            }
            continue;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let key = key.trim();
        if section == "[package]" && key == "name" {
            let name = value.trim().trim_matches('"');
            own_floor = floor(name);
            if own_floor.is_none() {
                let sentence =
                    format!("`{name}` has no floor: give it one in xtask/src/tidy/floors.rs and ARCHITECTURE.md");
                found.push(Finding::new(&manifest.path, at + 1, sentence));
            }
        } else if section.ends_with("dependencies]") {
            let name = key.split('.').next().unwrap_or(key);
            found.extend(judge(manifest, at + 1, own_floor, name));
        }
    }
    found
}

fn judge(manifest: &File, line: usize, own: Option<u32>, dependency: &str) -> Option<Finding> {
    let (own, other) = (own?, floor(dependency)?);
    (other >= own).then(|| {
        let sentence =
            format!("`{dependency}` is not on a lower floor: imports go down only; news goes up as an event");
        Finding::new(&manifest.path, line, sentence)
    })
}

fn floor(name: &str) -> Option<u32> {
    FLOORS.iter().find(|(known, _)| *known == name).map(|(_, floor)| *floor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&[File { path: "crates/x/Cargo.toml".to_owned(), text: text.to_owned() }])
            .iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn down_is_fine_and_strangers_do_not_matter() {
        assert!(
            lines("[package]\nname = \"intake\"\n[dependencies]\nmoney.workspace = true\nserde = \"1\"\n").is_empty()
        );
    }

    #[test]
    fn up_and_sideways_are_found_in_every_form() {
        let text = "[package]\nname = \"intake\"\n[dependencies]\nwork_orders.workspace = true\n[dev-dependencies]\nintake = { path = \".\" }\n[dependencies.return_visits]\nworkspace = true\n";
        assert_eq!(lines(text), [4, 6, 7]);
    }

    #[test]
    fn a_crate_without_a_floor_is_found() {
        assert_eq!(lines("[package]\nname = \"attic\"\n"), [2]);
    }
}
