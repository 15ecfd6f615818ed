//! A call taken: judged, promised, read back, owned; dangers first; promises that fall due. Its pages are in `console`.

use kernel::ids::Id;
use kernel::role::Role;
use serde_json::{Value, json};

use crate::kit::{Client, TestApp};

pub(crate) const API: &str = "/api/v1/communities/guihuayuan";
pub(crate) const PAGES: &str = "/c/guihuayuan";

pub(crate) fn clerk(app: &TestApp) -> Client {
    app.as_role("guihuayuan", Role::Clerk)
}

pub(crate) fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}")).to_owned()
}

/// A home and the first person of it.
pub(crate) fn home(app: &TestApp, room: &str) -> (String, String) {
    let found = clerk(app).get(&format!("{API}/households?q={room}")).expect(200);
    let hit = &found["items"][0];
    (text(hit, "unit_id"), text(&hit["people"][0], "person_id"))
}

pub(crate) fn assess(app: &TestApp, unit: &str, words: &str) -> Value {
    clerk(app)
        .post(&format!("{API}/requests/assess"), &json!({"unit_id": unit, "place": "in_home", "text": words}))
        .expect(200)
}

/// A repair in a home, ready to be taken.
pub(crate) fn repair(home: &(String, String), words: &str, promise: Value) -> Value {
    json!({
        "kind": "repair", "channel": "phone", "reporter": {"person_id": home.1}, "unit_id": home.0, "place": "in_home",
        "text": words, "promise": promise, "read_back": true, "script": ["greet", "what_where"],
    })
}

pub(crate) fn slot(found: &Value, kind: &str, n: usize) -> Value {
    let slot = &found["slots"][n];
    assert!(slot.is_object(), "no slot {n} in {found}");
    json!({"kind": kind, "staff_id": slot["staff_id"], "starts_at": slot["starts_at"]})
}

fn in_hours(app: &TestApp, hours: i64) -> String {
    app.app.now().plus_hours(hours).rfc3339()
}

fn last_number(app: &TestApp) -> i64 {
    let line = app.line("guihuayuan");
    app.read(move |db| Ok(platform::history::after(db, line, 0, i64::MAX)?.last().map_or(0, |event| event.number)))
}

#[test]
fn an_assessment_answers_in_one_breath_and_writes_nothing() {
    let app = TestApp::demo();
    let before = last_number(&app);
    let found = assess(&app, &home(&app, "3-2-1201").0, "厨房水龙头关不紧，一直滴水");
    assert!(text(&found["responsibility"], "row").starts_with('R'), "{found}");
    assert!(!text(&found["responsibility"], "because").is_empty());
    assert!(!found["component_candidates"].as_array().unwrap().is_empty(), "{found}");
    assert_eq!(found["danger"], Value::Null);
    assert!(["now", "appointment", "survey", "outside"].contains(&text(&found, "ability").as_str()), "{found}");
    assert!(!found["slots"].as_array().unwrap().is_empty(), "{found}");
    assert_eq!(last_number(&app), before);
    clerk(&app).post(&format!("{API}/requests/assess"), &json!({"place": "in_home", "text": " "})).expect(422);
}

#[test]
fn an_appointment_is_promised_reserved_and_ordered_once() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let words = "厨房水龙头关不紧，一直滴水";
    let found = assess(&app, &home.0, words);
    let kind = if found["ability"] == "outside" { "survey" } else { "appointment" };
    let body = repair(&home, words, slot(&found, kind, 0));
    let unread = json!({"read_back": false});
    let mut not_read = body.clone();
    not_read["read_back"] = unread["read_back"].clone();
    clerk(&app).post(&format!("{API}/requests"), &not_read).refused_by("promise.read-back");

    let path = format!("{API}/requests");
    let taken = clerk(&app).post_with_key(&path, "call-1", &body).expect(201);
    let again = clerk(&app).post_with_key(&path, "call-1", &body);
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!(again.expect(201), taken);
    assert!(text(&taken, "number").starts_with("RQ-261124-"), "{taken}");
    assert_eq!(taken["promise"]["kind"], kind);

    let order = clerk(&app).get(&format!("{API}/orders/{}", text(&taken, "order_id"))).expect(200);
    assert_eq!((&order["state"], &order["request_id"]), (&json!("issued"), &taken["request_id"]));
    let request = clerk(&app).get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200);
    assert_eq!((&request["state"], &request["promises"][0]["state"]), (&json!("promised"), &json!("open")));
    assert_eq!(request["script"], json!(["greet", "what_where", "judge", "promise", "read_back"]));
    if request["payer"] == "undecided" {
        assert_eq!(request["chargeable"], false);
    }
    // The same quarter of an hour of the same person is gone.
    let late = repair(&home, "客厅插座没电", body["promise"].clone());
    let refused = clerk(&app).post(&path, &late).expect(409);
    assert!(
        ["/rules/promise.reserved", "/rules/duty.certified"].contains(&text(&refused, "type").as_str()),
        "{refused}"
    );
}

