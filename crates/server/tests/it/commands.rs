//! The command line's commands on a real database: verify, doctor, backup and restore, the master key.

use std::path::PathBuf;

use kernel::ids::COMPANY;
use kernel::role::Role;
use platform::db::{Standing, standing};
use server::commands::{backup, doctor, restore, verify};
use server::compose::{Around, look, open, open_for_command};
use server::config::Config;
use server::embedded;

use crate::kit::{TestApp, on_postgres};

/// Always an embedded database: a backup of PostgreSQL can be restored there too.
fn elsewhere(app: &TestApp) -> Config {
    Config { data: app.config.data.join("elsewhere"), ..Config::default() }
}

fn backed_up(app: &TestApp) -> PathBuf {
    let file = app.config.data.join("backup.tar");
    backup::backup(&app.config, &file).unwrap();
    file
}

/// The same tar with one entry changed.
fn changed(from: &PathBuf, change: impl Fn(&str, &mut Vec<u8>)) -> PathBuf {
    use std::io::Read;
    let to = from.with_extension("changed.tar");
    let mut out = tar::Builder::new(std::fs::File::create(&to).unwrap());
    let mut archive = tar::Archive::new(std::fs::File::open(from).unwrap());
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        change(&name, &mut bytes);
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_cksum();
        out.append_data(&mut header, name, bytes.as_slice()).unwrap();
    }
    out.into_inner().unwrap();
    to
}

#[test]
fn a_backup_restored_elsewhere_is_equal() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let blob = clerk.photo("east");
    let file = backed_up(&app);
    let config = elsewhere(&app);
    restore::restore(&config, &file).unwrap();
    let bytes = std::fs::read_dir(config.data.join("blobs")).unwrap().count();
    assert_eq!(bytes, 1, "the file {blob} came along");
    assert!(!config.data.join("restore.part").exists(), "nothing is left over");
    assert!(!config.key_file().exists(), "a restore makes no master key");
    assert!(restore::restore(&config, &file).is_err(), "a second restore would mix two histories");
    let restored = look(&config).unwrap();
    assert!(verify::report(&restored).unwrap().ok);
    restored.store().close();
    assert!(verify::report(&app.app).unwrap().ok);
    let _ = on_postgres();
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::small();
    let file = backed_up(&app);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let beside: Vec<_> = std::fs::read_dir(&app.config.data)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("backup.tar."))
        .collect();
    assert_eq!(beside, Vec::<String>::new(), "nothing is left beside it");
    let config = elsewhere(&app);
    restore::restore(&config, &file).unwrap();
    assert_eq!(std::fs::metadata(&config.data).unwrap().permissions().mode() & 0o777, 0o700);
}

/// What doesn't fit is noticed before it is committed: afterwards there is as little as before.
#[test]
fn a_damaged_backup_is_refused_and_leaves_nothing() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    clerk.photo("east");
    let blob = clerk.photo("east");
    let line = app.line("east");
    app.write(line, move |tx| platform::files::claim_blobs(tx, "photo", &[kernel::ids::Id::try_parse(&blob).unwrap()]))
        .unwrap();
    let file = backed_up(&app);
    let damages: [&dyn Fn(&str, &mut Vec<u8>); 4] = [
        // A letter inside a row of the events, also in the manifest's sums: the chain of hashes notices.
        &|name, bytes| {
            if name == "tables/events.jsonl" {
                let at = bytes.windows(15).position(|w| w == b"account.created").unwrap() + 3;
                bytes[at] ^= 1;
            }
        },
        &|name, bytes| {
            if name.starts_with("blobs/") {
                *bytes.last_mut().unwrap() ^= 1;
            }
        },
        &|name, bytes| {
            if name == "manifest.json" {
                *bytes = String::from_utf8(bytes.clone()).unwrap().replace("\"files\": 2", "\"files\": 3").into_bytes();
            }
        },
        &|name, bytes| {
            if name == "tables/accounts.jsonl" {
                bytes.clear();
            }
        },
    ];
    for (n, damage) in damages.iter().enumerate() {
        let damaged = changed(&file, damage);
        let config = Config { data: app.config.data.join(format!("elsewhere{n}")), ..Config::default() };
        assert!(restore::restore(&config, &damaged).is_err(), "damage {n}");
        assert!(!config.data.join("blobs").exists(), "damage {n}");
        // A good one still finds an empty house.
        restore::restore(&config, &file).unwrap();
    }
}

