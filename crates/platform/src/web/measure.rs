//! What operators see: requests by route and status, and how long they took.

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::SocketAddr;
use tokio::time::Instant;

use super::peer;
use crate::app::App;
use crate::auth::token_hash;

/// Counts a request and measures it.
pub async fn measure(request: Request, next: Next) -> Response {
    let route =
        request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().as_str().to_owned();
    let started = Instant::now();
    let response = next.run(request).await;
    let labels = [("method", method), ("route", route), ("status", response.status().as_u16().to_string())];
    metrics::counter!("guanjia_http_requests_total", &labels).increment(1);
    metrics::histogram!("guanjia_http_seconds", &labels).record(started.elapsed().as_secs_f64());
    response
}

/// `/metrics`, for a collector on the same machine, or with the operator's token. A request that a proxy passed on comes
/// from elsewhere, whatever its peer.
pub async fn show(State(app): State<App>, request: Request) -> Response {
    let settings = app.settings();
    let bearer =
        request.headers().get(AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "));
    let has_token = !settings.metrics_token.is_empty()
        && bearer.is_some_and(|token| token_hash(token.trim()) == token_hash(&settings.metrics_token));
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let local = from.is_none_or(|ConnectInfo(address)| address.ip().to_canonical().is_loopback());
    match settings.metrics {
        Some(render) if has_token || (local && !peer::is_forwarded(request.headers())) => render().into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
