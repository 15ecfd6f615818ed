//! `scheduling`: whose time there is, and whose time is promised.
//!
//! - A **shift** puts a person on for the hours of a day. It is written in the company's line as **cells** of a quarter of
//!   an hour (UTC epoch / 900 s): `shift_cells (worker, cell)` is a key, so a person is lent to one community at a time.
//! - A **booking** holds a person's time for one matter, in the community's line, from its start to its end and the way
//!   behind it. `booking_cells (community, worker, cell)` is a key and refers to the shift's cell: 'not twice' and 'on shift
//!   here' hold on any engine, whatever the code above thinks. Its id is that of the order.
//! - An **offer** answers 'who can go now, and when else?' ([`queries::ask`]); it holds nothing.
//! - A **danger** takes the nearest certified hands, pre-empts what they were booked for, and says whose promise broke.
//!
//! States of a booking: `held` → `done` | `released` | `displaced`; a displaced or released one is held again by moving it.
//!
//! Invariants: nobody is rostered without `duty.certified`; nobody is booked without a certificate of their own, on shift,
//! twice, or in the past (`promise.reserved`); a shift with a booking in it stays.

pub mod actions;
mod api;
pub mod calendar;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
pub mod words;

use kernel::permission::{Needs, Permission};
use kernel::role::Role;
use platform::module::{Module, NavItem, Reaction, SubjectLink};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        openapi: api::openapi,
        permissions: perms::ALL,
        rules: RULES,
        reactions: &[Reaction { on: "staff.left", run: |tx, event| actions::take_off_all(tx, event.subject_id) }],
        nav: NAV,
        subject_links: LINKS,
        seed: Some(actions::seed),
        ..Module::new("scheduling", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[
    ("duty.certified", "scheduling::actions::put_on"),
    ("promise.reserved", "scheduling::actions::reserve"),
    ("intake.danger-first", "scheduling::rules::nearest"),
    ("intake.capability", "scheduling::queries::ask"),
];

/// Whoever works by the roster has their own week in the menu; the others find it by its address.
const WORKS_BY_SHIFT: Permission =
    Permission { verb: "roster.own", roles: &[Role::Technician, Role::Guard, Role::Cleaner] };

const NAV: &[NavItem] = &[
    NavItem {
        order: 690,
        label: "nav-roster",
        icon: "calendar-clock",
        href: "/roster",
        permission: <perms::ReadRoster as Needs>::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 320,
        label: "nav-my-shifts",
        icon: "calendar",
        href: "/my/shifts",
        permission: &WORKS_BY_SHIFT,
        badge: None,
    },
];

/// A booking's id is its order's.
const LINKS: &[SubjectLink] = &[
    SubjectLink { subject_kind: "booking", href: |code, id| format!("/c/{code}/orders/{id}") },
    SubjectLink { subject_kind: "calendar_feed", href: |code, _| format!("/c/{code}/my/calendar") },
    SubjectLink { subject_kind: "shift", href: |code, _| format!("/c/{code}/roster") },
    SubjectLink { subject_kind: "shift_template", href: |code, _| format!("/c/{code}/shifts") },
];

fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/staff", pages::people::list)
        .get("/c/{community}/roster", pages::roster::page)
        .post("/c/{community}/roster", pages::roster_forms::table)
        .post("/c/{community}/roster/leave", pages::roster_forms::leave)
        .post("/c/{community}/roster/leave/{leave_id}/end", pages::roster_forms::end_leave)
        .post("/c/{community}/roster/copy", pages::roster_forms::copy)
        .get("/c/{community}/shifts", pages::shifts::page)
        .post("/c/{community}/shifts", pages::shifts::add)
        .post("/c/{community}/shifts/{template_id}/retire", pages::shifts::retire)
        .post("/c/{community}/shifts/centre", pages::shifts::centre)
        .post("/c/{community}/shifts/hours", pages::shifts::hours)
        .get("/c/{community}/my/shifts", pages::mine::page)
        .get("/c/{community}/my/calendar", calendar::page::show)
        .post("/c/{community}/my/calendar", calendar::page::open)
        .post("/c/{community}/my/calendar/end", calendar::page::end)
        .get("/api/v1/communities/{community}/staff", api::list)
}
