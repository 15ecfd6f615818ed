//! What is public: services, definitions, requests of common parts; never a home, a person, a word.

use kernel::role::Role;
use serde_json::json;

use super::{PAGE, V2, errors, get, key, lift, number, report};
use crate::intake::{API, home};
use crate::kit::TestApp;

#[test]
fn services_have_stable_codes_groups_and_names_in_the_asked_language() {
    let app = TestApp::demo();
    let listed = get(&app, "services.json").expect(200);
    let lift = listed.as_array().unwrap().iter().find(|s| s["service_code"] == "lift").expect("lifts").clone();
    assert_eq!((lift["service_name"].as_str(), lift["group"].as_str()), (Some("电梯"), Some("电梯")));
    assert_eq!((lift["metadata"].as_bool(), lift["type"].as_str()), (Some(true), Some("realtime")));
    assert!(listed.as_array().unwrap().iter().all(|s| s["service_code"] != "tap"), "no service inside homes");
    assert!(listed.as_array().unwrap().iter().all(|s| s["group"].as_str().is_some_and(|g| !g.is_empty())));
    assert_eq!(listed.as_array().unwrap().last().unwrap()["service_code"], "other");
    let english = app.anonymous().in_english().get(&format!("{V2}/services.xml?jurisdiction_id=guihuayuan"));
    assert_eq!(english.headers["content-type"], "text/xml; charset=utf-8");
    assert!(english.text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<services><service><service_code>"));
    assert!(
        english.text.contains("<service_code>lift</service_code>")
            && english.text.contains("<metadata>true</metadata>")
    );
    assert!(!english.text.contains("电梯有故障"), "{}", english.text);
}

#[test]
fn a_definition_lists_the_parts() {
    let app = TestApp::demo();
    let (code, label) = lift(&app);
    let told = get(&app, "services/lift.json").expect(200);
    assert_eq!(told["service_code"], "lift");
    let place = &told["attributes"][0];
    assert_eq!((place["code"].as_str(), place["datatype"].as_str()), (Some("place"), Some("singlevaluelist")));
    assert!(place["values"].as_array().unwrap().contains(&json!({"key": code, "name": label})));
    assert!(place["values"].as_array().unwrap().iter().all(|v| !v["name"].as_str().unwrap().contains("东门")));
    let xml = get(&app, "services/other.xml").text;
    assert!(xml.contains(
        "<service_definition><service_code>other</service_code><attributes><attribute><variable>true</variable>"
    ));
    errors(&get(&app, "services/nothing.json"), 404);
    let absent = get(&app, "services/nothing.xml");
    assert_eq!(absent.status.as_u16(), 404);
    assert!(absent.text.contains("<errors><error><code>404</code><description>"), "{}", absent.text);
    assert_eq!(get(&app, "services/lift.html").status.as_u16(), 404);
}

#[test]
fn discovery_leads_to_the_endpoint() {
    let app = TestApp::demo();
    let told = app.anonymous().get("/open311/v2/discovery.json").expect(200);
    assert_eq!(told["endpoints"][0]["url"], "http://test/open311/v2");
    assert_eq!(told["endpoints"][0]["specification"], "http://wiki.open311.org/GeoReport_v2");
    let xml = app.anonymous().get("/open311/discovery.xml").text;
    assert!(xml.contains("<endpoints><endpoint>") && xml.contains("<format>text/xml</format>"), "{xml}");
}

#[test]
fn nothing_of_a_home_or_a_person_is_public() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let (unit, person) = home(&app, "3-2-1201");
    let due = app.app.now().plus_hours(2).rfc3339();
    let call = |body: serde_json::Value| clerk.post(&format!("{API}/requests"), &body).expect(201);
    let promise = json!({"kind": "callback", "due_at": due});
    let inside = call(json!({"kind": "repair", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit,
        "place": "in_home", "text": "厨房龙头滴水，找李秀兰 13800138000", "promise": promise, "read_back": true}));
    let line = app.line("guihuayuan");
    let parts = app.read(move |db| registry::queries::common_parts(db, line));
    let part = parts.iter().find(|part| part.kind == "lift").unwrap();
    // Reported by a resident about the lift in front of their door: public as a lift, without the home.
    let outside =
        call(json!({"kind": "repair", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit,
        "place": "common", "common_part_id": part.common_part_id, "component": "lift",
        "text": "电梯抖，1201 李秀兰 13800138000", "promise": promise, "read_back": true}));
    let angry = call(
        json!({"kind": "complaint", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit,
        "place": "common", "common_part_id": part.common_part_id, "text": "保安态度不好", "promise": promise, "read_back": true}),
    );
    let listed = get(&app, "requests.json");
    let found = listed.expect(200);
    let numbers: Vec<&str> =
        found.as_array().unwrap().iter().map(|r| r["service_request_id"].as_str().unwrap()).collect();
    let said = |told: &serde_json::Value| told["number"].as_str().unwrap().to_owned();
    assert!(numbers.contains(&said(&outside).as_str()));
    assert!(!numbers.contains(&said(&inside).as_str()) && !numbers.contains(&said(&angry).as_str()));
    for secret in ["李秀兰", "13800138000", "1201", "抖"] {
        assert!(!listed.text.contains(secret), "{secret}");
    }
    let shown = found.as_array().unwrap().iter().find(|r| r["service_request_id"] == said(&outside)).unwrap();
    assert_eq!(shown["description"], format!("电梯（{}）", part.label));
    assert_eq!((shown["address_id"].as_str(), shown["lat"].is_null()), (Some(part.code.as_str()), true));
    assert_eq!(shown["status"], "open");
    assert!(shown["requested_datetime"].as_str().unwrap().ends_with("+08:00"));
    errors(&get(&app, &format!("requests/{}.json", said(&inside))), 404);
    errors(&get(&app, &format!("tokens/{}.json", said(&inside))), 404);
    assert_eq!(get(&app, &format!("requests/{}.json", said(&outside))).expect(200)[0], *shown);
    let token = get(&app, &format!("tokens/{}.xml", said(&outside))).text;
    assert!(token.contains(&format!("<service_request_id>{}</service_request_id>", said(&outside))), "{token}");
    // The whole year of the demo: no home's label is in any answer, and every address is a common part.
    let labels: Vec<String> = parts.iter().map(|part| part.label.clone()).collect();
    for request in found.as_array().unwrap() {
        assert!(labels.iter().any(|label| request["address"] == *label), "{request}");
    }
}

