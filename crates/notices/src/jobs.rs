//! What follows the history: events are queued for the programs outside that asked for their kind.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history;

use crate::queries::webhooks;
use crate::rules::events;
use crate::store;
use crate::store::notices::NewDelivery;

/// Events a turn.
const TURN: i64 = 200;

/// Queues the events behind a webhook's cursor, and moves the cursor in the same command: none is skipped, none comes twice.
pub(crate) fn feed(tx: &mut Tx<'_>, webhook: Id) -> Result<usize, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let found = webhooks::webhook(tx, community, webhook)?;
    if found.state != "on" {
        return Ok(0);
    }
    let rows = history::after(tx, community, found.told_number, TURN)?;
    let Some(last) = rows.last().map(|row| row.number) else { return Ok(0) };
    for row in rows.iter().filter(|row| events::follows(&found.kinds, &row.kind)) {
        let search_key = format!("{} {} {}", found.name, row.kind, row.number).to_lowercase();
        let new = NewDelivery::to_program((webhook, &found.name), (Some(row.number), &row.kind), &search_key, now);
        store::notices::insert_delivery(tx, &new)?;
    }
    store::webhooks::told(tx, webhook, last)?;
    Ok(rows.len())
}
