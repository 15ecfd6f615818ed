//! The door: log in with name and password, log out, choose language and theme.

use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use kernel::fault::Fault;
use kernel::lang::Lang;
use serde::Deserialize;

use super::kept::KEPT;
use super::{bare, safe_next, see_other, session_cookie, with_cookie};
use crate::app::App;
use crate::auth;
use crate::web::desk::lang_of;
use crate::web::html::Html;
use crate::web::input::{Form, Query, pairs_of};
use crate::web::peer;
use crate::web::problem::Failed;
use crate::web::shell::Shell;
use crate::words::Words;

/// The largest log-in form in bytes: name, password, and a kept form, whose fields grow by their prefix.
const LARGEST: usize = 2 * KEPT + 16 * 1024;

#[derive(Template)]
#[template(path = "platform/login.html")]
pub(super) struct LoginPage {
    pub(super) shell: Shell,
    pub(super) next: String,
    pub(super) name: String,
    pub(super) problem: String,
    pub(super) inline: bool,
    pub(super) resume: String,
    pub(super) kept: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "platform/login_inline.html")]
struct LoginInline {
    shell: Shell,
    next: String,
    name: String,
    problem: String,
    inline: bool,
    resume: String,
    kept: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "platform/resume.html")]
struct ResumePage {
    shell: Shell,
    resume: String,
    kept: Vec<(String, String)>,
}

#[derive(Deserialize)]
pub(super) struct LoginQuery {
    next: Option<String>,
    inline: Option<u8>,
}

pub(super) async fn login_page(
    State(app): State<App>,
    headers: HeaderMap,
    Query(query): Query<LoginQuery>,
) -> Result<Response, Failed> {
    login_form(
        &app,
        &headers,
        query.inline.is_some(),
        query.next.as_deref().unwrap_or("/"),
        "",
        String::new(),
        StatusCode::OK,
    )
}

fn login_form(
    app: &App,
    headers: &HeaderMap,
    inline: bool,
    next: &str,
    name: &str,
    problem: String,
    status: StatusCode,
) -> Result<Response, Failed> {
    let shell = bare(app, headers, "/login", &Words(lang_of(headers)).shell_log_in());
    let (next, name) = (safe_next(next), name.to_owned());
    let html = if inline {
        Html::of(&LoginInline { shell, next, name, problem, inline, resume: String::new(), kept: Vec::new() })?
    } else {
        Html::of(&LoginPage { shell, next, name, problem, inline, resume: String::new(), kept: Vec::new() })?
    };
    Ok((status, html).into_response())
}

/// Name and password, and what was kept of a form that came too late.
struct Typed(Vec<(String, String)>);

impl Typed {
    async fn read(body: Body) -> Result<Self, Fault> {
        let bytes = axum::body::to_bytes(body, LARGEST).await.map_err(|_| Fault::invalid("form", "too_large"))?;
        pairs_of(&bytes).map(Self)
    }

    fn value(&self, name: &str) -> String {
        self.0.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }

    fn kept(&self) -> Vec<(String, String)> {
        self.0.iter().filter_map(|(k, v)| k.strip_prefix("kept.").map(|k| (k.to_owned(), v.clone()))).collect()
    }
}

pub(super) async fn login(
    State(app): State<App>,
    Query(query): Query<LoginQuery>,
    request: Request,
) -> Result<Response, Failed> {
    let from = peer::address(request.extensions(), request.headers(), &app.settings().trusted_proxies);
    let headers = request.headers().clone();
    let typed = Typed::read(request.into_body()).await?;
    let (name, next) = (typed.value("name").trim().to_lowercase(), typed.value("next"));
    let inline = query.inline.is_some();
    let words = Words(lang_of(&headers));
    let again = |problem, status| login_form(&app, &headers, inline, &next, &name, problem, status);
    let tried = match auth::begin(&app, &name, &peer::network(from)).await? {
        Ok(tried) => tried,
        Err(wait) => {
            let mut response = again(words.login_wait(wait), StatusCode::TOO_MANY_REQUESTS)?;
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait));
            return Ok(response);
        }
    };
    let wanted = name.clone();
    let active = app.read(move |db| auth::by_login(db, &wanted)).await?.filter(|a| a.state == "active");
    let hash = active.as_ref().and_then(|a| a.password_hash.clone());
    let fits = auth::verify_password(&app, &typed.value("password"), hash).await?;
    let Some(account) = active.filter(|_| fits) else {
        return again(words.login_wrong(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    auth::succeeded(&app, tried).await?;
    let token = auth::start_session(&app, account.account_id).await?;
    let cookie = session_cookie(&app, &token);
    let resume = typed.value("resume");
    if !resume.is_empty() && resume.starts_with("/c/") {
        let shell = bare(&app, &headers, "/login", &words.shell_resume_title());
        let page = Html::of(&ResumePage { shell, resume: safe_next(&resume), kept: typed.kept() })?;
        return Ok(with_cookie(page.into_response(), &cookie));
    }
    let response = if inline { StatusCode::NO_CONTENT.into_response() } else { see_other(&safe_next(&next)) };
    Ok(with_cookie(response, &cookie))
}

pub(super) async fn logout(State(app): State<App>, jar: CookieJar) -> Result<Response, Failed> {
    if let Some(cookie) = jar.get(auth::cookie_name(&app)) {
        auth::end_session(&app, cookie.value()).await?;
    }
    Ok(with_cookie(see_other("/login"), &session_cookie(&app, "")))
}

#[derive(Deserialize)]
pub(super) struct Prefs {
    lang: Option<String>,
    theme: Option<String>,
    next: Option<String>,
}

pub(super) async fn prefs(headers: HeaderMap, Form(prefs): Form<Prefs>) -> Response {
    let quiet = headers.contains_key("hx-request");
    let next = safe_next(prefs.next.as_deref().unwrap_or("/"));
    let mut response = if quiet { StatusCode::NO_CONTENT.into_response() } else { see_other(&next) };
    if let Some(lang) = prefs.lang.as_deref().and_then(Lang::parse) {
        response = with_cookie(response, &format!("gj_lang={}; Path=/; SameSite=Lax; Max-Age=31536000", lang.tag()));
    }
    if let Some(theme) = prefs.theme.filter(|t| matches!(t.as_str(), "auto" | "light" | "dark")) {
        response = with_cookie(response, &format!("gj_theme={theme}; Path=/; SameSite=Lax; Max-Age=31536000"));
    }
    response
}
