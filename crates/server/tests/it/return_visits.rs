//! The day after: asked by others, answered or not, closed, issued again, compared with the books.

use kernel::ids::Id;
use kernel::money::Fen;
use kernel::role::Role;
use serde_json::{Value, json};

use crate::kit::TestApp;

const API: &str = "/api/v1/communities/guihuayuan";

fn visits(app: &TestApp, state: &str) -> Vec<Value> {
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let page = clerk.get(&format!("{API}/return-visits?state={state}")).expect(200);
    page["items"].as_array().unwrap().clone()
}

fn with_reason(app: &TestApp, reason: &str) -> Value {
    let found = visits(app, "open").into_iter().find(|v| v["reason"] == reason);
    found.unwrap_or_else(|| panic!("no visit is open because of {reason}"))
}

fn id(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap().to_owned()
}

fn record_path(visit: &Value) -> String {
    format!("{API}/return-visits/{}/record", id(visit, "return_visit_id"))
}

fn order_state(app: &TestApp, visit: &Value) -> String {
    let manager = app.as_role("guihuayuan", Role::Manager);
    id(&manager.get(&format!("{API}/orders/{}", id(visit, "order_id"))).expect(200), "state")
}

#[test]
fn solved_closes_the_order_and_is_answered_once() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let visit = with_reason(&app, "ordinary");
    let body = json!({"reached": true, "solved": true, "satisfaction": 5, "remark": "很好"});
    let told = clerk.post_with_key(&record_path(&visit), "once", &body).expect(200);
    assert_eq!((&told["state"], &told["attempts"]), (&json!("done"), &json!(1)));
    assert_eq!(order_state(&app, &visit), "closed");
    let again = clerk.post_with_key(&record_path(&visit), "once", &body);
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!(again.expect(200), told);
    clerk.post(&record_path(&visit), &body).refused_by("order.closed-by-revisit");
}

#[test]
fn not_solved_comes_back_in_front_with_its_history() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let visit = with_reason(&app, "paid");
    let told = clerk
        .post(&record_path(&visit), &json!({"reached": true, "solved": false, "satisfaction": 2, "remark": "还在漏"}))
        .expect(200);
    let next = id(&told, "reopened_order_id");
    // Of paid work it is always asked what was paid.
    assert_eq!(told["flags"], json!(["not_asked", "unhappy"]));
    let order = app.as_role("guihuayuan", Role::Manager).get(&format!("{API}/orders/{next}")).expect(200);
    assert_eq!(order["reopened_from"], visit["order_id"]);
    assert_eq!(order["state"], "issued");
    assert_eq!(order_state(&app, &visit), "closed");
}

#[test]
fn who_did_the_work_does_not_ask() {
    let app = TestApp::demo();
    let visit = with_reason(&app, "paid");
    let (line, order): (Id, Id) = (app.line("guihuayuan"), id(&visit, "order_id").parse().unwrap());
    let workers = app.read(move |db| work_orders::queries::workers_of(db, line, order));
    let worker = app.as_account(*workers.first().expect("a worker"), "worker");
    let body = json!({"reached": true, "solved": true, "satisfaction": 5});
    worker.post(&record_path(&visit), &body).refused_by("revisit.other-hands");
    app.as_role("guihuayuan", Role::Clerk).post(&record_path(&visit), &body).expect(200);
}

#[test]
fn reached_means_both_answers() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let visit = with_reason(&app, "ordinary");
    let problem = clerk
        .post(&record_path(&visit), &json!({"reached": true, "solved": true}))
        .refused_by("order.closed-by-revisit");
    assert_eq!(problem["facts"]["missing"], json!(["satisfaction"]));
    let bad = json!({"reached": true, "solved": true, "satisfaction": 9});
    clerk.post(&record_path(&visit), &bad).expect(422);
    assert_eq!(order_state(&app, &visit), "accepted");
}

#[test]
fn three_tries_on_two_days_are_enough() {
    let app = TestApp::demo();
    let visit = with_reason(&app, "ordinary");
    let missed = || {
        let clerk = app.as_role("guihuayuan", Role::Clerk);
        clerk.post(&record_path(&visit), &json!({"reached": false, "remark": "无人接听"})).expect(200)
    };
    let before = visit["attempts"].as_i64().unwrap();
    for _ in 0..(2 - before).max(0) {
        assert_ne!(missed()["state"], "unreached");
    }
    app.pass_minutes(24 * 60);
    let mut told = missed();
    if told["attempts"].as_i64().unwrap() < 3 {
        told = missed();
    }
    assert_eq!(told["state"], "unreached");
    assert_eq!(order_state(&app, &visit), "closed");
}

#[test]
fn what_was_paid_is_compared_with_the_receipts() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let visit = with_reason(&app, "paid");
    let (line, order): (Id, Id) = (app.line("guihuayuan"), id(&visit, "order_id").parse().unwrap());
    let receipts = app.read(move |db| money::queries::paid_of(db, line, order));
    let said = receipts + Fen(1_000);
    let body = json!({"reached": true, "solved": true, "satisfaction": 4, "paid_fen": said.get(), "paid_to": "office"});
    assert_eq!(clerk.post(&record_path(&visit), &body).expect(200)["flags"], json!(["paid_more"]));
    let page = app.as_role("guihuayuan", Role::Manager).get("/c/guihuayuan/return-visits/differences");
    assert_eq!(page.status.as_u16(), 200);
    assert!(page.text.contains(&said.yuan()), "the manager sees what was said");
    assert_eq!(clerk.get("/c/guihuayuan/return-visits/differences").status.as_u16(), 403);
}

