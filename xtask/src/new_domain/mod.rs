//! `cargo xtask new-domain NAME`: a crate that builds, with the files that every domain has and one verb in them.
//!
//! What it makes is a small real domain, a list of notes, to be turned into the one that is meant. The texts of the files
//! lie in `files/`; `@domain@` and its forms are replaced.

use crate::outcome::Outcome;
use crate::repo::Repo;
use crate::rustfmt::format_rust;
use crate::words;

/// The new files: where they go, and what they hold.
const FILES: &[(&str, &str)] = &[
    ("crates/@domain@/Cargo.toml", include_str!("files/Cargo.toml.txt")),
    ("crates/@domain@/askama.toml", include_str!("files/askama.toml.txt")),
    ("crates/@domain@/src/lib.rs", include_str!("files/lib.rs.txt")),
    ("crates/@domain@/src/model.rs", include_str!("files/model.rs.txt")),
    ("crates/@domain@/src/rules.rs", include_str!("files/rules.rs.txt")),
    ("crates/@domain@/src/store.rs", include_str!("files/store.rs.txt")),
    ("crates/@domain@/src/queries.rs", include_str!("files/queries.rs.txt")),
    ("crates/@domain@/src/actions.rs", include_str!("files/actions.rs.txt")),
    ("crates/@domain@/src/perms.rs", include_str!("files/perms.rs.txt")),
    ("crates/@domain@/src/pages.rs", include_str!("files/pages.rs.txt")),
    ("crates/@domain@/src/api.rs", include_str!("files/api.rs.txt")),
    ("crates/@domain@/templates/@domain@/list.html", include_str!("files/list.html.txt")),
    ("locales/zh-CN/@domain@.ftl", include_str!("files/zh.ftl.txt")),
    ("locales/en/@domain@.ftl", include_str!("files/en.ftl.txt")),
    ("migrations/@number@_@domain@_notes.sql", include_str!("files/migration.sql.txt")),
];

const LEFT_TO_DO: &str = "\
It builds. What is left to you:
  xtask/src/tidy/floors.rs   its floor
  crates/server              the dependency, and module() in the list of modules
  ARCHITECTURE.md            its line
  crates/server/tests/it     its walk on both engines
Then turn the notes into what you mean.";

/// Makes the domain `name`.
///
/// # Errors
/// When the name is no crate name in the house's style, or is taken.
pub(crate) fn run(repo: &Repo, name: &str) -> Outcome<()> {
    if !is_crate_name(name) {
        return Err(format!("`{name}`: a domain's name is lower case, with underscores, such as `work_orders`").into());
    }
    if repo.has(&format!("crates/{name}")) {
        return Err(format!("crates/{name} is there already").into());
    }
    let number =
        next_number(&repo.files("migrations", &[".sql"])?.iter().map(|file| file.path.as_str()).collect::<Vec<_>>());
    for (path, text) in FILES {
        let path = filled(path, name, &number);
        let text = filled(text, name, &number);
        repo.write(&path, &if path.contains("/src/") { format_rust(repo, &text)? } else { text })?;
        println!("{path}");
    }
    let manifest = repo.read("Cargo.toml")?;
    repo.write("Cargo.toml", &with_member(&manifest, name)?)?;
    words::run(repo, &[name])?;
    println!("{LEFT_TO_DO}");
    Ok(())
}

fn is_crate_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

fn filled(text: &str, name: &str, number: &str) -> String {
    let dashed = name.replace('_', "-");
    text.replace("@domain@", name)
        .replace("@snake@", name)
        .replace("@dashed@", &dashed)
        .replace("@path@", &dashed)
        .replace("@Domain@", &camel(name))
        .replace("@number@", number)
}

/// `work_orders` → `WorkOrders`.
fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    name.split('_').map(capital).collect()
}

/// The next full hundred: each domain has room for its later migrations.
fn next_number(paths: &[&str]) -> String {
    let numbers = paths.iter().filter_map(|path| path.rsplit('/').next()?.get(..4)?.parse::<u32>().ok());
    let last = numbers.max().unwrap_or(0);
    format!("{:04}", (last / 100 + 1) * 100)
}

/// The root manifest with the crate behind the last one of ours.
fn with_member(manifest: &str, name: &str) -> Outcome<String> {
    let mut ours = manifest.lines().filter(|line| line.contains("path = \"crates/"));
    let last = ours.next_back().ok_or("Cargo.toml lists none of our crates")?;
    Ok(manifest.replace(last, &format!("{last}\n{name} = {{ path = \"crates/{name}\" }}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_their_forms() {
        assert_eq!(filled("@domain@ @dashed@ @Domain@", "work_orders", "0100"), "work_orders work-orders WorkOrders");
        assert!(is_crate_name("work_orders") && !is_crate_name("Work") && !is_crate_name("work-orders"));
    }

    #[test]
    fn a_migration_takes_the_next_hundred() {
        assert_eq!(next_number(&["migrations/0001_platform_ground.sql", "migrations/0420_money_x.sql"]), "0500");
        assert_eq!(next_number(&[]), "0100");
    }

    #[test]
    fn the_root_manifest_gets_its_line() {
        let text = "[workspace.dependencies]\nmoney = { path = \"crates/money\" }\nserde = \"1\"\n";
        let with = with_member(text, "parking").expect("has crates");
        assert!(with.contains("crates/money\" }\nparking = { path = \"crates/parking\" }\nserde"));
    }
}
