//! The service worker of a community's phone pages. It is the front end's `field-sw.js`, served below the pages it serves.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use platform::web::{Desk, Failed};

use crate::perms::SeeField;

/// The script. Its scope is the day and everything below it, of this community alone.
pub(crate) async fn script(desk: Desk<SeeField>) -> Result<Response, Failed> {
    let Some(bytes) = desk.app.assets().bytes("field-sw.js") else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let mut response = bytes.into_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(scope) = HeaderValue::from_str(&desk.href("/field")) {
        headers.insert(HeaderName::from_static("service-worker-allowed"), scope);
    }
    Ok(response)
}
