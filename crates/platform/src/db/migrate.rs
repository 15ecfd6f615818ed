//! Migrations: one text with type words, expanded for each engine; checksummed; forward only.

use std::path::Path;

use kernel::fault::Fault;
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

/// How a database stands to the program's migrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// There is no database yet, or nothing in it.
    Empty,
    /// These migrations have not been applied.
    Behind(Vec<String>),
    /// It is up to date.
    Current,
}

const IS_MIGRATED: &str = "SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'";
const IS_MIGRATED_PG: &str = "SELECT CASE WHEN to_regclass('schema_migrations') IS NULL THEN NULL ELSE 'yes' END";

/// Looks how a database stands, and changes nothing.
///
/// # Errors
/// When the database is newer than this program, an applied migration's text has changed, or it can't be reached.
pub fn standing(target: &Target, migrations: &[Migration]) -> Result<Standing, Fault> {
    let look = |db: &mut Db<'_>, postgres: bool| {
        if !is_migrated(db, postgres)? {
            return Ok(Standing::Empty);
        }
        let missing = missing(db, migrations, postgres)?;
        Ok(if missing.is_empty() {
            Standing::Current
        } else {
            Standing::Behind(missing.into_iter().map(|m| m.name.clone()).collect())
        })
    };
    match target {
        Target::Sqlite(path) if !path.exists() => Ok(Standing::Empty),
        Target::Sqlite(path) => {
            let conn = lite::open_reader(path)?;
            look(&mut Db { engine: Engine::Lite(&conn) }, false)
        }
        Target::Postgres(url) => {
            let mut conn = pg::connect(url)?;
            look(&mut Db { engine: Engine::Pg(&mut conn) }, true)
        }
    }
}

/// Applies what is missing; the names that were applied. Before the first one is applied to a database that has some,
/// `before` is run with its name.
///
/// # Errors
/// When the database is newer than this program, an applied migration's text has changed, or a migration fails (it is
/// rolled back then, and those before it stand).
pub fn migrate(
    target: &Target,
    migrations: &[Migration],
    before: impl FnOnce(&str) -> Result<(), Fault>,
) -> Result<Vec<String>, Fault> {
    match target {
        Target::Sqlite(path) => {
            let conn = lite::open_writer(path)?;
            let done = apply(&mut Db { engine: Engine::Lite(&conn) }, migrations, false, before)?;
            if !done.is_empty() {
                sizes::tell(&conn)?;
            }
            Ok(done)
        }
        Target::Postgres(url) => {
            let mut conn = pg::connect(url)?;
            let mut db = Db { engine: Engine::Pg(&mut conn) };
            // A migration may take its time. Two processes that start at once migrate one after the other.
            db.batch("SET statement_timeout = 0; SET lock_timeout = 0")?;
            db.batch("SELECT pg_advisory_lock(7203481)")?;
            let done = apply(&mut db, migrations, true, before);
            if let Err(fault) = db.batch("SELECT pg_advisory_unlock(7203481)") {
                // The lock ends with this connection in any case; what went wrong first is what is told.
                tracing::warn!(%fault, "the lock of the migrations was not given back");
            }
            done
        }
    }
}

fn is_migrated(db: &mut Db<'_>, postgres: bool) -> Result<bool, Fault> {
    let sql = if postgres { IS_MIGRATED_PG } else { IS_MIGRATED };
    Ok(db.values::<Option<String>>(sql, args![])?.into_iter().flatten().next().is_some())
}

/// The migrations that have not been applied, once those that have are known and unchanged.
fn missing<'a>(db: &mut Db<'_>, migrations: &'a [Migration], postgres: bool) -> Result<Vec<&'a Migration>, Fault> {
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
    Ok(migrations.iter().filter(|m| !applied.iter().any(|(name, _)| *name == m.name)).collect())
}

