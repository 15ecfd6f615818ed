//! The services behind the ways, against receivers on loopback: e-mail, short messages, group robots; their test buttons;
//! retries, and a crash between sending and recording.

use kernel::role::Role;
use notices::model::Recipient;
use serde_json::Value;

use super::receivers::{Http, Smtp};
use super::{give_phone, log, resident, tell, told};
use crate::kit::{Client, TestApp};

fn channel(manager: &Client, way: &str, fields: &[(&str, &str)]) {
    let mut all: Vec<(&str, &str)> = fields.to_vec();
    all.push(("is_on", "true"));
    let path = format!("/c/east/notices/settings/channels/{way}");
    assert_eq!(manager.form(&path, &all).location(), format!("/c/east/notices/settings#{way}"));
}

#[test]
fn mail_arrives_at_an_smtp_server_and_a_refusal_is_seen() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (server, manager) = (Smtp::new(), app.as_role("east", Role::Manager));
    let port = server.port.to_string();
    let mail = [
        ("host", "127.0.0.1"),
        ("port", port.as_str()),
        ("security", "none"),
        ("from", "desk@east.example"),
        ("from_name", "住户中心"),
    ];
    channel(&manager, "email", &mail);
    let ways = [
        "order.issued:email",
        "order.changed:inbox",
        "promise.missed:inbox",
        "party.job:inbox",
        "party.late:inbox",
        "danger.out:inbox",
        "webhook.off:inbox",
    ];
    let fields: Vec<(&str, &str)> = ways.iter().map(|w| ("on", *w)).chain([("email", "chen@example.com")]).collect();
    manager.form("/c/east/inbox/choices", &fields).location();
    tell(&app, told("order.issued", Recipient::Staff(manager.id)));
    app.run_jobs();
    let got = server.got();
    assert_eq!(got.len(), 1);
    assert!(got[0].0.contains("<chen@example.com>"));
    assert!(got[0].1.contains(&format!("Message-ID: <{}@east.example>", log(&app)[0].delivery_id)), "{}", got[0].1);
    // The test button really sends, and the page shows what was answered.
    manager.form("/c/east/notices/settings/channels/email/test", &[]).location();
    assert_eq!(server.got().len(), 2);
    assert!(manager.get("/c/east/notices/settings").text.contains("测试成功：queued as 4711"));
    server.refuses(Some("550 no such user"));
    manager.form("/c/east/notices/settings/channels/email/test", &[]).location();
    assert!(manager.get("/c/east/notices/settings").text.contains("对方拒收（550）"));
    // Later, not never: greylisting.
    server.refuses(Some("451 come back"));
    tell(&app, told("order.issued", Recipient::Staff(manager.id)));
    app.run_jobs();
    let last = |app: &TestApp| log(app).into_iter().rfind(|d| d.kind == "order.issued").unwrap().state;
    assert_eq!(last(&app), "failed");
    server.refuses(None);
    app.pass_minutes(1);
    assert_eq!(last(&app), "sent");
}

#[test]
fn plain_mail_leaves_the_house_only_where_the_operator_allows() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let fields =
        [("host", "127.0.0.1"), ("port", "25"), ("security", "none"), ("from", "desk@east.example"), ("is_on", "true")];
    assert_eq!(manager.form("/c/east/notices/settings/channels/email", &fields).status, 422);
}

#[test]
fn a_provider_is_called_by_its_template_and_its_answer_is_read() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (provider, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let url = provider.url("/send?key={secret}");
    let fields = [
        ("url", url.as_str()),
        ("method", "POST"),
        ("headers", "Content-Type: application/json"),
        ("body", "{\"phone\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}"),
        ("success", "\"status\":\"OK\""),
        ("secret", "s3cr&t"),
    ];
    channel(&manager, "sms", &fields);
    let page = manager.get("/c/east/notices/settings").text;
    assert!(!page.contains("s3cr") && page.contains("已保存，不再显示"));
    let (person, _) = resident(&app, "13812345120");
    provider.answers(200, "", "{\"status\":\"BALANCE\",\"phone\":\"13812345120\"}");
    tell(&app, told("order.finished", Recipient::Person(person)));
    app.run_jobs();
    let first = log(&app).remove(0);
    assert_eq!((first.state.as_str(), first.tries), ("failed", 1));
    assert!(first.last_error.contains("BALANCE") && !first.last_error.contains("13812345120"), "{}", first.last_error);
    provider.answers(200, "", "{\"status\":\"OK\"}");
    app.pass_minutes(1);
    assert_eq!(log(&app)[0].state, "sent");
    let got = provider.got();
    assert_eq!(got.len(), 2);
    assert_eq!(got[0].line, "POST /send?key=s3cr%26t HTTP/1.1");
    let (one, two): (Value, Value) =
        (serde_json::from_str(&got[0].body).unwrap(), serde_json::from_str(&got[1].body).unwrap());
    assert_eq!((&one["phone"], &one["id"]), (&Value::from("13812345120"), &two["id"]), "the same message id");
    assert!(app.sent.all().is_empty(), "one way of sending");
    // Without a number of one's own the test says so; with one it goes out.
    manager.form("/c/east/notices/settings/channels/sms/test", &[]).location();
    assert!(manager.get("/c/east/notices/settings").text.contains("没有可用的号码"));
    give_phone(&app, manager.id, "13900001111");
    manager.form("/c/east/notices/settings/channels/sms/test", &[]).location();
    assert!(provider.got()[2].body.contains("13900001111"));
}

