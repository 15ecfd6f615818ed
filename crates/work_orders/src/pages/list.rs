//! All orders: filters, search, two orders of sorting, paging by cursor.

use askama::Template;
use kernel::clock::Moment;
use kernel::ids::{Id, parse_id};
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::view::{Tag, label, late_text, state_tag, when};
use crate::machine::State;
use crate::perms::{IssueOrder, ReadOrders, SeeBoard, SetOrderHabits};
use crate::queries::{self, Filter};
use crate::rules;
use crate::words::Words;

/// How many rows a page has.
const PAGE: usize = 50;

/// What is looked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct ListQuery {
    #[serde(default)]
    q: Option<String>,
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    department: Option<String>,
    #[serde(default)]
    staff_id: Option<String>,
    #[serde(default)]
    late: Option<String>,
    /// `time`: by the promised time; else newest first.
    #[serde(default)]
    sort: Option<String>,
    #[serde(default)]
    after: Option<String>,
}

impl ListQuery {
    fn get(value: Option<&String>) -> &str {
        value.map_or("", String::as_str)
    }

    /// The address of the same list, sorted or begun elsewhere.
    fn address(&self, base: &str, sort: &str, after: &str) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("q", Self::get(self.q.as_ref())),
            ("state", Self::get(self.state.as_ref())),
            ("department", Self::get(self.department.as_ref())),
            ("staff_id", Self::get(self.staff_id.as_ref())),
            ("late", Self::get(self.late.as_ref())),
            ("sort", sort),
            ("after", after),
        ] {
            if !value.is_empty() {
                pairs.append_pair(name, value);
            }
        }
        format!("{base}?{}", pairs.finish())
    }
}

struct Row {
    href: String,
    number: String,
    place: String,
    what: String,
    who: String,
    department: String,
    time: String,
    issued: String,
    money: String,
    opinion: String,
    tag: Tag,
    late: String,
    class: &'static str,
}

struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

struct Choice {
    code: String,
    text: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "work_orders/list.html", blocks = ["rows"])]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    here: String,
    q: String,
    states: Vec<Choice>,
    departments: Vec<Choice>,
    people: Vec<Choice>,
    late_on: bool,
    sort: String,
    by_new: String,
    by_time: String,
    rows: Vec<Row>,
    paging: Paging,
    may_issue: bool,
    may_board: bool,
    may_habits: bool,
}

fn choices(w: Words, kind: &str, codes: impl IntoIterator<Item = &'static str>, chosen: &str) -> Vec<Choice> {
    codes
        .into_iter()
        .map(|code| Choice { code: code.to_owned(), text: label(w, kind, code), on: code == chosen })
        .collect()
}

/// The place in the list sorted by time: `<micros>.<id>`.
fn place(text: &str) -> Option<(Moment, Id)> {
    let (at, id) = text.split_once('.')?;
    Some((Moment::from_micros(at.parse().ok()?), parse_id(id)?))
}

/// The list.
pub(crate) async fn page(desk: Desk<ReadOrders>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let (w, community, now, zone) = (Words(desk.lang), desk.line.id, desk.now(), desk.line.zone.clone());
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
    let filter = Filter {
        state: text(&query.state),
        staff_id: query.staff_id.as_deref().and_then(parse_id),
        department: text(&query.department),
        text: text(&query.q).map(|q| kernel::text::tidy(&q)),
        late_at: text(&query.late).map(|_| now),
    };
    let by_time = query.sort.as_deref() == Some("time");
    let after = query.after.clone().unwrap_or_default();
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX) + 1;
    let (found, people) = desk
        .read(move |db| {
            let found = if by_time {
                let lines = queries::list_by_time(db, community, &filter, place(&after), limit)?;
                Page::cut(lines, PAGE, |line| {
                    format!("{}.{}", line.starts_at.unwrap_or(line.issued_at).micros(), line.order_id)
                })
            } else {
                let lines = queries::list_newest(db, community, &filter, parse_id(&after), limit)?;
                Page::cut(lines, PAGE, |line| line.order_id.to_string())
            };
            Ok((found, staff::queries::list(db, community, None)?))
        })
        .await?;
    let base = desk.href("");
    let here = desk.href("/orders");
    let sort = if by_time { "time" } else { "" };
    let next_href = found.next_cursor.as_deref().map(|next| query.address(&here, sort, next)).unwrap_or_default();
    let rows: Vec<Row> = found
        .items
        .into_iter()
        .map(|line| {
            let late = rules::late(&line, now);
            let class = match (late, line.at()) {
                (Some(_), _) => "late",
                (None, State::Quoted | State::Finished | State::Issued) => "wait",
                (None, State::Cancelled) => "off",
                _ => "",
            };
            Row {
                href: format!("{base}/orders/{}", line.order_id),
                tag: state_tag(w, &line.state, line.is_paused()),
                late: late.map(|(_, minutes)| late_text(w, minutes)).unwrap_or_default(),
                department: label(w, "department", &line.department),
                time: line.starts_at.or(line.due_at).map(|at| when(at, now, &zone)).unwrap_or_default(),
                issued: when(line.issued_at, now, &zone),
                money: if line.agreed_fen.get() > 0 { line.agreed_fen.yuan() } else { String::new() },
                opinion: line.opinion.map(|n| label(w, "opinion", &n.to_string())).unwrap_or_default(),
                number: line.number,
                place: line.place_label,
                what: line.what,
                who: line.staff_name.unwrap_or_default(),
                class,
            }
        })
        .collect();
    let chosen = ListQuery::get(query.staff_id.as_ref()).to_owned();
    let mut states =
        vec![Choice { code: "open".to_owned(), text: w.open_ones(), on: query.state.as_deref() == Some("open") }];
    states.extend(choices(w, "state", State::ALL.map(State::code), ListQuery::get(query.state.as_ref())));
    let prev_href =
        if ListQuery::get(query.after.as_ref()).is_empty() { String::new() } else { query.address(&here, sort, "") };
    let page = ListPage {
        paging: Paging { summary: w.rows_shown(rows.len()), prev_href, next_href },
        by_new: query.address(&here, "", ""),
        by_time: query.address(&here, "time", ""),
        states,
        departments: choices(w, "department", staff::model::DEPARTMENTS, ListQuery::get(query.department.as_ref())),
        people: people
            .into_iter()
            .map(|one| Choice {
                on: one.staff_id.to_string() == chosen,
                code: one.staff_id.to_string(),
                text: one.name,
            })
            .collect(),
        late_on: query.late.is_some(),
        q: query.q.clone().unwrap_or_default(),
        sort: sort.to_owned(),
        may_issue: IssueOrder::PERMISSION.allows(&desk.actor.roles),
        may_habits: SetOrderHabits::PERMISSION.allows(&desk.actor.roles),
        may_board: SeeBoard::PERMISSION.allows(&desk.actor.roles),
        shell: desk.shell(&w.nav_orders()).await?,
        w,
        base,
        here,
        rows,
    };
    if desk.htmx { Html::of(&page.as_rows()) } else { Html::of(&page) }
}
