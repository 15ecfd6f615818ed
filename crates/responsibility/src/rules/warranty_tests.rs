//! Golden cases of the warranty dates, and what holds for all of them.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::book::Book;
use crate::fixture::{book, day, id};

fn dates(completed: &str, delivered: &str) -> Dates {
    let some = |text: &str| (!text.is_empty()).then(|| day(text));
    Dates { completed_on: some(completed), delivered_on: some(delivered), building_id: None }
}

fn at(book: &Book, code: &str, kind: Option<&str>, dates: Dates, on: &str) -> Standing {
    standing(&book.periods, &book.seasons, (code, kind), dates, day(on))
}

fn end(standing: &Standing) -> Option<Day> {
    match standing {
        Standing::In { end, .. } | Standing::Over { end, .. } => Some(*end),
        _ => None,
    }
}

#[test]
fn plaster_outlives_the_builders_two_years() {
    let book = book();
    let dates = dates("2020-06-01", "2024-01-01");
    let within = at(&book, "W08", Some("plaster"), dates, "2024-11-05");
    assert!(matches!(within, Standing::In { .. }), "{within:?}");
    assert_eq!(end(&within), Some(day("2025-01-01")));
    assert!(
        matches!(at(&book, "W08", Some("plaster"), dates, "2025-01-01"), Standing::In { .. }),
        "the last day is within"
    );
    let over = at(&book, "W08", Some("plaster"), dates, "2025-01-02");
    assert!(matches!(over, Standing::Over { latest: false, .. }), "{over:?}");
    // Without the narrower row only the builder's two years are left.
    assert_eq!(end(&at(&book, "W08", None, dates, "2024-11-05")), Some(day("2022-06-01")));
}

#[test]
fn a_blocked_pipe_is_covered_as_long_as_the_pipe() {
    let book = book();
    let dates = dates("2025-05-01", "2025-06-01");
    assert_eq!(
        end(&at(&book, "W06", Some("blockage"), dates, "2025-07-01")),
        Some(day("2025-08-01")).max(Some(day("2027-05-01")))
    );
    let late = Dates { completed_on: Some(day("2020-05-01")), ..dates };
    assert_eq!(end(&at(&book, "W06", Some("blockage"), late, "2025-07-01")), Some(day("2025-08-01")));
}

#[test]
fn a_month_that_is_too_short_ends_on_its_last_day() {
    let book = book();
    assert_eq!(end(&at(&book, "W11", None, dates("2024-08-31", "2024-08-31"), "2024-09-01")), Some(day("2025-02-28")));
}

#[test]
fn heating_counts_seasons_and_not_days() {
    let book = book();
    // Handed over in the middle of a season: that one doesn't count.
    let dates = dates("2022-10-01", "2024-01-10");
    let found = at(&book, "W04", Some("heating"), dates, "2025-02-01");
    // Builder: the seasons that begin in 2022 and 2023; owner's floor: the one that begins in November 2024.
    assert_eq!(end(&found), Some(day("2025-03-15")));
    assert!(matches!(found, Standing::In { .. }));
    assert!(matches!(at(&book, "W04", Some("heating"), dates, "2025-03-16"), Standing::Over { .. }));
    assert_eq!(season_of(&book.seasons, "heating", 2024), Some((day("2024-11-15"), day("2025-03-15"))));
    assert_eq!(season_end(&book.seasons, "cooling", day("2024-06-01"), 2), Some(day("2025-09-30")));
    assert_eq!(season_end(&[], "cooling", day("2024-06-01"), 2), None);
}

#[test]
fn a_season_that_is_not_known_here_leaves_it_open() {
    let book = book();
    let found =
        standing(&book.periods, &[], ("W04", Some("heating")), dates("2022-10-01", "2024-01-10"), day("2030-01-01"));
    assert_eq!(found, Standing::Unknown(Missing::Season));
}

#[test]
fn a_promise_in_the_certificate_counts_when_it_is_longer() {
    let mut book = book();
    let promise = Period {
        period_id: id(7),
        relation: "promise".to_owned(),
        warranty_code: "W10".to_owned(),
        kind: None,
        building_id: Some(id(5)),
        amount: 36,
        source_zh: "质量保证书".to_owned(),
        valid_from: day("2019-01-01"),
        origin: "local".to_owned(),
        ..book.periods.iter().find(|p| p.warranty_code == "W10").expect("W10").clone()
    };
    book.periods.push(promise);
    let mut dates = dates("2020-06-01", "2024-01-01");
    assert_eq!(end(&at(&book, "W10", None, dates, "2026-01-01")), Some(day("2025-01-01")));
    dates.building_id = Some(id(5));
    let found = at(&book, "W10", None, dates, "2026-01-01");
    assert_eq!(found, Standing::In { end: day("2027-01-01"), by: id(7), begin: day("2024-01-01") });
}

#[test]
fn a_law_does_not_reach_back() {
    let book = book();
    // Finished before the regulation of 2000, handed over before the rules of 1998: nothing is written for it.
    assert_eq!(at(&book, "W05", None, dates("1997-01-01", "1997-03-01"), "1998-01-01"), Standing::NoPeriod);
    let mut newer = book;
    let old = newer.periods.iter().find(|p| p.warranty_code == "W11").expect("W11").clone();
    newer.periods.push(Period { amount: 24, valid_from: day("2026-01-01"), origin: "local".to_owned(), ..old });
    assert_eq!(end(&at(&newer, "W11", None, dates("2025-01-01", "2025-12-01"), "2026-01-05")), Some(day("2026-06-01")));
    assert_eq!(end(&at(&newer, "W11", None, dates("2025-01-01", "2026-02-01"), "2026-02-05")), Some(day("2028-02-01")));
}

