//! Reports: taken by intake's own rules, once; danger at once; hostile bodies told what is wrong.

use axum::http::Method;
use kernel::role::Role;

use super::{V2, encoded, errors, get, key, lift, number, raw, report};
use crate::intake::API;
use crate::kit::TestApp;

fn request(app: &TestApp, number: &str) -> serde_json::Value {
    let clerk = app.as_role("guihuayuan", Role::Manager);
    let all = clerk.get(&format!("{API}/requests?limit=50")).expect(200);
    let id =
        all["items"].as_array().unwrap().iter().find(|r| r["number"] == number).expect("on the list")["request_id"]
            .clone();
    clerk.get(&format!("{API}/requests/{}", id.as_str().unwrap())).expect(200)
}

#[test]
fn a_report_becomes_a_request_that_the_steward_owes() {
    let app = TestApp::demo();
    let (secret, (part, label)) = (key(&app, "60"), lift(&app));
    let taken = number(&report(
        &app,
        &secret,
        &[
            ("service_code", "lift"),
            ("address_string", &format!("桂花苑{label}旁边")),
            ("description", "关门太快，夹到购物袋 <b>&"),
            ("first_name", "小明"),
            ("last_name", "张"),
            ("phone", "138 0013 8000"),
            ("email", "xm@example.com"),
            ("media_url", "http://127.0.0.1:9/never-fetched.jpg"),
            ("attribute[noticed]", "2026-11-24T09:30:00+08:00"),
            ("device_id", "d1"),
        ],
    ));
    let kept = request(&app, &taken);
    assert_eq!(
        (kept["channel"].as_str(), kept["kind"].as_str(), kept["place"].as_str()),
        (Some("open311"), Some("repair"), Some("common"))
    );
    assert_eq!((kept["state"].as_str(), kept["promise_kind"].as_str()), (Some("promised"), Some("callback")));
    assert_eq!((kept["component"].as_str(), kept["unit_id"].is_null()), (Some("lift"), true));
    assert_eq!(
        (kept["reporter_name"].as_str(), kept["reporter_phone_masked"].as_str()),
        (Some("张小明"), Some("138****8000"))
    );
    let text = kept["text"].as_str().unwrap();
    assert!(text.starts_with("关门太快，夹到购物袋 <b>&") && text.contains("旁边") && text.contains("09:30"), "{text}");
    let line = app.line("guihuayuan");
    let steward = app
        .read(move |db| registry::queries::common_parts(db, line))
        .into_iter()
        .find(|p| p.code == part)
        .unwrap()
        .steward_id;
    assert_eq!(kept["owner_id"], steward.expect("the building has a steward").to_string());
    // The words come back to the key that sent them, to nobody else.
    let own = app.anonymous().get(&format!("{V2}/requests/{taken}.json?jurisdiction_id=guihuayuan&api_key={secret}"));
    assert_eq!(own.expect(200)[0]["description"], "关门太快，夹到购物袋 <b>&");
    assert_eq!(own.expect(200)[0]["media_url"], "http://127.0.0.1:9/never-fetched.jpg");
    let other = key(&app, "60");
    for seen in [
        get(&app, &format!("requests/{taken}.json")),
        app.anonymous().get(&format!("{V2}/requests/{taken}.json?jurisdiction_id=guihuayuan&api_key={other}")),
    ] {
        assert!(
            !seen.text.contains("夹到") && !seen.text.contains("never-fetched") && !seen.text.contains("小明"),
            "{}",
            seen.text
        );
    }
    let xml =
        app.anonymous().get(&format!("{V2}/requests/{taken}.xml?jurisdiction_id=guihuayuan&api_key={secret}")).text;
    assert!(xml.contains("<description>关门太快，夹到购物袋 &lt;b&gt;&amp;</description>"), "{xml}");
    // The centre reads all of it.
    let page = app
        .as_role("guihuayuan", Role::Steward)
        .get(&format!("/c/guihuayuan/requests/{}", kept["request_id"].as_str().unwrap()));
    assert!(page.text.contains("xm@example.com") && page.text.contains("市民热线"), "{}", page.text);
    assert!(!page.text.contains("href=\"http://127.0.0.1:9"), "an address of a stranger is no link");
}

