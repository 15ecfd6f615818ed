//! What the party does: accept, propose, decline, be there, report, finish; what it sees; what was broken.

use axum::http::Method;
use kernel::role::Role;

use super::{House, Job, PARTY_PHONE, RESIDENT_PHONE, house, multipart, picture, typed};

fn accepted(h: &House, hours: i64) -> Job {
    let job = h.handed(hours);
    h.does(&job, "accept", &[]).location();
    job
}

#[test]
fn the_link_goes_from_the_order_to_the_end_of_the_work() {
    let h = house();
    let job = h.handed(20);
    assert_eq!((h.job(&job).state.as_str(), h.job(&job).agreed_for), ("asked", None));
    let page = h.page(&job);
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert_eq!(page.headers["cache-control"], "no-store");
    let to = h.does(&job, "accept", &[]).location();
    assert_eq!(to, format!("/o/{}", job.token));
    assert_eq!((h.job(&job).state.as_str(), h.job(&job).agreed_for), ("accepted", Some(job.due)));
    h.does(&job, "arrive", &[]).location();
    let (content, body) = multipart(&[("words", "阀芯坏了，去取配件"), ("op_id", "report-1")], &[&picture()]);
    let path = format!("/o/{}/report", job.token);
    let report = h.outside.once(Method::POST, &path, &[("content-type", &content)], body.clone());
    report.location();
    // Sent twice it happens once.
    h.outside.once(Method::POST, &path, &[("content-type", &content)], body).location();
    let unclean = h.does(&job, "finish", &[("words", "换好了")]);
    assert_eq!(unclean.status, 409, "{}", unclean.text);
    assert!(unclean.text.contains("换好了"), "what was typed is kept");
    h.does(&job, "finish", &[("words", "换了阀芯，试水不漏"), ("cleaned", "true")]).location();
    let order = h.order(&job);
    assert_eq!((order.state.as_str(), order.done.as_deref()), ("finished", Some("换了阀芯，试水不漏")));
    assert_eq!(h.job(&job).state, "finished");
    let (line, id) = (h.line, job.order);
    let photos = h.app.read(move |db| work_orders::queries::photos(db, line, id));
    assert_eq!((photos.len(), photos[0].stage.as_str()), (1, "report"));
    // Each use is in the history, by the party's name; the token is nowhere in it.
    let events = h.events(&job);
    for kind in
        ["order.link_sent", "order.link_opened", "order.party_accepted", "order.party_arrived", "order.party_reported"]
    {
        assert_eq!(events.iter().filter(|(k, ..)| k == kind).count(), 1, "{kind}: {events:?}");
    }
    let by = events.iter().find(|(k, ..)| k == "order.party_accepted").unwrap().1.clone();
    assert_eq!(by.as_deref(), Some("桂苑质保部"));
    assert!(events.iter().all(|(_, _, data)| !data.to_string().contains(&job.token)));
    // The one outcome names the party's kind.
    assert_eq!(order.party_kind.as_deref(), Some("warranty"));
    assert_eq!(h.page(&job).status, 200, "the party may still see that it is done");
    assert_eq!(h.does(&job, "arrive", &[]).status, 409);
}

#[test]
fn the_token_lies_nowhere() {
    let h = house();
    let job = h.handed(20);
    let (token, line) = (job.token.clone(), h.line);
    let (kept, texts): (Option<Vec<u8>>, i64) = h.app.read(move |db| {
        let kept = db.value("SELECT token_hash FROM portal_links WHERE community_id = $1", platform::args![line])?;
        let like = format!("%{token}%");
        let texts = db.value("SELECT COUNT(*) FROM messages WHERE body LIKE $1", platform::args![like])?;
        Ok((kept, texts))
    });
    assert_eq!(kept, Some(platform::auth::token_hash(&job.token).to_vec()));
    assert_eq!(texts, 0, "a text is erased once it was sent");
}

