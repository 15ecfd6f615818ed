//! Where a home stands in its life, derived from its dates and from the periods that are configured.

use jiff::ToSpan;
use kernel::clock::Day;

use crate::model::{Stage, StageNow, StagePeriod};

/// The dates of a home that its stage depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dates {
    /// The building passed its completion inspection.
    pub completed_on: Option<Day>,
    /// The home was delivered to its owner.
    pub delivered_on: Option<Day>,
    /// A renovation is under way on the day.
    pub fitting_out: bool,
    /// A renovation was accepted before the day.
    pub fitted_out: bool,
}

/// The stage on a day.
///
/// Before the delivery: not handed over. While a renovation is under way: fitting out. Then, until the first renovation is
/// accepted or the period is over: handed over. Then, as long as the general warranty runs: warranty. Else daily.
/// This is the word for the whole home; what is in warranty component by component is decided by the responsibility table.
pub fn stage(dates: &Dates, periods: &[StagePeriod], today: Day) -> StageNow {
    let open = |stage| StageNow { stage, until: None };
    let Some(delivered_on) = dates.delivered_on.filter(|day| *day <= today) else { return open(Stage::NotHandedOver) };
    if dates.fitting_out {
        return open(Stage::FittingOut);
    }
    let facts = Facts { completed_on: dates.completed_on, delivered_on };
    let fresh = last_day(&facts, periods, Stage::HandedOver, today).filter(|last| !dates.fitted_out && today <= *last);
    if fresh.is_some() {
        return StageNow { stage: Stage::HandedOver, until: fresh };
    }
    let warranty = last_day(&facts, periods, Stage::Warranty, today).filter(|last| today <= *last);
    if warranty.is_some() {
        return StageNow { stage: Stage::Warranty, until: warranty };
    }
    open(Stage::Daily)
}

/// A period of the general warranty: what it counts from, that day, how long, and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// `completed` or `delivered`.
    pub fact: &'static str,
    /// The first day.
    pub from: Day,
    /// How long, in months.
    pub months: i64,
    /// The last day.
    pub last: Day,
}

/// What the general warranty of a home counts from: every period by its row in force today, the latest end first.
pub fn warranty_spans(dates: &Dates, periods: &[StagePeriod], today: Day) -> Vec<Span> {
    let Some(delivered_on) = dates.delivered_on.filter(|day| *day <= today) else { return Vec::new() };
    let mut spans = spans(&Facts { completed_on: dates.completed_on, delivered_on }, periods, Stage::Warranty, today);
    spans.sort_by_key(|span| std::cmp::Reverse(span.last));
    spans
}

struct Facts {
    completed_on: Option<Day>,
    delivered_on: Day,
}

/// The last day of a stage: the latest end of its periods, each by its row in force today. The first day counts.
fn last_day(facts: &Facts, periods: &[StagePeriod], stage: Stage, today: Day) -> Option<Day> {
    spans(facts, periods, stage, today).into_iter().map(|span| span.last).max()
}

