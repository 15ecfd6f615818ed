//! The register of exceptions: what was overridden, why, by whom, until when, for which thing; and the monthly review.

use askama::Template;
use kernel::ids::Id;
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use crate::perms::{ReadExceptions, ReviewExceptions};
use crate::queries::{self, Asked};
use crate::register::{self, Exception, Review};
use crate::words::Words;

/// How many entries a page has.
const PAGE: usize = 50;
/// The orders of the list.
const SORTS: [&str; 3] = ["new", "end", "rule"];

/// What is asked of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    state: String,
    rule: String,
    q: String,
    sort: String,
    skip: i64,
}

impl ListQuery {
    pub(super) fn asked(&self) -> Asked {
        let given = |text: &str| Some(kernel::text::tidy(text)).filter(|text| !text.is_empty());
        Asked {
            rule: given(&self.rule),
            reviewed: match self.state.as_str() {
                "all" => None,
                state => Some(state == "reviewed"),
            },
            words: given(&self.q),
            sort: self.sort.clone(),
            skip: self.skip.max(0),
        }
    }

    /// The address of the same list, at another place.
    fn at(&self, base: &str, skip: i64) -> String {
        let pairs = [("state", &self.state), ("rule", &self.rule), ("q", &self.q), ("sort", &self.sort)];
        let mut parts: Vec<String> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", super::encoded(value)))
            .collect();
        if skip > 0 {
            parts.push(format!("skip={skip}"));
        }
        if parts.is_empty() { base.to_owned() } else { format!("{base}?{}", parts.join("&")) }
    }
}

struct Choice {
    value: String,
    label: String,
    on: bool,
}

struct Tab {
    href: String,
    label: String,
    on: bool,
    count: i64,
}

struct Row {
    of: Exception,
    rule: String,
    href: String,
    granted: String,
    reviewed: String,
    ended: bool,
    review_href: String,
    op_id: String,
}

struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

#[derive(Template)]
#[template(path = "library/exceptions.html")]
struct ExceptionsPage {
    shell: Shell,
    w: Words,
    here: String,
    export_href: String,
    state: String,
    q: String,
    filtered: bool,
    tabs: Vec<Tab>,
    rules: Vec<Choice>,
    sorts: Vec<Choice>,
    rows: Vec<Row>,
    paging: Paging,
    may_review: bool,
}

/// What a page is drawn from.
struct Read {
    found: Vec<Exception>,
    rules: Vec<String>,
    waiting: i64,
}

/// The list.
pub(super) async fn page(desk: Desk<ReadExceptions>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let (community, asked) = (desk.line.id, query.asked());
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let read = desk
        .read(move |db| {
            Ok(Read {
                found: queries::exceptions(db, community, &asked, limit)?,
                rules: queries::rules_with_exceptions(db, community)?,
                waiting: queries::to_review(db, community)?,
            })
        })
        .await?;
    let shell = desk.shell(&Words(desk.lang).exceptions_title()).await?;
    Html::of(&view(&desk, shell, &query, read))
}

fn view(desk: &Desk<ReadExceptions>, shell: Shell, query: &ListQuery, read: Read) -> ExceptionsPage {
    let (w, here) = (Words(desk.lang), desk.href("/rule-exceptions"));
    let state = if query.state.is_empty() { "open".to_owned() } else { query.state.clone() };
    let (step, skip) = (i64::try_from(PAGE).unwrap_or(50), query.skip.max(0));
    let page = Page::cut(read.found, PAGE, |e| e.exception_id.to_string());
    let rows: Vec<Row> = page.items.into_iter().map(|found| row(desk, &shell, found)).collect();
    let tab = |code: &str| Tab {
        href: ListQuery { state: code.to_owned(), ..query.clone() }.at(&here, 0),
        label: w.code_word("exceptions-view", code),
        on: code == state,
        count: if code == "open" { read.waiting } else { 0 },
    };
    let title = |id: &str| crate::book::rule(id).map_or_else(String::new, |rule| rule.text(desk.lang).title.clone());
    let sort = |code: &str| Choice {
        value: code.to_owned(),
        label: w.code_word("exceptions-sort", code),
        on: code == query.sort,
    };
    ExceptionsPage {
        export_href: ListQuery { skip: 0, ..query.clone() }.at(&format!("{here}/export.xlsx"), 0),
        q: query.q.clone(),
        filtered: !query.q.is_empty() || !query.rule.is_empty() || state != "open",
        tabs: ["open", "reviewed", "all"].map(tab).into(),
        rules: read.rules.into_iter().map(|id| Choice { label: title(&id), on: id == query.rule, value: id }).collect(),
        sorts: SORTS.map(sort).into(),
        paging: Paging {
            summary: w.exceptions_shown(rows.len()),
            prev_href: if skip > 0 { query.at(&here, (skip - step).max(0)) } else { String::new() },
            next_href: page.next_cursor.map(|_| query.at(&here, skip + step)).unwrap_or_default(),
        },
        may_review: ReviewExceptions::PERMISSION.allows(&desk.actor.roles),
        rows,
        state,
        here,
        shell,
        w,
    }
}

fn row(desk: &Desk<ReadExceptions>, shell: &Shell, of: Exception) -> Row {
    let zone = &desk.line.zone;
    let links = desk.app.modules().iter().flat_map(|module| module.subject_links);
    let link = links.into_iter().find(|link| link.subject_kind == of.subject_kind);
    Row {
        rule: desk.app.rule_title(desk.lang, &of.rule),
        href: link.map(|link| (link.href)(&desk.line.code, of.subject_id)).unwrap_or_default(),
        granted: of.granted_at.short(zone),
        reviewed: of.reviewed_at.map(|at| at.short(zone)).unwrap_or_default(),
        ended: of.ends_on < desk.now().day(zone),
        review_href: desk.href(&format!("/rule-exceptions/{}/review", of.exception_id)),
        op_id: shell.op_id(),
        of,
    }
}

/// Looks one over.
pub(super) async fn review(
    desk: Desk<ReviewExceptions>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Review>,
) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input);
    desk.write(form.key, move |tx, by| register::review(tx, by, id, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/rule-exceptions")))
}
