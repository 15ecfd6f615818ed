//! One import: the preview with every problem at its cell and what was decided; while it runs, how far it is; at its end,
//! what it brought.

use askama::Template;
use axum::http::HeaderValue;
use axum::response::{IntoResponse, Response};
use kernel::area::Area;
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Path, Query, Shell};
use serde::Deserialize;

use super::after::{After, after};
use super::compare::{CompareView, beside, view};
use super::{Opened, open, state_tag};
use crate::model::{Counts, Field, Preview, Problem};
use crate::perms::{ReadImports, RunImport};
use crate::preview;
use crate::queries;
use crate::read::Reading;
use crate::words::Words;

/// How many problems are listed at a time.
const SHOWN: usize = 200;

/// Which problems are listed.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Filter {
    #[serde(default)]
    kind: String,
}

struct ProblemLine {
    problem: Problem,
    field: String,
    row: String,
}

struct KindChip {
    code: String,
    label: String,
    count: i64,
    on: bool,
}

struct FieldChoice {
    code: &'static str,
    label: String,
    chosen: String,
}

struct ColumnChoice {
    letters: String,
    label: String,
    sample: String,
}

struct Shown {
    read_of: String,
    rows: usize,
    units: usize,
    people: usize,
    problems: i64,
    lines: Vec<ProblemLine>,
    kinds: Vec<KindChip>,
    blank_buildings: i64,
    cut: bool,
    most: i64,
    fields: Vec<FieldChoice>,
    columns: Vec<ColumnChoice>,
    sheets: Vec<String>,
    sheet: String,
    left_out: Vec<i64>,
    edits: i64,
    area: String,
    area_in_sheet: Option<String>,
    area_why: String,
    arrears: String,
    co_owned: usize,
    tenanted: usize,
}

struct CountLine {
    label: String,
    new: i64,
    changed: Option<i64>,
    same: Option<i64>,
    ended: Option<i64>,
}

#[derive(Template)]
#[template(path = "import/run.html", blocks = ["work"])]
pub(super) struct RunPage {
    shell: Shell,
    w: Words,
    base: String,
    here: String,
    file: String,
    tone: &'static str,
    state: String,
    at: String,
    by: String,
    may_run: bool,
    shown: Option<Shown>,
    running: bool,
    interrupted: bool,
    failure: Option<String>,
    staged: i64,
    to_stage: i64,
    done: Option<Vec<CountLine>>,
    undone: bool,
    left_out: i64,
    kept: i64,
    compare: Option<CompareView>,
    after: Option<After>,
    community: String,
    homes: String,
}

impl RunPage {
    /// The part that changes with each decision, for htmx.
    pub(super) fn work(&self) -> Result<Html, Failed> {
        Html::of(&self.as_work())
    }
}

/// The page.
pub(crate) async fn show(
    desk: Desk<ReadImports>,
    Path((_, run_id)): Path<(String, Id)>,
    Query(filter): Query<Filter>,
) -> Result<Html, Failed> {
    let page = page(&desk, run_id, &filter.kind).await?;
    if desk.htmx { page.work() } else { Html::of(&page) }
}

/// The page as data.
pub(super) async fn page<P: Needs>(desk: &Desk<P>, run_id: Id, kind: &str) -> Result<RunPage, Failed> {
    let w = Words(desk.lang);
    let Opened { run, reading } = open(desk, run_id).await?;
    let (tone, state) = state_tag(w, &run.state);
    let community = desk.line.id;
    let choices = {
        let run = run.clone();
        desk.read(move |db| queries::choices(db, community, &run)).await?
    };
    let compare = match &reading {
        Some(reading) => beside(desk, &reading.ledger).await?.map(|found| view(w, &found)),
        None => None,
    };
    let imported = matches!(run.state.as_str(), "done" | "undone");
    let rows: Vec<i64> = choices.left_out.iter().map(|row| number(row + 1)).collect();
    let after = if imported { Some(after(desk, w, &run, &rows).await?) } else { None };
    let shown = reading
        .map(|reading| shown(&reading, &preview::of(&reading, desk.lang), kind, w, rows, number(choices.edits.len())));
    let interrupted = run.is_interrupted(desk.now());
    let failure = run.failure.as_ref().filter(|_| run.state == "failed").map(|why| why_text(desk, why));
    Ok(RunPage {
        shell: desk.shell(&run.file_name).await?,
        base: desk.href("/import"),
        here: desk.href(&format!("/import/{run_id}")),
        file: run.file_name.clone(),
        tone,
        state,
        at: run.uploaded_at.long(&desk.line.zone),
        by: run.uploaded_by_name.clone(),
        may_run: <RunImport as Needs>::PERMISSION.allows(&desk.actor.roles),
        shown,
        running: run.state == "committing" && !interrupted,
        interrupted,
        failure,
        staged: run.staged,
        to_stage: run.to_stage,
        left_out: run.left_out,
        done: imported.then(|| counts(w, &run.counts())),
        undone: run.state == "undone",
        kept: run.occupancies_kept,
        compare,
        after,
        community: desk.line.name.clone(),
        homes: desk.href("/registry"),
        w,
    })
}

