//! What a domain contributes to the house. The server composes the modules; no domain knows who else is there.

use std::sync::LazyLock;

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::permission::Permission;

use crate::app::App;
use crate::db::{Db, Recorded, Tx};
use crate::history::EventRow;
use crate::i18n::Catalogue;
use crate::lines::Line;
use crate::web::routes::Routes;

/// Runs inside the command that recorded the event, in the same transaction (ADR 0006).
#[derive(Clone, Copy)]
pub struct Reaction {
    /// The kind of event.
    pub on: &'static str,
    /// What happens then.
    pub run: fn(&mut Tx<'_>, &Recorded) -> Result<(), Fault>,
}

/// Runs when a deadline of its kind is due, as the actor `system`, in a command of the deadline's line.
#[derive(Clone, Copy)]
pub struct DeadlineKind {
    /// The kind, as in `tx.set_deadline`.
    pub kind: &'static str,
    /// What happens then. The deadline is gone already; it may be set again.
    pub run: fn(&mut Tx<'_>, Id) -> Result<(), Fault>,
}

/// Reads the history with a cursor of its own, a line at a time, many events a turn. Must be idempotent.
#[derive(Clone, Copy)]
pub struct Consumer {
    /// Its name; the cursor is kept under it.
    pub name: &'static str,
    /// What it does with the next events, in a command of their line.
    pub run: fn(&mut Tx<'_>, &[EventRow]) -> Result<(), Fault>,
}

/// Work outside a command: what reaches out of the house (sending, calling) and records its outcome in a command of its own.
///
/// It runs beside deadlines and consumers, so that a slow receiver keeps nobody waiting; one turn does what is due at
/// `app.now()` and tells how many things were done. Several processes may run it at once: it claims what it takes.
#[derive(Clone, Copy)]
pub struct Worker {
    /// Its name, for the log.
    pub name: &'static str,
    /// One turn.
    pub run: fn(App) -> WorkerTurn,
}

/// A worker's turn: how many things were done.
pub type WorkerTurn = std::pin::Pin<Box<dyn Future<Output = Result<usize, Fault>> + Send>>;

/// What a panel or a search needs to know about who looks.
pub struct Viewer<'a> {
    /// The community.
    pub line: &'a Line,
    /// Who looks.
    pub actor: &'a Actor,
    /// In which language.
    pub lang: Lang,
    /// When.
    pub now: Moment,
}

/// A part of the household page (and of the console's left column) that a floor above registry contributes.
#[derive(Clone, Copy)]
pub struct HouseholdPanel {
    /// Its place: `open` (what is not finished), `facts` (one-liners such as the last satisfaction), `timeline`.
    pub place: &'static str,
    /// Lower comes first.
    pub order: i32,
    /// Draws it for a unit: HTML made by a template, or nothing.
    pub draw: fn(&mut Db<'_>, &Viewer<'_>, Id) -> Result<Option<String>, Fault>,
}

/// A part of the page of one thing (an order, an outside party) that a floor above its domain contributes.
#[derive(Clone, Copy)]
pub struct SubjectPanel {
    /// The kind of thing, such as `order`.
    pub subject_kind: &'static str,
    /// Lower comes first.
    pub order: i32,
    /// Draws it: HTML made by a template, or nothing.
    pub draw: fn(&mut Db<'_>, &Viewer<'_>, Id) -> Result<Option<String>, Fault>,
}

/// A line of a household's timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineItem {
    /// When.
    pub at: Moment,
    /// The tag's colour: `jade`, `gold`, `blue`, `red` or empty.
    pub tone: String,
    /// The tag's word, such as 已闭环.
    pub tag: String,
    /// What happened, in a sentence.
    pub text: String,
    /// A short remark at the end, such as an opinion.
    pub note: String,
    /// The page behind it.
    pub href: String,
}

/// The timeline items that a domain contributes for a unit, newest first, at most `limit`.
pub type TimelineSource = fn(&mut Db<'_>, &Viewer<'_>, Id, i64) -> Result<Vec<TimelineItem>, Fault>;

/// A hit of the command palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The icon's name in the sprite.
    pub icon: String,
    /// The line that is shown.
    pub label: String,
    /// A second, smaller line.
    pub note: String,
    /// Where it leads.
    pub href: String,
}

