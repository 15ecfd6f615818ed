//! Who has it: answers that do not come, stale pages, pauses, returns, taking, opening again.

use kernel::role::Role;
use serde_json::json;

use super::{API, TAP, by_hand, free, home, tap};
use crate::kit::TestApp;

#[test]
fn an_answer_that_does_not_come_goes_up() {
    let app = TestApp::demo();
    let road = by_hand(&app, "environment");
    app.pass_minutes(14);
    let board = || road.dispatcher.get("/c/guihuayuan/board/rows");
    let number = road.order()["number"].as_str().unwrap().to_owned();
    let up = |page: crate::kit::Answer| page.texts("section.card.red li").iter().any(|line| line.contains(&number));
    assert!(!up(board()));
    app.pass_minutes(2);
    assert!(up(board()));
    let named = json!({"staff_id": free(&app, "cleaning")});
    road.post(&road.dispatcher, "assign", &named).expect(200);
    assert!(!up(board()));
}

#[test]
fn a_stale_page_is_told_who_changed_it_and_a_verb_twice_sent_happens_once() {
    let app = TestApp::demo();
    let road = tap(&app);
    let version = road.order()["version"].as_i64().unwrap();
    let path = format!("{API}/orders/{}/acknowledge", road.id);
    let body = json!({"expected_version": version});
    let first = road.worker.post_with_key(&path, "op-1", &body).expect(200);
    let again = road.worker.post_with_key(&path, "op-1", &body);
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!(again.expect(200), first);
    road.worker.post_with_key(&path, "op-1", &json!({"expected_version": version + 1})).expect(422);
    let stale = road.post(&road.worker, "depart", &json!({"base_version": version})).expect(409);
    assert_eq!((&stale["type"], &stale["changed_by"]), (&json!("/problems/stale"), &json!(road.worker.name)));
}

#[test]
fn pause_return_assign_and_a_new_time_that_is_read_back() {
    let app = TestApp::demo();
    let road = tap(&app);
    road.does("depart", json!({}));
    road.does("pause", json!({"reason": "等配件"}));
    assert_eq!(road.order()["paused"]["reason"], "等配件");
    road.post(&road.worker, "announce", &json!({})).refused_by("order.one-outcome");
    road.does("resume", json!({}));
    road.post(&road.worker, "return", &json!({"reason": " "})).expect(422);
    road.does("return", json!({"reason": "要停水，请中心安排"}));
    assert_eq!(road.state(), "returned");
    let request = road.order()["request_id"].as_str().unwrap().to_owned();
    assert_eq!(road.clerk.get(&format!("{API}/requests/{request}")).expect(200)["state"], "open");
    let again = road
        .clerk
        .post(
            &format!("{API}/requests/assess"),
            &json!({"unit_id": home(&road.clerk).0, "place": "in_home", "text": TAP}),
        )
        .expect(200);
    let slot = &again["slots"][1];
    let unread = json!({"staff_id": slot["staff_id"], "starts_at": slot["starts_at"]});
    road.post(&road.dispatcher, "assign", &unread).refused_by("promise.read-back");
    let read = json!({"staff_id": slot["staff_id"], "starts_at": slot["starts_at"], "read_back": true});
    let step = road.post(&road.dispatcher, "assign", &read).expect(200);
    assert_eq!(step["state"], "issued");
    let moved = road.order();
    assert_eq!((&moved["staff_id"], &moved["starts_at"]), (&slot["staff_id"], &slot["starts_at"]));
    // What is promised now moves with the order.
    let later = again["slots"][3].clone();
    let move_on = json!({"staff_id": later["staff_id"], "starts_at": later["starts_at"], "read_back": true});
    road.post(&road.dispatcher, "assign", &move_on).expect(200);
    assert_eq!(road.order()["starts_at"], later["starts_at"]);
    road.post(&road.clerk, "cancel", &json!({"reason": "住户自己修好了"})).expect(200);
    assert_eq!(road.order()["outcome"], "withdrawn");
}

#[test]
fn orders_are_taken_only_where_the_community_lets_workers_take_them() {
    let app = TestApp::demo();
    let road = by_hand(&app, "engineering");
    road.post(&road.worker, "take", &json!({})).refused_by("order.acknowledged");
    let habits = road.manager.get(&format!("{API}/order-habits")).expect(200);
    let wish = json!({"giving": "take", "reopen_days": 30, "urgent_minutes": 5, "ordinary_minutes": 15, "source": "例会",
        "expected_version": habits["version"]});
    road.manager.post(&format!("{API}/order-habits"), &wish).expect(200);
    assert!(road.worker.get("/c/guihuayuan/field/free").text.contains(road.order()["number"].as_str().unwrap()));
    let step = road.does("take", json!({}));
    assert_eq!(step["state"], "acknowledged");
    assert_eq!(road.order()["staff_id"], json!(road.worker.id.to_string()));
    let other = app.as_role("guihuayuan", Role::Cleaner);
    road.post(&other, "take", &json!({})).refused_by("order.acknowledged");
}

