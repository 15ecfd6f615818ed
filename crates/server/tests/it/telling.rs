//! What intake tells by itself: a visit that comes near, a promise that was missed, a danger that went out.

use kernel::clock::Moment;
use kernel::ids::Id;
use serde_json::json;

use crate::intake::{API, assess, clerk, home, repair, slot, text};
use crate::kit::TestApp;

/// How many notices of a kind are about a request, and to whom.
fn told(app: &TestApp, kind: &'static str, request: Id) -> Vec<String> {
    let line = app.line("guihuayuan");
    app.read(move |db| {
        db.values(
            "SELECT recipient FROM notices WHERE community_id = $1 AND kind = $2 AND subject_id = $3 ORDER BY recipient",
            platform::args![line, kind, request],
        )
    })
}

#[test]
fn both_sides_of_a_visit_are_reminded_once_and_told_when_it_was_missed() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let found = assess(&app, &home.0, "厨房水龙头关不紧，一直滴水");
    let kind = if found["ability"] == "outside" { "survey" } else { "appointment" };
    let slots = found["slots"].as_array().unwrap();
    let taken = clerk(&app)
        .post(
            &format!("{API}/requests"),
            &repair(&home, "厨房水龙头关不紧，一直滴水", slot(&found, kind, slots.len() - 1)),
        )
        .expect(201);
    let request: Id = text(&taken, "request_id").parse().unwrap();
    let starts = Moment::parse(&text(&taken["promise"], "starts_at")).expect("moment");
    let ahead = starts.minutes_since(app.app.now());
    assert!(ahead > 300, "the last slot is far enough: {taken}");
    app.pass_minutes(ahead - 121);
    assert_eq!(told(&app, "promise.due_soon", request), Vec::<String>::new());
    app.pass_minutes(3);
    assert_eq!(told(&app, "promise.due_soon", request), ["contact", "staff"]);
    app.pass_minutes(60);
    assert_eq!(told(&app, "promise.due_soon", request).len(), 2, "once");
    app.pass_minutes(90);
    assert_eq!(told(&app, "promise.missed", request), ["contact", "staff"]);
    app.pass_minutes(120);
    assert_eq!(told(&app, "promise.missed", request).len(), 2, "chased again, told once");
}

#[test]
fn a_danger_is_told_to_the_duty_manager_at_once() {
    let app = TestApp::demo();
    let home = home(&app, "3-2-1201");
    let body = json!({
        "kind": "danger", "channel": "phone", "reporter": {"person_id": home.1}, "unit_id": home.0, "place": "in_home",
        "text": "厨房很浓的煤气味",
    });
    let taken = clerk(&app).post(&format!("{API}/requests"), &body).expect(201);
    let request: Id = text(&taken, "request_id").parse().unwrap();
    assert_eq!(told(&app, "danger.out", request), ["group", "role"]);
}
