//! Whom an order is about: one person with that person's own number, on every page and on paper.

use kernel::ids::parse_id;
use platform::args;
use serde_json::json;

use super::{API, TAP, home, people, tap};
use crate::kit::TestApp;

/// A call about the home by somebody who is not of it.
fn by_a_caller(app: &TestApp, reporter: &serde_json::Value) -> super::Road {
    let clerk = app.as_role("guihuayuan", kernel::role::Role::Clerk);
    let (unit, _) = home(&clerk);
    let asked = json!({"unit_id": unit, "place": "in_home", "text": TAP});
    let slot = clerk.post(&format!("{API}/requests/assess"), &asked).expect(200)["slots"][0].clone();
    let promise = json!({"kind": "appointment", "staff_id": slot["staff_id"], "starts_at": slot["starts_at"]});
    let taken = clerk.post(
        &format!("{API}/requests"),
        &json!({"kind": "repair", "channel": "phone", "reporter": reporter, "unit_id": unit,
                "place": "in_home", "text": TAP, "promise": promise, "read_back": true}),
    );
    people(app, taken.expect(201)["order_id"].as_str().unwrap().to_owned())
}

#[test]
fn a_callers_name_never_stands_beside_the_owners_number() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", kernel::role::Role::Clerk);
    let (unit, _) = home(&clerk);
    let (line, unit) = (app.line("guihuayuan"), parse_id(unit.as_str().unwrap()).unwrap());
    let owner = app.read(move |db| registry::queries::people_of(db, line, unit)).remove(0);
    let owners = kernel::phone::spaced(&owner.phone_masked.expect("a number"));
    let unnumbered = by_a_caller(&app, &json!({"name": "表弟阿强"}));
    let numbered = by_a_caller(&app, &json!({"name": "表弟阿强", "phone": "13711112222"}));
    for (road, wanted) in [(&unnumbered, ""), (&numbered, "137 **** 2222")] {
        let slip = road.clerk.get(&format!("/c/guihuayuan/orders/{}/slip", road.id));
        let said = slip.texts(".sheet dl.kv dd");
        assert_eq!((said[1].as_str(), said[2].as_str()), ("表弟阿强", wanted), "{said:?}");
        assert!(!slip.text.contains(&owners), "the owner's number is on the paper");
        let phone = road.worker.get(&format!("/c/guihuayuan/field/orders/{}", road.id));
        assert!(phone.text.contains("表弟阿强") && phone.text.contains(wanted), "{}", phone.text);
        let desk = road.clerk.get(&format!("/c/guihuayuan/orders/{}", road.id));
        assert!(desk.text.contains("表弟阿强") && !desk.text.contains(&owners));
    }
}

#[test]
fn a_reporter_who_moved_out_keeps_their_own_number() {
    let app = TestApp::demo();
    let road = tap(&app);
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    let shown = move |db: &mut platform::db::Db<'_>| {
        let row = work_orders::queries::row(db, line, order)?;
        work_orders::queries::contact(db, line, &row)
    };
    let before = app.read(shown);
    assert!(!before.name.is_empty() && before.phone.contains("****"), "{before:?}");
    app.write(line, move |tx| {
        let today = tx.today()?;
        tx.run(
            "UPDATE occupancies SET until = $3 WHERE community_id = $1 AND unit_id = (SELECT unit_id FROM orders WHERE order_id = $2)",
            args![line, order, today],
        )
        .map(drop)
    })
    .unwrap();
    assert_eq!(app.read(shown), before);
}

#[test]
fn whoever_lets_the_worker_in_is_named_and_an_early_one_is_told() {
    let app = TestApp::demo();
    let road = tap(&app);
    let base = format!("/c/guihuayuan/orders/{}", road.id);
    road.does("acknowledge", json!({}));
    let page = |part: &str| road.worker.get(&format!("/c/guihuayuan/field/orders/{}", road.id)).texts(part);
    let starts = road.order()["starts_at"].as_str().unwrap().to_owned();
    let ahead = kernel::clock::Moment::parse(&starts).unwrap().minutes_since(app.app.now());
    assert_eq!(page("#early").is_empty(), ahead <= 15, "{ahead} minutes before the time");
    road.does("depart", json!({}));
    let refused = road.post(&road.worker, "announce", &json!({"let_in_by": " "})).refused_by("site.announced");
    assert_eq!(refused["reason"], "who_let_in");
    let silent = road.worker.form(&format!("{base}/announce?from=field"), &[]);
    assert!(silent.status == 409 && silent.text.contains("请写上是哪位"), "{}", silent.text);
    assert_eq!(road.state(), "departed");
    road.worker.form(&format!("{base}/announce?from=field"), &[("let_in_by", "李秀兰本人")]).location();
    assert_eq!(road.state(), "announced");
}

#[test]
fn noise_in_the_hours_of_rest_is_spoken_of() {
    let app = TestApp::demo();
    let road = tap(&app);
    for verb in ["acknowledge", "depart"] {
        road.does(verb, json!({}));
    }
    let rest = || road.worker.get(&format!("/c/guihuayuan/field/orders/{}", road.id)).texts("#rest");
    let zone = jiff::tz::TimeZone::get("Asia/Shanghai").unwrap();
    let minute = app.app.now().minute_of_day(&zone);
    app.pass_minutes((12 * 60 + 30 - minute).rem_euclid(1440));
    assert!(rest().first().is_some_and(|said| said.contains("12:00–14:00")), "{:?}", rest());
    app.pass_minutes(120);
    assert!(rest().is_empty(), "{:?}", rest());
}
