//! The queue: whom to ask, the most urgent first; the same page shows what was answered.

use askama::Template;
use kernel::fault::Fault;
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Query, Shell};

use super::{ListQuery, Paging, opinion_word, tone};
use crate::model::{Figures, Visit};
use crate::perms::{PublishWaiver, SeeFlags, SeeReturnVisits};
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
}

/// The queue; `state` chooses the view, `q` looks for number, home or name.
pub(super) async fn page(desk: Desk<SeeReturnVisits>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let state = query.state.clone().filter(|s| STATES.contains(&s.as_str())).unwrap_or_else(|| "due".to_owned());
    let asked = asked(&state, &query)?;
    let (community, now, zone) = (desk.line.id, desk.now(), desk.line.zone.clone());
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let ended = matches!(state.as_str(), "done" | "unreached" | "waived" | "overtaken");
    let (visits, settings, figures, open_flags) = desk
        .read(move |db| {
            let visits = if ended {
                queries::by_end(db, community, &asked, limit)?
            } else {
                queries::by_due(db, community, &asked, limit)?
            };
            let since = now.plus_hours(-24 * DAYS);
            Ok((
                visits,
                queries::settings(db, community)?,
                queries::figures(db, community, since)?,
                queries::open_flags(db, community)?,
            ))
        })
        .await?;
    let cursor =
        |v: &Visit| api::cursor(if ended { v.ended_at.unwrap_or(v.due_at) } else { v.due_at }, v.return_visit_id);
    let page = Page::cut(visits, PAGE, cursor);
    let next = page.next_cursor.clone();
    let lines: Vec<Line> = page
        .items
        .into_iter()
        .map(|v| {
            let late = v.state == "due" && rules::is_late(v.due_at, now, &settings);
            line(&desk, &w, v, late, &zone)
        })
        .collect();
    let q = query.words().unwrap_or_default();
    let paging = Paging {
        summary: w.shown(lines.len()),
        prev_href: if query.after.is_some() { href(&desk, &state, &q, None) } else { String::new() },
        next_href: next.map(|after| href(&desk, &state, &q, Some(&after))).unwrap_or_default(),
    };
    let may = |permission: &kernel::permission::Permission| permission.allows(&desk.actor.roles);
    Html::of(&QueuePage {
        shell: desk.shell(&w.title()).await?,
        action: desk.href("/return-visits"),
        tabs: tabs(&desk, &w, &state, &figures),
        solved_percent: percent(figures.solved, figures.visited),
        satisfied_percent: percent(figures.satisfied, figures.visited),
        flags_href: if may(SeeFlags::PERMISSION) { desk.href("/return-visits/differences") } else { String::new() },
        waivers_href: if may(PublishWaiver::PERMISSION) { desk.href("/return-visits/waivers") } else { String::new() },
        w,
        state,
        q,
        lines,
        figures,
        page: paging,
        open_flags,
    })
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

fn tabs(desk: &Desk<SeeReturnVisits>, w: &Words, state: &str, figures: &Figures) -> Vec<Tab> {
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

fn line(desk: &Desk<SeeReturnVisits>, w: &Words, visit: Visit, late: bool, zone: &jiff::tz::TimeZone) -> Line {
    Line {
        href: desk.href(&format!("/return-visits/{}", visit.return_visit_id)),
        order_href: match visit.of_request() {
            Some(request) => desk.href(&format!("/requests/{request}")),
            None => desk.href(&format!("/orders/{}", visit.order_id)),
        },
        when: visit.ended_at.unwrap_or(visit.due_at).short(zone),
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
