//! The router: every module's routes, the platform's own, and the layers around them.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use kernel::actor::Actor;
use kernel::ids::COMPANY;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};

use super::routes::{Route, Routes};
use super::{api, assets, guard, limits, live, login, measure, problem};
use crate::app::App;
use crate::args;
use crate::db::Tx;

/// All routes of the program.
pub fn routes(app: &App) -> Routes {
    let own = Routes::new()
        .merge(login::routes())
        .merge(live::routes())
        .merge(api::routes())
        .merge(crate::files::routes())
        .open_get("/assets/{file}", assets::asset)
        .open_get("/livez", || async { "ok" })
        .open_get("/readyz", ready)
        .open_get("/metrics", measure::show);
    app.modules().iter().fold(own, |all, module| all.merge((module.routes)()))
}

/// The routes as a list, for the tests of the walls.
pub fn route_list(app: &App) -> Vec<Route> {
    routes(app).list
}

/// The router, ready to be served.
pub fn router(app: &App) -> Router {
    // Events are small and must not wait for a compressor's buffer.
    let compress = CompressionLayer::new()
        .br(true)
        .gzip(true)
        .quality(tower_http::CompressionLevel::Fastest)
        .compress_when(SizeAbove::new(512).and(NotForContentType::SSE).and(NotForContentType::IMAGES));
    routes(app)
        .router
        .layer(DefaultBodyLimit::max(limits::LARGEST))
        .layer(from_fn_with_state(app.clone(), limits::limited))
        .layer(from_fn(guard::same_site))
        .layer(from_fn_with_state(app.clone(), problem::translate))
        .layer(from_fn(guard::harden))
        .layer(from_fn(measure::measure))
        .layer(compress)
        .layer(CatchPanicLayer::new())
        .with_state(app.clone())
}

/// `/readyz` really writes: a process whose writer has ended is not ready.
async fn ready(axum::extract::State(app): axum::extract::State<App>) -> Response {
    if app.store().is_broken() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the writer has ended").into_response();
    }
    let now = app.now();
    let probe = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            tx.run(
                "INSERT INTO cursors (line_id, consumer, number) VALUES ($1, 'ready', $2) ON CONFLICT (line_id, consumer) DO UPDATE SET number = excluded.number",
                args![COMPANY, now.micros()],
            )
            .map(drop)
        })
        .await;
    match probe {
        Ok(_) => "ready".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready").into_response(),
    }
}
