//! The rules of intake, pure: `complete` what must be known, `ability` whether we can, `danger` what goes out first,
//! `promise` what may be promised and how a promise ends, `script` the words to say.

pub mod ability;
pub mod complete;
pub mod danger;
pub mod promise;
pub mod script;

use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::role::Role;

/// `route.undecided-is-free`: nothing is chargeable while nobody has decided who pays, whatever else is said.
pub fn chargeable(payer: &str, says: bool) -> bool {
    says && payer != "undecided"
}

/// `intake.owned`: the steward of the building answers for it; without one, who took the call.
pub fn owner(steward: Option<Id>, clerk: Id) -> Id {
    steward.unwrap_or(clerk)
}

/// `intake.owned`: a request goes over only to somebody of the centre, with a reason, and never to nobody.
///
/// # Errors
/// Refused by `intake.owned` (`not_centre`, `same`); `because` is missing.
pub fn new_owner(now: Id, next: Id, roles: &[Role], because: &str) -> Result<(), Fault> {
    const CENTRE: [Role; 4] = [Role::Clerk, Role::Steward, Role::DutyManager, Role::Manager];
    if now == next {
        return Err(Refusal::new("intake.owned", "same").way("choose_owner").into());
    }
    if !roles.iter().any(|role| CENTRE.contains(role)) {
        return Err(Refusal::new("intake.owned", "not_centre").way("choose_owner").into());
    }
    if because.is_empty() {
        return Err(Fault::invalid("because", "missing"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(n: u128) -> Id {
        Id::from_u128(n)
    }

    #[test]
    fn the_steward_answers_by_default_else_the_clerk() {
        assert_eq!(owner(Some(id(1)), id(2)), id(1));
        assert_eq!(owner(None, id(2)), id(2));
    }

    #[test]
    fn a_technician_never_owns_a_request() {
        let refused = new_owner(id(1), id(2), &[Role::Technician, Role::Guard], "接手").expect_err("refused");
        assert_eq!(refused.refusal().map(|r| r.reason.as_str()), Some("not_centre"));
        assert!(new_owner(id(1), id(2), &[Role::Clerk], "换班").is_ok());
        assert_eq!(new_owner(id(1), id(2), &[Role::Clerk], ""), Err(Fault::invalid("because", "missing")));
        assert!(new_owner(id(1), id(1), &[Role::Clerk], "换班").is_err());
    }

    proptest! {
        #[test]
        fn undecided_is_free_whatever_is_said(payer in "[a-z_]{1,12}", says: bool) {
            let stored = chargeable(&payer, says);
            prop_assert!(!stored || (says && payer != "undecided"));
            prop_assert!(!chargeable("undecided", says));
        }
    }
}
