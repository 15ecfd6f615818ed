//! The household page and its card: who lives here, what is open, what happened. What floors above know is drawn by
//! their panels and told by their timelines.

use askama::Template;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::lang::Lang;
use platform::app::App;
use platform::db::Db;
use platform::lines::Line;
use platform::module::{TimelineItem, Viewer};
use platform::web::{Desk, Failed, Html, Path, Query, Shell};
use serde::Deserialize;

use super::labels::{Tag, sign, stage_now_tag};
use crate::model::{AlterationRow, Occupancy, Occupant, StageNow, UnitView, Vehicle};
use crate::perms::{ChangePeople, ChangePlaces, ReadRegistry, RevealContact};
use crate::queries;
use crate::rules::stage::{Dates, Span, warranty_spans};
use crate::words::Words;

/// How many lines of the timeline come at a time.
const LINES: i64 = 20;
/// How many are shown at most.
const MOST: i64 = 500;

/// Who looks, in owned parts, for the closure that reads.
struct Looker {
    app: App,
    line: Line,
    actor: Actor,
    lang: Lang,
    now: Moment,
}

impl Looker {
    fn of<P>(desk: &Desk<P>) -> Self {
        Self {
            app: desk.app.clone(),
            line: desk.line.clone(),
            actor: desk.actor.clone(),
            lang: desk.lang,
            now: desk.now(),
        }
    }

    fn viewer(&self) -> Viewer<'_> {
        Viewer { line: &self.line, actor: &self.actor, lang: self.lang, now: self.now }
    }

    /// What the modules draw at a place of the page.
    fn panels(&self, db: &mut Db<'_>, place: &str, unit_id: Id) -> Result<Vec<String>, Fault> {
        let mut panels: Vec<_> =
            self.app.modules().iter().flat_map(|m| m.household_panels).filter(|panel| panel.place == place).collect();
        panels.sort_by_key(|panel| panel.order);
        let mut drawn = Vec::new();
        for panel in panels {
            drawn.extend((panel.draw)(db, &self.viewer(), unit_id)?);
        }
        Ok(drawn)
    }

    /// What happened to a household, over all modules, newest first; and whether there is more.
    fn timeline(&self, db: &mut Db<'_>, unit_id: Id, limit: i64) -> Result<(Vec<TimelineItem>, bool), Fault> {
        let mut items = Vec::new();
        for source in self.app.modules().iter().flat_map(|m| m.timelines) {
            items.extend(source(db, &self.viewer(), unit_id, limit + 1)?);
        }
        items.sort_by_key(|item| std::cmp::Reverse(item.at));
        let limit = usize::try_from(limit).unwrap_or(0);
        let more = items.len() > limit;
        items.truncate(limit);
        Ok((items, more))
    }
}

/// A line of the timeline as it is shown.
struct LineView {
    at: String,
    shown: String,
    item: TimelineItem,
}

struct PersonRow {
    sign: String,
    role: String,
    care: Vec<String>,
    since: String,
    calling: bool,
    of: Occupant,
}

fn person_row(w: Words, of: Occupant, caller: Option<Id>) -> PersonRow {
    PersonRow {
        calling: caller == Some(of.person_id),
        sign: sign(&of.name),
        role: w.code_word("occupant", &of.role),
        care: of.care.iter().map(|code| w.code_word("care", code)).collect(),
        since: of.since.map_or_else(String::new, |day| w.since(day.to_string())),
        of,
    }
}

struct PastRow {
    name: String,
    role: String,
    href: String,
    span: String,
}

struct AlterationView {
    row: AlterationRow,
    group: String,
    tag: Tag,
    when: String,
}

/// How many lines of the timeline are asked for.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct HouseholdQuery {
    shown: Option<i64>,
}

struct Read {
    unit: UnitView,
    stage: StageNow,
    spans: Vec<Span>,
    steward: String,
    people: Vec<Occupant>,
    past: Vec<Occupancy>,
    vehicles: Vec<Vehicle>,
    alterations: Vec<AlterationRow>,
    open: Vec<String>,
    facts: Vec<String>,
    more_panels: Vec<String>,
    lines: Vec<TimelineItem>,
    more: bool,
}

fn read(db: &mut Db<'_>, looker: &Looker, unit_id: Id, limit: i64) -> Result<Read, Fault> {
    let line = looker.line.id;
    let unit = queries::unit(db, line, unit_id)?;
    let today = looker.now.day(&looker.line.zone);
    let occupancies = queries::occupancies_of_unit(db, line, unit_id)?;
    let (lines, more) = looker.timeline(db, unit_id, limit)?;
    Ok(Read {
        stage: queries::stage_now(db, line, &unit, today)?,
        spans: warranty_spans(
            &Dates { completed_on: unit.completed_on, delivered_on: unit.delivered_on, ..Dates::default() },
            &queries::periods(db, line)?,
            today,
        ),
        steward: queries::steward_name(db, unit.steward_id)?,
        people: queries::people_of(db, line, unit_id)?,
        past: occupancies.into_iter().filter(|o| o.until.is_some()).collect(),
        vehicles: queries::vehicles_of(db, line, unit_id)?,
        alterations: queries::alterations_under_way_too(db, line, unit_id)?,
        open: looker.panels(db, "open", unit_id)?,
        facts: looker.panels(db, "facts", unit_id)?,
        more_panels: looker.panels(db, "timeline", unit_id)?,
        lines,
        more,
        unit,
    })
}

