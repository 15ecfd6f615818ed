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
    let reading = clerk(&app).get(&format!(
        "{PAGES}/console?unit={unit}&reporter={person}&what={what}&component={component}&pick={pick}&step=read_back"
    ));
    let mark = attribute(&reading, "button[name=read_back]", "value");
    assert!(reading.texts("#foot .readback")[0].contains("1201"));
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