/// Counts the unfinished matters of units of a community: `(unit, count)`, units without any may be left out.
pub type OpenMatters = fn(&mut Db<'_>, Id, &[Id]) -> Result<Vec<(Id, i64)>, Fault>;

/// A search of a domain for the palette.
pub type SearchSource = fn(&mut Db<'_>, &Viewer<'_>, &str) -> Result<Vec<Hit>, Fault>;

/// One thing on the chase list: somebody owes it, and nothing brings it back by itself but somebody who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chase {
    /// The moment that it is about: due, or waiting since.
    pub at: Moment,
    /// That moment in words.
    pub when: String,
    /// Whether it is over its time.
    pub late: bool,
    /// The tag's colour: `jade`, `gold`, `blue`, `red` or empty.
    pub tone: &'static str,
    /// The tag's word, such as 报价未答复.
    pub tag: String,
    /// The home or common part, or who is waited for.
    pub place: String,
    /// What it is about.
    pub text: String,
    /// Number, name, reason: the small line.
    pub note: String,
    /// The page on which something can be done.
    pub href: String,
    /// Who runs after it, where it is one person's.
    pub owner: Option<Id>,
}

/// Things of one kind on the chase list, with what is to be done about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChaseGroup {
    /// Lower comes first.
    pub order: i32,
    /// Its heading.
    pub title: String,
    /// What the centre does about these, in a sentence.
    pub todo: String,
    /// The page that lists all of them; empty where there is none.
    pub all: String,
    /// The things, the most urgent first.
    pub rows: Vec<Chase>,
}

/// What a domain has on the chase list, at most so many rows a group; groups without rows are left out.
pub type ChaseSource = fn(&mut Db<'_>, &Viewer<'_>, i64) -> Result<Vec<ChaseGroup>, Fault>;

/// The page behind an event's subject: given the community's code and the id, an address.
#[derive(Clone, Copy)]
pub struct SubjectLink {
    /// The kind of subject.
    pub subject_kind: &'static str,
    /// Its page.
    pub href: fn(&str, Id) -> String,
}

/// An entry of the rail.
#[derive(Clone, Copy)]
pub struct NavItem {
    /// Lower comes first.
    pub order: i32,
    /// The message id of its label in the domain's words.
    pub label: &'static str,
    /// The icon's name in the sprite.
    pub icon: &'static str,
    /// Its address below `/c/{code}`, such as `/console`.
    pub href: &'static str,
    /// Who sees it.
    pub permission: &'static Permission,
    /// A number that waits for somebody.
    pub badge: Option<fn(&mut Db<'_>, &Viewer<'_>) -> Result<i64, Fault>>,
}

/// How far a step of a community's first day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetUp {
    /// Something is to be done.
    Open,
    /// It works as the template has it; somebody should look it over.
    Template,
    /// Done.
    Done,
}