#[test]
fn who_gives_no_name_is_anonymous_and_other_is_found_by_words() {
    let app = TestApp::demo();
    let (secret, (part, _)) = (key(&app, "60"), lift(&app));
    let taken = number(&report(&app, &secret, &[("service_code", "other"), ("address_id", &part)]));
    let kept = request(&app, &taken);
    assert!(kept["reporter_name"].is_null() && kept["reporter_person_id"].is_null());
    assert_eq!(kept["text"], "其他公共部位问题");
    let taken =
        number(&report(&app, &secret, &[("service_code", "lift"), ("address_id", &part), ("phone", "13800138000")]));
    assert_eq!(request(&app, &taken)["reporter_name"], "未留姓名");
}

#[test]
fn words_of_danger_go_out_at_once_wherever_they_stand() {
    let app = TestApp::demo();
    let (secret, (part, _)) = (key(&app, "60"), lift(&app));
    let long = format!("{}，有人被困在电梯里出不来", "今天路过的时候看到电梯门口围了很多人".repeat(60));
    for words in ["有人被困在电梯里", long.as_str()] {
        let taken =
            number(&report(&app, &secret, &[("service_code", "lift"), ("address_id", &part), ("description", words)]));
        let kept = request(&app, &taken);
        assert_eq!(
            (kept["kind"].as_str(), kept["danger"].as_str(), kept["promise_kind"].as_str()),
            (Some("danger"), Some("P0"), Some("danger"))
        );
        let order = app
            .as_role("guihuayuan", Role::Manager)
            .get(&format!("{API}/orders/{}", kept["order_id"].as_str().unwrap()));
        assert_eq!(order.expect(200)["state"], "issued");
    }
}

#[test]
fn the_same_report_is_one_request() {
    let app = TestApp::demo();
    let (secret, (part, _)) = (key(&app, "600"), lift(&app));
    let send = |words: &str| {
        number(&report(&app, &secret, &[("service_code", "lift"), ("address_id", &part), ("description", words)]))
    };
    let first = send("门响");
    app.clock.advance_minutes(9);
    assert_eq!(send("门响"), first, "within ten minutes");
    assert_ne!(send("门很响"), first, "other words");
    let other = key(&app, "600");
    let twin =
        number(&report(&app, &other, &[("service_code", "lift"), ("address_id", &part), ("description", "门响")]));
    assert_ne!(twin, first, "another program");
    app.clock.advance_minutes(2);
    let later = send("门响");
    assert_ne!(later, first, "eleven minutes later");
    // With a key of the command: for as long as commands are remembered.
    let body = |words: &str| {
        encoded(&[
            ("jurisdiction_id", "guihuayuan"),
            ("api_key", &secret),
            ("service_code", "lift"),
            ("address_id", &part),
            ("description", words),
        ])
    };
    let keyed = |key: &str, words: &str| {
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("idempotency-key", key)];
        app.anonymous().once(Method::POST, &format!("{V2}/requests.json"), &headers, body(words))
    };
    let once = number(&keyed("k1", "灯不亮"));
    app.clock.advance_minutes(60);
    assert_eq!(number(&keyed("k1", "灯不亮")), once);
    assert!(errors(&keyed("k1", "灯又亮了"), 400)[0].contains("Idempotency-Key"));
    assert_ne!(number(&keyed("k2", "灯不亮")), once);
}

