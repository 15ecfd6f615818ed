//! Calendars: a worker's feed and a resident's appointment, by signed addresses that end.

use axum::http::Method;
use kernel::role::Role;
use serde_json::{Value, json};

use crate::intake::{API, clerk, home};
use crate::kit::{Answer, Client, TestApp};

const MINE: &str = "/c/guihuayuan/my/calendar";

/// The path of the address on a page.
#[track_caller]
pub(super) fn shown(page: &Answer) -> String {
    let whole = page.texts("gj-copy code").pop().unwrap_or_else(|| panic!("no address on {}", page.text));
    whole.strip_prefix("http://test").expect("of this server").to_owned()
}

/// An appointment for a tap: the request, and who comes.
pub(super) fn appointment(app: &TestApp) -> (Value, Client) {
    let (unit, person) = home(app, "3-2-1201");
    let ask = json!({"unit_id": unit, "place": "in_home", "text": "厨房水龙头关不紧，一直滴水"});
    let found = clerk(app).post(&format!("{API}/requests/assess"), &ask).expect(200);
    let slot = found["slots"].as_array().unwrap().last().expect("a slot").clone();
    let taken = clerk(app)
        .post(
            &format!("{API}/requests"),
            &json!({"kind": "repair", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit, "place": "in_home",
                "text": "厨房水龙头关不紧，一直滴水；请先打电话，谢谢，住户会在家等候师傅上门查看情况", "read_back": true,
                "promise": {"kind": "appointment", "staff_id": slot["staff_id"], "starts_at": slot["starts_at"]}}),
        )
        .expect(201);
    let staff = slot["staff_id"].as_str().unwrap().parse().unwrap();
    (taken, app.as_account(staff, slot["name"].as_str().unwrap()))
}

fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_worker_subscribes_to_the_own_bookings() {
    let app = TestApp::demo();
    let (taken, worker) = appointment(&app);
    assert!(worker.get("/c/guihuayuan/my/shifts").text.contains(MINE));
    worker.form(MINE, &[]).location();
    let path = shown(&worker.get(MINE));
    let feed = app.anonymous().get(&path);
    assert_eq!(feed.status.as_u16(), 200, "{}", feed.text);
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(feed.headers["referrer-policy"], "no-referrer");
    assert_eq!(feed.headers["cache-control"], "private, no-cache");
    let order = taken["order_id"].as_str().unwrap();
    let manager = app.as_role("guihuayuan", Role::Manager);
    let number = manager.get(&format!("{API}/orders/{order}")).expect(200)["number"].as_str().unwrap().to_owned();
    let all = lines(&feed.text);
    assert!(
        all.contains(&format!("UID:{order}@guanjia"))
            && all.iter().any(|l| l.starts_with(&format!("SUMMARY:{number}")))
    );
    assert!(all.iter().any(|l| l.starts_with("LOCATION:") && l.contains("1201")), "{}", feed.text);
    assert!(feed.text.split("\r\n").all(|line| line.len() <= 75));
    for secret in ["李秀兰", "138", "滴水"] {
        assert!(!feed.text.contains(secret), "{secret} in {}", feed.text);
    }
    // Fetched again: nothing new, nothing sent.
    let etag = feed.headers["etag"].to_str().unwrap().to_owned();
    let again = app.anonymous().once(Method::GET, &path, &[("if-none-match", &etag)], "");
    assert_eq!((again.status.as_u16(), again.text.len()), (304, 0));
    assert!(worker.get(MINE).text.contains("2026-11-24 10:00"), "the page says that it was fetched");
    // Cancelled: struck out, with a higher sequence.
    let sequence = |text: &str| -> i64 {
        let all = lines(text);
        let at = all.iter().position(|l| *l == format!("UID:{order}@guanjia")).unwrap();
        let begin = all[..at].iter().rposition(|l| l == "BEGIN:VEVENT").unwrap();
        all[begin..].iter().find_map(|l| l.strip_prefix("SEQUENCE:")).unwrap().parse().unwrap()
    };
    let line = app.line("guihuayuan");
    let booking = order.parse().unwrap();
    app.write(line, move |tx| scheduling::actions::release(tx, booking).map(|_| ())).unwrap();
    let changed = app.anonymous().once(Method::GET, &path, &[("if-none-match", &etag)], "");
    assert_eq!(changed.status.as_u16(), 200);
    assert!(changed.text.contains("STATUS:CANCELLED"), "{}", changed.text);
    assert!(sequence(&changed.text) > sequence(&feed.text));
}

