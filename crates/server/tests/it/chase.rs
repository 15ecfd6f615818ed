//! The chase list: what is owed stands on one page, whichever domain it belongs to, until somebody has dealt with it.

use kernel::role::Role;

use crate::intake::{PAGES, clerk};
use crate::kit::{Answer, TestApp};

fn heading(page: &Answer, text: &str) -> bool {
    page.texts("#chase h2").iter().any(|title| title.contains(text))
}

/// Where the lines lead.
fn links(page: &Answer) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse("#chase li a").unwrap();
    html.select(&selector).filter_map(|link| link.value().attr("href").map(str::to_owned)).collect()
}

#[test]
fn a_call_on_hold_is_on_everybodys_list_until_it_is_dropped() {
    let app = TestApp::demo();
    let address = format!("{PAGES}/promises/chase");
    let call = "fedcba9876543210fedcba9876543210";
    let parked = clerk(&app).form(&format!("{PAGES}/console/park"), &[("call", call), ("what", "等他找合同编号")]);
    assert!(parked.status.is_redirection(), "{}", parked.text);
    let seen = app.as_role("guihuayuan", Role::DutyManager).get(&address);
    assert!(heading(&seen, "还挂着的电话"), "{}", seen.text);
    let mine = app.as_role("guihuayuan", Role::DutyManager).get(&format!("{address}?of=mine"));
    assert!(!heading(&mine, "还挂着的电话"), "another's call is not mine: {}", mine.text);
}

#[test]
fn the_demos_open_work_is_on_it_with_what_is_to_be_done_and_a_way_there() {
    let app = TestApp::demo();
    let page = app.as_role("guihuayuan", Role::Manager).get(&format!("{PAGES}/promises/chase"));
    for title in ["在外单位手里", "停下来的工单"] {
        assert!(heading(&page, title), "{title}: {}", page.text);
    }
    let links = links(&page);
    assert!(!links.is_empty());
    for href in links.iter().take(12) {
        assert_eq!(app.as_role("guihuayuan", Role::Manager).get(href).status.as_u16(), 200, "{href}");
    }
}

#[test]
fn nobody_is_left_waiting_from_long_ago_in_the_demo() {
    let app = TestApp::demo();
    let page = app.as_role("guihuayuan", Role::Manager).get(&format!("{PAGES}/promises/chase"));
    assert!(!heading(&page, "过了约定时间") || !page.text.contains("师傅被险情临时调走"), "{}", page.text);
}
