//! What is done by links and about them: by the party, by the centre, by itself.

pub mod centre;
pub mod codes;
pub mod contract;
pub mod handing;
pub mod log_in;
pub mod notice;
pub mod party;
pub mod report;
pub mod resident;

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

/// An event of an order in outside hands.
pub(crate) fn event(kind: &'static str, order: Id, party: Id) -> Event {
    Event::new(kind, "order", order).id("party", party)
}

/// The party of a job by its name in the register.
pub(crate) fn party_of(tx: &mut Tx<'_>, party: Id) -> Result<responsibility::model::PartyView, Fault> {
    let community = tx.line();
    responsibility::queries::party(tx, community, party)
}
