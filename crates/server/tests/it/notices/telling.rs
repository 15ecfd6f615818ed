//! Telling: rows in the command, sending after it; the recipient's choice; quiet hours; texts; the inbox.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::lang::Lang;
use kernel::role::Role;
use notices::model::Recipient;
use notices::queries::kinds;
use notices::rules::text;
use serde_json::json;

use super::{give_phone, holder, log, resident, tell, told};
use crate::kit::TestApp;

#[test]
fn every_kind_has_a_text_in_both_languages_that_uses_its_facts() {
    let app = TestApp::bare();
    let all = app.read(kinds::kinds);
    assert!(all.len() >= 18, "{}", all.len());
    for kind in all {
        for lang in [Lang::Zh, Lang::En] {
            let (title, body) =
                text::of_house(lang, &kind.kind, &kind.facts).unwrap_or_else(|| panic!("{}", kind.kind));
            let names = text::names(&kind.facts);
            assert!(text::unknown_names(&format!("{title}{body}"), &names).is_empty(), "{}: {body}", kind.kind);
            assert!(!title.is_empty() && body.contains("{community}"), "{}: {body}", kind.kind);
        }
        assert!(!kind.holds_code || !kind.staff_ways.contains("inbox"), "{}: a code lies in no inbox", kind.kind);
    }
}

#[test]
fn a_colleague_reads_it_in_the_inbox_and_everybody_else_does_not() {
    let app = TestApp::small();
    let me = app.as_role("east", Role::Technician);
    let notice = tell(&app, told("order.issued", Recipient::Staff(me.id)));
    let listed = me.get("/api/v1/communities/east/notices").expect(200);
    assert_eq!((&listed["unread"], &listed["items"][0]["title"]), (&json!(1), &json!("新派工 WO-1")));
    let english = me.clone().in_english().get("/api/v1/communities/east/notices").expect(200);
    assert_eq!(english["items"][0]["title"], "New job WO-1");
    let page = me.get("/c/east/inbox");
    assert_eq!(page.texts("#rows .queue li b"), ["新派工 WO-1"]);
    assert_eq!(page.texts(".bell .count"), ["1"]);
    assert!(me.get("/c/east/inbox/bell").text.contains("<b class=\"count\">1</b>"));
    // Somebody else neither sees it nor may mark it.
    let other = app.as_role("east", Role::Clerk);
    assert_eq!(other.get("/api/v1/communities/east/notices").expect(200)["items"], json!([]));
    let mark = format!("/api/v1/communities/east/notices/{notice}/read");
    assert_eq!(other.post(&mark, &json!({})).status, 404);
    me.post(&mark, &json!({})).expect(200);
    assert_eq!(me.get("/api/v1/communities/east/notices").expect(200)["unread"], 0);
    assert_eq!(me.get("/api/v1/communities/east/notices?unread=true").expect(200)["items"], json!([]));
    assert_eq!(me.get("/api/v1/communities/east/notices?q=水龙头").expect(200)["items"][0]["notice_id"], json!(notice));
    assert_eq!(me.get("/api/v1/communities/east/notices?q=电梯").expect(200)["items"], json!([]));
}

#[test]
fn opening_marks_as_read_and_leads_to_the_matter() {
    let app = TestApp::small();
    let me = app.as_role("east", Role::Clerk);
    let first = tell(&app, told("order.changed", Recipient::Role(Role::Clerk)));
    tell(&app, told("order.issued", Recipient::Staff(me.id)));
    let second = tell(&app, told("danger.out", Recipient::Staff(me.id)));
    assert_eq!(me.form(&format!("/c/east/inbox/{first}/open"), &[]).location(), "/c/east/orders");
    assert_eq!(me.form(&format!("/c/east/inbox/{second}/read"), &[]).location(), "/c/east/inbox");
    assert_eq!(me.get("/c/east/inbox").texts("#rows .queue li b").len(), 1);
    me.form("/c/east/inbox/read", &[]).location();
    assert!(me.get("/c/east/inbox").texts("#rows .queue li").is_empty());
    assert_eq!(me.get("/c/east/inbox?view=all").texts("#rows .queue li").len(), 3);
}

