//! Programs outside: GeoReport v2 with its keys, calendars, and both read by libraries of another language.

mod calendar;
mod elsewhere;
mod keys;
mod reads;
mod reports;

use axum::http::Method;
use kernel::role::Role;
use serde_json::Value;

use crate::kit::{Answer, Client, TestApp};

pub(super) const V2: &str = "/open311/v2";
pub(super) const PAGE: &str = "/c/guihuayuan/open311";

/// Makes a key on the page, as a manager does.
#[track_caller]
pub(super) fn key(app: &TestApp, per_minute: &str) -> String {
    let manager = app.as_role("guihuayuan", Role::Manager);
    let answers = manager.id.to_string();
    let made = manager
        .form(&format!("{PAGE}/keys"), &[("name", "市民热线"), ("per_minute", per_minute), ("answers_id", &answers)]);
    assert_eq!(made.status.as_u16(), 200, "{}", made.text);
    made.texts("gj-copy code").pop().expect("the key is shown once")
}

pub(super) fn encoded(pairs: &[(&str, &str)]) -> String {
    let escape = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
    pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}

/// Sends a report as a program does.
pub(super) fn report(app: &TestApp, key: &str, more: &[(&str, &str)]) -> Answer {
    let mut pairs = vec![("jurisdiction_id", "guihuayuan"), ("api_key", key)];
    pairs.extend_from_slice(more);
    raw(&app.anonymous(), &encoded(&pairs))
}

pub(super) fn raw(client: &Client, body: &str) -> Answer {
    client.once(
        Method::POST,
        &format!("{V2}/requests.json"),
        &[("content-type", "application/x-www-form-urlencoded")],
        body.to_owned(),
    )
}

/// The number of a report that was taken.
#[track_caller]
pub(super) fn number(answer: &Answer) -> String {
    answer.expect(200)[0]["service_request_id"].as_str().expect("a number").to_owned()
}

pub(super) fn get(app: &TestApp, path: &str) -> Answer {
    let mark = if path.contains('?') { '&' } else { '?' };
    app.anonymous().get(&format!("{V2}/{path}{mark}jurisdiction_id=guihuayuan"))
}

/// The sentences of an error in its form, when the status is as expected.
#[track_caller]
pub(super) fn errors(answer: &Answer, status: u16) -> Vec<String> {
    let told = answer.expect(status);
    let told: &Vec<Value> = told.as_array().expect("a list of errors");
    told.iter()
        .map(|error| {
            assert_eq!(error["code"], u64::from(status));
            error["description"].as_str().expect("a sentence").to_owned()
        })
        .collect()
}

/// A lift of the demo: code and label.
pub(super) fn lift(app: &TestApp) -> (String, String) {
    let line = app.line("guihuayuan");
    let parts = app.read(move |db| registry::queries::common_parts(db, line));
    let lift = parts.into_iter().find(|part| part.kind == "lift").expect("a lift");
    (lift.code, lift.label)
}
