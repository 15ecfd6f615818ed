//! The board: columns by state, lanes by person; late ones glow; what went up stands above.

mod lanes;

use askama::Template;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use lanes::{COLUMNS, Lane, Maker, by_lane, lane, pressing, shorten};

use super::view::{label, late_text};
use crate::machine::State;
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
    /// Shows what is cut off otherwise.
    #[serde(default)]
    all: Option<String>,
}

impl BoardQuery {
    fn department(&self) -> Option<&str> {
        self.department.as_deref().filter(|code| !code.is_empty())
    }

    fn by_person(&self) -> bool {
        self.view.as_deref() != Some("states")
    }

    fn shows_all(&self) -> bool {
        self.all.is_some()
    }

    /// The same board with another department, view or length.
    fn address(&self, page: &str, department: Option<&str>, by_person: bool, all: bool) -> String {
        let view = if by_person { "" } else { "&view=states" };
        format!("{page}?department={}{view}{}", department.unwrap_or(""), if all { "&all=1" } else { "" })
    }
}

/// So many of what went up are shown at first.
const FIRST_RAISED: usize = 4;

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
    /// How many went up, where not all of them are shown.
    raised_cut: Option<usize>,
    raised_count: i64,
    all_href: String,
    fewer_href: String,
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

/// What the board reads in one snapshot.
struct Found {
    lines: Vec<OrderLine>,
    raised: Vec<OrderLine>,
    people: Vec<staff::model::StaffView>,
    habits: crate::model::Habits,
}

async fn draw(desk: Desk<SeeBoard>, query: BoardQuery) -> Result<BoardPage, Failed> {
    let community = desk.line.id;
    let found = desk
        .read(move |db| {
            Ok(Found {
                lines: queries::board(db, community, None)?,
                raised: queries::raised(db, community)?,
                people: staff::queries::list(db, community, None)?,
                habits: queries::habits(db, community)?,
            })
        })
        .await?;
    let shell = desk.shell(&Words(desk.lang).nav_board()).await?;
    Ok(BoardPage::of(&desk, shell, &query, found))
}

/// The departments that have something, and all.
fn chips(w: Words, base: &str, query: &BoardQuery, lines: &[OrderLine]) -> Vec<Chip> {
    let board = format!("{base}/board");
    let chip = |department: Option<&str>, text: String, count: usize| Chip {
        href: query.address(&board, department, query.by_person(), false),
        on: query.department() == department,
        text,
        count,
    };
    let mut chips = vec![chip(None, w.all(), lines.len())];
    for code in staff::model::DEPARTMENTS {
        let count = lines.iter().filter(|line| line.department == code).count();
        if count > 0 || query.department() == Some(code) {
            chips.push(chip(Some(code), label(w, "department", code), count));
        }
    }
    chips
}

/// What went up, the pressing first.
fn raised(w: Words, base: &str, mut lines: Vec<OrderLine>, now: Moment) -> Vec<Raised> {
    lines.sort_by_cached_key(|line| pressing(line, now));
    let one = |line: OrderLine| Raised {
        href: format!("{base}/orders/{}", line.order_id),
        why: label(w, "raised", line.raised_because.as_deref().unwrap_or("unanswered")),
        since: line.raised_at.map(|at| late_text(w, now.minutes_since(at))).unwrap_or_default(),
        who: line.staff_name.unwrap_or_else(|| w.nobody()),
        number: line.number,
        place: line.place_label,
        what: line.what,
    };
    lines.into_iter().map(one).collect()
}

/// The heads of the columns.
fn columns(w: Words, lines: &[OrderLine]) -> Vec<Column> {
    let column = |(title, states): &(&str, &[State])| Column {
        title: label(w, "column", title),
        count: lines.iter().filter(|line| states.contains(&line.at())).count(),
    };
    COLUMNS.iter().map(column).collect()
}

impl BoardPage {
    fn of(desk: &Desk<SeeBoard>, shell: Shell, query: &BoardQuery, found: Found) -> Self {
        let (w, now, zone, base) = (Words(desk.lang), desk.now(), desk.line.zone.clone(), desk.href(""));
        let (department, by_person, all) = (query.department(), query.by_person(), query.shows_all());
        let may_assign = AssignOrder::PERMISSION.allows(&desk.actor.roles);
        let maker = Maker { w, base: &base, now, zone: &zone, may_assign, habits: &found.habits };
        let chips = chips(w, &base, query, &found.lines);
        let mut lines = found.lines;
        lines.retain(|line| department.is_none_or(|code| code == line.department));
        let mut raised = raised(w, &base, found.raised, now);
        let raised_count = i64::try_from(raised.len()).unwrap_or(0);
        let raised_cut = (!all && raised.len() > FIRST_RAISED).then_some(raised.len());
        if raised_cut.is_some() {
            raised.truncate(FIRST_RAISED);
        }
        let late = lines.iter().filter(|line| rules::late(line, now).is_some()).count();
        let (total, columns) = (lines.len(), columns(w, &lines));
        let mut lanes = if by_person {
            by_lane(&maker, lines, found.people, department)
        } else {
            let note = w.orders_count(lines.len());
            vec![lane(&maker, None, w.all(), note, lines)]
        };
        if by_person && !all {
            lanes.iter_mut().filter(|lane| lane.staff_id.is_none()).for_each(shorten);
        }
        let here = |page: &str, by_person, all| query.address(&format!("{base}{page}"), department, by_person, all);
        Self {
            rows: here("/board/rows", by_person, all),
            toggle: here("/board", !by_person, all),
            all_href: here("/board", by_person, true),
            fewer_href: if all { here("/board", by_person, false) } else { String::new() },
            may_issue: IssueOrder::PERMISSION.allows(&desk.actor.roles),
            today: now.zoned(&zone).strftime("%m-%d").to_string(),
            late: i64::try_from(late).unwrap_or(0),
            shell,
            w,
            lanes,
            columns,
            chips,
            raised,
            raised_cut,
            raised_count,
            by_person,
            total,
            base,
        }
    }
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
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn show_all(&self, n: &usize) -> String {
        self.w.show_all(*n)
    }

    /// The title of a column, for narrow screens.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn column(&self, place: &usize) -> &str {
        self.columns.get(*place).map_or("", |column| column.title.as_str())
    }
}
