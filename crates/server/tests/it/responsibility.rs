//! Who repairs and who pays, through the API and the pages, on homes of the registry.

use axum::http::StatusCode;
use kernel::actor::Actor;
use kernel::area::Area;
use kernel::clock::parse_day;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::role::Role;
use registry::actions::{self as homes, AddUnit, AlterationInput, BuildingInput, CommonPartInput};
use responsibility::model::{Facts, Place, Way};
use responsibility::queries;
use serde_json::{Value, json};

use crate::kit::TestApp;

const API: &str = "/api/v1/communities/east";

/// The parties of the demo, a building completed in 2020, homes handed over then and lately.
struct Houses {
    app: TestApp,
    line: Id,
    old: Id,
    new: Id,
    undated: Id,
    lift: Id,
}

fn houses() -> Houses {
    let app = TestApp::small();
    let line = app.line("east");
    let made = app.write(line, |tx| {
        let by = Actor::system();
        responsibility::seed::demo_parties(tx)?;
        let day = parse_day;
        let building =
            |code: &str, completed_on| BuildingInput { code: code.into(), completed_on, ..Default::default() };
        let dated = homes::add_building(tx, &by, &building("3", day("2020-06-01")))?;
        let undated = homes::add_building(tx, &by, &building("9", None))?;
        let mut unit = |building_id, room: &str, delivered_on| {
            let input =
                AddUnit { building_id, entrance: "2".into(), room: room.into(), area: Area(9860), delivered_on };
            homes::add_unit(tx, &by, &input)
        };
        let old = unit(dated, "1201", day("2020-09-01"))?;
        let new = unit(dated, "1301", day("2026-06-01"))?;
        let nothing = unit(undated, "101", None)?;
        let part = CommonPartInput {
            building_id: Some(dated),
            kind: "lift".into(),
            name: "1 号电梯".into(),
            ..Default::default()
        };
        let lift = homes::add_common_part(tx, &by, &part)?;
        Ok(vec![old, new, nothing, lift])
    });
    let made = made.unwrap();
    Houses { app, line, old: made[0], new: made[1], undated: made[2], lift: made[3] }
}

impl Houses {
    fn asked(&self, query: &str) -> Value {
        let clerk = self.app.as_role("east", Role::Clerk);
        clerk.get(&format!("{API}/responsibility/decision?{query}")).expect(200)
    }
}

/// `厨房水龙头漏水` and the like, as an address needs it.
fn coded(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}

#[test]
fn the_same_tap_in_three_homes() {
    let h = houses();
    let text = coded("厨房水龙头漏水");
    let old = h.asked(&format!("unit_id={}&place=in_home&text={text}", h.old));
    assert_eq!((&old["row"], &old["payer"], &old["chargeable"]), (&json!("R8"), &json!("resident"), &json!(true)));
    assert_eq!(
        (&old["component"], &old["flow"], &old["duty"]),
        (&json!("tap"), &json!("home_paid"), &json!("plumbing"))
    );
    assert_eq!(old["warranty_end"], "2021-09-01");
    assert!(old["because"].as_str().unwrap().contains("2021-09-01"), "{old}");
    let new = h.asked(&format!("unit_id={}&place=in_home&text={text}", h.new));
    assert_eq!((&new["row"], &new["payer"], &new["way"]), (&json!("R3"), &json!("warranty"), &json!("outside")));
    assert_eq!(new["warranty_end"], "2027-06-01");
    assert!(new["party_id"].is_string() && new["source"].as_str().unwrap().contains("W10"), "{new}");
    let undated = h.asked(&format!("unit_id={}&place=in_home&text={text}", h.undated));
    assert_eq!((&undated["row"], &undated["payer"]), (&json!("R99"), &json!("undecided")));
    assert_eq!((&undated["chargeable"], &undated["flow"]), (&json!(false), &json!("survey")));
    let nobody = h.asked(&format!("place=in_home&text={text}"));
    assert_eq!(nobody["row"], "R99", "without a home nobody is charged");
}

#[test]
fn the_sentence_speaks_the_viewers_language() {
    let h = houses();
    let clerk = h.app.as_role("east", Role::Clerk).in_english();
    let path = format!("{API}/responsibility/decision?unit_id={}&place=in_home&text=kitchen%20tap%20leaks", h.old);
    let told = clerk.get(&path).expect(200);
    assert_eq!(told["because"].as_str().unwrap().split(':').next(), Some("Tap"));
    assert!(!told["source"].as_str().unwrap().contains('《'), "{told}");
}

