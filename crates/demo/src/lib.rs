//! The demo: 桂花苑 (`guihuayuan`), about 2,000 households with a year of history, made through the real actions.
//!
//! Everything is the same every time, but for the day on which it is made: dates are told as days before it, so that the
//! community never grows old. The year is walked from event to event, so that the history is told in the order of time.
//! Nothing here is read by the program itself; the facts lie in `fixtures/guihuayuan`.

mod fixture;
mod links;
mod people;
mod pictures;
mod places;
mod rng;
mod staffing;
mod store;
mod world;
mod year;

use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use platform::app::App;
use platform::db::{Command, Tx};
use platform::lines;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fixture::Fixture;

pub use links::login_links;

/// So many days of history are made.
const DAYS: i64 = 365;

/// Makes the community, its people and its year. Does nothing when it is there already. Blocks; not for an async thread.
///
/// # Errors
/// What the actions refuse: the fixture breaks a rule then.
pub fn make(app: &App) -> Result<(), Fault> {
    let fixture = Fixture::read()?;
    let code = fixture.places.code.clone();
    if app.store().read_blocking(move |db| lines::by_code(db, &code))?.is_some() {
        return Ok(());
    }
    let maker = Maker::new(app, fixture)?;
    let community = places::found(&maker)?;
    let crew = staffing::hire(&maker, community)?;
    staffing::roster(&maker, community, &crew)?;
    let world = world::gather(&maker, community, crew)?;
    year::live(&maker, world)
}

/// What every step of the making needs.
pub(crate) struct Maker {
    app: App,
    fixture: std::sync::Arc<Fixture>,
    zone: jiff::tz::TimeZone,
    now: Moment,
    today: Day,
}

impl Maker {
    fn new(app: &App, fixture: Fixture) -> Result<Self, Fault> {
        let zone = jiff::tz::TimeZone::get(&fixture.places.time_zone).map_err(Fault::broken)?;
        let now = app.now();
        let today = now.day(&zone);
        Ok(Self { app: app.clone(), fixture: std::sync::Arc::new(fixture), zone, now, today })
    }

    /// The day so many days before the one on which the demo is made.
    fn days_ago(&self, days: i64) -> Day {
        let span = jiff::Span::new().days(days);
        self.today.checked_sub(span).unwrap_or(self.today)
    }

    /// A time of such a day.
    fn ago(&self, days: i64, hour: i8, minute: i8) -> Moment {
        let at = Moment::at(self.days_ago(days), hour, minute, &self.zone);
        at.unwrap_or_else(|| self.now.plus_hours(-24 * days)).min(self.now)
    }

    /// Runs a command of the software itself at a moment of the past.
    fn write<T, F>(&self, line: Id, name: &str, at: Moment, work: F) -> Result<T, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let command = Command { line, actor: Actor::system(), key: None, at, seed: rng::seed(name) };
        let written = self.app.store().write_blocking(command, work);
        tracing::debug!(name, "a part of the demo was made");
        written.map(|w| w.answer).map_err(|fault| Fault::broken(format!("demo, {name}: {fault}")))
    }

    /// The same in the company's line.
    fn write_company<T, F>(&self, name: &str, at: Moment, work: F) -> Result<T, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.write(COMPANY, name, at, work)
    }
}
