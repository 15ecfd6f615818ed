//! Logging in: links, passwords, throttling, ended sessions, what was typed in the meantime, forged requests.

use axum::http::Method;
use kernel::ids::COMPANY;
use kernel::role::Role;
use platform::auth;

use crate::kit::{TestApp, block_on};

fn with_password(app: &TestApp, password: &str) -> String {
    let line = app.line("east");
    let (account, _) = app.read(move |db| auth::holders(db, line, Role::Clerk)).remove(0);
    let hash = block_on(auth::hash_password(&app.app, password)).unwrap();
    app.write(COMPANY, move |tx| auth::set_password_hash(tx, account, &hash)).unwrap();
    "east-clerk".to_owned()
}

#[test]
fn a_password_opens_and_a_wrong_one_does_not_tell_why() {
    let app = TestApp::small();
    let login = with_password(&app, "correct horse battery");
    let nobody = app.anonymous();
    let in_ =
        nobody.raw_form("/login", &[("name", &login), ("password", "correct horse battery"), ("next", "/c/east")]);
    assert_eq!(in_.location(), "/c/east");
    assert!(in_.headers["set-cookie"].to_str().unwrap().contains("HttpOnly; SameSite=Lax"));
    let wrong = nobody.raw_form("/login", &[("name", &login), ("password", "wrong")]);
    let unknown = nobody.raw_form("/login", &[("name", "nobody"), ("password", "wrong")]);
    assert_eq!((wrong.status, unknown.status), (422.try_into().unwrap(), 422.try_into().unwrap()));
    assert_eq!(wrong.texts(".refusal"), unknown.texts(".refusal"));
}

#[test]
fn guessing_is_slowed_down() {
    let app = TestApp::small();
    let login = with_password(&app, "correct horse battery");
    let nobody = app.anonymous();
    let tries: Vec<u16> =
        (0..8).map(|_| nobody.raw_form("/login", &[("name", &login), ("password", "x")]).status.as_u16()).collect();
    assert!(tries.ends_with(&[429]), "{tries:?}");
    app.clock.advance_minutes(20);
    assert_eq!(nobody.raw_form("/login", &[("name", &login), ("password", "correct horse battery")]).status, 303);
}

#[test]
fn a_log_out_and_a_disabled_account_end_at_once() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    assert_eq!(clerk.get("/api/v1/communities/east/history").status, 200);
    let id = clerk.id;
    app.write(COMPANY, move |tx| auth::set_state(tx, id, false)).unwrap();
    assert_eq!(clerk.get("/api/v1/communities/east/history").status, 401);
    let guard = app.as_role("east", Role::Manager);
    guard.raw_form("/logout", &[]);
    assert_eq!(guard.get("/api/v1/communities/east/history").status, 401);
}

#[test]
fn an_idle_session_ends() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    app.clock.advance_minutes(60 * 13);
    assert_eq!(clerk.get("/api/v1/communities/east/history").status, 401);
}

#[test]
fn what_was_typed_without_a_session_is_sent_after_the_log_in() {
    let app = TestApp::small();
    let login = with_password(&app, "correct horse battery");
    let nobody = app.anonymous();
    let asked = nobody.form("/c/east/console/confirm", &[("text", "水管漏水")]);
    assert_eq!(asked.status, 401);
    assert!(asked.text.contains("kept.text") && asked.text.contains("水管漏水"));
    let back = nobody.raw_form(
        "/login",
        &[
            ("name", &login),
            ("password", "correct horse battery"),
            ("resume", "/c/east/console/confirm"),
            ("kept.text", "水管漏水"),
            ("kept.op_id", "k1"),
        ],
    );
    assert_eq!(back.status, 200);
    assert!(back.text.contains("action=\"/c/east/console/confirm\"") && back.text.contains("value=\"k1\""));
}

#[test]
fn a_log_in_leads_nowhere_else() {
    let app = TestApp::small();
    let login = with_password(&app, "correct horse battery");
    for next in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        let in_ = app
            .anonymous()
            .raw_form("/login", &[("name", &login), ("password", "correct horse battery"), ("next", next)]);
        assert_eq!(in_.location(), "/");
    }
}

#[test]
fn forged_requests_are_refused_and_answers_are_hardened() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    for forged in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let answer = clerk.send(
            Method::POST,
            "/c/east/console/confirm",
            &[forged, ("content-type", "application/x-www-form-urlencoded")],
            "op_id=1",
        );
        assert_eq!(answer.status, 403);
    }
    let page = app.anonymous().get("/login");
    let csp = page.headers["content-security-policy"].to_str().unwrap();
    assert!(csp.contains("script-src 'self'") && !csp.contains("unsafe"));
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
}

#[test]
fn the_first_administrator_chooses_name_and_password() {
    let app = TestApp::bare();
    let token = server::commands::admin::invite(&app.app, None, "管理员").unwrap();
    let nobody = app.anonymous();
    let path = format!("/password/{token}");
    assert_eq!(nobody.get(&path).status, 200);
    let short = nobody.raw_form(&path, &[("name", "chenyx"), ("password", "short"), ("again", "short")]);
    assert_eq!(short.status, 422);
    let differs = nobody.raw_form(
        &path,
        &[("name", "chenyx"), ("password", "correct horse battery"), ("again", "another horse battery")],
    );
    assert_eq!(differs.status, 422);
    let set = nobody.raw_form(
        &path,
        &[("name", "chenyx"), ("password", "correct horse battery"), ("again", "correct horse battery")],
    );
    assert_eq!(set.location(), "/");
    // The link is used up.
    assert_eq!(nobody.get(&path).status, 404);
    assert_eq!(nobody.raw_form("/login", &[("name", "chenyx"), ("password", "correct horse battery")]).status, 303);
}
