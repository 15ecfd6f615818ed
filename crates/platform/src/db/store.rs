//! The asynchronous edge of the synchronous core: closures go in, answers come out after the commit.
//! The threads behind it are in `writers` and `readers`.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, JoinHandle};

use kernel::fault::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::{broadcast, oneshot};

use super::batch::{Closure, Command, Job, Written};
use super::engine::Db;
use super::lite;
use super::readers::{Read, reader, reading};
use super::tx::{Reacts, Tx};
use super::writers::{Lines, lite_writer, pg_listener, pg_writer};

/// At most so many commands wait; more are turned away with 503.
const QUEUE: usize = 8192;
/// At most so many readings wait; more are turned away with 503.
const READS: usize = 4096;

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
    /// The key under which fingerprints of commands are kept, so that no input can be guessed from one; `None` only where no
    /// command of a person is run.
    pub fingerprint_key: Option<[u8; 32]>,
}

enum Writers {
    Lite(Mutex<Option<mpsc::SyncSender<Box<dyn Job>>>>),
    Pg(Arc<(Mutex<Lines>, Condvar)>),
}

struct Inner {
    target: Target,
    writers: Writers,
    readers: Mutex<Option<mpsc::SyncSender<Box<dyn Read>>>>,
    fingerprint_key: Option<[u8; 32]>,
    wake: broadcast::Sender<()>,
    broken: Arc<AtomicBool>,
    closing: Arc<AtomicBool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// The database as the edge sees it. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
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
                let shared = Arc::new((Mutex::new(Lines::default()), Condvar::new()));
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
        let (read_sender, read_receiver) = mpsc::sync_channel::<Box<dyn Read>>(READS);
        let read_receiver = Arc::new(Mutex::new(read_receiver));
        for _ in 0..config.readers.max(1) {
            let (target, receiver) = (config.target.clone(), Arc::clone(&read_receiver));
            threads.push(spawn("reader", move || reader(&target, &receiver))?);
        }
        Ok(Self(Arc::new(Inner {
            target: config.target.clone(),
            writers,
            readers: Mutex::new(Some(read_sender)),
            fingerprint_key: config.fingerprint_key,
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
        let (job, answer) = Closure::boxed(command, self.0.fingerprint_key, work);
        self.queue(job)?;
        answer.await.unwrap_or(Err(Fault::Busy { retry_after: 1 }))
    }

    /// [`Store::write`] from a plain thread.
    pub fn write_blocking<T, F>(&self, command: Command, work: F) -> Result<Written<T>, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let (job, answer) = Closure::boxed(command, self.0.fingerprint_key, work);
        self.queue(job)?;
        answer.blocking_recv().unwrap_or(Err(Fault::Busy { retry_after: 1 }))
    }

    /// Reads in one snapshot.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.read_job(work)?.await.unwrap_or(Err(Fault::Busy { retry_after: 5 }))
    }

    /// [`Store::read`] from a plain thread.
    pub fn read_blocking<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.read_job(work)?.blocking_recv().unwrap_or(Err(Fault::Busy { retry_after: 5 }))
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
        let (job, answer) = reading(work);
        let readers = held(&self.0.readers);
        let open = readers.as_ref().ok_or(Fault::Busy { retry_after: 5 })?;
        open.try_send(job).map_err(|_| Fault::Busy { retry_after: 1 })?;
        Ok(answer)
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Fault> {
    thread::Builder::new().name(format!("db-{name}")).spawn(work).map_err(Fault::broken)
}
