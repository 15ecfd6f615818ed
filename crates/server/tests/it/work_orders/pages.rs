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

#[test]
fn what_nobody_has_fills_no_screen_and_danger_stands_first() {
    let app = TestApp::demo();
    let board = app.as_role("guihuayuan", kernel::role::Role::Dispatcher);
    let made: Vec<_> = (0..6).map(|_| super::by_hand(&app, "environment")).collect();
    let last = made.last().unwrap();
    let (line, order) = (app.line("guihuayuan"), parse_id(&last.id).unwrap());
    app.write(line, move |tx| {
        tx.run("UPDATE orders SET priority = 'P0' WHERE order_id = $1", platform::args![order]).map(drop)
    })
    .unwrap();
    let waiting = ".lane.unassigned .cell:nth-child(3) article";
    let short = board.get("/c/guihuayuan/board");
    let cards = short.texts(waiting);
    assert_eq!(cards.len(), 2, "{cards:?}");
    assert!(cards[0].contains(last.order()["number"].as_str().unwrap()), "danger first: {cards:?}");
    assert!(short.texts(".lane.unassigned header a")[0].contains("显示全部"));
    let whole = board.get("/c/guihuayuan/board?department=&all=1");
    assert!(whole.texts(waiting).len() >= 6);
    assert!(
        whole.text.contains("/board/rows?department=&amp;all=1")
            || whole.text.contains("/board/rows?department=&#38;all=1")
    );
}

#[test]
fn an_order_accepted_for_later_says_for_when() {
    let app = TestApp::demo();
    let road = tap(&app);
    road.does("acknowledge", json!({}));
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    let at = app.app.now().plus_hours(48);
    app.write(line, move |tx| {
        tx.run("UPDATE orders SET starts_at = $2 WHERE order_id = $1", platform::args![order, at]).map(drop)
    })
    .unwrap();
    let zone = jiff::tz::TimeZone::get("Asia/Shanghai").unwrap();
    let page = road.dispatcher.get("/c/guihuayuan/board?view=states&all=1");
    let card = page.texts(&format!("#o-{order}"));
    assert!(card[0].contains(&format!("约 {}", at.short(&zone))), "{card:?}");
    assert!(!page.texts(".board-head").concat().contains("在路上"));
}

#[test]
fn the_phones_own_clock_stands_beside_ours_where_they_differ() {
    let app = TestApp::demo();
    let road = tap(&app);
    let at = |minutes: i64| app.app.now().plus_minutes(minutes).rfc3339();
    road.does("acknowledge", json!({"device_at": at(-1)}));
    let page = || road.clerk.get(&format!("/c/guihuayuan/orders/{}", road.id)).texts("ul.tl li").concat();
    assert!(!page().contains("手机时间"), "{}", page());
    road.does("depart", json!({"device_at": at(-40)}));
    assert!(page().contains("手机时间"), "{}", page());
}

#[test]
fn a_row_of_the_table_is_told_in_words() {
    let app = TestApp::demo();
    let (road, _) = tap(&app).agreed();
    for page in ["", "/slip"] {
        let text = road.clerk.get(&format!("/c/guihuayuan/orders/{}{page}", road.id)).texts("main").concat();
        let row = road.order()["priority"].as_str().unwrap().to_owned();
        for code in ["R8", "R9", row.as_str()] {
            assert!(!text.contains(code), "{code} on {page}: {text}");
        }
    }
}
