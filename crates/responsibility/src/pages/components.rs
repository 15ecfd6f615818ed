//! The catalogue, and the words that residents say for a component.

use askama::Template;
use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::{Choice, groups};
use crate::actions::{self, AddWord, ChangeComponent, RemoveWord};
use crate::book::{Book, Component, Word};
use crate::explain;
use crate::model::Place;
use crate::perms::{ChangeComponents, ReadResponsibility};
use crate::queries;
use crate::rules::forms;
use crate::words::Words;

/// What the list is narrowed to.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Filter {
    q: Option<String>,
    place: Option<String>,
    group: Option<String>,
}

struct Line {
    code: String,
    label: String,
    group: String,
    common: bool,
    duty: String,
    minutes: i64,
    warranty: String,
    tone: &'static str,
    terms: String,
    fit: i64,
}

#[derive(Template)]
#[template(path = "responsibility/components.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    q: String,
    places: Vec<Choice>,
    groups: Vec<Choice>,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "responsibility/component.html")]
struct OnePage {
    shell: Shell,
    w: Words,
    base: String,
    c: Component,
    label: String,
    line: Line,
    department: String,
    parties: Vec<(String, String, String)>,
    words: Vec<Word>,
    may_change: bool,
    duties: Vec<Choice>,
    grades: Vec<Choice>,
}

/// The catalogue; with `q` what these words would find.
pub(crate) async fn list(desk: Desk<ReadResponsibility>, Query(filter): Query<Filter>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let (place, group) = (filter.place.unwrap_or_default(), filter.group.unwrap_or_default());
    let q = filter.q.unwrap_or_default();
    let fits = |c: &Component| (place.is_empty() || c.place == place) && (group.is_empty() || c.group == group);
    let found = found(&book, q.trim(), &place);
    let lines = found.iter().filter(|(c, _)| fits(c)).map(|(c, fit)| line(&desk, w, c, *fit)).collect();
    let place_label = |code: &str| if code == "common" { w.components_common() } else { w.components_private() };
    Html::of(&ListPage {
        shell: desk.shell(&w.components_title()).await?,
        w,
        base: desk.href(""),
        q,
        places: ["private", "common"].map(|code| Choice::new(code, place_label(code), &place)).into(),
        groups: groups(&book).into_iter().map(|code| Choice::new(code, w.code_word("group", code), &group)).collect(),
        lines,
    })
}

/// All in the order of the catalogue, or what a sentence finds, best first, then those whose name holds it.
fn found<'a>(book: &'a Book, q: &str, place: &str) -> Vec<(&'a Component, i64)> {
    if q.is_empty() {
        return book.components.iter().map(|c| (c, 0)).collect();
    }
    let place = if place == "common" { Place::Common } else { Place::InHome };
    let mut found = queries::scored(book, q, place);
    let q = q.to_lowercase();
    let named = |c: &&Component| c.label_zh.contains(&q) || c.label_en.to_lowercase().contains(&q);
    for component in book.components.iter().filter(named) {
        if !found.iter().any(|(c, _)| c.component == component.component) {
            found.push((component, 0));
        }
    }
    found
}

fn line<P>(desk: &Desk<P>, w: Words, c: &Component, fit: i64) -> Line {
    let (tone, terms) = match c {
        c if c.utility.is_some() => ("blue", w.components_utility()),
        c if !c.offered || c.duty.is_none() => ("", w.components_not_offered()),
        c if c.is_common() => ("", w.code_word("payer", "fee")),
        c if c.free => ("jade", w.components_free()),
        _ => ("gold", w.components_paid()),
    };
    Line {
        code: c.component.clone(),
        label: explain::sentence_case(c.label(w.0)),
        group: w.code_word("group", &c.group),
        common: c.is_common(),
        duty: c.duty.as_deref().map_or_else(|| w.components_nobody(), |duty| desk.app.code(w.0, "duty", duty)),
        minutes: c.minutes,
        warranty: c.warranty_code.clone().unwrap_or_default(),
        tone,
        terms,
        fit,
    }
}

