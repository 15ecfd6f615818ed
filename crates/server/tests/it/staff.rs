//! People: hiring, links, roles, certificates, mentors, tokens; and that nobody acts outside their own walls.

use kernel::actor::Actor;
use kernel::clock::parse_day;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use staff::actions::{Certify, EndCertificate, Hire, NameMentor, certify, end_certificate, hire, name_mentor};
use staff::model::Certified;

use crate::kit::TestApp;

/// Hires somebody with a post.
pub(crate) fn hired(app: &TestApp, community: &str, name: &'static str, post: &'static str) -> Id {
    let line = app.line(community);
    let login = format!("{community}-{name}");
    app.write(COMPANY, move |tx| {
        let new = Hire {
            community: line,
            name: name.to_owned(),
            login: login.clone(),
            phone: Some("13800135120".to_owned()),
            post: Some(post.to_owned()),
            ..Hire::default()
        };
        hire(tx, &Actor::system(), &new)
    })
    .unwrap()
    .staff_id
}

/// Certifies somebody for a duty without an end.
pub(crate) fn certified(app: &TestApp, community: &str, staff_id: Id, duty: &'static str) -> Id {
    let line = app.line(community);
    app.write(COMPANY, move |tx| {
        let new =
            Certify { community: line, staff_id, duty: duty.to_owned(), licence: None, starts_on: None, ends_on: None };
        certify(tx, &Actor::system(), &new)
    })
    .unwrap()
    .certificate_id
}

#[test]
fn a_manager_hires_by_a_post_and_sends_a_link_that_is_shown_once() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    assert!(manager.get("/c/east/staff/new").texts("h1").contains(&"新同事入职".to_owned()));
    let to = manager
        .form(
            "/c/east/staff/new",
            &[("name", "李建国"), ("login", "lijg"), ("post", "technician"), ("phone", "138 0013 5120")],
        )
        .location();
    let page = manager.get(&to);
    page.texts("h1").iter().for_each(|h1| assert!(h1.starts_with("李建国"), "{h1}"));
    assert!(page.text.contains("138****5120") && !page.text.contains("13800135120"), "the phone is masked");
    assert!(page.texts(".list .tag").iter().any(|t| t == "缺证书，不能排班"));

    let link = |key: &str| manager.raw_form(&format!("{to}/link"), &[("op_id", key)]);
    let made = link("link-1");
    assert_eq!(made.status, 200);
    let address = made.texts("gj-copy code").remove(0);
    let path = address.split_once("://test").expect("our own address").1.to_owned();
    assert!(path.starts_with("/password/"));
    assert_eq!(app.anonymous().get(&path).status, 200);
    let again = link("link-1");
    assert!(again.texts("gj-copy code").is_empty(), "a replay shows no secret");
    let token = path.trim_start_matches("/password/").to_owned();
    let kept: Vec<String> = app.read(|db| db.values("SELECT answer FROM commands", platform::args![]));
    assert!(kept.iter().all(|answer| !answer.contains(&token)), "no secret is kept with the key");
    let taken = manager.form("/c/east/staff/new", &[("name", "李建国"), ("login", "lijg"), ("post", "technician")]);
    assert_eq!(taken.status, 422);
}

#[test]
fn certificates_come_and_go() {
    let app = TestApp::small();
    let cleaner = hired(&app, "east", "新保洁", "cleaner");
    let (today, line) = (parse_day("2026-11-24").unwrap(), app.line("east"));
    let stands = |on| app.read(move |db| staff::queries::certified(db, cleaner, "cleaning", on));
    assert_eq!(stands(today), Certified::No);
    let manager = app.as_role("east", Role::Manager);
    let page = format!("/c/east/staff/{cleaner}");
    let ends_first = manager.form(
        &format!("{page}/certificates"),
        &[("duty", "cleaning"), ("starts_on", "2026-11-24"), ("ends_on", "2026-11-23")],
    );
    assert_eq!(ends_first.status, 422);
    manager
        .form(
            &format!("{page}/certificates"),
            &[("duty", "cleaning"), ("starts_on", "2026-11-24"), ("ends_on", "2027-11-23")],
        )
        .location();
    assert_eq!(stands(today), Certified::Yes { until: parse_day("2027-11-23") });
    assert_eq!(stands(parse_day("2027-11-24").unwrap()), Certified::No);
    let certificate = app.read(move |db| staff::queries::certificates(db, cleaner)).remove(0);
    assert_eq!(certificate.granted_by_name, "east manager");
    let end = format!("{page}/certificates/{}/end", certificate.certificate_id);
    assert_eq!(manager.form(&end, &[]).status, 422, "a reason is asked");
    manager.form(&end, &[("because", "复训未通过")]).location();
    assert_eq!(stands(today), Certified::No);
    let ended = app.write(COMPANY, move |tx| {
        let input = EndCertificate { community: line, certificate_id: certificate.certificate_id, because: "x".into() };
        end_certificate(tx, &Actor::system(), &input)
    });
    assert!(ended.is_err(), "taken back once");
}

