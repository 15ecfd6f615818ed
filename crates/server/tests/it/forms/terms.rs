//! Numbers of rules that a manager sets from a day on, and the calls that they allow.

use kernel::role::Role;
use serde_json::{Value, json};

use super::{HOME, does, misses, open, sees};
use crate::kit::{Client, TestApp};

const API: &str = "/api/v1/communities/guihuayuan";

/// A visit that waits and whose number is known, by its page.
fn visit(clerk: &Client) -> String {
    let list = clerk.get(&format!("{API}/return-visits?state=open")).expect(200);
    let ids = list["items"].as_array().unwrap().iter().map(|v| v["return_visit_id"].as_str().unwrap().to_owned());
    let mut pages = ids.map(|id| format!("{HOME}/return-visits/{id}"));
    pages.find(|page| clerk.get(page).text.contains("/call\"")).expect("a visit with a number")
}

#[test]
fn the_days_beside_a_mentor_are_set_from_a_day_on() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let page = format!("{HOME}/staff/terms");
    sees(&open(&manager, &page), &["14", "公司统一规定", "现行"]);
    sees(&open(&manager, &format!("{HOME}/staff")), &["人员规定"]);
    let set = |days: &str, from: &str| {
        let fills = [("days", days), ("valid_from", from), ("source", "经理办公会纪要")];
        manager.submit(&page, "/staff/terms", &fills)
    };
    let bad = |days: &str, from: &str| {
        let fills = [("days", days), ("valid_from", from), ("source", "x"), ("base_version", "0")];
        assert_eq!(manager.form(&page, &fills).status.as_u16(), 422, "{days} from {from}");
    };
    // No number does away with the rule, and no day that is over.
    bad("32", "2026-11-24");
    bad("0", "2026-11-24");
    bad("7", "2026-11-23");
    assert_eq!(set("7", "2026-11-25").status.as_u16(), 303);
    let line = app.line("guihuayuan");
    let on = |day: &str| {
        let day = day.parse().unwrap();
        app.read(move |db| staff::queries::term(db, line, staff::model::BESIDE_DAYS, day))
    };
    assert_eq!((on("2026-11-24"), on("2026-11-25")), (14, 7));
    sees(&open(&manager, &page), &["2026-11-25", "经理办公会纪要"]);
    let stale = [("days", "9"), ("valid_from", "2026-11-26"), ("source", "x"), ("base_version", "0")];
    assert_eq!(manager.form(&page, &stale).status.as_u16(), 409);
    assert_eq!(app.as_role("guihuayuan", Role::Clerk).get(&page).status.as_u16(), 403);
}

#[test]
fn hours_and_limits_of_the_visits_are_set_from_a_day_on() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let page = format!("{HOME}/return-visits/terms");
    sees(&open(&manager, &page), &["09:00–18:00", "22:00–07:00", "服务规则默认值"]);
    let mut wished = vec![("opens", "06:30"), ("tries", "4"), ("source", "业主大会决议"), ("valid_from", "2026-11-25")];
    assert_eq!(
        manager.submit(&page, "/return-visits/terms", &wished).status.as_u16(),
        422,
        "visits in the hours of rest"
    );
    wished[0] = ("opens", "10:00");
    sees(&does(&manager, &page, "/return-visits/terms", &wished), &["10:00–18:00", "业主大会决议", "2026-11-25"]);
    let line = app.line("guihuayuan");
    let tries = |day: &str| {
        let day = day.parse().unwrap();
        app.read(move |db| return_visits::queries::settings(db, line, day)).tries
    };
    assert_eq!((tries("2026-11-24"), tries("2026-11-25")), (3, 4));
    assert_eq!(app.as_role("guihuayuan", Role::Clerk).get(&page).status.as_u16(), 403);
}

#[test]
fn the_number_is_shown_for_a_call_but_not_in_the_hours_of_rest() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let page = visit(&clerk);
    let id = page.rsplit('/').next().unwrap().to_owned();
    let number = clerk.submit(&page, "/call", &[]);
    assert_eq!(number.status.as_u16(), 200, "{}", number.text);
    let shown = number.texts("b.num").remove(0);
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    assert_eq!((shown.len(), digits.len()), (13, 11), "in groups: {shown}");
    assert!(number.text.contains(&format!("href=\"tel:{digits}\"")));
    assert!(!clerk.get(&page).text.contains(&digits), "the page itself hides it");
    let told = |kind: &str| {
        let line = app.line("guihuayuan");
        let sql = "SELECT COUNT(*) FROM events WHERE line_id = $1 AND kind = $2";
        app.read({
            let kind = kind.to_owned();
            move |db| db.value::<i64>(sql, platform::args![line, kind])
        })
    };
    assert_eq!((told("contact.revealed"), told("return_visit.called")), (1, 1), "each look is in the history");

    // 10:00 and thirteen hours: 23:00.
    app.pass_minutes(13 * 60);
    let path = format!("{API}/return-visits/{id}/call");
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let refused = clerk.post(&path, &json!({})).refused_by("contact.limit");
    let ways: Vec<&str> = refused["ways_out"].as_array().unwrap().iter().filter_map(|w| w["action"].as_str()).collect();
    assert_eq!(ways, ["call_later", "resident_asked"]);
    let night = open(&clerk, &page);
    sees(&night, &["休息时间", "白天再打", "住户要求现在打"]);
    let late = clerk.form(&format!("{page}/call"), &[("asked", "false")]);
    assert_eq!(late.status.as_u16(), 409, "a page that was opened before");
    let asked = clerk.submit(&page, "/call", &[]);
    assert!(asked.text.contains(&format!("tel:{digits}")), "{}", asked.text);
    let answer: Value = clerk.post(&path, &json!({"asked": true})).expect(200);
    assert_eq!(answer["phone"].as_str(), Some(digits.as_str()));
    assert_eq!(app.as_role("guihuayuan", Role::Technician).post(&path, &json!({"asked": true})).status.as_u16(), 403);
}

#[test]
fn to_whom_it_was_paid_is_asked_and_never_assumed() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let list = clerk.get(&format!("{API}/return-visits?state=open")).expect(200);
    let paid = list["items"].as_array().unwrap().iter().find(|v| v["reason"] == "paid").expect("paid work");
    let page = format!("{HOME}/return-visits/{}", paid["return_visit_id"].as_str().unwrap());
    let sheet = open(&clerk, &page);
    assert!(sheet.texts("input[name=paid_to]").len() == 2 && sheet.texts("input[name=paid_to][checked]").is_empty());
    let answers = [("reached", "true"), ("solved", "true"), ("satisfaction", "5"), ("paid", "68")];
    let silent = clerk.form(&format!("{page}/record"), &answers);
    assert_eq!(silent.status.as_u16(), 422);
    sees(&silent, &["付给了谁"]);
    let nothing = [("reached", "true"), ("solved", "true"), ("satisfaction", "5"), ("paid", "0")];
    let done = clerk.form(&format!("{page}/record"), &nothing).location();
    misses(&open(&clerk, &done), &["—"]);
}
