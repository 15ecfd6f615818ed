//! The cards of the board in their lanes: a lane a person, a cell a column; danger first.

use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::ids::Id;

use super::super::view::{Tag, brief, label, late_text, sign, state_tag};
use crate::machine::{self, Flow, State, Verb};
use crate::model::OrderLine;
use crate::rules;
use crate::words::Words;

/// So many cards of a cell that is nobody's are shown at first: the lanes of the people are to be seen without scrolling.
const FIRST: usize = 2;

/// The columns: their message and the states in them.
pub(super) const COLUMNS: [(&str, &[State]); 6] = [
    ("centre", &[State::Returned, State::Outside]),
    ("waiting", &[State::Issued]),
    ("way", &[State::Acknowledged, State::Departed]),
    ("site", &[State::Announced, State::Inspected, State::Quoted, State::Consented]),
    ("work", &[State::Working]),
    ("acceptance", &[State::Finished]),
];

pub(super) struct Card {
    pub(super) dom_id: String,
    pub(super) order_id: Id,
    pub(super) number: String,
    pub(super) href: String,
    pub(super) place: String,
    pub(super) what: String,
    pub(super) due: String,
    pub(super) class: &'static str,
    pub(super) tags: Vec<Tag>,
    pub(super) assign: bool,
    pub(super) version: i64,
}

pub(super) struct Lane {
    pub(super) staff_id: Option<Id>,
    pub(super) name: String,
    pub(super) sign: String,
    pub(super) note: String,
    pub(super) cells: Vec<Vec<Card>>,
    /// How many orders the lane has, where not all of them are shown.
    pub(super) cut: Option<usize>,
}

/// What a card says beside place and matter.
fn tags(w: Words, line: &OrderLine, now: Moment, zone: &TimeZone) -> Vec<Tag> {
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
    let later = line.starts_at.filter(|at| line.at() == State::Acknowledged && at.day(zone) > now.day(zone));
    if let Some(at) = later {
        tags.push(Tag { tone: "blue", text: w.accepted_for(at.short(zone)) });
    }
    tags
}

/// Danger first, then what is urgent, what is done again, what is late, and the rest by its time.
pub(super) fn pressing(line: &OrderLine, now: Moment) -> (i64, bool, Moment, Id) {
    let rank = match line.priority.as_str() {
        "P0" => 0,
        "P1" => 1,
        _ if line.reopened_from.is_some() => 2,
        _ => 3,
    };
    (rank, rules::late(line, now).is_none(), line.starts_at.or(line.due_at).unwrap_or(line.issued_at), line.order_id)
}

pub(super) struct Maker<'a> {
    pub(super) w: Words,
    pub(super) base: &'a str,
    pub(super) now: Moment,
    pub(super) zone: &'a TimeZone,
    pub(super) may_assign: bool,
    pub(super) habits: &'a crate::model::Habits,
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
            tags: tags(self.w, &line, self.now, self.zone),
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

fn cells(maker: &Maker<'_>, mut lines: Vec<OrderLine>) -> Vec<Vec<Card>> {
    lines.sort_by_cached_key(|line| pressing(line, maker.now));
    let mut cells: Vec<Vec<Card>> = COLUMNS.iter().map(|_| Vec::new()).collect();
    for line in lines {
        let column = column_of(line.at());
        if let Some(cell) = cells.get_mut(column) {
            cell.push(maker.card(line));
        }
    }
    cells
}

/// A lane with its cards.
pub(super) fn lane(maker: &Maker<'_>, staff_id: Option<Id>, name: String, note: String, lines: Vec<OrderLine>) -> Lane {
    let sign = if staff_id.is_some() { sign(&name) } else { String::new() };
    Lane { staff_id, sign, name, note, cells: cells(maker, lines), cut: None }
}

/// Shows the first cards of each cell only.
pub(super) fn shorten(lane: &mut Lane) {
    let whole: usize = lane.cells.iter().map(Vec::len).sum();
    if lane.cells.iter().any(|cell| cell.len() > FIRST) {
        lane.cells.iter_mut().for_each(|cell| cell.truncate(FIRST));
        lane.cut = Some(whole);
    }
}

/// A lane a person who has something, or who could be given something; what nobody has comes first.
pub(super) fn by_lane(
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
        lanes.push(lane(maker, None, w.nobody(), w.orders_count(free.len()), free));
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
        lanes.push(lane(maker, Some(one.staff_id), one.name, note, theirs));
    }
    // Somebody who left meanwhile still has what they have.
    while let Some(first) = lines.first() {
        let (id, name) = (first.staff_id, first.staff_name.clone().unwrap_or_default());
        let theirs: Vec<OrderLine> = lines.extract_if(.., |line| line.staff_id == id).collect();
        lanes.push(lane(maker, id, name, w.orders_count(theirs.len()), theirs));
    }
    lanes
}