#[test]
fn what_is_missing_or_wrong_is_told_all_at_once() {
    let app = TestApp::demo();
    let (secret, (part, _)) = (key(&app, "600"), lift(&app));
    let none = raw(&app.anonymous(), "jurisdiction_id=guihuayuan&service_code=lift&address_id=x");
    assert_eq!(errors(&none, 403), ["没有 api_key：上报需要密钥。"]);
    errors(&raw(&app.anonymous(), "jurisdiction_id=guihuayuan&api_key=o311_00&service_code=lift"), 403);
    errors(&raw(&app.anonymous(), &format!("jurisdiction_id=nowhere&api_key={secret}")), 404);
    errors(&report(&app, &secret, &[]), 400);
    errors(&report(&app, &secret, &[("service_code", "tap")]), 404);
    assert!(errors(&report(&app, &secret, &[("service_code", "lift")]), 400)[0].contains("没有位置"));
    assert!(
        errors(&report(&app, &secret, &[("service_code", "lift"), ("address_string", "3 栋 2 单元 1201")]), 400)[0]
            .contains("公共部位")
    );
    // A home's code is no common part, whether there is such a home or not.
    let homes: Vec<_> = ["3-2-1201", "99-9-9999"]
        .map(|code| report(&app, &secret, &[("service_code", "lift"), ("address_id", code)]).text)
        .into();
    assert_eq!(homes[0], homes[1]);
    let all = report(
        &app,
        &secret,
        &[
            ("service_code", "lift"),
            ("address_id", &part),
            ("phone", "1"),
            ("email", "x"),
            ("media_url", "javascript:1"),
            ("attribute[noticed]", "gestern"),
            ("attribute[x]", "1"),
        ],
    );
    assert_eq!(errors(&all, 400).len(), 5);
    let english = app.anonymous().in_english().once(
        Method::POST,
        &format!("{V2}/requests.xml"),
        &[("content-type", "application/x-www-form-urlencoded")],
        format!("jurisdiction_id=guihuayuan&api_key={secret}"),
    );
    assert_eq!(english.status.as_u16(), 400);
    assert!(
        english.text.contains(
            "<errors><error><code>400</code><description>service_code is missing.</description></error></errors>"
        ),
        "{}",
        english.text
    );
}

#[test]
fn hostile_bodies_get_a_clear_400_and_leave_nothing() {
    let app = TestApp::demo();
    let (secret, (part, _)) = (key(&app, "600"), lift(&app));
    let line = app.line("guihuayuan");
    let count = |app: &TestApp| app.read(move |db| platform::history::after(db, line, 0, i64::MAX)).len();
    let before = count(&app);
    let lead = format!("jurisdiction_id=guihuayuan&api_key={secret}&service_code=lift&address_id={part}&description=");
    let bodies: Vec<Vec<u8>> = vec![
        format!("{lead}a%00b").into_bytes(),
        format!("{lead}%1b%5b31m").into_bytes(),
        [lead.as_bytes(), b"\xff\xfe"].concat(),
        format!("{lead}%ff").into_bytes(),
        format!("{lead}%zz").into_bytes(),
        format!("{lead}{}", "x".repeat(4001)).into_bytes(),
        vec![b'a'; 70_000],
        [lead.as_bytes(), &vec![b'x'; 200_000]].concat(),
        "a=1&".repeat(3000).into_bytes(),
        format!("{lead}x&service_code=other").into_bytes(),
        b"<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>".to_vec(),
    ];
    for (n, body) in bodies.into_iter().enumerate() {
        let answer = app.anonymous().once(
            Method::POST,
            &format!("{V2}/requests.json"),
            &[("content-type", "application/x-www-form-urlencoded")],
            body,
        );
        let status = answer.status.as_u16();
        assert!(status == 400 || (n == 10 && (400..=404).contains(&status)), "{n}: {status} {}", answer.text);
        assert!(answer.text.starts_with("[{\"code\":"), "{n}: {}", answer.text);
    }
    for kind in ["application/json", "text/xml", "multipart/form-data; boundary=x"] {
        let answer =
            app.anonymous().once(Method::POST, &format!("{V2}/requests.json"), &[("content-type", kind)], "{}");
        errors(&answer, 400);
    }
    assert_eq!(count(&app), before, "nothing was recorded");
    let words = format!("{}<script>alert(1)</script>]]>&#0;", "字".repeat(3900));
    let whole =
        number(&report(&app, &secret, &[("service_code", "lift"), ("address_id", &part), ("description", &words)]));
    let seen = app.anonymous().get(&format!("{V2}/requests/{whole}.json?jurisdiction_id=guihuayuan&api_key={secret}"));
    assert_eq!(seen.expect(200)[0]["description"], words, "four thousand characters are kept whole");
}
