//! The roster: certificates, lending, leave, copies, pages.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::role::Role;
use platform::args;
use scheduling::actions::{CopyWeek, NoteLeave, TakeOff, copy_week, note_leave, release, take_off};

use super::{TODAY, World, at, day, on, refused, shift_named};
use crate::kit::TestApp;
use crate::staff::{certified, hired};

#[test]
fn a_new_cleaner_is_refused_until_certified() {
    let app = TestApp::small();
    let cleaner = hired(&app, "east", "新保洁", "cleaner");
    let manager = app.as_role("east", Role::Manager);
    let early = shift_named(&app, "east", "早班").to_string();
    let place = format!("{cleaner}:2026-11-25");
    let put = || manager.form("/c/east/roster", &[("week", TODAY), ("do", &early), ("places", &place)]);
    let refusal = put();
    assert_eq!(refusal.status, 409);
    assert!(refusal.text.contains("新保洁还没有“保洁”的有效证书"), "{}", refusal.text);
    assert!(refusal.text.contains(&format!("/c/east/staff/{cleaner}#certificates")), "a way out");
    assert!(refusal.text.contains("/rules/duty.certified"));
    certified(&app, "east", cleaner, "cleaning");
    assert_eq!(put().location(), "/c/east/roster?week=2026-11-24");
    let page = manager.get("/c/east/roster");
    assert!(page.text.contains("07:00–15:00"), "the shift stands on the roster");
    assert_eq!(put().status, 422, "the same hours again");
}

#[test]
fn who_is_on_shift_is_told_to_pages_and_programs() {
    let w = World::new();
    let clerk = w.app.as_role("east", Role::Clerk);
    let body = clerk.get("/api/v1/communities/east/staff?duty=plumbing").expect(200);
    let items = body["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert!(items.iter().all(|item| item["on_shift"] == true && item["roles"] == serde_json::json!(["technician"])));
    clerk.get("/api/v1/communities/east/staff?duty=flying").expect(422);
    w.app.clock.advance_minutes(9 * 60);
    let body = clerk.get("/api/v1/communities/east/staff").expect(200);
    assert!(body["items"].as_array().unwrap().iter().all(|one| one["version"].as_i64() >= Some(1)), "{body}");
    assert!(body["items"].as_array().unwrap().iter().all(|item| item["on_shift"] == false));
    assert!(clerk.get("/c/east/staff?on=true").text.contains("没有符合的同事"));
    assert!(clerk.in_english().get("/c/east/staff").text.contains("Off"));
}

#[test]
fn a_shift_with_a_promise_in_it_stays() {
    let w = World::new();
    let wish = w.wish(w.li, at("14:00"));
    let booking = wish.booking_id;
    w.reserve(wish).unwrap();
    let (line, li) = (w.line, w.li);
    let shift = w.app.read(move |db| scheduling::queries::shifts_of(db, line, li, day(TODAY), day(TODAY))).remove(0);
    let take = move |tx: &mut platform::db::Tx<'_>| {
        take_off(tx, &Actor::system(), TakeOff { community: line, shift_id: shift.shift_id })
    };
    let refusal = refused(w.app.write(COMPANY, take));
    assert_eq!((refusal.rule.as_str(), refusal.reason.as_str()), ("promise.reserved", "booked"));
    assert_eq!((refusal.facts["count"].as_i64(), refusal.facts["first"].as_str()), (Some(1), Some("11-24 14:00")));
    let leave = NoteLeave {
        community: line,
        staff_id: li,
        kind: "sick".into(),
        from_on: day(TODAY),
        until_on: day(TODAY),
        reason: None,
    };
    let sick = leave.clone();
    assert_eq!(refused(w.app.write(COMPANY, move |tx| note_leave(tx, &Actor::system(), &sick))).reason, "booked");
    // Whatever the code thinks: the database keeps it.
    let raw = w.app.write(COMPANY, move |tx| tx.run("DELETE FROM shift_cells WHERE worker_id = $1", args![li]));
    assert!(raw.is_err(), "a booking's cell refers to the shift's");
    w.app.write(line, move |tx| release(tx, booking)).unwrap();
    w.app.write(COMPANY, move |tx| note_leave(tx, &Actor::system(), &leave)).unwrap();
    assert_eq!(refused(w.reserve(w.wish(li, at("14:00")))).reason, "off_shift");
    let Err(Fault::Invalid(errors)) = on(&w.app, "east", li, TODAY, "晚班") else { panic!("on leave") };
    assert_eq!(errors[0].detail, "on_leave");
}

