//! Deadlines: a promise that falls due and was not kept is chased, again and again, until somebody ends it.

use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::{Recorded, Tx};
use platform::history::Event;
use platform::module::{DeadlineKind, Reaction};

use crate::queries::{promises, requests};
use crate::{store, telling};

/// The deadlines of this domain.
pub(crate) const DEADLINES: &[DeadlineKind] = &[
    DeadlineKind { kind: "promise.due", run: promise_due },
    DeadlineKind { kind: telling::REMIND, run: telling::remind },
];

/// What other domains do that concerns this one.
pub(crate) const REACTIONS: &[Reaction] = &[
    Reaction { on: "staff.left", run: still_owns },
    Reaction { on: "promise.made", run: telling::visit_promised },
    Reaction { on: "promise.moved", run: telling::visit_promised },
    Reaction { on: "request.confirmed", run: telling::visit_promised },
    Reaction { on: "request.confirmed", run: telling::danger_out },
];

/// `intake.owned`: who leaves hands over first what they answer for; a matter never goes to nobody.
fn still_owns(tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
    let count = requests::count_left_behind(tx, event.subject_id)?;
    if count == 0 {
        return Ok(());
    }
    let name = staff::queries::name_of(tx, event.subject_id)?;
    Err(Refusal::new("intake.owned", "still_owns")
        .fact("name", name)
        .fact("count", count)
        .way("hand_over_requests")
        .into())
}

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
    if line.chased == 0 {
        telling::missed(tx, &line)?;
    }
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
