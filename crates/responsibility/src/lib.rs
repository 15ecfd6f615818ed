//! `responsibility`: who repairs and who pays.
//!
//! Words: a *component* (部件) is what can be broken; the *lexicon* the words that people say for it; a *danger* (险情)
//! what the words tell of before anything else; a *warranty period* (保修期) and a *row* of the responsibility table
//! (责任表) are data with a source and a day from which they hold; a *party* (外部单位) carries a warranty, serves under a
//! contract, is a utility, or is a firm to refer to.
//!
//! Invariants: exactly one row decides; a resident is never charged while a fact is missing
//! (`route.undecided-is-free`), nor within a warranty; every answer names its row, its source and its date.
//!
//! What is not here: prices (money), who is free (scheduling), the matter itself (intake).

pub mod actions;
mod api;
pub mod book;
mod explain;
#[cfg(test)]
mod fixture;
pub mod lexicon;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
pub mod seed;
mod store;
pub mod words;

use kernel::permission::Needs;
use platform::module::{Module, NavItem, SubjectLink};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        openapi: api::openapi,
        permissions: perms::ALL,
        rules: RULES,
        nav: NAV,
        subject_links: LINKS,
        seed: Some(seed::seed),
        ..Module::new("responsibility", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[
    ("route.payer", "responsibility::rules::table::decide"),
    ("route.undecided-is-free", "responsibility::rules::table::decide"),
    ("intake.danger-first", "responsibility::rules::table::decide"),
];

const NAV: &[NavItem] = &[
    NavItem {
        order: 80,
        label: "nav-responsibility",
        icon: "scale",
        href: "/responsibility",
        permission: <perms::ReadResponsibility as Needs>::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 81,
        label: "nav-parties",
        icon: "briefcase",
        href: "/parties",
        permission: <perms::ReadResponsibility as Needs>::PERMISSION,
        badge: None,
    },
];

const LINKS: &[SubjectLink] = &[
    SubjectLink { subject_kind: "party", href: |code, id| format!("/c/{code}/parties/{id}") },
    SubjectLink { subject_kind: "warranty_period", href: |code, _| format!("/c/{code}/responsibility/warranty") },
    SubjectLink { subject_kind: "responsibility", href: |code, _| format!("/c/{code}/responsibility/components") },
];

fn routes() -> Routes {
    pages::routes().merge(api::routes())
}
