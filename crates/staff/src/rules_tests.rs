//! The rule `duty.certified` under test: examples, and what holds whatever the dates.

use proptest::prelude::*;

use super::*;

/// As a fresh community has it.
const MOST: i64 = 14;

fn day(n: i64) -> Day {
    jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(n))
}

fn span(from: i64, to: Option<i64>, over: Option<i64>) -> Span {
    Span { starts_on: day(from), ends_on: to.map(day), ended_on: over.map(day) }
}

fn id(n: u128) -> Id {
    Id::from_u128(n)
}

fn own() -> Certified {
    Certified::Yes { until: None }
}

fn duty(code: &str, certified: Certified) -> Standing {
    Standing { duty: code.to_owned(), certified }
}

#[test]
fn a_new_cleaner_without_a_certificate_is_not_rostered() {
    let refused = may_roster(&[duty("cleaning", Certified::No)], None).expect_err("refused");
    assert_eq!((refused.rule.as_str(), refused.reason.as_str()), ("duty.certified", "none"));
    assert_eq!(refused.facts.get("duty").and_then(|v| v.as_str()), Some("cleaning"));
}

#[test]
fn nobody_is_rostered_for_nothing() {
    assert_eq!(may_roster(&[], None).expect_err("refused").reason, "no_duty");
}

#[test]
fn a_named_duty_needs_its_own_certificate() {
    let both = [duty("plumbing", own()), duty("electrical", Certified::No)];
    assert_eq!(may_roster(&both, None), Ok(Ground::Own));
    assert_eq!(may_roster(&both, Some("plumbing")), Ok(Ground::Own));
    assert!(may_roster(&both, Some("electrical")).is_err());
    assert!(may_roster(&both, Some("guarding")).is_err());
}

#[test]
fn a_newcomer_comes_with_the_mentor() {
    let with = Certified::Beside { mentor: id(7), until: day(9) };
    assert_eq!(may_roster(&[duty("cleaning", with)], None), Ok(Ground::With(vec![id(7)])));
}

#[test]
fn a_certificate_that_was_taken_back_counts_no_more_from_that_day() {
    let one = span(0, Some(100), Some(10));
    assert!(one.covers(day(9)));
    assert!(!one.covers(day(10)));
    assert_eq!(one.last_day(), Some(day(9)));
}

#[test]
fn fourteen_days_beside_and_no_fifteenth_by_any_road() {
    let all = [span(-100, None, None)];
    let naming = |from, to| Naming { staff_id: id(1), mentor_id: id(2), since: day(from), until: day(to) };
    assert_eq!(may_name(&naming(0, 13), &all, &[], MOST), Ok(()));
    assert_eq!(may_name(&naming(0, 14), &all, &[], MOST).expect_err("15 days").reason, "beside_too_long");
    assert_eq!(may_name(&naming(20, 27), &all, &[(day(0), day(5))], MOST), Ok(()));
    assert_eq!(
        may_name(&naming(20, 28), &all, &[(day(0), day(5))], MOST).expect_err("6 + 9").reason,
        "beside_too_long"
    );
    let oneself = Naming { mentor_id: id(1), ..naming(0, 1) };
    assert_eq!(may_name(&oneself, &all, &[], MOST).expect_err("oneself").reason, "own_mentor");
    assert_eq!(
        may_name(&naming(0, 3), &[span(0, Some(2), None)], &[], MOST).expect_err("ends early").reason,
        "mentor_not_certified"
    );
}

#[test]
fn whoever_may_not_be_named_is_told_what_to_do_instead() {
    let all = [span(-100, None, None)];
    let naming = Naming { staff_id: id(1), mentor_id: id(1), since: day(0), until: day(3) };
    let other = Naming { mentor_id: id(2), ..naming.clone() };
    let refused = [
        may_name(&naming, &all, &[], MOST),
        may_name(&other, &[], &[], MOST),
        may_name(&other, &all, &[(day(-20), day(-7))], MOST),
    ];
    for refusal in refused.map(|r| r.expect_err("refused")) {
        assert!(!refusal.ways_out.is_empty(), "{} leaves nothing to do", refusal.reason);
    }
}

