//! What tests stand on: a program on a database of its own, a clock that stands, people who click and call.
//!
//! `TestApp::bare()` is an empty installation, `TestApp::small()` has two communities with one person a role,
//! `TestApp::demo()` is 桂花苑. Each is copied from a template that is made once a build.

mod client;
pub(crate) mod replay;
mod template;

use std::sync::Arc;

use axum::Router;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use platform::app::App;
use platform::clock::FakeClock;
use platform::db::{Command, Tx};
use platform::files::{Files, MasterKey};
use platform::sender::Remembering;
use platform::{auth, jobs, lines, web};
use server::compose::{Around, open_migrated};
use server::config::Config;

pub(crate) use client::{Answer, Client, PICTURE, fresh_key};
pub(crate) use template::on_postgres;
use template::{Kind, Place};

/// When tests happen: a Tuesday morning in the community.
pub(crate) const NOW: &str = "2026-11-24T10:00:00+08:00";

/// A program under test.
pub(crate) struct TestApp {
    /// The program.
    pub(crate) app: App,
    /// Its clock.
    pub(crate) clock: Arc<FakeClock>,
    /// What was sent to phones.
    pub(crate) sent: Arc<Remembering>,
    /// Its configuration.
    pub(crate) config: Config,
    router: Router,
    routes: replay::Routes,
    place: Place,
    checks: bool,
}

impl TestApp {
    /// An empty installation.
    pub(crate) fn bare() -> Self {
        Self::at(template::copy(Kind::Bare))
    }

    /// Two communities, `east` and `west`, seeded; in each one person a role (login `east-clerk`, name = role).
    pub(crate) fn small() -> Self {
        Self::at(template::copy(Kind::Small))
    }

    /// The same, where the operator allows calls into these private networks.
    pub(crate) fn small_reaching(outgoing_allow: &str) -> Self {
        Self::with(template::copy(Kind::Small), outgoing_allow)
    }

    /// 桂花苑 with its year of history.
    pub(crate) fn demo() -> Self {
        Self::at(template::copy(Kind::Demo))
    }

    fn at(place: Place) -> Self {
        Self::with(place, "")
    }

    fn with(place: Place, outgoing_allow: &str) -> Self {
        let clock = Arc::new(FakeClock::new(Moment::parse(NOW).unwrap()));
        let sent = Arc::new(Remembering::default());
        let config = Config {
            database: place.database.clone(),
            data: place.data.clone(),
            outgoing_allow: outgoing_allow.to_owned(),
            readers: 2,
            writers: 4,
            ..Config::default()
        };
        let (app, router) = opened(&config, clock.clone(), sent.clone());
        let routes = replay::Routes::of(&web::serve::route_list(&app));
        Self { app, clock, sent, config, router, routes, place, checks: true }
    }

    /// The same program as people reach it at an address.
    pub(crate) fn reached_at(mut self, public_url: &str) -> Self {
        self.app.store().close();
        self.config.public_url = public_url.to_owned();
        self.start();
        self
    }

    fn start(&mut self) {
        (self.app, self.router) = opened(&self.config, self.clock.clone(), self.sent.clone());
    }

    /// The test breaks the data on purpose: nothing is checked at its end.
    pub(crate) fn unchecked(mut self) -> Self {
        self.checks = false;
        self
    }

    /// The line of a community.
    pub(crate) fn line(&self, code: &str) -> Id {
        let code = code.to_owned();
        self.app.store().read_blocking(move |db| lines::by_code(db, &code)).unwrap().expect("community").id
    }

    /// Somebody who holds the role in the community, logged in by a session.
    pub(crate) fn as_role(&self, community: &str, role: Role) -> Client {
        let line = self.line(community);
        let found = self.app.store().read_blocking(move |db| {
            let mut found = auth::holders(db, line, role)?;
            found.extend(auth::holders(db, COMPANY, role)?);
            Ok(found)
        });
        let (account, name) =
            found.unwrap().into_iter().next().unwrap_or_else(|| panic!("nobody is {} in {community}", role.code()));
        self.as_account(account, &name)
    }

    /// An account, logged in by a session.
    pub(crate) fn as_account(&self, account: Id, name: &str) -> Client {
        let token = block_on(auth::start_session(&self.app, account)).unwrap();
        Client::session(self.router.clone(), self.routes.clone(), account, name.to_owned(), token)
    }

    /// Nobody.
    pub(crate) fn anonymous(&self) -> Client {
        Client::anonymous(self.router.clone(), self.routes.clone())
    }

    /// Runs a command on a line as the software itself.
    pub(crate) fn write<T>(
        &self,
        line: Id,
        work: impl Fn(&mut Tx<'_>) -> Result<T, kernel::fault::Fault> + Send + 'static,
    ) -> Result<T, kernel::fault::Fault>
    where
        T: serde::Serialize + serde::de::DeserializeOwned + Send + 'static,
    {
        let command = Command {
            line,
            actor: Actor::system(),
            key: None,
            at: self.app.now(),
            seed: platform::clock::random().unwrap(),
        };
        self.app.store().write_blocking(command, work).map(|written| written.answer)
    }

    /// Reads in one snapshot.
    pub(crate) fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut platform::db::Db<'_>) -> Result<T, kernel::fault::Fault> + Send + 'static,
    ) -> T {
        self.app.store().read_blocking(work).unwrap()
    }

    /// Moves the clock on and runs what is due then.
    pub(crate) fn pass_minutes(&self, minutes: i64) {
        self.clock.advance_minutes(minutes);
        self.run_jobs();
    }

    /// Runs everything that is due.
    pub(crate) fn run_jobs(&self) {
        block_on(jobs::run_until_quiet(&self.app)).unwrap();
        if self.checks {
            assert_eq!(self.app.failing_jobs(), Vec::<String>::new());
        }
    }
}

fn opened(config: &Config, clock: Arc<FakeClock>, sender: Arc<Remembering>) -> (App, Router) {
    let files = Files::folder(&config.data.join("blobs"), MasterKey::from_bytes([7; 32])).unwrap();
    let app = open_migrated(config, Around { clock, sender }, files, false).unwrap();
    let router = web::serve::router(&app);
    (app, router)
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if self.checks && !std::thread::panicking() {
            let report = server::commands::verify::report(&self.app).expect("verify");
            assert!(report.ok, "after the test: {report:?}");
        }
        self.app.store().close();
        self.place.remove();
    }
}

/// Waits for a future on this plain thread.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    static RUNTIME: std::sync::LazyLock<tokio::runtime::Runtime> = std::sync::LazyLock::new(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap()
    });
    RUNTIME.block_on(future)
}