#[test]
fn a_time_is_promised_only_when_both_sides_agree() {
    let h = house();
    let job = h.handed(20);
    let later = job.due.plus_hours(24);
    h.does(&job, "propose", &[("at", "gestern"), ("words", "配件未到")]).expect(422);
    h.does(&job, "propose", &[("at", &typed(h.app.app.now().plus_hours(-1)))]).expect(422);
    h.does(&job, "propose", &[("at", &typed(later)), ("words", "配件后天到")]).location();
    let proposed = h.job(&job);
    assert_eq!((proposed.state.as_str(), proposed.agreed_for), ("proposed", None));
    assert_eq!(h.order(&job).due_at, Some(job.due), "a proposal moves nothing");
    assert_eq!(h.order(&job).raised_because.as_deref(), Some("party_proposed"));
    let panel = h.order_page(&h.clerk, &job);
    assert!(panel.text.contains("配件后天到"), "the centre sees it");
    let stale = h.centre(&job, "answer", &[("answer", "yes"), ("base_version", "1")]);
    assert_eq!(stale.status, 409);
    h.centre(&job, "answer", &[("answer", "no"), ("note", "住户后天不在家")]).location();
    assert_eq!((h.job(&job).state.as_str(), h.job(&job).agreed_for), ("asked", None));
    assert!(h.page(&job).text.contains("住户后天不在家"), "the party reads why");
    h.does(&job, "propose", &[("at", &typed(later))]).location();
    h.centre(&job, "answer", &[("answer", "yes")]).location();
    let agreed = h.job(&job);
    let minute = |at: kernel::clock::Moment| at.seconds() / 60;
    assert_eq!((agreed.state.as_str(), agreed.agreed_for.map(minute)), ("accepted", Some(minute(later))));
    assert_eq!(h.order(&job).due_at.map(minute), Some(minute(later)));
    assert_eq!(h.order(&job).raised_because, None);
    h.app.run_jobs();
    let sent = h.app.sent.all();
    assert!(
        sent.iter().any(|(to, text)| to == RESIDENT_PHONE && text.contains("11-26")),
        "the resident is told: {sent:?}"
    );
    assert!(sent.iter().any(|(to, text)| to == PARTY_PHONE && text.contains("已同意")));
    // Nothing is proposed any more.
    assert_eq!(h.centre(&job, "answer", &[("answer", "yes")]).status, 404);
}

#[test]
fn declined_it_is_back_at_the_centre_with_the_reason() {
    let h = house();
    let job = h.handed(20);
    h.does(&job, "decline", &[("words", " ")]).expect(422);
    h.does(&job, "decline", &[("words", "不属质保范围，是住户自己换的龙头")]).location();
    let order = h.order(&job);
    assert_eq!((order.state.as_str(), order.party_id), ("returned", None));
    assert_eq!(order.returned_because.as_deref(), Some("不属质保范围，是住户自己换的龙头"));
    let request = super::API.to_owned() + &format!("/requests/{}", order.request_id.unwrap());
    assert_eq!(h.clerk.get(&request).expect(200)["state"], "open");
    let page = h.page(&job);
    assert!(page.status == 200 && page.texts("form").is_empty(), "nothing more to do: {}", page.text);
    assert_eq!(h.does(&job, "accept", &[]).status, 409);
}

#[test]
fn the_party_sees_what_the_job_needs_and_nothing_else() {
    let h = house();
    let job = h.handed(20);
    let before = h.page(&job).text;
    assert!(before.contains("厨房水龙头漏水") && before.contains("1301"));
    for hidden in [
        "李秀兰",
        RESIDENT_PHONE,
        "138****8001",
        &job.order.to_string(),
        &h.unit.to_string(),
        &h.person.to_string(),
        &h.party.to_string(),
    ] {
        assert!(!before.contains(hidden), "{hidden} shows before the job is taken");
    }
    h.does(&job, "accept", &[]).location();
    let taken = h.page(&job).text;
    assert!(
        taken.contains("138****8001")
            && taken.contains("李")
            && !taken.contains("李秀兰")
            && !taken.contains(RESIDENT_PHONE)
    );
    h.centre(&job, "number", &[("on", "true")]).location();
    assert!(h.page(&job).text.contains(RESIDENT_PHONE), "the centre found that the job needs the call");
    h.centre(&job, "number", &[("on", "false")]).location();
    assert!(!h.page(&job).text.contains(RESIDENT_PHONE));
    h.centre(&job, "number", &[("on", "true")]).location();
    h.does(&job, "finish", &[("words", "好了"), ("cleaned", "true")]).location();
    let after = h.page(&job).text;
    assert!(
        !after.contains(RESIDENT_PHONE) && !after.contains("138****8001"),
        "after the work the resident is nobody's business"
    );
}

