//! Limits of a request: how many at once, how large, how long. Beyond them it is turned away, with the time to come back.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::Limited;
use kernel::fault::Fault;

use super::problem::Failed;
use crate::app::App;

/// So many requests are worked on at once; a live stream counts only until it begins.
pub(crate) const AT_ONCE: usize = 512;
/// The largest body, whoever reads it.
pub(crate) const LARGEST: usize = 16 * 1024 * 1024;
/// The longest that anybody waits. A command whose asker has gone stands all the same; the same key then gets its answer.
const LONGEST: Duration = Duration::from_mins(2);

/// Turns away what is too much, too large or too slow.
pub(crate) async fn limited(State(app): State<App>, request: Request, next: Next) -> Response {
    let Ok(_place) = app.places().try_acquire() else {
        metrics::counter!("guanjia_http_shed_total").increment(1);
        return Failed(Fault::Busy { retry_after: 1 }).into_response();
    };
    let largest = u64::try_from(LARGEST).unwrap_or(u64::MAX);
    if request.body().size_hint().lower() > largest {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let request = request.map(|body| Body::new(Limited::new(body, LARGEST)));
    match tokio::time::timeout(LONGEST, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Failed(Fault::Busy { retry_after: 5 }).into_response(),
    }
}
