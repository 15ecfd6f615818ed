//! Work without a network: what a phone takes along, what it sends afterwards, and what could not be taken as told.
//!
//! A phone takes a **copy** of each order of the day ([`copy`]): its page as each later step would draw it, so that rules
//! and forms are written once. What is done is an **op** ([`ops`]), sent once and in order, to the same action as the
//! page's own form. What a rule refuses of it becomes an **exception** ([`exceptions`]): kept, never charged, for the
//! centre to settle. How the phone keeps and sends is in the front end's `offline` folder.

mod api;
mod copy;
mod exceptions;
mod input;
mod list;
mod model;
mod ops;
mod queries;
mod roads;
mod store;
mod worker;

pub(crate) use exceptions::badge;
pub(crate) use ops::{Denied, deny};

use platform::web::Routes;

/// The routes of working without a network.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/field/sw.js", worker::script)
        .get("/c/{community}/field/orders/{id}/copy.json", copy::page)
        .post("/api/v1/communities/{community}/field/ops", api::take)
        .get("/api/v1/communities/{community}/order-exceptions", list::list)
        .post("/api/v1/communities/{community}/order-exceptions/{id}/settle", list::settle)
        .get("/c/{community}/exceptions", exceptions::page)
        .post("/c/{community}/exceptions/{id}/settle", exceptions::settle)
}

/// The description of its part of the API.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    use utoipa::OpenApi as _;
    let mut document = api::Doc::openapi();
    document.merge(list::Doc::openapi());
    document
}