#[test]
fn what_is_missing_is_said_by_its_rule() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let path = format!("{API}/requests");
    let call_back = json!({"kind": "callback", "due_at": in_hours(&app, 2)});
    let body = repair(&home, "客厅插座没电", call_back);
    for (field, value, reason) in [
        ("text", json!(" "), "no_what"),
        ("unit_id", json!(null), "no_where"),
        ("promise", json!(null), "no_when"),
        ("reporter", json!({}), "no_reporter"),
    ] {
        let mut gap = body.clone();
        gap[field] = value;
        let problem = clerk(&app).post(&path, &gap).refused_by("intake.complete");
        assert_eq!(problem["reason"], reason);
        assert!(!problem["ways_out"].as_array().unwrap().is_empty(), "{problem}");
    }
    let mut past = body.clone();
    past["promise"]["due_at"] = json!(in_hours(&app, -1));
    assert_eq!(clerk(&app).post(&path, &past).expect(422)["errors"][0]["field"], "promise.due_at");
    let silent = repair(&home, "客厅插座没电", json!({"kind": "not_offered", "explanation": " "}));
    clerk(&app).post(&path, &silent).refused_by("intake.capability");
    let mut foreign = body;
    foreign["unit_id"] = json!(Id::from_u128(7).to_string());
    assert_eq!(clerk(&app).post(&path, &foreign).expect(422)["errors"][0]["field"], "unit_id");
}

#[test]
fn a_danger_takes_the_nearest_hands_and_lists_whom_to_call() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let path = format!("{API}/requests");
    let words = "厨房水管爆了，水喷得到处都是";
    let found = assess(&app, &home.0, words);
    assert!(["P0", "P1"].contains(&text(&found["danger"], "level").as_str()), "{found}");
    let put_off = repair(&home, words, json!({"kind": "callback", "due_at": in_hours(&app, 2)}));
    let refused = clerk(&app).post(&path, &put_off).refused_by("intake.danger-first");
    assert!(refused["ways_out"].as_array().unwrap().iter().any(|way| way["action"] == "send_at_once"));

    // Everybody who could come is taken by others: dangers pre-empt them, one after the other.
    let mut broken = Vec::new();
    for _ in 0..3 {
        let body = json!({"kind": "danger", "channel": "phone", "reporter": {"anonymous": true}, "unit_id": home.0, "place": "in_home", "text": words});
        let taken = clerk(&app).post(&path, &body).expect(201);
        assert_eq!(taken["promise"]["kind"], "danger");
        assert!(taken["order_id"].is_string(), "{taken}");
        broken.extend(taken["broken"].as_array().unwrap().clone());
        let request = clerk(&app).get(&format!("{path}/{}", text(&taken, "request_id"))).expect(200);
        assert_eq!((&request["kind"], &request["read_back"]), (&json!("danger"), &json!(false)));
    }
    let page = clerk(&app).get(&format!("{PAGES}/promises"));
    for one in &broken {
        assert!(page.text.contains(&text(one, "number")), "{one} is on nobody's list");
        let request = clerk(&app).get(&format!("{path}/{}", text(one, "request_id"))).expect(200);
        assert!(request["promises"].as_array().unwrap().iter().any(|p| p["state"] == "broken"), "{request}");
    }
    if let Some(one) = broken.first() {
        let tell = format!("{PAGES}/promises/{}/tell", text(one, "promise_id"));
        clerk(&app).form(&tell, &[("because", "已致歉")]).location();
        assert!(!clerk(&app).get(&format!("{PAGES}/promises")).text.contains(&tell));
    }
}

