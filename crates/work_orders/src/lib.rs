//! Work orders (派工单): from the instruction to the accepted work.
//!
//! An **order** is given to one department, for one matter, at one place. It goes one road of [`machine`] to exactly one
//! outcome. It is born with a confirmed request (a reaction, in the same transaction), by hand for what a department
//! sees itself, or as the sequel of an order that did not solve its matter.
//!
//! Invariants, each of them a key, a check or a property test:
//! - an order has an outcome exactly when it has ended (`order.one-outcome`);
//! - nothing is agreed without a quote, nothing collected above what was agreed (`charge.consent`, `charge.ceiling`);
//! - no quote and no work before findings (`site.inspected`), no findings in a home before announcing (`site.announced`);
//! - an order is opened again at most once; its sequel may be opened again in its turn.
//!
//! A price, a receipt and a posting belong to `money`; a slot to `scheduling`; who pays to `responsibility`; the promise
//! to the resident to `intake`. The return visit, one floor up, closes what was accepted or declined.

pub mod actions;
mod api;
mod jobs;
pub mod machine;
pub mod model;
mod neighbours;
mod offline;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
pub mod words;
mod words_in;

pub use pages::fee_ring;

use kernel::permission::Needs;
use kernel::role::Role;
use platform::module::{HouseholdPanel, Module, NavItem, SubjectLink};
use platform::web::{Desk, Routes};

use queries::Asker;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        openapi: || {
            let mut document = api::openapi();
            document.merge(offline::openapi());
            document
        },
        permissions: perms::ALL,
        rules: RULES,
        reactions: jobs::REACTIONS,
        deadlines: jobs::DEADLINES,
        household_panels: &[HouseholdPanel { place: "open", order: 10, draw: pages::household::open }],
        timelines: &[pages::household::timeline],
        searches: &[pages::household::search],
        chases: Some(pages::chase::source),
        open_matters: Some(pages::household::count_open),
        subject_links: &[SubjectLink { subject_kind: "order", href: |code, id| format!("/c/{code}/orders/{id}") }],
        nav: NAV,
        seed: Some(jobs::seed),
        ..Module::new("work_orders", &words::CATALOGUE)
    }
}

/// The rules that orders enforce, and where.
const RULES: &[(&str, &str)] = &[
    ("order.acknowledged", "work_orders::jobs::unanswered"),
    ("order.one-outcome", "work_orders::machine::go"),
    ("route.survey", "work_orders::rules::surveyed"),
    ("route.undecided-is-free", "work_orders::rules::quotable"),
    ("route.external-due", "work_orders::jobs::outside_late"),
    ("site.announced", "work_orders::rules::announced"),
    ("site.inspected", "work_orders::machine::go"),
    ("charge.consent", "work_orders::actions::consent"),
    ("charge.explained", "work_orders::actions::quote"),
    ("charge.ceiling", "work_orders::actions::pay"),
    ("charge.unpaid-is-polite", "work_orders::actions::settle"),
    ("site.cleaned", "work_orders::rules::cleaned"),
    ("site.accepted", "work_orders::rules::acceptance"),
    ("promise.read-back", "work_orders::rules::read_back"),
];

const NAV: &[NavItem] = &[
    NavItem {
        order: 20,
        label: "nav-board",
        icon: "square-kanban",
        href: "/board",
        permission: perms::SeeBoard::PERMISSION,
        badge: Some(pages::board::badge),
    },
    NavItem {
        order: 15,
        label: "nav-field",
        icon: "footprints",
        href: "/field",
        permission: perms::SeeField::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 30,
        label: "nav-orders",
        icon: "clipboard-list",
        href: "/orders",
        permission: perms::ReadOrders::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 31,
        label: "nav-calls",
        icon: "phone-call",
        href: "/calls",
        permission: perms::ConfirmCall::PERMISSION,
        badge: Some(pages::calls::badge),
    },
    NavItem {
        order: 32,
        label: "nav-exceptions",
        icon: "circle-alert",
        href: "/exceptions",
        permission: perms::SeeExceptions::PERMISSION,
        badge: Some(offline::badge),
    },
];

fn routes() -> Routes {
    pages::routes().merge(api::routes()).merge(offline::routes())
}

/// Whether a role may read orders.
pub(crate) fn may_read(role: Role) -> bool {
    perms::ReadOrders::PERMISSION.allows(&[role])
}

/// Who asks at a desk.
pub(crate) fn asker<P>(desk: &Desk<P>) -> Asker {
    Asker { roles: desk.actor.roles.clone(), lang: desk.lang, now: desk.app.now() }
}
