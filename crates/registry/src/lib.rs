//! `registry`: communities, buildings, homes, common parts, and the people who hold them or live in them.
//!
//! - A **home** (`unit`) has a code (`3-2-1201`), an area and a day of delivery. Its **stage** is derived from dates, never
//!   stored: not handed over → handed over ⇄ fitting out → warranty → daily.
//! - An **occupancy** says who holds or lives in a home in which role, from when to when. A home has one owner at a time;
//!   joint owners are co-owners. What is over stays on record.
//! - A **contact** is a number with where it came from and since when it is known. Screens show it masked; a look at the
//!   whole asks a purpose and is an event (`privacy.purpose`). Specimens and identity numbers lie sealed.
//! - **Search keys** (room, name, pinyin, number, plate) are written in the same command as what they name.

pub mod actions;
mod api;
pub mod keys;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
mod surnames;
mod timeline;
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
        rules: &[("privacy.purpose", "registry::rules::privacy::purpose")],
        timelines: &[timeline::items],
        subject_links: LINKS,
        nav: NAV,
        seed: Some(actions::seed),
        ..Module::new("registry", &words::CATALOGUE)
    }
}

const NAV: &[NavItem] = &[
    NavItem {
        order: 500,
        label: "nav-registry",
        icon: "building-2",
        href: "/registry",
        permission: <perms::ReadRegistry as Needs>::PERMISSION,
        badge: None,
    },
    NavItem {
        order: 950,
        label: "nav-set-up",
        icon: "clipboard-check",
        href: "/set-up",
        permission: <perms::SeeSetUp as Needs>::PERMISSION,
        badge: None,
    },
];

const LINKS: &[SubjectLink] = &[
    SubjectLink { subject_kind: "unit", href: |code, id| format!("/c/{code}/households/{id}") },
    SubjectLink { subject_kind: "person", href: |code, id| format!("/c/{code}/people/{id}") },
    SubjectLink { subject_kind: "building", href: |code, id| format!("/c/{code}/buildings/{id}") },
    SubjectLink { subject_kind: "community", href: |code, _| format!("/c/{code}/registry/community") },
];

fn routes() -> Routes {
    use pages::{
        buildings, communities, contacts, export, find, homes, household, occupancies, parts, people, sealed, set_up,
        things, units,
    };
    Routes::new()
        .get("/communities", set_up::list)
        .get("/c/{community}/set-up", set_up::page)
        .get("/communities/new", communities::new)
        .post("/communities/new", communities::create)
        .get("/c/{community}/registry/community", communities::page)
        .post("/c/{community}/registry/community", communities::change)
        .get("/c/{community}/registry", homes::list)
        .post("/c/{community}/registry/export", export::homes)
        .get("/c/{community}/buildings", buildings::list)
        .get("/c/{community}/buildings/new", buildings::new)
        .post("/c/{community}/buildings/new", buildings::add)
        .get("/c/{community}/buildings/{id}", buildings::page)
        .get("/c/{community}/buildings/{id}/edit", buildings::edit)
        .post("/c/{community}/buildings/{id}/edit", buildings::change)
        .get("/c/{community}/common-parts", parts::list)
        .get("/c/{community}/common-parts/new", parts::new)
        .post("/c/{community}/common-parts/new", parts::add)
        .get("/c/{community}/common-parts/{id}/edit", parts::edit)
        .post("/c/{community}/common-parts/{id}/edit", parts::change)
        .post("/c/{community}/common-parts/{id}/end", parts::end)
        .get("/c/{community}/households/new", units::new)
        .post("/c/{community}/households/new", units::add)
        .get("/c/{community}/households/{unit_id}", household::page)
        .get("/c/{community}/households/{unit_id}/card", household::card)
        .get("/c/{community}/households/{unit_id}/edit", units::edit)
        .post("/c/{community}/households/{unit_id}/edit", units::change)
        .get("/c/{community}/households/{unit_id}/people/new", occupancies::new)
        .post("/c/{community}/households/{unit_id}/people/new", occupancies::add)
        .post("/c/{community}/households/{unit_id}/vehicles", things::add_vehicle)
        .get("/c/{community}/households/{unit_id}/alterations/new", things::new_alteration)
        .post("/c/{community}/households/{unit_id}/alterations/new", things::add_alteration)
        .get("/c/{community}/occupancies/{id}/edit", occupancies::edit)
        .post("/c/{community}/occupancies/{id}/edit", occupancies::change)
        .post("/c/{community}/occupancies/{id}/end", occupancies::end)
        .post("/c/{community}/vehicles/{id}/end", things::end_vehicle)
        .get("/c/{community}/alterations/{id}/edit", things::edit_alteration)
        .post("/c/{community}/alterations/{id}/edit", things::change_alteration)
        .get("/c/{community}/people/{id}", people::page)
        .get("/c/{community}/people/{id}/edit", people::edit)
        .post("/c/{community}/people/{id}/edit", people::change)
        .post("/c/{community}/people/{id}/contacts", contacts::add)
        .post("/c/{community}/contacts/{id}/verify", contacts::verify)
        .post("/c/{community}/contacts/{id}/end", contacts::end)
        .get("/c/{community}/contacts/{id}/look", contacts::look_form)
        .post("/c/{community}/contacts/{id}/look", contacts::reveal)
        .post("/c/{community}/people/{id}/specimen", sealed::take)
        .get("/c/{community}/people/{id}/specimen/look", sealed::specimen_look)
        .post("/c/{community}/people/{id}/specimen/look", sealed::specimen_see)
        .post("/c/{community}/people/{id}/identity", sealed::identity_note)
        .get("/c/{community}/people/{id}/identity/look", sealed::identity_look)
        .post("/c/{community}/people/{id}/identity/look", sealed::identity_see)
        .get("/c/{community}/find", find::find)
        .post("/c/{community}/find", find::find_privately)
        .get("/api/v1/communities", api::list_communities)
        .post("/api/v1/communities", api::create_community)
        .get("/api/v1/communities/{community}/households", api::search_households)
        .post("/api/v1/communities/{community}/contacts/{contact_id}/reveal", api::reveal_contact)
}
