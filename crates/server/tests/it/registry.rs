//! The registry: everything is made and changed on the screen, found while the phone rings, and kept back where it must be.

use axum::body::Body;
use axum::http::Method;
use kernel::ids::{Id, parse_id};
use kernel::role::Role;
use platform::history;
use serde_json::json;

use crate::kit::{Answer, Client, TestApp};

/// The id at the end of an address.
fn id_in(location: &str) -> Id {
    parse_id(location.rsplit('/').next().unwrap()).unwrap_or_else(|| panic!("no id in {location}"))
}

/// A building and a home, made by forms; the home's page.
fn a_home(manager: &Client, community: &str, building: &str, entrance: &str, room: &str) -> String {
    let made = manager.form(&format!("/c/{community}/buildings/new"), &[("code", building), ("completed_on", "2025-05-01")]);
    let building_id = if made.status.as_u16() == 303 {
        id_in(&made.location()).to_string()
    } else {
        let list = manager.get(&format!("/c/{community}/buildings"));
        let href = format!("/c/{community}/buildings/");
        list.text.split(&href).find(|rest| rest.contains(&format!(">{building} 栋<"))).unwrap()[..36].to_owned()
    };
    let home = [
        ("building_id", building_id.as_str()),
        ("entrance", entrance),
        ("room", room),
        ("area", "98.6"),
        ("delivered_on", "2025-06-01"),
    ];
    manager.form(&format!("/c/{community}/households/new"), &home).location()
}

fn add_person(clerk: &Client, home: &str, name: &str, role: &str, phone: &str) -> Answer {
    clerk.form(&format!("{home}/people/new"), &[("name", name), ("role", role), ("phone", phone), ("origin", "counter")])
}

/// The households that a search finds, by label.
fn found(client: &Client, q: &str) -> Vec<String> {
    let encoded: String = q.bytes().map(|b| format!("%{b:02X}")).collect();
    let answer = client.get(&format!("/api/v1/communities/east/households?q={encoded}")).expect(200);
    answer["items"].as_array().unwrap().iter().map(|i| i["unit_label"].as_str().unwrap().to_owned()).collect()
}

/// The address of the only person on a household's page.
fn person_of(client: &Client, home: &str) -> String {
    let page = client.get(home).text;
    let rest = page.split("href=\"/c/east/people/").nth(1).unwrap();
    format!("/c/east/people/{}", &rest[..36])
}

/// The address of a person's only contact.
fn contact_of(client: &Client, person: &str) -> String {
    let page = client.get(person).text;
    let rest = page.split("/c/east/contacts/").nth(1).unwrap();
    rest[..36].to_owned()
}

/// The kinds of events of a thing.
fn events(app: &TestApp, kind: &'static str, id: Id) -> Vec<(String, String)> {
    let line = app.line("east");
    app.read(move |db| history::of_subject(db, line, kind, id, 0, 200))
        .into_iter()
        .map(|e| (e.kind, e.data))
        .collect()
}

