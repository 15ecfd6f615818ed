//! From the facts of a matter to the row, the payer, who goes and by which flow. Texts are made elsewhere.

use kernel::clock::Day;
use kernel::ids::Id;

use super::table::{self, Case, Part, Renovation, Row};
use super::warranty::{self, Dates, Missing, Standing};
use crate::book::{Book, Component, DangerRow, Party, PayerRow};
use crate::model::{Facts, Grade, Place, Way};

/// A registered renovation of the home, accepted on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// What it touched, as the registry groups it.
    pub group: String,
    /// The company.
    pub company: String,
    /// Its number.
    pub phone: Option<String>,
    /// When its work was accepted.
    pub accepted_on: Day,
}

/// What is known around the facts.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The danger that the words tell of.
    pub danger: Option<&'a DangerRow>,
    /// The component.
    pub component: Option<&'a Component>,
    /// The days from which warranties run.
    pub dates: Dates,
    /// The home's accepted renovations.
    pub altered: &'a [Altered],
}

/// A registered renovation that touches the component, and how long its company answers for it.
#[derive(Debug, Clone, Copy)]
pub struct Touching<'a> {
    /// The renovation.
    pub by: &'a Altered,
    /// The last day; `None` where no period is in force.
    pub end: Option<Day>,
}

/// The decision, before it is put into words.
#[derive(Debug)]
pub struct Judged<'a> {
    /// The row.
    pub row: Row,
    /// What is missing (R99).
    pub missing: Vec<Missing>,
    /// Payer, ground and date; `None` when the community's table is empty.
    pub terms: Option<&'a PayerRow>,
    /// Whether the reporting resident is asked for money.
    pub chargeable: bool,
    /// How the component stands to its warranty.
    pub standing: Standing,
    /// The renovation that touches the component, the latest of them.
    pub touching: Option<Touching<'a>>,
    /// The outside party, where one is concerned.
    pub party: Option<&'a Party>,
    /// Who goes.
    pub way: Way,
    /// The duty that goes.
    pub duty: Option<String>,
    /// The department.
    pub department: String,
    /// How long it usually takes, in minutes.
    pub minutes: i64,
    /// The order's flow.
    pub flow: &'static str,
}

/// How long a survey takes, in minutes, where the component is not known.
const LOOK_MINUTES: i64 = 30;

/// Decides.
pub fn judge<'a>(book: &'a Book, facts: &Facts, around: Around<'a>) -> Judged<'a> {
    let component = around.component;
    let standing = component.map_or(Standing::NoPeriod, |c| standing(book, facts, c, around.dates));
    let touching = component.and_then(|c| touching(book, c, around.altered));
    let contract = component.and_then(|c| book.party_for("contractor", c, around.dates.building_id, facts.on));
    let survey = facts.survey.unwrap_or_default();
    let case = Case {
        // Once somebody has looked and made it safe, the question who pays is open.
        danger: around.danger.is_some() && facts.survey.is_none(),
        place: facts.place,
        unit_known: facts.unit_id.is_some(),
        cause: survey.cause.or(facts.cause),
        grade: survey.grade,
        altered: survey.altered,
        part: component.map(|c| Part {
            common: c.is_common(),
            utility: c.utility.is_some(),
            offered: c.offered && c.duty.is_some(),
            free: c.free,
            contract: contract.is_some(),
            usual_grade: c.usual_grade.as_deref().and_then(Grade::parse),
            warranty: standing.clone(),
            renovation: renovation(touching, facts.on),
        }),
    };
    let verdict = table::decide(&case);
    let row = verdict.row;
    let terms = book.row(row.code(), facts.on);
    let party_kind = match row {
        Row::R3 => Some("warranty"),
        Row::R4 => Some("utility"),
        Row::R7 => Some("contractor"),
        Row::R10 => Some("referral"),
        _ => None,
    };
    let party = party_kind.zip(component).and_then(|(k, c)| book.party_for(k, c, around.dates.building_id, facts.on));
    let way = way(row, &case, party.map(|p| p.party_id));
    let chargeable = terms.is_some_and(|t| t.chargeable) && table::may_charge(row, &case);
    let (duty, department, minutes) = hands(row, way, around.danger, component);
    let flow = flow(facts.place, way, chargeable, &department, component);
    Judged {
        row,
        missing: verdict.missing,
        terms,
        chargeable,
        standing,
        touching,
        party,
        way,
        duty,
        department,
        minutes,
        flow,
    }
}

