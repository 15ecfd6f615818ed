//! Somebody with a good link to one order.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::response::Response;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::auth::token_hash;
use platform::db::{Key, Tx, Written};
use platform::lines::{self, Line};
use platform::web::Failed;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::knock::{Knock, shut};
use crate::model::Link;
use crate::queries;
use crate::rules::{LinkState, link_state};

/// Somebody whose link opened: the one order of it, and nothing else.
pub(crate) struct Guest {
    pub(crate) knock: Knock,
    pub(crate) line: Line,
    pub(crate) link: Link,
    /// The holder of the link as the history knows them. No role is held.
    pub(crate) actor: Actor,
    /// The address of the page, `/o/<token>`.
    pub(crate) base: String,
}

impl FromRequestParts<App> for Guest {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Ok(knock) = Knock::from_request_parts(parts, app).await;
        let params = RawPathParams::from_request_parts(parts, app).await.ok();
        let token = params.and_then(|p| p.iter().find(|(name, _)| *name == "token").map(|(_, token)| token.to_owned()));
        let Some(token) = token.filter(|t| (16..=64).contains(&t.len())) else { return Err(shut(&knock).await) };
        let (hash, now) = (token_hash(&token), app.now());
        let found = app.read(move |db| open(db, hash, now)).await;
        match found {
            Ok(Some((link, line, actor))) => Ok(Self { knock, line, link, actor, base: format!("/o/{token}") }),
            Ok(None) => Err(shut(&knock).await),
            Err(fault) => {
                tracing::error!(%fault, "a link could not be read");
                Err(shut(&knock).await)
            }
        }
    }
}

fn open(
    db: &mut platform::db::Db<'_>,
    hash: [u8; 32],
    now: kernel::clock::Moment,
) -> Result<Option<(Link, Line, Actor)>, Fault> {
    let Some(link) = queries::links::by_hash(db, hash)? else { return Ok(None) };
    let good = link_state(link.sent_at.is_some(), link.revoked_at, link.expires_at, now) == LinkState::Good;
    if !good || link.purpose != "party" {
        return Ok(None);
    }
    let line = lines::by_id(db, link.community_id)?;
    let name = responsibility::queries::party(db, link.community_id, link.holder_id)?.name;
    let actor = Actor { id: link.holder_id, name, roles: Vec::new() };
    Ok(Some((link, line, actor)))
}

impl Guest {
    /// The community.
    pub(crate) const fn community(&self) -> Id {
        self.line.id
    }

    /// Runs a command as the holder of the link.
    pub(crate) async fn write<T, F>(&self, key: Option<Key>, work: F) -> Result<Written<T>, Failed>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>, &Actor) -> Result<T, Fault> + Send + 'static,
    {
        let actor = self.actor.clone();
        Ok(self.knock.app.write(self.line.id, self.actor.clone(), key, move |tx| work(tx, &actor)).await?)
    }
}
