//! Deadlines: rows of their line, run once each as the actor `system`.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;

use crate::app::App;
use crate::args;
use crate::db::Tx;

/// Runs the deadlines that are due; how many.
pub(super) async fn run_due(app: &App) -> Result<usize, Fault> {
    let now = app.now();
    let due: Vec<(Id, String, Id)> = app
        .read(move |db| {
            db.list(
                "SELECT line_id, kind, subject_id FROM deadlines WHERE due_at <= $1 ORDER BY due_at LIMIT 100",
                args![now],
            )
        })
        .await?;
    let mut done = 0;
    for (line, kind, subject) in due {
        let handler = app.modules().iter().flat_map(|m| m.deadlines).find(|d| d.kind == kind).map(|d| d.run);
        let Some(run) = handler else {
            tracing::error!(kind, "a deadline has no handler");
            later(app, line, kind, subject).await;
            continue;
        };
        let key = kind.clone();
        let outcome = app
            .write(line, Actor::system(), None, move |tx: &mut Tx<'_>| {
                // Claimed by deleting it under the line's head: no other process can run it too.
                let still = tx.run(
                    "DELETE FROM deadlines WHERE line_id = $1 AND kind = $2 AND subject_id = $3 AND due_at <= $4",
                    args![line, &key, subject, now],
                )?;
                if still == 0 { Ok(false) } else { run(tx, subject).map(|()| true) }
            })
            .await;
        match outcome {
            Ok(written) => done += usize::from(written.answer),
            Err(fault) => {
                tracing::error!(%fault, %line, kind, %subject, "a deadline failed");
                later(app, line, kind, subject).await;
            }
        }
    }
    Ok(done)
}

/// Postpones; where even that fails, it is simply found due again.
async fn later(app: &App, line: Id, kind: String, subject: Id) {
    if let Err(fault) = postpone(app, line, kind, subject).await {
        tracing::error!(%fault, %line, %subject, "a deadline was not postponed");
    }
}

/// A deadline that failed is tried again, later each time.
async fn postpone(app: &App, line: Id, kind: String, subject: Id) -> Result<(), Fault> {
    let now: Moment = app.now();
    app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| {
        let attempts: i64 = tx
            .maybe::<(i64,)>("SELECT attempts FROM deadlines WHERE line_id = $1 AND kind = $2 AND subject_id = $3", args![line, &kind, subject])?
            .map_or(0, |(n,)| n);
        let later = now.plus_minutes(1 << attempts.clamp(0, 10));
        tx.run("UPDATE deadlines SET due_at = $4, attempts = attempts + 1 WHERE line_id = $1 AND kind = $2 AND subject_id = $3", args![line, &kind, subject, later])
            .map(drop)
    })
    .await?;
    Ok(())
}
