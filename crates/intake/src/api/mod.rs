//! The API of intake: `assess` asks, `requests` takes and reads. It translates; what may be done is decided in `actions`.

pub(crate) mod assess;
pub(crate) mod requests;

use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(paths(assess::assess, requests::confirm, requests::one, requests::list))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