/// Looking changes nothing: no database is made, none is migrated.
#[test]
fn looking_makes_and_migrates_nothing() {
    let app = TestApp::bare();
    let config = elsewhere(&app);
    for looked in [verify::run(&config, true).err(), backup::backup(&config, &config.data.join("b.tar")).err()] {
        assert!(looked.unwrap().to_string().contains("no database"));
    }
    let findings = doctor::findings(&config).unwrap();
    assert!(findings.iter().any(|f| f.check == "database" && !f.ok));
    assert!(!config.data.exists());
    // A database that is behind stays behind.
    std::fs::create_dir_all(&config.data).unwrap();
    let mut old = embedded::migrations();
    let newest = old.pop().unwrap();
    platform::db::migrate(&config.target().unwrap(), &old, |_| Ok(())).unwrap();
    assert!(verify::run(&config, true).err().unwrap().to_string().contains("migrate"));
    assert!(doctor::findings(&config).unwrap().iter().any(|f| f.check == "database" && !f.ok));
    let behind = standing(&config.target().unwrap(), &embedded::migrations()).unwrap();
    assert_eq!(behind, Standing::Behind(vec![newest.name]));
    // And once it is brought up to date, a whole copy of how it was lies beside it.
    open_for_command(&config).unwrap().store().close();
    let copy = std::fs::read_dir(&config.data)
        .unwrap()
        .map(|e| e.unwrap().path())
        .find(|p| p.to_string_lossy().contains(".before-"))
        .unwrap();
    let copied = platform::db::Target::Sqlite(copy);
    assert!(matches!(standing(&copied, &embedded::migrations()).unwrap(), Standing::Behind(_)));
}

/// A master key is made once, for a house in which nothing is sealed; never in the place of one that is missing.
#[test]
fn a_missing_master_key_is_never_replaced() {
    let app = TestApp::small();
    let config = elsewhere(&app);
    open_for_command(&config).unwrap().store().close();
    assert!(!config.key_file().exists(), "a command of the command line makes none");
    let first = open(&config, Around::default(), false).unwrap();
    let key = std::fs::read(config.key_file()).unwrap();
    // A sealed paper.
    let command = first.command(COMPANY, kernel::actor::Actor::system(), None).unwrap();
    let sealed = first.files().seal_value(COMPANY, COMPANY, "110101199003074514").unwrap();
    first
        .store()
        .write_blocking(command, move |tx| {
            let (id, now) = (tx.id(), tx.now());
            tx.run(
                "INSERT INTO blobs (community_id, blob_id, kind, media_type, size, sha256, key_wrapped, stored_at, stored_by, used) \
                 VALUES ($1, $2, 'identity', 'image/png', 1, $3, $4, $5, $1, $6)",
                platform::args![COMPANY, id, vec![0_u8; 32], sealed.key_wrapped.clone(), now, false],
            )
        })
        .unwrap();
    first.store().close();
    let doctor =
        |config: &Config| doctor::findings(config).unwrap().into_iter().find(|f| f.check == "master key").unwrap();
    assert!(doctor(&config).ok);
    std::fs::remove_file(config.key_file()).unwrap();
    assert!(!doctor(&config).ok);
    let refused = open(&config, Around::default(), false).err().unwrap().to_string();
    assert!(refused.contains("1 papers are sealed"), "{refused}");
    assert!(!config.key_file().exists());
    // Another key is noticed, the right one opens.
    std::fs::write(config.key_file(), "ab".repeat(32)).unwrap();
    assert!(doctor(&config).detail.contains("another key"), "{}", doctor(&config).detail);
    std::fs::write(config.key_file(), key).unwrap();
    open(&config, Around::default(), false).unwrap().store().close();
}

#[test]
fn a_file_that_went_away_or_was_changed_is_found() {
    let app = TestApp::small().unchecked();
    app.as_role("east", Role::Clerk).photo("east");
    assert!(verify::report(&app.app).unwrap().ok);
    let folder = app.config.data.join("blobs").join(app.line("east").simple().to_string());
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    std::fs::write(&file, b"another").unwrap();
    assert!(verify::report(&app.app).unwrap().faults[0].ends_with("was changed outside"));
    std::fs::remove_file(&file).unwrap();
    assert!(verify::report(&app.app).unwrap().faults[0].ends_with("is not there"));
}
