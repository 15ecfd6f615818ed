//! A resident: logged in by their number, or with the link that went to it. The right is living there, looked at each time.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use platform::app::App;
use platform::auth::token_hash;
use platform::db::Db;
use platform::history::hex_of;
use platform::lines::{self, Line};
use platform::web::Done;
use sha2::{Digest, Sha256};

use super::form::Sent;
use super::knock::{Knock, shut};
use crate::actions::resident::{Who, contact_of};
use crate::model::{Home, Link, Matter};
use crate::queries;
use crate::rules::{LinkState, link_state};

/// The cookie of a resident's log-in; under https the browser takes it from this host alone, over TLS alone.
const COOKIE: &str = "gj_home";
const HOST_COOKIE: &str = "__Host-gj_home";
/// A log-in lasts so many seconds: as long as its row.
const AGE: i64 = 30 * 86_400;

fn cookie_name(app: &App) -> &'static str {
    if app.settings().is_https() { HOST_COOKIE } else { COOKIE }
}

/// Sets the cookie; an empty token takes it away.
pub(crate) fn with_cookie(app: &App, token: &str, mut response: Response) -> Response {
    let secure = if app.settings().is_https() { "; Secure" } else { "" };
    let age = if token.is_empty() { 0 } else { AGE };
    let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age={age}", cookie_name(app));
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// The hash of the session's token, where there is one.
pub(crate) fn session_of(app: &App, headers: &HeaderMap) -> Option<([u8; 32], String)> {
    let jar = CookieJar::from_headers(headers);
    let token = jar.get(cookie_name(app))?.value().to_owned();
    let key = Sha256::new().chain_update(b"form|").chain_update(token.as_bytes()).finalize();
    let key = hex_of(key.get(..12).unwrap_or_default());
    Some((token_hash(&token), key))
}

/// Somebody who is logged in by their number.
pub(crate) struct Me {
    pub(crate) knock: Knock,
    /// The homes behind the number, those that hold first; never empty.
    pub(crate) homes: Vec<Home>,
    /// What every form of this session carries: another site doesn't know it.
    pub(crate) form_key: String,
}

impl FromRequestParts<App> for Me {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Ok(knock) = Knock::from_request_parts(parts, app).await;
        let door = |knock: &Knock| knock.dress(Done::to(false, "/r/home/log-in".to_owned()));
        let Some((hash, form_key)) = session_of(app, &parts.headers) else { return Err(door(&knock)) };
        let now = app.now();
        let found = app
            .read(move |db| match queries::residents::session(db, hash, now)? {
                Some((digits, started)) => queries::residents::homes(db, &digits, started),
                None => Ok(Vec::new()),
            })
            .await;
        match found {
            Ok(homes) if homes.is_empty() => Err(door(&knock)),
            Ok(homes) => Ok(Self { knock, homes, form_key }),
            Err(fault) => {
                tracing::error!(%fault, "a resident's log-in could not be read");
                Err(door(&knock))
            }
        }
    }
}

/// One matter of a household, and who looks at it.
pub(crate) struct Case {
    pub(crate) knock: Knock,
    pub(crate) line: Line,
    pub(crate) home: Home,
    pub(crate) matter: Matter,
    pub(crate) who: Who,
    /// The address of the page.
    pub(crate) base: String,
    /// See [`Me::form_key`]; of a link the token in the address does the same.
    pub(crate) form_key: String,
    /// The link by which they came, where it is one.
    pub(crate) link: Option<Link>,
}

impl FromRequestParts<App> for Case {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, app).await.ok();
        let param = |wanted: &str| {
            params.as_ref().and_then(|p| p.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.to_owned()))
        };
        match (param("token"), param("request_id")) {
            (Some(token), _) => by_link(parts, app, &token).await,
            (None, request) => by_session(parts, app, request.as_deref().and_then(parse_id)).await,
        }
    }
}

async fn by_session(parts: &mut Parts, app: &App, request: Option<Id>) -> Result<Case, Response> {
    let Me { knock, homes, form_key } = Me::from_request_parts(parts, app).await?;
    let Some(request) = request else { return Err(shut(&knock).await) };
    let found = app
        .read(move |db| match queries::residents::matter(db, &homes, request)? {
            Some((home, matter)) => Ok(Some((lines::by_id(db, home.community_id)?, home, matter))),
            None => Ok(None),
        })
        .await;
    match found {
        Ok(Some((line, home, matter))) => {
            let base = format!("/r/home/matters/{request}");
            Ok(case(knock, line, home, matter, base, form_key, None))
        }
        Ok(None) => Err(shut(&knock).await),
        Err(fault) => {
            tracing::error!(%fault, "a matter could not be read");
            Err(shut(&knock).await)
        }
    }
}

async fn by_link(parts: &mut Parts, app: &App, token: &str) -> Result<Case, Response> {
    let Ok(knock) = Knock::from_request_parts(parts, app).await;
    if !(16..=64).contains(&token.len()) {
        return Err(shut(&knock).await);
    }
    let (hash, now) = (token_hash(token), app.now());
    match app.read(move |db| opens(db, hash, now)).await {
        Ok(Some((link, line, home, matter))) => {
            let base = format!("/r/link/{token}");
            Ok(case(knock, line, home, matter, base, String::new(), Some(link)))
        }
        Ok(None) => Err(shut(&knock).await),
        Err(fault) => {
            tracing::error!(%fault, "a resident's link could not be read");
            Err(shut(&knock).await)
        }
    }
}

type Opened = (Link, Line, Home, Matter);

/// What a resident's link opens: its order's matter, while its holder lives there and has a number on file.
fn opens(db: &mut Db<'_>, hash: [u8; 32], now: kernel::clock::Moment) -> Result<Option<Opened>, Fault> {
    let Some(link) = queries::links::by_hash(db, hash)? else { return Ok(None) };
    let good = link_state(link.sent_at.is_some(), link.revoked_at, link.expires_at, now) == LinkState::Good;
    if !good || link.purpose != "resident" {
        return Ok(None);
    }
    let line = lines::by_id(db, link.community_id)?;
    let Some(request) = work_orders::queries::row(db, line.id, link.order_id)?.request_id else { return Ok(None) };
    let homes = contact_of(db, line.id, link.holder_id)?;
    let found = queries::residents::matter(db, &homes, request)?;
    let today = now.day(&line.zone);
    Ok(found.filter(|(home, _)| home.stay().holds(today)).map(|(home, matter)| (link, line, home, matter)))
}

fn case(
    knock: Knock,
    line: Line,
    home: Home,
    matter: Matter,
    base: String,
    form_key: String,
    link: Option<Link>,
) -> Case {
    let actor = Actor { id: home.person_id, name: home.person_name.clone(), roles: Vec::new() };
    let who = Who { actor, contact_id: home.contact_id };
    Case { knock, line, home, matter, who, base, form_key, link }
}

/// Whether a form is one of this session's own.
///
/// # Errors
/// Forbidden when it isn't.
pub(crate) fn own_form(form_key: &str, sent: &Sent) -> Result<(), Fault> {
    if sent.text("form_key") == form_key { Ok(()) } else { Err(Fault::Forbidden) }
}
