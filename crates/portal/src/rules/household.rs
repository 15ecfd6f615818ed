//! What somebody of a home may see of its matters: what fell into the time in which they lived there. Pure.

use kernel::clock::Day;

/// The time in which somebody holds a home or lives there: from `since` (not known: always) until the day before `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The first day.
    pub since: Option<Day>,
    /// The first day on which it holds no more.
    pub until: Option<Day>,
}

impl Stay {
    /// Whether it holds on a day.
    pub fn holds(self, on: Day) -> bool {
        self.since.is_none_or(|since| since <= on) && self.until.is_none_or(|until| on < until)
    }

    /// Whether a matter that was made on one day and changed last on another is theirs to see: nothing from before they came,
    /// nothing that moved after they left.
    pub fn sees(self, made: Day, changed: Day) -> bool {
        self.since.is_none_or(|since| since <= made) && self.until.is_none_or(|until| made < until && changed < until)
    }
}

/// Whether a matter of this kind is the household's. Who is aggrieved, suggests or gives thanks did so for themselves.
pub fn is_the_households(kind: &str) -> bool {
    !matches!(kind, "complaint" | "suggestion" | "praise")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(n: i64) -> Day {
        let start = Day::constant(2026, 1, 1);
        start.checked_add(jiff::Span::new().days(n)).expect("day")
    }

    proptest! {
        /// Nothing newer than the end of the stay is seen, nothing older than its beginning, and all between.
        #[test]
        fn only_what_fell_into_the_stay(since in proptest::option::of(0i64..100), long in proptest::option::of(0i64..100), made in 0i64..200, then in 0i64..50) {
            let begin = since.unwrap_or(0);
            let stay = Stay { since: since.map(day), until: long.map(|long| day(begin + long)) };
            let (made_on, changed_on) = (day(made), day(made + then));
            let inside = since.is_none_or(|since| made >= since) && long.is_none_or(|long| made + then < begin + long);
            prop_assert_eq!(stay.sees(made_on, changed_on), inside);
            if stay.sees(made_on, changed_on) {
                prop_assert!(stay.holds(made_on) && stay.holds(changed_on));
            }
        }
    }
}
