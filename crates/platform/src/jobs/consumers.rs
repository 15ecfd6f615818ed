//! Consumers: each reads every line with a cursor of its own; the cursor moves in the command that has the effect.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;

use super::live::heads;
use crate::app::App;
use crate::args;
use crate::db::Tx;
use crate::history;
use crate::module::Consumer;

/// Events a turn.
const TURN: i64 = 200;

/// Runs all consumers once over all lines; how many events were consumed. One that fails stops neither the others nor its own
/// work on other lines.
pub(super) async fn run_all(app: &App) -> Result<usize, Fault> {
    let mut done = 0;
    let consumers: Vec<Consumer> = app.modules().iter().flat_map(|m| m.consumers.iter().copied()).collect();
    if consumers.is_empty() {
        return Ok(0);
    }
    for (line, head) in heads(app).await? {
        for consumer in &consumers {
            if !app.backoff().may(line, consumer.name, app.now()) {
                continue;
            }
            match turn(app, line, head, *consumer).await {
                Ok(consumed) => {
                    app.backoff().done(line, consumer.name);
                    done += consumed;
                }
                Err(fault) => {
                    tracing::error!(%fault, %line, head, consumer = consumer.name, "a consumer failed; it is tried again later");
                    app.backoff().failed(line, consumer.name, app.now(), &fault);
                }
            }
        }
    }
    metrics::gauge!("guanjia_jobs_failing").set(u32::try_from(app.failing_jobs().len()).unwrap_or(u32::MAX));
    Ok(done)
}

async fn turn(app: &App, line: Id, head: i64, consumer: Consumer) -> Result<usize, Fault> {
    let cursor = app
        .read(move |db| {
            db.maybe::<(i64,)>(
                "SELECT number FROM cursors WHERE line_id = $1 AND consumer = $2",
                args![line, consumer.name],
            )
        })
        .await?
        .map_or(0, |(number,)| number);
    if cursor >= head {
        return Ok(0);
    }
    let written = app
        .write(line, Actor::system(), None, move |tx: &mut Tx<'_>| {
            // Another process may have been here in the meantime: the cursor is read again under the line's head.
            let cursor: i64 = tx.maybe::<(i64,)>("SELECT number FROM cursors WHERE line_id = $1 AND consumer = $2", args![line, consumer.name])?.map_or(0, |(n,)| n);
            let rows = history::after(tx, line, cursor, TURN)?;
            let Some(last) = rows.last().map(|row| row.number) else { return Ok(0) };
            (consumer.run)(tx, &rows)?;
            tx.run(
                "INSERT INTO cursors (line_id, consumer, number) VALUES ($1, $2, $3) ON CONFLICT (line_id, consumer) DO UPDATE SET number = excluded.number",
                args![line, consumer.name, last],
            )?;
            Ok(rows.len())
        })
        .await?;
    Ok(written.answer)
}
