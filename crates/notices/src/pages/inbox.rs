//! One's own inbox.

use askama::Template;
use kernel::ids::Id;
use kernel::page::Page;
use platform::module::Viewer;
use platform::web::shell::NavEntry;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::{PAGE, Paging, cursor, kind_word, one_more, parse_cursor, with_query, words_of};
use crate::model::InboxItem;
use crate::perms::{ReadInbox, SeeNoticeLog};
use crate::queries::inbox::{self, Asked};
use crate::words::Words;
use crate::{actions, queries};

struct Line {
    item: InboxItem,
    kind: String,
    title: String,
    body: String,
    when: String,
    op_open: String,
    op_read: String,
}

struct Tab {
    href: String,
    label: String,
    on: bool,
    count: i64,
}

#[derive(Template)]
#[template(path = "notices/inbox.html")]
struct InboxPage {
    shell: Shell,
    w: Words,
    base: String,
    view: String,
    q: String,
    unread: i64,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    page: Paging,
    log_href: String,
}

/// What the page is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct ListQuery {
    #[serde(default)]
    view: Option<String>,
    #[serde(default)]
    q: Option<String>,
    #[serde(default)]
    after: Option<String>,
}

/// Unread notices, or (`view=all`) all of them.
pub(super) async fn page(desk: Desk<ReadInbox>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let all = query.view.as_deref() == Some("all");
    let before = parse_cursor(query.after.as_deref())?;
    let asked = Asked { unread: !all, words: words_of(query.q.as_deref()), before };
    let (community, me) = (desk.line.id, desk.actor.id);
    let (items, unread) = desk
        .read(move |db| Ok((inbox::list(db, community, me, &asked, one_more())?, inbox::unread(db, community, me)?)))
        .await?;
    let page = Page::cut(items, PAGE, |item| cursor(item.told_at, item.delivery_id));
    let shell = desk.shell(&w.inbox_title()).await?;
    let base = desk.href("/inbox");
    let (view, q) = (if all { "all" } else { "" }, query.q.clone().unwrap_or_default());
    let of = |after: &str| with_query(&base, &[("view", view), ("q", &q), ("after", after)]);
    let paging = Paging {
        summary: w.shown(page.items.len()),
        prev_href: if before.is_some() { of("") } else { String::new() },
        next_href: page.next_cursor.as_deref().map(of).unwrap_or_default(),
    };
    let lines = page.items.into_iter().map(|item| line(&desk, &w, &shell, item)).collect();
    let tabs = vec![
        Tab { href: base.clone(), label: w.view_unread(), on: !all, count: unread },
        Tab { href: format!("{base}?view=all"), label: w.view_all(), on: all, count: 0 },
    ];
    let log_href = if super::may::<SeeNoticeLog>(&desk.actor.roles) { desk.href("/notices") } else { String::new() };
    Html::of(&InboxPage { view: view.to_owned(), base, q, unread, tabs, lines, page: paging, log_href, shell, w })
}

fn line(desk: &Desk<ReadInbox>, w: &Words, shell: &Shell, item: InboxItem) -> Line {
    Line {
        kind: kind_word(w, &item.kind),
        title: desk.lang.pick(&item.title_zh, &item.title_en).clone(),
        body: desk.lang.pick(&item.body_zh, &item.body_en).clone(),
        when: item.told_at.near(desk.now(), &desk.line.zone),
        op_open: shell.op_id(),
        op_read: shell.op_id(),
        item,
    }
}

#[derive(Template)]
#[template(path = "platform/bell.html")]
struct Bell {
    bell: NavEntry,
}

/// The bell alone, when something was told.
pub(super) async fn bell(desk: Desk<ReadInbox>) -> Result<Html, Failed> {
    let (line, actor, lang, now) = (desk.line.clone(), desk.actor.clone(), desk.lang, desk.now());
    let badge = desk
        .read(move |db| {
            let viewer = Viewer { line: &line, actor: &actor, lang, now };
            queries::inbox::unread(db, viewer.line.id, viewer.actor.id)
        })
        .await?;
    let label = Words(desk.lang).bell();
    Html::of(&Bell { bell: NavEntry { href: desk.href("/inbox"), label, icon: "bell".to_owned(), on: false, badge } })
}

/// Nothing but the button.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Nothing {}

/// Marks one as read and goes on to what it is about.
pub(super) async fn open(
    desk: Desk<ReadInbox>,
    Path((_, notice)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    let written = desk.write(form.key, move |tx, by| actions::mark_read(tx, by, notice)).await?;
    let own = desk.href("/");
    let to = if written.answer.starts_with(&own) { written.answer } else { desk.href("/inbox") };
    Ok(Done::to(desk.htmx, to))
}

/// Marks one as read.
pub(super) async fn read(
    desk: Desk<ReadInbox>,
    Path((_, notice)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::mark_read(tx, by, notice)).await?;
    Ok(Done::to(desk.htmx, desk.href("/inbox")))
}

/// Marks all as read.
pub(super) async fn read_all(desk: Desk<ReadInbox>, form: FormCommand<Nothing>) -> Result<Done, Failed> {
    desk.write(form.key, actions::mark_all_read).await?;
    Ok(Done::to(desk.htmx, desk.href("/inbox")))
}