#[test]
fn a_question_is_answered_on_the_spot_by_nobody_in_particular() {
    let app = TestApp::demo();
    let body = json!({
        "kind": "question", "channel": "counter", "reporter": {"anonymous": true}, "place": "common", "text": "游泳池几点开门？",
        "promise": {"kind": "answered", "answer": "每天上午九点"},
    });
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    assert_eq!((&taken["order_id"], &taken["promise"]["kind"]), (&Value::Null, &json!("answered")));
    let request = clerk(&app).get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200);
    assert_eq!((&request["state"], &request["answer"]), (&json!("closed"), &json!("每天上午九点")));
    assert_eq!(request["reporter_name"], Value::Null);
}

#[test]
fn a_call_back_is_chased_until_it_is_made() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let promise = json!({"kind": "callback", "due_at": in_hours(&app, 1), "words": "问宽带移机"});
    let mut body = repair(&home, "问宽带移机怎么办", promise);
    body["kind"] = json!("errand");
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    let (request, promise) = (text(&taken, "request_id"), text(&taken["promise"], "promise_id"));
    assert_eq!(taken["order_id"], Value::Null);
    app.pass_minutes(61);
    let line = app.line("guihuayuan");
    let id: Id = request.parse().unwrap();
    let kinds = move |db: &mut platform::db::Db<'_>| {
        let events = platform::history::of_subject(db, line, "request", id, 0, 50)?;
        Ok(events.into_iter().map(|event| event.kind).collect::<Vec<_>>())
    };
    assert_eq!(app.read(kinds).iter().filter(|kind| *kind == "promise.late").count(), 1);
    app.pass_minutes(61);
    assert_eq!(app.read(kinds).iter().filter(|kind| *kind == "promise.late").count(), 2);
    let page = clerk(&app).get(&format!("{PAGES}/promises"));
    assert!(page.texts(".queue li.late").iter().any(|line| line.contains("问宽带移机")), "{}", page.text);
    clerk(&app).form(&format!("{PAGES}/promises/{promise}/keep"), &[]).location();
    let after = clerk(&app).get(&format!("{API}/requests/{request}")).expect(200);
    assert_eq!((&after["state"], &after["promises"][0]["state"]), (&json!("closed"), &json!("kept")));
    app.pass_minutes(61);
    assert_eq!(app.read(kinds).iter().filter(|kind| *kind == "promise.late").count(), 2);
    assert_eq!(clerk(&app).form(&format!("{PAGES}/promises/{promise}/keep"), &[]).status.as_u16(), 409);
}

#[test]
fn a_moved_promise_leaves_the_first_time_on_record() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let words = "厨房水龙头关不紧，一直滴水";
    let found = assess(&app, &home.0, words);
    let kind = if found["ability"] == "outside" { "survey" } else { "appointment" };
    let taken = clerk(&app).post(&format!("{API}/requests"), &repair(&home, words, slot(&found, kind, 0))).expect(201);
    let next = &assess(&app, &home.0, words)["slots"][1];
    let at = kernel::clock::Moment::parse(&text(next, "starts_at")).unwrap();
    let pick = format!("{}:{}", text(next, "staff_id"), at.micros());
    let path = format!("{PAGES}/promises/{}/move", text(&taken["promise"], "promise_id"));
    assert_eq!(clerk(&app).get(&path).status.as_u16(), 200);
    let because = ("because", "住户临时有事");
    let unread = clerk(&app).form(&path, &[("pick", &pick), because]);
    assert_eq!(unread.status.as_u16(), 409, "{}", unread.text);
    clerk(&app).form(&path, &[("pick", &pick), because, ("read_back", "true")]).location();
    let request = clerk(&app).get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200);
    let states: Vec<&str> =
        request["promises"].as_array().unwrap().iter().filter_map(|p| p["state"].as_str()).collect();
    assert_eq!(states, ["moved", "open"]);
    assert_eq!(request["promises"][0]["starts_at"], taken["promise"]["starts_at"]);
    let order = clerk(&app).get(&format!("{API}/orders/{}", text(&taken, "order_id"))).expect(200);
    assert_eq!(kernel::clock::Moment::parse(&text(&order, "starts_at")), Some(at));
}