#[derive(Template)]
#[template(path = "registry/household.html")]
struct HouseholdPage {
    shell: Shell,
    w: Words,
    base: String,
    unit: UnitView,
    stage: Tag,
    spans: Vec<String>,
    steward: String,
    people: Vec<PersonRow>,
    past: Vec<PastRow>,
    vehicles: Vec<Vehicle>,
    alterations: Vec<AlterationView>,
    open: Vec<String>,
    facts: Vec<String>,
    more_panels: Vec<String>,
    lines: Vec<LineView>,
    more_href: String,
    may_people: bool,
    may_places: bool,
    may_reveal: bool,
}

/// The page of a household.
pub(crate) async fn page(
    desk: Desk<ReadRegistry>,
    Path((_, unit_id)): Path<(String, Id)>,
    Query(query): Query<HouseholdQuery>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let limit = query.shown.unwrap_or(LINES).clamp(LINES, MOST);
    let looker = Looker::of(&desk);
    let found = desk.read(move |db| read(db, &looker, unit_id, limit)).await?;
    let next = (limit + LINES).min(MOST);
    let more_href = if found.more && next > limit {
        desk.href(&format!("/households/{unit_id}?shown={next}#timeline"))
    } else {
        String::new()
    };
    let may = |yes: Result<(), Fault>| yes.is_ok();
    Html::of(&HouseholdPage {
        shell: desk.shell(&found.unit.label).await?,
        w,
        base: desk.href(""),
        stage: stage_now_tag(w, found.stage),
        spans: found.spans.iter().map(|span| span_text(w, span)).collect(),
        steward: found.steward,
        people: found.people.into_iter().map(|of| person_row(w, of, None)).collect(),
        past: found.past.into_iter().map(|o| past_row(&desk, w, o)).collect(),
        vehicles: found.vehicles,
        alterations: found.alterations.into_iter().map(|row| alteration_view(w, row)).collect(),
        open: found.open,
        facts: found.facts,
        more_panels: found.more_panels,
        lines: found.lines.into_iter().map(|item| line_view(&desk, item)).collect(),
        more_href,
        may_people: may(desk.actor.require::<ChangePeople>()),
        may_places: may(desk.actor.require::<ChangePlaces>()),
        may_reveal: may(desk.actor.require::<RevealContact>()),
        unit: found.unit,
    })
}

/// What a period counts from, and until when it runs.
fn span_text(w: Words, span: &Span) -> String {
    w.warranty_span(w.code_word("fact", span.fact), span.from.to_string(), w.months(span.months), span.last.to_string())
}

fn line_view<P>(desk: &Desk<P>, item: TimelineItem) -> LineView {
    let zone = &desk.line.zone;
    let this_year = item.at.zoned(zone).year() == desk.now().zoned(zone).year();
    let shown = if this_year { item.at.short(zone) } else { item.at.day(zone).to_string() };
    LineView { at: item.at.rfc3339(), shown, item }
}

fn past_row<P>(desk: &Desk<P>, w: Words, o: Occupancy) -> PastRow {
    let from = o.since.map(|day| day.to_string());
    let to = o.until.map(|day| day.to_string()).unwrap_or_default();
    PastRow {
        href: desk.href(&format!("/people/{}", o.person_id)),
        role: w.code_word("occupant", &o.role),
        name: o.person_name,
        span: from.map_or_else(|| w.ended(to.clone()), |from| format!("{from} – {to}")),
    }
}

fn alteration_view(w: Words, row: AlterationRow) -> AlterationView {
    let group = w.code_word("group", &row.component_group);
    let (tone, when) = match row.accepted_on {
        Some(day) => ("", w.alteration_done(day.to_string())),
        None => ("gold", w.alteration_under_way(row.started_on.to_string())),
    };
    AlterationView { tag: Tag { tone, text: w.code_word("stage", "fitting_out") }, group, when, row }
}

/// What the card is for.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CardQuery {
    /// Who is calling, where that is known.
    person: Option<String>,
    /// The name of the field by which the reporter is chosen; without it nothing is chosen here.
    pick: Option<String>,
}

#[derive(Template)]
#[template(path = "registry/card.html")]
struct Card {
    w: Words,
    base: String,
    unit: UnitView,
    stage: Tag,
    people: Vec<PersonRow>,
    pick: String,
    open: Vec<String>,
    facts: Vec<String>,
}

/// The card of a household: the console's left column.
pub(crate) async fn card(
    desk: Desk<ReadRegistry>,
    Path((_, unit_id)): Path<(String, Id)>,
    Query(query): Query<CardQuery>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let looker = Looker::of(&desk);
    let (unit, stage, people, open, facts) = desk
        .read(move |db| {
            let line = looker.line.id;
            let unit = queries::unit(db, line, unit_id)?;
            let stage = queries::stage_now(db, line, &unit, looker.now.day(&looker.line.zone))?;
            let people = queries::people_of(db, line, unit_id)?;
            let (open, facts) = (looker.panels(db, "open", unit_id)?, looker.panels(db, "facts", unit_id)?);
            Ok((unit, stage, people, open, facts))
        })
        .await?;
    let caller = query.person.as_deref().and_then(parse_id);
    let mut people: Vec<PersonRow> = people.into_iter().map(|of| person_row(w, of, caller)).collect();
    people.sort_by_key(|row| !row.calling);
    // The name of a field, and nothing else, is let into the page.
    let pick = query.pick.filter(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')).unwrap_or_default();
    Html::of(&Card { w, base: desk.href(""), stage: stage_now_tag(w, stage), unit, people, pick, open, facts })
}
