//! The API of responsibility. It translates; what may be done is decided in `actions`.

mod parties;
mod terms;
mod views;

use platform::web::Routes;
use utoipa::OpenApi;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/communities/{community}/responsibility/decision", terms::decision)
        .get("/api/v1/communities/{community}/responsibility/rows", terms::rows)
        .get("/api/v1/communities/{community}/components", terms::components)
        .post("/api/v1/communities/{community}/components/{component}", terms::change_component)
        .post("/api/v1/communities/{community}/components/{component}/words", terms::add_word)
        .post("/api/v1/communities/{community}/components/{component}/words/remove", terms::remove_word)
        .get("/api/v1/communities/{community}/warranty-periods", terms::periods)
        .post("/api/v1/communities/{community}/warranty-periods", terms::add_period)
        .post("/api/v1/communities/{community}/warranty-periods/{period_id}/end", terms::end_period)
        .post("/api/v1/communities/{community}/seasons", terms::set_season)
        .get("/api/v1/communities/{community}/parties", parties::list)
        .post("/api/v1/communities/{community}/parties", parties::add)
        .get("/api/v1/communities/{community}/parties/{party_id}", parties::one)
        .post("/api/v1/communities/{community}/parties/{party_id}", parties::change)
        .post("/api/v1/communities/{community}/parties/{party_id}/end", parties::end)
}

#[derive(OpenApi)]
#[openapi(paths(
    terms::decision,
    terms::rows,
    terms::components,
    terms::change_component,
    terms::add_word,
    terms::remove_word,
    terms::periods,
    terms::add_period,
    terms::end_period,
    terms::set_season,
    parties::list,
    parties::add,
    parties::one,
    parties::change,
    parties::end
))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
