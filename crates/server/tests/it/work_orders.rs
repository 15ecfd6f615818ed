//! The road of an order, from the instruction to the accepted work: its steps, its rules, its money, its pages.

use kernel::ids::{Id, parse_id};
use kernel::role::Role;
use serde_json::{Value, json};

use crate::kit::{Client, TestApp};

const API: &str = "/api/v1/communities/guihuayuan";
const TAP: &str = "厨房水龙头滴水";

/// One order and the people around it.
struct Road {
    clerk: Client,
    worker: Client,
    manager: Client,
    dispatcher: Client,
    id: String,
}

impl Road {
    fn post(&self, who: &Client, verb: &str, body: &Value) -> crate::kit::Answer {
        who.post(&format!("{API}/orders/{}/{verb}", self.id), body)
    }

    /// The worker does it.
    #[track_caller]
    fn does(&self, verb: &str, body: Value) -> Value {
        self.post(&self.worker, verb, &body).expect(200)
    }

    fn order(&self) -> Value {
        self.manager.get(&format!("{API}/orders/{}", self.id)).expect(200)
    }

    fn state(&self) -> String {
        self.order()["state"].as_str().unwrap().to_owned()
    }

    fn photo(&self) -> String {
        self.worker.photo("guihuayuan")
    }

    /// To the findings.
    fn looked_at(self) -> Self {
        self.does("acknowledge", json!({}));
        self.does("depart", json!({}));
        self.does("announce", json!({"let_in_by": "李秀兰本人"}));
        self.does("inspect", json!({"findings": "阀芯磨损，关不严", "readings": "0.32 MPa"}));
        self
    }

