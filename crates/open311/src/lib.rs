//! `open311`: programs outside. City apps report faults of common parts by **Open311 GeoReport v2**; calendars fetch a
//! worker's bookings and a resident's appointment as **iCalendar**.
//!
//! - A **service** is a common component of the responsibility catalogue, in groups; its code stays. `other` is the rest.
//! - A **key** is a program's, made by a manager, shown once, kept hashed, counted by the minute, ended at any time.
//! - A **report** becomes a request of the channel `open311`, of a common part, taken by intake's own rules: danger goes out
//!   at once, everything else is a call-back that the steward owes.
//! - A **public read** tells kind, place and state of matters of common parts. Never a home, never a person, never words,
//!   except its own to the key that sent them.
//! - A **calendar address** is signed with the master key and ends when its row ends.
//!
//! Invariants: the same report of one key within ten minutes is one request; nothing that a program names is fetched; XML is
//! written, never read.

pub mod actions;
mod calendar;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
mod web;
pub mod words;

use kernel::permission::Needs;
use platform::module::{Module, NavItem, SubjectLink, SubjectPanel};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        permissions: perms::ALL,
        nav: NAV,
        subject_links: LINKS,
        subject_panels: PANELS,
        ..Module::new("open311", &words::CATALOGUE)
    }
}

const NAV: &[NavItem] = &[NavItem {
    order: 940,
    label: "nav-open311",
    icon: "globe",
    href: "/open311",
    permission: <perms::KeepKeys as Needs>::PERMISSION,
    badge: None,
}];

const LINKS: &[SubjectLink] =
    &[SubjectLink { subject_kind: "open311_key", href: |code, _| format!("/c/{code}/open311") }];

const PANELS: &[SubjectPanel] = &[
    SubjectPanel { subject_kind: "request", order: 50, draw: pages::panel::told },
    SubjectPanel { subject_kind: "request", order: 60, draw: pages::panel::visit },
];

fn routes() -> Routes {
    web::routes()
        .open_get("/calendar/worker/{file}", calendar::worker)
        .open_get("/calendar/visit/{file}", calendar::visit)
        .get("/c/{community}/open311", pages::keys::list)
        .post("/c/{community}/open311/keys", pages::keys::make)
        .post("/c/{community}/open311/keys/{key_id}/end", pages::keys::end)
        .post("/c/{community}/open311/keys/{key_id}/limit", pages::keys::limit)
        .post("/c/{community}/open311/settings", pages::keys::settings)
        .get("/c/{community}/requests/{request_id}/calendar", pages::visit::show)
        .post("/c/{community}/requests/{request_id}/calendar", pages::visit::share)
        .post("/c/{community}/requests/{request_id}/calendar/end", pages::visit::end)
}
