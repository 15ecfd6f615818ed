//! The resident's side of a repair: reported at the door, taken up, agreed to by the link, accepted, asked for again.

use axum::http::Method;
use kernel::ids::{Id, parse_id};
use kernel::role::Role;
use serde_json::json;

use super::{multipart, picture};
use crate::kit::{Answer, Client, TestApp, fresh_key};
use crate::work_orders::{Road, home, people, tap};

/// The demo's community, a home in it, and whoever lives there.
pub(super) struct Flat {
    pub(super) app: TestApp,
    pub(super) line: Id,
    pub(super) unit: Id,
    pub(super) person: Id,
    pub(super) phone: String,
    pub(super) outside: Client,
}

pub(super) fn flat() -> Flat {
    let app = TestApp::demo();
    let line = app.line("guihuayuan");
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let (unit, person) = home(&clerk);
    let id = |value: &serde_json::Value| parse_id(value.as_str().unwrap()).unwrap();
    let (unit, person) = (id(&unit), id(&person));
    let phone = app.read(move |db| registry::queries::digits_of(db, line, person)).remove(0);
    Flat { line, unit, person, phone, outside: app.anonymous(), app }
}

impl Flat {
    /// Whoever holds the number logs in.
    pub(super) fn logged_in(&self) -> Client {
        self.app.anonymous().carrying(&self.cookie(&self.phone).expect("a log-in"))
    }

    /// The newest code that went to a number.
    pub(super) fn code(&self, phone: &str) -> Option<String> {
        self.app.run_jobs();
        let sent = self.app.sent.all();
        let text = sent.iter().rev().find(|(to, text)| to == phone && text.contains("登录验证码"))?.1.clone();
        text.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 6).map(str::to_owned)
    }

    pub(super) fn cookie(&self, phone: &str) -> Option<String> {
        self.outside.form("/r/home/log-in", &[("phone", phone)]).expect_status(200);
        let code = self.code(phone)?;
        let entered = self.outside.form("/r/home/code", &[("phone", phone), ("code", &code)]);
        let cookie = entered.headers.get("set-cookie")?.to_str().unwrap().split(';').next().unwrap().to_owned();
        (entered.status == 303).then_some(cookie)
    }

    /// The link of an order's newest quote, that went to the number on file.
    pub(super) fn link(&self, road: &Road) -> String {
        let number = self.order(road).number;
        self.app.run_jobs();
        let sent = self.app.sent.all();
        let found = sent.iter().rev().find(|(_, text)| text.contains("/r/link/") && text.contains(&number));
        let text = found.unwrap_or_else(|| panic!("no link in {sent:?}")).1.clone();
        let token = text.split("/r/link/").nth(1).unwrap();
        format!("/r/link/{}", token.split(|c: char| c.is_whitespace()).next().unwrap())
    }

    pub(super) fn order(&self, road: &Road) -> work_orders::model::Order {
        let (line, order) = (self.line, parse_id(&road.id).unwrap());
        self.app.read(move |db| work_orders::queries::row(db, line, order))
    }

    pub(super) fn matter(&self, road: &Road) -> String {
        format!("/r/home/matters/{}", self.order(road).request_id.unwrap())
    }
}

impl Answer {
    #[track_caller]
    pub(super) fn expect_status(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self
    }
}

/// To finished work.
fn finished(road: &Road) {
    road.does("start", json!({}));
    road.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
}

