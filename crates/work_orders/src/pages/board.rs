//! The board: columns by state, lanes by person; late ones glow; what went up stands above.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::view::{Tag, brief, label, late_text, sign, state_tag};
use crate::machine::{self, Flow, State, Verb};
use crate::model::OrderLine;
use crate::perms::{AssignOrder, IssueOrder, SeeBoard};
use crate::words::Words;
use crate::{queries, rules};

/// What the board shows.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct BoardQuery {
    #[serde(default)]
    department: Option<String>,
    /// `states`: one lane for all.
    #[serde(default)]
    view: Option<String>,
}

/// The columns: their message and the states in them.
const COLUMNS: [(&str, &[State]); 6] = [
    ("centre", &[State::Returned, State::Outside]),
    ("waiting", &[State::Issued]),
    ("way", &[State::Acknowledged, State::Departed]),
    ("site", &[State::Announced, State::Inspected, State::Quoted, State::Consented]),
    ("work", &[State::Working]),
    ("acceptance", &[State::Finished]),
];

struct Card {
    dom_id: String,
    order_id: Id,
    number: String,
    href: String,
    place: String,
    what: String,
    due: String,
    class: &'static str,
    tags: Vec<Tag>,
    assign: bool,
    version: i64,
}

struct Lane {
    staff_id: Option<Id>,
    name: String,
    sign: String,
    note: String,
    cells: Vec<Vec<Card>>,
}

struct Column {
    title: String,
    count: usize,
}

struct Chip {
    href: String,
    text: String,
    count: usize,
    on: bool,
}

struct Raised {
    href: String,
    number: String,
    place: String,
    what: String,
    who: String,
    why: String,
    since: String,
}

#[derive(Template)]
#[template(path = "work_orders/board.html", blocks = ["region"])]
struct BoardPage {
    shell: Shell,
    w: Words,
    base: String,
    rows: String,
    lanes: Vec<Lane>,
    columns: Vec<Column>,
    chips: Vec<Chip>,
    raised: Vec<Raised>,
    by_person: bool,
    toggle: String,
    late: i64,
    total: usize,
    may_issue: bool,
    today: String,
}

/// How many orders are late or unanswered: the number on the rail.
pub(crate) fn badge(db: &mut Db<'_>, viewer: &Viewer<'_>) -> Result<i64, Fault> {
    queries::count_late(db, viewer.line.id, viewer.now)
}

/// What a card says beside place and matter.
fn tags(w: Words, line: &OrderLine) -> Vec<Tag> {
    let mut tags = Vec::new();
    if matches!(line.priority.as_str(), "P0" | "P1") {
        tags.push(Tag { tone: "red", text: label(w, "priority", &line.priority.to_lowercase()) });
    }
    if line.reopened_from.is_some() {
        tags.push(Tag { tone: "red", text: w.again() });
    }
    if line.road() == Flow::Survey {
        tags.push(Tag { tone: "blue", text: label(w, "flow", "survey") });
    }
    if line.is_paused() || matches!(line.at(), State::Quoted | State::Returned | State::Outside | State::Departed) {
        tags.push(state_tag(w, &line.state, line.is_paused()));
    }
    tags
}

struct Maker<'a> {
    w: Words,
    base: &'a str,
    now: Moment,
    zone: &'a TimeZone,
    may_assign: bool,
    habits: &'a crate::model::Habits,
}

impl Maker<'_> {
    fn card(&self, line: OrderLine) -> Card {
        let late = rules::late(&line, self.now);
        let soon = line.starts_at.is_some_and(|at| at > self.now && at.minutes_since(self.now) < 30);
        let class = match late {
            Some(_) if line.priority == "P0" => "danger late",
            _ if line.priority == "P0" => "danger",
            Some(_) => "late",
            None if line.is_paused() => "paused",
            None if soon && line.at() == State::Issued => "soon",
            None => "",
        };
        let due = match (late, line.due_at.or(line.starts_at)) {
            (Some((_, minutes)), _) => late_text(self.w, minutes),
            (None, Some(at)) => brief(at, self.now, self.zone),
            (None, None) => String::new(),
        };
        let facts = line.facts(self.habits, self.now);
        let assign =
            self.may_assign && machine::go(line.at(), line.road(), line.is_paused(), facts, Verb::Assign).is_some();
        Card {
            dom_id: format!("o-{}", line.order_id),
            href: format!("{}/orders/{}", self.base, line.order_id),
            tags: tags(self.w, &line),
            order_id: line.order_id,
            number: line.number,
            place: line.place_label,
            what: line.what,
            due,
            class,
            assign,
            version: line.version,
        }
    }
}

fn column_of(state: State) -> usize {
    COLUMNS.iter().position(|(_, states)| states.contains(&state)).unwrap_or(1)
}

fn cells(maker: &Maker<'_>, lines: Vec<OrderLine>) -> Vec<Vec<Card>> {
    let mut cells: Vec<Vec<Card>> = COLUMNS.iter().map(|_| Vec::new()).collect();
    for line in lines {
        let column = column_of(line.at());
        if let Some(cell) = cells.get_mut(column) {
            cell.push(maker.card(line));
        }
    }
    cells
}

