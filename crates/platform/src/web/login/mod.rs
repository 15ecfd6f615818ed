//! Logging in and out, log-in links, a new password, language and theme; and what was typed when a session ended.

mod door;
mod kept;
mod links;

use askama::Template;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

pub use kept::KeptForm;
pub(crate) use kept::{ask, keep_form};

use super::desk::{Desk, LoggedIn, lang_of, theme_of};
use super::html::Html;
use super::problem::Failed;
use super::routes::Routes;
use super::shell::{Shell, first_page};
use crate::app::App;
use crate::auth;
use crate::lines;
use crate::words::Words;

#[derive(Template)]
#[template(path = "platform/home.html")]
struct HomePage {
    shell: Shell,
}

/// The routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", home)
        .get("/c/{community}", community_home)
        .open_get("/login", door::login_page)
        .open_post("/login", door::login)
        .open_post("/logout", door::logout)
        .open_post("/prefs", door::prefs)
        .open_get("/enter/{token}", links::enter_page)
        .open_post("/enter", links::enter)
        .open_get("/password/{token}", links::password_page)
        .open_post("/password/{token}", links::set_password)
}

pub(super) fn see_other(to: &str) -> Response {
    let value = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, value)]).into_response()
}

/// Only addresses of this server are followed after a log-in.
pub(super) fn safe_next(next: &str) -> String {
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && !next.chars().any(char::is_control);
    if own { next.to_owned() } else { "/".to_owned() }
}

pub(super) fn bare(app: &App, headers: &HeaderMap, path: &str, title: &str) -> Shell {
    Shell::bare(app, lang_of(headers), &theme_of(headers), path, title)
}

pub(super) fn session_cookie(app: &App, token: &str) -> String {
    let secure = if app.settings().is_https() { "; Secure" } else { "" };
    let age = if token.is_empty() { "; Max-Age=0" } else { "; Max-Age=604800" };
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", auth::cookie_name(app))
}

pub(super) fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// `/`: straight to the first page of the only community, else the choice.
async fn home(desk: Desk<LoggedIn>) -> Result<Response, Failed> {
    let account = desk.actor.id;
    let communities = desk.read(move |db| lines::of_account(db, account)).await?;
    if let [only] = communities.as_slice() {
        return Ok(see_other(&format!("/c/{}", only.code)));
    }
    let admin = desk.actor.has(kernel::role::Role::Admin) || desk.actor.has(kernel::role::Role::HeadOffice);
    if admin {
        return Ok(see_other("/communities"));
    }
    let shell = desk.shell(&Words(desk.lang).shell_communities()).await?;
    Ok(Html::of(&HomePage { shell })?.into_response())
}

async fn community_home(desk: Desk<LoggedIn>) -> Result<Response, Failed> {
    Ok(see_other(&first_page(&desk.app, &desk.actor.roles, &desk.line.code)?))
}
