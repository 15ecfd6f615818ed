//! `serve` and `demo`: open, print how to get in, serve until told to stop.

use std::net::SocketAddr;
use std::process::ExitCode;

use kernel::fault::Fault;
use platform::app::App;
use platform::{jobs, web};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::admin;
use crate::compose::{Around, open};
use crate::config::Config;

/// Serves until SIGTERM or Ctrl-C. Every acknowledged write is durable, no answer is half.
pub fn run(config: &Config, demo: bool) -> Result<ExitCode, Fault> {
    crate::metrics::start();
    let app = open(config, Around::default(), demo)?;
    let greeting = greet(&app, config, demo)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Fault::broken)?;
    runtime.block_on(serve(app.clone(), config, &greeting))?;
    app.store().close();
    Ok(ExitCode::SUCCESS)
}

fn greet(app: &App, config: &Config, demo: bool) -> Result<String, Fault> {
    let base = base_url(config);
    if demo {
        return super::demo::prepare(app, &base);
    }
    if admin::nobody_yet(app)? {
        let token = admin::invite(app, None, "管理员")?;
        return Ok(format!(
            "还没有管理员。请打开这个链接（24 小时内有效）设置账号和密码：\nNo administrator yet. Open this link within 24 hours:\n  {base}/password/{token}\n"
        ));
    }
    Ok(String::new())
}

/// The address that links begin with.
pub fn base_url(config: &Config) -> String {
    if config.public_url.is_empty() {
        format!("http://{}", config.listen)
    } else {
        config.public_url.trim_end_matches('/').to_owned()
    }
}

async fn serve(app: App, config: &Config, greeting: &str) -> Result<(), Fault> {
    // The Chinese dictionary takes a tenth of a second: not while the first caller waits, nor before the first page.
    responsibility::lexicon::warm();
    let listener =
        TcpListener::bind(&config.listen).await.map_err(|e| Fault::broken(format!("{}: {e}", config.listen)))?;
    let (stop, stopped) = watch::channel(false);
    let background = tokio::spawn(jobs::run(app.clone(), stopped.clone()));
    let router = web::serve::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    println!("{greeting}管家已启动 · Guanjia is ready: {}", base_url(config));
    let mut ending = stopped.clone();
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        // The sender is dropped or says stop: either way it is time.
        drop(ending.wait_for(|stop| *stop).await);
    });
    let server = tokio::spawn(async move { server.await });
    told_to_stop().await;
    stop.send_replace(true);
    // Live streams never end by themselves: after a few seconds they are cut.
    if let Ok(Ok(Err(error))) = tokio::time::timeout(std::time::Duration::from_secs(5), server).await {
        tracing::error!(%error, "the server ended badly");
    }
    background.await.map_err(Fault::broken)
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    drop(interrupt.await);
}
