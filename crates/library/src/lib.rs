//! The library: the service rules and the cases that taught them, in both languages.
//!
//! Every gate cites its case. The texts lie in `docs/rules` and are built into the program; `/rules/<id>` shows one.
//! Where a rule is enforced is told by the modules themselves. An exception from a rule
//! stands in the register (`register`) until the monthly review. Guides, documents and search come later.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Module, NavItem, Viewer};

mod api;
pub mod book;
pub mod pages;
pub mod perms;
pub mod queries;
pub mod register;
mod store;
pub mod words;

/// What this domain contributes.
pub fn module() -> Module {
    Module {
        routes: pages::routes,
        openapi: api::openapi,
        permissions: perms::ALL,
        nav: NAV,
        rule_is_hard: Some(|id| book::rule(id).is_some_and(|rule| rule.hard)),
        rule_title: Some(|lang, id| book::rule(id).map(|rule| rule.text(lang).title.clone())),
        searches: &[pages::search],
        ..Module::new("library", &words::CATALOGUE)
    }
}

const NAV: &[NavItem] = &[NavItem {
    order: 720,
    label: "nav-exceptions",
    icon: "scale",
    href: "/rule-exceptions",
    permission: <perms::ReadExceptions as Needs>::PERMISSION,
    badge: Some(waiting),
}];

fn waiting(db: &mut Db<'_>, viewer: &Viewer<'_>) -> Result<i64, Fault> {
    queries::to_review(db, viewer.line.id)
}
