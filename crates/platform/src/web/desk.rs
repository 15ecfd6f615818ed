//! Who stands at the desk: the extractor that authenticates, finds the community inside the caller's walls, and checks the permission.

use std::marker::PhantomData;

use axum::extract::{FromRequestParts, OriginalUri, RawPathParams};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use kernel::permission::{Needs, Permission};
use kernel::role::Role;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::problem::Failed;
use crate::app::App;
use crate::auth::{self, Bearer};
use crate::db::{Db, Key, Tx, Written};
use crate::lines::{self, Line};
use crate::module::Viewer;

/// Anybody who is logged in, whatever their roles.
#[derive(Debug, Clone, Copy)]
pub struct LoggedIn;
impl Needs for LoggedIn {
    const PERMISSION: &'static Permission = &Permission { verb: "session.use", roles: &Role::ALL };
}

/// A person (or a program with a token) inside one community, allowed to do `P`.
///
/// Paths with `{community}` are walled: without a role there the answer is 404, as for a community that never was.
/// Other paths belong to the company: the roles are those of the company (all roles count for [`LoggedIn`]).
pub struct Desk<P> {
    /// The running program.
    pub app: App,
    /// The community, or the company.
    pub line: Line,
    /// Who acts, with the roles held here.
    pub actor: Actor,
    /// The language of the answer.
    pub lang: Lang,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// Path and query as asked.
    pub uri: String,
    /// Whether htmx asks for a fragment.
    pub htmx: bool,
    /// Whether the caller came with an API token.
    pub token: bool,
    permission: PhantomData<P>,
}

impl<P: Needs> FromRequestParts<App> for Desk<P> {
    type Rejection = Failed;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failed> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Fault::NotFound)?;
        let code = params.iter().find(|(name, _)| *name == "community").map(|(_, code)| code.to_owned());
        let jar = CookieJar::from_headers(&parts.headers);
        let credential = credential(&parts.headers, &jar).ok_or(Fault::NotLoggedIn)?;
        let token = matches!(credential, Bearer::Token(_));
        let now = app.now();
        let found = app.read(move |db| enter(db, &credential, code.as_deref(), now)).await?;
        let Entered { line, actor, seen_long_ago } = found;
        if P::PERMISSION.verb != LoggedIn::PERMISSION.verb && !P::PERMISSION.allows(&actor.roles) {
            return Err(Fault::Forbidden.into());
        }
        if seen_long_ago {
            auth::touch(app, &jar).await;
        }
        let uri = OriginalUri::from_request_parts(parts, app)
            .await
            .map_or_else(|_| parts.uri.clone(), |OriginalUri(uri)| uri);
        Ok(Self {
            app: app.clone(),
            line,
            actor,
            lang: lang_of(&parts.headers),
            theme: theme_of(&parts.headers),
            uri: uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string),
            htmx: parts.headers.contains_key("hx-request"),
            token,
            permission: PhantomData,
        })
    }
}

impl<P> Desk<P> {
    /// Reads in one snapshot.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Failed>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        Ok(self.app.read(work).await?)
    }

    /// Runs a command of this community as this person.
    pub async fn write<T, F>(&self, key: Key, work: F) -> Result<Written<T>, Failed>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>, &Actor) -> Result<T, Fault> + Send + 'static,
    {
        let actor = self.actor.clone();
        Ok(self.app.write(self.line.id, self.actor.clone(), Some(key), move |tx| work(tx, &actor)).await?)
    }

    /// Runs a command of the company as this person.
    pub async fn write_company<T, F>(&self, key: Key, work: F) -> Result<Written<T>, Failed>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>, &Actor) -> Result<T, Fault> + Send + 'static,
    {
        let actor = self.actor.clone();
        Ok(self.app.write(COMPANY, self.actor.clone(), Some(key), move |tx| work(tx, &actor)).await?)
    }

    /// The viewer for panels and searches. Owned parts: clone what a closure needs.
    pub fn viewer(&self) -> Viewer<'_> {
        Viewer { line: &self.line, actor: &self.actor, lang: self.lang, now: self.app.now() }
    }

    /// An address inside this community: `desk.href("/orders")` → `/c/guihuayuan/orders`.
    pub fn href(&self, below: &str) -> String {
        format!("/c/{}{below}", self.line.code)
    }

    /// Now.
    pub fn now(&self) -> Moment {
        self.app.now()
    }
}

struct Entered {
    line: Line,
    actor: Actor,
    seen_long_ago: bool,
}

fn enter(db: &mut Db<'_>, credential: &Bearer, code: Option<&str>, now: Moment) -> Result<Entered, Fault> {
    let who = auth::identify(db, credential, now)?.ok_or(Fault::NotLoggedIn)?;
    let line = match code {
        Some(code) => lines::by_code(db, code)?.filter(|line| line.id != COMPANY).ok_or(Fault::NotFound)?,
        None => lines::by_id(db, COMPANY)?,
    };
    let roles = auth::roles_at(db, &who, line.id)?;
    if roles.is_empty() && code.is_some() {
        return Err(Fault::NotFound);
    }
    Ok(Entered { line, actor: Actor { id: who.account_id, name: who.name, roles }, seen_long_ago: who.seen_long_ago })
}

/// The credential of a request: a bearer token, else the session cookie.
pub(crate) fn credential(headers: &HeaderMap, jar: &CookieJar) -> Option<Bearer> {
    if let Some(value) = headers.get(AUTHORIZATION) {
        let token = value.to_str().ok()?.strip_prefix("Bearer ")?.trim();
        return Some(Bearer::Token(auth::token_hash(token)));
    }
    jar.get(auth::COOKIE).map(|cookie| Bearer::Session(auth::token_hash(cookie.value())))
}

/// The language of an answer: the choice in the cookie, else the browser's, else Chinese.
pub fn lang_of(headers: &HeaderMap) -> Lang {
    let jar = CookieJar::from_headers(headers);
    if let Some(chosen) = jar.get("gj_lang").and_then(|c| Lang::parse(c.value())) {
        return chosen;
    }
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    accepted.split(',').find_map(|tag| Lang::parse(tag.trim())).unwrap_or_default()
}

/// `auto`, `light` or `dark`: the choice in the cookie.
pub fn theme_of(headers: &HeaderMap) -> String {
    CookieJar::from_headers(headers).get("gj_theme").map_or("auto", |c| c.value()).to_owned()
}