/// A component with its words.
pub(crate) async fn one(
    desk: Desk<ReadResponsibility>,
    Path((_, code)): Path<(String, String)>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let today = desk.now().day(&desk.line.zone);
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let c = book.component(&code).ok_or(Fault::NotFound)?.clone();
    let parties = ["warranty", "contractor", "utility", "referral"]
        .iter()
        .filter_map(|kind| Some((*kind, book.party_for(kind, &c, None, today)?)))
        .map(|(kind, p)| {
            (w.code_word("party-kind", kind), p.name.clone(), desk.href(&format!("/parties/{}", p.party_id)))
        });
    let parties = parties.collect();
    Html::of(&OnePage {
        shell: desk.shell(&explain::sentence_case(c.label(w.0))).await?,
        w,
        base: desk.href(""),
        label: explain::sentence_case(c.label(w.0)),
        line: line(&desk, w, &c, 0),
        department: desk.app.code(w.0, "department", &c.department),
        parties,
        words: book.words.iter().filter(|word| word.component == c.component).cloned().collect(),
        may_change: ChangeComponents::PERMISSION.allows(&desk.actor.roles),
        duties: duties(&desk, w, c.duty.as_deref()),
        grades: grades(w, c.usual_grade.as_deref()),
        c,
    })
}

fn duties<P>(desk: &Desk<P>, w: Words, chosen: Option<&str>) -> Vec<Choice> {
    let choice = |code: &&str| Choice::new(code, desk.app.code(w.0, "duty", code), chosen.unwrap_or_default());
    forms::DUTIES.iter().map(choice).collect()
}

fn grades(w: Words, chosen: Option<&str>) -> Vec<Choice> {
    let label = |code: &str| explain::sentence_case(&w.code_word("grade", code));
    ["small", "medium", "major"].map(|code| Choice::new(code, label(code), chosen.unwrap_or_default())).into()
}

/// Takes what a manager changed.
pub(crate) async fn change(
    desk: Desk<ChangeComponents>,
    Path((_, code)): Path<(String, String)>,
    form: FormCommand<ChangeComponent>,
) -> Result<Done, Failed> {
    let to = desk.href(&format!("/responsibility/components/{code}"));
    desk.write(form.key, move |tx, by| actions::change_component(tx, by, &code, &form.op, &form.input)).await?;
    Ok(Done::to(desk.htmx, to))
}

/// Takes a word.
pub(crate) async fn add_word(
    desk: Desk<ChangeComponents>,
    Path((_, component)): Path<(String, String)>,
    form: FormCommand<AddWord>,
) -> Result<Done, Failed> {
    let to = desk.href(&format!("/responsibility/components/{component}"));
    let input = AddWord { component, ..form.input };
    desk.write(form.key, move |tx, by| actions::add_word(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, to))
}

/// Takes a word back.
pub(crate) async fn remove_word(
    desk: Desk<ChangeComponents>,
    Path((_, component)): Path<(String, String)>,
    form: FormCommand<RemoveWord>,
) -> Result<Done, Failed> {
    let to = desk.href(&format!("/responsibility/components/{component}"));
    desk.write(form.key, move |tx, by| actions::remove_word(tx, by, &component, &form.input)).await?;
    Ok(Done::to(desk.htmx, to))
}

#[cfg(test)]
mod tests {
    use kernel::lang::Lang;

    use super::*;
    use crate::fixture;

    #[test]
    fn a_sentence_finds_before_a_name() {
        let book = fixture::book();
        assert_eq!(found(&book, "", "").len(), book.components.len());
        let hits = found(&book, "厨房水龙头漏水", "");
        assert_eq!(hits.first().map(|(c, _)| c.component.as_str()), Some("tap"));
        assert!(
            found(&book, "tank", "")
                .iter()
                .any(|(c, _)| c.component == "water_tank" && c.label(Lang::En) == "water tank")
        );
    }
}