    /// To a quote on the table; the quote.
    fn quoted(self) -> (Self, Value) {
        let road = self.looked_at();
        let quote = road.does("quote", json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": 1}]}));
        (road, quote)
    }

    fn agreed(self) -> (Self, Value) {
        let (road, quote) = self.quoted();
        let signature = road.photo();
        road.does(
            "consent",
            json!({"quote_id": quote["quote_id"], "evidence": {"kind": "signature", "blob_id": signature}}),
        );
        (road, quote)
    }

    /// To accepted work; what was agreed, in fen.
    fn accepted(self) -> (Self, i64) {
        let (road, quote) = self.agreed();
        road.does("start", json!({}));
        road.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
        let signature = road.photo();
        road.does("accept", json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": signature}));
        let total = quote["total_fen"].as_i64().unwrap();
        (road, total)
    }
}

fn tariff(who: &Client, kind: &str) -> Value {
    let board = who.get(&format!("{API}/tariffs")).expect(200);
    board["items"].as_array().unwrap().iter().find(|item| item["kind"] == kind).expect("an item")["tariff_id"].clone()
}

fn people(app: &TestApp, id: String) -> Road {
    Road {
        clerk: app.as_role("guihuayuan", Role::Clerk),
        worker: app.as_role("guihuayuan", Role::Technician),
        manager: app.as_role("guihuayuan", Role::Manager),
        dispatcher: app.as_role("guihuayuan", Role::Dispatcher),
        id,
    }
}

/// The home whose tap is out of warranty, and its first person.
fn home(clerk: &Client) -> (Value, Value) {
    let hit = clerk.get(&format!("{API}/households?q=3-2-1201")).expect(200)["items"][0].clone();
    (hit["unit_id"].clone(), hit["people"][0]["person_id"].clone())
}

/// A call about a dripping tap: paid work in a home.
fn tap(app: &TestApp) -> Road {
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let (unit, person) = home(&clerk);
    let found = clerk
        .post(&format!("{API}/requests/assess"), &json!({"unit_id": unit, "place": "in_home", "text": TAP}))
        .expect(200);
    assert_eq!(found["responsibility"]["chargeable"], true, "{found}");
    let slot = &found["slots"][0];
    let promise = json!({"kind": "appointment", "staff_id": slot["staff_id"], "starts_at": slot["starts_at"]});
    let taken = clerk
        .post(
            &format!("{API}/requests"),
            &json!({"kind": "repair", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit,
                    "place": "in_home", "text": TAP, "promise": promise, "read_back": true}),
        )
        .expect(201);
    people(app, taken["order_id"].as_str().unwrap().to_owned())
}

/// What a department gives itself.
fn by_hand(app: &TestApp, department: &str) -> Road {
    let made = app
        .as_role("guihuayuan", Role::Dispatcher)
        .post(
            &format!("{API}/orders"),
            &json!({"department": department, "text": "大堂地面有积水", "place": "3 栋大堂"}),
        )
        .expect(201);
    people(app, made["order_id"].as_str().unwrap().to_owned())
}

fn actions(problem: &Value) -> Vec<&str> {
    problem["ways_out"].as_array().unwrap().iter().filter_map(|way| way["action"].as_str()).collect()
}

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
    let closed = road.post(&road.clerk, "close", &json!({"reason": "住户来电确认不修"})).expect(200);
    assert_eq!(closed["state"], "closed");
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
fn grounds_and_common_parts_need_no_door_and_two_photos() {
    let app = TestApp::demo();
    for (department, flow) in [("environment", "grounds"), ("security", "security"), ("engineering", "common")] {
        let road = by_hand(&app, department);
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

/// The same order as the centre sends it when it can't tell on the phone who pays.
fn unclear(app: &TestApp) -> Road {
    let road = tap(app);
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    let statement = "UPDATE orders SET flow = 'survey', payer = 'undecided' WHERE order_id = $1";
    app.write(line, move |tx| tx.run(statement, platform::args![order]).map(drop)).unwrap();
    road.looked_at()
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
    let party = app.read(move |db| responsibility::queries::parties(db, line, None)).remove(0).party_id;
    let outside = |hours: i64| json!({"party_id": party, "due_at": app.app.now().plus_hours(hours)});
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
    let step = road.does("inspect", json!({"findings": "住户自行更换的龙头", "payer": "resident"}));
    assert_eq!(step["flow"], "home_paid");
    road.does("quote", lines);
}

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
    road.does("acknowledge", json!({}));
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
fn the_day_travels_as_one_file_with_the_machine() {
    let app = TestApp::demo();
    let road = tap(&app);
    let staff = parse_id(road.order()["staff_id"].as_str().unwrap()).unwrap();
    let worker = app.as_account(staff, "worker");
    let day = worker.get("/c/guihuayuan/field/day.json").expect(200);
    let job = day["orders"].as_array().unwrap().iter().find(|job| job["order_id"] == json!(road.id)).expect("the job");
    assert_eq!((&job["next"], &job["text"]), (&json!("acknowledge"), &json!(TAP)));
    assert!(!job["people"].as_array().unwrap().is_empty());
    assert!(!day["tariffs"].as_array().unwrap().is_empty());
    assert_eq!(day["machine"]["steps"].as_array().map(Vec::len), Some(work_orders::machine::ROAD.len()));
}

#[test]
fn pages_show_the_road_in_both_languages_and_the_slip_its_capitals() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).agreed();
    let total = kernel::money::Fen(quote["total_fen"].as_i64().unwrap());
    for client in [road.dispatcher.clone(), road.dispatcher.clone().in_english()] {
        for page in
            ["board", "board?view=states", "orders", "orders?sort=time&state=open", "orders?late=1", "orders/new"]
        {
            let answer = client.get(&format!("/c/guihuayuan/{page}"));
            assert_eq!(answer.status, 200, "{page}: {}", answer.text);
            assert!(!answer.text.contains("home_paid") || page == "board", "a raw code on {page}");
        }
        let page = client.get(&format!("/c/guihuayuan/orders/{}", road.id));
        assert_eq!(page.status, 200);
        assert!(page.text.contains(&total.yuan()));
    }
    for client in [road.worker.clone(), road.worker.clone().in_english()] {
        for page in ["field".to_owned(), format!("field/orders/{}", road.id), format!("field/orders/{}/quote", road.id)]
        {
            assert_eq!(client.get(&format!("/c/guihuayuan/{page}")).status, 200, "{page}");
        }
    }
    let slip = road.clerk.get(&format!("/c/guihuayuan/orders/{}/slip", road.id));
    assert!(slip.text.contains(&kernel::capitals::capitals(total)), "{}", slip.text);
    assert_eq!(slip.texts(".signs > div").len(), 2);
    assert!(slip.text.contains("<svg"));
    let manager = road.manager.get("/c/guihuayuan/orders/habits");
    assert_eq!(manager.status, 200);
}

#[test]
fn the_form_of_a_phone_needs_no_script() {
    let app = TestApp::demo();
    let road = tap(&app);
    let base = format!("/c/guihuayuan/orders/{}", road.id);
    let gone = road.worker.form(&format!("{base}/depart?from=field"), &[]).location();
    assert_eq!(gone, format!("/c/guihuayuan/field/orders/{}", road.id));
    road.worker.form(&format!("{base}/announce?from=field"), &[("let_in_by", "李秀兰")]).location();
    road.worker.form(&format!("{base}/inspect?from=field"), &[("findings", "阀芯磨损"), ("payer", "")]).location();
    let item = format!("q-{}", tariff(&road.clerk, "labour").as_str().unwrap());
    road.worker.form(&format!("{base}/quote?from=field"), &[(&item, "1.5"), ("q", "")]).location();
    let quote = road.order()["quote"].clone();
    assert_eq!(quote["lines"][0]["quantity"], "1.5");
    let photo = road.photo();
    let fields = [("quote_id", quote["quote_id"].as_str().unwrap()), ("signature_file", &photo), ("start", "true")];
    road.worker.form(&format!("{base}/consent?from=field"), &fields).location();
    assert_eq!(road.state(), "working");
}