#[test]
fn a_resident_is_told_by_the_number_on_file_and_a_code_is_erased() {
    let app = TestApp::small();
    let (person, contact) = resident(&app, "13812345120");
    tell(&app, told("order.on_the_way", Recipient::Person(person)));
    let code = tell(&app, told("login.code", Recipient::Contact(contact)));
    assert!(app.sent.all().is_empty(), "nothing leaves the house inside the command");
    app.run_jobs();
    let sent = app.sent.all();
    assert_eq!(sent.len(), 2);
    assert!(sent.iter().all(|(to, _)| to == "13812345120"));
    assert!(sent[0].1.contains("李师傅已出发") && sent[1].1.contains("246810"), "{sent:?}");
    // Neither the log nor the history nor the tables hold number or code.
    let clerk = app.as_role("east", Role::Clerk);
    let page = clerk.get("/c/east/notices");
    assert!(page.text.contains("138****5120") && !page.text.contains("13812345120") && !page.text.contains("246810"));
    let line = app.line("east");
    let (left, erased): (String, Option<Moment>) = app.read(move |db| {
        db.one(
            "SELECT body_zh, erased_at FROM notices WHERE community_id = $1 AND notice_id = $2",
            platform::args![line, code],
        )
    });
    assert!(left.is_empty() && erased.is_some());
    let keys: Vec<String> = app.read(move |db| {
        db.values(
            "SELECT search_key FROM notice_deliveries WHERE community_id = $1 ORDER BY delivery_id",
            platform::args![line],
        )
    });
    assert!(keys.iter().all(|key| !key.contains("246810") && !key.contains("13812345120")), "{keys:?}");
    assert!(!clerk.get("/api/v1/communities/east/history").text.contains("13812345120"));
    // What held a code is not sent again.
    let delivery = log(&app).into_iter().find(|d| d.kind == "login.code").unwrap().delivery_id;
    let again = clerk.form(&format!("/c/east/notices/deliveries/{delivery}/again"), &[]);
    assert_eq!(again.status, 422);
}

#[test]
fn who_is_not_reached_stands_in_the_log() {
    let app = TestApp::small();
    let (person, _) = resident(&app, "0755-26001234");
    tell(&app, told("order.finished", Recipient::Person(person)));
    app.run_jobs();
    let found = log(&app);
    assert_eq!((found[0].state.as_str(), found[0].last_error.as_str()), ("given_up", "no_address"));
    let page = app.as_role("east", Role::Clerk).get("/c/east/notices?state=given_up");
    assert!(page.texts("#rows td").iter().any(|cell| cell.contains("没有可用的号码或邮箱")));
}

#[test]
fn quiet_hours_hold_back_what_can_wait_until_the_morning() {
    let app = TestApp::small();
    let (person, _) = resident(&app, "13812345120");
    app.clock.set(Moment::parse("2026-11-24T23:30:00+08:00").unwrap());
    tell(&app, told("order.finished", Recipient::Person(person)));
    tell(&app, told("danger.out", Recipient::Person(person)));
    let mut urgent = told("request.closed", Recipient::Person(person));
    urgent.urgent = true;
    tell(&app, urgent);
    app.run_jobs();
    assert_eq!(app.sent.all().len(), 2, "danger and urgent go out");
    assert_eq!(log(&app)[0].state, "held");
    let night = 7 * 60 + 29;
    app.pass_minutes(night);
    assert_eq!(app.sent.all().len(), 2);
    app.pass_minutes(1);
    assert_eq!(app.sent.all().len(), 3);
    assert!(app.sent.all()[2].1.contains("已处理完"));
    // The manager moves them; equal ends mean none.
    let manager = app.as_role("east", Role::Manager);
    manager
        .form(
            "/c/east/notices/settings/quiet",
            &[("quiet_from", "08:00"), ("quiet_to", "08:00"), ("base_version", "1")],
        )
        .location();
    app.clock.set(Moment::parse("2026-11-25T23:30:00+08:00").unwrap());
    tell(&app, told("order.finished", Recipient::Person(person)));
    app.run_jobs();
    assert_eq!(app.sent.all().len(), 4);
}