#[test]
fn not_solved_is_issued_again_once_and_free_until_it_is_looked_at() {
    let app = TestApp::demo();
    let (road, _) = tap(&app).accepted();
    let step = road.post(&road.clerk, "reopen", &json!({"reason": "还在滴水"})).expect(201);
    let next = road.clerk.get(&format!("{API}/orders/{}", step["order_id"].as_str().unwrap())).expect(200);
    assert_eq!((&next["reopened_from"], &next["flow"]), (&json!(road.id), &json!("home_free")));
    assert_eq!((&road.order()["state"], &road.order()["outcome"]), (&json!("closed"), &json!("own")));
    road.post(&road.clerk, "reopen", &json!({"reason": "还在滴水"})).refused_by("order.one-outcome");
}

#[test]
fn another_time_moves_the_promise_and_the_old_one_stays_on_record() {
    let app = TestApp::demo();
    let road = tap(&app);
    let asked = json!({"unit_id": home(&road.clerk).0, "place": "in_home", "text": TAP});
    let later = road.clerk.post(&format!("{API}/requests/assess"), &asked).expect(200)["slots"][4].clone();
    let wish = json!({"staff_id": later["staff_id"], "starts_at": later["starts_at"], "read_back": true});
    road.post(&road.dispatcher, "assign", &wish).expect(200);
    let request = road.order()["request_id"].as_str().unwrap().to_owned();
    let promises = road.clerk.get(&format!("{API}/requests/{request}")).expect(200)["promises"].clone();
    let states: Vec<&str> = promises.as_array().unwrap().iter().filter_map(|one| one["state"].as_str()).collect();
    assert!(states.contains(&"moved") && states.contains(&"open"), "{promises}");
    assert_eq!(road.order()["starts_at"], later["starts_at"]);
}

#[test]
fn nobody_sets_out_on_what_is_nobodys_and_a_cleaner_does_not_mend_a_tap() {
    let app = TestApp::demo();
    let road = by_hand(&app, "environment");
    let cleaner = app.as_role("guihuayuan", Role::Cleaner);
    for verb in ["acknowledge", "depart"] {
        let problem = road.post(&cleaner, verb, &json!({})).refused_by("order.acknowledged");
        assert_eq!(problem["reason"], "nobody_named");
    }
    let tap = tap(&app);
    for (verb, body) in [("acknowledge", json!({})), ("depart", json!({}))] {
        let problem = tap.post(&cleaner, verb, &body).refused_by("duty.certified");
        assert_eq!(problem["reason"], "not_your_duty");
        assert!(!problem["ways_out"].as_array().unwrap().is_empty());
    }
    tap.post(&tap.manager, "depart", &json!({})).expect(200);
    tap.post(&cleaner, "announce", &json!({})).refused_by("duty.certified");
    tap.post(&tap.manager, "announce", &json!({})).expect(200);
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&tap.id).unwrap());
    let hands = app.read(move |db| work_orders::queries::workers_of(db, line, order));
    assert_eq!(hands, [tap.worker.id], "who writes down for the named one has no hand in it");
}

