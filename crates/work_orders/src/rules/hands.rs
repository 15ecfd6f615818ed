//! Whose hands do a step: nobody works on an order that is nobody's, or in a duty for which they hold no certificate.

use kernel::fault::Refusal;
use kernel::role::Role;

use crate::machine::Verb;
use crate::model::Order;

/// Who acts, as an order sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// Who is named for it.
    Named,
    /// The centre, on behalf of who is named.
    Centre,
    /// Another colleague.
    Colleague {
        /// Whether they hold a certificate for the order's duty today.
        certified: bool,
    },
}

/// Whether somebody with these roles writes down for others what they do on site.
pub fn is_centre(roles: &[Role]) -> bool {
    const CENTRE: [Role; 5] = [Role::Clerk, Role::Steward, Role::Dispatcher, Role::DutyManager, Role::Manager];
    roles.iter().any(|role| CENTRE.contains(role))
}

/// The duties of a department, the usual one first: an order that names no duty takes one of them.
pub fn duties_of(department: &str) -> &'static [&'static str] {
    match department {
        "engineering" => {
            &["survey", "plumbing", "electrical", "carpentry", "masonry", "appliances", "lift_rescue", "gas_response"]
        }
        "environment" => &["cleaning", "greening"],
        "security" => &["guarding"],
        "vehicles" => &["vehicles", "guarding"],
        _ => &["desk"],
    }
}

/// Whether a step may be done by these hands.
///
/// # Errors
/// `order.acknowledged` (`nobody_named`): somebody is named, certified and booked first. `duty.certified`
/// (`not_your_duty`): who holds no certificate for the duty leaves the order to who does.
pub fn hands(order: &Order, verb: Verb, hand: Hand) -> Result<(), Refusal> {
    if order.staff_id.is_none() && verb.is_on_site() && !order.is_outside() {
        return Err(Refusal::new("order.acknowledged", "nobody_named").way("assign").way("call_centre"));
    }
    match hand {
        Hand::Named | Hand::Centre | Hand::Colleague { certified: true } => Ok(()),
        Hand::Colleague { certified: false } => {
            Err(Refusal::new("duty.certified", "not_your_duty").way("see_order").way("call_centre"))
        }
    }
}