async fn draw(desk: Desk<SeeBoard>, query: BoardQuery) -> Result<BoardPage, Failed> {
    let (w, community, now, zone) = (Words(desk.lang), desk.line.id, desk.now(), desk.line.zone.clone());
    let (all, raised, people, habits) = desk
        .read(move |db| {
            Ok((
                queries::board(db, community, None)?,
                queries::raised(db, community)?,
                staff::queries::list(db, community, None)?,
                queries::habits(db, community)?,
            ))
        })
        .await?;
    let base = desk.href("");
    let may_assign = AssignOrder::PERMISSION.allows(&desk.actor.roles);
    let maker = Maker { w, base: &base, now, zone: &zone, may_assign, habits: &habits };
    let by_person = query.view.as_deref() != Some("states");
    let view = if by_person { "" } else { "&view=states" };
    let mut chips = vec![Chip {
        href: format!("{base}/board?department={view}"),
        text: w.all(),
        count: all.len(),
        on: query.department.as_deref().unwrap_or("").is_empty(),
    }];
    for code in staff::model::DEPARTMENTS {
        let count = all.iter().filter(|line| line.department == code).count();
        if count > 0 || query.department.as_deref() == Some(code) {
            chips.push(Chip {
                href: format!("{base}/board?department={code}{view}"),
                text: label(w, "department", code),
                count,
                on: query.department.as_deref() == Some(code),
            });
        }
    }
    let wanted = query.department.clone().filter(|code| !code.is_empty());
    let lines: Vec<OrderLine> =
        all.into_iter().filter(|line| wanted.as_ref().is_none_or(|code| *code == line.department)).collect();
    let late = lines.iter().filter(|line| rules::late(line, now).is_some()).count();
    let total = lines.len();
    let columns = COLUMNS
        .iter()
        .map(|(title, states)| Column {
            title: label(w, "column", title),
            count: lines.iter().filter(|line| states.contains(&line.at())).count(),
        })
        .collect();
    let lanes = if by_person {
        by_lane(&maker, lines, people, wanted.as_deref())
    } else {
        let note = w.orders_count(lines.len());
        vec![Lane { staff_id: None, name: w.all(), sign: String::new(), note, cells: cells(&maker, lines) }]
    };
    let raised = raised
        .into_iter()
        .map(|line| Raised {
            href: format!("{base}/orders/{}", line.order_id),
            why: label(w, "raised", line.raised_because.as_deref().unwrap_or("unanswered")),
            since: line.raised_at.map(|at| late_text(w, now.minutes_since(at))).unwrap_or_default(),
            who: line.staff_name.unwrap_or_else(|| w.nobody()),
            number: line.number,
            place: line.place_label,
            what: line.what,
        })
        .collect();
    let department = wanted.unwrap_or_default();
    Ok(BoardPage {
        rows: format!("{base}/board/rows?department={department}{view}"),
        toggle: format!("{base}/board?department={department}{}", if by_person { "&view=states" } else { "" }),
        may_issue: IssueOrder::PERMISSION.allows(&desk.actor.roles),
        today: now.zoned(&zone).strftime("%m-%d").to_string(),
        shell: desk.shell(&w.nav_board()).await?,
        w,
        base,
        lanes,
        columns,
        chips,
        raised,
        by_person,
        late: i64::try_from(late).unwrap_or(0),
        total,
    })
}

/// A lane a person who has something, or who could be given something; what nobody has comes first.
fn by_lane(
    maker: &Maker<'_>,
    mut lines: Vec<OrderLine>,
    people: Vec<staff::model::StaffView>,
    department: Option<&str>,
) -> Vec<Lane> {
    use kernel::role::Role;
    let w = maker.w;
    let mut lanes = Vec::new();
    let free: Vec<OrderLine> = lines.extract_if(.., |line| line.staff_id.is_none()).collect();
    if !free.is_empty() {
        let note = w.orders_count(free.len());
        lanes.push(Lane { staff_id: None, name: w.nobody(), sign: String::new(), note, cells: cells(maker, free) });
    }
    for one in people {
        let theirs: Vec<OrderLine> = lines.extract_if(.., |line| line.staff_id == Some(one.staff_id)).collect();
        let goes = one.roles.iter().any(|role| matches!(role, Role::Technician | Role::Guard | Role::Cleaner));
        let here = department.is_none_or(|code| code == one.department);
        if theirs.is_empty() && !(goes && here) {
            continue;
        }
        let duties: Vec<String> = one.duties.iter().take(2).map(|duty| label(w, "duty", duty)).collect();
        let load = if theirs.is_empty() { w.is_free() } else { w.orders_count(theirs.len()) };
        let note = if duties.is_empty() { load } else { format!("{} · {load}", duties.join(&w.list_gap())) };
        lanes.push(Lane {
            staff_id: Some(one.staff_id),
            sign: sign(&one.name),
            name: one.name,
            note,
            cells: cells(maker, theirs),
        });
    }
    // Somebody who left meanwhile still has what they have.
    while let Some(first) = lines.first() {
        let (id, name) = (first.staff_id, first.staff_name.clone().unwrap_or_default());
        let theirs: Vec<OrderLine> = lines.extract_if(.., |line| line.staff_id == id).collect();
        let note = w.orders_count(theirs.len());
        lanes.push(Lane { staff_id: id, sign: sign(&name), name, note, cells: cells(maker, theirs) });
    }
    lanes
}

/// The board.
pub(crate) async fn page(desk: Desk<SeeBoard>, Query(query): Query<BoardQuery>) -> Result<Html, Failed> {
    Html::of(&draw(desk, query).await?)
}

/// What changes of it, for the live refresh.
pub(crate) async fn rows(desk: Desk<SeeBoard>, Query(query): Query<BoardQuery>) -> Result<Html, Failed> {
    Html::of(&draw(desk, query).await?.as_region())
}

impl BoardPage {
    /// The title of a column, for narrow screens.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn column(&self, place: &usize) -> &str {
        self.columns.get(*place).map_or("", |column| column.title.as_str())
    }
}