fn why_text<P>(desk: &Desk<P>, why: &str) -> String {
    let id = format!("invalid-{}", why.replace('_', "-"));
    desk.app.word(desk.lang, &id, &[]).unwrap_or_else(|| why.to_owned())
}

fn shown(reading: &Reading, preview: &Preview, kind: &str, w: Words, left_out: Vec<i64>, edits: i64) -> Shown {
    let chosen: Vec<&Problem> = preview.problems.iter().filter(|p| kind.is_empty() || p.kind == kind).collect();
    let lines: Vec<ProblemLine> = chosen
        .iter()
        .take(SHOWN)
        .map(|problem| ProblemLine {
            field: w.code_word("field", &problem.field),
            row: problem.cell.chars().filter(char::is_ascii_digit).collect(),
            problem: (*problem).clone(),
        })
        .collect();
    let kinds = preview
        .problem_counts
        .iter()
        .map(|(code, count)| KindChip {
            label: w.code_word("kind", code),
            on: code == kind,
            code: code.clone(),
            count: number(*count),
        })
        .collect();
    let area_why = area_why(w, preview, number(left_out.len()));
    Shown {
        read_of: w.import_read_of(preview.header_row, &preview.sheet),
        rows: preview.rows,
        units: preview.units,
        people: preview.people,
        problems: number(preview.problems.len()),
        cut: chosen.len() > SHOWN,
        blank_buildings: number(preview.problems.iter().filter(|p| !p.proposal.is_empty()).count()),
        most: number(SHOWN),
        lines,
        kinds,
        fields: Field::ALL
            .into_iter()
            .map(|field| FieldChoice {
                code: field.code(),
                label: w.code_word("field", field.code()),
                chosen: preview.mapping.get(field.code()).cloned().unwrap_or_default(),
            })
            .collect(),
        columns: preview
            .columns
            .iter()
            .filter(|column| !column.title.is_empty() || !column.sample.is_empty())
            .map(|column| ColumnChoice {
                letters: column.column.clone(),
                label: format!("{} {}", column.column, column.title),
                sample: column.sample.clone(),
            })
            .collect(),
        sheets: reading.sheets.clone(),
        sheet: preview.sheet.clone(),
        left_out,
        edits,
        area: Area(preview.sums.area_total_hundredths_m2).to_string(),
        area_why,
        area_in_sheet: preview.sums.area_in_sheet.map(|area| Area(area).to_string()),
        arrears: Fen(preview.sums.arrears_total_fen).yuan(),
        co_owned: preview.sums.co_owned,
        tenanted: preview.sums.tenanted,
    }
}

/// Why the homes add up to another area than the sheet's own total says.
fn area_why(w: Words, preview: &Preview, rows_out: i64) -> String {
    let Some(own) = preview.sums.area_in_sheet else { return String::new() };
    let differ = own - preview.sums.area_total_hundredths_m2;
    if differ == 0 {
        return String::new();
    }
    let of = |code: &str| preview.problem_counts.get(code).copied().map_or(0, number);
    let (out, unread) = (rows_out + of("room") + of("duplicate_room"), of("area"));
    let by = Area(differ.abs()).to_string();
    if out + unread > 0 { w.import_area_why(by, out, unread) } else { w.import_area_why_sheet(by) }
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn counts(w: Words, c: &Counts) -> Vec<CountLine> {
    let line = |label: String, new: i64, changed: Option<i64>, same: Option<i64>, ended: Option<i64>| CountLine {
        label,
        new,
        changed,
        same,
        ended,
    };
    vec![
        line(w.import_count_buildings(), c.buildings_new, None, None, None),
        line(w.import_count_units(), c.units_new, Some(c.units_changed), Some(c.units_same), None),
        line(w.import_count_people(), c.people_new, None, None, None),
        line(w.import_count_occupancies(), c.occupancies_new, None, None, Some(c.occupancies_ended)),
        line(w.import_count_contacts(), c.contacts_new, None, None, None),
        line(w.import_count_vehicles(), c.vehicles_new, None, None, None),
    ]
}

#[derive(Template)]
#[template(path = "import/progress.html")]
struct Progress {
    w: Words,
    here: String,
    staged: i64,
    to_stage: i64,
}

/// How far an import is, asked every second. At its end the page is loaded anew.
pub(crate) async fn progress(
    desk: Desk<ReadImports>,
    Path((_, run_id)): Path<(String, Id)>,
) -> Result<Response, Failed> {
    let community = desk.line.id;
    let run = desk.read(move |db| queries::run(db, community, run_id)).await?;
    let here = desk.href(&format!("/import/{run_id}"));
    let html = Html::of(&Progress { w: Words(desk.lang), here, staged: run.staged, to_stage: run.to_stage })?;
    let mut response = html.into_response();
    if run.state != "committing" || run.is_interrupted(desk.now()) {
        response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
    }
    Ok(response)
}
