//! Who asks for what: the query, the community that it names, the key that it shows.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use platform::app::App;
use platform::db::Db;
use platform::lines::{self, Line};
use platform::web::desk::{lang_of, site_of};

use super::answer::Wrong;
use super::limit;
use crate::actions;
use crate::model::Key;
use crate::queries;
use crate::rules::form::{self, Form};
use crate::words::Words;

/// A request of an outside program.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) app: App,
    pub(crate) lang: Lang,
    pub(crate) headers: HeaderMap,
    query: Vec<u8>,
}

impl FromRequestParts<App> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self {
            app: app.clone(),
            lang: lang_of(&parts.headers),
            headers: parts.headers.clone(),
            query: parts.uri.query().unwrap_or_default().as_bytes().to_vec(),
        })
    }
}

/// The community that is asked, and the key that was shown.
pub(crate) struct Entered {
    pub(crate) line: Line,
    pub(crate) key: Option<Key>,
}

impl Asked {
    pub(crate) fn w(&self) -> Words {
        Words(self.lang)
    }

    /// The query, checked.
    pub(crate) fn query(&self) -> Result<Form, Wrong> {
        self.form(&self.query)
    }

    /// A form, checked.
    pub(crate) fn form(&self, bytes: &[u8]) -> Result<Form, Wrong> {
        let w = self.w();
        Form::read(bytes).map_err(|wrong| {
            Wrong::bad(match wrong {
                form::Wrong::NotUtf8 => w.wrong_not_utf8(),
                form::Wrong::TooMany => w.wrong_too_many(),
                form::Wrong::TooLong(name, most) => w.wrong_too_long(name, most),
                form::Wrong::Control(name) => w.wrong_control(name),
                form::Wrong::Twice(name) => w.wrong_twice(name),
            })
        })
    }

    /// Reads in one snapshot.
    pub(crate) async fn read<T, F>(&self, work: F) -> Result<T, Wrong>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.app.read(work).await.map_err(|fault| Wrong::of(&self.app, self.lang, &fault))
    }

    /// Where this server is reached.
    pub(crate) fn site(&self) -> String {
        site_of(&self.app, &self.headers)
    }

    /// The community and the key. A community that keeps its matters to itself is as one that isn't there, except for a key.
    pub(crate) async fn enter(&self, jurisdiction: Option<&str>, api_key: Option<&str>) -> Result<Entered, Wrong> {
        let (w, code) = (self.w(), jurisdiction.map(str::to_owned));
        let hash = api_key.map(platform::auth::token_hash);
        let (line, key, several) = self
            .read(move |db| {
                let line = match code {
                    Some(code) => lines::by_code(db, &code)?.filter(|line| line.id != COMPANY),
                    None => only(db)?,
                };
                let several = line.is_none() && lines::communities(db)?.len() > 1;
                let Some(line) = line else { return Ok((None, None, several)) };
                let key = match hash {
                    Some(hash) => queries::key_by_hash(db, line.id, hash)?,
                    None => None,
                };
                let open = key.is_some() || queries::settings(db, line.id)?.reads_open;
                Ok((Some((line, open)), key, several))
            })
            .await?;
        let Some((line, open)) = line else {
            return Err(match jurisdiction {
                None if several => Wrong::bad(w.wrong_jurisdiction_missing()),
                _ => Wrong::absent(w.wrong_jurisdiction()),
            });
        };
        if api_key.is_some() && key.is_none() {
            return Err(Wrong::key(w.wrong_api_key()));
        }
        if !open {
            return Err(Wrong::absent(w.wrong_jurisdiction()));
        }
        match &key {
            Some(key) => self.count(&line, key).await?,
            None if limit::too_often(line.id, self.app.now()) => return Err(Wrong::too_often(w.wrong_too_often(), 60)),
            None => {}
        }
        Ok(Entered { line, key })
    }

    /// The community for a read: named in the query, with or without a key.
    pub(crate) async fn enter_by(&self, query: &Form) -> Result<Entered, Wrong> {
        self.enter(query.get("jurisdiction_id"), query.get("api_key")).await
    }

    /// Counts a use of the key.
    async fn count(&self, line: &Line, key: &Key) -> Result<(), Wrong> {
        let key_id = key.key_id;
        let counted = self.app.write(line.id, Actor::system(), None, move |tx| actions::count_use(tx, key_id)).await;
        match counted {
            Ok(written) if written.answer => Ok(()),
            Ok(_) => Err(Wrong::too_often(self.w().wrong_too_often(), 60)),
            Err(fault) => Err(Wrong::of(&self.app, self.lang, &fault)),
        }
    }
}

/// The only community there is.
fn only(db: &mut Db<'_>) -> Result<Option<Line>, Fault> {
    let mut all = lines::communities(db)?;
    Ok(if all.len() == 1 { all.pop() } else { None })
}
