//! The registry: everything is made and changed on the screen, found while the phone rings, and kept back where it must be.
//! Here is what the walks share.

mod privacy;
mod screen;

use kernel::ids::{Id, parse_id};
use platform::history;

use crate::kit::{Answer, Client, TestApp};

/// The id at the end of an address.
pub(super) fn id_in(location: &str) -> Id {
    parse_id(location.rsplit('/').next().unwrap()).unwrap_or_else(|| panic!("no id in {location}"))
}

/// A building and a home, made by forms; the home's page.
pub(super) fn a_home(manager: &Client, community: &str, building: &str, entrance: &str, room: &str) -> String {
    let made =
        manager.form(&format!("/c/{community}/buildings/new"), &[("code", building), ("completed_on", "2025-05-01")]);
    let building_id = if made.status.as_u16() == 303 {
        id_in(&made.location()).to_string()
    } else {
        let list = manager.get(&format!("/c/{community}/buildings"));
        let href = format!("/c/{community}/buildings/");
        list.text.split(&href).find(|rest| rest.contains(&format!(">{building} 栋<"))).unwrap()[..36].to_owned()
    };
    let home = [
        ("building_id", building_id.as_str()),
        ("entrance", entrance),
        ("room", room),
        ("area", "98.6"),
        ("delivered_on", "2025-06-01"),
    ];
    manager.form(&format!("/c/{community}/households/new"), &home).location()
}

pub(super) fn add_person(clerk: &Client, home: &str, name: &str, role: &str, phone: &str) -> Answer {
    clerk
        .form(&format!("{home}/people/new"), &[("name", name), ("role", role), ("phone", phone), ("origin", "counter")])
}

/// The households that a search finds, by label.
pub(super) fn found(client: &Client, q: &str) -> Vec<String> {
    let encoded: String = q.bytes().map(|b| format!("%{b:02X}")).collect();
    let answer = client.get(&format!("/api/v1/communities/east/households?q={encoded}")).expect(200);
    answer["items"].as_array().unwrap().iter().map(|i| i["unit_label"].as_str().unwrap().to_owned()).collect()
}

/// The address of the only person on a household's page.
pub(super) fn person_of(client: &Client, home: &str) -> String {
    let page = client.get(home).text;
    let rest = page.split("href=\"/c/east/people/").nth(1).unwrap();
    format!("/c/east/people/{}", &rest[..36])
}

/// The address of a person's only contact.
pub(super) fn contact_of(client: &Client, person: &str) -> String {
    let page = client.get(person).text;
    let rest = page.split("/c/east/contacts/").nth(1).unwrap();
    rest[..36].to_owned()
}

/// The kinds of events of a thing.
pub(super) fn events(app: &TestApp, kind: &'static str, id: Id) -> Vec<(String, String)> {
    let line = app.line("east");
    app.read(move |db| history::of_subject(db, line, kind, id, 0, 200)).into_iter().map(|e| (e.kind, e.data)).collect()
}
