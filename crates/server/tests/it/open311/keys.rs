//! Keys: made and shown once, counted, limited, ended; what may be read without one.

use axum::http::Method;
use kernel::role::Role;

use super::{PAGE, V2, errors, get, key, lift, number, report};
use crate::kit::TestApp;

#[test]
fn a_key_is_shown_once_counted_and_ended() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let secret = key(&app, "60");
    assert!(secret.starts_with("o311_") && secret.len() > 60, "{secret}");
    let page = manager.get(PAGE);
    assert!(!page.text.contains(&secret), "never again");
    assert!(page.text.contains(&secret[..9]), "its first characters");
    let (part, _) = lift(&app);
    number(&report(&app, &secret, &[("service_code", "lift"), ("address_id", &part), ("description", "门关得太快")]));
    let page = manager.get(PAGE);
    assert!(page.texts("td").iter().any(|cell| cell.contains("1 次 · 上报 1 件")), "{:?}", page.texts("td"));
    let line = app.line("guihuayuan");
    let id = app.read(move |db| open311::queries::keys(db, line))[0].key_id;
    let limited = manager.form(&format!("{PAGE}/keys/{id}/limit"), &[("per_minute", "5")]);
    assert_eq!(limited.location(), PAGE);
    assert_eq!(manager.form(&format!("{PAGE}/keys/{id}/limit"), &[("per_minute", "0")]).status.as_u16(), 422);
    assert_eq!(manager.form(&format!("{PAGE}/keys/{id}/end"), &[]).location(), PAGE);
    let refused = report(&app, &secret, &[("service_code", "lift"), ("address_id", &part)]);
    assert_eq!(errors(&refused, 403), ["api_key 无效或已停用。"]);
    let kinds: Vec<String> = app
        .read(move |db| platform::history::of_subject(db, line, "open311_key", id, 0, 50))
        .into_iter()
        .map(|event| event.kind)
        .collect();
    assert_eq!(kinds, ["open311_key.made", "open311_key.limited", "open311_key.ended"]);
}

#[test]
fn a_minute_has_its_limit() {
    let app = TestApp::demo();
    let secret = key(&app, "2");
    let ask = || app.anonymous().get(&format!("{V2}/services.json?jurisdiction_id=guihuayuan&api_key={secret}"));
    ask().expect(200);
    ask().expect(200);
    let refused = ask();
    errors(&refused, 429);
    assert_eq!(refused.headers["retry-after"], "60");
    app.clock.advance_minutes(1);
    ask().expect(200);
}

#[test]
fn the_manager_decides_what_is_read_without_a_key() {
    let app = TestApp::demo();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let secret = key(&app, "60");
    get(&app, "services.json").expect(200);
    let wrong = manager.form(&format!("{PAGE}/settings"), &[("base_version", "0"), ("latitude", "22.5")]);
    assert_eq!(wrong.status.as_u16(), 422, "{}", wrong.text);
    manager.form(&format!("{PAGE}/settings"), &[("base_version", "0")]).location();
    errors(&get(&app, "services.json"), 404);
    errors(&get(&app, "requests.json"), 404);
    app.anonymous().get(&format!("{V2}/services.json?jurisdiction_id=guihuayuan&api_key={secret}")).expect(200);
    let again = manager.form(&format!("{PAGE}/settings"), &[("base_version", "0"), ("reads_open", "true")]);
    assert_eq!(again.status.as_u16(), 409, "somebody changed it in the meantime");
    manager.form(&format!("{PAGE}/settings"), &[("base_version", "1"), ("reads_open", "true")]).location();
    get(&app, "services.json").expect(200);
}

#[test]
fn keys_are_the_managers() {
    let app = TestApp::demo();
    for role in [Role::Clerk, Role::Technician, Role::Auditor] {
        assert_eq!(app.as_role("guihuayuan", role).get(PAGE).status.as_u16(), 403);
    }
    let english = app.as_role("guihuayuan", Role::Manager).in_english().get(PAGE);
    assert!(english.text.contains("Open interface") && english.text.contains("/open311/v2"));
    // Somebody who isn't of the centre can't answer for what comes.
    let manager = app.as_role("guihuayuan", Role::Manager);
    let technician = app.as_role("guihuayuan", Role::Technician).id.to_string();
    let refused =
        manager.form(&format!("{PAGE}/keys"), &[("name", "x"), ("per_minute", "1"), ("answers_id", &technician)]);
    assert_eq!(refused.status.as_u16(), 422, "{}", refused.text);
}

#[test]
fn a_key_opens_its_own_community_only() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let answers = manager.id.to_string();
    let made = manager.form("/c/east/open311/keys", &[("name", "n"), ("per_minute", "9"), ("answers_id", &answers)]);
    let secret = made.texts("gj-copy code").pop().expect("key");
    let ask = |code: &str| app.anonymous().get(&format!("{V2}/services.json?jurisdiction_id={code}&api_key={secret}"));
    ask("east").expect(200);
    errors(&ask("west"), 403);
    errors(&ask("nowhere"), 404);
    let several = app.anonymous().get(&format!("{V2}/services.json"));
    errors(&several, 400);
    let company = app.anonymous().once(Method::GET, &format!("{V2}/services.xml?jurisdiction_id=company"), &[], "");
    assert_eq!(company.status.as_u16(), 404);
}
