//! Cells, ways, slots and dangers under test: examples, and what holds whatever is on the roster.

use kernel::clock::parse_day;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Moment {
    Moment::parse(text).expect("moment")
}

fn id(n: u128) -> Id {
    Id::from_u128(n)
}

fn utc_day(cell: i64) -> Day {
    Moment::from_cell(cell).day(&jiff::tz::TimeZone::UTC)
}

#[test]
fn ways_are_walked() {
    let here = Point { x: 10, y: 10 };
    assert_eq!(travel(here, here), 2);
    assert_eq!(travel(here, Point { x: 10, y: 80 }), 3);
    assert_eq!(travel(here, Point { x: 10, y: 81 }), 4);
    assert_eq!(travel(Point { x: 0, y: 0 }, Point { x: 300, y: 400 }), 10);
    assert!(travel(Point { x: i64::MIN, y: 0 }, Point { x: i64::MAX, y: 0 }) > 1000);
}

#[test]
fn an_hour_from_the_quarter_takes_four_cells() {
    let start = at("2026-11-24T14:00:00+08:00");
    let first = start.cell();
    assert_eq!(cells(start, 60), first..first + 4);
    assert_eq!(cells(start, 61), first..first + 5);
    assert_eq!(cells(start.plus_minutes(10), 60), first..first + 5);
    assert_eq!(cells(start.plus_minutes(14), 1), first..first + 1);
}

#[test]
fn a_break_lies_inside_its_shift() {
    let midnight = at("2026-11-24T00:00:00+08:00");
    let day = shift_cells(midnight, 510, 570, 210, 90);
    assert_eq!(day.all.end - day.all.start, 38);
    assert_eq!(Moment::from_cell(day.rest.start), at("2026-11-24T12:00:00+08:00"));
    assert_eq!(day.rest.end - day.rest.start, 6);
    let night = shift_cells(midnight, 1320, 600, 240, 30);
    assert_eq!(Moment::from_cell(night.all.end), at("2026-11-25T08:00:00+08:00"));
    assert!(shift_cells(midnight, 0, 60, 0, 0).rest.is_empty());
}

#[test]
fn a_week_begins_on_monday() {
    assert_eq!(monday(parse_day("2026-11-24").expect("day")), parse_day("2026-11-23").expect("day"));
    assert_eq!(monday(parse_day("2026-11-29").expect("day")), parse_day("2026-11-23").expect("day"));
    assert_eq!(monday(parse_day("2026-11-23").expect("day")), parse_day("2026-11-23").expect("day"));
}

#[test]
fn a_danger_takes_the_nearest_but_never_from_another_danger() {
    let hand = |n: u128, eta: i64, at_danger: bool, busy: bool| Hand { worker: id(n), eta, at_danger, busy };
    let hands = [hand(1, 3, true, true), hand(2, 5, false, true), hand(3, 5, false, false), hand(4, 9, false, false)];
    assert_eq!(nearest(&hands).map(|h| h.worker), Some(id(3)));
    assert_eq!(nearest(&hands[..2]).map(|h| h.worker), Some(id(2)));
    assert_eq!(nearest(&hands[..1]), None);
}

#[test]
fn the_first_slot_is_reachable_and_on_the_quarter() {
    let now = at("2026-11-24T14:03:00+08:00");
    let runs = [Run { worker: id(1), cells: now.cell()..now.cell() + 16 }];
    let wanted = Wanted { earliest: now.plus_minutes(4), horizon: now.plus_hours(24), minutes: 45, travel: 4 };
    let found = slots(&runs, &wanted, utc_day, |_, _| true);
    assert_eq!(found.first().map(|p| Moment::from_cell(p.cell)), Some(at("2026-11-24T14:15:00+08:00")));
    assert_eq!(found.len(), 3);
}

