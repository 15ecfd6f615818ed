//! The demo community as the ground of all measurements.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Instant;

use kernel::actor::Actor;
use kernel::role::Role;
use platform::app::App;
use platform::{auth, lines, web};
use server::compose::{Around, open};
use server::config::Config;

use crate::row;

/// A finished data folder, with a token for its clerk.
pub(crate) struct House {
    pub(crate) data: PathBuf,
    pub(crate) token: String,
    /// A manager's log-in.
    pub(crate) session: String,
    /// A technician's log-in.
    pub(crate) on_site: String,
}

pub(crate) fn config(data: &Path) -> Config {
    Config { data: data.to_owned(), ..Config::default() }
}

/// Makes the demo and leaves it closed.
pub(crate) fn make(folder: &Path) -> House {
    let data = folder.join("demo");
    let app = open(&config(&data), Around::default(), true).unwrap();
    let started = Instant::now();
    demo::make(&app).unwrap();
    row(
        "demo community made (2,000 households, a year of history)",
        format!("{:.1} s", started.elapsed().as_secs_f64()),
    );
    let (line, manager) = app
        .store()
        .read_blocking(|db| {
            let line = lines::by_code(db, "guihuayuan")?.unwrap();
            Ok((line.id, auth::holders(db, line.id, Role::Clerk)?.remove(0).0))
        })
        .unwrap();
    let command = app.command(line, Actor::system(), None).unwrap();
    let token = app
        .store()
        .write_blocking(command, move |tx| auth::create_token(tx, manager, Role::Clerk, "bench"))
        .unwrap()
        .answer;
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let log_in = |role: Role| {
        let who = app.store().read_blocking(move |db| auth::holders(db, line, role)).unwrap().remove(0).0;
        runtime.block_on(auth::start_session(&app, who)).unwrap()
    };
    let (session, on_site) = (log_in(Role::Manager), log_in(Role::Technician));
    let requests = app
        .store()
        .read_blocking(move |db| {
            db.value::<i64>("SELECT last_number FROM lines WHERE line_id = $1", platform::args![line])
        })
        .unwrap();
    row("events in its history", requests);
    close(&app, &data);
    House { data, token, session, on_site }
}

/// Closes and empties the write-ahead log into the file, so that copying the file copies everything.
pub(crate) fn close(app: &App, data: &Path) {
    app.store().close();
    let conn = rusqlite::Connection::open(data.join("guanjia.db")).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

/// A copy of a data folder's database.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    std::fs::copy(from.join("guanjia.db"), to.join("guanjia.db")).unwrap();
    std::fs::copy(from.join("master.key"), to.join("master.key")).unwrap();
}

/// A server in this process; its address. It lives as long as the runtime.
pub(crate) fn serve(data: &Path) -> (App, tokio::runtime::Runtime, String) {
    let app = open(&config(data), Around::default(), true).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let router = web::serve::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    runtime.spawn(async move { server::serve_for_measurement(listener, router).await });
    (app, runtime, address)
}