#[test]
fn a_person_is_lent_to_one_community_at_a_time() {
    let w = World::new();
    let (west, li) = (w.app.line("west"), w.li);
    w.app
        .write(COMPANY, move |tx| {
            platform::auth::grant(tx, west, li, Role::Technician)?;
            let input = staff::actions::Enlist { community: west, staff_id: li, department: "engineering".into() };
            staff::actions::enlist(tx, &Actor::system(), &input)
        })
        .unwrap();
    let Err(Fault::Invalid(errors)) = on(&w.app, "west", li, TODAY, "早班") else { panic!("lent already") };
    assert_eq!(errors[0].detail, "shift_overlaps");
    on(&w.app, "west", li, "2026-11-27", "早班").expect("a day off in the east");
    let wish = w.wish(li, Moment::parse("2026-11-27T09:00:00+08:00").unwrap());
    assert_eq!(refused(w.reserve(wish)).reason, "off_shift", "not on shift here");
}

#[test]
fn a_newcomer_works_beside_the_mentor_and_is_never_sent_alone() {
    let w = World::new();
    let (line, li) = (w.line, w.li);
    let newcomer = hired(&w.app, "east", "学徒", "technician");
    w.app
        .write(COMPANY, move |tx| {
            let input = staff::actions::NameMentor {
                community: line,
                staff_id: newcomer,
                duty: "plumbing".into(),
                mentor_id: li,
                since: None,
                until: day("2026-12-01"),
            };
            staff::actions::name_mentor(tx, &Actor::system(), &input)
        })
        .unwrap();
    assert_eq!(refused(on(&w.app, "east", newcomer, "2026-11-25", "晚班")).reason, "mentor_off_shift");
    on(&w.app, "east", newcomer, "2026-11-25", "日班").expect("with the mentor");
    let wish = w.wish(newcomer, Moment::parse("2026-11-25T14:00:00+08:00").unwrap());
    assert_eq!(refused(w.reserve(wish)).reason, "not_qualified");
    assert!(w.ask(45, 0).slots.iter().all(|s| s.staff_id != newcomer));
    let shift = w
        .app
        .read(move |db| scheduling::queries::shifts_of(db, line, li, day("2026-11-25"), day("2026-11-25")))
        .remove(0);
    let take = move |tx: &mut platform::db::Tx<'_>| {
        take_off(tx, &Actor::system(), TakeOff { community: line, shift_id: shift.shift_id })
    };
    assert_eq!(refused(w.app.write(COMPANY, take)).reason, "mentor_needed");
}

#[test]
fn a_week_is_copied_as_far_as_the_rules_let_it() {
    let w = World::new();
    let (line, li) = (w.line, w.li);
    let copy = move |tx: &mut platform::db::Tx<'_>| {
        copy_week(tx, &Actor::system(), CopyWeek { community: line, from: day(TODAY), to: day("2026-12-03") })
    };
    let leave = NoteLeave {
        community: line,
        staff_id: li,
        kind: "annual".into(),
        from_on: day("2026-12-02"),
        until_on: day("2026-12-09"),
        reason: None,
    };
    w.app.write(COMPANY, move |tx| note_leave(tx, &Actor::system(), &leave)).unwrap();
    let copied = w.app.write(COMPANY, copy).unwrap();
    assert_eq!((copied.put, copied.left_out), (4, 2));
    let again = w.app.write(COMPANY, copy).unwrap();
    assert_eq!((again.put, again.left_out), (0, 6), "nothing twice");
    let back = move |tx: &mut platform::db::Tx<'_>| {
        copy_week(tx, &Actor::system(), CopyWeek { community: line, from: day(TODAY), to: day("2026-11-10") })
    };
    assert!(w.app.write(COMPANY, back).is_err(), "not into the past");
}