#[test]
fn slots_are_spread_over_people_and_days() {
    let day = 96;
    let start = at("2026-11-24T00:00:00Z").cell();
    let runs: Vec<Run> = (0..5)
        .flat_map(|d| (1..=3).map(move |w| Run { worker: id(w), cells: start + d * day + 32..start + d * day + 72 }))
        .collect();
    let wanted = Wanted {
        earliest: Moment::from_cell(start),
        horizon: Moment::from_cell(start + 5 * day),
        minutes: 40,
        travel: 5,
    };
    let found = slots(&runs, &wanted, utc_day, |_, _| true);
    let people: std::collections::HashSet<Id> = found.iter().map(|p| p.worker).collect();
    let days: std::collections::HashSet<Day> = found.iter().map(|p| utc_day(p.cell)).collect();
    assert_eq!((people.len(), days.len()), (3, 5));
    let last = found.iter().filter(|p| utc_day(p.cell) == utc_day(start)).map(|p| p.cell - start).max();
    assert!(last.is_some_and(|cell| cell > 60), "the afternoon of the first day is offered too: {last:?}");
}

#[test]
fn what_lies_outside_the_hours_is_no_time_to_offer() {
    let runs = [Run { worker: id(1), cells: 0..192 }, Run { worker: id(2), cells: 90..100 }];
    let open = within(&runs, &[32..80, 128..176]);
    assert_eq!(open, [Run { worker: id(1), cells: 32..80 }, Run { worker: id(1), cells: 128..176 }]);
}

/// Shifts and bookings of a few people, as the database would hold them; what is left is free.
fn world() -> impl Strategy<Value = Vec<Run>> {
    prop::collection::vec((0u128..4, 0i64..400, 1i64..60), 0..14).prop_map(|wishes| {
        let mut runs: Vec<Run> = Vec::new();
        for (worker, start, length) in wishes {
            let run = Run { worker: id(worker), cells: start..start + length };
            // Runs of one person never touch: else they would be one.
            if !runs
                .iter()
                .any(|r| r.worker == run.worker && r.cells.start <= run.cells.end && run.cells.start <= r.cells.end)
            {
                runs.push(run);
            }
        }
        runs
    })
}