#[test]
fn robots_are_told_with_their_signatures_and_no_faster_than_they_take() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (robot, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let (wecom, ding, feishu) =
        (robot.url("/wecom?key=K1"), robot.url("/ding?access_token=K2"), robot.url("/feishu/K3"));
    channel(&manager, "wecom", &[("url", wecom.as_str())]);
    channel(&manager, "dingtalk", &[("url", ding.as_str()), ("sign", "SECtest")]);
    channel(&manager, "feishu", &[("url", feishu.as_str()), ("sign", "test")]);
    let page = manager.get("/c/east/notices/settings").text;
    assert!(["K1", "K2", "K3", "SECtest"].iter().all(|secret| !page.contains(secret)));
    tell(&app, told("danger.out", Recipient::Group));
    app.run_jobs();
    let mut got = robot.got();
    got.sort_by(|a, b| a.line.cmp(&b.line));
    assert_eq!(got.len(), 3);
    let now = app.app.now();
    let sign = notices::senders::signing::dingtalk("SECtest", now.micros() / 1000).unwrap();
    assert!(got[0].line.contains(&format!("&timestamp={}&sign=", now.micros() / 1000)));
    assert!(got[0].line.contains(&sign.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")), "{}", got[0].line);
    let body: Value = serde_json::from_str(&got[1].body).unwrap();
    assert_eq!(body["sign"], notices::senders::signing::feishu("test", now.seconds()).unwrap());
    let body: Value = serde_json::from_str(&got[2].body).unwrap();
    assert!(body["text"]["content"].as_str().unwrap().contains("紧急情况：厨房水龙头漏水"));
    for test in ["wecom", "dingtalk", "feishu"] {
        manager.form(&format!("/c/east/notices/settings/channels/{test}/test"), &[]).location();
    }
    // Twenty a minute; the rest waits, and nothing is lost.
    for _ in 0..25 {
        tell(&app, told("danger.out", Recipient::Group));
    }
    app.run_jobs();
    let at = |path: &str| robot.got().iter().filter(|r| r.line.contains(path)).count();
    assert_eq!(at("/wecom"), 20);
    app.pass_minutes(2);
    assert_eq!((at("/wecom"), at("/ding"), at("/feishu")), (27, 27, 27));
    // A robot that says no with 200.
    robot.answers(200, "", "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
    manager.form("/c/east/notices/settings/channels/dingtalk/test", &[]).location();
    assert!(manager.get("/c/east/notices/settings").text.contains("sign not match"));
}

#[test]
fn what_is_never_taken_is_given_up_and_sent_again_by_hand() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (provider, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let url = provider.url("/send");
    channel(&manager, "sms", &[("url", url.as_str()), ("method", "POST"), ("body", "{text}")]);
    let (person, _) = resident(&app, "13812345120");
    let mut urgent = told("request.closed", Recipient::Person(person));
    urgent.urgent = true;
    tell(&app, urgent);
    provider.answers(503, "retry-after: 120", "");
    app.run_jobs();
    app.pass_minutes(1);
    assert_eq!(provider.got().len(), 1, "the receiver asked for two minutes");
    for _ in 0..60 {
        app.pass_minutes(30);
    }
    let lost = log(&app).remove(0);
    assert_eq!((lost.state.as_str(), lost.tries), ("given_up", 8));
    let manager = app.as_role("east", Role::Manager);
    let page = manager.get("/c/east/notices?way=sms&state=given_up");
    assert!(page.texts("#rows td").iter().any(|cell| cell.contains("503") && cell.contains("试了 8 次")));
    provider.answers(200, "", "");
    let again = format!("/c/east/notices/deliveries/{}/again", lost.delivery_id);
    manager.form(&again, &[]).location();
    app.run_jobs();
    assert_eq!(log(&app)[0].state, "sent");
    assert_eq!(manager.form(&again, &[]).status, 422);
}

#[test]
fn a_crash_between_sending_and_recording_sends_the_same_message_once_more() {
    let app = TestApp::small_reaching("127.0.0.1");
    let (provider, manager) = (Http::new(), app.as_role("east", Role::Manager));
    let url = provider.url("/send");
    let body = "{\"id\":\"{id}\"}";
    channel(
        &manager,
        "sms",
        &[("url", url.as_str()), ("method", "POST"), ("headers", "content-type: application/json"), ("body", body)],
    );
    let (person, _) = resident(&app, "13812345120");
    tell(&app, told("order.finished", Recipient::Person(person)));
    app.run_jobs();
    // As the database would be, had the process died before it recorded the outcome: claimed, tried once, not ended.
    let (line, until) = (app.line("east"), app.app.now().plus_minutes(3));
    let undone = app.write(line, move |tx| {
        let now = tx.now();
        tx.run(
            "UPDATE notice_deliveries SET state = 'waiting', next_at = $2, claimed_until = $3, ended_at = NULL WHERE community_id = $1",
            platform::args![line, now, until],
        )
    });
    assert_eq!(undone.unwrap(), 1);
    app.pass_minutes(1);
    assert_eq!(provider.got().len(), 1, "the claim still holds");
    app.pass_minutes(3);
    app.pass_minutes(60);
    let got = provider.got();
    assert_eq!(got.len(), 2);
    assert_eq!(got[0].body, got[1].body, "the receiver knows it by its id");
    assert_eq!(log(&app)[0].state, "sent");
}