/// How a component stands: a private one of an unknown home can't be told.
fn standing(book: &Book, facts: &Facts, component: &Component, dates: Dates) -> Standing {
    let Some(code) = component.warranty_code.as_deref() else { return Standing::NoPeriod };
    let common = component.is_common() || facts.place == Place::Common;
    let found = |dates| {
        warranty::standing(&book.periods, &book.seasons, (code, component.warranty_kind.as_deref()), dates, facts.on)
    };
    if common {
        // What belongs to all was handed over with the building.
        return found(Dates { delivered_on: dates.completed_on, ..dates });
    }
    match found(dates) {
        Standing::Unknown(_) if facts.unit_id.is_none() => Standing::Unknown(Missing::Unit),
        standing => standing,
    }
}

/// The latest accepted renovation that touches the component.
fn touching<'a>(book: &Book, component: &Component, altered: &'a [Altered]) -> Option<Touching<'a>> {
    let group = component.altered_by.as_deref()?;
    let fits = |a: &&Altered| a.group == group || a.group == "whole_home";
    let by = altered.iter().filter(fits).max_by_key(|a| a.accepted_on)?;
    let end = warranty::decorator_end(&book.periods, component.seepage, by.accepted_on).map(|(end, _)| end);
    Some(Touching { by, end })
}

fn renovation(touching: Option<Touching<'_>>, on: Day) -> Renovation {
    match touching {
        None => Renovation::None,
        Some(Touching { end: Some(end), .. }) if on <= end => Renovation::InTerm { end },
        Some(_) => Renovation::Over,
    }
}

fn way(row: Row, case: &Case, party: Option<Id>) -> Way {
    match row {
        Row::R0 | Row::R1 | Row::R5 | Row::R8 | Row::R9 => Way::Own,
        Row::R2 if case.altered == Some(true) => Way::NotOffered { referral_id: None },
        Row::R2 | Row::R6 | Row::R99 => Way::Survey,
        Row::R3 | Row::R7 => party.map_or(Way::Survey, |party_id| Way::Outside { party_id }),
        Row::R4 => party.map_or(Way::NotOffered { referral_id: None }, |party_id| Way::Outside { party_id }),
        Row::R10 => Way::NotOffered { referral_id: party },
    }
}

fn hands(
    row: Row,
    way: Way,
    danger: Option<&DangerRow>,
    component: Option<&Component>,
) -> (Option<String>, String, i64) {
    if let (Row::R0, Some(danger)) = (row, danger) {
        return (Some(danger.duty.clone()), danger.department.clone(), danger.minutes);
    }
    let Some(component) = component else { return (Some("survey".to_owned()), "engineering".to_owned(), LOOK_MINUTES) };
    let own = component.duty.clone();
    match way {
        Way::Survey => (own.or(Some("survey".to_owned())), component.department.clone(), LOOK_MINUTES),
        Way::Own => (own.or(Some("survey".to_owned())), component.department.clone(), component.minutes),
        Way::Outside { .. } | Way::NotOffered { .. } => (None, component.department.clone(), component.minutes),
    }
}

fn flow(place: Place, way: Way, chargeable: bool, department: &str, component: Option<&Component>) -> &'static str {
    if way == Way::Survey {
        return "survey";
    }
    if place == Place::InHome {
        return if chargeable { "home_paid" } else { "home_free" };
    }
    match (component.map(|c| c.flow.as_str()), department) {
        (Some("grounds"), _) | (_, "environment") => "grounds",
        (Some("security"), _) | (_, "security") => "security",
        _ => "common",
    }
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
