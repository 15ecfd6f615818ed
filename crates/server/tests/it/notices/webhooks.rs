//! Webhooks: nothing is skipped, signatures hold in another language's library, secrets are rotated and never shown again, no
//! private address is reached, a receiver that stays down is switched off and told.

use axum::http::Method;
use kernel::role::Role;
use platform::history::Event;
use serde_json::{Value, json};

use super::log;
use super::receivers::{Http, verified_by_javascript};
use crate::kit::{Client, TestApp};

const HOOKS: &str = "/api/v1/communities/east/webhooks";

/// Adds one: its id and secret.
fn add(manager: &Client, url: &str, kinds: &[&str]) -> (String, String) {
    let made = manager.post(HOOKS, &json!({"name": "台账", "url": url, "kinds": kinds})).expect(201);
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    (text("webhook_id"), text("secret"))
}

/// Something happens to an order, so many times.
fn happens(app: &TestApp, times: usize) {
    app.write(app.line("east"), move |tx| {
        for _ in 0..times {
            let id = tx.id();
            tx.record(Event::new("order.issued", "order", id).personal("words", "李秀兰"))?;
        }
        Ok(())
    })
    .unwrap();
}

fn numbers(receiver: &Http) -> Vec<i64> {
    let body = |r: &super::receivers::Request| -> Value { serde_json::from_str(&r.body).unwrap() };
    let mut numbers: Vec<i64> = receiver.got().iter().map(|r| body(r)["data"]["number"].as_i64().unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn events_arrive_signed_without_anything_personal() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    happens(&app, 1);
    let (id, secret) = add(&manager, &receiver.url("/hook"), &["order.*"]);
    happens(&app, 2);
    app.run_jobs();
    let got = receiver.got();
    assert_eq!(got.len(), 2, "from now on, and only what was asked for");
    let body: Value = serde_json::from_str(&got[0].body).unwrap();
    assert_eq!((&body["type"], &body["data"]["community"]), (&json!("order.issued"), &json!("east")));
    assert!(!got[0].body.contains("李秀兰"));
    assert!(verified_by_javascript(&secret, &got[0]) && verified_by_javascript(&secret, &got[1]));
    let mut forged = got[0].clone();
    forged.body = forged.body.replace("order.issued", "order.closed");
    assert!(!verified_by_javascript(&secret, &forged));
    assert!(!verified_by_javascript("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &got[0]));
    assert_ne!(got[0].header("webhook-id"), got[1].header("webhook-id"));
    // The secret is nowhere any more.
    app.clock.advance_minutes(11);
    for page in [HOOKS.to_owned(), format!("{HOOKS}/{id}"), format!("/c/east/notices/webhooks/{id}")] {
        assert!(!manager.get(&page).text.contains("whsec_"), "{page}");
    }
    let line = app.line("east");
    let kept: Vec<String> = app.read(move |db| {
        db.values("SELECT answer FROM commands WHERE line_id = $1 ORDER BY command_key", platform::args![line])
    });
    assert!(!kept.is_empty() && kept.iter().all(|answer| !answer.contains("whsec_") && !answer.contains(&secret)));
}

#[test]
fn a_secret_is_rotated_while_both_are_known() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let (id, old) = add(&manager, &receiver.url("/hook"), &["order.*"]);
    let rotated = manager.post(&format!("{HOOKS}/{id}/rotate"), &json!({"hours": 1})).expect(200);
    let new = rotated["secret"].as_str().unwrap().to_owned();
    happens(&app, 1);
    app.run_jobs();
    let both = receiver.got().remove(0);
    assert_eq!(both.header("webhook-signature").split(' ').count(), 2);
    assert!(verified_by_javascript(&old, &both) && verified_by_javascript(&new, &both));
    app.clock.advance_minutes(61);
    happens(&app, 1);
    app.run_jobs();
    let after = receiver.got().remove(1);
    assert!(!verified_by_javascript(&old, &after) && verified_by_javascript(&new, &after));
}

#[test]
fn a_receiver_that_was_down_misses_nothing_and_each_message_keeps_its_id() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    add(&manager, &receiver.url("/hook"), &["order.issued"]);
    receiver.answers(503, "", "");
    happens(&app, 3);
    app.run_jobs();
    assert_eq!(receiver.got().len(), 3);
    receiver.answers(200, "", "");
    happens(&app, 250);
    app.pass_minutes(10);
    let got = receiver.got();
    assert_eq!(got.len(), 3 + 253);
    let mut ids: Vec<&str> = got.iter().map(|r| r.header("webhook-id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 253, "three came twice under their own ids");
    let mut all = numbers(&receiver);
    all.dedup();
    assert_eq!(all.len(), 253);
    assert!(log(&app).iter().all(|d| d.way != "webhook" || d.state == "sent"));
}

#[test]
fn a_day_of_failures_switches_it_off_and_tells_the_manager_and_nothing_is_lost() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let (id, _) = add(&manager, &receiver.url("/hook"), &["order.issued"]);
    receiver.answers(500, "", "");
    happens(&app, 1);
    for _ in 0..30 {
        app.pass_minutes(60);
    }
    let hook = manager.get(&format!("{HOOKS}/{id}"));
    // Idle sessions end; somebody logs in again.
    assert_eq!(hook.status, 401);
    let manager = app.as_role("east", Role::Manager);
    let hook = manager.get(&format!("{HOOKS}/{id}")).expect(200);
    assert_eq!((&hook["state"], &hook["last_error"]), (&json!("failed"), &json!("status: 500")));
    let inbox = manager.get("/api/v1/communities/east/notices").expect(200);
    assert_eq!(inbox["items"][0]["kind"], "webhook.off");
    let tried = receiver.got().len();
    happens(&app, 2);
    app.pass_minutes(60);
    assert_eq!(receiver.got().len(), tried, "it is left alone");
    receiver.answers(204, "", "");
    let version = hook["version"].as_i64().unwrap();
    manager.post(&format!("{HOOKS}/{id}/change"), &json!({"on": true, "expected_version": version})).expect(200);
    app.run_jobs();
    let mut all = numbers(&receiver);
    all.dedup();
    assert_eq!(all.len(), 3, "what happened meanwhile is told");
}

#[test]
fn gone_is_gone() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let (id, _) = add(&manager, &receiver.url("/hook"), &["*"]);
    receiver.answers(410, "", "");
    happens(&app, 1);
    app.run_jobs();
    assert_eq!(manager.get(&format!("{HOOKS}/{id}")).expect(200)["state"], "failed");
}

#[test]
fn no_private_address_is_reached() {
    // Something listens on loopback and would answer: it must hear nothing.
    let app = TestApp::small();
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let port = receiver.port;
    for url in [
        format!("http://127.0.0.1:{port}/"),
        format!("https://127.0.0.1:{port}/"),
        format!("http://127.1:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f000001:{port}/"),
        format!("http://0:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("http://localhost:{port}/"),
        "http://169.254.169.254/latest/meta-data".to_owned(),
        "http://10.1.2.3/".to_owned(),
        "http://192.168.1.1/".to_owned(),
        "http://100.64.0.1/".to_owned(),
        "http://[fd00::1]/".to_owned(),
        "http://[64:ff9b::7f00:1]/".to_owned(),
    ] {
        let (id, _) = add(&manager, &url, &["order.*"]);
        let tested = manager.post(&format!("{HOOKS}/{id}/test"), &json!({})).expect(200);
        let error = tested["error"].as_str().unwrap();
        assert!(matches!(error, "address_refused" | "host_not_found" | "bad_address"), "{url}: {error}");
        manager
            .send(
                Method::DELETE,
                &format!("{HOOKS}/{id}"),
                &[("content-type", "application/json"), ("idempotency-key", &format!("remove-{id}"))],
                "{}",
            )
            .expect(200);
    }
    assert!(receiver.got().is_empty());
    for url in ["ftp://example.com/", "https://user:pass@example.com/", "not an address", "https:///x"] {
        assert_eq!(manager.post(HOOKS, &json!({"name": "x", "url": url, "kinds": ["*"]})).status, 422, "{url}");
    }
}

#[test]
fn a_redirect_into_the_house_is_not_followed() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (outside, inside, manager) = (Http::new(), Http::new(), app.as_role("east", Role::Manager));
    outside.answers(307, &format!("location: {}", inside.url("/secret")), "");
    let (id, _) = add(&manager, &outside.url("/hook"), &["order.*"]);
    let tested = manager.post(&format!("{HOOKS}/{id}/test"), &json!({})).expect(200);
    assert_eq!((&tested["state"], &tested["error"]), (&json!("given_up"), &json!("status: 307")));
    assert_eq!((outside.got().len(), inside.got().len()), (1, 0));
}

#[test]
fn a_manager_does_the_same_by_hand() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (receiver, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let base = "/c/east/notices/webhooks";
    assert_eq!(manager.form(base, &[("name", "台账"), ("url", "x"), ("kinds", "*")]).status, 422);
    let made = manager.form(base, &[("name", "台账"), ("url", &receiver.url("/h")), ("kinds", "order.*")]);
    assert!(made.texts("code").iter().any(|code| code.starts_with("whsec_")));
    let id = manager.get(HOOKS).expect(200)["items"][0]["webhook_id"].as_str().unwrap().to_owned();
    let page = format!("{base}/{id}");
    assert!(!manager.get(&page).text.contains("whsec_"));
    assert_eq!(manager.form(&format!("{page}/test"), &[]).location(), page);
    let test: Value = serde_json::from_str(&receiver.got()[0].body).unwrap();
    assert_eq!(test["type"], "webhook.test");
    assert!(manager.get(&page).texts("table .tag").contains(&"已发送".to_owned()));
    let rotated = manager.form(&format!("{page}/rotate"), &[("base_version", "1")]);
    assert!(rotated.texts("code").iter().any(|code| code.starts_with("whsec_")));
    assert!(manager.get(&page).text.contains("旧密钥到"));
    let url = receiver.url("/other");
    let change =
        [("name", "总账"), ("url", url.as_str()), ("kinds", "order.closed"), ("on", "false"), ("base_version", "2")];
    manager.form(&format!("{page}/change"), &change).location();
    happens(&app, 1);
    app.run_jobs();
    assert_eq!(receiver.got().len(), 1, "off");
    assert!(manager.get(base).text.contains("已停用"));
    assert_eq!(manager.form(&format!("{page}/change"), &change).status, 409, "somebody changed it meanwhile");
    assert_eq!(manager.form(&format!("{page}/remove"), &[("base_version", "3")]).location(), base);
    assert_eq!(manager.get(&page).status, 404);
    // Others may not.
    assert_eq!(app.as_role("east", Role::Clerk).get(base).status, 403);
}
