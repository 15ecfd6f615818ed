//! The pages, the paper, and the day as a file.

use kernel::ids::parse_id;
use serde_json::json;

use super::{TAP, tap, tariff};
use crate::kit::TestApp;

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
