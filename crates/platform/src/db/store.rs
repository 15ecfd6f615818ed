//! The asynchronous edge of the synchronous core: closures go in, answers come out after the commit.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kernel::fault::Fault;
use kernel::ids::Id;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::{broadcast, oneshot};

use super::batch::{BatchEnd, Closure, Command, Connection, Job, Written, run_batch};
use super::engine::{Db, Engine, PgConn};
use super::tx::{Reacts, Tx};
use super::{lite, pg};

/// At most so many commands become one commit.
const BATCH: usize = 256;
/// At most so many commands wait; more are turned away with 503.
const QUEUE: usize = 8192;

/// Which database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An embedded file.
    Sqlite(PathBuf),
    /// A server, as `postgres://…`.
    Postgres(String),
}

impl Target {
    /// Reads `sqlite:PATH` or `postgres://…`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Some(Self::Sqlite(PathBuf::from(path)));
        }
        (text.starts_with("postgres://") || text.starts_with("postgresql://")).then(|| Self::Postgres(text.to_owned()))
    }
}

/// How a store is opened.
#[derive(Debug, Clone)]
pub struct StoreConfig {
    /// Which database.
    pub target: Target,
    /// Reading threads.
    pub readers: usize,
    /// Writing threads (PostgreSQL; SQLite has one writer).
    pub writers: usize,
}

type ReadJob = Box<dyn FnOnce(&mut Db<'_>) + Send>;

struct Lines {
    waiting: HashMap<Id, VecDeque<Box<dyn Job>>>,
    ready: VecDeque<Id>,
    busy: HashSet<Id>,
    count: usize,
    closed: bool,
}

enum Writers {
    Lite(Mutex<Option<mpsc::SyncSender<Box<dyn Job>>>>),
    Pg(Arc<(Mutex<Lines>, Condvar)>),
}

struct Inner {
    target: Target,
    writers: Writers,
    readers: Mutex<Option<mpsc::Sender<ReadJob>>>,
    wake: broadcast::Sender<()>,
    broken: Arc<AtomicBool>,
    closing: Arc<AtomicBool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// The database as the edge sees it. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    /// Opens the connections and starts the threads. The schema must have been migrated before.
    pub fn open(config: &StoreConfig, reacts: Arc<dyn Reacts>) -> Result<Self, Fault> {
        let (wake, _) = broadcast::channel(16);
        let broken = Arc::new(AtomicBool::new(false));
        let closing = Arc::new(AtomicBool::new(false));
        let mut threads = Vec::new();
        let writers = match &config.target {
            Target::Sqlite(path) => {
                let conn = lite::open_writer(path)?;
                let (sender, receiver) = mpsc::sync_channel::<Box<dyn Job>>(QUEUE);
                let (wake, broken) = (wake.clone(), Arc::clone(&broken));
                threads.push(spawn("writer", move || lite_writer(conn, &receiver, &reacts, &wake, &broken))?);
                Writers::Lite(Mutex::new(Some(sender)))
            }
            Target::Postgres(url) => {
                let shared = Arc::new((
                    Mutex::new(Lines {
                        waiting: HashMap::new(),
                        ready: VecDeque::new(),
                        busy: HashSet::new(),
                        count: 0,
                        closed: false,
                    }),
                    Condvar::new(),
                ));
                for _ in 0..config.writers.max(1) {
                    let (shared, reacts, wake, url) =
                        (Arc::clone(&shared), Arc::clone(&reacts), wake.clone(), url.clone());
                    threads.push(spawn("writer", move || pg_writer(&url, &shared, &reacts, &wake))?);
                }
                let (wake, url, over) = (wake.clone(), url.clone(), Arc::clone(&closing));
                threads.push(spawn("listener", move || pg_listener(&url, &wake, &over))?);
                Writers::Pg(shared)
            }
        };
        let (read_sender, read_receiver) = mpsc::channel::<ReadJob>();
        let read_receiver = Arc::new(Mutex::new(read_receiver));
        for _ in 0..config.readers.max(1) {
            let (target, receiver) = (config.target.clone(), Arc::clone(&read_receiver));
            threads.push(spawn("reader", move || reader(&target, &receiver))?);
        }
        Ok(Self(Arc::new(Inner {
            target: config.target.clone(),
            writers,
            readers: Mutex::new(Some(read_sender)),
            wake,
            broken,
            closing,
            threads: Mutex::new(threads),
        })))
    }

    /// Runs a command on its line and answers after the commit.
    ///
    /// # Errors
    /// What the closure refuses, [`Fault::KeyReused`], [`Fault::Busy`] and [`Fault::Full`] when it can't be made durable now.
    pub async fn write<T, F>(&self, command: Command, work: F) -> Result<Written<T>, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let (job, answer) = Closure::boxed(command, work);
        self.queue(job)?;
        answer.await.unwrap_or(Err(Fault::Busy { retry_after: 1 }))
    }

    /// [`Store::write`] from a plain thread.
    pub fn write_blocking<T, F>(&self, command: Command, work: F) -> Result<Written<T>, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let (job, answer) = Closure::boxed(command, work);
        self.queue(job)?;
        answer.blocking_recv().unwrap_or(Err(Fault::Busy { retry_after: 1 }))
    }

    /// Reads in one snapshot.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.read_job(work)?.await.unwrap_or_else(|_| Err(Fault::broken("a reader went away")))
    }

    /// [`Store::read`] from a plain thread.
    pub fn read_blocking<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.read_job(work)?.blocking_recv().unwrap_or_else(|_| Err(Fault::broken("a reader went away")))
    }

    /// Says that something has become durable, here or (PostgreSQL) in another process. What it was is read from the history.
    pub fn wakes(&self) -> broadcast::Receiver<()> {
        self.0.wake.subscribe()
    }

    /// Which database this is.
    pub fn target(&self) -> &Target {
        &self.0.target
    }

    /// Whether the writer has ended after an I/O error: reading goes on, writing answers 503 until a restart.
    pub fn is_broken(&self) -> bool {
        self.0.broken.load(Ordering::Acquire)
    }

    /// Ends the threads after the waiting commands; every acknowledged write is durable already.
    pub fn close(&self) {
        self.0.closing.store(true, Ordering::Release);
        match &self.0.writers {
            Writers::Lite(sender) => drop(held(sender).take()),
            Writers::Pg(shared) => {
                held(&shared.0).closed = true;
                shared.1.notify_all();
            }
        }
        drop(held(&self.0.readers).take());
        let threads: Vec<_> = held(&self.0.threads).drain(..).collect();
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a database thread had panicked");
            }
        }
    }

    fn queue(&self, job: Box<dyn Job>) -> Result<(), Fault> {
        match &self.0.writers {
            Writers::Lite(sender) => match held(sender).as_ref() {
                Some(open) => open.try_send(job).map_err(|_| Fault::Busy { retry_after: 1 }),
                None => Err(Fault::Busy { retry_after: 5 }),
            },
            Writers::Pg(shared) => {
                let mut lines = held(&shared.0);
                if lines.closed || lines.count >= QUEUE {
                    return Err(Fault::Busy { retry_after: 1 });
                }
                let line = job.line();
                lines.count += 1;
                lines.waiting.entry(line).or_default().push_back(job);
                if !lines.busy.contains(&line) && !lines.ready.contains(&line) {
                    lines.ready.push_back(line);
                    shared.1.notify_one();
                }
                Ok(())
            }
        }
    }

    fn read_job<T, F>(&self, work: F) -> Result<oneshot::Receiver<Result<T, Fault>>, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job: ReadJob = Box::new(move |db| drop(reply.send(work(db))));
        let readers = held(&self.0.readers);
        let open = readers.as_ref().ok_or(Fault::Busy { retry_after: 5 })?;
        open.send(job).map_err(|_| Fault::broken("no reader is left"))?;
        Ok(answer)
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Fault> {
    thread::Builder::new().name(format!("db-{name}")).spawn(work).map_err(Fault::broken)
}

