//! What is built into the program: the front end and the migrations.

use std::borrow::Cow;
use std::collections::BTreeMap;

use platform::db::Migration;
use platform::web::assets::Assets;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
struct Front;

#[derive(RustEmbed)]
#[folder = "../../migrations"]
#[include = "*.sql"]
struct Sql;

/// The front end.
pub fn assets() -> Assets {
    Assets::new(|name| Front::get(name).map(|file| file.data))
}

/// The migrations in the order of their numbers. `X.sqlite.sql` and `X.postgres.sql` are twins where the dialects force it.
pub fn migrations() -> Vec<Migration> {
    let mut found: BTreeMap<String, (Option<String>, Option<String>)> = BTreeMap::new();
    for file in Sql::iter() {
        let Some(data) = Sql::get(&file).map(|f| f.data) else { continue };
        let text = text(data);
        let stem = file.trim_end_matches(".sql");
        match stem.rsplit_once('.') {
            Some((name, "sqlite")) => found.entry(name.to_owned()).or_default().0 = Some(text),
            Some((name, "postgres")) => found.entry(name.to_owned()).or_default().1 = Some(text),
            _ => {
                found.insert(stem.to_owned(), (Some(text.clone()), Some(text)));
            }
        }
    }
    found
        .into_iter()
        .map(|(name, (sqlite, postgres))| Migration {
            name,
            sqlite: sqlite.unwrap_or_default(),
            postgres: postgres.unwrap_or_default(),
        })
        .collect()
}

fn text(data: Cow<'static, [u8]>) -> String {
    String::from_utf8_lossy(&data).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_there_for_both_engines_and_numbered_once() {
        let all = migrations();
        assert!(all.iter().any(|m| m.name == "0001_platform_ground"));
        let mut numbers: Vec<_> = all.iter().map(|m| m.name.chars().take(4).collect::<String>()).collect();
        let count = numbers.len();
        numbers.dedup();
        assert_eq!(numbers.len(), count);
        assert!(all.iter().all(|m| !m.sqlite.is_empty() && !m.postgres.is_empty()));
    }
}