#[test]
fn a_manager_makes_no_administrator() {
    assert!(may_grant(&[Role::Manager], Role::Technician));
    assert!(!may_grant(&[Role::Manager], Role::Admin));
    assert!(may_grant(&[Role::Admin], Role::Admin));
}

fn any_span() -> impl Strategy<Value = Span> {
    (-60i64..60, proptest::option::of(0i64..60), proptest::option::of(-10i64..60)).prop_map(|(from, length, over)| {
        Span { starts_on: day(from), ends_on: length.map(|n| day(from + n)), ended_on: over.map(|n| day(from + n)) }
    })
}

proptest! {
    #[test]
    fn without_the_register_nothing_counts(spans in prop::collection::vec(any_span(), 0..4), on in -60i64..120) {
        prop_assert_eq!(standing(false, &spans, &[], day(on)), Certified::No);
    }

    #[test]
    fn certified_is_just_when_some_certificate_covers_the_day(spans in prop::collection::vec(any_span(), 0..4), on in -60i64..120) {
        let stands = standing(true, &spans, &[], day(on));
        prop_assert_eq!(stands.is_own(), spans.iter().any(|s| s.covers(day(on))));
        if let Certified::Yes { until: Some(until) } = stands {
            prop_assert!(until >= day(on));
            prop_assert!(spans.iter().any(|s| s.covers(until)));
        }
    }

    #[test]
    fn beside_never_counts_without_a_certified_mentor(
        mentor_spans in prop::collection::vec(any_span(), 0..3), since in -20i64..20, length in 0i64..14, on in -60i64..60,
    ) {
        let beside = [Beside { mentor: id(3), since: day(since), until: day(since + length), mentor_spans: mentor_spans.clone() }];
        if let Certified::Beside { until, .. } = standing(true, &[], &beside, day(on)) {
            prop_assert!(mentor_spans.iter().any(|s| s.covers(day(on))));
            prop_assert!(day(on) >= day(since) && day(on) <= until);
        }
    }

    #[test]
    fn never_more_days_in_all_than_allowed(most in 1i64..=BESIDE_AT_MOST, steps in prop::collection::vec((0i64..200, 0i64..20), 1..12)) {
        let all = [span(-1000, None, None)];
        let mut named: Vec<(Day, Day)> = Vec::new();
        for (from, length) in steps {
            let naming = Naming { staff_id: id(1), mentor_id: id(2), since: day(from), until: day(from + length) };
            if may_name(&naming, &all, &named, most).is_ok() {
                named.push((naming.since, naming.until));
            }
        }
        let days: i64 = named.iter().map(|(a, b)| days_between(*a, *b) + 1).sum();
        prop_assert!(days <= most);
    }

    #[test]
    fn nobody_is_rostered_without_a_ground(own in prop::collection::vec(0u8..3, 0..5), named in proptest::option::of(0usize..5)) {
        let standings: Vec<Standing> = own
            .iter()
            .enumerate()
            .map(|(n, kind)| duty(crate::model::DUTIES[n], match kind {
                0 => Certified::No,
                1 => Certified::Yes { until: None },
                _ => Certified::Beside { mentor: id(9), until: day(1) },
            }))
            .collect();
        let wanted = named.map(|n| crate::model::DUTIES[n]);
        if let Ok(ground) = may_roster(&standings, wanted) {
            let fits = |s: &&Standing| wanted.is_none_or(|w| s.duty == w);
            match ground {
                Ground::Own => prop_assert!(standings.iter().filter(fits).any(|s| s.certified.is_own())),
                Ground::With(mentors) => {
                    prop_assert_eq!(mentors, vec![id(9)]);
                    prop_assert!(!standings.iter().filter(fits).any(|s| s.certified.is_own()));
                }
            }
        }
    }
}