#[test]
fn one_person_of_the_centre_owns_a_request() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let promise = json!({"kind": "callback", "due_at": in_hours(&app, 1)});
    let taken = clerk(&app).post(&format!("{API}/requests"), &repair(&home, "客厅插座没电", promise)).expect(201);
    let id = text(&taken, "request_id");
    let request = clerk(&app).get(&format!("{API}/requests/{id}")).expect(200);
    let line = app.line("guihuayuan");
    let unit: Id = home.0.parse().unwrap();
    let steward = app.read(move |db| Ok(registry::queries::unit(db, line, unit)?.steward_id));
    let expected = steward.map_or_else(|| clerk(&app).id.to_string(), |id| id.to_string());
    assert_eq!(text(&request, "owner_id"), expected);
    let path = format!("{PAGES}/requests/{id}/owner");
    let technician = app.as_role("guihuayuan", Role::Technician).id.to_string();
    let refused = clerk(&app).form(&path, &[("owner_id", &technician), ("because", "他去修")]);
    assert_eq!(refused.status.as_u16(), 409, "{}", refused.text);
    let manager = app.as_role("guihuayuan", Role::Manager).id.to_string();
    clerk(&app).form(&path, &[("owner_id", &manager), ("because", "请经理跟进")]).location();
    let after = clerk(&app).get(&format!("{API}/requests/{id}")).expect(200);
    assert_eq!(text(&after, "owner_id"), manager);
    let stale = clerk(&app).form(&path, &[("owner_id", &expected), ("because", "换回"), ("base_version", "1")]);
    assert_eq!(stale.status.as_u16(), 409);
}

#[test]
fn the_list_filters_and_pages() {
    let app = TestApp::demo();
    let all = clerk(&app).get(&format!("{API}/requests?limit=2")).expect(200);
    let next = text(&all, "next_cursor");
    let more = clerk(&app).get(&format!("{API}/requests?limit=2&cursor={next}")).expect(200);
    assert!(more["items"][0]["request_id"].as_str() < all["items"][1]["request_id"].as_str());
    let closed = clerk(&app).get(&format!("{API}/requests?state=closed&limit=5")).expect(200);
    assert!(closed["items"].as_array().unwrap().iter().all(|item| item["state"] == "closed"), "{closed}");
    assert!(all["items"][0]["version"].is_i64(), "{all}");
    let number = text(&all["items"][0], "number");
    let found = clerk(&app).get(&format!("{API}/requests?q={number}")).expect(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    clerk(&app).get(&format!("{API}/requests?state=odd")).expect(422);
    for query in ["", "?state=unfinished&sort=old", "?kind=repair&q=%E6%B0%B4", "?state=nonsense&owner=x"] {
        assert_eq!(clerk(&app).get(&format!("{PAGES}/requests{query}")).status.as_u16(), 200, "{query}");
    }
}

#[test]
fn a_question_about_gas_is_a_danger_until_the_clerk_has_asked_back() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let mut body = repair(&home, "厨房有很浓的煤气味怎么办", json!({"kind": "answered", "answer": "请开窗"}));
    body["kind"] = json!("question");
    let path = format!("{API}/requests");
    let refused = clerk(&app).post(&path, &body).refused_by("intake.danger-first");
    assert!(refused["ways_out"].as_array().unwrap().iter().any(|way| way["action"] == "not_danger"));
    body["not_danger"] = json!(true);
    let taken = clerk(&app).post(&path, &body).expect(201);
    let request = clerk(&app).get(&format!("{path}/{}", text(&taken, "request_id"))).expect(200);
    assert_eq!((&request["state"], &request["not_danger"]), (&json!("closed"), &json!(true)));
}

#[test]
fn a_danger_on_the_clerks_word_is_free_and_waits_for_no_correction() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let mut body =
        repair(&home, "厨房水龙头关不紧，一直滴水", json!({"kind": "callback", "due_at": in_hours(&app, -1)}));
    body["kind"] = json!("danger");
    body["reporter"] = json!({"name": "林先生", "phone": "12"});
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    assert_eq!(taken["promise"]["kind"], "danger");
    let request = clerk(&app).get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200);
    assert_eq!(
        (&request["row"], &request["payer"], &request["chargeable"], &request["flow"]),
        (&json!("R0"), &json!("undecided"), &json!(false), &json!("home_free")),
        "{request}"
    );
    assert_eq!(request["reporter_told"], "林先生 12");
}

