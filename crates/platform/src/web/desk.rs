//! Who stands at the desk: the extractor that authenticates, finds the community inside the caller's walls, and checks the permission.

use std::marker::PhantomData;

use axum::extract::{FromRequestParts, OriginalUri, RawPathParams};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, HOST};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::{COMPANY, Id};
use kernel::lang::Lang;
use kernel::permission::{Needs, Permission};
use kernel::role::Role;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::problem::Failed;
use crate::app::App;
use crate::auth::{self, Bearer};
use crate::db::{Db, Key, Tx, Written};
use crate::history::Event;
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
    host: String,
    permission: PhantomData<P>,
}

impl<P: Needs> FromRequestParts<App> for Desk<P> {
    type Rejection = Failed;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failed> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Fault::NotFound)?;
        let code = params.iter().find(|(name, _)| *name == "community").map(|(_, code)| code.to_owned());
        if code.as_ref().is_some_and(|code| code.contains('\0')) {
            return Err(Fault::NotFound.into());
        }
        let jar = CookieJar::from_headers(&parts.headers);
        let credential = credential(app, &parts.headers, &jar).ok_or(Fault::NotLoggedIn)?;
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
            host: host_of(&parts.headers),
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
        self.write_line(self.line.id, key, work).await
    }

    /// Runs a command of the company as this person.
    pub async fn write_company<T, F>(&self, key: Key, work: F) -> Result<Written<T>, Failed>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>, &Actor) -> Result<T, Fault> + Send + 'static,
    {
        self.write_line(COMPANY, key, work).await
    }

    async fn write_line<T, F>(&self, line: Id, key: Key, work: F) -> Result<Written<T>, Failed>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>, &Actor) -> Result<T, Fault> + Send + 'static,
    {
        let actor = self.actor.clone();
        let written = self.app.write(line, self.actor.clone(), Some(key), move |tx| work(tx, &actor)).await;
        if let Err(Fault::Refused(refusal)) = &written
            && self.app.rule_is_hard(&refusal.rule)
        {
            self.keep_attempt(line, refusal).await;
        }
        Ok(written?)
    }

    /// A refused attempt at a rule that nothing switches off is kept, in a command of its own: which rule, for which reason,
    /// by whom, at which thing. The facts of the refusal stay out, they may be personal.
    async fn keep_attempt(&self, line: Id, refusal: &Refusal) {
        let (rule, reason, by) = (refusal.rule.clone(), refusal.reason.clone(), self.actor.id);
        // The first id in the address is the thing that was to be acted on.
        let about = self.uri.split(['/', '?']).find_map(|part| Id::try_parse(part).ok());
        let kept = self.app.write(line, self.actor.clone(), None, move |tx| {
            let event =
                Event::new("rule.refused", "account", by).data("rule", rule.clone()).data("reason", reason.clone());
            tx.record(about.map_or_else(|| event.clone(), |id| event.clone().id("about", id)))
        });
        if let Err(fault) = kept.await {
            tracing::error!(%fault, rule = refusal.rule, "a refused attempt was not kept");
        }
    }

    /// The viewer for panels and searches. Owned parts: clone what a closure needs.
    pub fn viewer(&self) -> Viewer<'_> {
        Viewer { line: &self.line, actor: &self.actor, lang: self.lang, now: self.app.now() }
    }

    /// An address inside this community: `desk.href("/orders")` → `/c/guihuayuan/orders`.
    pub fn href(&self, below: &str) -> String {
        format!("/c/{}{below}", self.line.code)
    }

    /// The address of this server for links that are read elsewhere (a code on paper, a message), without a slash at its end:
    /// as the operator said, else as the request came.
    pub fn site(&self) -> String {
        site_at(&self.app, &self.host)
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
pub(crate) fn credential(app: &App, headers: &HeaderMap, jar: &CookieJar) -> Option<Bearer> {
    if let Some(value) = headers.get(AUTHORIZATION) {
        let token = value.to_str().ok()?.strip_prefix("Bearer ")?.trim();
        return Some(Bearer::Token(auth::token_hash(token)));
    }
    jar.get(auth::cookie_name(app)).map(|cookie| Bearer::Session(auth::token_hash(cookie.value())))
}

/// The address of this server, for a door that has no desk; see [`Desk::site`].
pub fn site_of(app: &App, headers: &HeaderMap) -> String {
    site_at(app, &host_of(headers))
}

fn site_at(app: &App, host: &str) -> String {
    let public = app.settings().public_url.trim_end_matches('/');
    if public.is_empty() { format!("http://{host}") } else { public.to_owned() }
}

/// The host that was asked for; one that is no host name (or isn't there) becomes this machine.
fn host_of(headers: &HeaderMap) -> String {
    let asked = headers.get(HOST).and_then(|value| value.to_str().ok()).unwrap_or("");
    let plain = asked.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]_".contains(&b));
    if plain && !asked.is_empty() { asked.to_owned() } else { "localhost".to_owned() }
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
