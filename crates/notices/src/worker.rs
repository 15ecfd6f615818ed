//! The worker: feeds the webhooks from the history, claims what is due, sends it outside any command, and records the
//! outcome in one. A claim ends by itself: after a crash between sending and recording the same message goes once more,
//! under the same id.

use std::collections::BTreeMap;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::db::Tx;
use platform::module::{Worker, WorkerTurn};

use crate::actions::outcome;
use crate::model::Way;
use crate::queries::{outgoing, webhooks};
use crate::senders::{Outcome, robots};
use crate::{jobs, queue, sending, store};

/// This domain's work outside commands.
pub(crate) const WORKERS: &[Worker] = &[Worker { name: "notices", run: |app| -> WorkerTurn { Box::pin(turn(app)) } }];

/// So many deliveries a turn.
const TURN: i64 = 32;
/// A claim ends after so many minutes: longer than any try takes.
const CLAIM_MINUTES: i64 = 3;

/// One turn; how many things were done.
async fn turn(app: App) -> Result<usize, Fault> {
    let fed = feed(&app).await?;
    let now = app.now();
    let mut by_line: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for (line, delivery) in app.read(move |db| outgoing::due(db, now, TURN)).await? {
        by_line.entry(line).or_default().push(delivery);
    }
    let mut done = fed + queue::turn(&app).await?;
    for (line, due) in by_line {
        let looked = due.len();
        let claimed = claim(&app, line, due).await?;
        // What was put off counts too: otherwise a turn that only put off would look quiet while more is due.
        done += looked;
        send(&app, line, claimed).await?;
    }
    Ok(done)
}

/// Queues the next events for each webhook that is behind.
async fn feed(app: &App) -> Result<usize, Fault> {
    let mut done = 0;
    for (line, webhook) in app.read(webhooks::behind).await? {
        let fed = app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| jobs::feed(tx, webhook)).await?;
        done += fed.answer;
    }
    Ok(done)
}

async fn claim(app: &App, line: Id, due: Vec<Id>) -> Result<Vec<Id>, Fault> {
    let written = app
        .write(line, Actor::system(), None, move |tx: &mut Tx<'_>| {
            let (community, now) = (tx.line(), tx.now());
            let mut claimed = Vec::new();
            let mut spoken: BTreeMap<Way, i64> = BTreeMap::new();
            for delivery in &due {
                let found = outgoing::outgoing(tx, community, *delivery)?;
                let way = Way::parse(&found.way).ok_or_else(|| Fault::broken("a way that isn't one"))?;
                if Way::ROBOTS.contains(&way) {
                    let said = match spoken.get(&way) {
                        Some(said) => *said,
                        None => outgoing::sent_since(tx, community, way, now.plus_minutes(-1))?,
                    };
                    spoken.insert(way, said + 1);
                    if said >= robots::A_MINUTE {
                        store::deliveries::postpone(tx, *delivery, now.plus_minutes(1))?;
                        continue;
                    }
                }
                if store::deliveries::claim(tx, *delivery, now.plus_minutes(CLAIM_MINUTES))? > 0 {
                    claimed.push(*delivery);
                }
            }
            Ok(claimed)
        })
        .await?;
    Ok(written.answer)
}

/// Sends what was claimed, all at once, and records each outcome.
async fn send(app: &App, line: Id, claimed: Vec<Id>) -> Result<(), Fault> {
    let mut going = tokio::task::JoinSet::new();
    for delivery in claimed {
        let prepared = match sending::prepare(app, line, delivery).await {
            Ok(prepared) => prepared,
            // The webhook was removed, the person taken off the file meanwhile.
            Err(Fault::NotFound) => {
                record(app, line, delivery, Outcome::never("removed")).await?;
                continue;
            }
            Err(fault) => return Err(fault),
        };
        let app = app.clone();
        going.spawn_blocking(move || (delivery, sending::send(&app, &prepared)));
    }
    while let Some(finished) = going.join_next().await {
        let (delivery, outcome) = finished.map_err(Fault::broken)?;
        record(app, line, delivery, outcome).await?;
    }
    Ok(())
}

async fn record(app: &App, line: Id, delivery: Id, outcome: Outcome) -> Result<(), Fault> {
    app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| outcome::record(tx, delivery, &outcome)).await?;
    Ok(())
}

/// Sends one delivery now, for the test buttons.
pub(crate) async fn send_now(app: &App, line: Id, delivery: Id) -> Result<(), Fault> {
    let claimed = claim(app, line, vec![delivery]).await?;
    send(app, line, claimed).await
}
