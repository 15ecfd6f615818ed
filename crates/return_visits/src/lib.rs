//! Return visits (回访): the day after the work somebody else asks: is it solved, are you satisfied, what was paid to whom.
//!
//! A visit belongs to one order. It is opened when the work is accepted (or the quote declined), becomes due the next day,
//! and ends in one of three ways, which are counted apart:
//!
//! ```text
//!   open ──the next day──► due ──answered──► done ──not solved──► the order is issued again, in front
//!     │                     │──three tries on two days──► unreached
//!     └── a published waiver of its class ──► waived
//! ```
//!
//! Invariants: who did the work does not ask (`revisit.other-hands`); reached means both answers (`order.closed-by-revisit`);
//! nobody is called in the hours of rest unless they asked (`contact.limit`); what
//! the resident says was paid is compared with the receipts (`charge.no-private-hand`), a difference goes to the manager.
//! Complaints, leaks, paid work, opinions of two or less and work done twice are never waived.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::{Db, Tx};
use platform::module::{HouseholdPanel, Module, NavItem, SubjectLink, Viewer};

pub mod actions;
mod api;
pub mod jobs;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
pub mod words;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes: pages::routes,
        openapi: api::openapi,
        permissions: perms::ALL,
        rules: RULES,
        reactions: jobs::REACTIONS,
        deadlines: jobs::DEADLINES,
        chases: Some(pages::chase::source),
        household_panels: PANELS,
        timelines: &[pages::household::timeline],
        subject_links: LINKS,
        nav: NAV,
        seed: Some(seed),
        ..Module::new("return_visits", &words::CATALOGUE)
    }
}

const RULES: &[(&str, &str)] = &[
    ("revisit.other-hands", "return_visits::rules::other_hands"),
    ("contact.limit", "return_visits::rules::may_ring"),
    ("order.closed-by-revisit", "return_visits::rules::complete"),
    ("charge.no-private-hand", "return_visits::rules::difference"),
];

const PANELS: &[HouseholdPanel] =
    &[HouseholdPanel { place: "facts", order: 20, draw: pages::household::last_satisfaction }];

const LINKS: &[SubjectLink] =
    &[SubjectLink { subject_kind: "return_visit", href: |code, id| format!("/c/{code}/return-visits/{id}") }];

const NAV: &[NavItem] = &[NavItem {
    order: 30,
    label: "nav-return-visits",
    icon: "rotate-ccw",
    href: "/return-visits",
    permission: <perms::SeeReturnVisits as Needs>::PERMISSION,
    badge: Some(badge),
}];

fn badge(db: &mut Db<'_>, viewer: &Viewer<'_>) -> Result<i64, Fault> {
    queries::due(db, viewer.line.id)
}

/// A fresh community: service hours, quiet hours, tries; classes that may be waived, none published.
fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let today = tx.today()?;
    store::seed(tx, today)
}

/// What is compared when somebody looks for a visit: lower case, half width, without spaces and the words of an address.
pub(crate) fn search_key(text: &str) -> String {
    kernel::text::tidy(text)
        .to_lowercase()
        .replace([' ', '栋', '幢', '座', '室'], "-")
        .replace("单元", "-")
        .split('-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::search_key;

    #[test]
    fn a_home_is_found_however_it_is_typed() {
        let key = search_key("WO-261124-0046 3 栋 2 单元 1201 李秀兰");
        for typed in ["3-2-1201", "3栋2单元1201", "李秀兰", "wo-261124-0046", "1201"] {
            assert!(key.contains(&search_key(typed)), "{typed} in {key}");
        }
    }
}
