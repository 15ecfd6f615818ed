//! Offers, bookings and their keys, dangers.

use std::collections::HashSet;
use std::sync::Arc;

use kernel::actor::Actor;
use kernel::clock::parse_day;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use platform::args;
use scheduling::actions::{NewHours, finish_at, move_booking, release, reserve, reserve_now, set_hours};
use scheduling::model::{Ask, Offer, Reserve, ReserveNow};

use super::{TODAY, World, at, on, refused};
use crate::staff::{certified, hired};

#[test]
fn the_nearest_comes_first_and_every_slot_that_is_offered_can_be_had() {
    let w = World::new();
    let offer = w.ask(45, 3);
    assert!(offer.offered);
    assert_eq!(offer.now.len(), 2);
    // 1,050 m: 15 minutes and the doors.
    assert!(offer.now.iter().all(|c| c.eta_minutes == 17 && c.where_label.is_empty()), "{offer:?}");
    let (booking_id, wang, there) = (w.fresh(), w.wang, Some(w.buildings[2]));
    w.app
        .write(w.line, move |tx| {
            let now =
                ReserveNow { booking_id, staff_id: wang, duty: "plumbing".into(), minutes: 20, building_id: there };
            reserve_now(tx, &Actor::system(), now)
        })
        .unwrap();
    w.app.clock.advance_minutes(20);
    let finish = w.app.app.now();
    w.app.write(w.line, move |tx| finish_at(tx, booking_id, finish)).unwrap();
    let offer = w.ask(45, 3);
    assert_eq!((offer.now[0].staff_id, offer.now[0].eta_minutes), (w.wang, 7), "from 3 栋 it is nearer");
    assert_eq!(offer.now[0].where_label, "3 栋");
    let days: HashSet<String> = offer.slots.iter().map(|s| s.starts_at.rfc3339()[..10].to_owned()).collect();
    assert!(days.len() == 3 && offer.slots.len() > 12, "every day with all its times: {:?}", offer.slots);
    let people: HashSet<Id> = offer.slots.iter().map(|s| s.staff_id).collect();
    assert_eq!(people.len(), 2, "spread over people");
    for slot in &offer.slots {
        assert_eq!(slot.starts_at.micros() % 900_000_000, 0, "on the quarter");
        let mut wish = w.wish(slot.staff_id, slot.starts_at);
        wish.building_id = Some(w.buildings[3]);
        w.reserve(wish).unwrap_or_else(|fault| panic!("{slot:?}: {fault}"));
    }
    let before: i64 = w.app.read(|db| db.value("SELECT CAST(COUNT(*) AS BIGINT) FROM booking_cells", args![]));
    w.ask(45, 0);
    let after: i64 = w.app.read(|db| db.value("SELECT CAST(COUNT(*) AS BIGINT) FROM booking_cells", args![]));
    assert_eq!(before, after, "asking holds nothing");
}

#[test]
fn no_time_is_offered_at_night_or_outside_the_published_hours() {
    let w = World::new();
    let chen = hired(&w.app, "east", "陈师傅", "technician");
    certified(&w.app, "east", chen, "carpentry");
    for day in ["2026-11-24", "2026-11-25"] {
        on(&w.app, "east", chen, day, "夜班").unwrap();
    }
    let (line, now) = (w.line, w.app.app.now());
    let ask = move |db: &mut platform::db::Db<'_>| {
        let ask = Ask { duty: "carpentry".into(), minutes: 45, building_id: None, from: None, now };
        scheduling::queries::ask(db, line, &ask)
    };
    let offer = w.app.read(ask);
    assert!(offer.offered && offer.slots.is_empty(), "only nights are free: {:?}", offer.slots);
    // A community that comes until midnight says so, and has the hour before it.
    w.app
        .write(line, |tx| {
            let hours = NewHours { opens_minute: 480, closes_minute: 1440, source: "公示栏".into() };
            set_hours(tx, &Actor::system(), &hours)
        })
        .unwrap();
    let offer = w.app.read(ask);
    assert_eq!(offer.slots.first().map(|slot| slot.starts_at), Some(at("23:00")), "{:?}", offer.slots);
    assert_eq!(offer.slots.len(), 2, "one a night, before the hours end: {:?}", offer.slots);
}

#[test]
fn nothing_is_offered_for_what_nobody_can_do() {
    let w = World::new();
    let (line, now) = (w.line, w.app.app.now());
    let offer = w.app.read(move |db| {
        let ask = Ask { duty: "lift_rescue".into(), minutes: 30, building_id: None, from: None, now };
        scheduling::queries::ask(db, line, &ask)
    });
    assert_eq!(offer, Offer::default());
}

