//! Migrations: one text with type words, expanded for each engine; checksummed; forward only.

use kernel::fault::Fault;
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

use super::engine::{Db, Engine};
use super::store::Target;
use super::{lite, pg, sizes};
use crate::args;

/// A migration, embedded in the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its file name without the ending, such as `0001_platform_ground`.
    pub name: String,
    /// The text for SQLite (type words not yet expanded).
    pub sqlite: String,
    /// The text for PostgreSQL; the same but where the dialects force a twin.
    pub postgres: String,
}

const SQLITE_WORDS: [(&str, &str); 12] = [
    ("{id}", "BLOB"),
    ("{int}", "INTEGER"),
    ("{bool}", "INTEGER"),
    ("{moment}", "INTEGER"),
    ("{date}", "TEXT"),
    ("{bytes}", "BLOB"),
    ("{text}", "TEXT"),
    ("{strict}", "STRICT, WITHOUT ROWID"),
    ("{true}", "1"),
    ("{false}", "0"),
    ("{company}", "x'00000000000000000000000000000001'"),
    ("{zero32}", "zeroblob(32)"),
];
const POSTGRES_WORDS: [(&str, &str); 12] = [
    ("{id}", "uuid"),
    ("{int}", "bigint"),
    ("{bool}", "boolean"),
    ("{moment}", "bigint"),
    ("{date}", "text COLLATE \"C\""),
    ("{bytes}", "bytea"),
    ("{text}", "text COLLATE \"C\""),
    ("{strict}", ""),
    ("{true}", "TRUE"),
    ("{false}", "FALSE"),
    ("{company}", "'00000000-0000-0000-0000-000000000001'"),
    ("{zero32}", "decode(repeat('00', 32), 'hex')"),
];

/// Replaces the type words.
pub fn expand(text: &str, postgres: bool) -> String {
    let words = if postgres { POSTGRES_WORDS } else { SQLITE_WORDS };
    words.iter().fold(text.to_owned(), |sql, (word, ty)| sql.replace(word, ty))
}

/// Applies what is missing; the names that were applied.
///
/// # Errors
/// When the database is newer than this program, or an applied migration's text has changed.
pub fn migrate(
    target: &Target,
    migrations: &[Migration],
    before: impl FnOnce() -> Result<(), Fault>,
) -> Result<Vec<String>, Fault> {
    match target {
        Target::Sqlite(path) => {
            if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder).map_err(Fault::broken)?;
            }
            let conn = lite::open_writer(path)?;
            let newest: Option<String> = conn
                .query_row("SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'", [], |row| row.get(0))
                .optional()
                .map_err(lite::fault)?;
            let mut db = Db { engine: Engine::Lite(&conn) };
            let done = apply(&mut db, migrations, newest.is_some(), false, before)?;
            if !done.is_empty() {
                sizes::tell(&conn)?;
            }
            Ok(done)
        }
        Target::Postgres(url) => {
            let mut conn = pg::connect(url)?;
            let mut db = Db { engine: Engine::Pg(&mut conn) };
            // Two processes that start at once migrate one after the other.
            db.batch("SELECT pg_advisory_lock(7203481)")?;
            let known = db.value::<bool>("SELECT to_regclass('schema_migrations') IS NOT NULL", args![])?;
            let done = apply(&mut db, migrations, known, true, before);
            db.batch("SELECT pg_advisory_unlock(7203481)")?;
            done
        }
    }
}

fn apply(
    db: &mut Db<'_>,
    migrations: &[Migration],
    known: bool,
    postgres: bool,
    before: impl FnOnce() -> Result<(), Fault>,
) -> Result<Vec<String>, Fault> {
    if !known {
        db.batch(&expand(
            "CREATE TABLE schema_migrations (name {text} NOT NULL PRIMARY KEY, checksum {bytes} NOT NULL) {strict}",
            postgres,
        ))?;
    }
    let applied: Vec<(String, Vec<u8>)> =
        db.list("SELECT name, checksum FROM schema_migrations ORDER BY name", args![])?;
    for (name, checksum) in &applied {
        let Some(ours) = migrations.iter().find(|m| m.name == *name) else {
            return Err(Fault::broken(format!(
                "the database is newer than this program: it knows the migration {name}"
            )));
        };
        if *checksum != digest(ours, postgres) {
            return Err(Fault::broken(format!("the migration {name} was changed after it had been applied")));
        }
    }
    let missing: Vec<&Migration> =
        migrations.iter().filter(|m| !applied.iter().any(|(name, _)| *name == m.name)).collect();
    if !missing.is_empty() && !applied.is_empty() {
        before()?;
    }
    for migration in &missing {
        let text = if postgres { &migration.postgres } else { &migration.sqlite };
        db.batch("BEGIN")?;
        db.batch(&expand(text, postgres)).map_err(|fault| Fault::broken(format!("{}: {fault}", migration.name)))?;
        db.run(
            "INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)",
            args![&migration.name, digest(migration, postgres)],
        )?;
        db.batch("COMMIT")?;
    }
    Ok(missing.into_iter().map(|m| m.name.clone()).collect())
}

fn digest(migration: &Migration, postgres: bool) -> [u8; 32] {
    let text = if postgres { &migration.postgres } else { &migration.sqlite };
    Sha256::digest(text.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_words_are_expanded() {
        let text = "CREATE TABLE a (b {id}, c {text}) {strict}";
        assert_eq!(expand(text, false), "CREATE TABLE a (b BLOB, c TEXT) STRICT, WITHOUT ROWID");
        assert_eq!(expand(text, true), "CREATE TABLE a (b uuid, c text COLLATE \"C\") ");
    }
}
