//! What happens without a request: the live stream, consumers with cursors, deadlines, work outside commands, sweeping.
//!
//! Every turn can be run by hand against a fake clock ([`run_until_quiet`]).

mod consumers;
mod deadlines;
mod live;
mod sweep;
mod workers;

use std::time::Duration;

use kernel::fault::Fault;
use tokio::sync::watch;

pub use live::LiveEvent;

use crate::app::App;

/// Runs everything that is due, again and again until nothing is left; how many things were done.
pub async fn run_until_quiet(app: &App) -> Result<usize, Fault> {
    let mut done = 0;
    loop {
        let turn = rows(app).await? + workers::turn(app).await?;
        if turn == 0 {
            return Ok(done);
        }
        done += turn;
    }
}

/// One turn of what needs the database only.
async fn rows(app: &App) -> Result<usize, Fault> {
    Ok(deadlines::run_due(app).await? + consumers::run_all(app).await?)
}

/// Runs the jobs until `stop` is set.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    let live = tokio::spawn(live::run(app.clone(), stop.clone()));
    // What reaches out of the house may wait for a receiver; deadlines don't wait for it.
    let outside = tokio::spawn(workers::run(app.clone(), stop.clone()));
    let mut wake = app.store().wakes();
    let mut stopped = stop.clone();
    let mut turns: u64 = 0;
    while !*stop.borrow() {
        loop {
            match rows(&app).await {
                Ok(0) => break,
                Ok(_) => {}
                Err(fault) => {
                    tracing::error!(%fault, "a job failed");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    break;
                }
            }
        }
        if turns.is_multiple_of(600)
            && let Err(fault) = sweep::sweep(&app).await
        {
            tracing::error!(%fault, "sweeping failed");
        }
        turns += 1;
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = stopped.changed() => {}
            _ = wake.recv() => {
                // Let a burst of commits pass before the next turn.
                tokio::time::sleep(Duration::from_millis(20)).await;
                while wake.try_recv().is_ok() {}
            }
        }
    }
    if live.await.is_err() {
        tracing::error!("the live stream had panicked");
    }
    if outside.await.is_err() {
        tracing::error!("the work outside commands had panicked");
    }
}
