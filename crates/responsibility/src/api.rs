//! The API of responsibility.
use platform::web::Routes;
pub(crate) fn routes() -> Routes { Routes::new() }
pub(crate) fn openapi() -> utoipa::openapi::OpenApi { utoipa::openapi::OpenApi::default() }
