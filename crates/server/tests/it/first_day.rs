//! The first page of each role, the communities of the company, and the list of the first day.

use axum::http::StatusCode;
use kernel::role::Role;

use crate::kit::TestApp;

#[test]
fn everybody_begins_where_the_work_is() {
    let app = TestApp::small();
    for (role, page) in [
        (Role::Clerk, "console"),
        (Role::Dispatcher, "board"),
        (Role::Technician, "field"),
        (Role::Guard, "field"),
        (Role::Cleaner, "field"),
        (Role::DutyManager, "board"),
        (Role::Manager, "board"),
        (Role::Admin, "set-up"),
    ] {
        let client = app.as_role("east", role);
        assert_eq!(client.get("/c/east").location(), format!("/c/east/{page}"), "{}", role.code());
    }
}

#[test]
fn an_administrator_finds_the_communities_and_what_is_left_to_do() {
    let app = TestApp::small();
    let admin = app.as_role("east", Role::Admin);
    assert_eq!(admin.get("/").location(), "/communities");
    let list = admin.get("/communities").text;
    assert!(list.contains("/communities/new") && list.contains("/c/east/set-up"), "{list}");
    assert!(admin.get("/c/east/registry").text.contains("href=\"/communities\""), "from the menu of every page");
    let clerk = app.as_role("east", Role::Clerk);
    assert!(!clerk.get("/c/east/registry").text.contains("href=\"/communities\""));
    assert_eq!(clerk.get("/c/east/set-up").status, StatusCode::FORBIDDEN);
    let made =
        admin.form("/communities/new", &[("name", "桂香园"), ("code", "guixiang"), ("time_zone", "Asia/Shanghai")]);
    assert_eq!(made.location(), "/c/guixiang/set-up");
    let open = |text: &str| text.matches("待完成").count();
    let before = admin.get("/c/guixiang/set-up").text;
    assert_eq!(open(&before), 4, "{before}");
    assert_eq!(before.matches("已按模板").count(), 4, "two steps from the template, told by tag and sentence");
    let building = [("code", "1"), ("completed_on", "2025-06-01")];
    assert_eq!(admin.form("/c/guixiang/buildings/new", &building).status, StatusCode::SEE_OTHER);
    assert_eq!(open(&admin.get("/c/guixiang/set-up").text), 3, "the day of completion is there");
    assert!(admin.in_english().get("/c/guixiang/set-up").text.contains("Import the owners’ ledger"));
}
