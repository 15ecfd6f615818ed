//! What was typed when a session had ended: kept over the log-in and sent after it.

use std::time::Duration;

use askama::Template;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use kernel::lang::Lang;

use super::door::LoginPage;
use super::see_other;
use crate::app::App;
use crate::web::shell::Shell;
use crate::words::Words;

/// The largest form that is kept over a log-in, in bytes.
pub(super) const KEPT: usize = 256 * 1024;

/// A form that was sent without a session: shown again after the log-in.
#[derive(Debug, Clone)]
pub struct KeptForm(Vec<(String, String)>);

/// Keeps a copy of a page's form, so that nothing typed is lost when the session has ended.
pub(crate) async fn keep_form(request: Request) -> (Request, Option<KeptForm>) {
    let headers = request.headers();
    let is_form =
        headers.get(CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let size = request.body().size_hint().upper().and_then(|s| usize::try_from(s).ok()).unwrap_or(usize::MAX);
    let small = request.uri().path().starts_with("/c/") && request.method() == Method::POST && is_form && size <= KEPT;
    if !small {
        return (request, None);
    }
    let (parts, body) = request.into_parts();
    let read = tokio::time::timeout(Duration::from_secs(30), body.collect()).await;
    let bytes = read.ok().and_then(Result::ok).map(http_body_util::Collected::to_bytes).unwrap_or_else(Bytes::new);
    let pairs = form_urlencoded::parse(&bytes).map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
    (Request::from_parts(parts, Body::from(bytes)), Some(KeptForm(pairs)))
}

/// Asks for a log-in instead of the page that was asked for; a form that was sent is kept.
pub(crate) fn ask(app: &App, lang: Lang, theme: &str, get: bool, uri: &str, form: Option<KeptForm>) -> Response {
    if get {
        let to = format!("/login?next={}", form_urlencoded::byte_serialize(uri.as_bytes()).collect::<String>());
        return see_other(&to);
    }
    let words = Words(lang);
    let shell = Shell::bare(app, lang, theme, uri, &words.shell_log_in());
    let problem = words.shell_session_ended_detail();
    let kept = form.map(|KeptForm(pairs)| pairs).unwrap_or_default();
    let page = LoginPage {
        shell,
        next: "/".to_owned(),
        name: String::new(),
        problem,
        inline: false,
        resume: uri.to_owned(),
        kept,
    };
    match page.render() {
        Ok(html) => (StatusCode::UNAUTHORIZED, axum::response::Html(html)).into_response(),
        Err(_) => StatusCode::UNAUTHORIZED.into_response(),
    }
}
