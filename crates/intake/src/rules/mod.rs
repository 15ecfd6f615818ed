//! The rules of intake, pure: `complete` what must be known, `ability` whether we can, `danger` what goes out first,
//! `promise` what may be promised and how a promise ends, `script` the words to say.

pub mod ability;
pub mod complete;
pub mod danger;
pub mod promise;
pub mod script;

use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::role::Role;
use responsibility::model::{Decision, Way};

use crate::codes::Place;

/// Prose as it was said: trimmed, white space made one, what can't be seen dropped. Chinese keeps its own punctuation, which
/// the tidying of names and numbers would turn into half-width signs.
pub fn prose(text: &str) -> String {
    let seen = text.chars().filter(
        |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'),
    );
    let plain: String = seen.map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Prose of 1..=max characters, or a noted error.
pub(crate) fn prose_of(check: &mut Check, text: &str, field: &str, max: usize) -> String {
    let said = prose(text);
    check.ensure(!said.is_empty(), field, "missing");
    check.ensure(said.chars().count() <= max, field, "too_long");
    said
}

/// `route.undecided-is-free`: nothing is chargeable while nobody has decided who pays, whatever else is said.
pub fn chargeable(payer: &str, says: bool) -> bool {
    says && payer != "undecided"
}

/// `intake.danger-first`: whatever the words are, a danger is made safe first, by our own hands and free (row R0); who pays for
/// what comes after is open.
pub fn first_made_safe(decision: &mut Decision, place: Place) {
    if decision.row == "R0" {
        return;
    }
    "R0".clone_into(&mut decision.row);
    "undecided".clone_into(&mut decision.payer);
    decision.chargeable = false;
    let flow = if place == Place::InHome { "home_free" } else { "common" };
    flow.clone_into(&mut decision.flow);
    decision.way = Way::Own;
    decision.warranty_row = None;
    decision.warranty_end = None;
    if decision.duty.is_none() {
        decision.duty = Some("guarding".to_owned());
    }
}

/// The roles of the centre: who may answer for a matter.
pub const CENTRE: [Role; 4] = [Role::Clerk, Role::Steward, Role::DutyManager, Role::Manager];

/// `intake.owned`: the steward of the building answers for it, while they are one of the centre here; else who took the call.
pub fn owner(steward: Option<(Id, &[Role])>, clerk: Id) -> Id {
    match steward {
        Some((id, roles)) if roles.iter().any(|role| CENTRE.contains(role)) => id,
        _ => clerk,
    }
}

/// `intake.owned`: a request goes over only to somebody of the centre, with a reason, and never to nobody.
///
/// # Errors
/// Refused by `intake.owned` (`not_centre`, `same`); `because` is missing.
pub fn new_owner(now: Id, next: Id, roles: &[Role], because: &str) -> Result<(), Fault> {
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
        assert_eq!(owner(Some((id(1), &[Role::Steward])), id(2)), id(1));
        assert_eq!(owner(Some((id(1), &[])), id(2)), id(2), "a steward who has left owns nothing");
        assert_eq!(owner(Some((id(1), &[Role::Technician])), id(2)), id(2));
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

    #[test]
    fn prose_keeps_its_punctuation() {
        assert_eq!(prose(" 您好，\u{200b}请问\n（几点）？\u{3000}"), "您好，请问 （几点）？");
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
