//! The front end inside the program: files with a hash in their names, sent compressed, cached for good.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::input::Path;
use crate::app::App;

/// Gives a file of the built front end by name.
pub type Load = fn(&str) -> Option<Cow<'static, [u8]>>;

#[derive(Debug, Clone, Deserialize)]
struct Entry {
    file: String,
}

/// The built front end.
#[derive(Clone)]
pub struct Assets {
    load: Load,
    names: Arc<BTreeMap<String, Entry>>,
}

impl Assets {
    /// Reads `manifest.json` of the built front end.
    pub fn new(load: Load) -> Self {
        let names = load("manifest.json").and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { load, names: Arc::new(names) }
    }

    /// No front end: for tests of the API.
    pub fn none() -> Self {
        Self::new(|_| None)
    }

    /// A file by its plain name.
    pub fn bytes(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        (self.load)(&self.names.get(name)?.file)
    }

    /// The address of a file by its plain name.
    pub fn href(&self, name: &str) -> String {
        self.names.get(name).map_or_else(|| format!("/assets/{name}"), |entry| format!("/assets/{}", entry.file))
    }
}

/// Sends a file of the front end.
pub async fn asset(State(app): State<App>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let assets = app.assets();
    let accepts_br =
        headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("br"));
    let compressed = accepts_br.then(|| (assets.load)(&format!("{file}.br"))).flatten();
    let is_br = compressed.is_some();
    let Some(bytes) = compressed.or_else(|| (assets.load)(&file)) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = Body::from(bytes.into_owned()).into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(&file)));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let cache = if file.contains('-') { "public, max-age=31536000, immutable" } else { "no-cache" };
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    if is_br {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
