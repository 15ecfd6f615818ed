//! The pages of the book: the index, a rule, a case. Open to everybody: they hold nothing of any community.
//! The register of exceptions, which does, is beside (`exceptions`).

mod exceptions;
mod export;

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::db::Db;
use platform::module::{Hit, Viewer};
use platform::web::desk::lang_of;
use platform::web::{Failed, Html, Path, Routes, Shell};

use crate::api;
use crate::book::{self, Case, CaseText, Rule, RuleText};
use crate::words::Words;

/// The routes.
pub fn routes() -> Routes {
    Routes::new()
        .open_get("/rules", index)
        .open_get("/rules/{id}", rule)
        .open_get("/cases/{id}", case)
        .get("/c/{community}/rule-exceptions", exceptions::page)
        .get("/c/{community}/rule-exceptions/export.xlsx", export::exceptions)
        .post("/c/{community}/rule-exceptions/{exception_id}/review", exceptions::review)
        .get("/api/v1/communities/{community}/rule-exceptions", api::list)
        .post("/api/v1/communities/{community}/rule-exceptions/{exception_id}/review", api::review)
}

/// A value as it stands in an address.
fn encoded(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

struct Chapter {
    title: String,
    rules: Vec<Line>,
}

struct Line {
    id: String,
    title: String,
    rule: String,
    hard: bool,
    built: bool,
}

#[derive(Template)]
#[template(path = "library/index.html")]
struct IndexPage {
    shell: Shell,
    w: Words,
    chapters: Vec<Chapter>,
    cases: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "library/rule.html")]
struct RulePage {
    shell: Shell,
    w: Words,
    rule: &'static Rule,
    text: &'static RuleText,
    case: Option<(&'static Case, &'static CaseText)>,
    places: Vec<String>,
}

#[derive(Template)]
#[template(path = "library/case.html")]
struct CasePage {
    shell: Shell,
    w: Words,
    text: &'static CaseText,
    rules: Vec<(String, String)>,
}

fn frame(app: &App, headers: &HeaderMap, path: String, title: &str) -> (Lang, Shell) {
    let lang = lang_of(headers);
    let theme = platform::web::desk::theme_of(headers);
    (lang, Shell::bare(app, lang, &theme, &path, title))
}

fn places(app: &App, id: &str) -> Vec<String> {
    app.modules()
        .iter()
        .flat_map(|m| m.rules)
        .filter(|(rule, _)| *rule == id)
        .map(|(_, place)| (*place).to_owned())
        .collect()
}

async fn index(State(app): State<App>, headers: HeaderMap) -> Result<Html, Failed> {
    let (lang, shell) = frame(&app, &headers, "/rules".to_owned(), &Words(lang_of(&headers)).rules_title());
    let w = Words(lang);
    let chapter = |section: &str| Chapter {
        title: w.code_word("section", section),
        rules: book::rules()
            .filter(|rule| rule.section == section)
            .map(|rule| {
                let text = rule.text(lang);
                Line {
                    id: rule.id.clone(),
                    title: text.title.clone(),
                    rule: text.rule.clone(),
                    hard: rule.hard,
                    built: !places(&app, &rule.id).is_empty(),
                }
            })
            .collect(),
    };
    let chapters = book::SECTIONS.iter().copied().chain(["platform"]).map(chapter).collect();
    let cases = book::cases().map(|case| (case.id.clone(), case.text(lang).title.clone())).collect();
    Html::of(&IndexPage { shell, w, chapters, cases })
}

async fn rule(State(app): State<App>, headers: HeaderMap, Path(id): Path<String>) -> Result<Html, Failed> {
    let rule = book::rule(&id).ok_or(Fault::NotFound)?;
    let text = rule.text(lang_of(&headers));
    let (lang, shell) = frame(&app, &headers, format!("/rules/{id}"), &text.title);
    let case = book::case(&rule.case).map(|case| (case, case.text(lang)));
    let places = places(&app, &id);
    Html::of(&RulePage { shell, w: Words(lang), rule, text, case, places })
}

async fn case(State(app): State<App>, headers: HeaderMap, Path(id): Path<String>) -> Result<Html, Failed> {
    let case = book::case(&id).ok_or(Fault::NotFound)?;
    let text = case.text(lang_of(&headers));
    let (lang, shell) = frame(&app, &headers, format!("/cases/{id}"), &text.title);
    let rules = book::taught_by(&id).into_iter().map(|r| (r.id.clone(), r.text(lang).title.clone())).collect();
    Html::of(&CasePage { shell, w: Words(lang), text, rules })
}

/// Rules by their name, for the palette.
pub fn search(_: &mut Db<'_>, viewer: &Viewer<'_>, q: &str) -> Result<Vec<Hit>, Fault> {
    let wanted = q.to_lowercase();
    let fits =
        |rule: &&Rule| rule.id.contains(&wanted) || rule.text(viewer.lang).title.to_lowercase().contains(&wanted);
    let hit = |rule: &Rule| Hit {
        icon: "scale".to_owned(),
        label: rule.text(viewer.lang).title.clone(),
        note: rule.id.clone(),
        href: format!("/rules/{}", rule.id),
    };
    Ok(if wanted.chars().count() < 2 { Vec::new() } else { book::rules().filter(fits).take(5).map(hit).collect() })
}
