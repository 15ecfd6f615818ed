//! Both interfaces as libraries of another language read them: `georeport` for Open311, `icalendar` for calendars, from PyPI.
//! Where there is no Python with them (GUANJIA_PYTHON names one), the test says so and is content.

use std::process::Command;

use super::calendar::{appointment, shown};
use super::{key, lift};
use crate::intake::clerk;
use crate::kit::{TestApp, block_on};

/// A Python that has the libraries.
fn python() -> Option<String> {
    let python = std::env::var("GUANJIA_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has = Command::new(&python).args(["-c", "import georeport, icalendar, requests"]).output();
    has.is_ok_and(|out| out.status.success()).then_some(python)
}

#[test]
fn python_reads_what_we_write() {
    let Some(python) = python() else {
        eprintln!("Skipped: there is no Python with georeport and icalendar (scripts/python.sh makes one).");
        return;
    };
    let app = TestApp::demo();
    let (secret, (part, label)) = (key(&app, "600"), lift(&app));
    let (taken, worker) = appointment(&app);
    worker.form("/c/guihuayuan/my/calendar", &[]).location();
    let feed = shown(&worker.get("/c/guihuayuan/my/calendar"));
    let page = format!("/c/guihuayuan/requests/{}/calendar", taken["request_id"].as_str().unwrap());
    clerk(&app).form(&page, &[]).location();
    let visit = shown(&clerk(&app).get(&page));
    let router = platform::web::serve::router(&app.app);
    let listener = block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let server = std::thread::spawn(move || {
        block_on(async move {
            tokio::select! { _ = axum::serve(listener, router) => {}, () = tokio::time::sleep(std::time::Duration::from_secs(40)) => {} }
        })
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/open311/client.py");
    let out = Command::new(python)
        .args([script, &format!("http://{address}"), &secret, &part, &label, &feed, &visit, &worker.name])
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .unwrap();
    assert!(out.status.success(), "{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(!server.is_finished());
}
