//! Queued messages go to the sender after their commit; a text that was sent is erased (it may hold a code).

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;

use crate::app::App;
use crate::args;
use crate::db::Tx;

/// A message is given up after so many tries.
const TRIES: i64 = 6;

/// Sends what waits; how many were sent.
pub(super) async fn send_waiting(app: &App) -> Result<usize, Fault> {
    let waiting: Vec<(Id, Id, String, Option<String>)> = app
        .read(|db| {
            db.list(
                "SELECT line_id, message_id, recipient, body FROM messages WHERE sent_at IS NULL AND attempts < $1 ORDER BY queued_at LIMIT 50",
                args![TRIES],
            )
        })
        .await?;
    let mut sent = 0;
    for (line, message, to, body) in waiting {
        let Some(body) = body else { continue };
        let sender = app.sender();
        let outcome = tokio::task::spawn_blocking(move || sender.send(&to, &body)).await.map_err(Fault::broken)?;
        let ok = outcome.is_ok();
        let now = app.now();
        app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| {
            let sql = if ok {
                "UPDATE messages SET sent_at = $3, body = NULL, attempts = attempts + 1 WHERE line_id = $1 AND message_id = $2"
            } else {
                "UPDATE messages SET queued_at = $3, attempts = attempts + 1 WHERE line_id = $1 AND message_id = $2"
            };
            tx.run(sql, args![line, message, now]).map(drop)
        })
        .await?;
        sent += usize::from(ok);
    }
    Ok(sent)
}
