//! The reading threads: each closure sees one snapshot.
//!
//! A reader that can't reach the database says so to its caller, who may come again; a caller that has gone away is not
//! worked for.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, mpsc};

use kernel::fault::Fault;
use tokio::sync::oneshot;

use super::engine::{Db, Engine, PgConn};
use super::store::{Target, held};
use super::{lite, pg};

/// A reading closure waiting for its turn.
pub(super) trait Read: Send {
    /// Whether somebody still waits for the answer.
    fn is_wanted(&self) -> bool;
    fn run(self: Box<Self>, db: &mut Db<'_>);
    fn refuse(self: Box<Self>, fault: Fault);
}

struct Reading<T, F> {
    work: F,
    reply: oneshot::Sender<Result<T, Fault>>,
}

/// A closure as a job, and where its answer comes.
pub(super) fn reading<T, F>(work: F) -> (Box<dyn Read>, oneshot::Receiver<Result<T, Fault>>)
where
    T: Send + 'static,
    F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    (Box::new(Reading { work, reply }), answer)
}

impl<T, F> Read for Reading<T, F>
where
    T: Send,
    F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send,
{
    fn is_wanted(&self) -> bool {
        !self.reply.is_closed()
    }

    fn run(self: Box<Self>, db: &mut Db<'_>) {
        let Self { work, reply } = *self;
        let answer = catch_unwind(AssertUnwindSafe(|| work(db)))
            .unwrap_or_else(|_| Err(Fault::broken("a reading closure panicked")));
        drop(reply.send(answer));
    }

    fn refuse(self: Box<Self>, fault: Fault) {
        drop(self.reply.send(Err(fault)));
    }
}

/// One reading connection of either engine.
enum Conn {
    Lite(Box<rusqlite::Connection>),
    Pg(Box<PgConn>),
}

impl Conn {
    fn open(target: &Target) -> Result<Self, Fault> {
        Ok(match target {
            Target::Sqlite(path) => Self::Lite(Box::new(lite::open_reader(path)?)),
            Target::Postgres(url) => Self::Pg(Box::new(pg::connect(url)?)),
        })
    }

    fn begin(&self) -> &'static str {
        match self {
            Self::Lite(_) => "BEGIN",
            Self::Pg(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    fn db(&mut self) -> Db<'_> {
        match self {
            Self::Lite(conn) => Db { engine: Engine::Lite(conn) },
            Self::Pg(conn) => Db { engine: Engine::Pg(conn) },
        }
    }
}

pub(super) fn reader(target: &Target, jobs: &Mutex<mpsc::Receiver<Box<dyn Read>>>) {
    let mut conn: Option<Conn> = None;
    loop {
        let Ok(job) = held(jobs).recv() else { return };
        if job.is_wanted() {
            conn = serve(target, conn.take(), job);
        }
    }
}

/// Runs one closure; the connection, where it is still good. A connection that was lost in the meantime is made anew once.
fn serve(target: &Target, kept: Option<Conn>, job: Box<dyn Read>) -> Option<Conn> {
    let mut kept = kept;
    let mut cause = None;
    for _ in 0..2 {
        let opened = match kept.take() {
            Some(conn) => Ok(conn),
            None => Conn::open(target),
        };
        match opened.and_then(began) {
            Ok(mut conn) => {
                job.run(&mut conn.db());
                return match conn.db().batch("ROLLBACK") {
                    Ok(()) => Some(conn),
                    Err(fault) => {
                        tracing::warn!(%fault, "a snapshot did not end: its connection is given up");
                        None
                    }
                };
            }
            Err(fault) => cause = Some(fault),
        }
        if !job.is_wanted() {
            return None;
        }
    }
    if let Some(fault) = cause {
        tracing::error!(%fault, "the database can't be read");
    }
    job.refuse(Fault::Busy { retry_after: 5 });
    None
}

fn began(mut conn: Conn) -> Result<Conn, Fault> {
    let begin = conn.begin();
    conn.db().batch(begin)?;
    Ok(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_a_database_out_of_reach_may_come_again() {
        let target = Target::Sqlite("/no/such/folder/guanjia.db".into());
        let (job, answer) = reading(|_| Ok(1));
        assert!(serve(&target, None, job).is_none());
        assert_eq!(answer.blocking_recv().expect("an answer"), Err(Fault::Busy { retry_after: 5 }));
    }

    #[test]
    fn nobody_works_for_a_caller_that_has_gone() {
        let (job, answer) = reading::<i64, _>(|_| panic!("worked for nobody"));
        drop(answer);
        assert!(!job.is_wanted());
        let (sender, receiver) = mpsc::channel();
        sender.send(job).expect("sent");
        drop(sender);
        reader(&Target::Sqlite("/no/such/folder/guanjia.db".into()), &Mutex::new(receiver));
    }

    #[test]
    fn a_closure_that_panics_answers() {
        let mut conn = Conn::Lite(Box::new(rusqlite::Connection::open_in_memory().expect("memory")));
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let (job, answer) = reading::<i64, _>(|_| panic!("on purpose"));
        job.run(&mut conn.db());
        std::panic::set_hook(hook);
        assert!(matches!(answer.blocking_recv().expect("an answer"), Err(Fault::Broken(_))));
    }
}