#[test]
fn who_leaves_is_off_the_roster() {
    let w = World::new();
    let wish = w.wish(w.li, at("14:00"));
    let booking = wish.booking_id;
    w.reserve(wish).unwrap();
    let manager = w.app.as_role("east", Role::Manager);
    let leave = format!("/c/east/staff/{}/leave", w.li);
    let refusal = manager.form(&leave, &[]);
    assert_eq!(refusal.status, 409, "{}", refusal.text);
    assert!(refusal.text.contains("已约好 1 件事"), "{}", refusal.text);
    w.app.write(w.line, move |tx| release(tx, booking)).unwrap();
    manager.form(&leave, &[]).location();
    let (line, li) = (w.line, w.li);
    let left = w.app.read(move |db| scheduling::queries::shifts_of(db, line, li, day("2026-11-25"), day("2026-12-31")));
    assert!(left.is_empty());
    assert!(w.ask(45, 0).now.iter().all(|c| c.staff_id != li));
}

#[test]
fn the_pages_stand_in_both_languages() {
    let w = World::new();
    let manager = w.app.as_role("east", Role::Manager);
    let roster = manager.get("/c/east/roster");
    assert_eq!(roster.status, 200);
    assert_eq!(roster.texts("tbody th a").len(), 2);
    assert!(manager.get("/c/east/roster?week=2026-10-01").text.contains("国庆节"));
    assert!(manager.clone().in_english().get("/c/east/roster").text.contains("Monday to Friday"));
    assert!(manager.get("/c/east/shifts").text.contains("次日 07:00"));
    let new = [("name_zh", "短班"), ("starts", "09:00"), ("ends", "12:10")];
    assert_eq!(manager.form("/c/east/shifts", &new).status, 422, "no full quarter");
    manager.form("/c/east/shifts", &[("name_zh", "短班"), ("starts", "09:00"), ("ends", "12:00")]).location();
    assert!(manager.get("/c/east/shifts").text.contains("短班"));
    let li = w.li;
    w.app.write(COMPANY, move |tx| platform::auth::set_password_hash(tx, li, "$none")).unwrap();
    let mine = w.app.as_account(w.li, "李师傅").get("/c/east/my/shifts");
    assert_eq!(mine.texts(".card h2").len(), 3);
    assert!(mine.text.contains("08:30–18:00") && mine.text.contains("休息 12:00 至 13:30"), "{}", mine.text);
}

#[test]
fn a_whole_week_is_filled_with_one_tick() {
    let w = World::new();
    let manager = w.app.as_role("east", Role::Manager);
    let late = shift_named(&w.app, "east", "晚班").to_string();
    let place = format!("{}:weekdays", w.wang);
    manager.form("/c/east/roster", &[("week", "2026-12-01"), ("do", &late), ("places", &place)]).location();
    let (line, wang) = (w.line, w.wang);
    let shifts =
        w.app.read(move |db| scheduling::queries::shifts_of(db, line, wang, day("2026-11-30"), day("2026-12-06")));
    assert_eq!(shifts.len(), 5);
    let ids: Vec<String> = shifts.iter().map(|s| s.shift_id.to_string()).collect();
    let mut fields = vec![("week", "2026-12-01"), ("do", "off")];
    fields.extend(ids.iter().map(|id| ("shifts", id.as_str())));
    manager.form("/c/east/roster", &fields).location();
    assert_eq!(manager.form("/c/east/roster", &[("week", "2026-12-01"), ("do", "off")]).status, 422, "nothing ticked");
}

#[test]
fn who_goes_home_early_is_off_from_then_on() {
    let w = World::new();
    let (line, li) = (w.line, w.li);
    w.app.clock.advance_minutes(200);
    let shift = w.app.read(move |db| scheduling::queries::shifts_of(db, line, li, day(TODAY), day(TODAY))).remove(0);
    let input = TakeOff { community: line, shift_id: shift.shift_id };
    w.app.write(COMPANY, move |tx| take_off(tx, &Actor::system(), input)).unwrap();
    let left = w.app.read(move |db| scheduling::queries::shift(db, line, shift.shift_id));
    assert_eq!(Moment::from_cell(left.ends_cell), at("13:15"), "what was worked stays");
    assert!(w.ask(45, 0).now.iter().all(|c| c.staff_id != li));
    assert!(w.ask(45, 0).slots.iter().all(|s| s.staff_id != li || s.starts_at > at("23:59")));
    assert_eq!(refused(w.reserve(w.wish(li, at("14:00")))).reason, "off_shift");
    let again = w.app.write(COMPANY, move |tx| take_off(tx, &Actor::system(), input));
    assert!(matches!(again, Err(Fault::Invalid(_))), "over is over: {again:?}");
}
