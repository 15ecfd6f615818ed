//! The list of homes: filter, order, pages, search.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::ids::{Id, parse_id};
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::labels::{Choice, Tag, choices, stage_tag};
use crate::model::Stage;
use crate::perms::{ChangePlaces, ExportHomes, ReadRegistry};
use crate::queries;
use crate::queries::lists::{self, Filter, Listed, Sort};
use crate::words::Words;

/// How many homes a page shows.
const PAGE: usize = 50;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct HomesQuery {
    q: Option<String>,
    building: Option<String>,
    stage: Option<String>,
    sort: Option<String>,
    after: Option<String>,
}

impl HomesQuery {
    fn filter(&self) -> Filter {
        let text = |value: &Option<String>| value.as_deref().unwrap_or("").trim().to_owned();
        Filter {
            q: text(&self.q),
            building_id: parse_id(&text(&self.building)),
            stage: Stage::parse(&text(&self.stage)),
            sort: match text(&self.sort).as_str() {
                "area" => Sort::Area,
                "delivered" => Sort::Delivered,
                _ => Sort::Room,
            },
            after: parse_id(&text(&self.after)),
        }
    }
}

/// Percent-encodes a value for an address.
pub(crate) fn encoded(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn address(base: &str, filter: &Filter, after: Option<Id>) -> String {
    let mut parts = Vec::new();
    if !filter.q.is_empty() {
        parts.push(format!("q={}", encoded(&filter.q)));
    }
    parts.extend(filter.building_id.map(|id| format!("building={id}")));
    parts.extend(filter.stage.map(|stage| format!("stage={}", stage.code())));
    match filter.sort {
        Sort::Room => {}
        Sort::Area => parts.push("sort=area".to_owned()),
        Sort::Delivered => parts.push("sort=delivered".to_owned()),
    }
    parts.extend(after.map(|id| format!("after={id}")));
    if parts.is_empty() { format!("{base}/registry") } else { format!("{base}/registry?{}", parts.join("&")) }
}

struct HomeRow {
    href: String,
    label: String,
    people: String,
    area: String,
    stage: Tag,
    delivered: String,
}

struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

#[derive(Template)]
#[template(path = "registry/homes.html")]
struct HomesPage {
    shell: Shell,
    w: Words,
    base: String,
    tab: &'static str,
    q: String,
    count: String,
    buildings: Vec<Choice>,
    stages: Vec<Choice>,
    sorts: Vec<Choice>,
    rows: Vec<HomeRow>,
    paging: Paging,
    filtered: bool,
    may_change: bool,
    may_export: bool,
}

#[derive(Template)]
#[template(path = "registry/homes_rows.html")]
struct HomesRows {
    shell: Shell,
    w: Words,
    base: String,
    rows: Vec<HomeRow>,
    paging: Paging,
    filtered: bool,
    may_change: bool,
}

/// The list; for the filter form of the page itself the rows only.
pub(crate) async fn list(
    desk: Desk<ReadRegistry>,
    Query(query): Query<HomesQuery>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let w = Words(desk.lang);
    let filter = query.filter();
    let (line, asked, today) = (desk.line.id, filter.clone(), desk.now().day(&desk.line.zone));
    let (found, more, buildings, (units, people)) = desk
        .read(move |db| {
            let (found, more) = lists::homes(db, line, &asked, PAGE, today)?;
            Ok((found, more, queries::buildings(db, line)?, lists::totals(db, line)?))
        })
        .await?;
    let base = desk.href("");
    let last = found.last().map(|listed| listed.row.unit_id);
    let summary = if filter.q.is_empty() { w.homes_shown(found.len()) } else { w.homes_found(found.len()) };
    let paging = Paging {
        summary,
        prev_href: filter.after.map_or_else(String::new, |_| address(&base, &filter, None)),
        next_href: if more && filter.q.is_empty() { address(&base, &filter, last) } else { String::new() },
    };
    let rows: Vec<HomeRow> = found.into_iter().map(|listed| row(&desk, w, listed)).collect();
    let filtered = !filter.q.is_empty() || filter.building_id.is_some() || filter.stage.is_some();
    let may_change = desk.actor.require::<ChangePlaces>().is_ok();
    let shell = desk.shell(&w.homes_title()).await?;
    if headers.get("hx-target").is_some_and(|target| target == "rows") {
        return Ok(Html::of(&HomesRows { shell, w, base, rows, paging, filtered, may_change })?.into_response());
    }
    let buildings = buildings.into_iter().map(|b| Choice {
        on: filter.building_id == Some(b.building_id),
        value: b.building_id.to_string(),
        label: b.name,
    });
    let stages: Vec<&str> = Stage::ALL.iter().map(|s| s.code()).collect();
    let page = HomesPage {
        shell,
        w,
        base,
        tab: "homes",
        count: w.homes_count(people, units),
        buildings: buildings.collect(),
        stages: choices(w, "stage", &stages, filter.stage.map_or("", Stage::code)),
        sorts: choices(w, "sort", &["room", "area", "delivered"], query.sort.as_deref().unwrap_or("room")),
        q: filter.q,
        rows,
        paging,
        filtered,
        may_change,
        may_export: desk.actor.require::<ExportHomes>().is_ok(),
    };
    Ok(Html::of(&page)?.into_response())
}

fn row<P>(desk: &Desk<P>, w: Words, listed: Listed) -> HomeRow {
    let person = |(role, name): &(String, String)| {
        if role == "owner" { name.clone() } else { w.home_person(name, w.code_word("occupant", role)) }
    };
    let people: Vec<String> = listed.people.iter().take(3).map(person).collect();
    HomeRow {
        href: desk.href(&format!("/households/{}", listed.row.unit_id)),
        label: listed.row.label,
        people: people.join(desk.lang.pick("、", ", ")),
        area: if listed.row.area.0 == 0 { String::new() } else { listed.row.area.to_string() },
        stage: stage_tag(w, listed.stage),
        delivered: listed.row.delivered_on.map(|day| day.to_string()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_the_filter() {
        let query =
            HomesQuery { q: Some("李 1".to_owned()), stage: Some("daily".to_owned()), ..HomesQuery::default() };
        assert_eq!(address("/c/x", &query.filter(), None), "/c/x/registry?q=%E6%9D%8E%201&stage=daily");
        assert_eq!(address("/c/x", &Filter::default(), None), "/c/x/registry");
    }
}
