//! The command line's commands on a real database: verify, backup and restore, tokens.

use std::path::PathBuf;

use kernel::role::Role;
use server::commands::{backup, verify};
use server::config::Config;

use crate::kit::{TestApp, on_postgres};

#[test]
fn a_backup_restored_elsewhere_is_equal() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let blob = clerk.photo("east");
    let file = app.config.data.join("backup.tar");
    backup::backup(&app.config, &file).unwrap();
    // Always into an embedded database: a backup of PostgreSQL can be restored there too.
    let elsewhere: PathBuf = app.config.data.join("elsewhere");
    let config = Config { data: elsewhere.clone(), ..Config::default() };
    backup::restore(&config, &file).unwrap();
    let bytes = std::fs::read_dir(elsewhere.join("blobs")).unwrap().count();
    assert_eq!(bytes, 1, "the file {blob} came along");
    assert!(backup::restore(&config, &file).is_err(), "a second restore would mix two histories");
    assert!(verify::report(&app.app).unwrap().ok);
    let _ = on_postgres();
}

#[test]
fn a_damaged_backup_is_refused() {
    let app = TestApp::small();
    let file = app.config.data.join("backup.tar");
    backup::backup(&app.config, &file).unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    // A digit inside a row of the events.
    let at = bytes.windows(15).position(|w| w == b"account.created").unwrap() + 3;
    bytes[at] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let config = Config { data: app.config.data.join("elsewhere"), ..Config::default() };
    assert!(backup::restore(&config, &file).is_err());
}