#[test]
fn a_renovated_home_raises_its_company_first() {
    let h = houses();
    let (line, old) = (h.line, h.old);
    h.app
        .write(line, move |tx| {
            let input = AlterationInput {
                component_group: "electrical".into(),
                company: "佳美装饰".into(),
                company_phone: None,
                started_on: parse_day("2026-03-01").unwrap(),
                accepted_on: parse_day("2026-06-01"),
            };
            homes::add_alteration(tx, &Actor::system(), old, &input)
        })
        .unwrap();
    let told = h.asked(&format!("unit_id={old}&place=in_home&text={}", coded("刚装修完，经常跳闸")));
    assert_eq!((&told["row"], &told["payer"], &told["chargeable"]), (&json!("R2"), &json!("decorator"), &json!(false)));
    assert!(
        told["because"].as_str().unwrap().contains("佳美装饰")
            && told["because"].as_str().unwrap().contains("2028-06-01")
    );
}

#[test]
fn danger_and_common_things() {
    let h = houses();
    let gas = h.asked(&format!("unit_id={}&place=in_home&text={}", h.old, coded("厨房有煤气味")));
    assert_eq!((&gas["row"], &gas["danger_level"], &gas["duty"]), (&json!("R0"), &json!("P0"), &json!("gas_response")));
    assert!(!gas["say"].as_str().unwrap().is_empty());
    let lift = h.asked(&format!("place=common&common_part_id={}&text={}", h.lift, coded("电梯坏了")));
    assert_eq!((&lift["row"], &lift["payer"], &lift["way"]), (&json!("R7"), &json!("contractor"), &json!("outside")));
    let lamp = h.asked(&format!("place=common&text={}", coded("楼道灯不亮")));
    assert_eq!((&lamp["row"], &lamp["payer"], &lamp["flow"]), (&json!("R5"), &json!("fee"), &json!("common")));
    let fridge = h.asked(&format!("unit_id={}&place=in_home&text={}", h.old, coded("冰箱不制冷")));
    assert_eq!((&fridge["row"], &fridge["way"]), (&json!("R10"), &json!("not_offered")));
    assert!(fridge["party_id"].is_string());
}

#[test]
fn what_is_foreign_or_unknown_is_not_answered() {
    let h = houses();
    let clerk = h.app.as_role("west", Role::Clerk);
    let west = "/api/v1/communities/west/responsibility/decision";
    clerk.get(&format!("{west}?place=in_home&component=tap&unit_id={}", h.old)).expect(404);
    clerk.get(&format!("{west}?place=in_home&component=no_such_thing")).expect(422);
    clerk.get(&format!("{west}?place=nowhere&component=tap")).expect(422);
}

#[test]
fn a_promise_of_the_certificate_lengthens_the_warranty() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let promise = |amount: i64| {
        json!({"relation": "promise", "warranty_code": "W10", "amount": amount, "unit": "months", "label": "卫生洁具",
               "source": "住宅质量保证书第 4 页", "valid_from": "2020-01-01"})
    };
    let query = format!("unit_id={}&place=in_home&component=tap", h.old);
    assert_eq!(h.asked(&query)["row"], "R8");
    let added = manager.post(&format!("{API}/warranty-periods"), &promise(84)).expect(201);
    let told = h.asked(&query);
    assert_eq!((&told["row"], &told["warranty_end"]), (&json!("R3"), &json!("2027-09-01")));
    assert!(told["source"].as_str().unwrap().contains("住宅质量保证书第 4 页"));
    let period = added["period_id"].as_str().unwrap();
    let end = format!("{API}/warranty-periods/{period}/end");
    let stale = manager.post(&end, &json!({"ends_on": "2020-06-30", "expected_version": 9})).expect(409);
    assert_eq!(stale["type"], "/problems/stale");
    manager.post(&end, &json!({"ends_on": "2020-06-30", "expected_version": 1})).expect(200);
    assert_eq!(h.asked(&query)["row"], "R8", "the handover lies after its end");
    // Less than the law gives is not taken; the law itself can't be ended.
    let short = json!({"relation": "floor", "warranty_code": "W10", "amount": 6, "unit": "months", "label": "洁具",
                       "source": "本地", "valid_from": "2026-01-01"});
    let refused = manager.post(&format!("{API}/warranty-periods"), &short).expect(422);
    assert_eq!(refused["errors"][0]["field"], "amount");
    let all = manager.get(&format!("{API}/warranty-periods")).expect(200);
    let law = all["items"].as_array().unwrap().iter().find(|p| p["local"] == false).unwrap()["period_id"].clone();
    let end_law = format!("{API}/warranty-periods/{}/end", law.as_str().unwrap());
    manager.post(&end_law, &json!({"ends_on": "2030-01-01"})).expect(404);
}

