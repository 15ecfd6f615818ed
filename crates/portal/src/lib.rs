//! All pages without a staff log-in: the outside party's link.
//!
//! Whoever comes here holds no role. A **link** opens one order for one holder: 256 random bits of which only the hash is
//! kept, with an end, and with an end at any time by the centre. A **job** is one hand-over of an order to a party: asked,
//! proposed, accepted, there, finished, or declined. A **contract** says within which times; a **notice** is the paper that
//! the warranty law wants.
//!
//! Invariants:
//! - a wrong, ended or foreign link gets the same answer, and learns nothing from it;
//! - a link shows what its job needs: never another matter, the history, or an id;
//! - only a time that both sides agreed to is promised;
//! - an order is in the hands of one party at a time.
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

use platform::module::{Module, SubjectPanel};

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
        seed: Some(jobs::seed),
        ..Module::new("portal", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[("route.external-due", "portal::actions::centre::unanswered")];

const PANELS: &[SubjectPanel] = &[
    SubjectPanel { subject_kind: "order", order: 10, draw: pages::centre::panel },
    SubjectPanel { subject_kind: "party", order: 10, draw: pages::contract::panel },
];