#[test]
fn a_reopened_order_gets_its_time_with_a_promise_and_nobody_named_breaks_it() {
    let app = TestApp::demo();
    let (road, _) = tap(&app).accepted();
    let step = road.post(&road.clerk, "reopen", &json!({"reason": "还在滴水"})).expect(201);
    let next = super::people(&app, step["order_id"].as_str().unwrap().to_owned());
    let named = json!({"staff_id": free(&app, "plumbing")});
    next.post(&next.dispatcher, "assign", &named).refused_by("promise.read-back");
    let read = json!({"staff_id": free(&app, "plumbing"), "read_back": true});
    next.post(&next.dispatcher, "assign", &read).expect(200);
    let request = next.order()["request_id"].as_str().unwrap().to_owned();
    let states = || {
        let promises = next.clerk.get(&format!("{API}/requests/{request}")).expect(200)["promises"].clone();
        promises.as_array().unwrap().iter().filter_map(|p| p["state"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert!(states().contains(&"open".to_owned()), "{:?}", states());
    next.post(&next.dispatcher, "assign", &json!({"note": "人手不够"})).expect(200);
    assert!(states().contains(&"broken".to_owned()) && !states().contains(&"open".to_owned()), "{:?}", states());
}

#[test]
fn a_pause_ends_and_is_no_way_round_an_answer() {
    let app = TestApp::demo();
    let road = tap(&app);
    road.does("pause", json!({"reason": "等配件"}));
    assert!(road.order()["paused"]["until"].is_string(), "a pause has an end");
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    app.pass_minutes(73 * 60);
    let row = app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!(row.raised_because.as_deref(), Some("pause_over"));
}

#[test]
fn a_visit_called_off_is_withdrawn_not_kept() {
    let app = TestApp::demo();
    let road = tap(&app);
    let request = road.order()["request_id"].as_str().unwrap().to_owned();
    road.post(&road.clerk, "cancel", &json!({"reason": "住户自己修好了"})).expect(200);
    let promises = road.clerk.get(&format!("{API}/requests/{request}")).expect(200)["promises"].clone();
    assert_eq!(promises[0]["state"], "withdrawn", "{promises}");
}

/// A matter that isn't always visited, whose quote is declined.
fn declined(app: &TestApp) -> super::Road {
    let road = super::call(app, "卧室的灯不亮").looked_at();
    let quote = json!({"lines": [{"tariff_id": super::tariff(&road.clerk, "labour"), "quantity": 1}]});
    let quote = road.does("quote", quote);
    road.does("decline", json!({"quote_id": quote["quote_id"], "reason": "想自己换灯泡"}));
    road
}

#[test]
fn a_manager_closes_by_hand_what_need_not_be_visited() {
    let app = TestApp::demo();
    let first = declined(&app);
    first.post(&first.clerk, "close", &json!({"reason": "住户来电：不用了"})).expect(403);
    let step = first.post(&first.manager, "close", &json!({"reason": "住户来电：不用了"})).expect(200);
    assert_eq!(step["state"], "closed");
    let second = declined(&app);
    let page = format!("/c/guihuayuan/orders/{}/close", second.id);
    second.manager.form(&page, &[("reason", "住户来电：不用了")]).location();
    let order = second.order();
    assert_eq!((&order["state"], &order["outcome"]), (&json!("closed"), &json!("declined")));
    let line = app.line("guihuayuan");
    let kept: i64 = app.read(move |db| {
        db.value(
            "SELECT COUNT(*) FROM rule_exceptions WHERE community_id = $1 AND rule = 'order.closed-by-revisit'",
            platform::args![line],
        )
    });
    assert!(kept >= 2, "{kept} exceptions are kept for the review");
}

#[test]
fn what_a_department_gives_itself_goes_to_who_may_do_it() {
    let app = TestApp::demo();
    let road = by_hand(&app, "environment");
    let cleaner = free(&app, "cleaning");
    let (line, plumber) = (app.line("guihuayuan"), free(&app, "plumbing"));
    let holds = app.read(move |db| staff::queries::qualified_one(db, line, plumber, "cleaning")).is_some();
    assert!(!holds, "the demo's plumber holds no certificate for cleaning");
    let refused = road.post(&road.dispatcher, "assign", &json!({"staff_id": plumber})).refused_by("promise.reserved");
    assert_eq!(refused["facts"]["duty"], "cleaning", "{refused}");
    assert!(road.order()["staff_id"].is_null());
    road.post(&road.dispatcher, "assign", &json!({"staff_id": cleaner})).expect(200);
    let order = kernel::ids::parse_id(&road.id).unwrap();
    let row = app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!(row.duty.as_deref(), Some("cleaning"), "the duty of the slot is kept with the order");
    let booked: i64 = app.read(move |db| {
        db.value(
            "SELECT COUNT(*) FROM booking_cells WHERE community_id = $1 AND booking_id = $2",
            platform::args![line, order],
        )
    });
    assert!(booked > 0, "nobody is named without a booked time");
}

#[test]
fn work_that_has_begun_and_is_displaced_is_on_the_list_and_its_home_is_rung() {
    let app = TestApp::demo();
    let road = tap(&app).agreed().0;
    road.does("start", json!({}));
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    app.write(line, move |tx| {
        tx.record(platform::history::Event::new("booking.displaced", "booking", order)).map(drop)
    })
    .unwrap();
    let row = app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!((row.raised_because.as_deref(), row.state.as_str()), (Some("promise_broken"), "working"));
    let number = road.order()["number"].as_str().unwrap().to_owned();
    let up = road.dispatcher.get("/c/guihuayuan/board?all=1").texts("section.card.red li").concat();
    assert!(up.contains(&number), "{up}");
}