#[test]
fn words_are_taught_and_taken_back() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let text = coded("家里的水鬼子坏了");
    let query = format!("unit_id={}&place=in_home&text={text}", h.old);
    assert_eq!(h.asked(&query)["component"], Value::Null);
    let path = format!("{API}/components/tap/words");
    manager.post(&path, &json!({"word": "水鬼子", "weight": 9})).expect(201);
    assert_eq!(h.asked(&query)["component"], "tap");
    let twice = manager.post(&path, &json!({"word": "水鬼子"})).expect(422);
    assert_eq!(twice["errors"][0]["field"], "word");
    manager.post(&format!("{path}/remove"), &json!({"word": "水鬼子"})).expect(200);
    assert_eq!(h.asked(&query)["component"], Value::Null);
    manager.post(&format!("{path}/remove"), &json!({"word": "水鬼子"})).expect(404);
    manager.post(&format!("{API}/components/no_such_thing/words"), &json!({"word": "水鬼子"})).expect(422);
    h.app.as_role("east", Role::Clerk).post(&path, &json!({"word": "水鬼子"})).expect(403);
}

#[test]
fn a_service_that_is_given_up_is_referred() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let query = format!("unit_id={}&place=in_home&component=range_hood", h.old);
    assert_eq!(h.asked(&query)["row"], "R8");
    let change = json!({"label_zh": "抽油烟机", "label_en": "cooker hood", "minutes": 60, "offered": false, "expected_version": 1});
    manager.post(&format!("{API}/components/range_hood"), &change).expect(200);
    assert_eq!(h.asked(&query)["row"], "R10");
    let again = manager.post(&format!("{API}/components/range_hood"), &change).expect(409);
    assert_eq!(again["type"], "/problems/stale");
    let free = json!({"label_zh": "抽油烟机", "label_en": "cooker hood", "minutes": 60, "offered": true, "free": true});
    let refused = manager.post(&format!("{API}/components/range_hood"), &free).expect(422);
    assert_eq!(refused["errors"][0]["field"], "duty");
}

#[test]
fn a_contract_ends_and_the_work_comes_back() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let parties = manager.get(&format!("{API}/parties?kind=contractor")).expect(200);
    let lifts = parties["items"].as_array().unwrap().iter().find(|p| p["scopes"][0] == "group:lifts").unwrap().clone();
    let query = format!("place=common&common_part_id={}&component=lift", h.lift);
    assert_eq!(h.asked(&query)["party_id"], lifts["party_id"]);
    let path = format!("{API}/parties/{}", lifts["party_id"].as_str().unwrap());
    manager.post(&format!("{path}/end"), &json!({"ends_on": "2026-11-23"})).expect(200);
    let told = h.asked(&query);
    assert_eq!((&told["row"], &told["party_id"]), (&json!("R99"), &Value::Null), "how much must be done is not known");
    // A new firm for this one lift goes before one for the group.
    let new = json!({"kind": "contractor", "name": "新城电梯", "phone": "0571-8000 0999", "response_minutes": 30,
                     "valid_from": "2026-11-24", "valid_to": "2028-12-31", "scopes": ["component:lift"]});
    let added = manager.post(&format!("{API}/parties"), &new).expect(201);
    assert_eq!(h.asked(&query)["party_id"], added["party_id"]);
    let told = manager.get(&format!("{API}/parties/{}", added["party_id"].as_str().unwrap())).expect(200);
    assert_eq!((&told["phone"], &told["scope"]), (&json!("057180000999"), &json!("电梯")));
    for (field, value) in [
        ("phone", json!("12")),
        ("scopes", json!(["component:no_such_thing"])),
        ("scopes", json!([])),
        ("kind", json!("friend")),
        ("valid_to", json!("2020-01-01")),
        ("name", json!(" ")),
    ] {
        let mut bad = new.clone();
        bad[field] = value;
        let refused = manager.post(&format!("{API}/parties"), &bad).expect(422);
        assert_eq!(refused["errors"][0]["field"], field, "{refused}");
    }
}

