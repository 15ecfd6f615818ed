//! Sessions and log-in links. Outside every history: nothing here is an event.

use axum_extra::extract::CookieJar;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::args;
use crate::clock::random;
use crate::db::{Db, Tx};
use crate::history::hex_of;

/// The session's cookie.
pub const COOKIE: &str = "gj_session";
/// The same under https: the browser takes it from this host alone, over TLS alone.
const HOST_COOKIE: &str = "__Host-gj_session";
/// A session ends after so many hours without use.
const IDLE_HOURS: i64 = 12;
/// A session ends after so many hours in any case.
const WHOLE_HOURS: i64 = 24 * 7;

/// The name of the session's cookie, as the operator's address wants it.
pub fn cookie_name(app: &App) -> &'static str {
    if app.settings().is_https() { HOST_COOKIE } else { COOKIE }
}

/// What a request brought to prove who it is: hashes only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bearer {
    /// A session's cookie.
    Session([u8; 32]),
    /// An API token.
    Token([u8; 32]),
}

/// An authenticated person or program.
#[derive(Debug, Clone)]
pub struct Who {
    /// The account.
    pub account_id: Id,
    /// The name.
    pub name: String,
    /// A token's line and role.
    pub token: Option<(Id, Role)>,
    /// The session was last noted minutes ago.
    pub seen_long_ago: bool,
}

/// The hash under which a token is kept.
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Who a credential belongs to; `None` when it has ended or never was.
pub fn identify(db: &mut Db<'_>, bearer: &Bearer, now: Moment) -> Result<Option<Who>, Fault> {
    match bearer {
        Bearer::Session(hash) => {
            let found: Option<(Id, String, Moment)> = db.maybe(
                "SELECT a.account_id, a.name, s.seen_at FROM sessions s JOIN accounts a ON a.account_id = s.account_id \
                 WHERE s.token_hash = $1 AND s.ends_at > $2 AND s.seen_at > $3 AND a.state = 'active'",
                args![*hash, now, now.plus_hours(-IDLE_HOURS)],
            )?;
            Ok(found.map(|(account_id, name, seen)| Who {
                account_id,
                name,
                token: None,
                seen_long_ago: now.minutes_since(seen) >= 10,
            }))
        }
        Bearer::Token(hash) => {
            let found: Option<(Id, String, Id, String)> = db.maybe(
                "SELECT a.account_id, a.name, t.line_id, t.role FROM api_tokens t JOIN accounts a ON a.account_id = t.account_id \
                 WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND a.state <> 'disabled'",
                args![*hash],
            )?;
            Ok(found.and_then(|(account_id, name, line, role)| {
                Role::parse(&role).map(|role| Who { account_id, name, token: Some((line, role)), seen_long_ago: false })
            }))
        }
    }
}

/// Starts a session; the token goes into the cookie and nowhere else.
pub async fn start_session(app: &App, account: Id) -> Result<String, Fault> {
    let token = hex_of(&random::<32>()?);
    let (hash, now) = (token_hash(&token), app.now());
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM sessions WHERE ends_at < $1", args![now])?;
        tx.run(
            "INSERT INTO sessions (token_hash, account_id, started_at, seen_at, ends_at) VALUES ($1, $2, $3, $3, $4)",
            args![hash, account, now, now.plus_hours(WHOLE_HOURS)],
        )?;
        Ok(())
    })
    .await?;
    Ok(token)
}

/// Ends a session at once.
pub async fn end_session(app: &App, token: &str) -> Result<(), Fault> {
    let hash = token_hash(token);
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM sessions WHERE token_hash = $1", args![hash]).map(drop)
    })
    .await?;
    Ok(())
}

/// Notes that a session is in use. Best effort: a failure costs nothing but an earlier end.
pub async fn touch(app: &App, jar: &CookieJar) {
    let Some(cookie) = jar.get(cookie_name(app)) else { return };
    let (hash, now) = (token_hash(cookie.value()), app.now());
    let noted = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            tx.run("UPDATE sessions SET seen_at = $2 WHERE token_hash = $1", args![hash, now]).map(drop)
        })
        .await;
    if let Err(fault) = noted {
        tracing::debug!(%fault, "a session was not noted");
    }
}

/// Makes a log-in link's token for an account; usable `uses` times until `ends_at`.
pub fn make_link(tx: &mut Tx<'_>, account: Id, ends_at: Moment, uses: i64) -> Result<String, Fault> {
    let token = hex_of(&tx.random("link"));
    let hash = token_hash(&token);
    tx.run(
        "INSERT INTO login_links (token_hash, account_id, ends_at, uses_left) VALUES ($1, $2, $3, $4)",
        args![hash, account, ends_at, uses],
    )?;
    Ok(token)
}

/// Uses a log-in link once; the account, or [`Fault::NotFound`] (a disabled account has no way in).
pub fn enter_by_link(tx: &mut Tx<'_>, token: &str) -> Result<Id, Fault> {
    let (hash, now) = (token_hash(token), tx.now());
    tx.value(
        "UPDATE login_links SET uses_left = uses_left - 1 WHERE token_hash = $1 AND ends_at > $2 AND uses_left > 0 \
         AND EXISTS (SELECT 1 FROM accounts a WHERE a.account_id = login_links.account_id AND a.state <> 'disabled') \
         RETURNING account_id",
        args![hash, now],
    )
}

/// The account of a log-in link that may still be used.
pub fn link_account(db: &mut Db<'_>, hash: [u8; 32], now: Moment) -> Result<Option<Id>, Fault> {
    Ok(db
        .maybe::<(Id,)>(
            "SELECT l.account_id FROM login_links l JOIN accounts a ON a.account_id = l.account_id \
             WHERE l.token_hash = $1 AND l.ends_at > $2 AND l.uses_left > 0 AND a.state <> 'disabled'",
            args![hash, now],
        )?
        .map(|(id,)| id))
}
