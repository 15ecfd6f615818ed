//! The console without a script in the browser, calls on hold, and the words of the script.

use kernel::role::Role;
use serde_json::json;

use crate::intake::{API, PAGES, clerk, home};
use crate::kit::{Answer, Client, TestApp};

#[test]
fn the_console_takes_a_call_without_a_script_in_the_browser() {
    let app = TestApp::demo();
    let (unit, person) = home(&app, "3-2-1201");
    let what = "%E6%B0%B4%E9%BE%99%E5%A4%B4%E6%BC%8F%E6%B0%B4"; // 水龙头漏水
    let fresh = clerk(&app).get(&format!("{PAGES}/console"));
    assert_eq!(fresh.texts("ol.steps li").len(), 7);
    assert_eq!(clerk(&app).get(&format!("{PAGES}/console/find?q=1201")).status.as_u16(), 200);

    let page = clerk(&app).get(&format!("{PAGES}/console?unit={unit}&reporter={person}&what={what}"));
    assert!(page.texts(".who h2").iter().any(|title| title.contains("1201")), "{}", page.text);
    assert_eq!(page.texts(".verdict b").len(), 1, "{}", page.text);
    let pick = attribute(&page, "input[name=pick][checked]", "value");
    let component = attribute(&page, "input[name=component][checked]", "value");
    let asked = [
        ("unit", unit.as_str()),
        ("reporter", &person),
        ("what", "水龙头漏水"),
        ("component", &component),
        ("pick", &pick),
        ("step", "read_back"),
    ];
    let reading = clerk(&app).raw_form(&format!("{PAGES}/console"), &asked);
    let mark = attribute(&reading, "button[name=read_back]", "value");
    assert!(reading.texts("#foot .readback")[0].contains("1201"));
    assert_eq!(reading.text.matches(&reading.texts("#foot .readback")[0]).count(), 1, "said twice: {}", reading.text);
    let call = attribute(&reading, "input[name=call]", "value");
    let form = |what: &'static str| {
        vec![
            ("call", call.clone()),
            ("unit", unit.clone()),
            ("reporter", person.clone()),
            ("kind", "repair".to_owned()),
            ("channel", "phone".to_owned()),
            ("place", "in_home".to_owned()),
            ("what", what.to_owned()),
            ("component", component.clone()),
            ("pick", pick.clone()),
            ("due", attribute_or(&reading, "#due", "value")),
            ("read_back", mark.clone()),
        ]
    };
    let send = |fields: Vec<(&str, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        clerk(&app).form(&format!("{PAGES}/console/confirm"), &fields)
    };
    let changed = send(form("马桶漏水"));
    assert_eq!(changed.status.as_u16(), 409, "{}", changed.text);
    let next = send(form("水龙头漏水")).location();
    let done = clerk(&app).get(&next);
    assert!(done.texts(".card.jade h2")[0].contains("RQ-"), "{}", done.text);
    let request = attribute(&done, "input[name=request]", "value");
    let again = attribute(&done, "button[name=again]", "value");
    let second =
        clerk(&app).form(&format!("{PAGES}/console/goodbye"), &[("request", &request), ("again", &again)]).location();
    assert!(second.contains(&unit) && second.contains(&call), "{second}");
    let request = clerk(&app).get(&format!("{API}/requests/{request}")).expect(200);
    assert!(request["script"].as_array().unwrap().contains(&json!("anything_else")), "{request}");
}

#[test]
fn a_call_on_hold_is_its_clerks_and_comes_back_as_it_was() {
    let app = TestApp::demo();
    let (unit, _) = home(&app, "3-2-1201");
    let clerk = clerk(&app);
    let call = "0123456789abcdef0123456789abcdef";
    let park =
        clerk.form(&format!("{PAGES}/console/park"), &[("call", call), ("unit", &unit), ("what", "电话里有杂音")]);
    assert_eq!(park.location(), format!("{PAGES}/console"));
    let fresh = clerk.get(&format!("{PAGES}/console"));
    assert!(fresh.texts(".stat a").iter().any(|held| held.contains("电话里有杂音")), "{}", fresh.text);
    let back = clerk.get(&format!("{PAGES}/console?call={call}"));
    assert_eq!(attribute(&back, "#what", "value"), "电话里有杂音");
    assert!(back.texts(".who h2").iter().any(|title| title.contains("1201")));
    let manager = app.as_role("guihuayuan", Role::Manager);
    assert_eq!(attribute_or(&manager.get(&format!("{PAGES}/console?call={call}")), "#what", "value"), "");
    assert_eq!(manager.form(&format!("{PAGES}/console/drop"), &[("call", call)]).status.as_u16(), 404);
    clerk.form(&format!("{PAGES}/console/drop"), &[("call", call)]).location();
    assert!(!clerk.get(&format!("{PAGES}/console")).text.contains("电话里有杂音"));
}

