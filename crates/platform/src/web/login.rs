//! Logging in and out, log-in links, a new password, language and theme; and what was typed when a session ended.

use askama::Template;
use axum::Form;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use http_body_util::BodyExt;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::lang::Lang;
use serde::Deserialize;
use std::net::SocketAddr;

use super::desk::{Desk, LoggedIn, lang_of, theme_of};
use super::html::Html;
use super::input::{Path, Query};
use super::problem::Failed;
use super::routes::Routes;
use super::shell::{Shell, first_page, role_labels};
use crate::app::App;
use crate::auth;
use crate::db::Tx;
use crate::lines;
use crate::words::Words;

/// The largest form that is kept over a log-in, in bytes.
const KEPT: u64 = 256 * 1024;

/// A form that was sent without a session: shown again after the log-in.
#[derive(Debug, Clone)]
pub struct KeptForm(Vec<(String, String)>);

/// Keeps a copy of a page's form, so that nothing typed is lost when the session has ended.
pub(crate) async fn keep_form(request: Request) -> (Request, Option<KeptForm>) {
    let headers = request.headers();
    let is_form =
        headers.get(CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let size = request.body().size_hint().upper().unwrap_or(u64::MAX);
    let small = request.uri().path().starts_with("/c/") && request.method() == Method::POST && is_form && size <= KEPT;
    if !small {
        return (request, None);
    }
    let (parts, body) = request.into_parts();
    let bytes = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_else(|_| Bytes::new());
    let pairs = form_urlencoded::parse(&bytes).map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
    (Request::from_parts(parts, Body::from(bytes)), Some(KeptForm(pairs)))
}

#[derive(Template)]
#[template(path = "platform/login.html")]
struct LoginPage {
    shell: Shell,
    next: String,
    name: String,
    problem: String,
    inline: bool,
    resume: String,
    kept: Vec<(String, String)>,
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

#[derive(Template)]
#[template(path = "platform/set_password.html")]
struct PasswordPage {
    shell: Shell,
    token: String,
    name: String,
    asks_name: bool,
    problem: String,
}

#[derive(Template)]
#[template(path = "platform/enter.html")]
struct EnterPage {
    shell: Shell,
    token: String,
    name: String,
    role_label: String,
    next: String,
    problem: String,
}

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
        .open_get("/login", login_page)
        .open_post("/login", login)
        .open_post("/logout", logout)
        .open_post("/prefs", prefs)
        .open_get("/enter/{token}", enter_page)
        .open_post("/enter", enter)
        .open_get("/password/{token}", password_page)
        .open_post("/password/{token}", set_password)
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

fn see_other(to: &str) -> Response {
    let value = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, value)]).into_response()
}

/// Only addresses of this server are followed after a log-in.
fn safe_next(next: &str) -> String {
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && !next.chars().any(char::is_control);
    if own { next.to_owned() } else { "/".to_owned() }
}

fn bare(app: &App, headers: &HeaderMap, path: &str, title: &str) -> Shell {
    Shell::bare(app, lang_of(headers), &theme_of(headers), path, title)
}

