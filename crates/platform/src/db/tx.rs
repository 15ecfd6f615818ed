//! A command on one line of history: reads, writes, and ends with its events.

use std::ops::{Deref, DerefMut};

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use sha2::{Digest, Sha256};

use super::engine::Db;
use crate::args;
use crate::history::{self, Event};

/// An event that this command recorded, as the live stream and the reactions see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The line.
    pub line: Id,
    /// Its number in the line.
    pub number: i64,
    /// What happened, such as `order.issued`.
    pub kind: &'static str,
    /// The kind of thing it happened to, such as `order`.
    pub subject_kind: &'static str,
    /// The thing.
    pub subject_id: Id,
}

/// What runs inside a command when an event is recorded. The server composes the modules' reactions into one.
pub trait Reacts: Send + Sync {
    /// Runs the reactions to an event, in the same transaction.
    fn react(&self, tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault>;
}

/// A command in progress. It derefs to [`Db`], so every query can be run inside it.
pub struct Tx<'a> {
    pub(crate) db: Db<'a>,
    pub(crate) line: Id,
    pub(crate) actor: Actor,
    pub(crate) now: Moment,
    pub(crate) seed: [u8; 32],
    pub(crate) made: u64,
    pub(crate) head: Option<history::Head>,
    pub(crate) recorded: Vec<Recorded>,
    pub(crate) reacts: &'a dyn Reacts,
}

impl Tx<'_> {
    /// The line (a community, or the company) that this command writes.
    pub fn line(&self) -> Id {
        self.line
    }

    /// The moment of the command.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Moves the command's clock: only for making a history (the demo's year) in few commits.
    pub fn set_now(&mut self, at: Moment) {
        self.now = at;
    }

    /// Lets another person act from here on: only for making a history in few commits.
    pub fn set_actor(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// A fresh id. The same command run again makes the same ids.
    pub fn id(&mut self) -> Id {
        let random = self.random("id");
        let mut ten = [0; 10];
        ten.iter_mut().zip(random).for_each(|(to, from)| *to = from);
        id_from(self.now, ten)
    }

    /// 32 fresh random bytes for a purpose (codes, salts).
    pub fn random(&mut self, purpose: &str) -> [u8; 32] {
        self.made += 1;
        Sha256::new()
            .chain_update(self.seed)
            .chain_update(purpose)
            .chain_update(self.made.to_be_bytes())
            .finalize()
            .into()
    }

    /// The time zone of the line.
    pub fn zone(&mut self) -> Result<TimeZone, Fault> {
        let line = self.line;
        let name: String = self.value("SELECT time_zone FROM lines WHERE line_id = $1", args![line])?;
        TimeZone::get(&name).map_err(Fault::broken)
    }

    /// Today in the line's time zone.
    pub fn today(&mut self) -> Result<Day, Fault> {
        let zone = self.zone()?;
        Ok(self.now.day(&zone))
    }

    /// The next number of a series, without gaps: a refused command takes none.
    pub fn next_number(&mut self, series: &str) -> Result<i64, Fault> {
        let line = self.line;
        self.value(
            "INSERT INTO counters (line_id, series, last) VALUES ($1, $2, 1) \
             ON CONFLICT (line_id, series) DO UPDATE SET last = counters.last + 1 RETURNING last",
            args![line, series],
        )
    }

    /// A number that people see, such as `WO-261124-0007`, counted by day in the line's time zone.
    pub fn day_number(&mut self, prefix: &str) -> Result<String, Fault> {
        let day = self.today()?.strftime("%y%m%d").to_string();
        let n = self.next_number(&format!("{prefix}-{day}"))?;
        Ok(format!("{prefix}-{day}-{n:04}"))
    }

    /// Records what happened: the line's next number, chained by hash, in this transaction; then the reactions run.
    pub fn record(&mut self, event: Event) -> Result<i64, Fault> {
        let recorded = history::append(self, event)?;
        let reacts = self.reacts;
        reacts.react(self, &recorded)?;
        Ok(recorded.number)
    }

    /// Sets a deadline: the job `kind` runs for the subject when it is due. Setting it again moves it.
    pub fn set_deadline(&mut self, due_at: Moment, kind: &str, subject_id: Id) -> Result<(), Fault> {
        let line = self.line;
        self.run(
            "INSERT INTO deadlines (line_id, kind, subject_id, due_at, attempts) VALUES ($1, $2, $3, $4, 0) \
             ON CONFLICT (line_id, kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0",
            args![line, kind, subject_id, due_at],
        )?;
        Ok(())
    }

    /// Takes a deadline back.
    pub fn clear_deadline(&mut self, kind: &str, subject_id: Id) -> Result<(), Fault> {
        let line = self.line;
        self.run(
            "DELETE FROM deadlines WHERE line_id = $1 AND kind = $2 AND subject_id = $3",
            args![line, kind, subject_id],
        )?;
        Ok(())
    }

    /// Queues a text to a number that belongs to nobody in the registers; the domain `notices` sends it after the commit, by the
    /// community's provider, and erases it. Whoever is known is told by `notices::actions::tell` instead.
    pub fn send(&mut self, to: &str, text: &str) -> Result<(), Fault> {
        let (id, line, now) = (self.id(), self.line, self.now);
        self.run(
            "INSERT INTO messages (line_id, message_id, recipient, body, queued_at, sent_at, attempts) VALUES ($1, $2, $3, $4, $5, NULL, 0)",
            args![line, id, to, text, now],
        )?;
        Ok(())
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Db<'a>;
    fn deref(&self) -> &Self::Target {
        &self.db
    }
}

impl DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.db
    }
}