/// The resident accepts: tried, an opinion, and a photo of the signature.
fn accepts(who: &Client, page: &str, opinion: &str) -> Answer {
    let shown = who.get(page);
    let version =
        shown.text.split("name=\"base_version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form_key = shown.text.split("name=\"form_key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let key = fresh_key();
    let fields = [
        ("op_id", key.as_str()),
        ("base_version", &version),
        ("form_key", &form_key),
        ("tried", "true"),
        ("opinion", opinion),
        ("words", "师傅很细心"),
    ];
    let (content, body) = multipart(&fields, &[&picture()]);
    let body = String::from_utf8_lossy(&body).contains("name=\"photos\"").then_some(body).unwrap();
    let body = replace(&body, b"name=\"photos\"", b"name=\"signature_file\"");
    who.once(Method::POST, &format!("{page}/accept"), &[("content-type", &content)], body)
}

fn replace(body: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = body.windows(from.len()).position(|w| w == from).unwrap();
    [&body[..at], to, &body[at + from.len()..]].concat()
}

#[test]
fn from_the_door_to_a_second_visit() {
    let f = flat();
    // Reported at the code in the flat.
    let manager = f.app.as_role("guihuayuan", Role::Manager);
    let (line, unit) = (f.line, f.unit);
    let building = f.app.read(move |db| registry::queries::unit(db, line, unit)).building_id.to_string();
    manager.form("/c/guihuayuan/portal/codes", &[("building_id", &building), ("what", "homes")]).location();
    let code: String = f.app.read(move |db| {
        db.value("SELECT code FROM portal_codes WHERE community_id = $1 AND unit_id = $2", platform::args![line, unit])
    });
    f.outside.submit(&format!("/r/{code}"), &format!("/r/{code}"), &[("what", "厨房水龙头滴水")]).expect_status(201);
    let request: Id = f.app.read(move |db| {
        db.value("SELECT request_id FROM portal_reports WHERE community_id = $1", platform::args![line])
    });
    // The clerk sees it and sends somebody.
    let clerk = f.app.as_role("guihuayuan", Role::Clerk);
    let page = format!("/c/guihuayuan/requests/{request}");
    let visit =
        clerk.get(&page).text.split("name=\"visit\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let unread = clerk.form(&format!("{page}/take-up"), &[("visit", &visit)]);
    assert_eq!(unread.status, 409, "{}", unread.text);
    let taken = clerk.submit(&page, "/take-up", &[("visit", &visit), ("read_back", "true")]);
    assert_eq!(taken.status, 303, "{}", taken.text);
    let order = taken.location().rsplit('/').next().unwrap().to_owned();
    let road = people(&f.app, order);
    assert_eq!(f.order(&road).request_id, Some(request));
    let open: Vec<String> = f.app.read(move |db| {
        db.values(
            "SELECT kind FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open'",
            platform::args![line, request],
        )
    });
    assert!(open.len() == 1 && open[0] != "callback", "the call is kept by that: {open:?}");
    let twice = clerk.form(&format!("{page}/take-up"), &[("visit", &visit), ("read_back", "true")]);
    assert_eq!(twice.status, 409, "{}", twice.text);
    // A quote; the resident agrees by the link.
    let (road, quote) = road.quoted();
    let link = f.link(&road);
    let shown = f.outside.get(&link);
    shown.expect_status(200);
    let total = quote["total_fen"].as_i64().unwrap();
    let yuan = kernel::money::Fen(total).yuan();
    assert!(
        shown.text.contains(&format!("¥{yuan}")) && shown.text.contains("管理费") | shown.text.contains("物业费"),
        "{}",
        shown.text
    );
    let agreed = f.outside.submit(&link, "/agree", &[]);
    assert_eq!((agreed.status.as_u16(), agreed.location()), (303, link.clone()), "{}", agreed.text);
    let order = f.order(&road);
    assert_eq!((order.state.as_str(), order.agreed_fen.get()), ("consented", total));
    let (line, id) = (f.line, order.order_id);
    let given = f.app.read(move |db| work_orders::queries::consents(db, line, id));
    assert_eq!((given.len(), given[0].kind.as_str(), given[0].contact_id.is_some()), (1, "link", true));
    // Done and accepted by the same link, signed and rated.
    finished(&road);
    accepts(&f.outside, &link, "5").expect_status(303);
    let order = f.order(&road);
    assert_eq!((order.state.as_str(), order.opinion), ("accepted", Some(5)));
    // Paid work is always visited: what is said waits for the visit.
    let said =
        f.outside.submit(&link, "/answer", &[("solved", "yes"), ("satisfaction", "4"), ("words", "下次请早点来")]);
    assert_eq!(said.status, 303, "{}", said.text);
    assert_eq!(f.order(&road).state, "accepted");
    let left = f.app.read(move |db| portal::queries::residents::words(db, line, id));
    assert!(left.len() == 1 && left[0].words.contains("下次请早点来"), "{left:?}");
    let visit: Id = f.app.read(move |db| {
        db.value(
            "SELECT return_visit_id FROM return_visits WHERE community_id = $1 AND order_id = $2",
            platform::args![line, id],
        )
    });
    let page = clerk.get(&format!("/c/guihuayuan/return-visits/{visit}"));
    assert!(page.text.contains("下次请早点来"), "{}", page.text);
    // Not solved after all: it is issued again, in front.
    let again = f.outside.submit(&link, "/answer", &[("solved", "no"), ("satisfaction", "1"), ("words", "又滴了")]);
    assert_eq!(again.status, 303, "{}", again.text);
    let next: Option<Id> = f
        .app
        .read(move |db| {
            db.maybe::<(Id,)>(
                "SELECT order_id FROM orders WHERE community_id = $1 AND reopened_from = $2",
                platform::args![line, id],
            )
        })
        .map(|(id,)| id);
    assert!(next.is_some());
    // What they did stands in the history under their name.
    let events = f.app.read(move |db| platform::history::of_subject(db, line, "order", id, 0, 200));
    let by: Vec<_> = events.iter().filter(|e| e.kind == "order.consented").map(|e| e.actor_name.clone()).collect();
    assert!(by.len() == 1 && by[0].is_some(), "{by:?}");
}

#[test]
fn a_quote_is_declined_with_a_reason_and_an_old_one_agrees_to_nothing() {
    let f = flat();
    let (road, first) = tap(&f.app).quoted();
    let old = f.link(&road);
    road.does(
        "quote",
        json!({"lines": [{"tariff_id": crate::work_orders::tariff(&road.clerk, "labour"), "quantity": 2}]}),
    );
    let link = f.link(&road);
    assert_ne!(old, link);
    assert_eq!(f.outside.get(&old).status, 404, "the link before is over");
    let stale = f.outside.form(&format!("{link}/agree"), &[("quote_id", first["quote_id"].as_str().unwrap())]);
    assert_eq!(stale.status, 409, "{}", stale.text);
    assert_eq!(f.order(&road).state, "quoted");
    let quoted = f.order(&road).quote_id.unwrap().to_string();
    assert_eq!(f.outside.form(&format!("{link}/decline"), &[("quote_id", &quoted), ("words", " ")]).status, 422);
    f.outside.submit(&link, "/decline", &[("words", "太贵了")]).expect_status(303);
    let order = f.order(&road);
    assert_eq!((order.state.as_str(), order.agreed_fen.get()), ("declined", 0));
    // Nothing more to decide: pressing again changes nothing.
    let late = f.outside.form(&format!("{link}/agree"), &[("quote_id", first["quote_id"].as_str().unwrap())]);
    assert!(late.status == 409, "{}", late.text);
}

#[test]
fn agreeing_twice_is_agreeing_once() {
    let f = flat();
    let (road, quote) = tap(&f.app).quoted();
    let link = f.link(&road);
    let version = f.order(&road).version.to_string();
    let fields =
        [("quote_id", quote["quote_id"].as_str().unwrap()), ("base_version", version.as_str()), ("op_id", "agree-1")];
    let path = format!("{link}/agree");
    assert_eq!(f.outside.raw_form(&path, &fields).status, 303);
    assert_eq!(f.outside.raw_form(&path, &fields).status, 303, "sent twice");
    let other = [("quote_id", "x"), ("base_version", version.as_str()), ("op_id", "agree-1")];
    assert_eq!(f.outside.raw_form(&path, &other).status, 422);
    let (line, id) = (f.line, f.order(&road).order_id);
    assert_eq!(f.app.read(move |db| work_orders::queries::consents(db, line, id)).len(), 1);
}

#[test]
fn acceptance_needs_a_try_a_signature_and_an_opinion() {
    let f = flat();
    let me = f.logged_in();
    let (road, _) = tap(&f.app).agreed();
    finished(&road);
    let page = f.matter(&road);
    for (fields, what) in [
        (vec![("opinion", "5")], "not tried"),
        (vec![("tried", "true"), ("opinion", "5")], "not signed"),
        (vec![("tried", "true"), ("opinion", "5"), ("signature", "bm90IGEgcGljdHVyZQ==")], "no picture"),
    ] {
        let shown = me.get(&page);
        let hidden = |name: &str| {
            let start = format!("name=\"{name}\" value=\"");
            shown.text.split(start.as_str()).nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let (form_key, version) = (hidden("form_key"), hidden("base_version"));
        let mut fields = fields;
        fields.extend([("form_key", form_key.as_str()), ("base_version", version.as_str())]);
        let answer = me.form(&format!("{page}/accept"), &fields);
        assert!(matches!(answer.status.as_u16(), 409 | 422), "{what}: {} {}", answer.status, answer.text);
    }
    assert_eq!(f.order(&road).state, "finished");
    accepts(&me, &page, "2").expect_status(303);
    assert_eq!(f.order(&road).opinion, Some(2));
    // Long after, it is too late to ask again by itself.
    let left = me.submit(&page, "/leave", &[("words", "请带一个新软管")]);
    assert_eq!(left.status, 303, "{}", left.text);
}

#[test]
fn the_link_lies_nowhere_and_its_text_is_erased() {
    let f = flat();
    let (road, _) = tap(&f.app).quoted();
    let token = f.link(&road).replace("/r/link/", "");
    f.app.run_jobs();
    let line = f.line;
    let like = format!("%{token}%");
    let texts: i64 = f.app.read(move |db| {
        db.value(
            "SELECT COUNT(*) FROM notices WHERE community_id = $1 AND (body_zh LIKE $2 OR body_en LIKE $2)",
            platform::args![line, like],
        )
    });
    assert_eq!(texts, 0);
}