#[test]
fn requests_are_found_by_number_service_state_and_time() {
    let app = TestApp::demo();
    let secret = key(&app, "600");
    let (part, _) = lift(&app);
    let send = |service: &str, words: &str| {
        number(&report(&app, &secret, &[("service_code", service), ("address_id", &part), ("description", words)]))
    };
    let (first, second) = (send("lift", "关门太快"), send("lift_button", "按钮不亮"));
    app.clock.advance_minutes(1);
    let third = send("other", "地上有水");
    let numbers = |query: &str| -> Vec<String> {
        let found = get(&app, &format!("requests.json?{query}")).expect(200);
        found.as_array().unwrap().iter().map(|r| r["service_request_id"].as_str().unwrap().to_owned()).collect()
    };
    let by_number = numbers(&format!("service_request_id={first},RQ-0,{third}&status=closed"));
    assert_eq!(by_number, [first.clone(), third.clone()], "numbers go before everything else");
    assert!(numbers("service_code=lift").contains(&first) && !numbers("service_code=lift").contains(&second));
    let two = numbers("service_code=lift_button,other");
    assert_eq!((&two[0], two.contains(&second), two.contains(&first)), (&third, true, false), "newest first");
    let closed = numbers("status=closed");
    assert!(!closed.is_empty() && closed.iter().all(|n| *n != first));
    assert_eq!(numbers("page_size=1"), std::slice::from_ref(&third));
    let pages: Vec<String> = (1..=3).flat_map(|page| numbers(&format!("page_size=1&page={page}"))).collect();
    assert_eq!(pages, numbers("page_size=3"));
    let now = app.app.now();
    let span = |from: i64, to: i64| {
        format!("start_date={}&end_date={}", now.plus_hours(from).rfc3339(), now.plus_hours(to).rfc3339())
    };
    assert!(numbers(&span(-1, 1)).contains(&third) && !numbers(&span(-48, -24)).contains(&third));
    for bad in [
        span(-24 * 91, 0),
        span(1, 0),
        "start_date=yesterday".to_owned(),
        "end_date=2026-13-01".to_owned(),
        "status=maybe".to_owned(),
        "page=0".to_owned(),
        "page_size=1001".to_owned(),
        "page=21&page_size=1000".to_owned(),
        "status=open&status=closed".to_owned(),
        "service_code=%00".to_owned(),
        "service_code=%ff".to_owned(),
    ] {
        errors(&get(&app, &format!("requests.json?{bad}")), 400);
    }
    errors(&get(&app, "requests.json?service_code=tap"), 404);
    let xml = get(&app, "requests.xml?page_size=1").text;
    assert!(xml.contains("<service_requests><request><service_request_id>"), "{xml}");
}

#[test]
fn with_an_origin_places_have_coordinates_both_ways() {
    let app = TestApp::demo();
    let (manager, secret) = (app.as_role("guihuayuan", Role::Manager), key(&app, "60"));
    let (part, label) = lift(&app);
    let point = [("service_code", "lift"), ("lat", "22.543300"), ("long", "113.987700")];
    let refused = report(&app, &secret, &point);
    assert!(errors(&refused, 400)[0].contains("没有登记坐标"));
    let fields =
        [("base_version", "0"), ("reads_open", "true"), ("latitude", "22.543210"), ("longitude", "113.987654")];
    manager.form(&format!("{PAGE}/settings"), &fields).location();
    let taken = number(&report(&app, &secret, &[("service_code", "lift"), ("attribute[place]", &part)]));
    let shown = get(&app, &format!("requests/{taken}.json")).expect(200);
    assert_eq!(shown[0]["address"], label);
    let (lat, long) = (shown[0]["lat"].to_string(), shown[0]["long"].to_string());
    assert!(lat.starts_with("22.54") && long.starts_with("113.98"), "{lat} {long}");
    // Where it was told to be, a report is placed.
    let near = number(&report(&app, &secret, &[("service_code", "lift"), ("lat", &lat), ("long", &long)]));
    assert_eq!(get(&app, &format!("requests/{near}.json")).expect(200)[0]["lat"], shown[0]["lat"]);
    errors(&report(&app, &secret, &[("service_code", "lift"), ("lat", "40.0"), ("long", "116.0")]), 400);
    errors(&report(&app, &secret, &[("service_code", "lift"), ("lat", "NaN"), ("long", "116.0")]), 400);
    errors(&report(&app, &secret, &[("service_code", "lift"), ("lat", "22.5")]), 400);
}
