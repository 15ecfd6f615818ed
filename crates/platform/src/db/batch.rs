//! Group commit: waiting commands become savepoints of one transaction, and each caller is answered after its commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::oneshot;

use super::engine::Db;
use super::tx::{Reacts, Tx};
use crate::args;
use crate::files::keyed_hash;
use crate::history;

/// The idempotency key of a command and the fingerprint of its input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key, scoped to line and actor.
    pub text: String,
    /// SHA-256 of what was asked.
    pub fingerprint: [u8; 32],
}

/// What a closure needs around it to be a command.
#[derive(Debug, Clone)]
pub struct Command {
    /// The line that is written.
    pub line: Id,
    /// Who acts.
    pub actor: Actor,
    /// The key; `None` only for the software's own jobs.
    pub key: Option<Key>,
    /// The moment, from the clock at the edge.
    pub at: Moment,
    /// Random bits of the command, from the edge.
    pub seed: [u8; 32],
}

/// The answer of a command, and whether it was given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// The answer.
    pub answer: T,
    /// Whether the command had happened already.
    pub replayed: bool,
}

/// Whether a command with this key has happened: what would be stored for it need not be.
pub(crate) fn is_known(db: &mut Db<'_>, line: Id, actor: Id, key: &str) -> Result<bool, Fault> {
    let found: Option<(String,)> = db.maybe(
        "SELECT command_key FROM commands WHERE line_id = $1 AND actor_id = $2 AND command_key = $3",
        args![line, actor, key],
    )?;
    Ok(found.is_some())
}

