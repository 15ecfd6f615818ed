//! Warranty periods and seasons: what the law gives, what is local, each with source and date.

use askama::Template;
use kernel::clock::Day;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};

use super::Choice;
use crate::actions::{self, AddPeriod, EndPeriod, SetSeason};
use crate::book::{Book, Period};
use crate::explain;
use crate::perms::{ChangeTerms, ReadResponsibility};
use crate::queries;
use crate::rules::forms;
use crate::words::Words;
use kernel::permission::Needs;

struct Line {
    period_id: Id,
    version: i64,
    code: String,
    what: String,
    relation: String,
    length: String,
    begins: String,
    source: String,
    valid_from: Day,
    valid_to: Option<Day>,
    building: String,
    local: bool,
}

struct SeasonLine {
    season: String,
    begins: String,
    ends: String,
    valid_from: Day,
    source: String,
}

#[derive(Template)]
#[template(path = "responsibility/warranty.html")]
struct WarrantyPage {
    shell: Shell,
    w: Words,
    base: String,
    lines: Vec<Line>,
    seasons: Vec<SeasonLine>,
    may_change: bool,
    today: Day,
    relations: Vec<Choice>,
    codes: Vec<Choice>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    buildings: Vec<(Id, String)>,
}

/// The periods and the seasons.
pub(crate) async fn page(desk: Desk<ReadResponsibility>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let (book, buildings) =
        desk.read(move |db| Ok((queries::book(db, community)?, registry::queries::buildings(db, community)?))).await?;
    let buildings: Vec<(Id, String)> = buildings.into_iter().map(|b| (b.building_id, b.name)).collect();
    let lines = book.periods.iter().map(|p| line(w, p, &buildings)).collect();
    Html::of(&WarrantyPage {
        shell: desk.shell(&w.warranty_title()).await?,
        w,
        base: desk.href(""),
        lines,
        seasons: seasons(&book, w),
        may_change: ChangeTerms::PERMISSION.allows(&desk.actor.roles),
        today: desk.now().day(&desk.line.zone),
        relations: choices(w, "relation", &["promise", "builder", "floor", "decorator"]),
        codes: codes(&book, w),
        kinds: kinds(&book, w),
        units: choices(w, "unit", &forms::UNITS),
        buildings,
    })
}

/// Takes a local value.
pub(crate) async fn add(desk: Desk<ChangeTerms>, form: FormCommand<AddPeriod>) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::add_period(tx, by, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/responsibility/warranty")))
}

/// Ends a local value.
pub(crate) async fn end(
    desk: Desk<ChangeTerms>,
    Path((_, period)): Path<(String, Id)>,
    form: FormCommand<EndPeriod>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::end_period(tx, by, period, &form.op, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/responsibility/warranty")))
}

/// Takes the dates of a season.
pub(crate) async fn season(desk: Desk<ChangeTerms>, form: FormCommand<SetSeason>) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::set_season(tx, by, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/responsibility/warranty")))
}

fn line(w: Words, p: &Period, buildings: &[(Id, String)]) -> Line {
    let building = p.building_id.and_then(|id| buildings.iter().find(|(b, _)| *b == id)).map(|(_, name)| name.clone());
    Line {
        period_id: p.period_id,
        version: p.version,
        code: p.warranty_code.clone(),
        what: w.0.pick(&p.label_zh, &p.label_en).clone(),
        relation: w.code_word("relation", &p.relation),
        length: explain::length(p, w.0),
        begins: w.code_word("begins", &p.relation),
        source: w.0.pick(&p.source_zh, &p.source_en).clone(),
        valid_from: p.valid_from,
        valid_to: p.valid_to,
        building: building.unwrap_or_default(),
        local: p.origin == "local",
    }
}

fn seasons(book: &Book, w: Words) -> Vec<SeasonLine> {
    let line = |s: &crate::book::Season| SeasonLine {
        season: w.code_word("season", &s.season),
        begins: s.begins.clone(),
        ends: s.ends.clone(),
        valid_from: s.valid_from,
        source: w.0.pick(&s.source_zh, &s.source_en).clone(),
    };
    book.seasons.iter().map(line).collect()
}

fn choices(w: Words, family: &str, codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice::new(code, w.code_word(family, code), "")).collect()
}

/// The codes with what they are for, in the words of the builder's period, else of the first component that has it.
fn codes(book: &Book, w: Words) -> Vec<Choice> {
    let label = |code: &str| {
        let period = book.periods.iter().find(|p| p.warranty_code == code).map(|p| w.0.pick(&p.label_zh, &p.label_en));
        let component =
            || book.components.iter().find(|c| c.warranty_code.as_deref() == Some(code)).map(|c| c.label(w.0));
        let what = period.map(String::as_str).or_else(component).unwrap_or_default();
        format!("{code} {what}")
    };
    forms::WARRANTY_CODES.iter().map(|code| Choice::new(code, label(code), "")).collect()
}

fn kinds(book: &Book, w: Words) -> Vec<Choice> {
    let mut kinds: Vec<String> = forms::WARRANTY_CODES.iter().flat_map(|code| forms::kinds(book, code)).collect();
    kinds.sort();
    kinds.dedup();
    kinds.iter().map(|kind| Choice::new(kind, w.code_word("kind", kind), "")).collect()
}
