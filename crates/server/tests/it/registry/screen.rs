//! Communities, buildings, homes, people and common parts on the screen; finding them; lists; walls.

use axum::http::Method;
use kernel::ids::parse_id;
use kernel::role::Role;
use serde_json::json;

use super::{a_home, add_person, contact_of, events, found, id_in, person_of};
use crate::kit::TestApp;

#[test]
fn a_community_is_made_on_the_screen_with_what_it_needs_to_work() {
    let app = TestApp::small();
    let admin = app.as_role("east", Role::Admin);
    assert!(admin.get("/communities/new").text.contains("新建小区"));
    let fields = [("name", "桂花苑"), ("code", "GuiHua"), ("address", "桂花路 8 号"), ("op_id", "make-1")];
    let made = admin.raw_form("/communities/new", &fields);
    assert_eq!(made.location(), "/c/guihua/set-up");
    // Sent twice, it is made once.
    assert_eq!(admin.raw_form("/communities/new", &fields).location(), "/c/guihua/set-up");
    // The administrator needs no further role there, and nothing is missing.
    let page = admin.get("/c/guihua/registry/community");
    assert_eq!(page.status.as_u16(), 200, "{}", page.text);
    assert!(page.text.contains("桂花路 8 号") && page.text.contains("24 个月"), "{}", page.text);
    assert_eq!(admin.form("/communities/new", &[("name", "x"), ("code", "guihua")]).status.as_u16(), 422);
    assert_eq!(admin.form("/communities/new", &[("name", "x"), ("code", "桂花")]).status.as_u16(), 422);
    let list = admin.get("/api/v1/communities").expect(200);
    let codes: Vec<&str> = list["items"].as_array().unwrap().iter().map(|c| c["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["east", "guihua", "west"]);
    assert_eq!(list["items"][1]["time_zone"], "Asia/Shanghai");
    // Whoever has a role in one community is told of that one.
    let clerk = app.as_role("east", Role::Clerk);
    let own = clerk.get("/api/v1/communities").expect(200);
    assert_eq!(own["items"].as_array().unwrap().len(), 1);
    assert_eq!(clerk.post("/api/v1/communities", &json!({"name": "x", "code": "xx"})).status.as_u16(), 403);
}

#[test]
fn a_household_is_entered_and_found_by_whatever_the_caller_says() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "3", "2", "1201");
    add_person(&clerk, &home, "单秀兰", "owner", "138 1234 5120").location();
    let plate = clerk.form(&format!("{home}/vehicles"), &[("plate", "粤b·7k3m9")]);
    assert_eq!(plate.location(), home);
    a_home(&manager, "east", "3", "2", "1202");
    for q in [
        "3-2-1201",
        "3栋2单元1201",
        "1201",
        "单秀兰",
        "秀兰",
        "shanxiulan",
        "sxl",
        "13812345120",
        "5120",
        "粤B7K3M9",
        "7k3",
    ] {
        assert_eq!(found(&clerk, q), ["3 栋 2 单元 1201"], "{q}");
    }
    assert_eq!(found(&clerk, "3栋").len(), 2);
    assert!(found(&clerk, "danxiulan").is_empty() && found(&clerk, "%").is_empty() && found(&clerk, "").is_empty());
    let hit = clerk.get("/api/v1/communities/east/households?q=sxl").expect(200)["items"][0].clone();
    assert_eq!(hit["stage"], "warranty");
    assert_eq!(hit["people"][0]["phone_masked"], "138****5120");
    assert_eq!(hit["people"][0]["role"], "owner");
    assert_eq!(hit["open_matters"], 0);
    // The find box gets the same as a fragment, the address bar a page.
    let fragment = clerk.send(Method::GET, "/c/east/find?q=5120", &[("hx-request", "true")], "");
    assert_eq!(fragment.texts("a.hit b"), ["3 栋 2 单元 1201"]);
    assert!(!fragment.text.contains("<html") && !fragment.text.contains("13812345120"));
    assert!(clerk.get("/c/east/find?q=zzz").text.contains("没有找到"));
}

