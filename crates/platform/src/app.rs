//! The running program as handlers and jobs see it.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal, WayOut};
use kernel::ids::Id;
use kernel::lang::Lang;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::{Semaphore, broadcast};

use crate::backoff::Backoff;
use crate::clock::{Clock, random};
use crate::db::{Command, Db, Key, Store, Tx, Written};
use crate::files::Files;
use crate::i18n::{Arg, code_id};
use crate::jobs::LiveEvent;
use crate::module::Module;
use crate::sender::Sender;
use crate::web::assets::Assets;
use crate::web::badges::Badges;
use crate::web::peer::Network;

/// What the operator decided.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The address under which people reach it, such as `https://gj.example.com`; empty: whatever the request says.
    pub public_url: String,
    /// The address that is listened on: it stands in messages where the operator said no other.
    pub listen: String,
    /// The proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
    /// With this token the metrics may be read from elsewhere; empty: only from this machine.
    pub metrics_token: String,
    /// The demo: a banner, and log-in links that may be used again.
    pub demo: bool,
    /// Private networks that may be called all the same, such as `127.0.0.1` or `10.0.0.0/8`.
    pub outgoing_allow: Vec<String>,
    /// Draws the metrics, where they are collected.
    pub metrics: Option<fn() -> String>,
}

impl Settings {
    /// Whether people reach it by https: then cookies are for this host alone.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// What [`App::new`] is made of.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The modules.
    pub modules: Vec<Module>,
    /// The front end.
    pub assets: Assets,
    /// The files.
    pub files: Files,
    /// The sender of short messages.
    pub sender: Arc<dyn Sender>,
    /// What the operator decided.
    pub settings: Settings,
}

struct Inner {
    parts: Parts,
    live: broadcast::Sender<LiveEvent>,
    hashing: (Semaphore, Semaphore),
    places: Semaphore,
    backoff: Backoff,
    badges: Badges,
}

/// The running program. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let (live, _) = broadcast::channel(4096);
        // Argon2id takes 19 MiB and tens of milliseconds: two at a time, so that a flood of log-ins can't starve the desk.
        let hashing = (Semaphore::new(crate::auth::WAITING), Semaphore::new(2));
        let places = Semaphore::new(crate::web::limits::AT_ONCE);
        Self(Arc::new(Inner { parts, live, hashing, places, backoff: Backoff::default(), badges: Badges::default() }))
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.parts.store
    }

    /// Now.
    pub fn now(&self) -> Moment {
        self.0.parts.clock.now()
    }

    /// The modules.
    pub fn modules(&self) -> &[Module] {
        &self.0.parts.modules
    }

    /// The front end.
    pub fn assets(&self) -> &Assets {
        &self.0.parts.assets
    }

    /// The files.
    pub fn files(&self) -> &Files {
        &self.0.parts.files
    }

    /// The sender of short messages.
    pub fn sender(&self) -> Arc<dyn Sender> {
        Arc::clone(&self.0.parts.sender)
    }

    /// What the operator decided.
    pub fn settings(&self) -> &Settings {
        &self.0.parts.settings
    }

    /// The live stream of all lines.
    pub fn live(&self) -> &broadcast::Sender<LiveEvent> {
        &self.0.live
    }

    /// The gate before Argon2id: the places in the queue, and the turns.
    pub(crate) fn hashing(&self) -> (&Semaphore, &Semaphore) {
        (&self.0.hashing.0, &self.0.hashing.1)
    }

    /// The places of requests that are worked on.
    pub(crate) fn places(&self) -> &Semaphore {
        &self.0.places
    }

    /// The numbers of the rail that were counted a moment ago.
    pub(crate) fn badges(&self) -> &Badges {
        &self.0.badges
    }

    /// The consumers that fail at the moment, in sentences; empty when all goes well.
    pub fn failing_jobs(&self) -> Vec<String> {
        self.0.backoff.failing()
    }

    /// The consumers that failed and wait.
    pub(crate) fn backoff(&self) -> &Backoff {
        &self.0.backoff
    }

    /// A command at this moment.
    pub fn command(&self, line: Id, actor: Actor, key: Option<Key>) -> Result<Command, Fault> {
        Ok(Command { line, actor, key, at: self.now(), seed: random()? })
    }

    /// Runs a command of a line.
    pub async fn write<T, F>(&self, line: Id, actor: Actor, key: Option<Key>, work: F) -> Result<Written<T>, Fault>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.store().write(self.command(line, actor, key)?, work).await
    }

    /// Reads in one snapshot.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.store().read(work).await
    }

    /// A message of any module, found at run time by its id.
    pub fn word(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.modules()
            .iter()
            .find_map(|m| m.words.find(lang, id, args))
            .or_else(|| crate::words::CATALOGUE.find(lang, id, args))
    }

    /// The word of a code of any module (a duty, a department); a dash where there is none.
    pub fn code(&self, lang: Lang, family: &str, code: &str) -> String {
        let owner = self.modules().iter().find(|m| m.words.find(lang, &code_id(family, code), &[]).is_some());
        owner.map_or_else(|| crate::words::CATALOGUE.code(lang, family, code), |m| m.words.code(lang, family, code))
    }

    /// The sentence of a refusal in a language.
    pub fn refusal_text(&self, lang: Lang, refusal: &Refusal) -> String {
        let args: HashMap<String, Arg> =
            refusal.facts.iter().filter_map(|(name, value)| fact(value).map(|arg| (name.clone(), arg))).collect();
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        let id = format!("refusal-{}-{}", refusal.rule.replace('.', "-"), refusal.reason.replace('_', "-"));
        self.word(lang, &id, &args).unwrap_or_else(|| refusal.rule.clone())
    }

    /// A rule's name in a language.
    pub fn rule_title(&self, lang: Lang, rule: &str) -> String {
        self.modules()
            .iter()
            .filter_map(|m| m.rule_title)
            .find_map(|title| title(lang, rule))
            .unwrap_or_else(|| rule.to_owned())
    }

    /// Whether nothing switches a rule off.
    pub fn rule_is_hard(&self, rule: &str) -> bool {
        self.modules().iter().filter_map(|m| m.rule_is_hard).any(|is_hard| is_hard(rule))
    }

    /// The label of a way out.
    pub fn way_label(&self, lang: Lang, way: &WayOut) -> String {
        self.word(lang, &code_id("way", &way.action), &[]).unwrap_or_else(|| way.action.clone())
    }
}

fn fact(value: &Value) -> Option<Arg> {
    match value {
        Value::String(text) => Some(Arg::Text(text.clone())),
        Value::Number(number) => number.as_i64().map(Arg::Int),
        Value::Array(items) => Some(Arg::Text(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("、"))),
        _ => None,
    }
}
