//! The live stream: number, kind and subject of each event, in order, from this process or another one.

use std::collections::HashMap;
use std::time::Duration;

use kernel::fault::Fault;
use kernel::ids::Id;
use tokio::sync::watch;

use crate::app::App;
use crate::args;
use crate::history;

/// What a browser learns of an event; it fetches the rest under its own permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveEvent {
    /// The line.
    pub line: Id,
    /// The number in the line.
    pub number: i64,
    /// What happened.
    pub kind: String,
    /// To what kind of thing.
    pub subject_kind: String,
    /// To which.
    pub subject_id: Id,
}

/// The heads of all lines.
pub(super) async fn heads(app: &App) -> Result<HashMap<Id, i64>, Fault> {
    app.read(|db| Ok(db.list::<(Id, i64)>("SELECT line_id, last_number FROM lines", args![])?.into_iter().collect()))
        .await
}

/// Follows all lines: a commit of this process wakes it at once, a poll finds what other processes wrote.
pub(super) async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut wake = app.store().wakes();
    let mut told = heads(&app).await.unwrap_or_default();
    while !*stop.borrow() {
        tokio::select! {
            _ = wake.recv() => while wake.try_recv().is_ok() {},
            () = tokio::time::sleep(Duration::from_millis(500)) => {}
            _ = stop.changed() => {}
        }
        if let Err(fault) = tell(&app, &mut told).await {
            tracing::error!(%fault, "the live stream stumbled");
        }
    }
}

async fn tell(app: &App, told: &mut HashMap<Id, i64>) -> Result<(), Fault> {
    for (line, head) in heads(app).await? {
        let mut last = told.get(&line).copied().unwrap_or(0);
        while last < head {
            let rows = app.read(move |db| history::after(db, line, last, 500)).await?;
            let Some(end) = rows.last().map(|row| row.number) else { break };
            for row in rows {
                let event = LiveEvent {
                    line,
                    number: row.number,
                    kind: row.kind,
                    subject_kind: row.subject_kind,
                    subject_id: row.subject_id,
                };
                // Nobody may be listening.
                drop(app.live().send(event));
            }
            last = end;
        }
        told.insert(line, last);
    }
    Ok(())
}
