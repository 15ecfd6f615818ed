//! The API of notices: one's own inbox; the programs that follow the history. It translates; what may be done is decided in
//! `actions`.

mod inbox;
mod shapes;
mod webhooks;

use platform::web::Routes;
use utoipa::OpenApi;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/communities/{community}/notices", inbox::list)
        .post("/api/v1/communities/{community}/notices/{notice_id}/read", inbox::read)
        .get("/api/v1/communities/{community}/webhooks", webhooks::list)
        .post("/api/v1/communities/{community}/webhooks", webhooks::create)
        .get("/api/v1/communities/{community}/webhooks/{webhook_id}", webhooks::get)
        .post("/api/v1/communities/{community}/webhooks/{webhook_id}/change", webhooks::change)
        .post("/api/v1/communities/{community}/webhooks/{webhook_id}/rotate", webhooks::rotate)
        .post("/api/v1/communities/{community}/webhooks/{webhook_id}/test", webhooks::test)
        .delete("/api/v1/communities/{community}/webhooks/{webhook_id}", webhooks::remove)
}

#[derive(OpenApi)]
#[openapi(paths(
    inbox::list,
    inbox::read,
    webhooks::list,
    webhooks::create,
    webhooks::get,
    webhooks::change,
    webhooks::rotate,
    webhooks::test,
    webhooks::remove
))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