#[test]
fn a_slot_has_one_holder_and_the_other_clerk_is_told_who() {
    let w = World::new();
    let clerk = w.app.as_role("east", Role::Clerk);
    let (first, id, name) = (w.wish(w.li, at("14:00")), clerk.id, clerk.name.clone());
    let by = Actor { id, name, roles: vec![Role::Clerk] };
    w.app.write(w.line, move |tx| reserve(tx, &by, first.clone())).unwrap();
    for starts in ["14:00", "13:30", "14:30"] {
        let refusal = refused(w.reserve(w.wish(w.li, at(starts))));
        assert_eq!((refusal.rule.as_str(), refusal.reason.as_str()), ("promise.reserved", "slot_taken"), "{starts}");
        assert_eq!(refusal.facts["holder"], "east clerk");
        assert_eq!(refusal.facts["staff"], "李师傅");
        let next = refusal.facts["next_slots"].as_array().unwrap();
        assert!(!next.is_empty());
        assert_eq!(refusal.ways_out[0].action, "choose_slot");
    }
    w.reserve(w.wish(w.wang, at("14:00"))).expect("the colleague is free");
    w.reserve(w.wish(w.li, at("15:00"))).expect("an hour later");
}

#[test]
fn nobody_is_promised_off_shift_at_rest_uncertified_or_in_the_past() {
    let w = World::new();
    let reason = |wish: Reserve| refused(w.reserve(wish)).reason;
    assert_eq!(reason(w.wish(w.li, at("19:00"))), "off_shift");
    assert_eq!(reason(w.wish(w.li, at("17:30"))), "off_shift", "it would end after the shift");
    assert_eq!(reason(w.wish(w.li, at("12:00"))), "off_shift", "the break");
    assert_eq!(reason(w.wish(w.li, at("09:00"))), "in_the_past");
    let mut other = w.wish(w.li, at("14:00"));
    other.duty = "electrical".into();
    assert_eq!(reason(other), "not_qualified");
    let stranger = hired(&w.app, "west", "西区的人", "technician");
    certified(&w.app, "west", stranger, "plumbing");
    on(&w.app, "west", stranger, TODAY, "日班").unwrap();
    assert_eq!(reason(w.wish(stranger, at("14:00"))), "not_qualified", "another community's");
    w.reserve(w.wish(w.li, at("10:00"))).expect("the running quarter");
}

#[test]
fn a_certificate_that_ends_is_looked_at_on_the_day_of_the_visit() {
    let w = World::new();
    let line = w.line;
    let newcomer = hired(&w.app, "east", "短期工", "gardener");
    w.app
        .write(COMPANY, move |tx| {
            let new = staff::actions::Certify {
                community: line,
                staff_id: newcomer,
                duty: "greening".into(),
                licence: None,
                starts_on: None,
                ends_on: parse_day(TODAY),
            };
            staff::actions::certify(tx, &Actor::system(), &new).map(drop)
        })
        .unwrap();
    on(&w.app, "east", newcomer, TODAY, "日班").unwrap();
    assert_eq!(refused(on(&w.app, "east", newcomer, "2026-11-25", "日班")).reason, "none");
    let now = w.app.app.now();
    let offer = w.app.read(move |db| {
        let ask = Ask { duty: "greening".into(), minutes: 30, building_id: None, from: None, now };
        scheduling::queries::ask(db, line, &ask)
    });
    assert!(!offer.slots.is_empty());
    assert!(offer.slots.iter().all(|s| s.starts_at < at("23:59")));
}

#[test]
fn time_comes_back_when_work_ends_moves_or_falls_away() {
    let w = World::new();
    let (one, two, three) = (w.wish(w.li, at("14:00")), w.wish(w.li, at("15:00")), w.wish(w.wang, at("14:00")));
    let (a, b, c) = (one.booking_id, two.booking_id, three.booking_id);
    for wish in [one, two.clone(), three] {
        w.reserve(wish).unwrap();
    }
    assert_eq!(w.cells(a), 4, "45 minutes and 7 on the way");
    w.app.write(w.line, move |tx| release(tx, a)).unwrap();
    assert_eq!(w.cells(a), 0);
    w.app.write(w.line, move |tx| finish_at(tx, c, at("14:20"))).unwrap();
    assert_eq!(w.cells(c), 1, "from the quarter in which it ended the person is free");
    let earlier = Reserve { starts_at: at("14:15"), staff_id: w.wang, ..two.clone() };
    w.app.write(w.line, move |tx| move_booking(tx, &Actor::system(), b, earlier.clone())).unwrap();
    assert_eq!(w.cells(b), 4);
    w.reserve(w.wish(w.li, at("15:00"))).expect("its old time is free again");
    let taken = Reserve { starts_at: at("15:00"), ..two };
    let refusal = refused(w.app.write(w.line, move |tx| move_booking(tx, &Actor::system(), b, taken.clone())));
    assert_eq!(refusal.reason, "slot_taken");
    assert_eq!(w.cells(b), 4, "a refused move changes nothing");
    w.app.write(w.line, move |tx| release(tx, a)).expect("twice is once");
}