fn spans(facts: &Facts, periods: &[StagePeriod], stage: Stage, today: Day) -> Vec<Span> {
    ["completed", "delivered"]
        .into_iter()
        .filter_map(|fact| {
            let from = if fact == "completed" { facts.completed_on? } else { facts.delivered_on };
            let rows = periods.iter().filter(|p| p.stage == stage.code() && p.fact == fact && p.valid_from <= today);
            let row = rows.max_by_key(|p| p.valid_from)?;
            let last = from.checked_add(row.months.months()).ok()?.yesterday().ok()?;
            Some(Span { fact, from, months: row.months, last })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use kernel::clock::parse_day;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).expect("day")
    }

    fn period(stage: Stage, fact: &str, months: i64, valid_from: &str) -> StagePeriod {
        StagePeriod {
            stage: stage.code().to_owned(),
            fact: fact.to_owned(),
            months,
            source: "test".to_owned(),
            valid_from: day(valid_from),
        }
    }

    fn periods() -> Vec<StagePeriod> {
        vec![
            period(Stage::HandedOver, "delivered", 3, "2000-01-01"),
            period(Stage::Warranty, "completed", 24, "2000-01-01"),
            period(Stage::Warranty, "delivered", 12, "2000-01-01"),
        ]
    }

    fn at(today: &str, dates: Dates) -> StageNow {
        stage(&dates, &periods(), day(today))
    }

    #[test]
    fn a_home_goes_through_its_stages() {
        let dates =
            Dates { completed_on: Some(day("2025-06-01")), delivered_on: Some(day("2025-07-10")), ..Dates::default() };
        assert_eq!(at("2025-07-09", dates).stage, Stage::NotHandedOver);
        assert_eq!(at("2025-07-10", dates), StageNow { stage: Stage::HandedOver, until: Some(day("2025-10-09")) });
        assert_eq!(at("2025-08-01", Dates { fitting_out: true, ..dates }).stage, Stage::FittingOut);
        assert_eq!(at("2025-09-01", Dates { fitted_out: true, ..dates }).stage, Stage::Warranty);
        assert_eq!(at("2025-10-10", dates), StageNow { stage: Stage::Warranty, until: Some(day("2027-05-31")) });
        assert_eq!(at("2027-05-31", dates).stage, Stage::Warranty);
        assert_eq!(at("2027-06-01", dates), StageNow { stage: Stage::Daily, until: None });
    }

    #[test]
    fn the_warranty_says_what_it_counts_from() {
        let dates =
            Dates { completed_on: Some(day("2025-05-13")), delivered_on: Some(day("2023-05-04")), ..Dates::default() };
        let spans = warranty_spans(&dates, &periods(), day("2026-01-01"));
        let told: Vec<(&str, Day, Day)> = spans.iter().map(|s| (s.fact, s.from, s.last)).collect();
        assert_eq!(
            told,
            [("completed", day("2025-05-13"), day("2027-05-12")), ("delivered", day("2023-05-04"), day("2024-05-03"))]
        );
        let not_yet = Dates { delivered_on: None, ..dates };
        assert!(warranty_spans(&not_yet, &periods(), day("2026-01-01")).is_empty());
    }

    #[test]
    fn a_late_delivery_starts_the_shorter_period_anew() {
        let dates =
            Dates { completed_on: Some(day("2020-06-01")), delivered_on: Some(day("2024-01-01")), ..Dates::default() };
        assert_eq!(at("2024-11-05", dates), StageNow { stage: Stage::Warranty, until: Some(day("2024-12-31")) });
    }

    #[test]
    fn only_the_newest_row_in_force_counts() {
        let mut rows = periods();
        rows.push(period(Stage::Warranty, "completed", 60, "2026-01-01"));
        let dates =
            Dates { completed_on: Some(day("2023-01-01")), delivered_on: Some(day("2023-01-01")), ..Dates::default() };
        assert_eq!(stage(&dates, &rows, day("2025-12-31")).stage, Stage::Daily);
        assert_eq!(stage(&dates, &rows, day("2026-01-01")).stage, Stage::Warranty);
    }

    #[test]
    fn without_a_delivery_day_nothing_runs() {
        assert_eq!(
            at("2026-01-01", Dates { completed_on: Some(day("2025-01-01")), ..Dates::default() }).stage,
            Stage::NotHandedOver
        );
    }

    prop_compose! {
        fn any_day()(days in 0_i32..8000) -> Day { day("2010-01-01").checked_add(i64::from(days).days()).expect("day") }
    }

    proptest! {
        #[test]
        fn a_stage_only_moves_on_while_nothing_is_altered(completed in any_day(), gap in 0_i64..2000, first in 0_i64..3000, later in 0_i64..3000) {
            let delivered = completed.checked_add(gap.days()).expect("day");
            let dates = Dates { completed_on: Some(completed), delivered_on: Some(delivered), ..Dates::default() };
            let one = completed.checked_add(first.days()).expect("day");
            let two = one.checked_add(later.days()).expect("day");
            let rank = |s: Stage| Stage::ALL.iter().position(|x| *x == s);
            prop_assert!(rank(stage(&dates, &periods(), one).stage) <= rank(stage(&dates, &periods(), two).stage));
        }

        #[test]
        fn the_last_day_of_a_stage_is_its_last(completed in any_day(), gap in 0_i64..2000, ahead in 0_i64..4000) {
            let delivered = completed.checked_add(gap.days()).expect("day");
            let dates = Dates { completed_on: Some(completed), delivered_on: Some(delivered), ..Dates::default() };
            let today = completed.checked_add(ahead.days()).expect("day");
            let now = stage(&dates, &periods(), today);
            if let Some(until) = now.until {
                prop_assert_eq!(stage(&dates, &periods(), until).stage, now.stage);
                prop_assert_ne!(stage(&dates, &periods(), until.tomorrow().expect("day")).stage, now.stage);
            }
        }
    }
}
