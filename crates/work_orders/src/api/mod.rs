//! The API of orders. It translates; what may be done is decided in `actions` and `machine`.

mod calls;
mod charge;
pub(crate) use charge::count_try;
mod day;
mod giving;
mod read;
mod rest;
mod site;

use kernel::ids::Id;
use platform::web::{Path, Routes};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// Community and order, as they stand in the path.
type Which = Path<(String, Id)>;

/// A problem, by RFC 9457. Refused by a rule: `type` is `/rules/<id>`, with `rule`, `facts` (among them `allowed`) and
/// `ways_out`. Stale: `/problems/stale` with `changed_by` and `changed_at`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OrderProblem)]
pub(crate) struct Problem {
    /// What kind of problem.
    #[serde(rename = "type")]
    #[schema(example = "/rules/charge.consent")]
    kind: String,
    /// Its name.
    #[schema(example = "先同意，后动工")]
    title: String,
    /// What is missing, in a sentence.
    #[schema(example = "住户还没有同意报价，不能动工。")]
    detail: String,
    /// The rule, where one refused.
    #[schema(example = "charge.consent")]
    rule: Option<String>,
}

/// The routes of the API.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/communities/{community}/orders", read::list)
        .post("/api/v1/communities/{community}/orders", giving::issue)
        .get("/api/v1/communities/{community}/orders/{id}", read::get)
        .post("/api/v1/communities/{community}/orders/{id}/take", giving::take)
        .post("/api/v1/communities/{community}/orders/{id}/acknowledge", giving::acknowledge)
        .post("/api/v1/communities/{community}/orders/{id}/assign", giving::assign)
        .post("/api/v1/communities/{community}/orders/{id}/return", giving::return_to_centre)
        .post("/api/v1/communities/{community}/orders/{id}/outside", giving::hand_outside)
        .post("/api/v1/communities/{community}/orders/{id}/chase", giving::chase)
        .post("/api/v1/communities/{community}/orders/{id}/cancel", giving::cancel)
        .post("/api/v1/communities/{community}/orders/{id}/depart", site::depart)
        .post("/api/v1/communities/{community}/orders/{id}/announce", site::announce)
        .post("/api/v1/communities/{community}/orders/{id}/inspect", site::inspect)
        .post("/api/v1/communities/{community}/orders/{id}/survey", site::survey)
        .post("/api/v1/communities/{community}/orders/{id}/start", site::start)
        .post("/api/v1/communities/{community}/orders/{id}/finish", site::finish)
        .post("/api/v1/communities/{community}/orders/{id}/accept", site::accept)
        .post("/api/v1/communities/{community}/orders/{id}/quote", charge::quote)
        .post("/api/v1/communities/{community}/orders/{id}/consent-code", charge::send_code)
        .post("/api/v1/communities/{community}/orders/{id}/consent", charge::consent)
        .post("/api/v1/communities/{community}/orders/{id}/decline", charge::decline)
        .post("/api/v1/communities/{community}/orders/{id}/payments", charge::pay)
        .post("/api/v1/communities/{community}/orders/{id}/settle", charge::settle)
        .post("/api/v1/communities/{community}/orders/{id}/pause", rest::pause)
        .post("/api/v1/communities/{community}/orders/{id}/resume", rest::resume)
        .post("/api/v1/communities/{community}/orders/{id}/close", rest::close)
        .post("/api/v1/communities/{community}/orders/{id}/reopen", rest::reopen)
        .get("/api/v1/communities/{community}/calls", calls::list)
        .post("/api/v1/communities/{community}/orders/{id}/call", calls::say)
        .get("/api/v1/communities/{community}/order-habits", rest::get_habits)
        .post("/api/v1/communities/{community}/order-habits", rest::set_habits)
        .get("/c/{community}/field/day.json", day::day)
}

#[derive(OpenApi)]
#[openapi(
    paths(
        read::list,
        read::get,
        giving::issue,
        giving::take,
        giving::acknowledge,
        giving::assign,
        giving::return_to_centre,
        giving::hand_outside,
        giving::chase,
        giving::cancel,
        site::depart,
        site::announce,
        site::inspect,
        site::survey,
        site::start,
        site::finish,
        site::accept,
        charge::quote,
        charge::send_code,
        charge::consent,
        charge::decline,
        charge::pay,
        charge::settle,
        rest::pause,
        rest::resume,
        rest::close,
        rest::reopen,
        calls::list,
        calls::say,
        rest::get_habits,
        rest::set_habits,
        day::day
    ),
    components(schemas(Problem))
)]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