#[test]
fn a_missing_date_is_bounded_by_the_other() {
    let book = book();
    // Completion is unknown, but it can't lie after the handover.
    let found = at(&book, "W05", None, dates("", "2020-01-01"), "2024-01-01");
    assert_eq!(end(&found), Some(day("2022-01-01")));
    assert!(matches!(found, Standing::Over { latest: true, .. }));
    assert_eq!(at(&book, "W05", None, dates("", "2023-01-01"), "2024-01-01"), Standing::Unknown(Missing::CompletedOn));
    // The handover is unknown: it may have been yesterday.
    assert_eq!(at(&book, "W10", None, dates("2010-01-01", ""), "2024-01-01"), Standing::Unknown(Missing::DeliveredOn));
    assert!(matches!(at(&book, "W05", None, dates("2023-01-01", ""), "2024-01-01"), Standing::In { .. }));
    assert_eq!(at(&book, "W12", None, dates("", ""), "2024-01-01"), Standing::NoPeriod);
}

#[test]
fn a_renovation_company_answers_longer_for_seepage() {
    let book = book();
    let accepted = day("2024-03-01");
    assert_eq!(decorator_end(&book.periods, false, accepted).map(|(end, _)| end), Some(day("2026-03-01")));
    assert_eq!(decorator_end(&book.periods, true, accepted).map(|(end, _)| end), Some(day("2029-03-01")));
    assert_eq!(decorator_end(&book.periods, false, day("2001-01-01")).map(|(end, _)| end), None);
}

static BOOK: LazyLock<Book> = LazyLock::new(book);

fn is_in(standing: &Standing) -> bool {
    matches!(standing, Standing::In { .. })
}

fn any_day() -> impl Strategy<Value = Day> {
    (0i64..9000).prop_map(|days| day("2001-01-01").checked_add(jiff::Span::new().days(days)).expect("a day"))
}

fn any_code() -> impl Strategy<Value = (&'static str, Option<&'static str>)> {
    prop::sample::select(vec![
        ("W01", None),
        ("W02", None),
        ("W03", Some("seepage")),
        ("W04", Some("heating")),
        ("W05", None),
        ("W06", Some("blockage")),
        ("W06", Some("leak")),
        ("W08", Some("plaster")),
        ("W09", None),
        ("W10", None),
        ("W11", None),
        ("W12", None),
    ])
}

proptest! {
    /// What is over stays over, what is within was within before: one last day, whatever the day of the question.
    #[test]
    fn one_end_whatever_the_day(code in any_code(), completed in any_day(), gap in 0i64..2000, a in any_day(), b in any_day()) {
        let book = &*BOOK;
        let delivered = completed.checked_add(jiff::Span::new().days(gap)).expect("a day");
        let dates = Dates { completed_on: Some(completed), delivered_on: Some(delivered), building_id: None };
        let (earlier, later) = (a.min(b), a.max(b));
        let ask = |on| standing(&book.periods, &book.seasons, code, dates, on);
        prop_assert_eq!(end(&ask(earlier)), end(&ask(later)));
        prop_assert!(!is_in(&ask(later)) || is_in(&ask(earlier)));
        prop_assert!(!matches!(ask(earlier), Standing::Unknown(_)), "all dates are known");
    }

    /// A later completion or delivery never ends a warranty earlier.
    #[test]
    fn later_dates_never_shorten(code in any_code(), completed in any_day(), gap in 0i64..1000, more in 0i64..1000) {
        let book = &*BOOK;
        let plus = |day: Day, days: i64| day.checked_add(jiff::Span::new().days(days)).expect("a day");
        let ask = |completed: Day, delivered: Day| {
            let dates = Dates { completed_on: Some(completed), delivered_on: Some(delivered), building_id: None };
            end(&standing(&book.periods, &book.seasons, code, dates, completed))
        };
        let before = ask(completed, plus(completed, gap));
        let later_delivery = ask(completed, plus(completed, gap + more));
        let both_later = ask(plus(completed, more), plus(completed, gap + more));
        prop_assert!(before <= later_delivery && before <= both_later);
    }

    /// Forgetting a date never turns 'within' into 'over' or the other way; at most it leaves it open.
    #[test]
    fn a_forgotten_date_never_changes_the_answer(code in any_code(), completed in any_day(), gap in 0i64..2000, on in any_day()) {
        let book = &*BOOK;
        let delivered = completed.checked_add(jiff::Span::new().days(gap)).expect("a day");
        let ask = |completed_on, delivered_on| {
            let dates = Dates { completed_on, delivered_on, building_id: None };
            standing(&book.periods, &book.seasons, code, dates, on)
        };
        let full = ask(Some(completed), Some(delivered));
        for less in [ask(None, Some(delivered)), ask(Some(completed), None), ask(None, None)] {
            match less {
                Standing::In { .. } => prop_assert!(is_in(&full)),
                Standing::Over { .. } | Standing::NoPeriod => prop_assert!(!is_in(&full)),
                Standing::Unknown(_) => {}
            }
        }
    }
}
