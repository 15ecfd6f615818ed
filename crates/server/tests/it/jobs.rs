//! What happens without a request: one fault stops nobody else, and what belongs to nobody is swept.

use std::sync::Arc;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::app::{App, Parts, Settings};
use platform::clock::FakeClock;
use platform::db::{Store, StoreConfig, Tx};
use platform::files::{Files, MasterKey};
use platform::history::EventRow;
use platform::jobs;
use platform::module::{Composed, Consumer, Module};
use platform::sender::Remembering;
use platform::{args, auth};

use crate::kit::{NOW, TestApp, block_on, on_postgres};

fn fails_in_the_east(tx: &mut Tx<'_>, _: &[EventRow]) -> Result<(), Fault> {
    let line = tx.line();
    let code: String = tx.value("SELECT code FROM lines WHERE line_id = $1", args![line])?;
    if code == "east" { Err(Fault::broken("on purpose")) } else { Ok(()) }
}

fn reads(_: &mut Tx<'_>, _: &[EventRow]) -> Result<(), Fault> {
    Ok(())
}

const CONSUMERS: &[Consumer] =
    &[Consumer { name: "bad", run: fails_in_the_east }, Consumer { name: "good", run: reads }];

#[test]
fn a_consumer_that_fails_stops_neither_the_others_nor_other_lines() {
    let app = TestApp::small();
    let config = StoreConfig { target: app.config.target().unwrap(), readers: 1, writers: 1, fingerprint_key: None };
    let clock = Arc::new(FakeClock::new(Moment::parse(NOW).unwrap()));
    let own = App::new(Parts {
        store: Store::open(&config, Arc::new(Composed(Vec::new()))).unwrap(),
        clock: clock.clone(),
        modules: vec![Module { consumers: CONSUMERS, ..Module::new("probe", &platform::words::CATALOGUE) }],
        assets: server::embedded::assets(),
        files: Files::folder(&app.config.data.join("blobs"), MasterKey::from_bytes([7; 32])).unwrap(),
        sender: Arc::new(Remembering::default()),
        settings: Settings::default(),
    });
    let cursor = |line: Id, consumer: &'static str| {
        app.read(move |db| {
            db.maybe::<(i64,)>("SELECT number FROM cursors WHERE line_id = $1 AND consumer = $2", args![line, consumer])
        })
        .map(|(number,)| number)
    };
    let (east, west) = (app.line("east"), app.line("west"));
    block_on(jobs::run_until_quiet(&own)).unwrap();
    assert_eq!(cursor(east, "bad"), None);
    assert!(cursor(east, "good").is_some() && cursor(west, "good").is_some() && cursor(west, "bad").is_some());
    let failing = own.failing_jobs();
    assert!(failing.len() == 1 && failing[0].contains("bad") && failing[0].contains("(1 times)"), "{failing:?}");
    // Not tried again at once, but later.
    block_on(jobs::run_until_quiet(&own)).unwrap();
    assert_eq!(own.failing_jobs(), failing);
    clock.advance_minutes(2);
    block_on(jobs::run_until_quiet(&own)).unwrap();
    assert!(own.failing_jobs()[0].contains("(2 times)"));
    own.store().close();
}

/// Bytes whose command was refused, or never came, are nobody's: a day later they are gone. What has a row stays.
#[test]
fn bytes_without_a_row_are_swept() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let kept = clerk.photo("east");
    let kept_id = Id::try_parse(&kept).unwrap();
    let line = app.line("east");
    app.write(line, move |tx| platform::files::claim_blobs(tx, "photo", &[kept_id])).unwrap();
    let folder = app.config.data.join("blobs").join(line.simple().to_string());
    let orphan = Id::from_u128(77).simple().to_string();
    std::fs::write(folder.join(&orphan), b"nobody's").unwrap();
    // The files carry the machine's time; the community's clock is moved far past it.
    app.clock.set(Moment::parse("2099-01-01T00:00:00+08:00").unwrap());
    assert_eq!(block_on(platform::files::sweep_orphans(&app.app)).unwrap(), 1);
    assert!(!folder.join(&orphan).exists());
    assert!(folder.join(kept_id.simple().to_string()).exists());
}

/// A picture that is sent again, or that is none, leaves no bytes behind.
#[test]
fn a_picture_sent_again_is_stored_once() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let folder = app.config.data.join("blobs").join(app.line("east").simple().to_string());
    let files = || std::fs::read_dir(&folder).map_or(0, Iterator::count);
    clerk.photo("east");
    let one = files();
    assert_eq!(one, 1);
    let path = "/api/v1/communities/east/blobs";
    let send = |key: &str, bytes: &[u8]| {
        let headers = [("content-type", "application/octet-stream"), ("idempotency-key", key)];
        clerk.send(axum::http::Method::POST, path, &headers, bytes.to_vec())
    };
    assert_eq!(send("no-picture", b"not a picture").status.as_u16(), 422);
    assert_eq!(files(), one);
    let mut picture = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(8, 8).write_to(&mut picture, image::ImageFormat::Png).unwrap();
    let (first, again) = (send("twice", picture.get_ref()), send("twice", picture.get_ref()));
    assert_eq!(first.text, again.text);
    assert_eq!(files(), one + 1, "the second sending stored nothing");
    app.run_jobs();
}

#[test]
fn a_stream_is_for_those_who_still_may() {
    let app = TestApp::small();
    let line = app.line("east");
    let clerk = app.as_role("east", Role::Clerk).id;
    let token = block_on(auth::start_session(&app.app, clerk)).unwrap();
    let bearer = auth::Bearer::Session(auth::token_hash(&token));
    let may = || {
        let (bearer, now) = (bearer.clone(), app.app.now());
        app.read(move |db| platform::web::live::may_follow(db, &bearer, line, now))
    };
    assert!(may());
    app.write(kernel::ids::COMPANY, move |tx| auth::revoke(tx, line, clerk, Role::Clerk)).unwrap();
    assert!(!may(), "a role that was taken back");
    app.write(kernel::ids::COMPANY, move |tx| auth::grant(tx, line, clerk, Role::Clerk)).unwrap();
    assert!(may());
    block_on(auth::end_session(&app.app, &token)).unwrap();
    assert!(!may(), "a log-out");
}

/// PostgreSQL goes away and comes back: a page is read over a new connection at once, a command at the latest when it is sent
/// again.
#[test]
fn lost_connections_are_made_anew() {
    if !on_postgres() {
        return;
    }
    let app = TestApp::small();
    let line = app.line("east");
    let mut other = postgres::Client::connect(&app.config.database, postgres::NoTls).unwrap();
    other
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
            &[],
        )
        .unwrap();
    for _ in 0..4 {
        assert_eq!(app.line("east"), line);
    }
    let write = || app.write(line, |tx: &mut Tx<'_>| tx.next_number("after"));
    let first = write();
    assert!(matches!(first, Ok(1) | Err(Fault::Busy { .. })), "{first:?}");
    assert_eq!(write(), Ok(if first.is_ok() { 2 } else { 1 }));
}