#[test]
fn it_becomes_due_the_next_day_and_stands_on_the_queue() {
    let app = TestApp::demo();
    app.run_jobs();
    let waiting = visits(&app, "open").len();
    let due = visits(&app, "due");
    assert!(!due.is_empty() && due.len() <= waiting);
    assert!(due.iter().all(|v| v["state"] == "due"));
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let page = clerk.get("/c/guihuayuan/return-visits");
    assert_eq!(page.texts("h1").len(), 1);
    assert_eq!(page.texts("tbody tr").len(), due.len());
    let one = clerk.get(&format!("/c/guihuayuan/return-visits/{}", id(due.first().unwrap(), "return_visit_id")));
    assert_eq!(one.status.as_u16(), 200, "{}", one.text);
    let english = clerk.in_english().get("/c/guihuayuan/return-visits");
    assert!(english.texts("h1").first().unwrap().starts_with("Return visits"));
    clerk_cannot_ask_for_nonsense(&app);
}

fn clerk_cannot_ask_for_nonsense(app: &TestApp) {
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    clerk.get(&format!("{API}/return-visits?state=gone")).expect(422);
    clerk.get(&format!("{API}/return-visits?cursor=x")).expect(422);
    clerk.get(&format!("{API}/return-visits/{}", Id::from_u128(9))).expect(404);
}

#[test]
fn a_published_class_is_waived_and_counted_apart() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let publish = [("published_on", "2026-11-24"), ("published_where", "公告栏"), ("base_version", "1")];
    manager.form("/c/guihuayuan/return-visits/waivers/common_part", &publish).location();
    let order = manager.get(&format!("{API}/orders?state=finished")).expect(200)["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|o| o["flow"] == "common")
        .cloned()
        .expect("a common order that is finished");
    // Who reported it lives somewhere; the part is common all the same.
    let (line, order_id, unit): (Id, Id, Id) = (
        app.line("guihuayuan"),
        id(&order, "order_id").parse().unwrap(),
        app.read(|db| db.value("SELECT unit_id FROM units ORDER BY unit_id LIMIT 1", platform::args![])),
    );
    app.write(line, move |tx| {
        let sql = "UPDATE orders SET unit_id = $3 WHERE community_id = $1 AND order_id = $2";
        tx.run(sql, platform::args![line, order_id, unit])
    })
    .unwrap();
    let photos = [manager.photo("guihuayuan"), manager.photo("guihuayuan")];
    let accept = json!({"by": "common_part", "photo_blob_ids": photos, "note": "部门负责人现场确认"});
    manager.post(&format!("{API}/orders/{}/accept", id(&order, "order_id")), &accept).expect(200);
    let (line, id): (Id, Id) = (app.line("guihuayuan"), id(&order, "order_id").parse().unwrap());
    let waived = app.read(move |db| return_visits::queries::of_order(db, line, id)).expect("a visit");
    assert_eq!((waived.state.as_str(), waived.waiver.as_deref()), ("waived", Some("common_part")));
    assert_eq!(order_state(&app, &order), "closed");
    let page = manager.get(&format!("/c/guihuayuan/return-visits/{}", waived.return_visit_id));
    assert_eq!(page.texts("#result h2").len(), 1, "{}", page.text);
}

#[test]
fn the_manager_settles_what_differs() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let line = app.line("guihuayuan");
    let open = app.read(move |db| return_visits::queries::flags(db, line, false, None, 50));
    let flag = open.first().expect("something is open");
    let path = format!("/c/guihuayuan/return-visits/differences/{}/settle", flag.flag_id);
    let version = flag.version.to_string();
    let words = [("settlement", "已核对，住户记错"), ("base_version", version.as_str())];
    assert_eq!(manager.form(&path, &words).location(), "/c/guihuayuan/return-visits/differences");
    assert_eq!(manager.form(&path, &words).status.as_u16(), 409, "a stale page");
    let settled = manager.get("/c/guihuayuan/return-visits/differences?state=settled");
    assert!(settled.text.contains("已核对"));
    let waivers = manager.in_english().get("/c/guihuayuan/return-visits/waivers");
    assert!(waivers.texts("h1").first().unwrap().contains("Waived classes"));
}

#[test]
fn what_was_opened_again_before_anybody_visited_counts_as_no_visit() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let visit = with_reason(&app, "ordinary");
    let line = app.line("guihuayuan");
    let figures =
        || app.read(move |db| return_visits::queries::figures(db, line, kernel::clock::Moment::from_micros(0)));
    let before = figures();
    let reopen = format!("{API}/orders/{}/reopen", id(&visit, "order_id"));
    clerk.post(&reopen, &json!({"reason": "住户来电说又漏了"})).expect(201);
    let path = format!("{API}/return-visits/{}", id(&visit, "return_visit_id"));
    assert_eq!(clerk.get(&path).expect(200)["state"], "overtaken");
    let after = figures();
    assert_eq!((after.visited, after.unreached, after.waived), (before.visited, before.unreached, before.waived));
    assert_eq!(after.waiting, before.waiting - 1);
    clerk
        .post(&record_path(&visit), &json!({"reached": true, "solved": true, "satisfaction": 5}))
        .refused_by("order.closed-by-revisit");
}
