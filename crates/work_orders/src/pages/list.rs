//! All orders: filters, search, two orders of sorting, paging by cursor.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::page::Page;
use kernel::permission::Needs;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::view::{Tag, label, late_text, state_tag};
use crate::machine::State;
use crate::model::OrderLine;
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

    fn by_time(&self) -> bool {
        self.sort.as_deref() == Some("time")
    }

    fn filter(&self, now: Moment) -> Filter {
        let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
        Filter {
            state: text(&self.state),
            staff_id: self.staff_id.as_deref().and_then(parse_id),
            department: text(&self.department),
            text: text(&self.q).map(|q| kernel::text::tidy(&q)),
            late_at: text(&self.late).map(|_| now),
        }
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

/// What is read for the list in one snapshot.
struct Found {
    page: Page<OrderLine>,
    people: Vec<staff::model::StaffView>,
}

fn found(db: &mut Db<'_>, community: Id, filter: &Filter, by_time: bool, after: &str) -> Result<Found, Fault> {
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX) + 1;
    let page = if by_time {
        let lines = queries::list_by_time(db, community, filter, place(after), limit)?;
        Page::cut(lines, PAGE, |line| {
            format!("{}.{}", line.starts_at.unwrap_or(line.issued_at).micros(), line.order_id)
        })
    } else {
        let lines = queries::list_newest(db, community, filter, parse_id(after), limit)?;
        Page::cut(lines, PAGE, |line| line.order_id.to_string())
    };
    Ok(Found { page, people: staff::queries::list(db, community, None)? })
}

/// The list.
pub(crate) async fn page(desk: Desk<ReadOrders>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let (community, filter) = (desk.line.id, query.filter(desk.now()));
    let (by_time, after) = (query.by_time(), query.after.clone().unwrap_or_default());
    let found = desk.read(move |db| found(db, community, &filter, by_time, &after)).await?;
    let shell = desk.shell(&Words(desk.lang).nav_orders()).await?;
    let page = ListPage::of(&desk, shell, &query, found);
    if desk.htmx { Html::of(&page.as_rows()) } else { Html::of(&page) }
}

fn row(w: Words, base: &str, line: OrderLine, now: Moment, zone: &TimeZone) -> Row {
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
        time: line.starts_at.or(line.due_at).map(|at| at.near(now, zone)).unwrap_or_default(),
        issued: line.issued_at.near(now, zone),
        money: if line.agreed_fen.get() > 0 { line.agreed_fen.yuan() } else { String::new() },
        opinion: line.opinion.map(|n| label(w, "opinion", &n.to_string())).unwrap_or_default(),
        number: line.number,
        place: line.place_label,
        what: line.what,
        who: line.staff_name.unwrap_or_default(),
        class,
    }
}

/// The states to choose from, all that are open first.
fn states(w: Words, chosen: &str) -> Vec<Choice> {
    let mut states = vec![Choice { code: "open".to_owned(), text: w.open_ones(), on: chosen == "open" }];
    states.extend(choices(w, "state", State::ALL.map(State::code), chosen));
    states
}

impl ListPage {
    fn of(desk: &Desk<ReadOrders>, shell: Shell, query: &ListQuery, found: Found) -> Self {
        let (w, now, zone) = (Words(desk.lang), desk.now(), &desk.line.zone);
        let (base, here) = (desk.href(""), desk.href("/orders"));
        let sort = if query.by_time() { "time" } else { "" };
        let roles = &desk.actor.roles;
        let next = found.page.next_cursor.as_deref();
        let next_href = next.map(|next| query.address(&here, sort, next)).unwrap_or_default();
        let begun = !ListQuery::get(query.after.as_ref()).is_empty();
        let prev_href = if begun { query.address(&here, sort, "") } else { String::new() };
        let rows: Vec<Row> = found.page.items.into_iter().map(|line| row(w, &base, line, now, zone)).collect();
        let chosen = ListQuery::get(query.staff_id.as_ref());
        let person = |one: staff::model::StaffView| {
            let code = one.staff_id.to_string();
            Choice { on: code == chosen, code, text: one.name }
        };
        Self {
            paging: Paging { summary: w.rows_shown(rows.len()), prev_href, next_href },
            by_new: query.address(&here, "", ""),
            by_time: query.address(&here, "time", ""),
            states: states(w, ListQuery::get(query.state.as_ref())),
            departments: choices(w, "department", staff::model::DEPARTMENTS, ListQuery::get(query.department.as_ref())),
            people: found.people.into_iter().map(person).collect(),
            late_on: query.late.is_some(),
            q: query.q.clone().unwrap_or_default(),
            sort: sort.to_owned(),
            may_issue: IssueOrder::PERMISSION.allows(roles),
            may_habits: SetOrderHabits::PERMISSION.allows(roles),
            may_board: SeeBoard::PERMISSION.allows(roles),
            shell,
            w,
            base,
            here,
            rows,
        }
    }
}