#[test]
fn one_choice_a_person_and_kind() {
    let app = TestApp::small();
    let me = app.as_role("east", Role::Technician);
    give_phone(&app, me.id, "13900001111");
    let fields = |on: &[&'static str]| -> Vec<(&'static str, &'static str)> {
        on.iter().map(|value| ("on", *value)).chain([("email", "wang@example.com")]).collect()
    };
    // What one must know keeps a way.
    let refused = me.form("/c/east/inbox/choices", &fields(&["order.finished:sms"]));
    assert_eq!(refused.status, 422);
    let must = [
        "order.issued:inbox",
        "order.issued:sms",
        "order.changed:inbox",
        "promise.missed:inbox",
        "party.job:inbox",
        "party.late:inbox",
        "danger.out:inbox",
        "danger.out:sms",
        "webhook.off:inbox",
    ];
    me.form("/c/east/inbox/choices", &fields(&must)).location();
    let page = me.get("/c/east/inbox/choices");
    assert!(page.text.contains("value=\"wang@example.com\"") && page.text.contains("139****1111"));
    tell(&app, told("order.issued", Recipient::Staff(me.id)));
    tell(&app, told("order.finished", Recipient::Staff(me.id)));
    app.run_jobs();
    let mut ways: Vec<(String, String)> = log(&app).into_iter().map(|d| (d.kind, d.way)).collect();
    ways.sort();
    assert_eq!(
        ways,
        [("order.issued".to_owned(), "inbox".to_owned()), ("order.issued".to_owned(), "sms".to_owned())],
        "chosen for the one, switched off for the other"
    );
    assert_eq!(app.sent.all()[0].0, "13900001111");
}

#[test]
fn a_community_gives_itself_a_text_and_goes_back() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let (person, _) = resident(&app, "13812345120");
    let text = "/c/east/notices/texts/order.finished";
    assert_eq!(manager.form(&format!("{text}/zh-CN"), &[("title", "好了"), ("body", "{nonsense}")]).status, 422);
    manager.form(&format!("{text}/zh-CN"), &[("title", "好了"), ("body", "{community}：{what}弄好啦")]).location();
    let preview = manager.get(&format!("{text}/preview?lang=zh-CN&title=x&body={{what}}OK"));
    assert!(preview.text.contains("厨房水龙头漏水OK"), "{}", preview.text);
    assert!(manager.get(text).text.contains("本小区文字"));
    assert!(manager.get("/c/east/notices/texts").text.contains("厨房水龙头漏水弄好啦"));
    tell(&app, told("order.finished", Recipient::Person(person)));
    manager.form(&format!("{text}/zh-CN/house"), &[]).location();
    tell(&app, told("order.finished", Recipient::Person(person)));
    app.run_jobs();
    let texts: Vec<String> = app.sent.all().into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts[0], "east：厨房水龙头漏水弄好啦");
    assert!(texts[1].contains("已处理完，请您试用"));
    // A code's text keeps its code.
    let code = manager.form("/c/east/notices/texts/login.code/zh-CN", &[("title", "码"), ("body", "没有")]);
    assert_eq!(code.status, 422);
}

#[test]
fn a_command_that_is_refused_tells_nobody() {
    let app = TestApp::small();
    let clerk = holder(&app, Role::Clerk);
    let refused: Result<(), Fault> = app.write(app.line("east"), move |tx| {
        notices::actions::tell(tx, told("order.issued", Recipient::Staff(clerk)))?;
        Err(Fault::invalid("x", "missing"))
    });
    assert!(refused.is_err());
    assert!(log(&app).is_empty());
}