fn session_cookie(app: &App, token: &str) -> String {
    let secure = if app.settings().public_url.starts_with("https://") { "; Secure" } else { "" };
    let age = if token.is_empty() { "; Max-Age=0" } else { "; Max-Age=604800" };
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", auth::COOKIE)
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
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

#[derive(Deserialize)]
struct LoginQuery {
    next: Option<String>,
    inline: Option<u8>,
}

async fn login_page(
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

/// The network a log-in comes from, coarse enough for a household behind one address.
fn network(request_from: Option<ConnectInfo<SocketAddr>>) -> String {
    match request_from.map(|ConnectInfo(addr)| addr.ip()) {
        Some(std::net::IpAddr::V4(ip)) => ip.to_string(),
        Some(std::net::IpAddr::V6(ip)) => ip.segments().iter().take(4).map(|s| format!("{s:x}:")).collect(),
        None => "local".to_owned(),
    }
}

async fn login(State(app): State<App>, Query(query): Query<LoginQuery>, request: Request) -> Result<Response, Failed> {
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>().copied();
    let headers = request.headers().clone();
    let bytes = request
        .into_body()
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .map_err(|_| Fault::invalid("form", "too_large"))?;
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(&bytes).map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
    let value = |name: &str| pairs.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone()).unwrap_or_default();
    let (name, password, next) = (value("name").trim().to_lowercase(), value("password"), value("next"));
    let inline = query.inline.is_some();
    let words = Words(lang_of(&headers));
    let subject = format!("{name}|{}", network(from));
    let wait = auth::wait_seconds(&app, &subject).await?;
    if wait > 0 {
        return login_form(&app, &headers, inline, &next, &name, words.login_wait(wait), StatusCode::TOO_MANY_REQUESTS);
    }
    let wanted = name.clone();
    let account = app.read(move |db| auth::by_login(db, &wanted)).await?;
    let active = account.filter(|a| a.state == "active");
    let fits = auth::verify_password(&app, &password, active.as_ref().and_then(|a| a.password_hash.clone())).await?;
    let Some(account) = active.filter(|_| fits) else {
        auth::failed(&app, &subject).await?;
        return login_form(&app, &headers, inline, &next, &name, words.login_wrong(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    auth::forget(&app, &subject).await?;
    let token = auth::start_session(&app, account.account_id).await?;
    let cookie = session_cookie(&app, &token);
    let resume = value("resume");
    if !resume.is_empty() && resume.starts_with("/c/") {
        let kept =
            pairs.iter().filter_map(|(k, v)| k.strip_prefix("kept.").map(|k| (k.to_owned(), v.clone()))).collect();
        let shell = bare(&app, &headers, "/login", &words.shell_resume_title());
        let page = Html::of(&ResumePage { shell, resume: safe_next(&resume), kept })?;
        return Ok(with_cookie(page.into_response(), &cookie));
    }
    let response = if inline { StatusCode::NO_CONTENT.into_response() } else { see_other(&safe_next(&next)) };
    Ok(with_cookie(response, &cookie))
}

async fn logout(State(app): State<App>, jar: CookieJar) -> Result<Response, Failed> {
    if let Some(cookie) = jar.get(auth::COOKIE) {
        auth::end_session(&app, cookie.value()).await?;
    }
    Ok(with_cookie(see_other("/login"), &session_cookie(&app, "")))
}

#[derive(Deserialize)]
struct Prefs {
    lang: Option<String>,
    theme: Option<String>,
    next: Option<String>,
}

async fn prefs(headers: HeaderMap, Form(prefs): Form<Prefs>) -> Response {
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

/// Whose link it is, without using it up.
async fn link_owner(app: &App, token: &str) -> Result<Option<(Id, String, Vec<kernel::role::Role>, bool)>, Fault> {
    let (hash, now) = (auth::token_hash(token), app.now());
    app.read(move |db| {
        let Some(account_id) = auth::link_account(db, hash, now)? else { return Ok(None) };
        let account = auth::account(db, account_id)?;
        Ok(Some((
            account_id,
            account.name,
            auth::all_roles(db, account_id)?,
            account.password_hash.is_none() && account.state == "invited",
        )))
    })
    .await
}

async fn enter_page(State(app): State<App>, headers: HeaderMap, Path(token): Path<String>) -> Result<Response, Failed> {
    let words = Words(lang_of(&headers));
    let shell = bare(&app, &headers, "/", &words.shell_enter_title());
    let next = "/".to_owned();
    let page = match link_owner(&app, &token).await? {
        Some((_, name, roles, _)) => EnterPage {
            shell,
            token,
            name,
            role_label: role_labels(lang_of(&headers), &roles),
            next,
            problem: String::new(),
        },
        None => EnterPage {
            shell,
            token,
            name: String::new(),
            role_label: String::new(),
            next,
            problem: words.enter_over(),
        },
    };
    Ok(Html::of(&page)?.into_response())
}

#[derive(Deserialize)]
struct Enter {
    token: String,
    next: Option<String>,
}

async fn enter(State(app): State<App>, Form(form): Form<Enter>) -> Result<Response, Failed> {
    let token = form.token;
    let used =
        app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| auth::enter_by_link(tx, &token)).await?;
    let session = auth::start_session(&app, used.answer).await?;
    Ok(with_cookie(see_other(&safe_next(form.next.as_deref().unwrap_or("/"))), &session_cookie(&app, &session)))
}

async fn password_page(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Response, Failed> {
    password_form(&app, &headers, token, String::new(), StatusCode::OK).await
}

async fn password_form(
    app: &App,
    headers: &HeaderMap,
    token: String,
    problem: String,
    status: StatusCode,
) -> Result<Response, Failed> {
    let words = Words(lang_of(headers));
    let shell = bare(app, headers, "/", &words.shell_password_title());
    let Some((account_id, ..)) = link_owner(app, &token).await? else {
        let page = EnterPage {
            shell,
            token,
            name: String::new(),
            role_label: String::new(),
            next: "/".to_owned(),
            problem: words.enter_over(),
        };
        return Ok((StatusCode::NOT_FOUND, Html::of(&page)?).into_response());
    };
    let login = app.read(move |db| auth::account(db, account_id)).await?.login;
    // The very first administrator chooses the log-in name too; it was made with a name that nobody can type.
    let asks_name = login.starts_with('*');
    let name = if asks_name { String::new() } else { login };
    Ok((status, Html::of(&PasswordPage { shell, token, name, asks_name, problem })?).into_response())
}

#[derive(Deserialize)]
struct NewPassword {
    name: Option<String>,
    password: String,
    again: String,
}

async fn set_password(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(form): Form<NewPassword>,
) -> Result<Response, Failed> {
    let words = Words(lang_of(&headers));
    let problem = if form.password == form.again {
        auth::weak_password(&form.password, form.name.as_deref().unwrap_or(""))
            .and_then(|code| words.find(&format!("invalid-{}", code.replace('_', "-"))))
    } else {
        Some(words.password_differs())
    };
    if let Some(problem) = problem {
        return password_form(&app, &headers, token, problem, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let hash = auth::hash_password(&app, &form.password).await?;
    let (used, wanted) = (token.clone(), form.name.clone());
    let set = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            let account = auth::enter_by_link(tx, &used)?;
            auth::choose_login(tx, account, wanted.as_deref())?;
            auth::set_password_hash(tx, account, &hash)?;
            Ok(account)
        })
        .await;
    match set {
        Ok(written) => {
            let session = auth::start_session(&app, written.answer).await?;
            Ok(with_cookie(see_other("/"), &session_cookie(&app, &session)))
        }
        Err(Fault::Invalid(_)) => {
            password_form(&app, &headers, token, words.login_name_taken(), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(fault) => Err(fault.into()),
    }
}
