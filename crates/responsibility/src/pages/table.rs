//! The responsibility table, explained, with a form to try it.

use askama::Template;
use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::{Choice, Grouped, grouped};
use crate::book::Book;
use crate::explain;
use crate::model::{Cause, Decision, Facts, Place, Way};
use crate::perms::ReadResponsibility;
use crate::queries;
use crate::rules::verdict::Altered;
use crate::rules::warranty::Dates;
use crate::words::Words;

/// What is tried; all may be left out.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Try {
    text: Option<String>,
    component: Option<String>,
    place: Option<String>,
    cause: Option<String>,
    completed_on: Option<String>,
    delivered_on: Option<String>,
    altered_on: Option<String>,
    on: Option<String>,
}

struct Line {
    code: String,
    when: String,
    payer: String,
    chargeable: bool,
    source: String,
    valid_from: Day,
    decides: bool,
}

struct Answer {
    tone: &'static str,
    title: String,
    decision: Decision,
    goes: String,
    candidates: Vec<String>,
}

#[derive(Template)]
#[template(path = "responsibility/table.html")]
struct TablePage {
    shell: Shell,
    w: Words,
    base: String,
    lines: Vec<Line>,
    text: String,
    places: Vec<Choice>,
    causes: Vec<Choice>,
    catalogue: Vec<Grouped>,
    completed_on: String,
    delivered_on: String,
    altered_on: String,
    on: String,
    answer: Option<Answer>,
}

/// The table and, where something is tried, the row that decides.
pub(crate) async fn page(desk: Desk<ReadResponsibility>, Query(q): Query<Try>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let today = desk.now().day(&desk.line.zone);
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let place = Place::parse(q.place.as_deref().unwrap_or_default()).unwrap_or(Place::InHome);
    let answer = tried(&book, w, &q, place, today)?;
    let decides = answer.as_ref().map(|a| a.decision.row.clone());
    let text_of = |value: &Option<String>| value.clone().unwrap_or_default();
    let chosen = text_of(&q.component);
    Html::of(&TablePage {
        shell: desk.shell(&w.table_title()).await?,
        w,
        base: desk.href(""),
        lines: lines(&book, w, today, decides.as_deref()),
        text: text_of(&q.text),
        places: ["in_home", "common"]
            .map(|code| Choice::new(code, w.code_word("try-place", code), place.code()))
            .into(),
        causes: causes(w, q.cause.as_deref().unwrap_or("unknown")),
        catalogue: grouped(&book, w, &[chosen.as_str()]),
        completed_on: text_of(&q.completed_on),
        delivered_on: text_of(&q.delivered_on),
        altered_on: text_of(&q.altered_on),
        on: q.on.as_deref().and_then(parse_day).unwrap_or(today).to_string(),
        answer,
    })
}

fn causes(w: Words, chosen: &str) -> Vec<Choice> {
    ["unknown", "normal", "misuse", "third_party"]
        .map(|code| Choice::new(code, w.code_word("try-cause", code), chosen))
        .into()
}

fn lines(book: &Book, w: Words, today: Day, decides: Option<&str>) -> Vec<Line> {
    let mut codes: Vec<&str> = Vec::new();
    for row in &book.rows {
        if !codes.contains(&row.row_code.as_str()) {
            codes.push(&row.row_code);
        }
    }
    let line = |code: &str| {
        let row = book.row(code, today)?;
        Some(Line {
            code: code.to_owned(),
            when: w.code_word("row", code),
            payer: w.code_word("payer", &row.payer),
            chargeable: row.chargeable,
            source: w.0.pick(&row.source_zh, &row.source_en).clone(),
            valid_from: row.valid_from,
            decides: decides == Some(code),
        })
    };
    codes.into_iter().filter_map(line).collect()
}

fn tried(book: &Book, w: Words, q: &Try, place: Place, today: Day) -> Result<Option<Answer>, Fault> {
    let text = q.text.clone().unwrap_or_default();
    let component = q.component.clone().filter(|code| !code.is_empty());
    if text.trim().is_empty() && component.is_none() {
        return Ok(None);
    }
    let day = |text: &Option<String>, field: &str| match text.as_deref().filter(|t| !t.is_empty()) {
        Some(text) => parse_day(text).map(Some).ok_or_else(|| Fault::invalid(field, "not_a_date")),
        None => Ok(None),
    };
    let completed_on = day(&q.completed_on, "completed_on")?;
    let delivered_on = day(&q.delivered_on, "delivered_on")?;
    let altered_on = day(&q.altered_on, "altered_on")?;
    let mut facts = Facts::said(place, &text, day(&q.on, "on")?.unwrap_or(today));
    facts.component = component;
    // A home is meant, though none is named: its dates are what the form says.
    facts.unit_id = (place == Place::InHome).then_some(Id::nil());
    facts.cause = match q.cause.as_deref() {
        Some("normal") => Some(Cause::Normal),
        Some("misuse") => Some(Cause::Misuse),
        Some("third_party") => Some(Cause::ThirdParty),
        _ => None,
    };
    let dates = match place {
        Place::InHome => Dates { completed_on, delivered_on, building_id: None },
        Place::Common => queries::common_dates(completed_on, None),
    };
    let altered = altered_on.map(|accepted_on| Altered {
        group: "whole_home".to_owned(),
        company: w.try_decorator(),
        phone: None,
        accepted_on,
    });
    let decision = queries::answer(book, &facts, dates, altered.as_slice(), w.0)?;
    let scored = queries::scored(book, &text, place);
    let candidates = scored.iter().take(4).map(|(c, _)| explain::sentence_case(c.label(w.0))).collect();
    Ok(Some(answer(w, decision, candidates)))
}

fn answer(w: Words, decision: Decision, candidates: Vec<String>) -> Answer {
    let tone = match decision.row.as_str() {
        "R0" => "red",
        "R99" | "R2" => "gold",
        "R3" | "R4" | "R7" | "R10" => "blue",
        _ => "",
    };
    let goes = match decision.way {
        Way::Own => w.goes_own(),
        Way::Survey => w.goes_look(),
        Way::Outside { .. } => w.goes_outside(),
        Way::NotOffered { .. } => w.goes_not_offered(),
    };
    let title =
        format!("{} · {}", explain::sentence_case(&decision.component_label), w.code_word("payer", &decision.payer));
    Answer { tone, title, decision, goes, candidates }
}
