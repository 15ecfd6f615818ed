//! `cargo xtask tidy`: the rules of the house, as a program and as a test.
//!
//! Here is the list of the checks and how their findings are told; each check is a file.

mod floors;
mod forbidden;
mod handlers;
mod headers;
mod length;
mod migrations;
mod punctuation;
mod refusals;
mod sql;
mod templates;
mod unused;

use std::fmt;

use crate::outcome::Outcome;
use crate::repo::{File, Repo};
use crate::words;

/// Where our Rust lies.
const RUST_FOLDERS: &[&str] = &["crates", "xtask"];

/// One breach of a rule of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// Counted from 1; 0 when it concerns the whole file.
    pub(crate) line: usize,
    /// What is wrong and what to do, for the person who wrote it.
    pub(crate) sentence: String,
    /// A warning only is said, and passes.
    pub(crate) only_warns: bool,
}

impl Finding {
    pub(crate) fn new(path: &str, line: usize, sentence: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, sentence: sentence.into(), only_warns: false }
    }

    pub(crate) fn warning(path: &str, line: usize, sentence: impl Into<String>) -> Self {
        Self { only_warns: true, ..Self::new(path, line, sentence) }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grade = if self.only_warns { "warning: " } else { "" };
        if self.line == 0 {
            write!(f, "{}: {grade}{}", self.path, self.sentence)
        } else {
            write!(f, "{}:{}: {grade}{}", self.path, self.line, self.sentence)
        }
    }
}

/// Runs every check and prints what it found.
///
/// # Errors
/// When a rule is broken.
pub(crate) fn run(repo: &Repo) -> Outcome<()> {
    let findings = findings(repo)?;
    for finding in &findings {
        eprintln!("{finding}");
    }
    let breaches = findings.iter().filter(|finding| !finding.only_warns).count();
    if breaches == 0 { Ok(()) } else { Err(format!("tidy: {breaches} to put right").into()) }
}

fn findings(repo: &Repo) -> Outcome<Vec<Finding>> {
    let mut rust = Vec::new();
    for folder in RUST_FOLDERS {
        rust.extend(repo.files(folder, &[".rs"])?);
    }
    let mut found = Vec::new();
    found.extend(floors::check(&repo.files("crates", &["Cargo.toml"])?));
    found.extend(length::check(&rust));
    found.extend(length::check(&repo.files("crates", &[".html"])?));
    for folder in ["frontend/src", "e2e"] {
        found.extend(length::check(&repo.files(folder, &[".ts", ".mjs", ".css", ".html"])?));
        found.extend(forbidden::check_comments(&repo.files(folder, &[".ts", ".mjs", ".css", ".html"])?));
    }
    found.extend(headers::check(&rust));
    found.extend(handlers::check(&rust));
    found.extend(unused::check(&manifests(repo)?, &rust));
    found.extend(forbidden::check(&rust));
    found.extend(sql::check(&rust));
    found.extend(migrations::check(&repo.files("migrations", &[".sql", ".sqlite", ".postgres"])?, &domains(repo)?));
    found.extend(punctuation::check(&repo.files("locales/zh-CN", &[".ftl"])?));
    let templates = repo.files("crates", &[".html"])?;
    found.extend(templates::check(&templates));
    let known = refusals::Known::read(repo)?;
    found.extend(refusals::check(&rust, &known));
    found.extend(refusals::check_templates(&templates, &known));
    found.extend(words::stale(repo)?.into_iter().map(|(path, sentence)| Finding::new(&path, 0, sentence)));
    Ok(found)
}

/// The root's `Cargo.toml` and those of the members.
fn manifests(repo: &Repo) -> Outcome<Vec<File>> {
    let mut all = repo.files("crates", &["Cargo.toml"])?;
    all.extend(repo.files("xtask", &["Cargo.toml"])?);
    all.push(File { path: "Cargo.toml".to_owned(), text: repo.read("Cargo.toml")? });
    Ok(all)
}

/// The names of the folders below `crates/`.
fn domains(repo: &Repo) -> Outcome<Vec<String>> {
    let manifests: Vec<File> = repo.files("crates", &["/Cargo.toml"])?;
    Ok(manifests.iter().filter_map(|file| file.path.split('/').nth(1).map(str::to_owned)).collect())
}

/// Whether the whole file serves tests.
fn is_test_file(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "testkit" | "testkit.rs" | "benches"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_repository_is_tidy() {
        let repo = Repo::here().expect("run inside the work tree");
        let breaches: Vec<String> = findings(&repo)
            .expect("every file can be read")
            .iter()
            .filter(|finding| !finding.only_warns)
            .map(ToString::to_string)
            .collect();
        assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
    }

    #[test]
    fn files_of_tests_are_known_by_their_place() {
        assert!(is_test_file("crates/server/tests/it/orders.rs"));
        assert!(is_test_file("crates/money/src/rules/tests.rs"));
        assert!(!is_test_file("crates/money/src/rules/attests.rs"));
    }
}
