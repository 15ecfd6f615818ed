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
