//! The resident's log-in and what it shows: the own household's matters, in the own time, and nobody else's.

use axum::http::Method;
use kernel::ids::Id;
use kernel::role::Role;

use super::quote::{Flat, flat};
use super::{multipart, picture};
use crate::kit::{Client, fresh_key};
use crate::work_orders::tap;

/// Somebody of another home, logged in.
fn neighbour(f: &Flat) -> (Client, String) {
    let (line, unit) = (f.line, f.unit);
    let found: Vec<(String,)> = f.app.read(move |db| {
        db.list(
            "SELECT c.digits FROM contacts c JOIN occupancies o ON o.community_id = c.community_id AND o.person_id = c.person_id \
             WHERE c.community_id = $1 AND c.ended_at IS NULL AND o.until IS NULL AND o.unit_id <> $2 AND c.digits LIKE '1%' \
             AND NOT EXISTS (SELECT 1 FROM occupancies x WHERE x.community_id = o.community_id AND x.person_id = o.person_id AND x.unit_id = $2) \
             ORDER BY c.digits LIMIT 1",
            platform::args![line, unit],
        )
    });
    let phone = found[0].0.clone();
    (f.app.anonymous().carrying(&f.cookie(&phone).expect("a log-in")), phone)
}

#[test]
fn a_code_to_the_number_on_file_opens_the_own_household() {
    let f = flat();
    let road = tap(&f.app);
    let me = f.logged_in();
    let list = me.get("/r/home");
    list.expect_status(200);
    let number = {
        let (line, request) = (f.line, f.order(&road).request_id.unwrap());
        f.app.read(move |db| intake::queries::request(db, line, request)).number
    };
    assert!(list.text.contains(&number) && list.text.contains("厨房水龙头滴水"), "{}", list.text);
    let page = me.get(&f.matter(&road));
    page.expect_status(200);
    assert!(page.text.contains("上门") && page.text.contains(&number), "{}", page.text);
    let calendar = me.get(&format!("{}/visit.ics", f.matter(&road)));
    calendar.expect_status(200);
    assert!(calendar.text.starts_with("BEGIN:VCALENDAR") && calendar.text.contains("DTSTART"), "{}", calendar.text);
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[test]
fn nobody_learns_whether_a_number_is_known() {
    let f = flat();
    let (known, unknown) = (f.phone.clone(), "13999999999");
    let plain = |phone: &str| {
        let answer = f.outside.form("/r/home/log-in", &[("phone", phone)]);
        let masked = answer.text.replace(phone, "");
        // What differs is what is made anew for each form.
        let masked: String =
            masked.split("name=\"op_id\" value=\"").map(|part| part.get(32..).unwrap_or(part)).collect();
        (answer.status.as_u16(), masked)
    };
    assert_eq!(plain(&known), plain(unknown));
    assert!(f.code(&known).is_some() && f.code(unknown).is_none());
    assert_eq!(f.outside.form("/r/home/code", &[("phone", unknown), ("code", "000000")]).status, 422);
    assert_eq!(f.outside.form("/r/home/log-in", &[("phone", "abc")]).status, 422);
}

#[test]
fn a_code_is_good_once_for_a_while_and_for_few_tries() {
    let f = flat();
    let phone = f.phone.clone();
    f.outside.form("/r/home/log-in", &[("phone", &phone)]).expect_status(200);
    let code = f.code(&phone).unwrap();
    let enter = |code: &str| f.outside.form("/r/home/code", &[("phone", &phone), ("code", code)]).status.as_u16();
    assert_eq!((enter(&code), enter(&code)), (303, 422), "once");
    f.outside.form("/r/home/log-in", &[("phone", &phone)]).expect_status(200);
    let code = f.code(&phone).unwrap();
    f.app.clock.advance_minutes(11);
    assert_eq!(enter(&code), 422, "over");
    f.app.clock.advance_minutes(61);
    f.outside.form("/r/home/log-in", &[("phone", &phone)]).expect_status(200);
    let code = f.code(&phone).unwrap();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let statuses: Vec<u16> = (0..7).map(|_| enter(wrong)).collect();
    assert!(statuses.contains(&429), "{statuses:?}");
    f.app.clock.advance_minutes(1);
    assert_ne!(enter(&code), 303, "used up");
}

#[test]
fn asking_for_codes_is_throttled() {
    let f = flat();
    let statuses: Vec<u16> =
        (0..8).map(|_| f.outside.form("/r/home/log-in", &[("phone", &f.phone)]).status.as_u16()).collect();
    assert_eq!((statuses[0], statuses[7]), (200, 429), "{statuses:?}");
}

#[test]
fn nobody_reads_another_households_things() {
    let f = flat();
    let (road, _) = tap(&f.app).quoted();
    let (stranger, _) = neighbour(&f);
    let page = f.matter(&road);
    let absent = format!("/r/home/matters/{}", Id::from_u128(0x0123_4567_89ab_7def_8123_4567_89ab_cdef));
    // Who tries doors waits longer and longer; here it is the door that counts.
    let later = |path: &str| {
        f.app.clock.advance_minutes(61);
        stranger.get(path)
    };
    let (foreign, none) = (later(&page), later(&absent));
    assert_eq!((foreign.status.as_u16(), foreign.text.replace(&page, "")), (404, none.text.replace(&absent, "")));
    for verb in ["agree", "decline", "accept", "answer", "again", "leave"] {
        let path = format!("{page}/{verb}");
        f.app.clock.advance_minutes(61);
        assert_eq!(stranger.form(&path, &[("words", "x"), ("solved", "yes")]).status, 404, "{verb}");
        // Nobody at all is sent to the door.
        assert_eq!(f.outside.form(&path, &[("words", "x")]).location(), "/r/home/log-in", "{verb}");
    }
    assert_eq!(later(&format!("{page}/visit.ics")).status, 404);
    assert_eq!(later(&format!("/r/home/report?at={}", f.unit)).status, 404);
    assert!(!stranger.get("/r/home").text.contains("厨房水龙头滴水"));
    f.app.clock.advance_minutes(61);
    // Another site can't press a button, not even with the cookie.
    let me = f.logged_in();
    assert_eq!(me.form(&format!("{page}/agree"), &[("quote_id", "x")]).status, 403);
    assert_eq!(me.form("/r/home/report", &[("what", "x")]).status, 403);
    assert_eq!(me.form("/r/home/log-out", &[]).status, 403);
    // The staff's pages know no resident.
    assert_eq!(me.get(&format!("/c/guihuayuan/orders/{}", road.id)).status, 303);
    f.app.clock.advance_minutes(61);
    let party = "C".repeat(43);
    assert_eq!(f.outside.get(&format!("/r/link/{party}")).status, 404);
}

#[test]
fn an_own_report_and_its_photo_are_the_households_alone() {
    let f = flat();
    let me = f.logged_in();
    let page = format!("/r/home/report?at={}", f.unit);
    let shown = me.get(&page);
    shown.expect_status(200);
    let form_key = shown.text.split("name=\"form_key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let key = fresh_key();
    let (content, body) =
        multipart(&[("what", "卫生间地漏反味"), ("op_id", &key), ("form_key", &form_key)], &[&picture()]);
    let sent = me.once(Method::POST, &page, &[("content-type", &content)], body);
    sent.expect_status(201);
    let line = f.line;
    let (request, blob, person): (Id, Id, Option<Id>) = f.app.read(move |db| {
        db.one(
            "SELECT r.request_id, p.blob_id, r.person_id FROM portal_reports r JOIN portal_report_photos p \
             ON p.community_id = r.community_id AND p.request_id = r.request_id WHERE r.community_id = $1",
            platform::args![line],
        )
    });
    assert_eq!(person, Some(f.person));
    let photo = format!("/r/home/photos/{blob}");
    let seen = me.get(&photo);
    seen.expect_status(200);
    assert!(me.get(&format!("/r/home/matters/{request}")).text.contains(&photo));
    let (stranger, _) = neighbour(&f);
    assert_eq!(stranger.get(&photo).status, 404);
    assert_eq!(f.outside.get(&photo).location(), "/r/home/log-in");
    let clerk = f.app.as_role("guihuayuan", Role::Clerk);
    assert!(clerk.get(&format!("/c/guihuayuan/requests/{request}")).text.contains("住户登录后报来"));
}

#[test]
fn who_moved_out_sees_nothing_newer_and_does_nothing() {
    let f = flat();
    let (road, _) = tap(&f.app).quoted();
    let link = f.link(&road);
    let me = f.logged_in();
    let page = f.matter(&road);
    me.get(&page).expect_status(200);
    let (line, unit, person) = (f.line, f.unit, f.person);
    let today = f.app.app.now().day(&jiff::tz::TimeZone::get("Asia/Shanghai").unwrap());
    let before = today.yesterday().unwrap();
    let end = move |tx: &mut platform::db::Tx<'_>| {
        tx.run(
            "UPDATE occupancies SET until = $4, since = NULL WHERE community_id = $1 AND unit_id = $2 AND person_id = $3 AND until IS NULL",
            platform::args![line, unit, person, before],
        )
        .map(drop)
    };
    f.app.write(line, end).unwrap();
    assert_eq!(me.get(&page).status, 404, "it is newer than the end");
    assert_eq!(me.form(&format!("{page}/agree"), &[]).status, 404);
    assert_eq!(f.outside.get(&link).status, 404, "the link ends with the stay");
    let list = me.get(&format!("/r/home?at={unit}"));
    assert!(list.status == 200 && !list.text.contains("厨房水龙头滴水"), "{}", list.text);
    assert_eq!(me.get(&format!("/r/home/report?at={unit}")).status, 404);
    // No code goes to somebody who lives nowhere here any more, unless they have another home.
    let others: i64 = f.app.read(move |db| {
        db.value(
            "SELECT COUNT(*) FROM occupancies WHERE community_id = $1 AND person_id = $2 AND until IS NULL",
            platform::args![line, person],
        )
    });
    f.app.clock.advance_minutes(61);
    let before = f.app.sent.all().len();
    f.outside.form("/r/home/log-in", &[("phone", &f.phone)]).expect_status(200);
    f.app.run_jobs();
    let codes =
        f.app.sent.all().iter().skip(before).filter(|(to, text)| *to == f.phone && text.contains("登录验证码")).count();
    assert_eq!(codes == 0, others == 0);
}

#[test]
fn a_number_taken_off_the_file_ends_the_log_in_and_a_log_out_is_immediate() {
    let f = flat();
    let me = f.logged_in();
    me.get("/r/home").expect_status(200);
    let out = me.submit("/r/home", "/r/home/log-out", &[]);
    assert_eq!((out.status.as_u16(), out.location()), (303, "/r/home/log-in".to_owned()));
    assert_eq!(me.get("/r/home").location(), "/r/home/log-in");
    f.app.clock.advance_minutes(61);
    let me = f.logged_in();
    let (line, phone, now) = (f.line, f.phone.clone(), f.app.app.now());
    f.app
        .write(line, move |tx| {
            tx.run("UPDATE contacts SET ended_at = $2 WHERE digits = $1", platform::args![phone.as_str(), now])
                .map(drop)
        })
        .unwrap();
    assert_eq!(me.get("/r/home").location(), "/r/home/log-in");
}

#[test]
fn a_complaint_is_its_own_reporters() {
    let f = flat();
    let clerk = f.app.as_role("guihuayuan", Role::Clerk);
    let due = f.app.app.now().plus_hours(2).rfc3339();
    let body = serde_json::json!({"kind": "complaint", "channel": "phone", "reporter": {"name": "王先生"}, "unit_id": f.unit,
        "place": "in_home", "text": "对保洁态度不满", "promise": {"kind": "callback", "due_at": due}, "read_back": true});
    clerk.post("/api/v1/communities/guihuayuan/requests", &body).expect(201);
    let me = f.logged_in();
    assert!(!me.get("/r/home").text.contains("对保洁态度不满"));
}
