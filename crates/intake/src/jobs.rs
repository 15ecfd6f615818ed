//! Deadlines: a promise that falls due and was not kept is chased, again and again, until somebody ends it.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use platform::module::DeadlineKind;

use crate::queries::promises;
use crate::store;

/// The deadlines of this domain.
pub(crate) const DEADLINES: &[DeadlineKind] = &[DeadlineKind { kind: "promise.due", run: promise_due }];

/// After so many times it stands on the list all the same, but nobody is told anew.
const TIMES: i64 = 24;

fn promise_due(tx: &mut Tx<'_>, promise_id: Id) -> Result<(), Fault> {
    let (community, today) = (tx.line(), tx.today()?);
    let line = match promises::line(tx, community, promise_id) {
        Ok(line) if line.state == "open" => line,
        Ok(_) | Err(Fault::NotFound) => return Ok(()),
        Err(fault) => return Err(fault),
    };
    store::promises::chase(tx, promise_id)?;
    let event =
        Event::new("promise.late", "request", line.request_id).id("promise", promise_id).id("owner", line.owner_id);
    tx.record(event.data("chased", line.chased + 1))?;
    if line.chased + 1 < TIMES {
        let again = promises::term(tx, community, "chase", today)?.unwrap_or(60);
        let next = tx.now().plus_minutes(again);
        tx.set_deadline(next, "promise.due", promise_id)?;
    }
    Ok(())
}
