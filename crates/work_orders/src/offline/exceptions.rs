//! The centre's list: what was told from site and could not be taken as it is, with its photos, until it is settled.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::page::Page;
use platform::db::Db;
use platform::i18n::code_id;
use platform::module::Viewer;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;
use serde_json::Value;

use super::model::{Exception, Why};
use super::ops::{self, Settled};
use super::{api, queries};
use crate::perms::{SeeExceptions, SettleException};
use crate::words::Words;

const PAGE: usize = 30;

/// What is asked of the list.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    after: Option<String>,
}

/// A line of what was told.
struct Told {
    label: String,
    value: String,
}

struct Entry {
    found: Exception,
    verb: String,
    device: String,
    received: String,
    why: String,
    rule: String,
    rule_href: String,
    changed: String,
    told: Vec<Told>,
    blobs: Vec<String>,
    settled: String,
    href: String,
    settle_href: String,
    op_id: String,
}

struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

#[derive(Template)]
#[template(path = "work_orders/exceptions.html")]
struct ExceptionsPage {
    shell: Shell,
    w: Words,
    here: String,
    settled: bool,
    open: i64,
    entries: Vec<Entry>,
    page: Paging,
}

impl ExceptionsPage {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn nth(&self, n: &usize) -> String {
        self.w.photo_of(*n)
    }
}

/// The list: what waits, or (`state=settled`) what was settled.
pub(crate) async fn page(desk: Desk<SeeExceptions>, Query(asked): Query<Asked>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let settled = asked.state.as_deref() == Some("settled");
    let community = desk.line.id;
    let before = asked.after.as_deref().and_then(parse_id);
    let limit = i64::try_from(PAGE).unwrap_or(30) + 1;
    let (found, open) = desk
        .read(move |db| {
            let list = if settled {
                queries::settled(db, community, before, limit)?
            } else {
                queries::open(db, community, before, limit)?
            };
            let mut found = Vec::new();
            for one in list {
                let blobs = queries::blobs(db, community, one.exception_id)?;
                found.push((one, blobs));
            }
            Ok((found, queries::count_open(db, community)?))
        })
        .await?;
    let cut = Page::cut(found, PAGE, |(one, _)| one.exception_id.to_string());
    let shell = desk.shell(&w.exceptions_title()).await?;
    let here = desk.href("/exceptions");
    let state = if settled { "settled" } else { "open" };
    let page = Paging {
        summary: w.exceptions_shown(cut.items.len()),
        prev_href: before.map(|_| format!("{here}?state={state}")).unwrap_or_default(),
        next_href: cut.next_cursor.as_deref().map(|at| format!("{here}?state={state}&after={at}")).unwrap_or_default(),
    };
    let entries = cut.items.into_iter().map(|(one, blobs)| entry(&desk, w, &shell, one, &blobs)).collect();
    Html::of(&ExceptionsPage { shell, w, here, settled, open, entries, page })
}

fn entry(desk: &Desk<SeeExceptions>, w: Words, shell: &Shell, found: Exception, blobs: &[Id]) -> Entry {
    let zone = &desk.line.zone;
    let why: Option<Why> = serde_json::from_str(&found.fault).ok();
    let rule = match &why {
        Some(Why::Refused(refusal)) => refusal.rule.clone(),
        _ => String::new(),
    };
    let changed = match (&found.changed_by, found.changed_at) {
        (Some(by), Some(at)) => w.exceptions_changed(by.clone(), at.short(zone)),
        _ => String::new(),
    };
    Entry {
        verb: w.find(&format!("verb-{}", found.verb.replace('_', "-"))).unwrap_or_else(|| "—".to_owned()),
        device: found.device_at.short(zone),
        received: found.received_at.short(zone),
        why: why.map(|why| api::sentence(&desk.app, desk.lang, &why)).unwrap_or_default(),
        rule_href: if rule.is_empty() { String::new() } else { format!("/rules/{rule}") },
        rule: if rule.is_empty() { rule } else { desk.app.rule_title(desk.lang, &rule) },
        changed,
        told: told(w, &found.told),
        blobs: blobs.iter().map(|blob| desk.href(&format!("/blobs/{blob}"))).collect(),
        settled: found.settled_at.map(|at| at.short(zone)).unwrap_or_default(),
        href: desk.href(&format!("/orders/{}", found.order_id)),
        settle_href: desk.href(&format!("/exceptions/{}/settle", found.exception_id)),
        op_id: shell.op_id(),
        found,
    }
}

/// What was told, as people read it: the words, choices and sums; not the ids.
fn told(w: Words, json: &str) -> Vec<Told> {
    let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(json) else { return Vec::new() };
    let text = |name: &str| fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    let coded = |kind: &str, name: &str| text(name).and_then(|code| w.find(&code_id(kind, &code)));
    let mut lines = Vec::new();
    let mut add = |label: String, value: Option<String>| {
        if let Some(value) = value {
            lines.push(Told { label, value });
        }
    };
    for name in ["findings", "readings", "done", "reason", "let_in_by", "words", "note"] {
        add(w.find(&code_id("offline-told", name)).unwrap_or_default(), text(name));
    }
    add(w.offline_told_by(), coded("accepted-by", "by"));
    add(w.offline_told_method(), coded("method", "method"));
    let fen = fields.get("amount_fen").and_then(Value::as_i64);
    add(w.offline_told_amount(), fen.map(|fen| format!("¥{}", kernel::money::Fen(fen).yuan())));
    let opinion = fields.get("opinion").and_then(Value::as_i64);
    add(w.offline_told_opinion(), opinion.and_then(|n| w.find(&format!("opinion-{n}"))));
    lines
}

/// Settles an exception.
pub(crate) async fn settle(
    desk: Desk<SettleException>,
    Path((_, exception)): Path<(String, Id)>,
    form: FormCommand<Settled>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    desk.write(key, move |tx, by| ops::settle(tx, by, &op, exception, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/exceptions")))
}

/// How many wait, for the rail.
pub(crate) fn badge(db: &mut Db<'_>, viewer: &Viewer<'_>) -> Result<i64, Fault> {
    queries::count_open(db, viewer.line.id)
}
