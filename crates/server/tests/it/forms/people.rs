//! Residents, colleagues and the community itself, by the forms of their pages.

use kernel::role::Role;
use serde_json::json;

use super::{does, link, misses, open, read, sees};
use crate::kit::{PICTURE, TestApp, fresh_key};
use crate::registry::{a_home, add_person, person_of};

#[test]
fn a_household_is_kept_by_its_page() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    let new = [("name", "李秀兰"), ("role", "业主"), ("phone", "138 1234 5120"), ("origin", "当面登记")];
    sees(&does(&clerk, &format!("{home}/people/new"), "/people/new", &new), &["李秀兰", "业主", "138****5120"]);
    let edit = link(&open(&clerk, &home), "/c/east/occupancies/", "/edit");
    let changed = does(&clerk, &edit, "/edit", &[("role", "共有人"), ("since", "2025-07-01")]);
    sees(&changed, &["李秀兰", "共有人", "2025-07-01"]);
    let car = [("plate", "粤B12345"), ("person_id", "李秀兰"), ("note", "白色轿车")];
    sees(&does(&clerk, &home, "/vehicles", &car), &["粤B", "12345", "白色轿车"]);
    let gone = does(&clerk, &home, "/end", &[]);
    misses(&gone, &["白色轿车"]);
    sees(&gone, &["没有登记车辆"]);
    sees(&open(&clerk.clone().in_english(), &home), &["Co-owner"]);
    let ended = does(&clerk, &edit, "/end", &[("until", "2026-11-23")]);
    sees(&ended, &["李秀兰 不再是共有人"]);
}

#[test]
fn a_persons_page_keeps_back_what_it_shows_for_a_purpose() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "").location();
    let person = person_of(&clerk, &home);
    let number = "11010519491231002X";
    let noted = does(&clerk, &person, "/identity", &[("id_number", number)]);
    sees(&noted, &["尾号 002X"]);
    misses(&noted, &[number]);
    let look = format!("{person}/identity/look");
    let unasked = manager.submit(&look, "/identity/look", &[]);
    assert_eq!(unasked.status.as_u16(), 409, "no purpose, no number");
    misses(&unasked, &[number]);
    let seen = manager.submit(&look, "/identity/look", &[("purpose", "核对身份")]);
    sees(&seen, &[number, "这次查看已留记录。"]);
    let phone = [("phone", "13812345120"), ("origin", "来电告知"), ("label", "白天打")];
    sees(&does(&clerk, &person, "/contacts", &phone), &["138****5120", "白天打", "未核实"]);
    misses(&does(&clerk, &person, "/verify", &[]), &["未核实"]);
    let contact = link(&open(&clerk, &person), "/c/east/contacts/", "/look");
    sees(&clerk.submit(&contact, "/look", &[("purpose", "call_back")]), &["13812345120"]);
    sees(&does(&clerk, &person, "/specimen", &[("signature_file", PICTURE)]), &["2026-11-24", "重新采集"]);
    let specimen = clerk.submit(&format!("{person}/specimen/look"), "/look", &[("purpose", "release_check")]);
    assert!(specimen.text.contains("data:image/png;base64,"), "{}", specimen.text);
    sees(&does(&clerk, &format!("{person}/edit"), "/edit", &[("name", "李秀蘭")]), &["李秀蘭"]);
}

#[test]
fn a_community_is_made_and_renamed() {
    let app = TestApp::small();
    let admin = app.as_role("east", Role::Admin);
    let new = [("name", "海棠苑"), ("code", "haitang"), ("address", "海棠路 8 号"), ("office_phone", "0755-26001234")];
    let made = does(&admin, "/communities/new", "/communities/new", &new);
    sees(&made, &["海棠苑"]);
    let page = "/c/haitang/registry/community";
    let fills = [("name", "海棠花苑"), ("name_en", "Crabapple Garden")];
    let changed = does(&admin, page, "/registry/community", &fills);
    // Pages in English show the English name where there is one.
    assert!(admin.clone().in_english().get(page).texts(".where")[0].contains("Crabapple Garden"));
    assert!(open(&admin, page).texts(".where")[0].contains("海棠花苑"));
    sees(&changed, &["海棠花苑"]);
    assert!(changed.text.contains("海棠路 8 号"), "what was not changed stays");
    let body = json!({"code": "ziteng", "name": "紫藤苑", "time_zone": "Asia/Shanghai"});
    let by_api = admin.post_with_key("/api/v1/communities", &fresh_key(), &body).expect(201);
    assert_eq!(by_api["code"], "ziteng", "{by_api}");
    sees(&open(&admin, "/c/ziteng/registry/community"), &["紫藤苑"]);
}

#[test]
fn a_colleague_comes_gets_a_post_and_duties_and_goes() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let new = [("name", "李建国"), ("login", "lijg"), ("phone", "13800135120"), ("post", "")];
    let placeless = manager.submit("/c/east/staff/new", "/staff/new", &new);
    assert_eq!(placeless.status.as_u16(), 422, "without a post, a department is asked");
    let new = [("name", "李建国"), ("login", "lijg"), ("phone", "13800135120"), ("post", ""), ("department", "工程")];
    let page = manager.submit("/c/east/staff/new", "/staff/new", &new).location();
    sees(&open(&manager, &page), &["李建国", "138****5120"]);
    let with_post = does(&manager, &page, "/post", &[("post", "综合维修工")]);
    sees(&with_post, &["缺证书，不能排班"]);
    let boxes = with_post.texts("input[name=duties][checked] + span");
    assert!(boxes.iter().any(|duty| duty.contains('水')), "the post brings its duties: {boxes:?}");
    does(&manager, &page, "/duties", &[("duties", "cleaning"), ("!duties", "plumbing")]);
    let boxes = open(&manager, &page).texts("input[name=duties][checked] + span");
    assert!(boxes.iter().any(|d| d.contains("保洁")) && !boxes.iter().any(|d| d == "水管"), "{boxes:?}");
    let granted = [("duty", "cleaning"), ("ends_on", "2027-11-23"), ("licence", "A-17")];
    sees(&does(&manager, &page, "/certificates", &granted), &["A-17", "2027"]);
    sees(&does(&manager, &page, "/details", &[("phone", "13900136000")]), &["139****6000"]);
    let roles = does(&manager, &page, "/roles", &[("roles", "dispatcher")]);
    assert!(roles.text.contains("value=\"dispatcher\" checked"), "{}", read(&roles));
    assert_eq!(manager.submit(&page, "/link", &[]).texts("gj-copy code").len(), 1, "the link is shown once");
    sees(&does(&manager, &page, "/account", &[]), &["已停用", "恢复"]);
    misses(&does(&manager, &page, "/account", &[]), &["已停用"]);
    sees(&open(&manager.clone().in_english(), &page), &["Disable"]);
    let gone = does(&manager, &page, "/leave", &[]);
    let row = gone.texts("tr, li").into_iter().find(|row| row.contains("李建国"));
    assert!(row.is_none_or(|row| row.contains("离")), "who has left is not among those who are here");
}
