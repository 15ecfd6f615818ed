//! `intake`: what is brought to the centre, and what is promised in answer.
//!
//! A **request** (诉求) is one matter that somebody brought: numbered, owned by one person in the centre until it closes.
//! A **promise** (约定) is what the resident was told will happen by when; it is chased like an order.
//!
//! Invariants: a request has one owner; while its payer is undecided nothing is chargeable; a visit by our own people is
//! promised only with a reserved slot; a danger waits for nothing; a promise that moves leaves the first time on record.
//!
//! ```text
//! request: open ─► promised ─► working ─► done ─► closed        promise: open ─► kept
//!            │  ▲      │  ▲       │        ▲                               ├─► moved ─► (a new one)
//!            │  └──────┴──┼───────┘ back   │                               ├─► broken ─► told
//!            ├─► outside ─┴────────────────┘                               └─► withdrawn
//!            ├─► waiting (for the resident)
//!            └─► refused (not our service)     `answered` on the spot: closed at once
//! ```
//!
//! Not here: who does it and who pays (`responsibility`), who can (`scheduling`), the work itself (`work_orders`).

pub mod actions;
mod api;
pub mod codes;
mod jobs;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod seed;
mod store;
mod telling;
pub mod words;

use kernel::permission::Needs;
use platform::module::{HouseholdPanel, Module, NavItem, SubjectLink, SubjectPanel};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        openapi: api::openapi,
        permissions: perms::ALL,
        rules: RULES,
        deadlines: jobs::DEADLINES,
        reactions: jobs::REACTIONS,
        household_panels: PANELS,
        timelines: &[pages::household::timeline],
        chases: Some(pages::chase::source),
        open_matters: Some(pages::household::count_open),
        subject_links: LINKS,
        subject_panels: &[SubjectPanel { subject_kind: "request", order: 5, draw: pages::take_up::panel }],
        nav: NAV,
        seed: Some(seed::seed),
        ..Module::new("intake", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[
    ("intake.complete", "intake::rules::complete::complete"),
    ("intake.script", "intake::rules::script::steps"),
    ("intake.capability", "intake::rules::ability::fits"),
    ("intake.owned", "intake::rules::new_owner"),
    ("intake.danger-first", "intake::rules::danger::course"),
    ("promise.reserved", "intake::rules::promise::somebody"),
    ("promise.read-back", "intake::rules::promise::read_back"),
    ("promise.kept", "intake::rules::promise::end"),
    ("route.undecided-is-free", "intake::rules::chargeable"),
];

const PANELS: &[HouseholdPanel] = &[HouseholdPanel { place: "open", order: 20, draw: pages::household::open }];

const LINKS: &[SubjectLink] =
    &[SubjectLink { subject_kind: "request", href: |code, id| format!("/c/{code}/requests/{id}") }];

const NAV: &[NavItem] = &[
    NavItem {
        order: 10,
        label: "nav-console",
        icon: "phone",
        href: "/console",
        permission: <perms::ConfirmRequest as Needs>::PERMISSION,
        badge: Some(|db, viewer| queries::calls::count(db, viewer.line.id, viewer.actor.id)),
    },
    NavItem {
        order: 30,
        label: "nav-requests",
        icon: "inbox",
        href: "/requests",
        permission: <perms::ReadRequests as Needs>::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 35,
        label: "nav-promises",
        icon: "bell",
        href: "/promises",
        permission: <perms::ReadRequests as Needs>::PERMISSION,
        badge: Some(|db, viewer| queries::promises::count_due(db, viewer.line.id, viewer.now)),
    },
    NavItem {
        order: 900,
        label: "nav-script",
        icon: "message-square",
        href: "/script",
        permission: <perms::ReadScript as Needs>::PERMISSION,
        badge: None,
    },
];

fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/console", pages::console::show)
        .post("/c/{community}/console", pages::console::typed)
        .get("/c/{community}/console/find", pages::console::find)
        .post("/c/{community}/console/find", pages::console::find_privately)
        .post("/c/{community}/console/confirm", pages::console::confirm)
        .post("/c/{community}/console/park", pages::console::park)
        .post("/c/{community}/console/drop", pages::console::drop_call)
        .post("/c/{community}/console/goodbye", pages::console::goodbye)
        .get("/c/{community}/requests", pages::requests::list)
        .get("/c/{community}/requests/{request_id}", pages::requests::one)
        .post("/c/{community}/requests/{request_id}/owner", pages::requests::change_owner)
        .post("/c/{community}/requests/{request_id}/promises", pages::requests::promise_more)
        .post("/c/{community}/requests/{request_id}/take-up", pages::take_up::take_up)
        .get("/c/{community}/promises", pages::promises::list)
        .get("/c/{community}/promises/chase", pages::chase::list)
        .get("/c/{community}/promises/{promise_id}/move", pages::promises::moving)
        .post("/c/{community}/promises/{promise_id}/move", pages::promises::move_it)
        .post("/c/{community}/promises/{promise_id}/keep", pages::promises::keep)
        .post("/c/{community}/promises/{promise_id}/break", pages::promises::break_it)
        .post("/c/{community}/promises/{promise_id}/tell", pages::promises::tell)
        .get("/c/{community}/script", pages::script::show)
        .post("/c/{community}/script", pages::script::save)
        .post("/api/v1/communities/{community}/requests/assess", api::assess::assess)
        .post("/api/v1/communities/{community}/requests", api::requests::confirm)
        .get("/api/v1/communities/{community}/requests", api::requests::list)
        .get("/api/v1/communities/{community}/requests/{request_id}", api::requests::one)
}
