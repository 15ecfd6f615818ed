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

/// Many tries at once are many tries: each is counted before its password is looked at.
#[test]
fn tries_at_once_are_counted_one_by_one() {
    let app = TestApp::small();
    let login = with_password(&app, "correct horse battery");
    let threads: Vec<_> = (0..24)
        .map(|_| {
            let (nobody, login) = (app.anonymous(), login.clone());
            std::thread::spawn(move || {
                nobody.raw_form("/login", &[("name", &login), ("password", "x")]).status.as_u16()
            })
        })
        .collect();
    let answers: Vec<u16> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    let waiting = app.anonymous().raw_form("/login", &[("name", &login), ("password", "x")]);
    assert_eq!(waiting.status, 429);
    assert!(waiting.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() > 0);
}

/// A name that is guessed from many networks, and one network that guesses at many names.
#[test]
fn guessing_from_everywhere_and_at_everybody_is_slowed_down() {
    let app = TestApp::bare();
    let begin = |name: &str, network: &str| block_on(auth::begin(&app.app, name, network)).unwrap();
    for n in 0..30 {
        assert!(begin("li", &format!("10.0.0.{n}")).is_ok());
    }
    assert!(begin("li", "10.0.1.1").is_err(), "a name over all networks");
    for n in 0..100 {
        assert!(begin(&format!("name{n}"), "172.16.0.1").is_ok());
    }
    assert!(begin("another", "172.16.0.1").is_err(), "a network over all names");
    assert!(begin("another", "172.16.0.2").is_ok());
}

/// A success takes its own try back: a whole shift behind one address may come to work.
#[test]
fn a_success_is_not_counted() {
    let app = TestApp::bare();
    for n in 0..200 {
        let tried = block_on(auth::begin(&app.app, &format!("name{n}"), "10.0.0.1")).unwrap();
        block_on(auth::succeeded(&app.app, tried.expect("passes"))).unwrap();
    }
    assert!(block_on(auth::begin(&app.app, "late", "10.0.0.1")).unwrap().is_ok());
}

/// Who was switched off can't switch themselves on again: no link survives, and none works.
#[test]
fn a_disabled_account_stays_disabled() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk).id;
    let link = |app: &TestApp| {
        app.write(COMPANY, move |tx| {
            let ends = tx.now().plus_hours(24);
            auth::make_link(tx, clerk, ends, 9)
        })
        .unwrap()
    };
    let before = link(&app);
    app.write(COMPANY, move |tx| auth::set_state(tx, clerk, false)).unwrap();
    let after = link(&app);
    let nobody = app.anonymous();
    for token in [&before, &after] {
        let path = format!("/password/{token}");
        assert_eq!(nobody.get(&path).status, 404);
        let set = nobody.raw_form(&path, &[("password", "correct horse battery"), ("again", "correct horse battery")]);
        assert_eq!(set.status, 404);
        assert_eq!(nobody.raw_form("/enter", &[("token", token)]).status, 404);
    }
    // Even a password set by other means leaves the account as it is.
    app.write(COMPANY, move |tx| auth::set_password_hash(tx, clerk, "$none")).unwrap();
    assert_eq!(app.read(move |db| auth::account(db, clerk)).state, "disabled");
    // Enabled again, the link from before is gone all the same.
    app.write(COMPANY, move |tx| auth::set_state(tx, clerk, true)).unwrap();
    assert_eq!(nobody.get(&format!("/password/{before}")).status, 404);
}

#[test]
fn a_log_in_form_has_an_end() {
    let app = TestApp::small();
    let long = "x".repeat(2 * 1024 * 1024);
    let answer = app.anonymous().raw_form("/login", &[("name", "li"), ("password", &long)]);
    assert_eq!(answer.status, 422);
    let longer = "x".repeat(17 * 1024 * 1024);
    let answer = app.as_role("east", Role::Clerk).send(
        Method::POST,
        "/api/v1/communities/east/blobs",
        &[("idempotency-key", "k"), ("content-type", "image/png")],
        longer,
    );
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    assert_eq!(answer.expect(413)["status"], 413);
}

/// Under https the session's cookie belongs to this host alone, and one of the plain name is not taken.
#[test]
fn under_https_the_cookie_is_the_hosts_own() {
    let app = TestApp::small().reached_at("https://gj.example.com");
    let login = with_password(&app, "correct horse battery");
    let nobody = app.anonymous();
    let entered = nobody.raw_form("/login", &[("name", &login), ("password", "correct horse battery")]);
    let cookie = entered.headers["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.starts_with("__Host-gj_session=") && cookie.contains("; Secure"), "{cookie}");
    let token = cookie.split(['=', ';']).nth(1).unwrap();
    let path = "/api/v1/communities/east/history";
    let asked = |name: &str| nobody.send(Method::GET, path, &[("cookie", &format!("{name}={token}"))], "");
    assert_eq!(asked("__Host-gj_session").status, 200);
    assert_eq!(asked("gj_session").status, 401);
}

/// NUL never reaches a database: PostgreSQL can't hold it, and a text that only one engine takes is no text.
#[test]
fn nul_is_refused_on_every_way_in() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    assert_eq!(manager.get("/c/ea%00st/").status, 404);
    assert_eq!(manager.get("/rules/charge%00consent").status, 404);
    assert_eq!(manager.get("/api/v1/communities/east/households?q=%00").status, 422);
    assert_eq!(manager.raw_form("/login", &[("name", "l\0i"), ("password", "x")]).status, 422);
    let body = serde_json::json!({"kind": "question", "channel": "phone", "text": "a\u{0}b"});
    assert_eq!(manager.post("/api/v1/communities/east/requests", &body).expect(422)["errors"][0]["field"], "text");
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
        let api = clerk.send(
            Method::POST,
            "/api/v1/communities/east/requests",
            &[forged, ("content-type", "application/json"), ("idempotency-key", "k")],
            "{}",
        );
        assert_eq!(api.headers["content-type"], "application/problem+json");
        assert_eq!(api.expect(403)["status"], 403);
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

/// The window that asks for the password again stands only where somebody is logged in: not on a page that isn't there.
#[test]
fn a_page_that_is_not_there_does_not_talk_of_a_session() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    for gone in [clerk.get("/c/east/no-such-page"), app.anonymous().get("/no-such-page"), app.anonymous().get("/rules")]
    {
        assert!(!gone.text.contains("登录已过期"), "{}", gone.text);
    }
    assert!(clerk.get("/c/east/return-visits").text.contains("登录已过期"), "there it may be needed");
}