proptest! {
    #[test]
    fn cells_hold_the_time_and_no_more(start in 0i64..4_000_000_000, minutes in 1i64..1000) {
        let starts_at = Moment::from_micros(start * 1_000);
        let held = cells(starts_at, minutes);
        let ends_at = starts_at.plus_minutes(minutes);
        prop_assert!(Moment::from_cell(held.start) <= starts_at && ends_at <= Moment::from_cell(held.end));
        prop_assert!(starts_at < Moment::from_cell(held.start + 1) && Moment::from_cell(held.end - 1) < ends_at);
    }

    #[test]
    fn the_way_there_is_the_way_back(a in -5000i64..5000, b in -5000i64..5000, c in -5000i64..5000, d in -5000i64..5000) {
        let (from, to) = (Point { x: a, y: b }, Point { x: c, y: d });
        prop_assert_eq!(travel(from, to), travel(to, from));
        prop_assert!(travel(from, to) >= 2);
    }

    #[test]
    fn runs_are_just_the_free_cells(
        shifts in prop::collection::vec((0u128..3, 0i64..80, 1i64..30, 0i64..30, 0i64..6), 0..8),
        booked in prop::collection::vec((0u128..3, 0i64..110), 0..40),
        from in 0i64..60, length in 1i64..60,
    ) {
        let window = from..from + length;
        let shifts: Vec<(Id, ShiftCells)> = shifts
            .into_iter()
            .map(|(worker, start, cells, rest, rests)| {
                let rest = (start + rest).min(start + cells);
                (id(worker), ShiftCells { all: start..start + cells, rest: rest..(rest + rests).min(start + cells) })
            })
            .collect();
        // A person is on one shift at a time: what would overlap was never put on.
        let shifts: Vec<(Id, ShiftCells)> = shifts.iter().enumerate().filter(|(n, (worker, s))| {
            !shifts[..*n].iter().any(|(w, o)| w == worker && o.all.start < s.all.end && s.all.start < o.all.end)
        }).map(|(_, s)| s.clone()).collect();
        let booked: Vec<(Id, i64)> = booked.into_iter().map(|(worker, cell)| (id(worker), cell)).collect();
        let runs = free_runs(&shifts, &booked, &window);
        for worker in (0..3).map(id) {
            for cell in 0..120 {
                let on = shifts.iter().any(|(w, s)| *w == worker && s.all.contains(&cell) && !s.rest.contains(&cell));
                let free = on && window.contains(&cell) && !booked.contains(&(worker, cell));
                let found = runs.iter().filter(|r| r.worker == worker && r.cells.contains(&cell)).count();
                prop_assert_eq!(found, usize::from(free), "cell {}", cell);
            }
        }
        for run in &runs {
            prop_assert!(!runs.iter().any(|r| r.worker == run.worker && r.cells.end == run.cells.start), "one run in two");
        }
    }

    #[test]
    fn slots_are_free_certified_in_time_and_apart(
        runs in world(), earliest in 0i64..400_000, minutes in 1i64..200, travel in 2i64..20, barred in 0u128..4,
    ) {
        let wanted = Wanted {
            earliest: Moment::from_micros(earliest * 1_000_000),
            horizon: Moment::from_cell(400),
            minutes,
            travel,
        };
        let found = slots(&runs, &wanted, utc_day, |worker, _| worker != id(barred));
        prop_assert!(found.len() <= MOST_SLOTS);
        prop_assert!(found.is_sorted());
        for pick in &found {
            let starts_at = Moment::from_cell(pick.cell);
            let held = cells(starts_at, minutes + travel);
            prop_assert!(runs.iter().any(|run| run.worker == pick.worker && run.holds(&held)), "off shift or booked");
            prop_assert!(starts_at >= wanted.earliest && starts_at < wanted.horizon);
            prop_assert!(pick.worker != id(barred));
            let overlap = |other: &&Pick| {
                let theirs = cells(Moment::from_cell(other.cell), minutes + travel);
                other != &pick && other.worker == pick.worker && theirs.start < held.end && held.start < theirs.end
            };
            prop_assert!(!found.iter().any(|other| overlap(&other)), "one person twice at a time");
        }
    }

    #[test]
    fn hours_only_take_away(runs in world(), from in 0i64..400, length in 1i64..100) {
        for run in within(&runs, std::slice::from_ref(&(from..from + length))) {
            prop_assert!(run.cells.start >= from && run.cells.end <= from + length && !run.cells.is_empty());
            prop_assert!(runs.iter().any(|whole| whole.worker == run.worker && whole.holds(&run.cells)));
        }
    }

    #[test]
    fn where_there_is_room_there_is_a_slot(runs in world(), minutes in 1i64..100) {
        let wanted = Wanted { earliest: Moment::from_cell(0), horizon: Moment::from_cell(1000), minutes, travel: 2 };
        let room = runs.iter().any(|run| run.cells.end - run.cells.start >= cells_of_minutes(minutes + 2));
        prop_assert_eq!(room, !slots(&runs, &wanted, utc_day, |_, _| true).is_empty());
    }

    #[test]
    fn whoever_is_ready_is_free_for_all_of_it(
        runs in world(), now in 0i64..400_000, minutes in 1i64..200, etas in prop::collection::vec(2i64..30, 4),
    ) {
        let now = Moment::from_micros(now * 1_000_000);
        let etas: HashMap<Id, i64> = (0u128..).zip(etas).map(|(n, eta)| (id(n), eta)).collect();
        let found = ready(&runs, |id| etas.get(&id).copied(), &[], now, minutes);
        prop_assert!(found.is_sorted_by_key(|r| r.eta));
        for r in &found {
            let held = cells(now, r.eta + minutes);
            prop_assert!(runs.iter().any(|run| run.worker == r.worker && run.holds(&held)));
            prop_assert!(now.plus_minutes(r.eta + minutes) <= r.free_until);
        }
    }

    #[test]
    fn nearest_is_nobody_only_when_all_are_at_dangers(hands in prop::collection::vec((0u128..9, 2i64..30, any::<bool>(), any::<bool>()), 0..8)) {
        let hands: Vec<Hand> =
            hands.into_iter().map(|(n, eta, at_danger, busy)| Hand { worker: id(n), eta, at_danger, busy }).collect();
        match nearest(&hands) {
            Some(hand) => {
                prop_assert!(!hand.at_danger);
                prop_assert!(hands.iter().filter(|h| !h.at_danger).all(|h| h.eta >= hand.eta));
            }
            None => prop_assert!(hands.iter().all(|h| h.at_danger)),
        }
    }
}
