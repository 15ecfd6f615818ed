//! `cargo xtask words`: one Rust method a message, so that a missing text or argument does not
//! compile.
//!
//! Here is what is read and written; `catalogue` knows Fluent, `emit` knows Rust.

mod catalogue;
mod emit;

use std::collections::BTreeSet;

use crate::outcome::{During, Outcome};
use crate::repo::Repo;
use crate::rustfmt::format_rust;

/// The language that every domain is written in first.
const FIRST: &str = "zh-CN";
/// The language that must be complete beside it.
const SECOND: &str = "en";

/// Writes, or with `--check` compares, the words of all domains or of those named.
///
/// # Errors
/// With one line for each domain whose texts are incomplete, or whose words are stale.
pub(crate) fn run(repo: &Repo, args: &[&str]) -> Outcome<()> {
    let check = args.contains(&"--check");
    let named: Vec<&str> = args.iter().copied().filter(|arg| !arg.starts_with("--")).collect();
    let mut troubles = Vec::new();
    for domain in domains(repo)? {
        if !named.is_empty() && !named.contains(&domain.as_str()) {
            continue;
        }
        let done = if check { compare(repo, &domain) } else { write(repo, &domain) };
        if let Err(trouble) = done {
            troubles.push(format!("{domain}: {trouble}"));
        }
    }
    if troubles.is_empty() { Ok(()) } else { Err(troubles.join("\n").into()) }
}

/// One sentence for each domain whose words are stale or whose texts are incomplete.
///
/// # Errors
/// When the locales cannot be listed.
pub(crate) fn stale(repo: &Repo) -> Outcome<Vec<(String, String)>> {
    let mut found = Vec::new();
    for domain in domains(repo)? {
        if let Err(trouble) = compare(repo, &domain) {
            found.push((text_path(FIRST, &domain), trouble.to_string()));
        }
    }
    Ok(found)
}

/// The ids of all messages of all domains, a set a language.
///
/// # Errors
/// When a file cannot be read or is no Fluent.
pub(crate) fn message_ids(repo: &Repo) -> Outcome<Vec<(String, BTreeSet<String>)>> {
    let mut all = Vec::new();
    for language in [FIRST, SECOND] {
        let mut ids = BTreeSet::new();
        for file in repo.files(&format!("locales/{language}"), &[".ftl"])? {
            ids.extend(catalogue::ids(language, &file.text).during(|| file.path)?);
        }
        all.push((language.to_owned(), ids));
    }
    Ok(all)
}

/// The names of the Fluent files of either language.
fn domains(repo: &Repo) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for language in [FIRST, SECOND] {
        for file in repo.files(&format!("locales/{language}"), &[".ftl"])? {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            names.push(name.trim_end_matches(".ftl").to_owned());
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn write(repo: &Repo, domain: &str) -> Outcome<()> {
    let words = generate(repo, domain)?;
    let path = words_path(domain);
    // An untouched file is left alone, so that nothing is built again for it.
    if repo.read(&path).is_ok_and(|old| old == words) {
        return Ok(());
    }
    println!("{path}");
    repo.write(&path, &words)
}

fn compare(repo: &Repo, domain: &str) -> Outcome<()> {
    let words = generate(repo, domain)?;
    if repo.read(&words_path(domain)).is_ok_and(|old| old == words) {
        return Ok(());
    }
    Err(format!("{} is stale: run `cargo xtask words`", words_path(domain)).into())
}

fn generate(repo: &Repo, domain: &str) -> Outcome<String> {
    let folder = format!("crates/{domain}");
    if !repo.has(&folder) {
        return Err(format!("there are texts for it, but no {folder}").into());
    }
    let first = repo.read(&text_path(FIRST, domain))?;
    let second = repo.read(&text_path(SECOND, domain))?;
    let messages = catalogue::join((FIRST, &first), (SECOND, &second))?;
    format_rust(repo, &emit::words(domain, &messages))
}

fn text_path(language: &str, domain: &str) -> String {
    format!("locales/{language}/{domain}.ftl")
}

fn words_path(domain: &str) -> String {
    format!("crates/{domain}/src/words.rs")
}