#[test]
fn a_mentor_is_certified_and_for_fourteen_days() {
    let app = TestApp::small();
    let (newcomer, mentor) = (hired(&app, "east", "新人", "cleaner"), hired(&app, "east", "师傅", "cleaner"));
    let manager = app.as_role("east", Role::Manager);
    let name = |until: &str| {
        manager.form(
            &format!("/c/east/staff/{newcomer}/mentor"),
            &[("duty", "cleaning"), ("mentor_id", &mentor.to_string()), ("until", until)],
        )
    };
    let refused = name("2026-12-01");
    assert_eq!(refused.status, 409);
    assert!(refused.text.contains("没有该职责的有效证书"), "{}", refused.text);
    certified(&app, "east", mentor, "cleaning");
    assert_eq!(name("2026-12-08").status, 409, "15 days");
    name("2026-12-07").location();
    let stands =
        app.read(move |db| staff::queries::certified(db, newcomer, "cleaning", parse_day("2026-12-07").unwrap()));
    assert_eq!(stands, Certified::Beside { mentor, until: parse_day("2026-12-07").unwrap() });
    assert_eq!(name("2026-11-25").status, 409, "the days are used up");
}

#[test]
fn a_manager_makes_no_administrator_and_takes_no_right_of_their_own() {
    let app = TestApp::small();
    let person = hired(&app, "east", "小王", "clerk");
    let manager = app.as_role("east", Role::Manager);
    let roles = format!("/c/east/staff/{person}/roles");
    assert_eq!(manager.form(&roles, &[("roles", "clerk"), ("roles", "admin")]).status, 422);
    manager.form(&roles, &[("roles", "clerk"), ("roles", "steward")]).location();
    let line = app.line("east");
    let held = app.read(move |db| staff::queries::roles_held(db, line, person));
    assert_eq!(held, [Role::Clerk, Role::Steward]);
    let own = format!("/c/east/staff/{}", manager.id);
    manager.form("/c/east/staff/enlist", &[("staff_id", &manager.id.to_string()), ("department", "centre")]).location();
    assert_eq!(manager.form(&format!("{own}/roles"), &[("roles", "clerk")]).status, 422);
    assert_eq!(manager.form(&format!("{own}/account"), &[("active", "false")]).status, 422);
}

#[test]
fn nobody_acts_on_people_of_another_community() {
    let app = TestApp::small();
    let foreign = hired(&app, "west", "西区的人", "technician");
    let manager = app.as_role("east", Role::Manager);
    let page = format!("/c/east/staff/{foreign}");
    assert_eq!(manager.get(&page).status, 404);
    for (verb, fields) in [
        ("certificates", vec![("duty", "plumbing")]),
        ("roles", vec![("roles", "clerk")]),
        ("details", vec![("department", "centre")]),
        ("link", vec![]),
        ("leave", vec![]),
        ("account", vec![("active", "false")]),
        ("post", vec![("post", "clerk")]),
        ("duties", vec![("duties", "desk")]),
    ] {
        assert_eq!(manager.form(&format!("{page}/{verb}"), &fields).status, 404, "{verb}");
    }
    let enlist = [("staff_id", &*foreign.to_string()), ("department", "centre")];
    assert_eq!(manager.form("/c/east/staff/enlist", &enlist).status, 404);
}

#[test]
fn who_is_needed_elsewhere_is_not_locked_out_by_one_community() {
    let app = TestApp::small();
    let shared = hired(&app, "east", "两边跑", "technician");
    let west = app.line("west");
    app.write(COMPANY, move |tx| platform::auth::grant(tx, west, shared, Role::Technician)).unwrap();
    let manager = app.as_role("east", Role::Manager);
    let page = format!("/c/east/staff/{shared}");
    assert_eq!(manager.form(&format!("{page}/account"), &[("active", "false")]).status, 403);
    assert_eq!(manager.form(&format!("{page}/link"), &[]).status, 403);
    manager.form(&format!("{page}/leave"), &[]).location();
    let state: String =
        app.read(move |db| db.value("SELECT state FROM accounts WHERE account_id = $1", platform::args![shared]));
    assert_ne!(state, "disabled");
    let only = hired(&app, "east", "只在这边", "technician");
    manager.form(&format!("/c/east/staff/{only}/leave"), &[]).location();
    let state: String =
        app.read(move |db| db.value("SELECT state FROM accounts WHERE account_id = $1", platform::args![only]));
    assert_eq!(state, "disabled");
}

