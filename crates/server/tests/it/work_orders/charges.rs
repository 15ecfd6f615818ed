//! What it costs: quote, agreement and its evidence, payment, and what is unpaid.

use kernel::ids::Id;
use serde_json::{Value, json};

use super::{actions, tap, tariff};
use crate::kit::TestApp;

#[test]
fn nothing_is_chargeable_without_consent_and_nothing_above_it() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    assert_eq!(quote["explanation"].as_array().map(Vec::len), Some(2));
    assert_eq!(road.order()["agreed_fen"], 0);
    road.post(&road.worker, "start", &json!({})).refused_by("charge.consent");
    let other = json!({"quote_id": Id::from_u128(1), "evidence": {"kind": "paper", "blob_id": road.photo()}});
    road.post(&road.worker, "consent", &other).refused_by("charge.consent");
    let no_blob = json!({"quote_id": quote["quote_id"], "evidence": {"kind": "paper", "blob_id": Id::from_u128(1)}});
    road.post(&road.worker, "consent", &no_blob).expect(422);
    let paper = json!({"quote_id": quote["quote_id"], "evidence": {"kind": "paper", "blob_id": road.photo()}});
    road.does("consent", paper);
    road.does("start", json!({}));
    road.post(&road.worker, "finish", &json!({"cleaned": false, "done": "换了阀芯"})).refused_by("site.cleaned");
    road.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
    let total = quote["total_fen"].as_i64().unwrap();
    let accept = |body: Value| road.post(&road.worker, "accept", &body);
    accept(json!({"by": "resident", "opinion": 5})).refused_by("site.accepted");
    accept(json!({"by": "resident", "opinion": 5, "tried": true})).refused_by("site.accepted");
    accept(json!({"by": "common_part", "photo_blob_ids": [road.photo(), road.photo()]})).refused_by("site.accepted");
    accept(json!({"by": "resident", "tried": true, "opinion": 4, "signature_blob_id": road.photo()})).expect(200);
    let pay = |fen: i64| road.post(&road.worker, "payments", &json!({"amount_fen": fen, "method": "cash"}));
    pay(total + 1).refused_by("charge.ceiling");
    pay(total - 1).refused_by("charge.ceiling");
    pay(total).expect(201);
    pay(1).refused_by("charge.ceiling");
}

#[test]
fn a_dearer_price_needs_another_agreement_and_the_first_one_stands() {
    let app = TestApp::demo();
    let (road, first) = tap(&app).agreed();
    road.does("start", json!({}));
    let more = json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": "2.5"}]});
    let dearer = road.does("quote", more);
    assert!(dearer["total_fen"].as_i64() > first["total_fen"].as_i64());
    road.post(&road.worker, "finish", &json!({"cleaned": true, "done": "换"})).expect(409);
    let step = road.does("decline", json!({"quote_id": dearer["quote_id"], "reason": "太贵"}));
    assert_eq!(step["state"], "consented");
    assert_eq!(road.order()["agreed_fen"], first["total_fen"]);
}

#[test]
fn a_declined_quote_ends_without_charge() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    let step = road.does("decline", json!({"quote_id": quote["quote_id"], "reason": "自己找人修"}));
    assert_eq!(step["state"], "declined");
    road.post(&road.worker, "start", &json!({})).refused_by("charge.consent");
    // A leak is always visited: nobody closes it by hand, and a clerk closes nothing so.
    road.post(&road.clerk, "close", &json!({"reason": "住户来电确认不修"})).expect(403);
    road.post(&road.manager, "close", &json!({"reason": "住户来电确认不修"})).refused_by("order.closed-by-revisit");
    let (line, id) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    let visit = app.read(move |db| return_visits::queries::of_order(db, line, id)).expect("a visit").return_visit_id;
    let answered = json!({"reached": true, "solved": true, "satisfaction": 4});
    let told = road.clerk.post(&format!("{}/return-visits/{visit}/record", super::API), &answered).expect(200);
    assert_eq!((&told["state"], &told["flags"]), (&json!("done"), &json!([])));
    let order = road.order();
    assert_eq!((&order["outcome"], &order["agreed_fen"]), (&json!("declined"), &json!(0)));
    road.post(&road.worker, "depart", &json!({})).refused_by("order.one-outcome");
}

