//! What a phone sends after it had no network: once, in order, told when the centre changed something, and what a rule
//! refuses on the centre's list.

use std::sync::atomic::{AtomicU64, Ordering};

use kernel::ids::Id;
use kernel::role::Role;
use serde_json::{Value, json};

use crate::kit::{Answer, Client, TestApp};
use crate::work_orders::{Road, TAP, given, tap, tariff};

const API: &str = "/api/v1/communities/guihuayuan";

/// An op as a phone sends it; times are the device's, an hour ahead.
fn op(who: &Client, order: &str, seq: i64, verb: &str, input: Value) -> Value {
    json!({"order_id": order, "person": who.id.to_string(), "seq": seq, "verb": verb,
           "device_at": "2026-11-24T11:00:00+08:00", "input": input})
}

/// An op's id that no other test of this process has.
fn fresh_key() -> String {
    static OPS: AtomicU64 = AtomicU64::new(1);
    format!("op-{}", OPS.fetch_add(1, Ordering::Relaxed))
}

fn send(who: &Client, body: &Value) -> Answer {
    who.post_with_key(&format!("{API}/field/ops"), &fresh_key(), body)
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

/// The road to findings, all from the outbox.
fn looked_at(app: &TestApp) -> Road {
    let road = tap(app);
    let steps = [
        ("acknowledge", json!({})),
        ("depart", json!({})),
        ("announce", json!({"let_in_by": "李秀兰本人"})),
        ("inspect", json!({"findings": "阀芯磨损"})),
    ];
    for (seq, (verb, input)) in (1..).zip(steps) {
        let became = send(&road.worker, &op(&road.worker, &road.id, seq, verb, input)).expect(200);
        assert_eq!(became["outcome"], "done", "{became}");
    }
    road
}

fn exceptions(app: &TestApp) -> Vec<String> {
    app.as_role("guihuayuan", Role::DutyManager).get("/c/guihuayuan/exceptions").texts("#exceptions section")
}

#[test]
fn the_whole_road_arrives_from_the_outbox() {
    let app = TestApp::demo();
    let road = looked_at(&app);
    let (who, id) = (&road.worker, road.id.as_str());
    let lines = json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": "1"}]});
    let total = {
        let item = road.clerk.get(&format!("{API}/tariffs")).expect(200);
        let labour = item["items"].as_array().unwrap().iter().find(|item| item["kind"] == "labour").unwrap().clone();
        labour["price_fen"].as_i64().unwrap()
    };
    let quoted = send(who, &with(op(who, id, 5, "quote", lines), "shown_fen", json!(total))).expect(200);
    let signed =
        json!({"quote_id": "here-quote", "evidence": {"kind": "signature", "blob_id": "here-picture"}, "start": true});
    let ids = json!({"here-quote": quoted["quote_id"], "here-picture": road.photo()});
    let agreed = with(with(op(who, id, 6, "consent", signed), "ids", ids), "shown_fen", json!(total));
    assert_eq!(send(who, &agreed).expect(200)["state"], "working");
    let done = json!({"cleaned": true, "done": "换了阀芯", "blob_ids": ["after"]});
    send(who, &with(op(who, id, 7, "finish", done), "ids", json!({"after": road.photo()}))).expect(200);
    let accept = json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": "sign"});
    send(who, &with(op(who, id, 8, "accept", accept), "ids", json!({"sign": road.photo()}))).expect(200);
    let paid = send(who, &op(who, id, 9, "pay", json!({"amount_fen": total, "method": "cash"}))).expect(200);
    assert!(paid["receipt_number"].as_str().unwrap().starts_with("R-"), "{paid}");
    assert!(exceptions(&app).is_empty());
    // Both times are kept; the device's clock, an hour ahead, ordered nothing.
    let told = road.manager.get(&format!("{API}/history?subject_kind=order&subject_id={id}")).expect(200);
    let kinds: Vec<&str> =
        told["items"].as_array().unwrap().iter().map(|event| event["kind"].as_str().unwrap()).collect();
    let road_of = ["order.acknowledged", "order.departed", "order.announced", "order.inspected", "order.quoted"];
    assert!(kinds.windows(5).any(|five| five == road_of), "{kinds:?}");
    let quoted = told["items"].as_array().unwrap().iter().find(|event| event["kind"] == "order.quoted").unwrap();
    assert_eq!(quoted["data"]["device_at"], "2026-11-24T03:00:00Z");
}

#[test]
fn an_op_happens_once_and_keeps_its_body() {
    let app = TestApp::demo();
    let road = tap(&app);
    let (path, key) = (format!("{API}/field/ops"), fresh_key());
    let body = op(&road.worker, &road.id, 1, "depart", json!({}));
    let first = road.worker.post_with_key(&path, &key, &body).expect(200);
    let again = road.worker.post_with_key(&path, &key, &body);
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!(again.expect(200), first);
    road.worker.post_with_key(&path, &key, &with(body, "verb", json!("acknowledge"))).expect(422);
    assert_eq!(road.order()["version"], first["version"]);
}

#[test]
fn a_form_whose_answer_was_lost_is_not_done_twice() {
    let app = TestApp::demo();
    let road = tap(&app);
    let order = format!("/c/guihuayuan/orders/{}", road.id);
    road.worker.raw_form(&format!("{order}/depart?from=field"), &[("op_id", "form-of-a-phone")]).location();
    let version = road.order()["version"].clone();
    let same = with(op(&road.worker, &road.id, 1, "depart", json!({})), "form", json!("form-of-a-phone"));
    let became = send(&road.worker, &same).expect(200);
    assert_eq!((&became["outcome"], &became["version"]), (&json!("done"), &version));
    assert!(exceptions(&app).is_empty());
}

#[test]
fn what_a_rule_refuses_is_on_the_list_once_and_the_order_stays() {
    let app = TestApp::demo();
    let road = looked_at(&app);
    let before = road.order();
    let (path, key) = (format!("{API}/field/ops"), fresh_key());
    let picture = road.photo();
    let input = json!({"cleaned": true, "done": "直接修好了", "blob_ids": ["after"]});
    let body = with(op(&road.worker, &road.id, 5, "finish", input), "ids", json!({"after": picture}));
    let became = road.worker.post_with_key(&path, &key, &body).expect(200);
    assert_eq!(became["outcome"], "exception", "{became}");
    assert!(!became["said"].as_str().unwrap().is_empty() && became["rule"].is_string());
    assert_eq!(road.worker.post_with_key(&path, &key, &body).expect(200), became);
    let listed = exceptions(&app);
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(listed[0].contains("直接修好了") && listed[0].contains(TAP), "{listed:?}");
    let after = road.order();
    for field in ["state", "version", "agreed_fen", "paid"] {
        assert_eq!(before[field], after[field], "{field}");
    }
    let manager = app.as_role("guihuayuan", Role::DutyManager);
    let page = manager.get("/c/guihuayuan/exceptions").text;
    let settle = page.split("action=\"").find(|part| part.contains("/settle\"")).unwrap();
    let settle = settle.split('"').next().unwrap();
    assert_eq!(manager.form(settle, &[("base_version", "1")]).status, 422);
    let note = [("base_version", "1"), ("settlement", "与住户核实，补报价")];
    assert_eq!(manager.form(settle, &note).location(), "/c/guihuayuan/exceptions");
    assert!(exceptions(&app).is_empty());
    assert!(manager.get("/c/guihuayuan/exceptions?state=settled").text.contains("与住户核实"));
    assert_eq!(road.order()["version"], after["version"]);
    assert_eq!(road.worker.get("/c/guihuayuan/exceptions").status, 403);
    // Its photo is kept past the sweep of what nobody uses.
    app.pass_minutes(3 * 24 * 60);
    let later = app.as_role("guihuayuan", Role::Manager);
    assert_eq!(later.get(&format!("/c/guihuayuan/blobs/{picture}")).status, 200);
}

#[test]
fn a_change_by_the_centre_is_told_and_what_still_fits_is_done() {
    let app = TestApp::demo();
    let road = given(&app, "engineering", "plumbing");
    let seen = road.order()["version"].clone();
    road.post(&road.dispatcher, "pause", &json!({"reason": "等水泵停机"})).expect(200);
    road.post(&road.dispatcher, "resume", &json!({})).expect(200);
    let depart = with(op(&road.worker, &road.id, 1, "depart", json!({})), "base_version", seen.clone());
    let became = send(&road.worker, &depart).expect(200);
    assert_eq!(became["outcome"], "done", "{became}");
    assert_eq!(became["changed"]["by"], json!(road.dispatcher.name), "{became}");
    assert_eq!(became["changed"]["what"].as_array().map(Vec::len), Some(2), "{became}");
    // Called off meanwhile: it no longer fits, and the person is told by whom.
    let seen = became["version"].clone();
    road.post(&road.dispatcher, "cancel", &json!({"reason": "重复派单", "kind": "withdrawn"})).expect(200);
    let look = with(op(&road.worker, &road.id, 2, "inspect", json!({"findings": "地面积水"})), "base_version", seen);
    let became = send(&road.worker, &look).expect(200);
    assert_eq!(became["outcome"], "exception", "{became}");
    assert_eq!(became["changed"]["by"], json!(road.dispatcher.name), "{became}");
    assert_eq!(road.state(), "cancelled");
    assert!(exceptions(&app)[0].contains("地面积水"));
}

#[test]
fn consent_is_to_what_was_shown() {
    let app = TestApp::demo();
    let road = looked_at(&app);
    let (who, id) = (&road.worker, road.id.as_str());
    let lines = json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": "2"}]});
    let dear = send(who, &with(op(who, id, 5, "quote", lines.clone()), "shown_fen", json!(1))).expect(200);
    assert_eq!((&dear["outcome"], &dear["rule"]), (&json!("exception"), &json!("charge.consent")), "{dear}");
    assert_eq!(road.state(), "inspected");
    let quoted = send(who, &op(who, id, 6, "quote", lines)).expect(200);
    let evidence = json!({"kind": "signature", "blob_id": road.photo()});
    let signed = json!({"quote_id": quoted["quote_id"], "evidence": evidence, "start": true});
    let other = send(who, &with(op(who, id, 7, "consent", signed), "shown_fen", json!(1))).expect(200);
    assert_eq!(other["outcome"], "exception");
    let guess = json!({"quote_id": quoted["quote_id"], "evidence": {"kind": "code", "code": "123456"}});
    assert_eq!(send(who, &op(who, id, 8, "consent", guess)).expect(200)["outcome"], "exception");
    assert_eq!((road.state().as_str(), &road.order()["agreed_fen"]), ("quoted", &json!(0)));
}

#[test]
fn handed_to_the_centre_without_trying() {
    let app = TestApp::demo();
    let road = tap(&app);
    let aside = with(op(&road.worker, &road.id, 1, "depart", json!({})), "aside", json!(true));
    assert_eq!(send(&road.worker, &aside).expect(200)["outcome"], "exception");
    assert_eq!((road.state().as_str(), exceptions(&app).len()), ("issued", 1));
}

#[test]
fn nobody_sends_for_another_and_nothing_beyond_the_walls() {
    let app = TestApp::demo();
    let road = tap(&app);
    let mut body = op(&road.worker, &road.id, 1, "depart", json!({}));
    send(&road.dispatcher, &body).expect(403);
    send(&road.clerk, &op(&road.clerk, &road.id, 1, "depart", json!({}))).expect(403);
    body["order_id"] = json!(Id::from_u128(7).to_string());
    send(&road.worker, &body).expect(404);
    send(&road.worker, &op(&road.worker, &road.id, 1, "cancel", json!({"reason": "不想去"}))).expect(422);
    assert_eq!((road.state().as_str(), exceptions(&app).len()), ("issued", 0));
}

#[test]
fn a_copy_draws_every_step_and_names_what_rules_ask() {
    let app = TestApp::demo();
    let road = tap(&app);
    for worker in [road.worker.clone(), road.worker.clone().in_english()] {
        let copy = worker.get(&format!("/c/guihuayuan/field/orders/{}/copy.json", road.id)).expect(200);
        let stands = copy["stands"].as_object().unwrap();
        assert!(stands.contains_key(copy["now"].as_str().unwrap()));
        let to_sign = &stands["quoted.home_paid.here"];
        assert!(to_sign["main"].as_str().unwrap().contains(copy["mark"].as_str().unwrap()), "{to_sign}");
        assert!(stands["accepted.home_paid.agreed.here.owes"]["main"].as_str().unwrap().contains("/pay?from=field"));
        for (key, stand) in stands {
            assert!(stand["main"].as_str().unwrap().len() > 200 && !stand["tag"].as_str().unwrap().is_empty(), "{key}");
        }
        let asks =
            |verb: &str, field: &str| {
                copy["needs"].as_array().unwrap().iter().any(|need| {
                    need["verb"] == verb && need["field"] == field && !need["say"].as_str().unwrap().is_empty()
                })
            };
        for (verb, field) in
            [("finish", "cleaned"), ("accept", "tried"), ("accept", "opinion"), ("consent", "evidence")]
        {
            assert!(asks(verb, field), "{verb} {field}: {}", copy["needs"]);
        }
    }
    let script = road.worker.get("/c/guihuayuan/field/sw.js");
    assert_eq!(
        (script.status.as_u16(), &script.headers["service-worker-allowed"]),
        (200, &"/c/guihuayuan/field".parse().unwrap())
    );
}
