//! The queue: whom to ask, the most urgent first; the same page shows what was answered.

use askama::Template;
use kernel::fault::Fault;
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Query, Shell};

use super::{ListQuery, Paging, opinion_word, tone};
use crate::model::{Figures, Settings, Visit};
use crate::perms::{PublishWaiver, SeeFlags, SeeReturnVisits, SetReturnVisitTerms};
use crate::queries::Asked;
use crate::words::Words;
use crate::{api, queries, rules};

/// How many visits a page has.
const PAGE: usize = 50;
/// The figures look back so many days.
const DAYS: i64 = 30;
/// The views of the list, in their order.
const STATES: [&str; 7] = ["due", "open", "done", "unreached", "waived", "overtaken", "all"];

/// A visit as the list shows it.
pub(super) struct Line {
    visit: Visit,
    href: String,
    order_href: String,
    when: String,
    state: String,
    tone: &'static str,
    late: bool,
    reason: String,
    opinion: String,
}

struct Tab {
    href: String,
    label: String,
    on: bool,
    count: i64,
}

#[derive(Template)]
#[template(path = "return_visits/queue.html")]
struct QueuePage {
    shell: Shell,
    w: Words,
    action: String,
    state: String,
    q: String,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    figures: Figures,
    solved_percent: i64,
    satisfied_percent: i64,
    page: Paging,
    flags_href: String,
    open_flags: i64,
    waivers_href: String,
    terms_href: String,
}

/// What a page of the queue is drawn from.
struct Read {
    visits: Vec<Visit>,
    settings: Settings,
    figures: Figures,
    open_flags: i64,
}

/// The queue; `state` chooses the view, `q` looks for number, home or name.
pub(super) async fn page(desk: Desk<SeeReturnVisits>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let state = query.state.clone().filter(|s| STATES.contains(&s.as_str())).unwrap_or_else(|| "due".to_owned());
    let (asked, ended) = (asked(&state, &query)?, ended(&state));
    let (community, now, today) = (desk.line.id, desk.now(), desk.now().day(&desk.line.zone));
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let read = desk
        .read(move |db| {
            let by = if ended { queries::by_end } else { queries::by_due };
            Ok(Read {
                visits: by(db, community, &asked, limit)?,
                settings: queries::settings(db, community, today)?,
                figures: queries::figures(db, community, now.plus_hours(-24 * DAYS))?,
                open_flags: queries::open_flags(db, community)?,
            })
        })
        .await?;
    let shell = desk.shell(&Words(desk.lang).title()).await?;
    Html::of(&view(&desk, shell, state, &query, read))
}

/// Whether a view shows what has ended, the latest first.
fn ended(state: &str) -> bool {
    matches!(state, "done" | "unreached" | "waived" | "overtaken")
}

fn view(desk: &Desk<SeeReturnVisits>, shell: Shell, state: String, query: &ListQuery, read: Read) -> QueuePage {
    let (w, now) = (Words(desk.lang), desk.now());
    let Read { visits, settings, figures, open_flags } = read;
    let at = |v: &Visit| if ended(&state) { v.ended_at.unwrap_or(v.due_at) } else { v.due_at };
    let page = Page::cut(visits, PAGE, |v: &Visit| api::cursor(at(v), v.return_visit_id));
    let late = |v: &Visit| v.state == "due" && rules::is_late(v.due_at, now, &settings);
    let lines: Vec<Line> =
        page.items.into_iter().map(|v| (late(&v), v)).map(|(late, v)| line(desk, w, v, late)).collect();
    let q = query.words().unwrap_or_default();
    let paging = Paging {
        summary: w.shown(lines.len()),
        prev_href: if query.after.is_some() { href(desk, &state, &q, None) } else { String::new() },
        next_href: page.next_cursor.map(|after| href(desk, &state, &q, Some(&after))).unwrap_or_default(),
    };
    let link = |permission: &kernel::permission::Permission, to: &str| {
        if permission.allows(&desk.actor.roles) { desk.href(to) } else { String::new() }
    };
    QueuePage {
        shell,
        action: desk.href("/return-visits"),
        tabs: tabs(desk, w, &state, &figures),
        solved_percent: percent(figures.solved, figures.visited),
        satisfied_percent: percent(figures.satisfied, figures.visited),
        flags_href: link(SeeFlags::PERMISSION, "/return-visits/differences"),
        waivers_href: link(PublishWaiver::PERMISSION, "/return-visits/waivers"),
        terms_href: link(SetReturnVisitTerms::PERMISSION, "/return-visits/terms"),
        w,
        state,
        q,
        lines,
        figures,
        page: paging,
        open_flags,
    }
}

fn asked(state: &str, query: &ListQuery) -> Result<Asked, Fault> {
    let state = (state != "all").then(|| state.to_owned());
    Ok(Asked { state, words: query.words(), after: query.after()? })
}

fn href(desk: &Desk<SeeReturnVisits>, state: &str, q: &str, after: Option<&str>) -> String {
    let mut address = desk.href(&format!("/return-visits?state={state}"));
    if !q.is_empty() {
        let encoded: String = q
            .bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect();
        address.push_str(&format!("&q={encoded}"));
    }
    if let Some(after) = after {
        address.push_str(&format!("&after={after}"));
    }
    address
}

fn tabs(desk: &Desk<SeeReturnVisits>, w: Words, state: &str, figures: &Figures) -> Vec<Tab> {
    let count = |code: &str| match code {
        "due" => figures.due,
        "open" => figures.waiting,
        _ => 0,
    };
    let tab = |code: &&str| Tab {
        href: href(desk, code, "", None),
        label: w.code_word("view", code),
        on: *code == state,
        count: count(code),
    };
    STATES.iter().map(tab).collect()
}

fn line(desk: &Desk<SeeReturnVisits>, w: Words, visit: Visit, late: bool) -> Line {
    Line {
        href: desk.href(&format!("/return-visits/{}", visit.return_visit_id)),
        order_href: match visit.of_request() {
            Some(request) => desk.href(&format!("/requests/{request}")),
            None => desk.href(&format!("/orders/{}", visit.order_id)),
        },
        when: visit.ended_at.unwrap_or(visit.due_at).short(&desk.line.zone),
        state: if late { w.late() } else { w.code_word("state", &visit.state) },
        tone: tone(&visit.state, late),
        late,
        reason: w.code_word("reason", &visit.reason),
        opinion: visit.satisfaction.map(|s| opinion_word(w, s)).unwrap_or_default(),
        visit,
    }
}

/// A share in whole percent, rounded half up; nought of nothing.
fn percent(part: i64, whole: i64) -> i64 {
    if whole == 0 { 0 } else { (part * 200 + whole) / (whole * 2) }
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn shares_are_rounded_half_up() {
        assert_eq!(percent(1, 3), 33);
        assert_eq!(percent(1, 8), 13);
        assert_eq!(percent(5, 5), 100);
        assert_eq!(percent(0, 0), 0);
    }
}
