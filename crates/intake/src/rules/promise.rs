//! `promise.reserved`, `promise.read-back`, `promise.kept`: what may be promised, and how a promise ends. Pure.

use super::prose;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;

use super::complete::LONGEST;
use crate::actions::{MovePromise, Promise};
use crate::codes::PromiseKind;

/// `promise.read-back`: an order is issued only after content, place and time were said once more and confirmed.
///
/// # Errors
/// Refused by `promise.read-back` (`not_read`).
pub fn read_back(promise: &Promise, read: bool) -> Result<(), Fault> {
    if read || !promise.makes_order() {
        return Ok(());
    }
    Err(Refusal::new("promise.read-back", "not_read").way("read_back").into())
}

/// What was read back, as a mark: content, place, who, when. Another matter has another mark.
pub fn mark(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        // A byte that no text holds stands between the parts, so that they can't run together.
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// `promise.read-back`: a change needs a new one.
///
/// # Errors
/// Refused by `promise.read-back` (`changed`).
pub fn still_as_read(read: &str, now: &str) -> Result<(), Fault> {
    if read == now { Ok(()) } else { Err(Refusal::new("promise.read-back", "changed").way("read_back").into()) }
}

/// `promise.reserved`: somebody must be named before a time of theirs is promised.
///
/// # Errors
/// Refused by `promise.reserved` (`nobody_chosen`).
pub fn somebody(staff_id: Option<Id>) -> Result<Id, Fault> {
    staff_id.ok_or_else(|| Refusal::new("promise.reserved", "nobody_chosen").way("pick_time").way("call_back").into())
}

/// A promise as its ending is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Its state (code).
    pub state: &'a str,
    /// Its kind.
    pub kind: PromiseKind,
    /// Whether the resident has been told of a break.
    pub told: bool,
}

/// `promise.kept`: a promise ends once, and a break needs a reason.
///
/// # Errors
/// Refused by `promise.kept` (`ended`); `because` is missing or too long.
pub fn end(standing: Standing<'_>, because: &str, needs_reason: bool) -> Result<String, Fault> {
    if standing.state != "open" {
        return Err(ended());
    }
    reason(because, needs_reason)
}

/// `promise.kept`: a visit is kept by being there, which the order tells; by hand only what the centre does itself, or hears of.
///
/// # Errors
/// Refused by `promise.kept` (`by_arrival`, `ended`).
pub fn keep(standing: Standing<'_>, because: &str) -> Result<String, Fault> {
    if standing.state == "open" && standing.kind.is_visit() {
        return Err(Refusal::new("promise.kept", "by_arrival").way("see_order").way("look_again").into());
    }
    end(standing, because, false)
}

/// `promise.kept`: who was let down is told, once.
///
/// # Errors
/// Refused by `promise.kept` (`ended`) when it isn't broken or was told already.
pub fn tell(standing: Standing<'_>, words: &str) -> Result<String, Fault> {
    if standing.state != "broken" || standing.told {
        return Err(ended());
    }
    reason(words, false)
}

fn ended() -> Fault {
    Refusal::new("promise.kept", "ended").way("look_again").into()
}

fn reason(because: &str, needed: bool) -> Result<String, Fault> {
    let because = prose(because);
    let mut check = Check::new();
    check.ensure(!needed || !because.is_empty(), "because", "missing");
    check.ensure(because.chars().count() <= LONGEST, "because", "too_long");
    check.done().map(|()| because)
}

/// The new time of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewTime {
    /// A visit of our own people.
    Visit(Id, Moment),
    /// Anything else.
    Due(Moment),
}