#[test]
fn what_is_ours_is_not_sent_away_and_a_visit_is_not_ticked_off() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let path = format!("{API}/requests");
    let words = "厨房水龙头关不紧，一直滴水";
    let away = json!({"kind": "not_offered", "explanation": "不修", "none_known": true});
    let refused = clerk(&app).post(&path, &repair(&home, words, away)).refused_by("intake.capability");
    assert_eq!(refused["reason"], "is_ours");
    let found = assess(&app, &home.0, words);
    let taken = clerk(&app).post(&path, &repair(&home, words, slot(&found, "appointment", 0))).expect(201);
    let keep = format!("{PAGES}/promises/{}/keep", text(&taken["promise"], "promise_id"));
    assert_eq!(clerk(&app).form(&keep, &[]).status.as_u16(), 409, "a visit is kept by being there");
}

/// The outside party that the table names for some words.
fn party(app: &TestApp, unit: &str, words: &str) -> String {
    let found = assess(app, unit, words);
    assert_eq!(found["ability"], "outside", "{found}");
    text(&found["party"], "party_id")
}

const WATER_COMPANYS: &str = "水表不走字";

#[test]
fn a_party_that_was_not_reached_is_a_call_of_our_own() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let party = party(&app, &home.0, WATER_COMPANYS);
    let due_at = in_hours(&app, 2);
    let promise = json!({"kind": "outside", "party_id": party, "due_at": due_at, "not_reached": true});
    let taken = clerk(&app).post(&format!("{API}/requests"), &repair(&home, WATER_COMPANYS, promise)).expect(201);
    assert_eq!(taken["promise"]["kind"], "callback", "{taken}");
    let order = clerk(&app).get(&format!("{API}/orders/{}", text(&taken, "order_id"))).expect(200);
    assert_eq!(order["state"], "outside", "the order goes to them all the same: {order}");
    let words = |client: Client| {
        text(&client.get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200)["promises"][0], "words")
    };
    assert!(words(clerk(&app)).contains("外部单位"));
    assert!(words(clerk(&app).in_english()).contains("outside party"), "in the reader's language");
    // Once they gave a time the visit is promised beside the call, which is still to be made.
    let chase = json!({"answer": "周三上午来", "due_at": in_hours(&app, 20)});
    let path = format!("{API}/orders/{}/chase", text(&taken, "order_id"));
    let told = clerk(&app).post(&path, &chase);
    if told.status.as_u16() == 200 {
        let request = clerk(&app).get(&format!("{API}/requests/{}", text(&taken, "request_id"))).expect(200);
        let mut kinds: Vec<&str> =
            request["promises"].as_array().unwrap().iter().filter_map(|p| p["kind"].as_str()).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, ["callback", "outside"], "{request}");
    }
}

#[test]
fn the_time_of_a_party_is_told_only_once_it_was_said() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let party = party(&app, &home.0, WATER_COMPANYS);
    let pick = format!("outside:{party}");
    let asked = [("unit", home.0.as_str()), ("reporter", &home.1), ("what", WATER_COMPANYS), ("pick", &pick)];
    let page = clerk(&app).raw_form(&format!("{PAGES}/console"), &asked);
    assert!(page.text.contains("id=\"due\" name=\"due\" form=\"call\" value=\"\" required"), "{}", page.text);
    assert!(
        page.text.contains("name=\"accepted_by\" form=\"call\" maxlength=\"60\" value=\"\" required"),
        "{}",
        page.text
    );
    assert!(!page.text.contains("已经答应"), "nobody has answered yet");
    let mut fields = asked.to_vec();
    fields.extend([("due", "2026-11-25T10:00"), ("read_back", "x")]);
    let refused = clerk(&app).form(&format!("{PAGES}/console/confirm"), &fields);
    assert_eq!(refused.status.as_u16(), 422, "{}", refused.text);
}

