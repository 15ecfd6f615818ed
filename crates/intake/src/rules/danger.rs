//! `intake.danger-first`: what goes out at once, before payer, script and read-back. Pure.

use kernel::fault::{Fault, Refusal};

use crate::actions::Promise;
use crate::codes::Kind;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Life at risk.
    P0,
    /// Damage spreading.
    P1,
}

impl Level {
    /// `P0` or `P1`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::P0 => "P0",
            Self::P1 => "P1",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::P0, Self::P1].into_iter().find(|level| level.code() == code)
    }

    /// The term that says by when somebody is there.
    pub const fn term(self) -> &'static str {
        match self {
            Self::P0 => "danger_p0",
            Self::P1 => "danger_p1",
        }
    }
}

/// Whether a matter goes out as a danger, and how bad it is.
///
/// The clerk's word is enough (a cry in the background is in no lexicon); the words of the matter are enough too, in whatever
/// shape they come: 'what does one do about a smell of gas?' is a smell of gas. Only of somebody who asks, suggests or gives
/// thanks may the clerk say, for the record, that they asked and that there is none. Sending somebody now is taken as it is
/// meant: the nearest go.
///
/// # Errors
/// Refused by `intake.danger-first` (`send_first`) when the words tell of danger and it would be put off.
pub fn course(
    kind: Kind,
    words_tell: Option<Level>,
    promise: Option<&Promise>,
    not_danger: bool,
) -> Result<Option<Level>, Fault> {
    if kind == Kind::Danger {
        return Ok(Some(words_tell.unwrap_or(Level::P1)));
    }
    if not_danger && only_asks(kind) {
        return Ok(None);
    }
    match (words_tell, promise) {
        (None, _) => Ok(None),
        (Some(level), None | Some(Promise::Now { .. })) => Ok(Some(level)),
        (Some(level), Some(_)) => Err(Refusal::new("intake.danger-first", "send_first")
            .fact("level", level.code())
            .way("send_at_once")
            .way("not_danger")
            .into()),
    }
}

/// Whether somebody only asks, suggests or gives thanks.
pub const fn only_asks(kind: Kind) -> bool {
    matches!(kind, Kind::Question | Kind::Suggestion | Kind::Praise)
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;
    use proptest::prelude::*;

    use super::*;

    fn callback() -> Promise {
        Promise::Callback { due_at: Moment::from_micros(1), words: None }
    }

    #[test]
    fn the_clerks_word_is_enough() {
        assert_eq!(course(Kind::Danger, None, None, false), Ok(Some(Level::P1)));
        assert_eq!(course(Kind::Danger, Some(Level::P0), Some(&callback()), false), Ok(Some(Level::P0)));
    }

    #[test]
    fn a_danger_is_never_put_off() {
        let refused = course(Kind::Repair, Some(Level::P0), Some(&callback()), false).expect_err("refused");
        let refusal = refused.refusal().expect("by a rule");
        assert_eq!((refusal.rule.as_str(), refusal.reason.as_str()), ("intake.danger-first", "send_first"));
        assert!(refusal.ways_out.iter().any(|way| way.action == "send_at_once"));
    }

    #[test]
    fn who_asks_about_a_danger_has_one_until_the_clerk_has_asked_back() {
        for kind in [Kind::Question, Kind::Suggestion, Kind::Praise] {
            let refused = course(kind, Some(Level::P0), Some(&callback()), false).expect_err("refused");
            assert_eq!(refused.refusal().map(|r| r.reason.as_str()), Some("send_first"));
            assert_eq!(course(kind, Some(Level::P0), Some(&callback()), true), Ok(None));
            assert_eq!(course(kind, None, Some(&callback()), false), Ok(None));
        }
        assert!(course(Kind::Repair, Some(Level::P0), Some(&callback()), true).is_err(), "a repair is not waved away");
    }

    proptest! {
        #[test]
        fn words_of_danger_in_a_repair_go_out_or_are_refused(p0: bool, put_off: bool) {
            let level = if p0 { Level::P0 } else { Level::P1 };
            let promise = if put_off { callback() } else { Promise::Now { staff_id: None } };
            match course(Kind::Repair, Some(level), Some(&promise), false) {
                Ok(sent) => { prop_assert!(!put_off); prop_assert_eq!(sent, Some(level)); }
                Err(fault) => { prop_assert!(put_off); prop_assert!(fault.refusal().is_some()); }
            }
        }
    }
}
