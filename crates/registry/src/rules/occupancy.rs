//! Who holds or lives in a home, over time: what may stand beside what.

use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;

/// The roles that a person may have in a home.
pub const ROLES: [&str; 5] = ["owner", "co_owner", "tenant", "family", "agent"];

/// A span of somebody in a home: from `since` (`None`: not known) to the day before `until` (`None`: open).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The person.
    pub person_id: Id,
    /// The role.
    pub role: String,
    /// The first day.
    pub since: Option<Day>,
    /// The first day on which it holds no more.
    pub until: Option<Day>,
}

impl Span {
    /// The first day that is known of it: where the beginning is not, its last day, or (still open) some day to come.
    fn first_known(&self) -> Day {
        self.since.or_else(|| self.until.and_then(|until| until.yesterday().ok())).unwrap_or(Day::MAX)
    }

    fn is_over_by(&self, day: Day) -> bool {
        self.until.is_some_and(|until| until <= day)
    }
}

/// Whether two spans are known to share a day. Of a span without a beginning only its end is known, so that somebody who
/// was entered without a date stands in nobody's way who left before.
pub fn overlap(a: &Span, b: &Span) -> bool {
    !a.is_over_by(b.first_known()) && !b.is_over_by(a.first_known())
}

/// Judges a new (or changed) span beside the others of the home.
///
/// # Errors
/// Field errors: `role` is `unknown`, `there_already` (the same person in the same role on a shared day) or `owner_there`
/// (a second owner on a shared day: joint owners are co-owners); `until` is `order` when it does not lie after `since`.
pub fn judge(new: &Span, others: &[Span]) -> Result<(), Fault> {
    let mut check = Check::new();
    check.ensure(ROLES.contains(&new.role.as_str()), "role", "unknown");
    if let (Some(since), Some(until)) = (new.since, new.until) {
        check.ensure(since < until, "until", "order");
    }
    let shared = || others.iter().filter(|other| overlap(new, other));
    let there = shared().any(|other| other.person_id == new.person_id && other.role == new.role);
    check.ensure(!there, "role", "there_already");
    check.ensure(there || new.role != "owner" || !shared().any(|other| other.role == "owner"), "role", "owner_there");
    check.done()
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use kernel::clock::parse_day;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).expect("day")
    }

    fn span(person: u128, role: &str, since: Option<&str>, until: Option<&str>) -> Span {
        Span { person_id: Id::from_u128(person), role: role.to_owned(), since: since.map(day), until: until.map(day) }
    }

    #[test]
    fn one_owner_at_a_time() {
        let old = span(1, "owner", Some("2020-01-01"), None);
        assert_eq!(
            judge(&span(2, "owner", Some("2024-05-01"), None), std::slice::from_ref(&old)),
            Err(Fault::invalid("role", "owner_there"))
        );
        assert!(judge(&span(2, "co_owner", Some("2024-05-01"), None), std::slice::from_ref(&old)).is_ok());
        let sold = Span { until: Some(day("2024-05-01")), ..old };
        assert!(judge(&span(2, "owner", Some("2024-05-01"), None), &[sold]).is_ok());
    }

    #[test]
    fn whoever_was_entered_without_a_date_does_not_stand_in_the_way_of_what_is_over() {
        let sold = span(1, "owner", None, Some("2026-11-01"));
        assert!(judge(&span(2, "owner", None, None), std::slice::from_ref(&sold)).is_ok());
        assert!(judge(&span(2, "owner", Some("2026-10-01"), None), &[sold]).is_err());
    }

    #[test]
    fn nobody_is_twice_the_same() {
        let there = span(1, "tenant", None, None);
        assert_eq!(judge(&there.clone(), std::slice::from_ref(&there)), Err(Fault::invalid("role", "there_already")));
        assert!(judge(&span(1, "agent", None, None), &[there]).is_ok());
    }

    #[test]
    fn an_end_lies_after_its_beginning() {
        assert_eq!(
            judge(&span(1, "tenant", Some("2024-05-01"), Some("2024-05-01")), &[]),
            Err(Fault::invalid("until", "order"))
        );
        assert_eq!(judge(&span(1, "lodger", None, None), &[]), Err(Fault::invalid("role", "unknown")));
    }

    prop_compose! {
        fn any_span()(since in proptest::option::of(0_i64..200), length in proptest::option::of(1_i64..100), person in 1_u128..4, role in 0_usize..5) -> Span {
            let first = since.map(|d| day("2024-01-01").checked_add(d.days()).expect("day"));
            let begin = first.unwrap_or_else(|| day("2024-01-01"));
            Span { person_id: Id::from_u128(person), role: ROLES[role].to_owned(), since: first, until: length.map(|l| begin.checked_add(l.days()).expect("day")) }
        }
    }

    /// The days that are known: with an open end the last day of all stands for the days to come.
    fn on(span: &Span, day: Day) -> bool {
        let begun = match (span.since, span.until) {
            (Some(since), _) => since <= day,
            (None, Some(until)) => until.yesterday().is_ok_and(|last| last <= day),
            (None, None) => day == Day::MAX,
        };
        begun && span.until.is_none_or(|until| day < until)
    }

    fn days() -> Vec<Day> {
        let first = day("2023-12-01");
        (0..400_i64).map(|d| first.checked_add(d.days()).expect("day")).chain([Day::MAX]).collect()
    }

    proptest! {
        #[test]
        fn overlapping_means_sharing_a_day(a in any_span(), b in any_span()) {
            let shared = days().into_iter().any(|d| on(&a, d) && on(&b, d));
            prop_assert_eq!(overlap(&a, &b), shared);
            prop_assert_eq!(overlap(&a, &b), overlap(&b, &a));
        }

        #[test]
        fn whatever_is_let_in_one_by_one_has_one_owner_a_day(spans in proptest::collection::vec(any_span(), 0..12)) {
            let mut home: Vec<Span> = Vec::new();
            for span in spans {
                if judge(&span, &home).is_ok() {
                    home.push(span);
                }
            }
            for d in days() {
                prop_assert!(home.iter().filter(|s| s.role == "owner" && on(s, d)).count() <= 1);
            }
        }
    }
}