/// A command waiting for its turn.
pub(crate) trait Job: Send {
    fn line(&self) -> Id;
    fn run(&mut self, db: Db<'_>, reacts: &dyn Reacts) -> Result<usize, Fault>;
    fn answer(self: Box<Self>, outcome: Result<(), Fault>);
}

type Slot<T> = oneshot::Sender<Result<Written<T>, Fault>>;

pub(crate) struct Closure<T, F> {
    command: Command,
    fingerprint_key: Option<[u8; 32]>,
    work: F,
    reply: Slot<T>,
    done: Option<Written<T>>,
}

impl<T, F> Closure<T, F>
where
    T: Serialize + DeserializeOwned + Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
{
    pub(crate) fn boxed(
        command: Command,
        fingerprint_key: Option<[u8; 32]>,
        work: F,
    ) -> (Box<dyn Job>, oneshot::Receiver<Result<Written<T>, Fault>>) {
        let (reply, receiver) = oneshot::channel();
        (Box::new(Self { command, fingerprint_key, work, reply, done: None }), receiver)
    }

    /// The fingerprint as it is kept: a phone number's hash is guessed in seconds, its keyed hash isn't.
    fn kept(&self, fingerprint: &[u8; 32]) -> Result<[u8; 32], Fault> {
        match &self.fingerprint_key {
            Some(key) => keyed_hash(key, "command", fingerprint),
            None => Ok(*fingerprint),
        }
    }

    fn known(&self, db: &mut Db<'_>) -> Result<Option<T>, Fault> {
        let Some(key) = &self.command.key else { return Ok(None) };
        let found: Option<(Vec<u8>, String)> = db.maybe(
            "SELECT fingerprint, answer FROM commands WHERE line_id = $1 AND actor_id = $2 AND command_key = $3",
            args![self.command.line, self.command.actor.id, &key.text],
        )?;
        match found {
            None => Ok(None),
            // Commands from before fingerprints were keyed have the plain one.
            Some((kept, _)) if kept != self.kept(&key.fingerprint)? && kept != key.fingerprint => Err(Fault::KeyReused),
            Some((_, answer)) => serde_json::from_str(&answer).map(Some).map_err(Fault::broken),
        }
    }
}

impl<T, F> Job for Closure<T, F>
where
    T: Serialize + DeserializeOwned + Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
{
    fn line(&self) -> Id {
        self.command.line
    }

    fn run(&mut self, mut db: Db<'_>, reacts: &dyn Reacts) -> Result<usize, Fault> {
        history::lock_head(&mut db, self.command.line)?;
        if let Some(answer) = self.known(&mut db)? {
            self.done = Some(Written { answer, replayed: true });
            return Ok(0);
        }
        let Command { line, actor, key, at, seed } = self.command.clone();
        let mut tx = Tx { db, line, actor, now: at, seed, made: 0, head: None, recorded: Vec::new(), reacts };
        let answer = (self.work)(&mut tx)?;
        history::store_head(&mut tx)?;
        if let Some(key) = key {
            let stored = serde_json::to_string(&answer).map_err(Fault::broken)?;
            let (actor_id, now, fingerprint) = (tx.actor.id, tx.now, self.kept(&key.fingerprint)?);
            tx.run(
                "INSERT INTO commands (line_id, actor_id, command_key, fingerprint, answer, at) VALUES ($1, $2, $3, $4, $5, $6)",
                args![line, actor_id, key.text, fingerprint, stored, now],
            )?;
        }
        self.done = Some(Written { answer, replayed: false });
        Ok(tx.recorded.len())
    }

    fn answer(self: Box<Self>, outcome: Result<(), Fault>) {
        let answer = match (outcome, self.done) {
            (Ok(()), Some(done)) => Ok(done),
            (Ok(()), None) => Err(Fault::broken("a command ended without an answer")),
            (Err(fault), _) => Err(fault),
        };
        // The caller may have gone away: the command stands all the same.
        drop(self.reply.send(answer));
    }
}

/// What a batch left behind.
pub(crate) struct BatchEnd {
    /// How many events are now durable.
    pub(crate) events: usize,
    /// The engine can't be trusted to write any more (a read, write or fsync of the file failed).
    pub(crate) broken: bool,
}

/// Runs jobs as savepoints of one transaction. `more` hands out the next waiting job as long as the batch may grow.
pub(crate) fn run_batch(
    conn: &mut dyn Connection,
    first: Box<dyn Job>,
    mut more: impl FnMut(usize) -> Option<Box<dyn Job>>,
    reacts: &Arc<dyn Reacts>,
) -> BatchEnd {
    let mut end = BatchEnd { events: 0, broken: false };
    let begin = conn.begin_sql();
    if let Err(fault) = conn.db().batch(begin) {
        end.broken = matches!(fault, Fault::Disk(_));
        first.answer(Err(unavailable(fault)));
        return end;
    }
    let mut accepted: Vec<Box<dyn Job>> = Vec::new();
    let mut refused: Vec<(Box<dyn Job>, Fault)> = Vec::new();
    let mut next = Some(first);
    let mut whole = true;
    while let Some(mut job) = next.take() {
        match attempt(conn, &mut job, reacts) {
            Ok(recorded) => match conn.db().batch("RELEASE SAVEPOINT c") {
                Ok(()) => {
                    end.events += recorded;
                    accepted.push(job);
                }
                Err(fault) => {
                    whole = false;
                    refused.push((job, fault));
                }
            },
            Err(fault) => {
                end.broken = matches!(fault, Fault::Disk(_));
                whole = !end.broken
                    && conn.in_transaction()
                    && conn.db().batch("ROLLBACK TO SAVEPOINT c; RELEASE SAVEPOINT c").is_ok();
                refused.push((job, fault));
            }
        }
        // A whole-transaction rollback (disk full, I/O error) took the earlier commands of the batch with it.
        if !whole || !conn.in_transaction() {
            whole = false;
            break;
        }
        next = more(accepted.len() + refused.len());
    }
    if whole && end.events > 0 {
        // Told at the commit, and to other processes only if it succeeds.
        whole = conn.announce().is_ok();
    }
    let committed = if whole { conn.db().batch("COMMIT") } else { Err(Fault::Busy { retry_after: 1 }) };
    if let Err(fault) = &committed {
        tracing::error!(%fault, "a batch was not committed");
        if conn.in_transaction() {
            drop(conn.db().batch("ROLLBACK"));
        }
        end.broken = end.broken || matches!(fault, Fault::Broken(_) | Fault::Disk(_));
        end.events = 0;
    }
    for job in accepted {
        job.answer(committed.clone().map_err(unavailable));
    }
    for (job, fault) in refused {
        job.answer(Err(fault));
    }
    end
}

/// Runs a job in its savepoint. What met another's lock or a conflict is run again, a few times: the same closure makes the
/// same ids.
fn attempt(conn: &mut dyn Connection, job: &mut Box<dyn Job>, reacts: &Arc<dyn Reacts>) -> Result<usize, Fault> {
    let mut left = 3;
    loop {
        let outcome = conn.db().batch("SAVEPOINT c").and_then(|()| one(conn, job, reacts));
        match outcome {
            Err(Fault::Busy { .. }) if left > 0 && conn.in_transaction() => {
                left -= 1;
                tracing::warn!(left, "a command met a conflict and is run again");
                conn.db().batch("ROLLBACK TO SAVEPOINT c; RELEASE SAVEPOINT c")?;
                std::thread::sleep(std::time::Duration::from_millis(10 << (2 - left)));
            }
            outcome => return outcome,
        }
    }
}

fn one(conn: &mut dyn Connection, job: &mut Box<dyn Job>, reacts: &Arc<dyn Reacts>) -> Result<usize, Fault> {
    catch_unwind(AssertUnwindSafe(|| job.run(conn.db(), reacts.as_ref())))
        .unwrap_or_else(|_| Err(Fault::broken("a command panicked")))
}

fn unavailable(fault: Fault) -> Fault {
    match fault {
        Fault::Full => Fault::Full,
        other => {
            tracing::warn!(fault = %other, "commands were turned away");
            Fault::Busy { retry_after: 1 }
        }
    }
}

/// A connection as the batch runner sees it.
pub(crate) trait Connection {
    fn db(&mut self) -> Db<'_>;
    fn begin_sql(&self) -> &'static str;
    fn in_transaction(&self) -> bool;
    /// Tells other processes, at the commit, that the history has grown.
    fn announce(&mut self) -> Result<(), Fault>;
}

#[cfg(test)]
mod tests {
    use super::super::writers::LiteConn;
    use super::*;