/// `promise.kept`, `promise.read-back`: a promise may move with a reason; a visit by a reserved time that was read back.
///
/// # Errors
/// Refused by `promise.kept` (`ended`), `promise.reserved` (`nobody_chosen`), `promise.read-back` (`not_read`); fields
/// that are missing or lie in the past.
pub fn shift(standing: Standing<'_>, input: &MovePromise, now: Moment) -> Result<(NewTime, String), Fault> {
    let may = standing.state == "open" || (standing.state == "broken" && !standing.told);
    if !may {
        return Err(ended());
    }
    let because = reason(&input.because, standing.state == "open")?;
    let visit = standing.kind.is_visit();
    let mut check = Check::new();
    if visit {
        let staff = somebody(input.staff_id)?;
        let at = check.need(input.starts_at, "starts_at", "missing");
        check.ensure(at.is_none_or(|at| at > now), "starts_at", "in_the_past");
        check.done()?;
        if !input.read_back {
            return Err(Refusal::new("promise.read-back", "not_read").way("read_back").into());
        }
        return Ok((NewTime::Visit(staff, at.unwrap_or(now)), because));
    }
    let due = check.need(input.due_at, "due_at", "missing");
    check.ensure(due.is_none_or(|due| due > now), "due_at", "in_the_past");
    check.done()?;
    Ok((NewTime::Due(due.unwrap_or(now)), because))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: Moment = Moment::from_micros(1_700_000_000_000_000);

    fn refused(result: Result<impl std::fmt::Debug, Fault>) -> Option<(String, String)> {
        result.err()?.refusal().map(|r| (r.rule.clone(), r.reason.clone()))
    }

    fn open(kind: PromiseKind) -> Standing<'static> {
        Standing { state: "open", kind, told: false }
    }

    #[test]
    fn an_order_needs_its_read_back() {
        let visit = Promise::Appointment { staff_id: Id::from_u128(1), starts_at: NOW };
        assert_eq!(refused(read_back(&visit, false)), Some(("promise.read-back".into(), "not_read".into())));
        assert!(read_back(&visit, true).is_ok());
        assert!(read_back(&Promise::Answered { answer: "好".into() }, false).is_ok());
    }

    #[test]
    fn a_change_needs_a_new_one() {
        let said = mark(&["水龙头", "1201", "李师傅", "14:45"]);
        assert!(still_as_read(&said, &mark(&["水龙头", "1201", "李师傅", "14:45"])).is_ok());
        let other = mark(&["水龙头", "1201", "李师傅", "15:30"]);
        assert_eq!(refused(still_as_read(&said, &other)), Some(("promise.read-back".into(), "changed".into())));
        assert_ne!(mark(&["ab", "c"]), mark(&["a", "bc"]));
    }

    #[test]
    fn a_promise_ends_once() {
        let kept = Standing { state: "kept", ..open(PromiseKind::Callback) };
        assert_eq!(refused(end(kept, "", false)), Some(("promise.kept".into(), "ended".into())));
        assert_eq!(end(open(PromiseKind::Callback), " ", true), Err(Fault::invalid("because", "missing")));
        assert!(tell(open(PromiseKind::Callback), "").is_err());
        let broken = Standing { state: "broken", ..open(PromiseKind::Appointment) };
        assert!(tell(broken, "").is_ok());
        assert!(tell(Standing { told: true, ..broken }, "").is_err());
    }

    #[test]
    fn a_visit_is_kept_by_being_there() {
        for kind in [PromiseKind::Danger, PromiseKind::Now, PromiseKind::Appointment, PromiseKind::Survey] {
            assert_eq!(refused(keep(open(kind), "去过了")), Some(("promise.kept".into(), "by_arrival".into())));
        }
        for kind in [PromiseKind::Callback, PromiseKind::Find, PromiseKind::Outside] {
            assert!(keep(open(kind), "").is_ok());
        }
    }

    #[test]
    fn a_visit_moves_only_to_a_reserved_time_that_was_read_back() {
        let empty = MovePromise {
            staff_id: None,
            starts_at: None,
            due_at: None,
            because: "住户改时间".into(),
            read_back: false,
        };
        let visit = open(PromiseKind::Appointment);
        assert_eq!(refused(shift(visit, &empty, NOW)), Some(("promise.reserved".into(), "nobody_chosen".into())));
        let unread =
            MovePromise { staff_id: Some(Id::from_u128(1)), starts_at: Some(NOW.plus_hours(1)), ..empty.clone() };
        assert_eq!(refused(shift(visit, &unread, NOW)), Some(("promise.read-back".into(), "not_read".into())));
        let read = MovePromise { read_back: true, ..unread };
        assert_eq!(
            shift(visit, &read, NOW),
            Ok((NewTime::Visit(Id::from_u128(1), NOW.plus_hours(1)), "住户改时间".into()))
        );
        assert_eq!(shift(open(PromiseKind::Callback), &empty, NOW), Err(Fault::invalid("due_at", "missing")));
    }

    proptest! {
        #[test]
        fn a_new_time_always_lies_ahead(minutes in -600_i64..600, visit: bool, read: bool) {
            let at = NOW.plus_minutes(minutes);
            let kind = if visit { PromiseKind::Survey } else { PromiseKind::Find };
            let input = MovePromise {
                staff_id: Some(Id::from_u128(1)), starts_at: Some(at), due_at: Some(at), because: "改".into(), read_back: read,
            };
            if let Ok((time, _)) = shift(open(kind), &input, NOW) {
                let (NewTime::Visit(_, when) | NewTime::Due(when)) = time;
                prop_assert!(when > NOW);
                prop_assert!(read || !visit);
            }
        }

        #[test]
        fn the_mark_changes_with_each_part(a in "\\PC{0,8}", b in "\\PC{0,8}", c in "\\PC{0,8}") {
            prop_assume!(b != c);
            prop_assert_ne!(mark(&[&a, &b]), mark(&[&a, &c]));
        }
    }
}
