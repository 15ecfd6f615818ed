//! The program as a library: configuration, the embedded front end and migrations, the composed modules, the commands.

pub mod cli;
pub mod commands;
pub mod compose;
pub mod config;
pub mod describe;
pub mod embedded;
mod first_day;
mod metrics;
pub mod reference;
mod store;

/// Serves until the task is dropped: for measurements and trials in process.
pub async fn serve_for_measurement(
    listener: tokio::net::TcpListener,
    router: axum::extract::connect_info::IntoMakeServiceWithConnectInfo<axum::Router, std::net::SocketAddr>,
) {
    if let Err(error) = axum::serve(listener, router).await {
        tracing::error!(%error, "the server ended");
    }
}