#[test]
fn the_words_of_the_script_are_a_managers_and_every_version_stays() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let path = format!("{PAGES}/script");
    let page = manager.get(&path);
    let fields = |words: &str| -> Vec<(String, String)> {
        let mut fields = vec![("channel".to_owned(), "phone".to_owned())];
        for name in names(&page) {
            let value = if name == "words_greet_zh-CN" { words.to_owned() } else { text_of(&page, &name) };
            fields.push((name, value));
        }
        fields
    };
    let send = |client: &Client, words: &str, version: &str| {
        let mut fields = fields(words);
        fields.push(("base_version".to_owned(), version.to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        client.form(&path, &fields)
    };
    assert_eq!(send(&clerk(&app), "您好", "1").status.as_u16(), 403);
    assert_eq!(send(&manager, "您好，{nobody}", "1").status.as_u16(), 422);
    send(&manager, "您好，这里是{community}", "1").location();
    assert_eq!(send(&manager, "您好，又改了", "1").status.as_u16(), 409);
    let console = clerk(&app).get(&format!("{PAGES}/console"));
    assert!(console.texts("[data-step=greet]")[0].contains("您好，这里是桂花苑"), "{}", console.text);
    assert!(!manager.get(&format!("{path}?version=1")).text.contains("这里是{community}"));
    let english = clerk(&app).in_english().get(&format!("{PAGES}/console"));
    assert!(english.texts("[data-step=greet]")[0].contains("residents' centre"), "{}", english.text);
}

/// The console with what a clerk has typed.
fn typed(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    let page = clerk(app).raw_form(&format!("{PAGES}/console"), fields);
    assert_eq!(page.status.as_u16(), 200, "{}", page.text);
    page
}

#[test]
fn nothing_is_chosen_for_the_clerk_on_an_empty_console() {
    let app = TestApp::demo();
    let page = clerk(&app).get(&format!("{PAGES}/console"));
    assert_eq!(page.texts("input[name=reporter][checked]").len(), 0, "{}", page.text);
    assert_eq!(page.texts("input[name=place][checked]").len(), 0);
    let nowhere = typed(&app, &[("what", "水龙头漏水")]);
    assert_eq!(nowhere.texts(".verdict").len() + nowhere.texts("#foot button[name=step]").len(), 0, "{}", nowhere.text);
    assert!(nowhere.texts("#foot")[0].contains("公共部位"));
}

#[test]
fn a_search_without_a_hit_says_so_and_asks() {
    let app = TestApp::demo();
    let none = clerk(&app).raw_form(&format!("{PAGES}/console/find"), &[("q", "13900000000")]);
    assert!(none.texts(".unfound b")[0].contains("13900000000"), "{}", none.text);
    assert_eq!(none.texts(".hit").len(), 0, "nothing is opened by itself");
    assert!(none.texts(".unfound a").len() >= 2, "{}", none.text);
    let manager = app.as_role("guihuayuan", Role::Manager);
    let page = manager.raw_form(&format!("{PAGES}/console"), &[("q", "查无此人")]);
    assert!(page.texts(".unfound a").iter().any(|way| way.contains("登记一户")), "{}", page.text);
    let palette = clerk(&app).raw_form(&format!("{PAGES}/find"), &[("q", "1201"), ("for", "palette")]);
    assert!(palette.text.contains("1201"), "{}", palette.text);
}

#[test]
fn who_only_asks_is_answered_and_nobody_is_sent() {
    let app = TestApp::demo();
    let (unit, person) = home(&app, "3-2-1201");
    let asked = [("unit", unit.as_str()), ("reporter", &person), ("what", "水龙头多久换一次"), ("kind", "question")];
    let page = typed(&app, &asked);
    let ways = values(&page, "#ways input[name=pick]");
    assert_eq!(ways, ["answered", "callback", "find"], "{}", page.text);
    assert_eq!(page.texts(".verdict").len(), 0);
}

#[test]
fn the_times_of_a_day_stand_by_their_part_and_none_at_night() {
    let app = TestApp::demo();
    let (unit, person) = home(&app, "3-2-1201");
    let page = typed(&app, &[("unit", &unit), ("reporter", &person), ("what", "厨房水龙头漏水")]);
    let times: Vec<i64> = page.texts("#do-pick_time .slot span").iter().map(|t| t[..2].parse().unwrap()).collect();
    assert!(times.len() > 4 && times.iter().all(|hour| (8..20).contains(hour)), "{times:?}");
    assert!(times.iter().any(|hour| *hour >= 15), "the afternoon is there: {times:?}");
    assert!(page.texts("#do-pick_time .part > .small").contains(&"下午".to_owned()), "{}", page.text);
    assert!(!page.texts("#do-pick_time details.more > summary").is_empty(), "the rest opens by a key");
}

#[test]
fn a_danger_offers_no_times_and_is_sent_only_once_confirmed() {
    let app = TestApp::demo();
    let (unit, person) = home(&app, "3-2-1201");
    let matter = [("unit", unit.as_str()), ("reporter", &person), ("what", "厨房里有很浓的煤气味")];
    let page = typed(&app, &matter);
    assert!(page.texts("#danger b")[0].contains("特急"), "{}", page.text);
    assert_eq!(page.texts("#ways input[name=pick]").len(), 0, "{}", page.text);
    let mut fields = matter.to_vec();
    fields.push(("go", "danger"));
    let done = clerk(&app).form(&format!("{PAGES}/console/confirm"), &fields).location();
    let said = clerk(&app).get(&done).texts("#said")[0].clone();
    assert!(said.contains("已呼叫") && said.contains("自动上报"), "{said}");
    assert!(!said.contains("出动"), "nobody has confirmed: {said}");
    let request = clerk(&app).get(&done);
    let order = attribute(&request, ".card.jade a[href*='/orders/']", "href");
    let id = order.rsplit('/').next().unwrap();
    let seen = clerk(&app).get(&format!("{API}/orders/{id}")).expect(200);
    let worker = crate::intake::text(&seen, "staff_id").parse().unwrap();
    let answer = app.as_account(worker, "").post(&format!("{API}/orders/{id}/acknowledge"), &json!({}));
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    let said = clerk(&app).get(&done).texts("#said")[0].clone();
    assert!(said.contains("已确认出动"), "{said}");
}

#[test]
fn neither_name_nor_number_stands_in_an_address() {
    let app = TestApp::demo();
    let (unit, _) = home(&app, "3-2-1201");
    let fields = [
        ("unit", unit.as_str()),
        ("reporter", "other"),
        ("name", "林先生"),
        ("phone", "13800138000"),
        ("kind", "question"),
        ("what", "游泳池几点开门"),
        ("pick", "answered"),
        ("answer", "上午九点"),
    ];
    let done = clerk(&app).form(&format!("{PAGES}/console/confirm"), &fields).location();
    let page = clerk(&app).get(&done);
    let (request, again) =
        (attribute(&page, "input[name=request]", "value"), attribute(&page, "button[name=again]", "value"));
    let next =
        clerk(&app).form(&format!("{PAGES}/console/goodbye"), &[("request", &request), ("again", &again)]).location();
    for address in [&done, &next] {
        assert!(!address.contains("name=") && !address.contains("phone=") && !address.contains("1380"), "{address}");
    }
    assert_eq!(attribute(&clerk(&app).get(&next), "#name", "value"), "林先生", "the caller is known all the same");
    let live = clerk(&app).get(&format!("{PAGES}/console"));
    assert!(!live.text.contains("hx-get=\"/c/guihuayuan/console\""), "{}", live.text);
}

fn values(page: &Answer, selector: &str) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|e| e.value().attr("value").map(str::to_owned)).collect()
}

fn attribute_or(page: &Answer, selector: &str, name: &str) -> String {
    let html = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse(selector).unwrap();
    let found = html.select(&selector).next().and_then(|e| e.value().attr(name).map(str::to_owned));
    found.unwrap_or_default()
}

#[track_caller]
fn attribute(page: &Answer, selector: &str, name: &str) -> String {
    let found = attribute_or(page, selector, name);
    assert!(!found.is_empty(), "no {name} at {selector} in {}", page.text);
    found
}

/// The names of the fields that hold the words.
fn names(page: &Answer) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse("main [name^=words_], main [name^=manner_]").unwrap();
    html.select(&selector).filter_map(|e| e.value().attr("name").map(str::to_owned)).collect()
}

fn text_of(page: &Answer, name: &str) -> String {
    let html = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse(&format!("[name=\"{name}\"]")).unwrap();
    let Some(field) = html.select(&selector).next() else { return String::new() };
    field.value().attr("value").map_or_else(|| field.text().collect(), str::to_owned)
}
