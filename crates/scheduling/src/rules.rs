//! Pure decisions about time: cells, ways on foot, who can go now, which slots to offer, whom a danger takes.
//!
//! No database here. What is free comes in as runs of cells; that a cell has one holder is a key of the database.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use kernel::clock::{Day, Moment};
use kernel::ids::Id;

/// How far a person walks in a minute, in metres.
const METRES_A_MINUTE: i64 = 70;
/// What doors, stairs and lifts take, in minutes; also the way within one building.
const DOORS: i64 = 2;
/// Minutes in a cell.
const CELL_MINUTES: i64 = 15;
/// How many slots are offered at most.
pub const MOST_SLOTS: usize = 80;
/// For how many days ahead slots are looked for.
pub const DAYS_AHEAD: i64 = 5;
/// How many slots of a day are offered.
pub const A_DAY: usize = 16;
/// The least distance between two offered slots of one person, in cells: an hour.
const APART: i64 = 4;
/// No piece of work is longer, in minutes.
pub const LONGEST: i64 = 12 * 60;

/// A place on the community's map, in metres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Point {
    /// Eastward.
    pub x: i64,
    /// Northward.
    pub y: i64,
}

/// Minutes on foot between two places: metres / 70, rounded up, and 2 for the doors.
pub fn travel(from: Point, to: Point) -> i64 {
    // A map is a few kilometres wide; a mistyped position must not overflow.
    let far = |a: i64, b: i64| a.saturating_sub(b).saturating_abs().min(1_000_000);
    let (dx, dy) = (far(from.x, to.x), far(from.y, to.y));
    let metres = (dx * dx + dy * dy).isqrt();
    (metres + METRES_A_MINUTE - 1) / METRES_A_MINUTE + DOORS
}

/// The cells that hold a time of so many minutes: from the one in which it begins to the one in which it ends.
pub fn cells(starts_at: Moment, minutes: i64) -> Range<i64> {
    let first = starts_at.cell();
    let end = starts_at.plus_minutes(minutes.max(1));
    let last = Moment::from_micros(end.micros() - 1).cell();
    first..last + 1
}

/// How many cells a time takes that begins with a cell.
fn cells_of_minutes(minutes: i64) -> i64 {
    (minutes.max(1) + CELL_MINUTES - 1) / CELL_MINUTES
}

/// A piece of work is 1 minute to 12 hours long.
pub fn sane_minutes(minutes: i64) -> i64 {
    minutes.clamp(1, LONGEST)
}

/// A run of cells in which a person is on shift and not booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The person.
    pub worker: Id,
    /// Its cells.
    pub cells: Range<i64>,
}

impl Run {
    /// Whether it holds all these cells.
    pub fn holds(&self, cells: &Range<i64>) -> bool {
        self.cells.start <= cells.start && cells.end <= self.cells.end
    }
}

/// What is left of shifts within a window: without the breaks and without the cells that are booked. Shifts that touch
/// make one run.
pub fn free_runs(shifts: &[(Id, ShiftCells)], booked: &[(Id, i64)], window: &Range<i64>) -> Vec<Run> {
    let mut pieces: BTreeMap<Id, Vec<Range<i64>>> = BTreeMap::new();
    for (worker, shift) in shifts {
        let cut =
            |from: i64, to: i64| from.max(window.start).max(shift.all.start)..to.min(window.end).min(shift.all.end);
        let of_worker = pieces.entry(*worker).or_default();
        if shift.rest.is_empty() {
            of_worker.push(cut(shift.all.start, shift.all.end));
        } else {
            of_worker.push(cut(shift.all.start, shift.rest.start));
            of_worker.push(cut(shift.rest.end, shift.all.end));
        }
    }
    let mut taken: BTreeMap<Id, BTreeSet<i64>> = BTreeMap::new();
    for (worker, cell) in booked {
        taken.entry(*worker).or_default().insert(*cell);
    }
    let nothing = BTreeSet::new();
    let mut runs = Vec::new();
    for (worker, mut ranges) in pieces {
        ranges.retain(|range| !range.is_empty());
        ranges.sort_unstable_by_key(|range| range.start);
        let taken = taken.get(&worker).unwrap_or(&nothing);
        for whole in joined(ranges) {
            let mut start = whole.start;
            for cell in taken.range(whole.clone()).copied().chain([whole.end]) {
                if start < cell {
                    runs.push(Run { worker, cells: start..cell });
                }
                start = cell + 1;
            }
        }
    }
    runs
}

/// Ranges by their start, those that touch made one.
fn joined(ranges: Vec<Range<i64>>) -> Vec<Range<i64>> {
    let mut whole: Vec<Range<i64>> = Vec::new();
    for range in ranges {
        match whole.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => whole.push(range),
        }
    }
    whole
}

/// Somebody who is free for the whole of a piece of work from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// The person.
    pub worker: Id,
    /// Minutes on the way.
    pub eta: i64,
    /// Until when they are free.
    pub free_until: Moment,
}