struct LiteConn(rusqlite::Connection);

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

fn lite_writer(
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

fn pg_writer(url: &str, shared: &(Mutex<Lines>, Condvar), reacts: &Arc<dyn Reacts>, wake: &broadcast::Sender<()>) {
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
fn pg_listener(url: &str, wake: &broadcast::Sender<()>, closing: &AtomicBool) {
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

fn reader(target: &Target, jobs: &Mutex<mpsc::Receiver<ReadJob>>) {
    let mut lite_conn: Option<rusqlite::Connection> = None;
    let mut pg_conn: Option<PgConn> = None;
    loop {
        let Ok(job) = held(jobs).recv() else { return };
        match target {
            Target::Sqlite(path) => {
                if lite_conn.is_none() {
                    lite_conn = lite::open_reader(path)
                        .inspect_err(|fault| tracing::error!(%fault, "no reading connection"))
                        .ok();
                }
                if let Some(conn) = &lite_conn {
                    snapshot(Db { engine: Engine::Lite(conn) }, "BEGIN", job);
                }
            }
            Target::Postgres(url) => {
                if pg_conn.as_ref().is_none_or(pg::is_lost) {
                    pg_conn = pg::connect(url)
                        .inspect_err(|fault| tracing::error!(%fault, "PostgreSQL is out of reach"))
                        .ok();
                }
                if let Some(conn) = pg_conn.as_mut() {
                    snapshot(Db { engine: Engine::Pg(conn) }, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", job);
                }
            }
        }
    }
}

fn snapshot(mut db: Db<'_>, begin: &str, job: ReadJob) {
    if let Err(fault) = db.batch(begin) {
        tracing::error!(%fault, "no snapshot");
        return;
    }
    if std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| job(&mut db))).is_err() {
        tracing::error!("a reading closure panicked");
    }
    if let Err(fault) = db.batch("ROLLBACK") {
        tracing::error!(%fault, "a snapshot did not end");
    }
}
