//! All pages without a staff log-in: the outside party's link, and the resident's own pages.
//!
//! Whoever comes here holds no role. A **link** opens one order for one holder: 256 random bits of which only the hash is
//! kept, with an end, and with an end at any time by the centre. A **job** is one hand-over of an order to a party: asked,
//! proposed, accepted, there, finished, or declined. A **contract** says within which times; a **notice** is the paper that
//! the warranty law wants.
//!
//! A **code** on a wall or a door is the way to report, for everybody, and to nothing else. A resident **logs in** by a code to
//! the number on file; the log-in is worth what that number is worth at each moment. A resident's link opens one order.
//!
//! Invariants:
//! - a wrong, ended or foreign link gets the same answer, and learns nothing from it;
//! - a link shows what its job needs: never another matter, the history, or an id;
//! - only a time that both sides agreed to is promised;
//! - an order is in the hands of one party at a time;
//! - who reports without a name reads nothing, and is counted by code and network;
//! - a resident sees the matters of the own household, while they live there.
//!
//! What an order is and what may be done with it is `work_orders`' to say; who the party is, `responsibility`'s.

pub mod actions;
mod edge;
mod jobs;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
pub mod words;

use kernel::permission::Needs;
use platform::module::{Module, NavItem, SubjectPanel};

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes: pages::routes,
        permissions: perms::ALL,
        rules: RULES,
        reactions: jobs::REACTIONS,
        deadlines: jobs::DEADLINES,
        workers: jobs::WORKERS,
        chases: Some(pages::chase::source),
        subject_panels: PANELS,
        nav: NAV,
        seed: Some(jobs::seed),
        ..Module::new("portal", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[("route.external-due", "portal::actions::centre::unanswered")];

const PANELS: &[SubjectPanel] = &[
    SubjectPanel { subject_kind: "order", order: 10, draw: pages::centre::panel },
    SubjectPanel { subject_kind: "party", order: 10, draw: pages::contract::panel },
    SubjectPanel { subject_kind: "request", order: 10, draw: pages::codes::panel },
    SubjectPanel { subject_kind: "order", order: 20, draw: pages::words::of_order },
    SubjectPanel { subject_kind: "return_visit", order: 10, draw: pages::words::of_visit },
];

const NAV: &[NavItem] = &[NavItem {
    order: 930,
    label: "nav-portal",
    icon: "qr-code",
    href: "/portal/codes",
    permission: <perms::KeepCodes as Needs>::PERMISSION,
    badge: None,
}];