#[test]
fn the_code_goes_to_the_number_on_file_and_guessing_ends_it() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    let stranger = json!({"contact_id": Id::from_u128(5)});
    road.post(&road.worker, "consent-code", &stranger).expect(422);
    let code = || {
        road.does("consent-code", json!({}));
        app.run_jobs();
        let (_, text) = app.sent.all().into_iter().rfind(|(_, text)| text.contains("验证码")).expect("a message");
        let digits: String =
            text.split("验证码").nth(1).unwrap().chars().filter(char::is_ascii_digit).take(6).collect();
        digits
    };
    let right = code();
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let tries = |code: &str| {
        road.post(
            &road.worker,
            "consent",
            &json!({"quote_id": quote["quote_id"], "evidence": {"kind": "code", "code": code}}),
        )
    };
    for left in (0..5).rev() {
        let problem = tries(wrong).refused_by("charge.consent");
        assert_eq!(problem["reason"], if left == 0 { "code_used_up" } else { "wrong_code" }, "{problem}");
    }
    tries(&right).refused_by("charge.consent");
    let fresh = code();
    tries(&fresh).expect(200);
    assert_eq!(road.order()["consent"]["kind"], "code");
    assert_eq!(road.state(), "consented");
}

#[test]
fn a_logged_call_is_made_by_a_second_colleague() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    let order = road.order();
    let contact = order["reporter_contact_id"].clone();
    let call = |witness: &str| {
        let evidence = json!({"kind": "call", "contact_id": contact, "witness_staff_id": witness});
        road.post(&road.worker, "consent", &json!({"quote_id": quote["quote_id"], "evidence": evidence}))
    };
    let named = order["staff_id"].as_str().unwrap();
    call(named).refused_by("charge.consent");
    call(&road.worker.id.to_string()).refused_by("charge.consent");
    call(&Id::from_u128(3).to_string()).expect(422);
    call(&road.clerk.id.to_string()).expect(200);
}

#[test]
fn unpaid_is_polite_and_a_reduction_is_approved_and_posted() {
    let app = TestApp::demo();
    let (road, total) = tap(&app).accepted();
    let later = json!({"kind": "later", "reason": "手机没电，明天到前台交"});
    road.does("settle", later);
    let less = json!({"kind": "reduced", "reason": "师傅迟到半小时", "reduced_to_fen": total - 100});
    let problem = road.post(&road.worker, "settle", &less).refused_by("charge.unpaid-is-polite");
    assert_eq!(actions(&problem), ["ask_reduction", "pay_later"]);
    road.post(&road.manager, "settle", &less).expect(200);
    road.post(&road.worker, "payments", &json!({"amount_fen": total, "method": "cash"})).refused_by("charge.ceiling");
    road.post(&road.worker, "payments", &json!({"amount_fen": total - 100, "method": "cash"})).expect(201);
}

#[test]
fn an_agreement_ends_with_a_return_and_with_outside_hands() {
    let app = TestApp::demo();
    let (road, _) = tap(&app).agreed();
    assert!(road.order()["agreed_fen"].as_i64().unwrap() > 0);
    road.does("return", json!({"reason": "要停水，请中心安排"}));
    let back = road.order();
    assert_eq!((&back["agreed_fen"], &back["quote"], &back["staff_id"]), (&json!(0), &Value::Null, &Value::Null));
    let line = app.line("guihuayuan");
    let party = app.read(move |db| responsibility::queries::parties(db, line, Some("warranty"))).remove(0).party_id;
    let job = json!({"party_id": party, "due_at": app.app.now().plus_hours(20)});
    road.post(&road.clerk, "outside", &job).refused_by("route.payer");
    let job = json!({"party_id": party, "due_at": app.app.now().plus_hours(20), "note": "阀门是开发商统一更换的"});
    road.post(&road.clerk, "outside", &job).expect(200);
    let request = road.order()["request_id"].as_str().unwrap().to_owned();
    let promises = road.clerk.get(&format!("{}/requests/{request}", super::API)).expect(200)["promises"].clone();
    let open: Vec<&str> = promises
        .as_array()
        .unwrap()
        .iter()
        .filter(|p| p["state"] == "open")
        .filter_map(|p| p["kind"].as_str())
        .collect();
    assert_eq!(open, ["outside"], "{promises}");
    road.post(&road.clerk, "finish", &json!({"cleaned": true, "done": "对方已更换"})).expect(200);
    let accept = json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": road.photo()});
    road.post(&road.clerk, "accept", &accept).expect(200);
    let done = road.order();
    assert_eq!((&done["agreed_fen"], &done["flow"]), (&json!(0), &json!("home_free")));
    road.post(&road.clerk, "payments", &json!({"amount_fen": 100, "method": "cash"})).refused_by("charge.ceiling");
}