fn apply(
    db: &mut Db<'_>,
    migrations: &[Migration],
    postgres: bool,
    before: impl FnOnce(&str) -> Result<(), Fault>,
) -> Result<Vec<String>, Fault> {
    if !is_migrated(db, postgres)? {
        db.batch(&expand(
            "CREATE TABLE schema_migrations (name {text} NOT NULL PRIMARY KEY, checksum {bytes} NOT NULL) {strict}",
            postgres,
        ))?;
    }
    let missing = missing(db, migrations, postgres)?;
    if let Some(first) = missing.first()
        && missing.len() < migrations.len()
    {
        before(&first.name)?;
    }
    for migration in &missing {
        if let Err(fault) = step(db, migration, postgres) {
            // Best effort: the connection may be gone. What is told is why the migration failed.
            drop(db.batch("ROLLBACK"));
            return Err(Fault::broken(format!("{}: {fault}", migration.name)));
        }
    }
    Ok(missing.into_iter().map(|m| m.name.clone()).collect())
}

fn step(db: &mut Db<'_>, migration: &Migration, postgres: bool) -> Result<(), Fault> {
    let text = if postgres { &migration.postgres } else { &migration.sqlite };
    db.batch("BEGIN")?;
    db.batch(&expand(text, postgres))?;
    db.run(
        "INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)",
        args![&migration.name, digest(migration, postgres)],
    )?;
    db.batch("COMMIT")
}

/// Copies an embedded database in one snapshot, whoever writes it meanwhile; the copy is whole, on the disk, and its owner's.
///
/// # Errors
/// When the copy is there already, or can't be written.
pub fn copy_sqlite(from: &Path, to: &Path) -> Result<(), Fault> {
    let odd = |error: std::io::Error| Fault::broken(format!("{}: {error}", to.display()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(to).map_err(odd)?;
    let conn = rusqlite::Connection::open(from).map_err(lite::fault)?;
    conn.busy_timeout(std::time::Duration::from_secs(10)).map_err(lite::fault)?;
    conn.execute("VACUUM INTO ?1", [to.to_string_lossy()]).map_err(lite::fault)?;
    file.sync_all().map_err(odd)?;
    let folder = to.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder).and_then(|f| f.sync_all()).map_err(odd)
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

    fn migration(name: &str, text: &str) -> Migration {
        Migration { name: name.to_owned(), sqlite: text.to_owned(), postgres: text.to_owned() }
    }

    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new() -> Self {
            let name = crate::history::hex_of(&crate::clock::random::<8>().expect("random"));
            let folder = std::env::temp_dir().join(format!("gj-migrate-{name}"));
            std::fs::create_dir_all(&folder).expect("folder");
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(std::fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn a_migration_that_fails_says_why_and_leaves_those_before_it() {
        let folder = Folder::new();
        let target = Target::Sqlite(folder.0.join("guanjia.db"));
        let bad = [
            migration("0001_a", "CREATE TABLE a (n INTEGER)"),
            migration("0002_b", "CREATE TABLE b (n INTEGER); nonsense"),
        ];
        assert_eq!(standing(&target, &bad), Ok(Standing::Empty));
        assert!(!folder.0.join("guanjia.db").exists(), "looking makes nothing");
        let failed = migrate(&target, &bad, |_| Ok(())).expect_err("fails").to_string();
        assert!(failed.contains("0002_b") && failed.contains("nonsense"), "{failed}");
        assert_eq!(standing(&target, &bad), Ok(Standing::Behind(vec!["0002_b".to_owned()])));
        let good =
            [migration("0001_a", "CREATE TABLE a (n INTEGER)"), migration("0002_b", "CREATE TABLE b (n INTEGER)")];
        let mut asked = None;
        migrate(&target, &good, |first| {
            asked = Some(first.to_owned());
            Ok(())
        })
        .expect("mended");
        assert_eq!(asked.as_deref(), Some("0002_b"));
        assert_eq!(standing(&target, &good), Ok(Standing::Current));
    }

    #[test]
    fn a_copy_holds_what_only_the_log_holds_yet() {
        let folder = Folder::new();
        let from = folder.0.join("guanjia.db");
        let conn = lite::open_writer(&from).expect("open");
        conn.execute_batch("PRAGMA wal_autocheckpoint=0; CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (7)")
            .expect("rows");
        let to = folder.0.join("copy.db");
        copy_sqlite(&from, &to).expect("copied");
        assert!(copy_sqlite(&from, &to).is_err(), "a copy is never overwritten");
        drop(conn);
        let copy = rusqlite::Connection::open(&to).expect("open");
        assert_eq!(copy.query_row("SELECT n FROM t", [], |row| row.get::<_, i64>(0)).expect("row"), 7);
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&to).expect("file").permissions()) & 0o777,
            0o600
        );
    }
}
