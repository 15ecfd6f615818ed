//! Whose hands may act on an order: who is named for it, a certified colleague, or the centre on their behalf; and whose
//! hands were on it.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::role::Role;
use platform::db::Tx;

use crate::machine::Verb;
use crate::model::Order;
use crate::neighbours as next_door;
use crate::rules::{self, Hand};
use crate::store;

/// Whether somebody may do a step that is done with hands.
///
/// # Errors
/// `order.acknowledged` (`nobody_named`), `duty.certified` (`not_your_duty`).
pub(super) fn may(tx: &mut Tx<'_>, by: &Actor, order: &Order, verb: Verb) -> Result<(), Fault> {
    if by.is_system() || !verb.takes_hands() {
        return Ok(());
    }
    let hand = if order.staff_id == Some(by.id) {
        Hand::Named
    } else if rules::is_centre(&by.roles) {
        Hand::Centre
    } else {
        Hand::Colleague { certified: next_door::duty_for(tx, order, by.id)?.is_some() }
    };
    rules::hands(order, verb, hand).map_err(Fault::from)
}

/// The worker's hands are on it: whoever is named for it, and whoever acts unless they write down what the named one did.
pub(super) fn note(tx: &mut Tx<'_>, by: &Actor, order: &Order) -> Result<(), Fault> {
    if let Some(staff) = order.staff_id {
        store::add_worker(tx, order.order_id, staff)?;
    }
    let site = [Role::Technician, Role::Guard, Role::Cleaner].iter().any(|role| by.has(*role));
    if !by.is_system() && (site || order.staff_id.is_none()) {
        store::add_worker(tx, order.order_id, by.id)?;
    }
    Ok(())
}
