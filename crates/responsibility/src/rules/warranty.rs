//! When a warranty ends (domain: the later of what the builder, the floor of 1998 and the quality certificate give).
//!
//! A period is the one in force on the day on which it begins: a later law doesn't reach back. Its last day is the
//! corresponding day (Civil Code arts. 201–202), and that day is still within. Heating and cooling count whole seasons
//! that begin on or after the first day.

use jiff::ToSpan;
use kernel::clock::Day;
use kernel::ids::Id;

use crate::book::{Period, Season};

/// The days from which warranties run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dates {
    /// The building passed its completion inspection.
    pub completed_on: Option<Day>,
    /// The home was handed to its buyer.
    pub delivered_on: Option<Day>,
    /// The building, for promises that hold for one only.
    pub building_id: Option<Id>,
}

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// What is broken.
    Component,
    /// Which home.
    Unit,
    /// When the building passed its completion inspection.
    CompletedOn,
    /// When the home was handed over.
    DeliveredOn,
    /// When the season runs here.
    Season,
    /// Whether the part is work of the home's own renovation.
    Altered,
    /// How much must be done.
    Grade,
}

/// How a component stands to its warranty on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// No period is written for it anywhere.
    NoPeriod,
    /// Within, up to and with the last day.
    In {
        /// The last day.
        end: Day,
        /// What gives it.
        by: Id,
        /// The day from which it runs.
        begin: Day,
    },
    /// Over since the last day.
    Over {
        /// The last day; `latest` when a missing date made it the latest possible one.
        end: Day,
        /// What gave it.
        by: Id,
        /// The day from which it ran; with `latest` the day that stands in for the missing one.
        begin: Day,
        /// Whether it is the latest possible day only.
        latest: bool,
    },
    /// A date is missing, and what is known doesn't settle it.
    Unknown(Missing),
}

/// How a component with a warranty code stands on a day.
pub fn standing(
    periods: &[Period],
    seasons: &[Season],
    (code, kind): (&str, Option<&str>),
    dates: Dates,
    on: Day,
) -> Standing {
    let mut missing = None;
    let mut ends: Vec<End> = Vec::new();
    for relation in ["builder", "floor", "promise"] {
        for version in versions(periods, relation, code, kind, dates.building_id) {
            match end_of(&version, seasons, relation, dates) {
                Reached::Not => {}
                Reached::Unsure(what) => missing = missing.or(Some(what)),
                Reached::At(end) => ends.push(end),
            }
        }
    }
    let within = ends.iter().filter(|end| !end.latest && on <= end.last).max_by_key(|end| end.last);
    if let Some(end) = within {
        return Standing::In { end: end.last, by: end.by, begin: end.begin };
    }
    // What can at the latest end today or later needs its date.
    let open = ends.iter().find(|end| end.latest && on <= end.last).and_then(|end| end.missing);
    if let Some(what) = missing.or(open) {
        return Standing::Unknown(what);
    }
    ends.into_iter().max_by_key(|end| (end.last, !end.latest)).map_or(Standing::NoPeriod, |end| Standing::Over {
        end: end.last,
        by: end.by,
        begin: end.begin,
        latest: end.latest,
    })
}

/// The last day of what a renovation company answers for, by the day on which its work was accepted.
pub fn decorator_end(periods: &[Period], seepage: bool, accepted_on: Day) -> Option<(Day, &Period)> {
    let kind = if seepage { "seepage" } else { "general" };
    let in_force = periods
        .iter()
        .filter(|p| p.relation == "decorator" && p.kind.as_deref() == Some(kind) && holds(p, accepted_on))
        .max_by_key(|p| p.valid_from)?;
    Some((after(accepted_on, in_force, &[])?, in_force))
}

struct End {
    last: Day,
    by: Id,
    begin: Day,
    latest: bool,
    missing: Option<Missing>,
}

enum Reached {
    Not,
    Unsure(Missing),
    At(End),
}