    struct Nothing;

    impl Reacts for Nothing {
        fn react(&self, _: &mut Tx<'_>, _: &super::super::tx::Recorded) -> Result<(), Fault> {
            Ok(())
        }
    }

    /// A job that writes a row and fails as often as it is told.
    struct Failing {
        faults: Vec<Fault>,
        said: std::sync::mpsc::Sender<Result<(), Fault>>,
    }

    impl Job for Failing {
        fn line(&self) -> Id {
            Id::nil()
        }
        fn run(&mut self, mut db: Db<'_>, _: &dyn Reacts) -> Result<usize, Fault> {
            db.batch("INSERT INTO t (n) VALUES (1)")?;
            self.faults.pop().map_or(Ok(1), Err)
        }
        fn answer(self: Box<Self>, outcome: Result<(), Fault>) {
            self.said.send(outcome).expect("heard");
        }
    }

    fn batch(jobs: Vec<Vec<Fault>>) -> (BatchEnd, i64, Vec<Result<(), Fault>>) {
        let mut conn = LiteConn(rusqlite::Connection::open_in_memory().expect("memory"));
        conn.db().batch("CREATE TABLE t (n INTEGER)").expect("table");
        let (said, heard) = std::sync::mpsc::channel();
        let mut jobs: Vec<Box<dyn Job>> = jobs
            .into_iter()
            .map(|faults| -> Box<dyn Job> { Box::new(Failing { faults, said: said.clone() }) })
            .collect();
        jobs.reverse();
        let first = jobs.pop().expect("a job");
        let reacts: Arc<dyn Reacts> = Arc::new(Nothing);
        let end = run_batch(&mut conn, first, |_| jobs.pop(), &reacts);
        drop((jobs, said));
        let rows = conn.db().value::<i64>("SELECT COUNT(*) FROM t", args![]).expect("count");
        (end, rows, heard.iter().collect())
    }

    #[test]
    fn a_refused_command_takes_nobody_with_it() {
        let (end, rows, said) = batch(vec![vec![], vec![Fault::Forbidden], vec![]]);
        assert_eq!((end.events, end.broken, rows), (2, false, 2));
        assert_eq!(said.iter().filter(|s| s.is_ok()).count(), 2);
    }

    /// After an error of the disk nothing of the batch is acknowledged, and the writer ends.
    #[test]
    fn an_error_of_the_disk_inside_a_command_ends_the_writer() {
        let (end, rows, said) = batch(vec![vec![], vec![Fault::Disk("5642".into())], vec![]]);
        assert_eq!((end.events, end.broken, rows), (0, true, 0));
        assert!(said.iter().all(Result::is_err), "{said:?}");
    }

    #[test]
    fn a_conflict_is_tried_again_but_not_for_ever() {
        let busy = || Fault::Busy { retry_after: 1 };
        let (end, rows, said) = batch(vec![vec![busy(), busy()]]);
        assert_eq!((end.events, rows, said), (1, 1, vec![Ok(())]));
        let (end, rows, said) = batch(vec![vec![busy(), busy(), busy(), busy()]]);
        assert_eq!((end.events, rows, said), (0, 0, vec![Err(busy())]));
    }
}
