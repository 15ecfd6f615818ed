//! The house's own affairs by the forms of their pages: money in advance, terms, parties, the roster, a ledger that is dropped.

use kernel::role::Role;

use super::{HOME, does, link, misses, open, sees};
use crate::kit::TestApp;

#[test]
fn money_in_advance_has_a_receipt() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Finance);
    let page = format!("{HOME}/money");
    let nowhere = clerk.submit(&page, "/prepayments", &[("room", "99-9-9999"), ("amount", "200")]);
    assert_eq!(nowhere.status.as_u16(), 422);
    let given = [("room", "3-2-1201"), ("amount", "200.50"), ("method", "微信")];
    let receipt = does(&clerk, &page, "/prepayments", &given);
    sees(&receipt, &["R-", "200.50", "贰佰元伍角", "微信"]);
    sees(&open(&clerk, &page), &["200.50"]);
}

#[test]
fn terms_are_kept_with_their_source_and_date() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let list = open(&manager, &format!("{HOME}/responsibility/components"));
    let component = link(&list, &format!("{HOME}/responsibility/components/"), "");
    let ending = component.rsplit_once("/responsibility").unwrap().1.to_owned();
    let changed = does(&manager, &component, &ending, &[("label_zh", "厨房抽拉龙头"), ("minutes", "55")]);
    sees(&changed, &["厨房抽拉龙头", "55"]);
    sees(&does(&manager, &component, "/words", &[("word", "抽拉龙头")]), &["抽拉龙头"]);

    let warranty = format!("{HOME}/responsibility/warranty");
    let promise = [
        ("relation", "owner"),
        ("amount", "36"),
        ("unit", "个月"),
        ("valid_from", "2025-01-01"),
        ("label", "卫生洁具"),
        ("source", "住宅质量保证书第 4 页"),
    ];
    let added = manager.submit(&warranty, "/responsibility/warranty", &promise[1..]);
    assert_eq!(added.status.as_u16(), 303, "{}", super::read(&added));
    let page = open(&manager, &added.location());
    sees(&page, &["卫生洁具", "住宅质量保证书第 4 页", "本地"]);
    let end = link(&page, &format!("{HOME}/responsibility/warranty/"), "/end");
    sees(&does(&manager, &warranty, &end, &[("ends_on", "2026-12-31")]), &["止于 2026-12-31"]);
    let season = [("season", "采暖期"), ("begins", "11-20"), ("ends", "03-20"), ("source", "市供热办 2026 年通知")];
    sees(&does(&manager, &warranty, "/seasons", &season), &["11-20 至 03-20", "市供热办 2026 年通知"]);
}

#[test]
fn an_outside_party_is_noted_changed_and_ended() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let new = [
        ("kind", "contractor"),
        ("name", "安捷电梯"),
        ("phone", "0755-26001234"),
        ("response_minutes", "30"),
        ("scopes", "all:*"),
    ];
    let made = does(&manager, &format!("{HOME}/parties/new"), "/parties/new", &new);
    sees(&made, &["安捷电梯"]);
    let rows = made.text.split("<tr").find(|row| row.contains("安捷电梯")).map(str::to_owned);
    let page = match rows {
        Some(row) if row.contains(&format!("{HOME}/parties/")) => {
            let rest = row.split(&format!("{HOME}/parties/")).nth(1).unwrap();
            format!("{HOME}/parties/{}", &rest[..36])
        }
        _ => link(&made, &format!("{HOME}/parties/"), "/end").trim_end_matches("/end").to_owned(),
    };
    let ending = page.rsplit_once("/parties").map(|(_, id)| format!("/parties{id}")).unwrap();
    does(&manager, &page, &ending, &[("contact_name", "张工"), ("hours", "全天")]);
    sees(&open(&manager, &page), &["安捷电梯", "张工", "全天"]);
    does(&manager, &page, &format!("{ending}/end"), &[("ends_on", "2026-11-24")]);
    sees(&open(&manager, &page), &["2026-11-24"]);
}

#[test]
fn a_week_is_copied_and_leave_is_noted_and_taken_back() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let week = format!("{HOME}/roster?week=2026-12-14");
    sees(&does(&manager, &week, "/roster/copy", &[]), &["照抄"]);
    let name = app.as_role("guihuayuan", Role::Technician).name;
    let leave =
        [("staff_id", name.as_str()), ("from_on", "2026-12-16"), ("until_on", "2026-12-17"), ("reason", "回老家")];
    let noted = does(&manager, &week, "/roster/leave", &leave);
    sees(&noted, &[&format!("{name}："), "2026-12-16 至 2026-12-17"]);
    let english = open(&manager.clone().in_english(), &week);
    sees(&english, &["Leave"]);
    let end = link(&noted, &format!("{HOME}/roster/leave/"), "/end");
    misses(&does(&manager, &week, &end, &[]), &["2026-12-16 至 2026-12-17"]);
}

#[test]
fn shifts_are_added_and_retired_and_the_centre_has_its_place() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let page = format!("{HOME}/shifts");
    let new = [("name_zh", "夜巡"), ("name_en", "Night round"), ("starts", "22:00"), ("ends", "02:00")];
    let added = does(&manager, &page, "/shifts", &new);
    sees(&added, &["夜巡", "22:00", "次日 02:00"]);
    let row = added.text.split("<tr>").find(|row| row.contains("夜巡")).unwrap();
    let id = row.split("/shifts/").nth(1).unwrap()[..36].to_owned();
    let retired = does(&manager, &page, &format!("/shifts/{id}/retire"), &[]);
    misses(&retired, &["夜巡"]);
    let building = open(&manager, &page).texts("select#building_id option").pop().unwrap();
    let hours = [("opens", "09:00"), ("closes", "19:30"), ("source", "2026 年服务公示")];
    let set = does(&manager, &page, "/shifts/hours", &hours);
    assert!(set.text.contains("09:00") && set.text.contains("19:30"), "{}", super::read(&set));
    let placed = does(&manager, &page, "/shifts/centre", &[("building_id", &building)]);
    sees(&placed, &[&format!("现在算在{building}")]);
}

#[test]
fn a_ledger_is_sent_and_dropped() {
    let app = TestApp::small();
    let admin = app.as_role("east", Role::Admin);
    let file = "台账.csv\n楼栋,房号,业主,电话\n1栋,101,甲某,13800000001\n";
    let run = admin.submit("/c/east/import", "/import", &[("file", file)]).location();
    sees(&open(&admin, &run), &["台账.csv", "待导入", "放弃这份文件"]);
    let dropped = does(&admin, &run, "/drop", &[]);
    sees(&dropped, &["台账.csv", "已放弃"]);
    misses(&open(&admin, &run), &["放弃这份文件"]);
}