/// The versions of one period: same relation, code, kind and building.
fn versions<'a>(
    periods: &'a [Period],
    relation: &str,
    code: &str,
    kind: Option<&str>,
    building: Option<Id>,
) -> Vec<Vec<&'a Period>> {
    let mut groups: Vec<Vec<&Period>> = Vec::new();
    let fits = |p: &&Period| {
        p.relation == relation
            && p.warranty_code == code
            && (p.kind.is_none() || p.kind.as_deref() == kind)
            && (p.building_id.is_none() || p.building_id == building)
    };
    for period in periods.iter().filter(fits) {
        let same = |group: &&mut Vec<&Period>| {
            group.first().is_some_and(|p| p.kind == period.kind && p.building_id == period.building_id)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(period),
            None => groups.push(vec![period]),
        }
    }
    groups
}

/// Completion never lies after delivery: a missing completion is at the latest the day of delivery, a missing delivery at
/// the earliest the day of completion.
fn end_of(versions: &[&Period], seasons: &[Season], relation: &str, dates: Dates) -> Reached {
    let (own, other, missing) = if relation == "builder" {
        (dates.completed_on, dates.delivered_on, Missing::CompletedOn)
    } else {
        (dates.delivered_on, dates.completed_on, Missing::DeliveredOn)
    };
    let Some(begin) = own.or(other) else { return Reached::Unsure(missing) };
    let Some(period) = in_force(versions, begin) else {
        return if own.is_some() { Reached::Not } else { Reached::Unsure(missing) };
    };
    let Some(last) = after(begin, period, seasons) else { return Reached::Unsure(Missing::Season) };
    match (own, relation) {
        (Some(_), _) => Reached::At(End { last, by: period.period_id, begin, latest: false, missing: None }),
        (None, "builder") => {
            Reached::At(End { last, by: period.period_id, begin, latest: true, missing: Some(missing) })
        }
        // Delivery is missing: it ends on that day or later, nobody knows when.
        (None, _) => Reached::Unsure(missing),
    }
}

fn holds(period: &Period, on: Day) -> bool {
    period.valid_from <= on && period.valid_to.is_none_or(|end| on <= end)
}

fn in_force<'a>(versions: &[&'a Period], begin: Day) -> Option<&'a Period> {
    versions.iter().filter(|p| holds(p, begin)).max_by_key(|p| (p.valid_from, p.origin == "local")).copied()
}

/// The last day of a period that begins on a day.
fn after(begin: Day, period: &Period, seasons: &[Season]) -> Option<Day> {
    match period.unit.as_str() {
        "months" => begin.checked_add(i32::try_from(period.amount).ok()?.months()).ok(),
        "design_life_years" => begin.checked_add(i32::try_from(period.amount).ok()?.years()).ok(),
        "heating_seasons" => season_end(seasons, "heating", begin, period.amount),
        "cooling_seasons" => season_end(seasons, "cooling", begin, period.amount),
        _ => None,
    }
}

/// The last day of the n-th season that begins on or after a day.
pub fn season_end(seasons: &[Season], season: &str, from: Day, n: i64) -> Option<Day> {
    let mut left = n;
    let mut last = None;
    for year in from.year()..from.year().checked_add(40)? {
        let Some((begins, ends)) = season_of(seasons, season, year) else { continue };
        if begins < from {
            continue;
        }
        left -= 1;
        last = Some(ends);
        if left <= 0 {
            return last;
        }
    }
    last.filter(|_| left <= 0)
}

/// The interval of a season that begins in a year, by the rule that is in force on its first day.
pub fn season_of(seasons: &[Season], season: &str, year: i16) -> Option<(Day, Day)> {
    let first = |rule: &Season| month_day(&rule.begins, year);
    let (rule, begins) = seasons
        .iter()
        .filter(|rule| rule.season == season)
        .filter_map(|rule| Some((rule, first(rule)?)))
        .filter(|(rule, begins)| rule.valid_from <= *begins)
        .max_by_key(|(rule, _)| rule.valid_from)?;
    let ends = month_day(&rule.ends, year)?;
    let ends = if ends < begins { month_day(&rule.ends, year.checked_add(1)?)? } else { ends };
    Some((begins, ends))
}

/// `MM-DD` in a year; 29 February is the 28th in other years.
pub fn month_day(text: &str, year: i16) -> Option<Day> {
    let (month, day) = text.split_once('-')?;
    let (month, day): (i8, i8) = (month.parse().ok()?, day.parse().ok()?);
    Day::new(year, month, day).ok().or_else(|| if (month, day) == (2, 29) { Day::new(year, 2, 28).ok() } else { None })
}

#[cfg(test)]
#[path = "warranty_tests.rs"]
mod tests;
