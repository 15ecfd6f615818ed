//! `money`: what things cost, what was agreed, what was paid, and the books behind it.
//!
//! - The **price board** (tariff) hangs on the wall: an item has a price from a day on. A change is a new version with a
//!   date; nothing is overwritten. What is not on the board may not be charged.
//! - A **quote** is itemised from the board of its day, with the words and prices of that day. A new one supersedes.
//! - A **receipt** has a number without gaps in its community (`R-00318`).
//! - The **ledger** is in double entry, one set of books a community. Debit is positive, credit negative; an entry's
//!   lines sum to nought. Accepted work: receivable against service income. A payment: the method's account (cash, bank,
//!   wechat, alipay, card, prepaid) against receivable.
//!
//! Invariants: amounts are whole fen; an entry balances (`money.balanced`); what is collected for an order never exceeds
//! what was agreed (`charge.ceiling`); money comes in by the office's methods only (`charge.no-private-hand`); a source
//! posts once for a reason. [`queries::verify`] looks for the opposite.

pub mod actions;
mod api;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod seed;
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
        seed: Some(seed::price_board),
        ..Module::new("money", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[
    ("charge.ceiling", "money::rules::ceiling"),
    ("charge.no-private-hand", "money::rules::office_method"),
    ("money.balanced", "money::rules::balanced"),
];

const NAV: &[NavItem] = &[
    NavItem {
        order: 600,
        label: "nav-tariffs",
        icon: "list",
        href: "/tariffs",
        permission: <perms::ReadTariffs as Needs>::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 610,
        label: "nav-money",
        icon: "wallet",
        href: "/money",
        permission: <perms::ReadLedger as Needs>::PERMISSION,
        badge: None,
    },
];

const LINKS: &[SubjectLink] = &[
    SubjectLink { subject_kind: "receipt", href: |code, id| format!("/c/{code}/receipts/{id}") },
    SubjectLink { subject_kind: "tariff", href: |code, _| format!("/c/{code}/tariffs") },
    SubjectLink { subject_kind: "ledger_entry", href: |code, _| format!("/c/{code}/money") },
];

fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/tariffs", pages::tariffs::list)
        .post("/c/{community}/tariffs", pages::tariffs::set)
        .get("/c/{community}/tariffs/print", pages::tariffs::print)
        .get("/c/{community}/tariffs/{code}", pages::tariffs::one)
        .post("/c/{community}/tariffs/{code}/end", pages::tariffs::end)
        .get("/c/{community}/money", pages::ledger::day)
        .post("/c/{community}/money/prepayments", pages::ledger::prepay)
        .get("/c/{community}/money/export.xlsx", pages::ledger::export)
        .get("/c/{community}/receipts/{receipt_id}", pages::receipts::print)
        .get("/api/v1/communities/{community}/tariffs", api::list)
}