#[test]
fn a_community_is_made_on_the_screen_with_what_it_needs_to_work() {
    let app = TestApp::small();
    let admin = app.as_role("east", Role::Admin);
    assert!(admin.get("/communities/new").text.contains("新建小区"));
    let fields = [("name", "桂花苑"), ("code", "GuiHua"), ("address", "桂花路 8 号"), ("op_id", "make-1")];
    let made = admin.raw_form("/communities/new", &fields);
    assert_eq!(made.location(), "/c/guihua/registry");
    // Sent twice, it is made once.
    assert_eq!(admin.raw_form("/communities/new", &fields).location(), "/c/guihua/registry");
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
    for q in ["3-2-1201", "3栋2单元1201", "1201", "单秀兰", "秀兰", "shanxiulan", "sxl", "13812345120", "5120", "粤B7K3M9", "7k3"] {
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
    let fragment = clerk.send(Method::GET, "/c/east/find?q=5120", &[("hx-request", "true")], Body::empty());
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
    let building = manager.get("/c/east/buildings").text.split("/c/east/buildings/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    manager.form(&format!("/c/east/buildings/{building}/edit"), &[("code", "5"), ("name", "桂香阁"), ("base_version", "1")]).location();
    assert_eq!(found(&clerk, "5-101"), ["桂香阁 101"]);
    assert!(found(&clerk, "3-101").is_empty());
    // Who moved out is not found any more; the past stays on the page.
    let occupancy = clerk.get(&home).text.split("/c/east/occupancies/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
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
    let occupancy = clerk.get(&home).text.split("/c/east/occupancies/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
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
    let building = manager.get("/c/east/buildings").text.split("/c/east/buildings/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap().to_string();
    let fields = |area| [("building_id", building.as_str()), ("room", "301"), ("entrance", "1"), ("area", area), ("base_version", "1")];
    manager.form(&format!("{home}/edit"), &fields("100")).location();
    let stale = manager.form(&format!("{home}/edit"), &fields("200"));
    assert_eq!(stale.status.as_u16(), 409);
    assert!(manager.get(&home).text.contains("100.00"));
    // The room of another home is taken; a home is not handed over before its building is completed.
    a_home(&manager, "east", "1", "1", "302");
    let taken = manager.form(&format!("{home}/edit"), &[("building_id", &building), ("room", "302"), ("entrance", "1"), ("base_version", "2")]);
    assert_eq!(taken.status.as_u16(), 422);
    let early = manager.form(&format!("{home}/edit"), &[("building_id", &building), ("room", "301"), ("entrance", "1"), ("delivered_on", "2024-01-01")]);
    assert!(early.text.contains("早于竣工"), "{}", early.text);
}

#[test]
fn a_number_is_shown_for_a_purpose_and_each_look_is_in_the_history() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "13812345120").location();
    let person = person_of(&clerk, &home);
    let contact = contact_of(&clerk, &person);
    for page in [&home, &person, &format!("{home}/card"), &"/c/east/registry".to_owned()] {
        assert!(!clerk.get(page).text.contains("13812345120"), "{page} shows the whole number");
    }
    let api = format!("/api/v1/communities/east/contacts/{contact}/reveal");
    clerk.post(&api, &json!({})).refused_by("privacy.purpose");
    let other = clerk.post(&api, &json!({"purpose": "other"})).refused_by("privacy.purpose");
    assert_eq!(other["reason"], "note_missing");
    assert_eq!(other["ways_out"][0]["action"], "state_purpose");
    let looks = |app: &TestApp| {
        events(app, "person", id_in(&person)).into_iter().filter(|(kind, _)| kind == "contact.revealed").collect::<Vec<_>>()
    };
    assert!(looks(&app).is_empty());
    let seen = clerk.post_with_key(&api, "look-1", &json!({"purpose": "call_back"})).expect(200);
    assert_eq!(seen["phone"], "13812345120");
    clerk.post_with_key(&api, "look-1", &json!({"purpose": "call_back"})).expect(200);
    assert_eq!(looks(&app).len(), 1, "one key is one look");
    // The same on the page: the form first, then the number, and the note never stands in the chain.
    let look = format!("/c/east/contacts/{contact}/look");
    assert!(clerk.get(&look).text.contains("查看理由"));
    let page = clerk.form(&look, &[("purpose", "other"), ("note", "业主托我们转告")]);
    assert!(page.text.contains("13812345120") && page.text.contains("已留记录"), "{}", page.text);
    let told = looks(&app);
    assert_eq!(told.len(), 2);
    assert!(told[0].1.contains("\"purpose\":\"call_back\"") && !told[1].1.contains("转告"));
    // Who needs no numbers gets none.
    assert_eq!(app.as_role("east", Role::Auditor).post(&api, &json!({"purpose": "call_back"})).status.as_u16(), 403);
    assert_eq!(app.as_role("west", Role::Clerk).post(&api, &json!({"purpose": "call_back"})).status.as_u16(), 404);
    let west = api.replace("/east/", "/west/");
    assert_eq!(app.as_role("west", Role::Clerk).post(&west, &json!({"purpose": "call_back"})).status.as_u16(), 404);
}

#[test]
fn where_a_number_came_from_and_whether_it_was_verified_stays_on_record() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "13812345120").location();
    let person = person_of(&clerk, &home);
    let contacts = format!("{person}/contacts");
    assert_eq!(clerk.form(&contacts, &[("phone", "13812345120"), ("origin", "counter")]).status.as_u16(), 422);
    clerk.form(&contacts, &[("phone", "0755-26001234"), ("origin", "resident_said"), ("label", "公司")]).location();
    let page = clerk.get(&person).text;
    assert!(page.contains("来电告知") && page.contains("当面登记") && page.contains("未核实"));
    let contact = contact_of(&clerk, &person);
    clerk.form(&format!("/c/east/contacts/{contact}/verify"), &[("base_version", "1")]).location();
    assert!(clerk.get(&person).text.contains("2026-11-24 核实"));
    assert_eq!(clerk.form(&format!("/c/east/contacts/{contact}/verify"), &[("base_version", "1")]).status.as_u16(), 409);
}

fn multipart(fields: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let file = if name.ends_with("_file") { "; filename=\"s.png\"\r\nContent-Type: image/png" } else { "" };
        body.extend_from_slice(format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").as_bytes());
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--XX--\r\n");
    body
}

#[test]
fn a_specimen_lies_sealed_and_is_shown_for_a_purpose() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "").location();
    let person = person_of(&clerk, &home);
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(60, 30).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let png = png.into_inner();
    let send = |fields: &[(&str, &[u8])]| {
        clerk.send(Method::POST, &format!("{person}/specimen"), &[("content-type", "multipart/form-data; boundary=XX")], multipart(fields))
    };
    assert_eq!(send(&[("op_id", b"s1")]).status.as_u16(), 422);
    assert_eq!(send(&[("op_id", b"s2"), ("signature_file", b"<svg/>")]).status.as_u16(), 422);
    assert_eq!(send(&[("op_id", b"s3"), ("signature_file", &png)]).location(), person);
    // What lies in the folder is no picture.
    let mut stored = Vec::new();
    let mut folders = vec![app.config.data.join("blobs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() { folders.push(entry.path()) } else { stored.push(std::fs::read(entry.path()).unwrap()) }
        }
    }
    assert!(!stored.is_empty() && stored.iter().all(|bytes| !bytes.starts_with(b"\x89PNG")));
    let look = format!("{person}/specimen/look");
    assert!(!clerk.get(&person).text.contains("data:image"));
    assert_eq!(clerk.form(&look, &[("purpose", "")]).status.as_u16(), 409);
    let seen = clerk.form(&look, &[("purpose", "release_check")]);
    assert!(seen.text.contains("src=\"data:image/png;base64,"), "{}", seen.text);
    let told = events(&app, "person", id_in(&person));
    assert_eq!(told.iter().filter(|(kind, _)| kind == "specimen.seen").count(), 1);
    // The plain page of files knows nothing of it.
    let blobs = app.read(|db| db.values::<Id>("SELECT blob_id FROM specimens", platform::args![]));
    assert_eq!(clerk.get(&format!("/c/east/blobs/{}", blobs[0])).status.as_u16(), 404);
    assert_eq!(app.as_role("east", Role::Steward).form(&look, &[("purpose", "release_check")]).status.as_u16(), 403);
}

