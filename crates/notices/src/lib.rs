//! Notices (通知): one model for all that is told: to whom, by which way, and what became of it.
//!
//! A domain says [`actions::tell`] inside its command: a row for the notice, a row for each way to each recipient, nothing
//! else. After the commit the worker sends what is due and records the outcome in a command of its own:
//!
//! ```text
//!   waiting ──sent──────────────► sent
//!     │  └──refused or silent──► failed ──tried again, later each time──► … ──► given up
//!   held (quiet hours) ──morning──► waiting
//! ```
//!
//! Invariants: a delivery's id is its message id, so that what is sent twice after a crash is known as the same; a text with
//! a code is erased when its last delivery has ended; an address is never kept here, only whose it is; a secret is sealed and
//! never shown again; an outside address is looked up, judged and connected to as one step (no private network unless the
//! operator allows it). Webhooks follow the history with a cursor each, so that none is skipped.

use kernel::fault::Fault;
use platform::db::Tx;
use platform::module::{Module, SubjectLink};

pub mod actions;
mod api;
mod edge;
mod jobs;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
mod queue;
pub mod rules;
pub mod senders;
mod sending;
mod store;
pub mod words;
mod worker;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes: pages::routes,
        chases: Some(pages::chase::source),
        openapi: api::openapi,
        permissions: perms::ALL,
        workers: worker::WORKERS,
        subject_links: LINKS,
        nav: pages::NAV,
        bell: Some(pages::BELL),
        seed: Some(seed),
        ..Module::new("notices", &words::CATALOGUE)
    }
}

const LINKS: &[SubjectLink] =
    &[SubjectLink { subject_kind: "webhook", href: |code, id| format!("/c/{code}/notices/webhooks/{id}") }];

/// A fresh community: its quiet hours.
fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let today = tx.today()?;
    store::settings::seed(tx, today)
}
