//! `import`: an owners' ledger from a workbook into the registry.
//!
//! A ledger is what a developer or the last office left: merged headings, two rows of titles, numbers kept as text, several
//! people in a cell. It is read as it is (`book`), understood (`read`), shown with every problem at its cell (`preview`),
//! mended by a person, compared with what the registry knows (`plan`), and written all or nothing (`run`).

pub mod actions;
pub mod book;
pub mod model;
mod pages;
pub mod perms;
pub mod plan;
pub mod preview;
pub mod queries;
pub mod read;
pub mod run;
mod store;
pub mod words;

use kernel::permission::Needs;
use platform::module::{HouseholdPanel, Module, NavItem, SubjectLink};
use platform::web::Routes;

/// What this domain contributes to the house.
pub fn module() -> Module {
    Module {
        routes,
        permissions: perms::ALL,
        nav: NAV,
        household_panels: PANELS,
        timelines: &[pages::household::timeline],
        subject_links: LINKS,
        ..Module::new("import", &words::CATALOGUE)
    }
}

const NAV: &[NavItem] = &[NavItem {
    order: 510,
    label: "nav-import",
    icon: "upload",
    href: "/import",
    permission: <perms::ReadImports as Needs>::PERMISSION,
    badge: None,
}];

const PANELS: &[HouseholdPanel] = &[HouseholdPanel { place: "facts", order: 60, draw: pages::household::facts }];

const LINKS: &[SubjectLink] =
    &[SubjectLink { subject_kind: "import_run", href: |code, id| format!("/c/{code}/import/{id}") }];

fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/import", pages::list::list)
        .post("/c/{community}/import", pages::upload::upload)
        .get("/c/{community}/import/{run_id}", pages::one::show)
        .get("/c/{community}/import/{run_id}/progress", pages::one::progress)
        .post("/c/{community}/import/{run_id}/mend", pages::decide::mend)
        .post("/c/{community}/import/{run_id}/take-buildings", pages::decide::take_buildings)
        .post("/c/{community}/import/{run_id}/leave-out", pages::decide::leave_out)
        .post("/c/{community}/import/{run_id}/take-back", pages::decide::take_back)
        .post("/c/{community}/import/{run_id}/mapping", pages::decide::map)
        .get("/c/{community}/import/{run_id}/changes", pages::compare::changes)
        .post("/c/{community}/import/{run_id}/commit", pages::commit::commit)
        .post("/c/{community}/import/{run_id}/undo", pages::after::undo)
        .post("/c/{community}/import/{run_id}/drop", pages::commit::drop_run)
}