#[test]
fn a_neighbours_number_agrees_to_nothing() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    let other = road.clerk.get(&format!("{}/households?q=3-2-1202", super::API)).expect(200);
    let neighbour = kernel::ids::parse_id(other["items"][0]["people"][0]["person_id"].as_str().unwrap()).unwrap();
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    let person = app.read(move |db| registry::queries::person(db, line, neighbour));
    let contact = person.contacts.first().expect("a number").contact_id;
    app.write(line, move |tx| {
        tx.run(
            "UPDATE requests SET reporter_person_id = $2, reporter_contact_id = $3 WHERE order_id = $1",
            platform::args![order, neighbour, contact],
        )?;
        tx.run("UPDATE orders SET reporter_contact_id = $2 WHERE order_id = $1", platform::args![order, contact])
            .map(drop)
    })
    .unwrap();
    let evidence = json!({"kind": "call", "contact_id": contact, "witness_staff_id": road.clerk.id});
    let answer =
        road.post(&road.worker, "consent", &json!({"quote_id": quote["quote_id"], "evidence": evidence})).expect(422);
    assert_eq!(answer["errors"][0]["field"], "contact_id");
    road.manager.get(&format!("{}/orders?state=nonsense", super::API)).expect(422);
    road.manager.get(&format!("{}/orders?state=open", super::API)).expect(200);
}

#[test]
fn an_agreement_does_not_survive_another_payer() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).agreed();
    assert_eq!(road.order()["agreed_fen"], quote["total_fen"]);
    road.does("return", json!({"reason": "要停水"}));
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    let named = json!({"staff_id": super::free(&app, "plumbing"), "read_back": true});
    road.post(&road.dispatcher, "assign", &named).expect(200);
    let road = super::people(&app, road.id).looked_at();
    road.does("inspect", json!({"findings": "原装配件，属质保", "payer": "warranty"}));
    road.does("start", json!({}));
    road.does("finish", json!({"cleaned": true, "done": "更换"}));
    road.does("accept", json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": road.photo()}));
    let row = app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!((row.agreed_fen.get(), row.flow.as_str(), row.agreed_quote_id), (0, "home_free", None));
    road.post(&road.worker, "payments", &json!({"amount_fen": 100, "method": "cash"})).refused_by("charge.ceiling");
}

#[test]
fn who_at_an_outside_party_accepted_the_time_is_kept_or_it_is_still_to_be_confirmed() {
    let app = TestApp::demo();
    let line = app.line("guihuayuan");
    let party = app.read(move |db| responsibility::queries::parties(db, line, Some("warranty"))).remove(0).party_id;
    for (accepted_by, kept) in [(Value::Null, None), (json!("王工"), Some("王工"))] {
        let road = tap(&app).looked_at();
        let mut job = json!({"party_id": party, "due_at": app.app.now().plus_hours(20), "note": "开发商统一更换"});
        job["accepted_by"] = accepted_by;
        road.post(&road.clerk, "outside", &job).expect(200);
        let request = kernel::ids::parse_id(road.order()["request_id"].as_str().unwrap()).unwrap();
        let found: Option<String> = app.read(move |db| {
            db.value(
                "SELECT accepted_by FROM promises WHERE community_id = $1 AND request_id = $2 AND kind = 'outside' AND state = 'open'",
                platform::args![line, request],
            )
        });
        assert_eq!(found.as_deref(), kept);
    }
}

#[test]
fn a_home_that_was_altered_asks_its_renovation_company_before_any_quote() {
    let app = TestApp::demo();
    let road = super::unclear(&app);
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    let unit = app.read(move |db| work_orders::queries::row(db, line, order)).unit_id.unwrap();
    let fields = [
        ("component_group", "sanitary"),
        ("company", "宏达装饰"),
        ("started_on", "2026-06-01"),
        ("accepted_on", "2026-08-01"),
    ];
    road.manager.form(&format!("/c/guihuayuan/households/{unit}/alterations/new"), &fields).location();
    let refused = road.post(&road.worker, "survey", &json!({"conforms": true, "payer": "resident"}));
    let problem = refused.refused_by("route.undecided-is-free");
    assert_eq!(
        (&problem["reason"], &problem["facts"]["company"]),
        (&json!("altered"), &json!("宏达装饰")),
        "{problem}"
    );
    let lines = json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": 1}]});
    road.post(&road.worker, "quote", &lines).refused_by("route.undecided-is-free");
    road.does("survey", json!({"conforms": true, "payer": "resident", "altered": false, "reason": "不是装修动过的"}));
    road.does("quote", lines);
}
