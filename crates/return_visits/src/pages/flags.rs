//! The manager's list: money that does not agree with the receipts, and residents who are not content.

use askama::Template;
use kernel::ids::Id;
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};

use super::visit::paid_to_word;
use super::{ListQuery, Paging, opinion_word};
use crate::actions::{self, Settle};
use crate::model::Flag;
use crate::perms::{SeeFlags, SettleFlag};
use crate::words::Words;
use crate::{api, queries};

/// How many entries a page has.
const PAGE: usize = 50;

struct Entry {
    flag: Flag,
    kind: String,
    when: String,
    said: String,
    receipts: String,
    said_to: String,
    opinion: String,
    settled: String,
    href: String,
    settle_href: String,
    op_id: String,
}

#[derive(Template)]
#[template(path = "return_visits/flags.html")]
struct FlagsPage {
    shell: Shell,
    w: Words,
    queue_href: String,
    open_href: String,
    settled_href: String,
    settled: bool,
    open: i64,
    entries: Vec<Entry>,
    may_settle: bool,
    page: Paging,
}

/// The list: open entries, or (`state=settled`) what was settled.
pub(super) async fn page(desk: Desk<SeeFlags>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let settled = query.state.as_deref() == Some("settled");
    let (community, before) = (desk.line.id, query.after()?);
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let (flags, open) = desk
        .read(move |db| {
            Ok((queries::flags(db, community, settled, before, limit)?, queries::open_flags(db, community)?))
        })
        .await?;
    let shell = desk.shell(&Words(desk.lang).flags_title()).await?;
    Html::of(&view(&desk, shell, Listed { settled, flags, open, later: before.is_some() }))
}

/// What was found: settled or open entries, how many are open, and whether it is a later page.
struct Listed {
    settled: bool,
    flags: Vec<Flag>,
    open: i64,
    later: bool,
}

fn view(desk: &Desk<SeeFlags>, shell: Shell, found: Listed) -> FlagsPage {
    let w = Words(desk.lang);
    let base = desk.href("/return-visits/differences");
    let first = format!("{base}?state={}", if found.settled { "settled" } else { "open" });
    let page = Page::cut(found.flags, PAGE, |f| api::cursor(f.raised_at, f.flag_id));
    let paging = Paging {
        summary: w.shown(page.items.len()),
        prev_href: if found.later { first.clone() } else { String::new() },
        next_href: page.next_cursor.as_deref().map(|after| format!("{first}&after={after}")).unwrap_or_default(),
    };
    let entries = page.items.into_iter().map(|flag| entry(desk, w, &shell, flag)).collect();
    FlagsPage {
        queue_href: desk.href("/return-visits"),
        settled_href: format!("{base}?state=settled"),
        open_href: base,
        may_settle: SettleFlag::PERMISSION.allows(&desk.actor.roles),
        shell,
        w,
        settled: found.settled,
        open: found.open,
        entries,
        page: paging,
    }
}

fn entry(desk: &Desk<SeeFlags>, w: Words, shell: &Shell, flag: Flag) -> Entry {
    let zone = &desk.line.zone;
    Entry {
        kind: w.code_word("flag", &flag.kind),
        when: flag.raised_at.short(zone),
        said: flag.said_fen.map(kernel::money::Fen::yuan).unwrap_or_default(),
        receipts: flag.receipts_fen.map(kernel::money::Fen::yuan).unwrap_or_default(),
        said_to: paid_to_word(w, flag.said_to.as_deref()),
        opinion: flag.satisfaction.map(|s| opinion_word(w, s)).unwrap_or_default(),
        settled: flag.settled_at.map(|at| at.short(zone)).unwrap_or_default(),
        href: desk.href(&format!("/return-visits/{}", flag.return_visit_id)),
        settle_href: desk.href(&format!("/return-visits/differences/{}/settle", flag.flag_id)),
        op_id: shell.op_id(),
        flag,
    }
}

/// Settles an entry.
pub(super) async fn settle(
    desk: Desk<SettleFlag>,
    Path((_, flag)): Path<(String, Id)>,
    form: FormCommand<Settle>,
) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input);
    desk.write(form.key, move |tx, by| actions::settle(tx, by, flag, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/return-visits/differences")))
}
