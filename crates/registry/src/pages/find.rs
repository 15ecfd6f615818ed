//! What the find box and the palette ask: households first, then what the other modules find.

use std::collections::HashMap;

use askama::Template;
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::db::Db;
use platform::module::{Hit, Viewer};
use platform::web::{Desk, Failed, Form, Html, Query, Shell};
use serde::Deserialize;

use super::labels::{Tag, sign, stage_tag};
use crate::model::HouseholdHit;
use crate::perms::ReadRegistry;
use crate::queries;
use crate::words::Words;

/// How many households are offered.
const HITS: i64 = 8;

/// What is asked.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct FindQuery {
    q: Option<String>,
    /// `palette`: a fragment, whoever asks.
    #[serde(rename = "for")]
    purpose: Option<String>,
}

struct HitRow {
    href: String,
    sign: String,
    home: String,
    name: String,
    note: String,
    stage: Tag,
    open: String,
}

#[derive(Template)]
#[template(path = "registry/find.html")]
struct Hits {
    w: Words,
    households: Vec<HitRow>,
    others: Vec<Hit>,
}

#[derive(Template)]
#[template(path = "registry/find_page.html")]
struct FindPage {
    shell: Shell,
    w: Words,
    base: String,
    q: String,
    hits: String,
}

/// How many matters of the homes are not finished, over all modules.
pub(crate) fn open_matters(db: &mut Db<'_>, app: &App, line: Id, units: &[Id]) -> Result<HashMap<Id, i64>, Fault> {
    let mut open = HashMap::new();
    if units.is_empty() {
        return Ok(open);
    }
    for count in app.modules().iter().filter_map(|m| m.open_matters) {
        for (unit, n) in count(db, line, units)? {
            *open.entry(unit).or_insert(0) += n;
        }
    }
    Ok(open)
}

/// The hits, as a fragment or a page.
pub(crate) async fn find(desk: Desk<ReadRegistry>, Query(query): Query<FindQuery>) -> Result<Response, Failed> {
    answered(desk, query).await
}

/// The same for what does not belong into an address: a telephone number.
pub(crate) async fn find_privately(desk: Desk<ReadRegistry>, Form(query): Form<FindQuery>) -> Result<Response, Failed> {
    answered(desk, query).await
}

async fn answered(desk: Desk<ReadRegistry>, query: FindQuery) -> Result<Response, Failed> {
    let w = Words(desk.lang);
    let q = query.q.unwrap_or_default().trim().to_owned();
    let (app, line, actor, lang, now) =
        (desk.app.clone(), desk.line.clone(), desk.actor.clone(), desk.lang, desk.now());
    let asked = q.clone();
    let (found, open, others) = desk
        .read(move |db| {
            let viewer = Viewer { line: &line, actor: &actor, lang, now };
            let found = queries::search_households(db, line.id, &asked, HITS, now.day(&line.zone))?;
            let units: Vec<Id> = found.iter().map(|hit| hit.unit_id).collect();
            let open = open_matters(db, &app, line.id, &units)?;
            let mut others = Vec::new();
            if !asked.is_empty() {
                for search in app.modules().iter().flat_map(|m| m.searches) {
                    others.extend(search(db, &viewer, &asked)?);
                }
            }
            Ok((found, open, others))
        })
        .await?;
    let row = |hit: HouseholdHit| hit_row(&desk, w, open.get(&hit.unit_id).copied().unwrap_or(0), hit);
    let hits = Html::of(&Hits { w, households: found.into_iter().map(row).collect(), others })?;
    if desk.htmx || query.purpose.is_some() {
        return Ok(hits.into_response());
    }
    let shell = desk.shell(&w.find_title()).await?;
    Ok(Html::of(&FindPage { shell, w, base: desk.href(""), q, hits: hits.0.trim().to_owned() })?.into_response())
}

fn hit_row<P>(desk: &Desk<P>, w: Words, open: i64, hit: HouseholdHit) -> HitRow {
    // Those that the search meant come first.
    let first = hit.people.first();
    let href = desk.href(&format!("/households/{}", hit.unit_id));
    let note = first.map_or_else(
        || w.home_empty(),
        |p| {
            let role = w.code_word("occupant", &p.role);
            p.phone_masked.as_ref().map_or_else(|| role.clone(), |phone| format!("{phone} · {role}"))
        },
    );
    HitRow {
        href,
        sign: first.map_or_else(|| sign(&hit.unit_label), |p| sign(&p.name)),
        home: hit.unit_label,
        name: first.map(|p| p.name.clone()).unwrap_or_default(),
        note,
        stage: stage_tag(w, hit.stage),
        open: if open > 0 { w.find_matters(open) } else { String::new() },
    }
}
