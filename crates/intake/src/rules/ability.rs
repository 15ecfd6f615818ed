//! `intake.capability`: can we? *Now*, *at a time*, or *not our service*. Pure.

use super::prose;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;

use crate::actions::Promise;
use crate::codes::Ability;

/// Who does it, as the responsibility table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// Our own people.
    Ours,
    /// Our own people, who look first.
    Survey,
    /// An outside party.
    Party(Id),
    /// Nobody of ours; perhaps the register knows somebody.
    Nobody(Option<Id>),
}

/// What can be promised.
pub fn ability(hands: Hands, duty_offered: bool, somebody_free: bool) -> Ability {
    match hands {
        Hands::Nobody(_) => Ability::NotOffered,
        Hands::Party(_) => Ability::Outside,
        Hands::Survey => Ability::Survey,
        Hands::Ours if !duty_offered => Ability::NotOffered,
        Hands::Ours if somebody_free => Ability::Now,
        Hands::Ours => Ability::Appointment,
    }
}

/// Whether what is promised fits who does it. To look first, to call back, to find out and to answer always fit. What somebody
/// does, we or a party, is not sent away as not our service; and who is sent away is told where to go, or that nobody is known.
///
/// `repair`: something is broken, so that the table knows whose it is; `offered`: our people hold the duty.
///
/// # Errors
/// Refused by `intake.capability`: `not_ours`, `outside_does_it`, `is_ours`, `no_explanation`, `no_referral`.
pub fn fits(promise: &Promise, hands: Hands, repair: bool, offered: bool) -> Result<(), Fault> {
    let refusal = match (promise, hands) {
        (Promise::Now { .. } | Promise::Appointment { .. }, Hands::Nobody(_)) => {
            Refusal::new("intake.capability", "not_ours").way("refer").way("call_back")
        }
        (Promise::Now { .. } | Promise::Appointment { .. }, Hands::Party(_)) => {
            Refusal::new("intake.capability", "outside_does_it").way("promise_outside").way("survey")
        }
        (Promise::NotOffered { explanation, .. }, _) if prose(explanation).is_empty() => {
            Refusal::new("intake.capability", "no_explanation").way("explain")
        }
        (Promise::NotOffered { .. }, Hands::Party(_)) if repair => {
            Refusal::new("intake.capability", "outside_does_it").way("promise_outside").way("survey")
        }
        (Promise::NotOffered { .. }, Hands::Ours | Hands::Survey) if repair && offered => {
            Refusal::new("intake.capability", "is_ours").way("pick_time").way("survey").way("call_back")
        }
        (Promise::NotOffered { referral_id, none_known, .. }, _)
            if !none_known && referral(*referral_id, hands).is_none() =>
        {
            Refusal::new("intake.capability", "no_referral").way("refer").way("none_known")
        }
        _ => return Ok(()),
    };
    Err(refusal.into())
}

/// To whom a resident is referred: whom the clerk named, else whom the register knows.
pub fn referral(named: Option<Id>, hands: Hands) -> Option<Id> {
    match hands {
        Hands::Nobody(known) => named.or(known),
        _ => named,
    }
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;
    use proptest::prelude::*;

    use super::*;

    fn party() -> Hands {
        Hands::Party(Id::from_u128(1))
    }

    #[test]
    fn the_registers_answer() {
        assert_eq!(ability(Hands::Ours, true, true), Ability::Now);
        assert_eq!(ability(Hands::Ours, true, false), Ability::Appointment);
        assert_eq!(ability(Hands::Ours, false, false), Ability::NotOffered);
        assert_eq!(ability(Hands::Survey, true, true), Ability::Survey);
        assert_eq!(ability(party(), true, true), Ability::Outside);
        assert_eq!(ability(Hands::Nobody(None), true, true), Ability::NotOffered);
    }

    fn reason(promise: &Promise, hands: Hands) -> Option<String> {
        fits(promise, hands, true, true).err()?.refusal().map(|r| r.reason.clone())
    }

    #[test]
    fn what_is_not_ours_is_explained_and_never_promised() {
        let now = Promise::Now { staff_id: None };
        assert_eq!(reason(&now, Hands::Nobody(None)).as_deref(), Some("not_ours"));
        assert_eq!(reason(&now, party()).as_deref(), Some("outside_does_it"));
        let not_ours = |explanation: &str, named: Option<u128>, none_known| Promise::NotOffered {
            explanation: explanation.into(),
            referral_id: named.map(Id::from_u128),
            none_known,
        };
        assert_eq!(reason(&not_ours("　", None, false), Hands::Nobody(None)).as_deref(), Some("no_explanation"));
        let told = not_ours("不在服务范围", None, false);
        assert_eq!(reason(&told, Hands::Nobody(Some(Id::from_u128(5)))), None, "the register refers");
        assert_eq!(reason(&told, Hands::Nobody(None)).as_deref(), Some("no_referral"));
        assert_eq!(reason(&not_ours("不在服务范围", None, true), Hands::Nobody(None)), None);
        assert_eq!(reason(&not_ours("不在服务范围", Some(6), false), Hands::Nobody(None)), None);
    }

    #[test]
    fn what_somebody_does_is_not_sent_away() {
        let away = Promise::NotOffered { explanation: "不修".into(), referral_id: None, none_known: true };
        for hands in [Hands::Ours, Hands::Survey] {
            assert_eq!(reason(&away, hands).as_deref(), Some("is_ours"));
            assert!(fits(&away, hands, true, false).is_ok(), "nobody of ours holds the duty");
            assert!(fits(&away, hands, false, true).is_ok(), "an errand is in no table");
        }
        assert_eq!(reason(&away, party()).as_deref(), Some("outside_does_it"));
    }

    #[test]
    fn looking_first_always_fits() {
        let look = Promise::Survey { staff_id: Id::from_u128(2), starts_at: Moment::from_micros(0) };
        for hands in [Hands::Ours, Hands::Survey, party(), Hands::Nobody(None)] {
            assert_eq!(reason(&look, hands), None);
        }
    }

    #[test]
    fn the_register_refers_when_the_clerk_names_nobody() {
        let known = Some(Id::from_u128(5));
        assert_eq!(referral(None, Hands::Nobody(known)), known);
        assert_eq!(referral(Some(Id::from_u128(6)), Hands::Nobody(known)), Some(Id::from_u128(6)));
        assert_eq!(referral(None, Hands::Ours), None);
    }

    proptest! {
        #[test]
        fn nobody_is_sent_where_the_table_sends_nobody(free: bool, offered: bool, known: bool) {
            let hands = Hands::Nobody(known.then(|| Id::from_u128(1)));
            prop_assert_eq!(ability(hands, offered, free), Ability::NotOffered);
        }
    }
}