#[test]
fn a_complaint_that_was_answered_is_visited_before_it_closes() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let mut body = repair(&home, "楼上半夜装修，太吵了", json!({"kind": "answered", "answer": "已上门劝阻并致歉"}));
    body["kind"] = json!("complaint");
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    let id = text(&taken, "request_id");
    let state = |client: &Client| text(&client.get(&format!("{API}/requests/{id}")).expect(200), "state");
    assert_eq!(state(&clerk(&app)), "done");
    let visit = |client: &Client| {
        let list = client.get(&format!("{API}/return-visits?state=open&limit=200")).expect(200);
        let found = list["items"].as_array().unwrap().iter().find(|item| item["request_id"] == id.as_str()).cloned();
        found.unwrap_or_else(|| panic!("no visit in {list}"))
    };
    let opened = visit(&clerk(&app));
    assert_eq!((&opened["order_id"], &opened["reason"]), (&Value::Null, &json!("complaint")));
    let visit_id = text(&opened, "return_visit_id");
    let manager = app.as_role("guihuayuan", Role::Manager);
    assert_eq!(manager.get(&format!("{PAGES}/return-visits/{visit_id}")).status.as_u16(), 200);
    let path = format!("{API}/return-visits/{visit_id}/record");
    let answer = json!({"reached": true, "solved": false, "satisfaction": 2, "remark": "昨晚又吵了"});
    clerk(&app).post(&path, &answer).refused_by("revisit.other-hands");
    manager.post(&path, &answer).expect(200);
    let after = clerk(&app).get(&format!("{API}/requests/{id}")).expect(200);
    assert_eq!((&after["state"], &after["returned_because"]), (&json!("open"), &json!("昨晚又吵了")), "{after}");
    let call = text(&after["promises"][0], "promise_id");
    clerk(&app).form(&format!("{PAGES}/promises/{call}/keep"), &[("because", "再次劝阻，对方已停工")]).location();
    assert_eq!(state(&clerk(&app)), "closed");
}

#[test]
fn what_is_kept_for_a_replay_names_nobody() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let found = assess(&app, &home.0, "厨房水龙头关不紧，一直滴水");
    let body = repair(&home, "厨房水龙头关不紧，一直滴水", slot(&found, "appointment", 0));
    let taken = clerk(&app).post_with_key(&format!("{API}/requests"), "names-1", &body).expect(201);
    let name = text(&taken["promise"], "staff_name");
    let kept: Vec<String> =
        app.read(|db| db.values("SELECT answer FROM commands WHERE answer LIKE '%RQ-%'", platform::args![]));
    assert!(!kept.is_empty());
    assert!(kept.iter().all(|answer| !answer.contains(&name)), "{kept:?}");
}

#[test]
fn an_appointment_lies_within_the_hours_of_service() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let found = assess(&app, &home.0, "厨房水龙头关不紧，一直滴水");
    let night = json!({"kind": "appointment", "staff_id": found["slots"][0]["staff_id"], "starts_at": "2026-11-25T23:30:00+08:00"});
    let problem = clerk(&app)
        .post(&format!("{API}/requests"), &repair(&home, "厨房水龙头关不紧，一直滴水", night))
        .refused_by("promise.reserved");
    assert_eq!(problem["reason"], "outside_hours", "{problem}");
}

#[test]
fn who_gave_way_to_a_danger_stands_with_name_number_and_order() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let words = "厨房水龙头关不紧，一直滴水";
    let mut last = Value::Null;
    // Everybody who could go now is sent, so that a danger must take somebody away.
    loop {
        let found = assess(&app, &home.0, words);
        let Some(free) = found["candidates"].as_array().and_then(|all| all.first()) else { break };
        let promise = json!({"kind": "now", "staff_id": free["staff_id"]});
        last = clerk(&app).post(&format!("{API}/requests"), &repair(&home, words, promise)).expect(201);
    }
    assert!(last["request_id"].is_string(), "somebody was sent");
    let body = json!({"kind": "danger", "channel": "phone", "reporter": {"anonymous": true}, "unit_id": home.0, "place": "in_home", "text": "厨房水管爆了，水喷得到处都是"});
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    let page = clerk(&app).get(&format!("{PAGES}/console?done={}", text(&taken, "request_id")));
    let to_call = page.texts("section.now ul.list li");
    assert_eq!(to_call.len(), taken["broken"].as_array().unwrap().len(), "{}", page.text);
    for line in &to_call {
        assert!(line.contains("****") && line.contains("打电话"), "{line}");
    }
    assert!(!page.texts("section.now ul.list a[href*='/orders/']").is_empty(), "{}", page.text);
    assert!(!page.texts("section.now ul.list a[href*='/look']").is_empty(), "{}", page.text);
    let list = clerk(&app).get(&format!("{PAGES}/promises"));
    assert!(!list.texts(".card.red a[href*='/look']").is_empty(), "{}", list.text);
}

#[test]
fn a_home_that_was_found_has_a_version() {
    let app = TestApp::demo();
    let found = clerk(&app).get(&format!("{API}/households?q=3-2-1201")).expect(200);
    assert!(found["items"][0]["version"].as_i64().is_some_and(|version| version >= 1), "{found}");
}