#[test]
fn the_keys_follow_every_change() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "3", "", "101");
    add_person(&clerk, &home, "李兰", "tenant", "13800138000").location();
    let person = person_of(&clerk, &home);
    clerk.form(&format!("{person}/edit"), &[("name", "王兰"), ("base_version", "1")]).location();
    assert!(found(&clerk, "李兰").is_empty());
    assert_eq!(found(&clerk, "wl"), ["3 栋 101"]);
    let contact = contact_of(&clerk, &person);
    clerk.form(&format!("/c/east/contacts/{contact}/end"), &[("base_version", "1")]).location();
    assert!(found(&clerk, "8000").is_empty());
    // The building is renumbered: its homes are called and found anew.
    let building = manager
        .get("/c/east/buildings")
        .text
        .split("/c/east/buildings/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap();
    manager
        .form(
            &format!("/c/east/buildings/{building}/edit"),
            &[("code", "5"), ("name", "桂香阁"), ("base_version", "1")],
        )
        .location();
    assert_eq!(found(&clerk, "5-101"), ["桂香阁 101"]);
    assert!(found(&clerk, "3-101").is_empty());
    // Who moved out is not found any more; the past stays on the page.
    let occupancy =
        clerk.get(&home).text.split("/c/east/occupancies/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    clerk.form(&format!("/c/east/occupancies/{occupancy}/end"), &[("base_version", "1")]).location();
    assert!(found(&clerk, "wl").is_empty());
    assert!(clerk.get(&home).text.contains("以前的住户"));
    assert!(clerk.get(&home).text.contains("王兰 不再是租户"));
}

#[test]
fn a_home_has_one_owner_at_a_time() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李兰", "owner", "").location();
    let second = add_person(&clerk, &home, "王强", "owner", "");
    assert_eq!(second.status.as_u16(), 422);
    assert!(second.text.contains("这一户已有业主"), "{}", second.text);
    add_person(&clerk, &home, "王强", "co_owner", "").location();
    assert_eq!(add_person(&clerk, &home, "", "family", "").status.as_u16(), 422);
    assert_eq!(add_person(&clerk, &home, "赵一", "family", "12345").status.as_u16(), 422);
    let occupancy =
        clerk.get(&home).text.split("/c/east/occupancies/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    let early = clerk.form(&format!("/c/east/occupancies/{occupancy}/end"), &[("until", "2030-01-01")]);
    assert_eq!(early.status.as_u16(), 422);
    clerk.form(&format!("/c/east/occupancies/{occupancy}/end"), &[("until", "2026-11-01")]).location();
    add_person(&clerk, &home, "赵六", "owner", "").location();
}

#[test]
fn a_stale_page_changes_nothing() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let home = a_home(&manager, "east", "1", "1", "301");
    let building = manager
        .get("/c/east/buildings")
        .text
        .split("/c/east/buildings/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap()
        .to_string();
    let fields = |area| {
        [("building_id", building.as_str()), ("room", "301"), ("entrance", "1"), ("area", area), ("base_version", "1")]
    };
    manager.form(&format!("{home}/edit"), &fields("100")).location();
    let stale = manager.form(&format!("{home}/edit"), &fields("200"));
    assert_eq!(stale.status.as_u16(), 409);
    assert!(manager.get(&home).text.contains("100.00"));
    // The room of another home is taken; a home is not handed over before its building is completed.
    a_home(&manager, "east", "1", "1", "302");
    let taken = manager.form(
        &format!("{home}/edit"),
        &[("building_id", &building), ("room", "302"), ("entrance", "1"), ("base_version", "2")],
    );
    assert_eq!(taken.status.as_u16(), 422);
    let early = manager.form(
        &format!("{home}/edit"),
        &[("building_id", &building), ("room", "301"), ("entrance", "1"), ("delivered_on", "2024-01-01")],
    );
    assert!(early.text.contains("早于竣工"), "{}", early.text);
}

#[test]
fn a_renovation_changes_the_stage() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    assert!(clerk.get(&home).texts(".page-head .tag")[0].starts_with("质保期"));
    let fields = [("component_group", "electrical"), ("company", "美居装饰"), ("started_on", "2026-10-01")];
    clerk.form(&format!("{home}/alterations/new"), &fields).location();
    assert_eq!(clerk.get(&home).texts(".page-head .tag"), ["装修期"]);
    let alteration =
        clerk.get(&home).text.split("/c/east/alterations/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    let path = format!("/c/east/alterations/{alteration}/edit");
    let with = |accepted| [fields[0], fields[1], fields[2], ("accepted_on", accepted), ("base_version", "1")];
    assert_eq!(clerk.form(&path, &with("2026-09-01")).status.as_u16(), 422);
    clerk.form(&path, &with("2026-11-01")).location();
    assert!(clerk.get(&home).texts(".page-head .tag")[0].starts_with("质保期"));
    let line = app.line("east");
    let unit = id_in(&home);
    let kept = app.read(move |db| registry::queries::alterations_of(db, line, unit));
    assert_eq!((kept.len(), kept[0].company.as_str()), (1, "美居装饰"));
}

#[test]
fn lists_filter_sort_and_go_on_page_by_page() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    assert!(manager.get("/c/east/registry").text.contains("还没有房屋"));
    let home = a_home(&manager, "east", "1", "1", "101");
    let building = manager
        .get("/c/east/buildings")
        .text
        .split("/c/east/buildings/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap();
    let line = app.line("east");
    app.write(line, move |tx| {
        for n in 102..=160_i64 {
            let unit = registry::actions::AddUnit {
                building_id: building,
                entrance: "1".to_owned(),
                room: n.to_string(),
                area: kernel::area::Area(n * 100),
                delivered_on: None,
            };
            registry::actions::add_unit(tx, &kernel::actor::Actor::system(), &unit)?;
        }
        Ok(())
    })
    .unwrap();
    let first = manager.get("/c/east/registry");
    let rows = first.texts("td.main");
    assert_eq!((rows.len(), rows[0].as_str()), (50, "1 栋 1 单元 101"));
    let next = first
        .text
        .split("rel=\"next\" href=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&")
        .replace("&#38;", "&");
    let second = manager.get(&next).texts("td.main");
    assert_eq!((second.len(), second[0].as_str()), (10, "1 栋 1 单元 151"));
    assert_eq!(manager.get("/c/east/registry?sort=area").texts("td.main")[0], "1 栋 1 单元 160");
    assert_eq!(manager.get("/c/east/registry?sort=delivered").texts("td.main")[0], "1 栋 1 单元 101");
    assert_eq!(manager.get("/c/east/registry?stage=warranty").texts("td.main"), ["1 栋 1 单元 101"]);
    assert_eq!(manager.get("/c/east/registry?q=1-1-160").texts("td.main"), ["1 栋 1 单元 160"]);
    assert_eq!(manager.get("/c/east/registry?building=00000000-0000-0000-0000-000000000000").texts("td.main").len(), 0);
    let rows = manager.send(
        Method::GET,
        "/c/east/registry?q=&stage=daily",
        &[("hx-request", "true"), ("hx-target", "rows")],
        "",
    );
    assert!(!rows.text.contains("<html") && rows.text.contains("没有找到"));
    assert!(manager.clone().in_english().get(&home).text.contains("In warranty"));
    let file = manager.form("/c/east/registry/export", &[]);
    assert_eq!(file.status.as_u16(), 200);
    assert!(file.headers["content-type"].to_str().unwrap().contains("spreadsheetml"));
    let told = events(&app, "community", line);
    assert!(told.iter().any(|(kind, data)| kind == "registry.exported" && data.contains("60")));
}

#[test]
fn common_parts_are_made_changed_and_taken_out_of_use() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    a_home(&manager, "east", "3", "", "101");
    let building = manager
        .get("/c/east/buildings")
        .text
        .split("/c/east/buildings/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap()
        .to_string();
    manager
        .form("/c/east/common-parts/new", &[("kind", "lift"), ("name", "1 号电梯"), ("building_id", &building)])
        .location();
    manager
        .form(
            "/c/east/common-parts/new",
            &[("kind", "street_lamp"), ("name", "东门路灯"), ("code", "L-7"), ("map_x", "12")],
        )
        .location();
    let list = clerk.get("/c/east/common-parts");
    assert_eq!(list.texts("td.main"), ["东门路灯", "3 栋 · 1 号电梯"]);
    assert_eq!(
        manager
            .form("/c/east/common-parts/new", &[("kind", "pond"), ("name", "鱼池"), ("code", "l-7")])
            .status
            .as_u16(),
        422
    );
    let part = manager
        .get("/c/east/common-parts")
        .text
        .split("/c/east/common-parts/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap();
    manager
        .form(
            &format!("/c/east/common-parts/{part}/edit"),
            &[("kind", "street_lamp"), ("name", "西门路灯"), ("base_version", "1")],
        )
        .location();
    manager.form(&format!("/c/east/common-parts/{part}/end"), &[("base_version", "2")]).location();
    assert_eq!(clerk.get("/c/east/common-parts").texts("td.main"), ["3 栋 · 1 号电梯"]);
    assert_eq!(clerk.form("/c/east/common-parts/new", &[("kind", "lift"), ("name", "2 号电梯")]).status.as_u16(), 403);
}

#[test]
fn what_belongs_to_another_community_is_not_there() {
    let app = TestApp::small();
    let manager = app.as_role("west", Role::Manager);
    let home = a_home(&manager, "west", "9", "1", "901");
    let foreign = home.replace("/west/", "/east/");
    let (east, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    assert_eq!(east.get(&foreign).status.as_u16(), 404);
    assert_eq!(add_person(&clerk, &foreign, "李", "owner", "").status.as_u16(), 404);
    assert!(found(&clerk, "901").is_empty());
    let building = manager
        .get("/c/west/buildings")
        .text
        .split("/c/west/buildings/")
        .find_map(|rest| parse_id(rest.get(..36)?))
        .unwrap();
    let stolen = east.form("/c/east/households/new", &[("building_id", &building.to_string()), ("room", "1")]);
    assert_eq!(stolen.status.as_u16(), 422);
}