#[test]
fn a_danger_takes_the_nearest_and_says_whose_promise_broke() {
    let w = World::new();
    let (now, later) = (w.wish(w.li, at("10:00")), w.wish(w.li, at("10:45").plus_minutes(15)));
    let (broken, kept) = (now.booking_id, later.booking_id);
    w.reserve(now).unwrap();
    w.reserve(later).unwrap();
    // Li is by building 2, the danger too; Wang is free, but at the centre.
    w.app.clock.advance_minutes(5);
    let sent = w.danger(1).unwrap();
    assert_eq!((sent.staff_id, sent.eta_minutes), (w.li, 2));
    assert_eq!(sent.displaced, [broken]);
    assert_eq!(w.cells(broken), 0);
    assert_eq!(w.cells(kept), 4, "the later one still stands");
    let line = w.line;
    let state = |id: Id| w.app.read(move |db| scheduling::queries::booking(db, line, id)).unwrap().state;
    assert_eq!((state(broken).as_str(), state(kept).as_str()), ("displaced", "held"));
    let second = w.danger(1).unwrap();
    assert_eq!(second.staff_id, w.wang, "nobody is taken from another danger");
    let third = refused(w.danger(1));
    assert_eq!((third.rule.as_str(), third.reason.as_str()), ("intake.danger-first", "nobody"));
}

#[test]
fn a_danger_finds_people_in_their_break() {
    let w = World::new();
    w.app.clock.advance_minutes(135);
    assert!(w.ask(30, 0).now.is_empty(), "at rest");
    assert!(w.danger(0).is_ok());
}

/// 64 people at once, 2,048 attempts at an afternoon of two workers, both engines.
#[test]
fn one_winner_a_cell_whatever_the_crowd() {
    const CROWD: i64 = 64;
    const TURNS: i64 = 32;
    let w = Arc::new(World::new());
    let (line, li, wang) = (w.line, w.li, w.wang);
    let won: Vec<Id> = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..CROWD)
            .map(|n| {
                let w = Arc::clone(&w);
                scope.spawn(move || {
                    let wishes = (0..TURNS).map(|turn| {
                        let person = if (n + turn) % 2 == 0 { li } else { wang };
                        // Each begins elsewhere, so that they meet on every cell.
                        w.wish(person, at("13:30").plus_minutes(15 * ((n * 5 + turn * 7) % 12)))
                    });
                    wishes
                        .filter(|wish| w.reserve(wish.clone()).is_ok())
                        .map(|wish| wish.booking_id)
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        hands.into_iter().flat_map(|hand| hand.join().unwrap()).collect()
    });
    let held: Vec<(Id, i64)> = w.app.read(move |db| {
        db.list(
            "SELECT booking_id, CAST(COUNT(*) AS BIGINT) FROM booking_cells WHERE community_id = $1 GROUP BY booking_id",
            args![line],
        )
    });
    let (mut winners, mut holders) = (won, held.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    winners.sort_unstable();
    holders.sort_unstable();
    assert_eq!(winners, holders, "who was told yes holds the cells, and nobody else does");
    assert!(held.iter().all(|(_, cells)| *cells == 4), "whole hours, nothing half: {held:?}");
    assert!(
        (4..=6).contains(&held.len()),
        "two afternoons of three hours and three quarters hold four to six hours: {}",
        held.len()
    );
    let twice: i64 = w.app.read(move |db| {
        db.value(
            "SELECT CAST(COUNT(*) - COUNT(DISTINCT CAST(cell AS TEXT) || CASE WHEN worker_id = $2 THEN 'a' ELSE 'b' END) AS BIGINT) FROM booking_cells WHERE community_id = $1",
            args![line, li],
        )
    });
    assert_eq!(twice, 0, "no cell has two holders");
}