#[test]
fn the_contract_is_measured_and_what_was_broken_stands_on_the_partys_page() {
    let h = house();
    let manager = h.app.as_role("east", Role::Manager);
    let terms = [
        ("number", "GY-1"),
        ("scope", "室内质保"),
        ("answer_minutes", "30"),
        ("arrival_hours", "4"),
        ("finish_hours", "2"),
        ("penalties", "每迟一次扣 200 元"),
        ("valid_from", "2026-01-01"),
    ];
    let path = format!("/c/east/parties/{}/contract", h.party);
    assert_eq!(manager.form(&path, &[("number", "GY-1"), ("answer_minutes", "x")]).status, 422);
    manager.form(&path, &terms).location();
    let job = h.handed(20);
    h.app.pass_minutes(31);
    assert_eq!(h.order(&job).raised_because.as_deref(), Some("party_unanswered"), "the centre is told");
    h.app.pass_minutes(14);
    h.does(&job, "accept", &[]).location();
    assert_eq!(h.order(&job).raised_because, None);
    h.app.clock.advance_minutes(20 * 60);
    h.app.run_jobs();
    h.does(&job, "arrive", &[]).location();
    h.app.clock.advance_minutes(180);
    let manager = h.app.as_role("east", Role::Manager);
    h.does(&job, "finish", &[("words", "好了"), ("cleaned", "true")]).location();
    let page = manager.get(&format!("/c/east/parties/{}", h.party));
    let rows = page.texts("#breaches tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    let number = h.order(&job).number;
    assert!(rows.iter().all(|row| row.contains(&number)));
    assert!(rows[0].contains("答复迟") && rows[0].contains("15 分"), "{rows:?}");
    // A new contract begins where the old one ends.
    manager
        .form(
            &path,
            &[
                ("number", "GY-2"),
                ("scope", "室内质保"),
                ("answer_minutes", "60"),
                ("arrival_hours", "4"),
                ("finish_hours", "2"),
                ("penalties", "同前"),
                ("valid_from", "2026-12-01"),
                ("hours_from", "08:00"),
                ("hours_to", "18:00"),
            ],
        )
        .location();
    let (line, party) = (h.line, h.party);
    let all = h.app.read(move |db| portal::queries::jobs::contracts(db, line, party));
    assert_eq!((all.len(), all[1].valid_to), (2, kernel::clock::parse_day("2026-11-30")));
}

#[test]
fn handed_to_somebody_else_the_first_link_is_over() {
    let h = house();
    let job = accepted(&h, 20);
    let line = h.line;
    let other = h
        .app
        .write(line, |tx| {
            let party = serde_json::json!({"kind": "contractor", "name": "安居维修", "contact_name": "", "phone": "13700137000",
                               "scopes": ["all:*"], "valid_from": "2026-01-01"});
            let by = kernel::actor::Actor::system();
            Ok(responsibility::actions::add_party(tx, &by, &serde_json::from_value(party).unwrap())?.party_id)
        })
        .unwrap();
    let due = h.app.app.now().plus_hours(10).rfc3339();
    let body = serde_json::json!({"party_id": other, "due_at": due, "note": "质保方人手不够，先请安居维修"});
    h.clerk.post(&format!("{}/orders/{}/outside", super::API, job.order), &body).expect(200);
    assert_eq!(h.page(&job).status, 404);
    assert_eq!(h.does(&job, "finish", &[("words", "好了"), ("cleaned", "true")]).status, 404);
    assert_eq!(h.job(&job).party_id, other);
    assert_eq!(h.order(&job).state, "outside");
}
