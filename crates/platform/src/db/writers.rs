//! The writing threads: one for SQLite, a few for PostgreSQL with a queue a line, and the listener for other processes.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use kernel::fault::Fault;
use kernel::ids::Id;
use tokio::sync::broadcast;

use super::batch::{BatchEnd, Connection, Job, run_batch};
use super::engine::{Db, Engine, PgConn};
use super::pg;
use super::store::held;
use super::tx::Reacts;

/// At most so many commands become one commit.
const BATCH: usize = 256;

/// The commands that wait for PostgreSQL, a queue a line.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) waiting: HashMap<Id, VecDeque<Box<dyn Job>>>,
    pub(super) ready: VecDeque<Id>,
    pub(super) busy: HashSet<Id>,
    pub(super) count: usize,
    pub(super) closed: bool,
}

/// The one writing connection of an embedded database.
pub(super) struct LiteConn(pub(super) rusqlite::Connection);

impl Connection for LiteConn {
    fn db(&mut self) -> Db<'_> {
        Db { engine: Engine::Lite(&self.0) }
    }
    fn begin_sql(&self) -> &'static str {
        "BEGIN IMMEDIATE"
    }
    fn in_transaction(&self) -> bool {
        !self.0.is_autocommit()
    }
    fn announce(&mut self) -> Result<(), Fault> {
        // Other processes of an embedded database poll the heads of the lines.
        Ok(())
    }
}

impl Connection for PgConn {
    fn db(&mut self) -> Db<'_> {
        Db { engine: Engine::Pg(self) }
    }
    fn begin_sql(&self) -> &'static str {
        "BEGIN"
    }
    fn in_transaction(&self) -> bool {
        !self.client.is_closed()
    }
    fn announce(&mut self) -> Result<(), Fault> {
        self.client.batch_execute("NOTIFY guanjia_history").map_err(pg::fault)
    }
}

pub(super) fn lite_writer(
    conn: rusqlite::Connection,
    jobs: &mpsc::Receiver<Box<dyn Job>>,
    reacts: &Arc<dyn Reacts>,
    wake: &broadcast::Sender<()>,
    broken: &AtomicBool,
) {
    let mut conn = LiteConn(conn);
    while let Ok(first) = jobs.recv() {
        if broken.load(Ordering::Acquire) {
            first.answer(Err(Fault::Busy { retry_after: 30 }));
            continue;
        }
        let end = run_batch(&mut conn, first, |taken| if taken < BATCH { jobs.try_recv().ok() } else { None }, reacts);
        tell(wake, end, broken);
    }
}

fn tell(wake: &broadcast::Sender<()>, end: BatchEnd, broken: &AtomicBool) {
    if end.broken {
        // A repeated fsync can falsely succeed: the first error ends the writer.
        broken.store(true, Ordering::Release);
    }
    if end.events > 0 {
        // Nobody may be listening.
        drop(wake.send(()));
    }
}

pub(super) fn pg_writer(
    url: &str,
    shared: &(Mutex<Lines>, Condvar),
    reacts: &Arc<dyn Reacts>,
    wake: &broadcast::Sender<()>,
) {
    let mut conn: Option<PgConn> = None;
    let never = AtomicBool::new(false);
    loop {
        let Some((line, first)) = next_line(shared) else { return };
        if conn.as_ref().is_none_or(pg::is_lost) {
            conn = match pg::connect(url) {
                Ok(fresh) => Some(fresh),
                Err(fault) => {
                    tracing::error!(%fault, "PostgreSQL is out of reach");
                    None
                }
            };
        }
        if let Some(open) = conn.as_mut() {
            let end = run_batch(open, first, |taken| if taken < BATCH { take(shared, line) } else { None }, reacts);
            tell(wake, BatchEnd { broken: false, ..end }, &never);
        } else {
            first.answer(Err(Fault::Busy { retry_after: 5 }));
            thread::sleep(Duration::from_millis(100));
        }
        let mut lines = held(&shared.0);
        lines.busy.remove(&line);
        if lines.waiting.get(&line).is_some_and(|queue| !queue.is_empty()) {
            lines.ready.push_back(line);
            shared.1.notify_one();
        }
    }
}

/// Hears what other processes tell at their commits. A lost connection costs a second of polling, nothing else.
pub(super) fn pg_listener(url: &str, wake: &broadcast::Sender<()>, closing: &AtomicBool) {
    while !closing.load(Ordering::Acquire) {
        let heard = pg::connect(url).and_then(|mut conn| {
            conn.client.batch_execute("LISTEN guanjia_history").map_err(pg::fault)?;
            while !closing.load(Ordering::Acquire) {
                let mut notifications = conn.client.notifications();
                let mut next = notifications.timeout_iter(Duration::from_millis(500));
                while fallible_iterator::FallibleIterator::next(&mut next).map_err(pg::fault)?.is_some() {
                    // Nobody may be listening.
                    drop(wake.send(()));
                }
            }
            Ok(())
        });
        if let Err(fault) = heard {
            tracing::warn!(%fault, "no notifications for now");
            thread::sleep(Duration::from_secs(1));
        }
    }
}

/// The next line that nobody else works on: one busy community can't take all connections.
fn next_line(shared: &(Mutex<Lines>, Condvar)) -> Option<(Id, Box<dyn Job>)> {
    let mut lines = held(&shared.0);
    loop {
        while let Some(line) = lines.ready.pop_front() {
            if let Some(job) = lines.waiting.get_mut(&line).and_then(VecDeque::pop_front) {
                lines.count -= 1;
                lines.busy.insert(line);
                return Some((line, job));
            }
        }
        if lines.closed {
            return None;
        }
        lines = shared.1.wait(lines).unwrap_or_else(PoisonError::into_inner);
    }
}

fn take(shared: &(Mutex<Lines>, Condvar), line: Id) -> Option<Box<dyn Job>> {
    let mut lines = held(&shared.0);
    let job = lines.waiting.get_mut(&line).and_then(VecDeque::pop_front)?;
    lines.count -= 1;
    Some(job)
}
