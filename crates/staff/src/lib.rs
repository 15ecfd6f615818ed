//! `staff`: the people of the company: who works in which community, for what, and with which certificates.
//!
//! - A **staff member** is an account (the ids are the same) with a phone and a place on the list of one or more
//!   communities. Roles are held per community and kept by platform; they are given and taken here.
//! - A **duty** is what a person may be rostered or sent for: desk, plumbing, guarding … The register says which duties a
//!   person has; a **certificate** says that they may do them, from a day on, until a day; a manager grants it after
//!   checking (until there is a training that does).
//! - **Beside a mentor** (带教): without a certificate a newcomer may be rostered beside a named, certified colleague, for
//!   so many days in all for a duty as the rules of the community say (14 by default), and is never sent alone.
//! - A **post** is a template: department, roles and duties at one stroke.
//!
//! Everything here lies in the company's line. Invariants: `duty.certified` is decided by [`rules`] alone; nobody acts on
//! people outside their own community; a manager makes no administrator.

pub mod actions;
pub mod labels;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
pub mod words;

use kernel::permission::Needs;
use platform::module::{Module, NavItem, SubjectLink};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        permissions: perms::ALL,
        rules: &[("duty.certified", "staff::rules::may_roster")],
        nav: NAV,
        subject_links: &[SubjectLink { subject_kind: "staff", href: |code, id| format!("/c/{code}/staff/{id}") }],
        ..Module::new("staff", &words::CATALOGUE)
    }
}

const NAV: &[NavItem] = &[NavItem {
    order: 700,
    label: "nav-staff",
    icon: "users",
    href: "/staff",
    permission: <perms::ReadStaff as Needs>::PERMISSION,
    badge: None,
}];

fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/staff/new", pages::hire::form)
        .post("/c/{community}/staff/new", pages::hire::hire)
        .post("/c/{community}/staff/enlist", pages::hire::enlist)
        .get("/c/{community}/staff/tokens", pages::tokens::list)
        .post("/c/{community}/staff/tokens", pages::tokens::make)
        .get("/c/{community}/staff/terms", pages::terms::page)
        .post("/c/{community}/staff/terms", pages::terms::set)
        .post("/c/{community}/staff/tokens/{token_id}/revoke", pages::tokens::revoke)
        .get("/c/{community}/staff/{staff_id}", pages::member::page)
        .post("/c/{community}/staff/{staff_id}/details", pages::change::details)
        .post("/c/{community}/staff/{staff_id}/post", pages::change::post)
        .post("/c/{community}/staff/{staff_id}/roles", pages::change::roles)
        .post("/c/{community}/staff/{staff_id}/duties", pages::change::duties)
        .post("/c/{community}/staff/{staff_id}/certificates", pages::change::certify)
        .post("/c/{community}/staff/{staff_id}/certificates/{certificate_id}/end", pages::change::end_certificate)
        .post("/c/{community}/staff/{staff_id}/mentor", pages::change::mentor)
        .post("/c/{community}/staff/{staff_id}/account", pages::change::account)
        .post("/c/{community}/staff/{staff_id}/link", pages::change::link)
        .post("/c/{community}/staff/{staff_id}/leave", pages::change::leave)
}
