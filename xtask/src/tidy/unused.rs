//! No dead weight: a crate names what it depends on, and the root lists what some crate depends on.
//!
//! By the look of the sources only: a name that stands in a comment passes.

use std::collections::BTreeSet;

use super::Finding;
use crate::repo::File;

/// Which dependencies are named nowhere: `manifests` holds the root's `Cargo.toml` and those of the members.
pub(super) fn check(manifests: &[File], rust: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut wanted = BTreeSet::new();
    for manifest in manifests.iter().filter(|manifest| manifest.path != "Cargo.toml") {
        let folder = manifest.path.trim_end_matches("Cargo.toml");
        for (line, name) in dependencies(&manifest.text, "dependencies]") {
            wanted.insert(name.to_owned());
            let word = name.replace('-', "_");
            let named =
                rust.iter().filter(|file| file.path.starts_with(folder)).any(|file| has_word(&file.text, &word));
            if !named {
                let sentence = format!("`{name}` stands in no source of this crate: take it out");
                found.push(Finding::new(&manifest.path, line, sentence));
            }
        }
    }
    for root in manifests.iter().filter(|manifest| manifest.path == "Cargo.toml") {
        for (line, name) in dependencies(&root.text, "[workspace.dependencies]") {
            if !wanted.contains(name) {
                found.push(Finding::new(&root.path, line, format!("no crate depends on `{name}`: take it out")));
            }
        }
    }
    found
}

/// The names below the sections whose heading ends so, with their lines.
fn dependencies<'t>(manifest: &'t str, heading: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    let mut inside = false;
    manifest.lines().enumerate().filter_map(move |(at, line)| {
        if line.starts_with('[') {
            inside = line.ends_with(heading);
            return None;
        }
        let name = line.split(['.', '=', ' ']).next().unwrap_or("");
        (inside && line.contains('=') && !name.is_empty() && !name.starts_with('#')).then_some((at + 1, name))
    })
}

/// Whether a word stands in a text, with nothing that belongs to a name on either side.
fn has_word(text: &str, word: &str) -> bool {
    let of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|t| t.chars().next());
        !before.is_some_and(of_a_name) && !after.is_some_and(of_a_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn what_no_source_names_is_found() {
        let member =
            file("crates/a/Cargo.toml", "[dependencies]\nserde.workspace = true\nserde_json.workspace = true\n");
        let root = file(
            "Cargo.toml",
            "[workspace.dependencies]\n# words\nserde = \"1\"\nserde_json = \"1\"\nrstest = \"1\"\n",
        );
        let source = file("crates/a/src/lib.rs", "use serde_json::Value;");
        let other = file("crates/b/src/lib.rs", "use serde::Serialize;");
        let found = check(&[root, member], &[source, other]);
        let told: Vec<(&str, usize)> = found.iter().map(|f| (f.path.as_str(), f.line)).collect();
        assert_eq!(told, [("crates/a/Cargo.toml", 2), ("Cargo.toml", 5)]);
    }
}