/// Who can go now, the nearest first. `eta` tells the way of those who are qualified today; `late` are people whose last
/// job should be over and isn't: they come last.
pub fn ready(runs: &[Run], eta: impl Fn(Id) -> Option<i64>, late: &[Id], now: Moment, minutes: i64) -> Vec<Ready> {
    let mut found: Vec<Ready> = runs
        .iter()
        .filter_map(|run| {
            let eta = eta(run.worker)?;
            let free_until = Moment::from_cell(run.cells.end);
            run.holds(&cells(now, eta + minutes)).then_some(Ready { worker: run.worker, eta, free_until })
        })
        .collect();
    found.sort_by_key(|r| (late.contains(&r.worker), r.eta, r.worker));
    found
}

/// What slots are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Not before this moment.
    pub earliest: Moment,
    /// Not from this moment on.
    pub horizon: Moment,
    /// How long the work takes.
    pub minutes: i64,
    /// Minutes on the way that are held behind it.
    pub travel: i64,
}

/// A slot: who, and the cell with which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pick {
    /// The cell with which it begins.
    pub cell: i64,
    /// The person.
    pub worker: Id,
}

/// What of some runs lies within the hours of service, each of them a range of cells. A run that several hours cut is cut up.
pub fn within(runs: &[Run], hours: &[Range<i64>]) -> Vec<Run> {
    let cut = |run: &Run, open: &Range<i64>| {
        let cells = run.cells.start.max(open.start)..run.cells.end.min(open.end);
        (!cells.is_empty()).then_some(Run { worker: run.worker, cells })
    };
    runs.iter().flat_map(|run| hours.iter().filter_map(move |open| cut(run, open))).collect()
}

/// The slots to offer, earliest first: one a time, by whoever has the fewest so far, sixteen of a day at most.
///
/// `day_of` tells the civil day of a cell; `may` whether a person's certificate counts on a day.
pub fn slots(runs: &[Run], wanted: &Wanted, day_of: impl Fn(i64) -> Day, may: impl Fn(Id, Day) -> bool) -> Vec<Pick> {
    let need = cells_of_minutes(wanted.minutes + wanted.travel);
    let mut open = openings(runs, wanted, need);
    open.retain(|pick| may(pick.worker, day_of(pick.cell)));
    open.sort_unstable();
    let mut taken: Vec<Pick> = Vec::new();
    let mut load: HashMap<Id, usize> = HashMap::new();
    let mut days: HashMap<Day, usize> = HashMap::new();
    for same_time in open.chunk_by(|a, b| a.cell == b.cell) {
        let Some(pick) = same_time.iter().min_by_key(|p| (load.get(&p.worker).copied().unwrap_or(0), p.worker)) else {
            continue;
        };
        let of_day = days.entry(day_of(pick.cell)).or_default();
        if *of_day < A_DAY && taken.len() < MOST_SLOTS {
            *of_day += 1;
            *load.entry(pick.worker).or_default() += 1;
            taken.push(*pick);
        }
    }
    taken
}

/// Where slots could begin: the first cell of a run that is not too early, then an hour or the whole work later, and so on.
fn openings(runs: &[Run], wanted: &Wanted, need: i64) -> Vec<Pick> {
    let first =
        cells(wanted.earliest, 1).start + i64::from(Moment::from_cell(wanted.earliest.cell()) < wanted.earliest);
    let mut open = Vec::new();
    for run in runs {
        let mut cell = run.cells.start.max(first);
        while cell + need <= run.cells.end && cell < wanted.horizon.cell() {
            open.push(Pick { cell, worker: run.worker });
            cell += need.max(APART);
        }
    }
    open
}

/// Somebody qualified and on shift when a danger is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// The person.
    pub worker: Id,
    /// Minutes on the way.
    pub eta: i64,
    /// Out at another danger: not to be taken away.
    pub at_danger: bool,
    /// Booked for something else.
    pub busy: bool,
}

/// Whom a danger takes: the nearest who isn't out at another danger; of two equally near the free one.
pub fn nearest(hands: &[Hand]) -> Option<&Hand> {
    hands.iter().filter(|hand| !hand.at_danger).min_by_key(|hand| (hand.eta, hand.busy, hand.worker))
}

/// The cells of a shift on a day, and those of its break (which may be empty). Times are of the wall clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShiftCells {
    /// The whole shift.
    pub all: Range<i64>,
    /// The break.
    pub rest: Range<i64>,
}

/// Lays a template on the day that begins with `midnight`.
pub fn shift_cells(
    midnight: Moment,
    starts_minute: i64,
    minutes: i64,
    break_minute: i64,
    break_minutes: i64,
) -> ShiftCells {
    let starts = midnight.plus_minutes(starts_minute);
    let all = cells(starts, minutes);
    let rest = if break_minutes > 0 {
        let rest = cells(starts.plus_minutes(break_minute), break_minutes);
        rest.start.clamp(all.start, all.end)..rest.end.clamp(all.start, all.end)
    } else {
        all.end..all.end
    };
    ShiftCells { all, rest }
}

/// The Monday of a day's week.
pub fn monday(day: Day) -> Day {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(jiff::Span::new().days(back))
}

/// A day so many days later.
pub fn plus_days(day: Day, days: i64) -> Day {
    day.saturating_add(jiff::Span::new().days(days))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