#[test]
fn an_address_ends_when_it_is_changed_or_ended_or_its_owner_leaves() {
    let app = TestApp::demo();
    let worker = app.as_role("guihuayuan", Role::Technician);
    let open = |path: &str| app.anonymous().get(path).status.as_u16();
    worker.form(MINE, &[]).location();
    let first = shown(&worker.get(MINE));
    worker.form(MINE, &[]).location();
    let second = shown(&worker.get(MINE));
    assert_eq!((open(&first), open(&second)), (404, 200));
    worker.form(&format!("{MINE}/end"), &[]).location();
    assert_eq!(open(&second), 404);
    assert_eq!(worker.form(&format!("{MINE}/end"), &[]).status.as_u16(), 404);
    // Forged: another id, another signature, another kind.
    worker.form(MINE, &[]).location();
    let third = shown(&worker.get(MINE));
    let flipped = |at: usize| {
        let mut bytes = third.clone().into_bytes();
        bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
        String::from_utf8(bytes).unwrap()
    };
    assert_eq!(open(&third), 200);
    for forged in [flipped(20), flipped(third.len() - 6), third.replace("worker", "visit"), third.replace(".ics", "")] {
        assert_eq!(open(&forged), 404, "{forged}");
    }
    let line = app.line("guihuayuan");
    let me = worker.id;
    app.write(line, move |tx| {
        let (community, now) = (tx.line(), tx.today()?);
        tx.run(
            "UPDATE community_staff SET until = $3 WHERE community_id = $1 AND staff_id = $2",
            platform::args![community, me, now],
        )
    })
    .unwrap();
    assert_eq!(open(&third), 404, "who left is shown nothing more");
}

#[test]
fn a_resident_gets_the_appointment() {
    let app = TestApp::demo();
    let (taken, worker) = appointment(&app);
    let request = taken["request_id"].as_str().unwrap();
    let page = format!("/c/guihuayuan/requests/{request}/calendar");
    assert!(
        clerk(&app).get(&format!("/c/guihuayuan/requests/{request}")).text.contains(&page),
        "the request leads there"
    );
    assert_eq!(app.as_role("guihuayuan", Role::Technician).get(&page).status.as_u16(), 403);
    clerk(&app).form(&page, &[]).location();
    let path = shown(&clerk(&app).get(&page));
    let file = app.anonymous().get(&path);
    assert_eq!(file.status.as_u16(), 200);
    let all = lines(&file.text);
    let description = all.iter().find_map(|l| l.strip_prefix("DESCRIPTION:")).unwrap();
    assert!(
        description.contains("厨房水龙头")
            && description.contains(&worker.name)
            && description.contains("服务中心电话"),
        "{description}"
    );
    assert!(description.contains("\\n") && !description.contains("李秀兰"));
    assert!(all.contains(&"STATUS:CONFIRMED".to_owned()));
    let starts = kernel::clock::Moment::parse(taken["promise"]["starts_at"].as_str().unwrap()).unwrap();
    let utc = starts.zoned(&jiff::tz::TimeZone::UTC).strftime("DTSTART:%Y%m%dT%H%M%SZ").to_string();
    assert!(all.contains(&utc), "{utc} in {}", file.text);
    let english = app.anonymous().in_english().get(&path);
    assert!(lines(&english.text).iter().any(|l| l.contains("Who comes: ")));
    clerk(&app).form(&format!("{page}/end"), &[]).location();
    assert_eq!(app.anonymous().get(&path).status.as_u16(), 404);
    // Without a visit there is nothing to share.
    let due = app.app.now().plus_hours(2).rfc3339();
    let (unit, person) = home(&app, "3-2-1201");
    let asked = clerk(&app)
        .post(
            &format!("{API}/requests"),
            &json!({"kind": "question", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit, "place": "in_home",
                "text": "几点下班", "read_back": true, "promise": {"kind": "callback", "due_at": due}}),
        )
        .expect(201);
    let page = format!("/c/guihuayuan/requests/{}/calendar", asked["request_id"].as_str().unwrap());
    assert_eq!(clerk(&app).form(&page, &[]).status.as_u16(), 422);
}
