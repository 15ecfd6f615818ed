//! What is owed to residents: promises made, kept, moved and broken, and the call of the day after.

use kernel::role::Role;

use super::{HOME, does, link, open, read, sees};
use crate::kit::TestApp;
use crate::work_orders::{API, tap};

fn request_page(app: &TestApp) -> (crate::work_orders::Road, String) {
    let road = tap(app);
    let request = format!("{HOME}/requests/{}", road.order()["request_id"].as_str().unwrap());
    (road, request)
}

#[test]
fn one_more_thing_is_promised_moved_and_kept() {
    let app = TestApp::demo();
    let (road, request) = request_page(&app);
    let more = [("kind", "find"), ("words", "问清楚门禁卡补办要什么资料"), ("due", "2026-11-24T15:00")];
    let page = does(&road.clerk, &request, "/promises", &more);
    sees(&page, &["打听落实", "问清楚门禁卡补办要什么资料", "15:00"]);
    let list = open(&road.clerk, &format!("{HOME}/promises"));
    sees(&list, &["问清楚门禁卡补办要什么资料"]);
    let move_page = page
        .text
        .split("/promises/")
        .skip(1)
        .find(|rest| {
            rest.split_once('"').is_some_and(|(_, after)| after.contains("/keep")) || rest[36..].starts_with("/keep")
        })
        .map(|rest| format!("{HOME}/promises/{}/move", &rest[..36]))
        .expect("a promise that may be kept");
    let moved = does(&road.clerk, &move_page, "/move", &[("due", "2026-11-24T17:30"), ("because", "物业办要等下午")]);
    sees(&moved, &["17:30"]);
    does(&road.clerk, &request, "/keep", &[]);
    sees(&open(&road.clerk, &request), &["已兑现", "已改期"]);
    sees(&open(&road.clerk.clone().in_english(), &request), &["Kept"]);
}

#[test]
fn a_promise_that_was_not_kept_is_said_so_and_told() {
    let app = TestApp::demo();
    let (road, request) = request_page(&app);
    let more = [("kind", "callback"), ("due", "2026-11-24T15:00")];
    let page = does(&road.clerk, &request, "/promises", &more);
    let keep = link(&page, &format!("{HOME}/promises/"), "/keep");
    let list = format!("{HOME}/promises");
    let one = keep.trim_end_matches("/keep");
    let broken = does(&road.clerk, &list, &format!("{one}/break"), &[("because", "电话一直占线")]);
    sees(&broken, &["请打电话说明", "电话一直占线"]);
    sees(&open(&road.clerk, &request), &["未兑现", "电话一直占线"]);
    let told = does(&road.clerk, &list, &format!("{one}/tell"), &[]);
    assert!(!told.text.contains(&format!("{one}/tell")), "{}", read(&told));
}

#[test]
fn a_request_changes_hands() {
    let app = TestApp::demo();
    let (road, request) = request_page(&app);
    let manager = app.as_role("guihuayuan", Role::DutyManager);
    let page = does(&road.clerk, &request, "/owner", &[("owner_id", &manager.name), ("because", "下班交接")]);
    sees(&page, &[&manager.name, "下班交接"]);
}

#[test]
fn the_call_of_the_day_after_closes_the_order() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let due = clerk.get(&format!("{API}/return-visits?state=open")).expect(200);
    let ids = due["items"].as_array().unwrap().iter().map(|visit| visit["return_visit_id"].as_str().unwrap());
    let visits: Vec<String> = ids.map(|id| format!("{HOME}/return-visits/{id}")).collect();
    let may = |visit: &&String| open(&clerk, visit).text.contains("name=\"solved\"");
    let missed = visits.iter().find(may).expect("a visit to make");
    sees(&does(&clerk, missed, "/record#2", &[("remark", "响了很久没人接")]), &["响了很久没人接", "试过"]);
    let solved = [("solved", "true"), ("satisfaction", "5"), ("remark", "老人家很高兴")];
    let half = clerk.submit(missed, "/record", &solved[..1]);
    assert_eq!(half.status.as_u16(), 409, "both questions are asked");
    let done = does(&clerk, missed, "/record#1", &solved);
    sees(&done, &["已回访", "老人家很高兴", &clerk.name]);
    sees(&open(&clerk.clone().in_english(), missed), &["老人家很高兴"]);
    let order = link(&done, &format!("{HOME}/orders/"), "");
    sees(&open(&clerk, &order), &["已闭环", "回访：已解决"]);
}