#[test]
fn a_season_is_local_and_dated() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let season = json!({"season": "heating", "valid_from": "2025-01-01", "begins": "10-20", "ends": "04-20", "source": "市政府通告"});
    manager.post(&format!("{API}/seasons"), &season).expect(201);
    manager.post(&format!("{API}/seasons"), &season).expect(422);
    let told = h.asked(&format!("unit_id={}&place=in_home&component=radiator", h.new));
    // Handed over in June 2026: one whole season that begins on 20 October.
    assert_eq!((&told["row"], &told["warranty_end"]), (&json!("R3"), &json!("2027-04-20")));
}

#[test]
fn the_pages_work_without_scripts() {
    let h = houses();
    let manager = h.app.as_role("east", Role::Manager);
    let page = manager.get(&format!("/c/east/responsibility?text={}&place=in_home&completed_on=2020-06-01&delivered_on=2024-01-01&on=2024-11-05&component=plaster", coded("墙皮掉了")));
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.texts("tr[aria-current=true] td.main"), ["R3"]);
    assert!(page.texts(".verdict p")[0].contains("2025-01-01"), "{:?}", page.texts(".verdict p"));
    assert_eq!(manager.get("/c/east/responsibility").texts("tbody tr").len(), 12);
    let form = [
        ("kind", "referral"),
        ("name", "百姓开锁"),
        ("phone", "110110"),
        ("valid_from", "2026-11-24"),
        ("scopes", "component:smart_lock"),
        ("scopes", "component:lock"),
    ];
    let one = manager.form("/c/east/parties/new", &form).location();
    let page = manager.get(&one);
    assert_eq!(page.texts("h1"), ["百姓开锁"]);
    assert!(page.texts("dd")[0].contains("智能门锁"), "{:?}", page.texts("dd"));
    let end = manager.form(&format!("{one}/end"), &[("ends_on", "2026-11-24"), ("base_version", "1")]).location();
    assert_eq!(end, one);
    let list = manager.get("/c/east/parties?kind=referral");
    assert_eq!(list.texts("td.main").iter().filter(|t| t.contains("百姓开锁")).count(), 2, "the demo's own and ours");
    let word =
        manager.form("/c/east/responsibility/components/tap/words", &[("word", "水鬼子"), ("weight", "9")]).location();
    assert!(manager.get(&word).texts("ul.list li").iter().any(|t| t.contains("水鬼子")));
    manager.form("/c/east/responsibility/components/tap/words/remove", &[("word", "水鬼子")]).location();
    let found = manager.get(&format!("/c/east/responsibility/components?q={}", coded("水喉漏水")));
    assert_eq!(found.texts("tbody td.main")[0], "水龙头");
    let clerk = h.app.as_role("east", Role::Clerk).in_english();
    for path in ["/c/east/responsibility", "/c/east/responsibility/warranty", "/c/east/parties", &word] {
        let page = clerk.get(path);
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.texts("main form[method=post]").is_empty(), "{path} offers a clerk what only a manager may");
    }
}

#[test]
fn seeding_twice_changes_nothing() {
    let app = TestApp::small();
    let line = app.line("east");
    let count = move |app: &TestApp| app.read(move |db| Ok(queries::components(db, line)?.len()));
    let before = count(&app);
    assert!(before > 100);
    app.write(line, responsibility::seed::seed).unwrap();
    assert_eq!(count(&app), before);
}

#[test]
fn a_command_that_fails_leaves_no_book_behind() {
    let h = houses();
    let (line, old) = (h.line, h.old);
    let refused = h.app.write(line, move |tx| -> Result<(), _> {
        let by = Actor::system();
        let word = responsibility::actions::AddWord { component: "tap".into(), word: "水鬼子".into(), weight: 9 };
        responsibility::actions::add_word(tx, &by, &word)?;
        let mut facts = Facts::said(Place::InHome, "水鬼子坏了", tx.today()?);
        facts.unit_id = Some(old);
        let decided = queries::decide(tx, line, &facts, Lang::Zh)?;
        assert_eq!(decided.component.as_deref(), Some("tap"), "the command sees its own word");
        assert_eq!(decided.way, Way::Own);
        Err(kernel::fault::Fault::Full)
    });
    assert!(refused.is_err());
    let told = h.asked(&format!("unit_id={old}&place=in_home&text={}", coded("水鬼子坏了")));
    assert_eq!(told["component"], Value::Null);
}
