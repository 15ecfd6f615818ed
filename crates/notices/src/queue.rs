//! Texts to numbers that belong to nobody in the registers (`Tx::send`): they leave the house by the same provider as every
//! short message, with the same back-off, and are erased once they have gone out. They are no notices and stand in no log.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::db::Tx;

use crate::model::Way;
use crate::queries::{outgoing, settings};
use crate::rules::backoff;
use crate::senders::Outcome;
use crate::{sending, store};

/// So many a turn.
const TURN: i64 = 32;
/// A message is given up after so many tries.
const TRIES: i64 = 8;

/// Sends what waits; how much.
pub(crate) async fn turn(app: &App) -> Result<usize, Fault> {
    let now = app.now();
    let mut done = 0;
    for (line, message, to, body, tries) in app.read(move |db| outgoing::texts_waiting(db, now, TRIES, TURN)).await? {
        let Some(body) = body else { continue };
        let channel = app.read(move |db| settings::channel(db, line, Way::Sms)).await?;
        let channel = channel.filter(|channel| channel.is_on);
        let sender = app.clone();
        let send = move || sending::text(&sender, line, channel.as_ref(), &to, &body, &message.to_string());
        let outcome = tokio::task::spawn_blocking(send).await.map_err(Fault::broken)?;
        app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| record(tx, message, tries + 1, &outcome)).await?;
        done += 1;
    }
    Ok(done)
}

fn record(tx: &mut Tx<'_>, message: Id, tries: i64, outcome: &Outcome) -> Result<(), Fault> {
    let now = tx.now();
    let next = match outcome {
        Outcome::Sent(_) => None,
        Outcome::Failed { never: true, .. } => Some((TRIES, now)),
        Outcome::Failed { retry_after, .. } => {
            Some(backoff::next_try(Way::Sms, tries, now, *retry_after).map_or((TRIES, now), |at| (tries, at)))
        }
    };
    match next {
        None => store::queue::sent(tx, message, tries)?,
        // Given up: the text may hold a code, and nobody sends it any more.
        Some((TRIES, _)) => store::queue::give_up(tx, message, TRIES)?,
        Some((tries, at)) => store::queue::postpone(tx, message, tries, at)?,
    };
    Ok(())
}
