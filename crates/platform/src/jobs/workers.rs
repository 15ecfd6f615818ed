//! Work outside commands: each module's workers, turn by turn, beside deadlines and consumers.

use std::time::Duration;

use kernel::fault::Fault;
use tokio::sync::watch;

use crate::app::App;

/// One turn of every worker; how many things were done, or the first fault. One that fails keeps no other from its turn.
pub(super) async fn turn(app: &App) -> Result<usize, Fault> {
    let mut done = Ok(0);
    for worker in app.modules().iter().flat_map(|m| m.workers) {
        done = match (done, (worker.run)(app.clone()).await) {
            (Ok(count), Ok(more)) => Ok(count + more),
            (Err(first), _) | (_, Err(first)) => Err(first),
        };
    }
    done
}

/// Runs the workers until `stop` is set.
pub(super) async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut wake = app.store().wakes();
    while !*stop.borrow() {
        match turn(&app).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(fault) => tracing::error!(%fault, "work outside a command failed"),
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = stop.changed() => {}
            _ = wake.recv() => {
                tokio::time::sleep(Duration::from_millis(20)).await;
                while wake.try_recv().is_ok() {}
            }
        }
    }
}