#[test]
fn an_identity_number_is_nowhere_in_plain_text() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "").location();
    let person = person_of(&clerk, &home);
    let number = "11010519491231002X";
    assert_eq!(clerk.form(&format!("{person}/identity"), &[("id_number", "110105194912310021")]).status.as_u16(), 422);
    clerk.form(&format!("{person}/identity"), &[("id_number", number)]).location();
    let page = clerk.get(&person).text;
    assert!(page.contains("002X") && !page.contains(number));
    let told = events(&app, "person", id_in(&person));
    assert!(told.iter().any(|(kind, _)| kind == "identity.noted") && !told.iter().any(|(_, data)| data.contains("19491231")));
    let sealed = app.read(|db| db.values::<Vec<u8>>("SELECT id_sealed FROM people WHERE id_sealed IS NOT NULL", platform::args![]));
    assert!(!sealed[0].windows(8).any(|w| w == b"19491231"));
    // Somebody else can't have the same one.
    let other = a_home(&manager, "east", "1", "1", "302");
    add_person(&clerk, &other, "王强", "owner", "").location();
    let second = clerk.form(&format!("{}/identity", person_of(&clerk, &other)), &[("id_number", number)]);
    assert_eq!(second.status.as_u16(), 422);
    let look = format!("{person}/identity/look");
    assert_eq!(clerk.form(&look, &[("purpose", "verify_identity")]).status.as_u16(), 403);
    assert!(manager.form(&look, &[("purpose", "verify_identity")]).text.contains(number));
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
    let alteration = clerk.get(&home).text.split("/c/east/alterations/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
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
    let building = manager.get("/c/east/buildings").text.split("/c/east/buildings/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
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
    let next = first.text.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
    let second = manager.get(&next).texts("td.main");
    assert_eq!((second.len(), second[0].as_str()), (10, "1 栋 1 单元 151"));
    assert_eq!(manager.get("/c/east/registry?sort=area").texts("td.main")[0], "1 栋 1 单元 160");
    assert_eq!(manager.get("/c/east/registry?sort=delivered").texts("td.main")[0], "1 栋 1 单元 101");
    assert_eq!(manager.get("/c/east/registry?stage=warranty").texts("td.main"), ["1 栋 1 单元 101"]);
    assert_eq!(manager.get("/c/east/registry?q=1-1-160").texts("td.main"), ["1 栋 1 单元 160"]);
    assert_eq!(manager.get("/c/east/registry?building=00000000-0000-0000-0000-000000000000").texts("td.main").len(), 0);
    let rows = manager.send(Method::GET, "/c/east/registry?q=&stage=daily", &[("hx-request", "true"), ("hx-target", "rows")], Body::empty());
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
    let building = manager.get("/c/east/buildings").text.split("/c/east/buildings/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap().to_string();
    manager.form("/c/east/common-parts/new", &[("kind", "lift"), ("name", "1 号电梯"), ("building_id", &building)]).location();
    manager.form("/c/east/common-parts/new", &[("kind", "street_lamp"), ("name", "东门路灯"), ("code", "L-7"), ("map_x", "12")]).location();
    let list = clerk.get("/c/east/common-parts");
    assert_eq!(list.texts("td.main"), ["东门路灯", "3 栋 · 1 号电梯"]);
    assert_eq!(manager.form("/c/east/common-parts/new", &[("kind", "pond"), ("name", "鱼池"), ("code", "l-7")]).status.as_u16(), 422);
    let part = manager.get("/c/east/common-parts").text.split("/c/east/common-parts/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    manager.form(&format!("/c/east/common-parts/{part}/edit"), &[("kind", "street_lamp"), ("name", "西门路灯"), ("base_version", "1")]).location();
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
    let building = manager.get("/c/west/buildings").text.split("/c/west/buildings/").find_map(|rest| parse_id(rest.get(..36)?)).unwrap();
    let stolen = east.form("/c/east/households/new", &[("building_id", &building.to_string()), ("room", "1")]);
    assert_eq!(stolen.status.as_u16(), 422);
}
