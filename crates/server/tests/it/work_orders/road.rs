//! The road itself: its steps and their rules.

use kernel::ids::{Id, parse_id};
use kernel::role::Role;
use serde_json::{Value, json};

use super::{API, TAP, actions, given, tap, tariff, unclear};
use crate::kit::TestApp;

#[test]
fn the_main_road_from_the_call_to_the_receipt() {
    let app = TestApp::demo();
    let (road, total) = tap(&app).accepted();
    let order = road.order();
    assert_eq!(
        (&order["state"], &order["flow"], &order["chargeable"]),
        (&json!("accepted"), &json!("home_paid"), &json!(true))
    );
    assert_eq!(order["consent"]["kind"], "signature");
    assert_eq!((&order["acceptance"]["by"], &order["opinion"]), (&json!("resident"), &json!(5)));
    let paid = road.post(&road.worker, "payments", &json!({"amount_fen": total, "method": "wechat"})).expect(201);
    assert!(paid["receipt_number"].as_str().unwrap().starts_with("R-"), "{paid}");
    assert_eq!((&paid["paid_fen"], &paid["open_fen"]), (&json!(total), &json!(0)));
    let request = order["request_id"].as_str().unwrap();
    assert_eq!(road.clerk.get(&format!("{API}/requests/{request}")).expect(200)["state"], "done");
    // The resident was told that somebody is on the way, and that it is done.
    app.run_jobs();
    let told: Vec<String> =
        app.sent.all().into_iter().map(|(_, text)| text).filter(|text| text.contains(TAP)).collect();
    assert!(
        told.iter().any(|text| text.contains("已出发")) && told.iter().any(|text| text.contains("已处理完")),
        "{told:?}"
    );
}

#[test]
fn every_step_is_refused_before_its_time_by_its_rule() {
    let app = TestApp::demo();
    let road = tap(&app);
    let is = |verb: &str, body: Value, rule: &str| road.post(&road.worker, verb, &body).refused_by(rule);
    is("inspect", json!({"findings": "阀芯磨损"}), "site.announced");
    is("start", json!({}), "site.inspected");
    road.does("depart", json!({}));
    assert!(!road.order()["staff_id"].is_null());
    let child = is("announce", json!({"child_alone": true}), "site.announced");
    assert_eq!(actions(&child), ["pause", "return"]);
    road.does("announce", json!({}));
    is("quote", json!({"lines": []}), "site.inspected");
    road.does("inspect", json!({"findings": "阀芯磨损"}));
    let problem = is("start", json!({}), "charge.consent");
    assert!(problem["facts"]["allowed"].as_array().unwrap().contains(&json!("quote")), "{problem}");
    assert!(actions(&problem).contains(&"quote"));
    is("consent", json!({"quote_id": Id::from_u128(1), "evidence": {"kind": "code", "code": "1"}}), "charge.consent");
    is("finish", json!({"cleaned": true, "done": "x"}), "order.one-outcome");
    is("accept", json!({"by": "resident"}), "site.cleaned");
    is("payments", json!({"amount_fen": 1, "method": "cash"}), "site.accepted");
    assert_eq!(road.state(), "inspected");
}

#[test]
fn grounds_and_common_parts_need_no_door_and_two_photos() {
    let app = TestApp::demo();
    for (department, duty, flow) in [
        ("environment", "cleaning", "grounds"),
        ("security", "guarding", "security"),
        ("engineering", "plumbing", "common"),
    ] {
        let road = given(&app, department, duty);
        assert_eq!(road.order()["flow"], flow);
        road.does("depart", json!({}));
        road.post(&road.worker, "announce", &json!({})).refused_by("site.announced");
        road.does("inspect", json!({"findings": "积水约两平方米", "blob_ids": [road.photo()]}));
        road.does("start", json!({}));
        road.does("finish", json!({"cleaned": true, "done": "拖干", "blob_ids": [road.photo()]}));
        road.post(&road.worker, "accept", &json!({"by": "common_part"})).refused_by("site.accepted");
        road.does("accept", json!({"by": "common_part", "witness_staff_id": road.manager.id}));
        assert!(["accepted", "closed"].contains(&road.state().as_str()));
    }
}

#[test]
fn what_is_not_ours_goes_back_with_reason_and_photo_then_outside_and_is_chased() {
    let app = TestApp::demo();
    let road = unclear(&app);
    road.post(&road.worker, "survey", &json!({"conforms": false})).refused_by("route.survey");
    road.post(&road.worker, "survey", &json!({"conforms": false, "reason": "属外墙"})).refused_by("route.survey");
    let step = road.does("survey", json!({"conforms": false, "reason": "属外墙", "blob_ids": [road.photo()]}));
    assert_eq!(step["state"], "returned");
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    let party = app.read(move |db| responsibility::queries::parties(db, line, Some("warranty"))).remove(0).party_id;
    let outside =
        |hours: i64| json!({"party_id": party, "due_at": app.app.now().plus_hours(hours), "note": "勘查属外墙"});
    road.post(&road.clerk, "outside", &outside(-1)).refused_by("route.external-due");
    road.post(&road.clerk, "chase", &json!({"answer": "x", "due_at": app.app.now().plus_hours(1)}))
        .refused_by("route.external-due");
    road.post(&road.clerk, "outside", &outside(2)).expect(200);
    app.pass_minutes(121);
    let row = || app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!(row().raised_because.as_deref(), Some("outside_late"));
    let chase = json!({"answer": "材料未到，明天上午来", "due_at": app.app.now().plus_hours(20)});
    road.post(&app.as_role("guihuayuan", Role::Clerk), "chase", &chase).expect(200);
    assert_eq!((row().raised_because, row().chased), (None, 1));
    let report = json!({"cleaned": true, "done": "外墙已补"});
    assert_eq!(road.post(&app.as_role("guihuayuan", Role::Clerk), "finish", &report).expect(200)["state"], "finished");
}

#[test]
fn a_survey_that_conforms_opens_its_road() {
    let app = TestApp::demo();
    let road = unclear(&app);
    road.post(&road.worker, "quote", &json!({"lines": []})).refused_by("route.undecided-is-free");
    road.post(&road.worker, "start", &json!({})).refused_by("route.survey");
    road.post(&road.worker, "survey", &json!({"conforms": false, "reason": "属外墙"})).refused_by("route.survey");
    let step = road.does("survey", json!({"conforms": true, "payer": "resident"}));
    assert_eq!((&step["state"], &step["flow"]), (&json!("inspected"), &json!("home_paid")));
    assert!(step["allowed"].as_array().unwrap().contains(&json!("quote")));
}

#[test]
fn free_work_turns_paid_only_by_what_was_found() {
    let app = TestApp::demo();
    let road = tap(&app);
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    app.write(line, move |tx| {
        tx.run("UPDATE orders SET flow = 'home_free', payer = 'fee' WHERE order_id = $1", platform::args![order])
            .map(drop)
    })
    .unwrap();
    let road = road.looked_at();
    let lines = json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": 1}]});
    road.post(&road.worker, "quote", &lines).refused_by("route.undecided-is-free");
    let step = road.does("inspect", json!({"findings": "住户自行更换的龙头", "payer": "resident", "cause": "misuse"}));
    assert_eq!(step["flow"], "home_paid");
    road.does("quote", lines);
}