/// A step of a community's first day.
#[derive(Clone, Copy)]
pub struct SetUpStep {
    /// Lower comes first.
    pub order: i32,
    /// Its code: the words are `set-up-{code}` and `set-up-{code}-text`.
    pub code: &'static str,
    /// Where it is done, below `/c/{code}`.
    pub href: &'static str,
    /// Who may go there.
    pub permission: &'static Permission,
    /// How far it is, today.
    pub state: fn(&mut Db<'_>, Id, kernel::clock::Day) -> Result<SetUp, Fault>,
}

/// What a domain contributes.
#[derive(Clone)]
pub struct Module {
    /// The crate's name.
    pub name: &'static str,
    /// Its routes, pages and API.
    pub routes: fn() -> Routes,
    /// Its part of the OpenAPI description.
    pub openapi: fn() -> utoipa::openapi::OpenApi,
    /// Its words.
    pub words: &'static LazyLock<Catalogue>,
    /// Its permissions.
    pub permissions: &'static [&'static Permission],
    /// The rules that it enforces, with the place (`work_orders::rules::start`).
    pub rules: &'static [(&'static str, &'static str)],
    /// The names of rules, from the one domain that keeps them.
    pub rule_title: Option<fn(Lang, &str) -> Option<String>>,
    /// Whether nothing switches a rule off, from the same domain: refused attempts at such a rule are kept in the history.
    pub rule_is_hard: Option<fn(&str) -> bool>,
    /// Its reactions.
    pub reactions: &'static [Reaction],
    /// Its deadlines.
    pub deadlines: &'static [DeadlineKind],
    /// Its consumers.
    pub consumers: &'static [Consumer],
    /// Its work outside commands.
    pub workers: &'static [Worker],
    /// Its household panels.
    pub household_panels: &'static [HouseholdPanel],
    /// Its parts of the pages of things below it.
    pub subject_panels: &'static [SubjectPanel],
    /// Its timelines.
    pub timelines: &'static [TimelineSource],
    /// Its searches.
    pub searches: &'static [SearchSource],
    /// What it has on the centre's chase list.
    pub chases: Option<ChaseSource>,
    /// How many matters of these units are not finished, for the hits of a household search.
    pub open_matters: Option<OpenMatters>,
    /// The pages behind its subjects.
    pub subject_links: &'static [SubjectLink],
    /// Its entries of the rail.
    pub nav: &'static [NavItem],
    /// Steps of a community's first day.
    pub set_up: &'static [SetUpStep],
    /// What waits for the viewer in the top bar; the fragment below `href` is fetched again when `gj:notice` comes.
    pub bell: Option<NavItem>,
    /// What does not fit in a community's books: sentences for `guanjia verify`.
    pub verify: Option<fn(&mut Db<'_>, Id) -> Result<Vec<String>, Fault>>,
    /// Seeds a fresh community with what it needs to work (default script, tariffs, components, …).
    pub seed: Option<fn(&mut Tx<'_>) -> Result<(), Fault>>,
}

impl Module {
    /// A module that contributes nothing yet but words; use struct update syntax for the rest.
    pub const fn new(name: &'static str, words: &'static LazyLock<Catalogue>) -> Self {
        Self {
            name,
            routes: Routes::new,
            openapi: utoipa::openapi::OpenApi::default,
            words,
            permissions: &[],
            rules: &[],
            rule_title: None,
            rule_is_hard: None,
            reactions: &[],
            deadlines: &[],
            consumers: &[],
            workers: &[],
            household_panels: &[],
            subject_panels: &[],
            timelines: &[],
            searches: &[],
            chases: None,
            open_matters: None,
            subject_links: &[],
            nav: &[],
            set_up: &[],
            bell: None,
            verify: None,
            seed: None,
        }
    }
}

/// The reactions of all modules, as a command sees them.
pub struct Composed(pub Vec<Reaction>);

impl crate::db::Reacts for Composed {
    fn react(&self, tx: &mut Tx<'_>, event: &Recorded) -> Result<(), Fault> {
        self.0.iter().filter(|r| r.on == event.kind).try_for_each(|r| (r.run)(tx, event))
    }
}

/// Seeds a fresh community with what every module needs.
pub fn seed_community(app: &App, tx: &mut Tx<'_>) -> Result<(), Fault> {
    app.modules().iter().filter_map(|m| m.seed).try_for_each(|seed| seed(tx))
}

/// What platform itself contributes: the rules that its machinery keeps. Its routes and words are mounted by the edge.
pub fn own() -> Module {
    Module {
        rules: &[
            ("history.append-only", "platform::history"),
            ("community.walled", "platform::web::desk"),
            ("command.once", "platform::db::batch"),
        ],
        ..Module::new("platform", &crate::words::CATALOGUE)
    }
}