#[test]
fn a_token_is_shown_once_and_works_until_it_is_revoked() {
    let app = TestApp::small();
    let clerk = hired(&app, "east", "接口", "clerk");
    let manager = app.as_role("east", Role::Manager);
    let who = format!("{clerk}:clerk");
    let made = manager.raw_form("/c/east/staff/tokens", &[("op_id", "t1"), ("name", "报表"), ("who", &who)]);
    assert_eq!(made.status, 200, "{}", made.text);
    let token = made.texts("gj-copy code").remove(0);
    assert!(token.starts_with("gj_"));
    let listed = || {
        let bearer = format!("Bearer {token}");
        let path = "/api/v1/communities/east/staff";
        app.anonymous().send(axum::http::Method::GET, path, &[("authorization", &bearer)], "")
    };
    assert_eq!(listed().status, 200);
    let other = format!("{clerk}:manager");
    assert_eq!(manager.form("/c/east/staff/tokens", &[("name", "x"), ("who", &other)]).status, 422, "a role not held");
    let line = app.line("east");
    let row = app.read(move |db| platform::auth::list_tokens(db, line)).remove(0);
    assert!(manager.get("/c/east/staff/tokens").text.contains("报表"));
    manager.form(&format!("/c/east/staff/tokens/{}/revoke", row.token_id), &[]).location();
    assert_eq!(listed().status, 401);
}

#[test]
fn a_stale_page_is_told_who_was_faster() {
    let app = TestApp::small();
    let person = hired(&app, "east", "小张", "guard");
    let manager = app.as_role("east", Role::Manager);
    let details = format!("/c/east/staff/{person}/details");
    manager.form(&details, &[("department", "vehicles"), ("base_version", "1")]).location();
    let stale = manager.form(&details, &[("department", "other"), ("base_version", "1")]);
    assert_eq!(stale.status, 409);
    assert!(stale.text.contains("east manager"), "{}", stale.text);
}

#[test]
fn the_pages_read_in_english_too() {
    let app = TestApp::small();
    let person = hired(&app, "east", "Li Ming", "technician");
    let manager = app.as_role("east", Role::Manager).in_english();
    assert!(manager.get(&format!("/c/east/staff/{person}")).text.contains("No certificate, cannot be rostered"));
    assert!(manager.get("/c/east/staff/new").text.contains("New colleague"));
    assert!(manager.get("/c/east/staff/tokens").text.contains("No tokens yet"));
    let mentor = app.line("east");
    let unknown = app.write(COMPANY, move |tx| {
        let input = NameMentor {
            community: mentor,
            staff_id: person,
            duty: "cleaning".into(),
            mentor_id: person,
            since: None,
            until: parse_day("2026-11-25").unwrap(),
        };
        name_mentor(tx, &Actor::system(), &input)
    });
    assert_eq!(unknown.expect_err("oneself").refusal().map(|r| r.reason.clone()), Some("own_mentor".to_owned()));
}

/// `intake.owned`: who leaves hands over first what they answer for (and an owner who has left gets nothing new).
#[test]
fn nobody_leaves_with_matters_that_are_theirs() {
    let app = TestApp::demo();
    let (line, manager) = (app.line("guihuayuan"), app.as_role("guihuayuan", Role::Manager));
    let owners: Vec<(Id, i64)> = app.read(move |db| {
        db.list(
            "SELECT r.owner_id, COUNT(*) FROM requests r JOIN request_states s ON s.state = r.state \
             WHERE r.community_id = $1 AND NOT s.finished GROUP BY r.owner_id ORDER BY 2, 1",
            platform::args![line],
        )
    });
    let (owner, matters) = owners[0];
    let page = format!("/c/guihuayuan/staff/{owner}");
    let refused = manager.form(&format!("{page}/leave"), &[]);
    assert_eq!(refused.status, 409, "{}", refused.text);
    let text = refused.texts("main").join(" ");
    assert!(text.contains(&format!("{matters}")) && refused.text.contains("/rules/intake.owned"), "{text}");
    let still: i64 = app.read(move |db| {
        let sql = "SELECT COUNT(*) FROM community_staff WHERE community_id = $1 AND staff_id = $2 AND until IS NULL";
        db.value(sql, platform::args![line, owner])
    });
    assert_eq!(still, 1, "a refusal changes nothing");
    // Handed over, and gone.
    let theirs: Vec<Id> = app.read(move |db| {
        db.values(
            "SELECT r.request_id FROM requests r JOIN request_states s ON s.state = r.state \
             WHERE r.community_id = $1 AND r.owner_id = $2 AND NOT s.finished ORDER BY r.request_id",
            platform::args![line, owner],
        )
    });
    let next = app.as_role("guihuayuan", Role::DutyManager);
    for request in theirs {
        let fills = [("owner_id", next.name.as_str()), ("because", "离职交接")];
        assert_eq!(manager.submit(&format!("/c/guihuayuan/requests/{request}"), "/owner", &fills).status, 303);
    }
    manager.form(&format!("{page}/leave"), &[]).location();
}
