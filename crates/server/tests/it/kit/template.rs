//! Databases to start from, made once a build and copied for each test.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use kernel::role::Role;
use platform::app::App;
use platform::auth::{self, NewAccount};
use platform::clock::FakeClock;
use platform::db::{Command, Target, Tx, migrate};
use platform::files::{Files, MasterKey};
use platform::sender::Remembering;
use platform::{lines, module};
use server::compose::{Around, open_migrated};
use server::config::Config;

use super::NOW;

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Bare,
    Small,
    Demo,
}

/// A database and its folder.
pub(crate) struct Place {
    pub(crate) database: String,
    pub(crate) data: PathBuf,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

/// Whether the suite runs on PostgreSQL.
pub(crate) fn on_postgres() -> bool {
    std::env::var("GUANJIA_TEST_ENGINE").is_ok_and(|engine| engine == "postgres")
}

fn admin_url() -> String {
    std::env::var("GUANJIA_TEST_POSTGRES").expect("GUANJIA_TEST_POSTGRES is the address of a private PostgreSQL")
}

/// Templates belong to one build: the program file's age is part of their name.
fn build_mark() -> String {
    let exe = std::env::current_exe().unwrap();
    let age = fs::metadata(exe).unwrap().modified().unwrap().duration_since(std::time::UNIX_EPOCH).unwrap();
    format!("{:x}", age.as_micros())
}

/// A fresh copy.
pub(crate) fn copy(kind: Kind) -> Place {
    let name = format!("{kind:?}_{}", build_mark()).to_lowercase();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(if on_postgres() { "postgres" } else { "sqlite" });
    fs::create_dir_all(&folder).unwrap();
    once(&folder.join(&name), |path| build(kind, &name, path));
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let own = format!("t{}_{number}", std::process::id());
    let data = folder.join(&own);
    copy_folder(&folder.join(&name), &data);
    let database = if on_postgres() {
        sql(&admin_url(), &format!("CREATE DATABASE {own} TEMPLATE {}", pg_name(&name)));
        with_database(&admin_url(), &own)
    } else {
        format!("sqlite:{}", data.join("guanjia.db").display())
    };
    Place { database, data }
}

impl Place {
    /// Removes everything.
    pub(crate) fn remove(&self) {
        drop(fs::remove_dir_all(&self.data));
        if on_postgres() {
            let name = self.database.rsplit('/').next().unwrap();
            sql(&admin_url(), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn pg_name(name: &str) -> String {
    format!("template_{name}")
}

fn with_database(url: &str, name: &str) -> String {
    let (head, _) = url.rsplit_once('/').unwrap();
    format!("{head}/{name}")
}

fn sql(url: &str, statement: &str) {
    let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
    client.batch_execute(statement).unwrap();
}

/// Makes a folder once, whoever comes first: tests run in processes of their own.
fn once(path: &Path, make: impl FnOnce(&Path)) {
    let lock = path.with_extension("lock");
    for _ in 0..6000 {
        if path.exists() {
            return;
        }
        if fs::create_dir(&lock).is_ok() {
            if !path.exists() {
                let temp = path.with_extension("part");
                drop(fs::remove_dir_all(&temp));
                fs::create_dir_all(&temp).unwrap();
                make(&temp);
                fs::rename(&temp, path).unwrap();
            }
            fs::remove_dir(&lock).unwrap();
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{} was not made; remove {} when its maker has died", path.display(), lock.display());
}

/// Files are written once and never changed: those of the demo, some thousands, are shared with the template. Where the file
/// system knows no second name for a file, it is copied.
fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let shared = from.components().any(|part| part.as_os_str() == "blobs");
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target)
        } else if !shared || fs::hard_link(entry.path(), &target).is_err() {
            fs::copy(entry.path(), target).map(drop).unwrap()
        }
    }
}

fn build(kind: Kind, name: &str, folder: &Path) {
    let database = if on_postgres() {
        sql(&admin_url(), &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", pg_name(name)));
        sql(&admin_url(), &format!("CREATE DATABASE {}", pg_name(name)));
        with_database(&admin_url(), &pg_name(name))
    } else {
        format!("sqlite:{}", folder.join("guanjia.db").display())
    };
    migrate(&Target::parse(&database).unwrap(), &server::embedded::migrations(), |_| Ok(())).unwrap();
    let config = Config { database, data: folder.to_owned(), readers: 2, writers: 1, ..Config::default() };
    let files = Files::folder(&folder.join("blobs"), MasterKey::from_bytes([7; 32])).unwrap();
    let clock = Arc::new(FakeClock::new(Moment::parse(NOW).unwrap()));
    let app = open_migrated(&config, Around { clock, sender: Arc::new(Remembering::default()) }, files, false).unwrap();
    match kind {
        Kind::Bare => {}
        Kind::Small => small(&app),
        Kind::Demo => demo::make(&app).unwrap(),
    }
    app.store().close();
    if !on_postgres() {
        let conn = rusqlite::Connection::open(folder.join("guanjia.db")).unwrap();
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    }
}

fn command(line: kernel::ids::Id, app: &App) -> Command {
    Command { line, actor: Actor::system(), key: None, at: app.now(), seed: platform::clock::random().unwrap() }
}

fn small(app: &App) {
    let made = app.store().write_blocking(command(COMPANY, app), |tx: &mut Tx<'_>| {
        let mut made = Vec::new();
        for code in ["east", "west"] {
            let line = tx.id();
            lines::create(tx, line, code, code, "Asia/Shanghai")?;
            for role in Role::ALL {
                let new = NewAccount {
                    login: format!("{code}-{}", role.code()),
                    name: format!("{code} {}", role.code()),
                    lang: Lang::Zh,
                    password_hash: Some("$none".into()),
                };
                let account = auth::create_account(tx, new)?;
                auth::grant(
                    tx,
                    if matches!(role, Role::Admin | Role::HeadOffice) { COMPANY } else { line },
                    account,
                    role,
                )?;
            }
            made.push(line);
        }
        Ok(made)
    });
    for line in made.unwrap().answer {
        let seeds = app.clone();
        app.store()
            .write_blocking(command(line, app), move |tx: &mut Tx<'_>| module::seed_community(&seeds, tx))
            .unwrap();
    }
}
