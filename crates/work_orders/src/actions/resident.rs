//! What a resident does about an order of their own home, through their log-in or the link that went to their number: no role is
//! asked, living there is the right.
//!
//! Who they are was proven one floor up. Here the person must be one of the home's people today.

use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;

use super::accepting::{Accept, taken};
use super::charge::{agreed, declined};
use super::{Going, begin};
use crate::machine::Verb;
use crate::model::{Order, Stepped};
use crate::rules::By;
use crate::{queries, store};

/// The order, where the person is one of the home's people today.
fn home(tx: &mut Tx<'_>, person: Id, order: Id) -> Result<Order, Fault> {
    let community = tx.line();
    let found = queries::row(tx, community, order)?;
    let unit = found.unit_id.filter(|_| found.in_home()).ok_or(Fault::NotFound)?;
    let lives = registry::queries::people_of(tx, community, unit)?.iter().any(|one| one.person_id == person);
    if lives { Ok(found) } else { Err(Fault::NotFound) }
}

fn theirs(tx: &mut Tx<'_>, person: Id, op: &Op, order: Id, verb: Verb) -> Result<Going, Fault> {
    home(tx, person, order)?;
    begin(tx, &Actor::system(), op, order, verb, None)
}

/// Agrees to the quote that was shown, by the number on file.
///
/// # Errors
/// Not found where the person doesn't live there; `charge.consent` (`no_quote`, `old_quote`).
pub fn consent(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, quote_id: Id, contact: Id) -> Result<Stepped, Fault> {
    let going = theirs(tx, by.id, op, order, Verb::Consent)?;
    let total = going.order.quoted_fen.ok_or(Fault::NotFound)?;
    let kept =
        store::NewConsent { quote_id, kind: "link", total, blob_id: None, contact_id: Some(contact), witness_id: None };
    agreed(tx, by, op, going, kept)
}

/// Doesn't agree to it.
///
/// # Errors
/// As [`consent`]; a reason that is missing.
pub fn decline(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, quote_id: Id, reason: &str) -> Result<Stepped, Fault> {
    let going = theirs(tx, by.id, op, order, Verb::Decline)?;
    declined(tx, by, op, going, quote_id, reason)
}

/// Accepts the finished work: tried, signed, with an opinion.
///
/// # Errors
/// Not found where the person doesn't live there; `site.accepted` with what is missing.
pub fn accept(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Accept) -> Result<Stepped, Fault> {
    let going = theirs(tx, by.id, op, order, Verb::Accept)?;
    taken(
        tx,
        by,
        op,
        going,
        &Accept { by: By::Resident, witness_staff_id: None, reporter_person_id: None, ..input.clone() },
    )
}

/// Asks for it again, because it isn't solved: within the days of the community. The new order's id.
///
/// # Errors
/// Not found where the person doesn't live there; `order.one-outcome` (`too_late_to_reopen`, `reopened_already`); a missing reason.
pub fn again(tx: &mut Tx<'_>, person: Id, order: Id, reason: &str) -> Result<Id, Fault> {
    let found = home(tx, person, order)?;
    let community = tx.line();
    let habits = queries::habits(tx, community)?;
    let late = !found.reopened && !found.facts(&habits, tx.now()).reopenable;
    if late && found.at().is_end() {
        return Err(Refusal::new("order.one-outcome", "too_late_to_reopen").fact("days", habits.reopen_days).into());
    }
    super::reopen(tx, &Actor::system(), order, reason)
}
