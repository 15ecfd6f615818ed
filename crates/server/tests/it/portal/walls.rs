//! Wrong links: the same sentence for all of them, and nothing is learnt or done by one.

use axum::http::Method;
use kernel::role::Role;

use super::{Job, house, multipart, picture};

/// What a shut door shows, without the address that was tried.
fn shown(answer: &crate::kit::Answer, token: &str) -> String {
    answer.text.replace(token, "")
}

#[test]
fn forged_ended_expired_and_unsent_links_get_the_same_answer() {
    let h = house();
    let job = h.handed(20);
    let forged = "A".repeat(43);
    let first = h.outside.get(&format!("/o/{forged}"));
    assert_eq!(first.status, 404);
    let sentence = shown(&first, &forged);
    let same = |name: &str, token: &str| {
        let answer = h.outside.get(&format!("/o/{token}"));
        assert_eq!((answer.status.as_u16(), shown(&answer, token)), (404, sentence.clone()), "{name}");
        assert_eq!(answer.headers["referrer-policy"], "no-referrer");
    };
    same("too short", "abc");
    let mut nearly = job.token.clone();
    let last = if nearly.ends_with('A') { 'B' } else { 'A' };
    nearly.pop();
    nearly.push(last);
    same("nearly right", &nearly);
    h.centre(&job, "revoke", &[]).location();
    same("ended", &job.token);
    h.centre(&job, "link", &[]).location();
    let renewed = Job { token: h.sent_link(), ..job };
    assert_eq!(h.page(&renewed).status, 200);
    h.app.clock.advance_minutes(60 * 24 * 20);
    let expired = h.outside.get(&format!("/o/{}", renewed.token));
    assert_eq!((expired.status.as_u16(), shown(&expired, &renewed.token)), (404, sentence));
}

#[test]
fn wrong_tries_wait_and_a_good_link_does_not() {
    let h = house();
    let job = h.handed(20);
    let statuses: Vec<u16> =
        (0..8).map(|n| h.outside.get(&format!("/o/{}", format!("{n}").repeat(43))).status.as_u16()).collect();
    assert_eq!((statuses[0], statuses[7]), (404, 429), "{statuses:?}");
    let slow = h.outside.get(&format!("/o/{}", "x".repeat(43)));
    assert!(slow.headers.contains_key("retry-after"));
    assert_eq!(h.page(&job).status, 200);
}

#[test]
fn a_link_opens_its_own_order_only() {
    let h = house();
    let (one, two) = (h.handed(20), h.handed(30));
    assert_ne!(one.token, two.token);
    h.does(&one, "accept", &[]).location();
    assert_eq!((h.job(&one).state.as_str(), h.job(&two).state.as_str()), ("accepted", "asked"));
    let page = h.page(&one).text;
    assert!(!page.contains(&h.order(&two).number));
    // The staff's pages don't know a party, and the party's page knows no staff.
    assert_eq!(h.outside.get(&format!("/c/east/orders/{}", one.order)).status, 303);
    let technician = h.app.as_role("east", Role::Technician);
    assert_eq!(technician.form(&format!("/c/east/orders/{}/party/link", one.order), &[]).status, 403);
    let west = h.app.as_role("west", Role::Clerk);
    for verb in ["link", "revoke", "answer", "number", "notice"] {
        let foreign =
            west.form(&format!("/c/west/orders/{}/party/{verb}", one.order), &[("answer", "yes"), ("on", "true")]);
        assert_eq!(foreign.status, 404, "{verb}: {}", foreign.text);
    }
}

#[test]
fn a_wrong_link_does_nothing_and_keeps_no_photo() {
    let h = house();
    let job = h.handed(20);
    h.does(&job, "accept", &[]).location();
    let (content, body) = multipart(&[("words", "x"), ("op_id", "p-1")], &[&picture()]);
    let path = format!("/o/{}/report", "B".repeat(43));
    let answer = h.outside.once(Method::POST, &path, &[("content-type", &content)], body);
    assert_eq!(answer.status, 404);
    let line = h.line;
    let kept: i64 =
        h.app.read(move |db| db.value("SELECT COUNT(*) FROM blobs WHERE community_id = $1", platform::args![line]));
    assert_eq!(kept, 0);
}

#[test]
fn hostile_photos_are_told_and_keep_nothing() {
    let h = house();
    let job = h.handed(20);
    h.does(&job, "accept", &[]).location();
    let path = format!("/o/{}/report", job.token);
    let many = picture();
    let files: Vec<&[u8]> = (0..7).map(|_| many.as_slice()).collect();
    for (name, files) in [("an SVG", vec![b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice()]), ("seven", files)] {
        let (content, body) = multipart(&[("words", "看图"), ("op_id", name)], &files);
        let answer = h.outside.once(Method::POST, &path, &[("content-type", &content)], body);
        assert_eq!(answer.status, 422, "{name}: {}", answer.text);
        assert!(!answer.texts(".refusal li").is_empty() || name == "seven", "{name}: {}", answer.text);
    }
    let (line, order) = (h.line, job.order);
    assert!(h.app.read(move |db| work_orders::queries::photos(db, line, order)).is_empty());
}

#[test]
fn another_site_cannot_press_a_button() {
    let h = house();
    let job = h.handed(20);
    let path = format!("/o/{}/accept", job.token);
    let form = ("content-type", "application/x-www-form-urlencoded");
    let cross = h.outside.once(Method::POST, &path, &[form, ("sec-fetch-site", "cross-site")], "op_id=1");
    assert_eq!(cross.status, 403);
    let evil = h.outside.once(Method::POST, &path, &[form, ("origin", "http://evil")], "op_id=1");
    assert_eq!(evil.status, 403);
    // A browser that hides its origin, on a page whose address is the proof.
    let hidden = h.outside.once(Method::POST, &path, &[form, ("origin", "null")], "op_id=1");
    assert_eq!(hidden.status, 303, "{}", hidden.text);
}

#[test]
fn a_link_is_shown_once_to_be_handed_over() {
    let h = house();
    let job = h.handed(20);
    let path = format!("/c/east/orders/{}/party/link", job.order);
    let shown = h.clerk.raw_form(&path, &[("op_id", "show-1"), ("show", "true")]);
    let address = shown.texts("gj-copy code").pop().expect("the address");
    let token = address.split("/o/").nth(1).unwrap().to_owned();
    assert_eq!(h.outside.get(&format!("/o/{token}")).status, 200);
    assert_eq!(h.page(&job).status, 404, "the link before it has ended");
    let again = h.clerk.raw_form(&path, &[("op_id", "show-1"), ("show", "true")]);
    assert!(again.texts("gj-copy code").is_empty() && again.status == 200);
}
