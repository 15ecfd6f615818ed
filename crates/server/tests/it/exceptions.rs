//! The register of exceptions: what was overridden stands there with its reason until somebody looks it over.

use kernel::role::Role;
use serde_json::json;

use crate::kit::TestApp;

const API: &str = "/api/v1/communities/guihuayuan";
const PAGE: &str = "/c/guihuayuan/rule-exceptions";

/// Closes so many orders without waiting for their return visits; their numbers.
fn closed_by_hand(app: &TestApp, most: usize) -> Vec<String> {
    let manager = app.as_role("guihuayuan", Role::Manager);
    let list = manager.get(&format!("{API}/return-visits?state=open")).expect(200);
    let ordinary = list["items"].as_array().unwrap().iter().filter(|v| v["reason"] == "ordinary").take(most);
    ordinary
        .map(|visit| {
            let path = format!("{API}/orders/{}/close", visit["order_id"].as_str().unwrap());
            manager.post(&path, &json!({"reason": "住户来电说已解决"})).expect(200);
            visit["order_number"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn an_exception_stands_in_the_register_until_it_is_looked_over() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    assert!(manager.get(PAGE).text.contains("没有待回看的例外"));
    let numbers = closed_by_hand(&app, 2);
    assert_eq!(numbers.len(), 2, "two ordinary visits wait");
    let page = manager.get(PAGE);
    assert_eq!(page.texts("#rows tbody tr").len(), 2);
    for word in [numbers[0].as_str(), "住户来电说已解决", &manager.name, "2026-11-24", "待回看"] {
        assert!(page.text.contains(word), "{word}: {}", page.text);
    }
    assert!(page.texts(".rail .count").iter().any(|n| n == "2"), "the rail counts them");
    assert!(page.text.contains("/rules/order.closed-by-revisit") && page.text.contains("/c/guihuayuan/orders/"));
    // Filters, order, a file.
    let found = |query: &str| manager.get(&format!("{PAGE}?{query}")).texts("#rows tbody tr").len();
    assert_eq!((found(&format!("q={}", numbers[0])), found("q=nothing-like-it")), (1, 0));
    assert_eq!((found("rule=order.closed-by-revisit&sort=end"), found("rule=charge.explained")), (2, 0));
    assert_eq!((found("state=reviewed"), found("state=all&sort=rule"), found("skip=50")), (0, 2, 0));
    let file = manager.get(&format!("{PAGE}/export.xlsx"));
    assert_eq!((file.status.as_u16(), file.headers["content-type"].to_str().unwrap().contains("sheet")), (200, true));
    // Looked over once, in words.
    let looked = manager.submit(PAGE, "/review#1", &[("review", "确已解决，提醒以后等回访")]);
    assert_eq!(looked.status.as_u16(), 303, "{}", looked.text);
    let list = manager.get(&format!("{API}/rule-exceptions?state=reviewed")).expect(200);
    let one = &list["items"][0];
    assert_eq!((&one["review"], &one["reviewed_by"]), (&json!("确已解决，提醒以后等回访"), &json!(manager.name)));
    assert_eq!((found("state=reviewed"), found("state=open")), (1, 1));
    let again = format!("{API}/rule-exceptions/{}/review", one["exception_id"].as_str().unwrap());
    assert_eq!(manager.post(&again, &json!({"review": "再看一次"})).expect(409)["type"], "/problems/stale");
    let open = manager.get(&format!("{API}/rule-exceptions?state=open&rule=order.closed-by-revisit")).expect(200);
    let id = open["items"][0]["exception_id"].as_str().unwrap().to_owned();
    let review = format!("{API}/rule-exceptions/{id}/review");
    manager.post(&review, &json!({"review": ""})).expect(422);
    assert_eq!(manager.post(&review, &json!({"review": "可以"})).expect(200)["exception_id"], id);
}

#[test]
fn the_register_is_for_those_who_answer_for_it() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    assert_eq!(clerk.get(PAGE).status.as_u16(), 403);
    assert_eq!(clerk.get(&format!("{API}/rule-exceptions")).status.as_u16(), 403);
    assert!(!clerk.get("/c/guihuayuan/return-visits").text.contains(PAGE), "no entry of the rail");
    let auditor = app.as_role("guihuayuan", Role::Auditor);
    assert!(auditor.clone().in_english().get(PAGE).texts("h1")[0].contains("Register of exceptions"));
    auditor.get(&format!("{API}/rule-exceptions?state=gone")).expect(422);
    auditor.get(&format!("{API}/rule-exceptions?cursor=x")).expect(422);
    let none = format!("{API}/rule-exceptions/{}/review", kernel::ids::Id::from_u128(5));
    assert_eq!(auditor.post(&none, &json!({"review": "x"})).status.as_u16(), 403);
    let manager = app.as_role("guihuayuan", Role::Manager);
    assert_eq!(manager.post(&none, &json!({"review": "x"})).status.as_u16(), 404);
}
