//! The walls: every route × every role × a foreign community × nobody, listed from the router itself.

use axum::http::Method;
use kernel::ids::Id;
use kernel::role::Role;
use platform::web::serve::route_list;

use crate::kit::TestApp;

/// A path with every parameter filled: the community, and ids that never were.
fn fill(path: &str, community: &str) -> String {
    path.split('/')
        .map(|part| match part {
            "{community}" => community.to_owned(),
            part if part.starts_with('{') => Id::nil().to_string(),
            part => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
}

fn probe(client: &crate::kit::Client, method: &Method, path: &str) -> (u16, String) {
    let api = path.starts_with("/api/");
    let content = if api { "application/json" } else { "application/x-www-form-urlencoded" };
    let body = if *method == Method::GET {
        ""
    } else if api {
        "{}"
    } else {
        "op_id=probe"
    };
    let answer = client.once(method.clone(), path, &[("content-type", content), ("idempotency-key", "probe")], body);
    (answer.status.as_u16(), answer.text)
}

#[test]
fn every_route_keeps_its_walls() {
    let app = TestApp::small();
    let routes = route_list(&app.app);
    assert!(routes.len() > 10);
    let nobody = app.anonymous();
    let mut faults = Vec::new();
    for role in Role::ALL {
        let client = app.as_role("east", role);
        for route in routes
            .iter()
            .filter(|r| r.permission.is_some() && !r.path.ends_with("/live") && !r.path.ends_with("/stream"))
        {
            let permission = route.permission.unwrap();
            let walled = route.path.contains("{community}");
            let (status, text) = probe(&client, &route.method, &fill(route.path, "east"));
            let allowed = permission.verb == "session.use" || permission.allows(&[role]);
            // Company routes ask for company roles; in `east` only admin and head office hold them.
            let allowed = allowed
                && (walled || permission.verb == "session.use" || matches!(role, Role::Admin | Role::HeadOffice));
            if allowed == (status == 403) || status >= 500 || status == 401 {
                faults.push(format!("{} {} as {}: {status}", route.method, route.path, role.code()));
            }
            if walled && !matches!(role, Role::Admin | Role::HeadOffice) {
                let foreign = probe(&client, &route.method, &fill(route.path, "west"));
                let absent = probe(&client, &route.method, &fill(route.path, "nowhere"));
                if foreign.0 != 404 || foreign.1.replace("west", "") != absent.1.replace("nowhere", "") {
                    faults.push(format!(
                        "{} {} as {} in a foreign community: {} (absent: {})",
                        route.method,
                        route.path,
                        role.code(),
                        foreign.0,
                        absent.0
                    ));
                }
            }
            drop(text);
        }
    }
    for route in routes.iter().filter(|r| r.permission.is_some()) {
        let (status, _) = probe(&nobody, &route.method, &fill(route.path, "east"));
        let asks = status == 401 || (route.method == Method::GET && status == 303);
        if !asks {
            faults.push(format!("{} {} as nobody: {status}", route.method, route.path));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Things of 桂花苑: one of each kind, by table and key.
const THINGS: &[&str] = &[
    "SELECT unit_id FROM units WHERE community_id = $1",
    "SELECT building_id FROM buildings WHERE community_id = $1",
    "SELECT common_part_id FROM common_parts WHERE community_id = $1",
    "SELECT person_id FROM people WHERE community_id = $1",
    "SELECT occupancy_id FROM occupancies WHERE community_id = $1",
    "SELECT contact_id FROM contacts WHERE community_id = $1",
    "SELECT vehicle_id FROM vehicles WHERE community_id = $1",
    "SELECT alteration_id FROM alterations WHERE community_id = $1",
    "SELECT request_id FROM requests WHERE community_id = $1 AND state = 'promised'",
    "SELECT promise_id FROM promises WHERE community_id = $1 AND state = 'open'",
    "SELECT order_id FROM orders WHERE community_id = $1 AND state = 'issued'",
    "SELECT order_id FROM orders WHERE community_id = $1 AND state = 'accepted'",
    "SELECT exception_id FROM order_exceptions WHERE community_id = $1 AND settled_at IS NULL",
    "SELECT return_visit_id FROM return_visits WHERE community_id = $1 AND state IN ('open', 'due')",
    "SELECT party_id FROM parties WHERE community_id = $1",
    "SELECT period_id FROM warranty_periods WHERE community_id = $1",
    "SELECT template_id FROM shift_templates WHERE community_id = $1",
    "SELECT leave_id FROM leaves WHERE community_id = $1",
    "SELECT receipt_id FROM receipts WHERE community_id = $1",
    "SELECT blob_id FROM blobs WHERE community_id = $1",
    "SELECT staff_id FROM community_staff WHERE community_id = $1",
    "SELECT c.certificate_id FROM certificates c JOIN community_staff s ON s.staff_id = c.staff_id WHERE s.community_id = $1",
    "SELECT notice_id FROM notices WHERE community_id = $1",
    "SELECT flag_id FROM return_visit_flags WHERE community_id = $1 AND settled_at IS NULL",
];

/// Words for every field that a form may ask for, so that it is the thing that is looked for and not found.
const FIELDS: &[(&str, &str)] = &[
    ("base_version", "1"),
    ("reason", "x"),
    ("because", "x"),
    ("review", "x"),
    ("purpose", "call_back"),
    ("name", "x"),
    ("code", "000000"),
    ("phone", "13800138000"),
    ("origin", "counter"),
    ("role", "owner"),
    ("plate", "粤B12345"),
    ("id_number", "11010519491231002X"),
    ("findings", "x"),
    ("conforms", "yes"),
    ("done", "x"),
    ("cleaned", "true"),
    ("by", "resident"),
    ("answer", "x"),
    ("due_at", "2026-11-25T10:00"),
    ("due", "2026-11-25T10:00"),
    ("ends_on", "2026-12-01"),
    ("until", "2026-12-01"),
    ("starts_on", "2026-11-24"),
    ("week", "2026-11-23"),
    ("method", "cash"),
    ("amount", "1"),
    ("kind", "callback"),
    ("active", "false"),
    ("reached", "false"),
    ("remark", "x"),
    ("settlement", "x"),
    ("duty", "cleaning"),
    ("department", "engineering"),
    ("post", "clerk"),
    ("roles", "clerk"),
    ("entrance", "1"),
    ("room", "101"),
    ("area", "90"),
    ("label", "x"),
    ("component_group", "plumbing"),
    ("company", "装修公司"),
    ("started_on", "2026-01-01"),
    ("accepted_on", "2026-02-01"),
    ("word", "x"),
    ("weight", "9"),
    ("cell", "A1"),
    ("row", "1"),
    ("value", "x"),
    ("sheet", "x"),
    ("valid_from", "2026-01-01"),
    ("on", "true"),
    ("per_minute", "60"),
    ("limit", "60"),
    ("part", "consent"),
    ("words", "x"),
];

/// Routes that say what is wrong with the fields before they look: what they name is a code of their own community, or
/// a column that the other fields here can't name too.
const UNREAD: &[&str] = &[
    "POST /c/{community}/responsibility/components/{component}",
    "POST /c/{community}/responsibility/components/{component}/words",
    "POST /api/v1/communities/{community}/components/{component}",
    "POST /api/v1/communities/{community}/components/{component}/words",
    "POST /c/{community}/tariffs/{code}/end",
    "POST /c/{community}/import/{run_id}/mapping",
    "POST /c/{community}/parties/{id}/contract",
    "POST /api/v1/communities/{community}/webhooks/{webhook_id}/change",
];

/// The same in the API: the form's words, and what stands there in other shapes.
fn wishes(thing: Id) -> serde_json::Value {
    let mut all: serde_json::Map<String, serde_json::Value> =
        FIELDS.iter().map(|(name, value)| ((*name).to_owned(), serde_json::json!(value))).collect();
    let other = serde_json::json!({"expected_version": 1, "cleaned": true, "valid_from": "2026-01-01",
        "weight": 9, "minutes": 30, "until": "2026-12-01T10:00:00+08:00", "scopes": [], "events": [], "conforms": true, "lines": [],
        "due_at": "2026-11-25T10:00:00+08:00", "amount_fen": 100, "reached": false, "confirmed": true, "quote_id": thing, "party_id": thing,
        "evidence": {"kind": "paper", "blob_id": thing}});
    all.remove("base_version");
    all.extend(other.as_object().unwrap().clone());
    all.into()
}

/// Somebody of another community may know an id of ours: it is to them as one that never was.
#[test]
fn a_thing_of_another_community_is_no_thing_at_all() {
    let app = TestApp::demo();
    let line = app.line("guihuayuan");
    let things: Vec<Id> = app.read(move |db| {
        let of = |sql: &&str| db.values::<Id>(sql, platform::args![line]).map(|found| found.first().copied());
        Ok(THINGS.iter().map(of).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    });
    assert!(things.len() > 16, "the demo has one of nearly each kind: {}", things.len());
    let own = strangers(&app);
    let (mut faults, mut asked, mut unread) = (Vec::new(), 0, Vec::new());
    for route in route_list(&app.app) {
        let Some(permission) = route.permission.filter(|_| route.path.contains("{community}")) else { continue };
        let with_id = route.path.split('/').any(|part| part.starts_with('{') && part != "{community}");
        let Some(who) = own.iter().find(|(role, _)| permission.allows(&[*role])).filter(|_| with_id) else { continue };
        let ask = |thing: Id| {
            let path = route.path.split('/').map(|part| match part {
                "{community}" => "haitang".to_owned(),
                part if part.starts_with('{') => thing.to_string(),
                part => part.to_owned(),
            });
            let path = path.collect::<Vec<_>>().join("/");
            let key = crate::kit::fresh_key();
            let (content, body) = match (&route.method, path.starts_with("/api/")) {
                (&Method::GET, _) => ("text/plain", String::new()),
                (_, true) => ("application/json", wishes(thing).to_string()),
                _ => {
                    let fields = FIELDS.iter().map(|(name, value)| format!("{name}={value}"));
                    let ids = ["quote_id", "party_id", "owner_id", "mentor_id", "building_id"];
                    let ids = ids.iter().map(|name| format!("{name}={thing}"));
                    let all: Vec<String> = fields.chain(ids).chain([format!("op_id={key}")]).collect();
                    ("application/x-www-form-urlencoded", all.join("&"))
                }
            };
            let headers = [("content-type", content), ("idempotency-key", key.as_str())];
            let answer = who.1.once(route.method.clone(), &path, &headers, body);
            (answer.status.as_u16(), answer.text.replace(&thing.to_string(), "{id}"))
        };
        let absent = ask(Id::from_u128(0x0123_4567_89ab_7def_8123_4567_89ab_cdef));
        if absent.0 == 422 {
            unread.push(format!("{} {}", route.method, route.path));
        }
        for thing in &things {
            asked += 1;
            let answer = ask(*thing);
            if answer != absent || answer.0 < 400 || answer.0 >= 500 {
                let told = answer.1.chars().take(200).collect::<String>();
                faults.push(format!("{} {}: {} ({} when absent) {told}", route.method, route.path, answer.0, absent.0));
            }
        }
    }
    assert!(asked > 1500, "asked {asked} times only");
    unread.retain(|route| !UNREAD.contains(&route.as_str()));
    assert!(unread.is_empty(), "add the fields they ask for to FIELDS:\n{}", unread.join("\n"));
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A second community beside the demo's, with one person a role.
fn strangers(app: &TestApp) -> Vec<(Role, crate::kit::Client)> {
    let people = app.write(kernel::ids::COMPANY, |tx| {
        let line = tx.id();
        platform::lines::create(tx, line, "haitang", "海棠苑", "Asia/Shanghai")?;
        let mut made = Vec::new();
        for role in Role::ALL.into_iter().filter(|role| !matches!(role, Role::Admin | Role::HeadOffice)) {
            let new = platform::auth::NewAccount {
                login: format!("haitang-{}", role.code()),
                name: format!("haitang {}", role.code()),
                lang: kernel::lang::Lang::Zh,
                password_hash: Some("$none".into()),
            };
            let account = platform::auth::create_account(tx, new)?;
            platform::auth::grant(tx, line, account, role)?;
            made.push((role.code().to_owned(), account));
        }
        Ok(made)
    });
    let role = |code: &str| Role::ALL.into_iter().find(|role| role.code() == code).unwrap();
    let people = people.unwrap().into_iter();
    people.map(|(code, account)| (role(&code), app.as_account(account, &code))).collect()
}

/// What is open to everybody is a short list that a person has read.
#[test]
fn open_routes_are_known() {
    let app = TestApp::bare();
    let mut open: Vec<String> = route_list(&app.app)
        .into_iter()
        .filter(|r| r.permission.is_none())
        .map(|r| format!("{} {}", r.method, r.path))
        .collect();
    open.sort();
    let known = [
        "GET /assets/{file}",
        "GET /calendar/visit/{file}",
        "GET /calendar/worker/{file}",
        "GET /cases/{id}",
        "GET /enter/{token}",
        "GET /livez",
        "GET /login",
        "GET /metrics",
        "GET /o/{token}",
        "GET /o/{token}/notice",
        "GET /open311/discovery.json",
        "GET /open311/discovery.xml",
        "GET /open311/v2/discovery.json",
        "GET /open311/v2/discovery.xml",
        "GET /open311/v2/requests.json",
        "GET /open311/v2/requests.xml",
        "GET /open311/v2/requests/{file}",
        "GET /open311/v2/services.json",
        "GET /open311/v2/services.xml",
        "GET /open311/v2/services/{file}",
        "GET /open311/v2/tokens/{file}",
        "GET /password/{token}",
        "GET /r/home",
        "GET /r/home/log-in",
        "GET /r/home/matters/{request_id}",
        "GET /r/home/matters/{request_id}/visit.ics",
        "GET /r/home/photos/{blob}",
        "GET /r/home/report",
        "GET /r/link/{token}",
        "GET /r/{code}",
        "GET /readyz",
        "GET /reference",
        "GET /reference/{file}",
        "GET /rules",
        "GET /rules/{id}",
        "POST /enter",
        "POST /login",
        "POST /logout",
        "POST /o/{token}/{verb}",
        "POST /open311/v2/requests.json",
        "POST /open311/v2/requests.xml",
        "POST /password/{token}",
        "POST /prefs",
        "POST /r/home/code",
        "POST /r/home/log-in",
        "POST /r/home/log-out",
        "POST /r/home/matters/{request_id}/{verb}",
        "POST /r/home/report",
        "POST /r/link/{token}/{verb}",
        "POST /r/{code}",
    ];
    assert_eq!(open, known);
}

/// Every route of the API is described, and nothing else is.
#[test]
fn the_description_fits_the_router() {
    let app = TestApp::bare();
    let mut routed: Vec<String> = route_list(&app.app)
        .into_iter()
        .filter(|r| r.path.starts_with("/api/"))
        .map(|r| format!("{} {}", r.method, r.path))
        .collect();
    routed.sort();
    let document = serde_json::to_value(server::describe::document()).unwrap();
    let mut described: Vec<String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().unwrap().keys().map(move |m| format!("{} {path}", m.to_uppercase()))
        })
        .collect();
    // The field page's own file is described too; it is no part of the API's tree.
    described.retain(|route| route.contains(" /api/"));
    described.sort();
    assert_eq!(routed, described);
}
