//! The responsibility table: rows R0 … R10 and R99 in their order, the first that fits decides.
//!
//! A row may fit, not fit, or not be known to fit because a fact is missing. A later row decides only when the rows
//! before it are known not to fit, or when its answer costs no resident anything and leaves the owners' fund alone;
//! else R99: survey first. So a missing fact can never make a resident pay (`route.undecided-is-free`).
//! As every private part fits R8, R8 asks that it is neither free (R9) nor beyond our hands (R10); as every small
//! repair of a common thing fits R5, R5 and R6 leave what an outside contract covers to R7, a fund case excepted.

use kernel::clock::Day;

use super::warranty::{Missing, Standing};
use crate::model::{Cause, Grade, Place};

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// Danger: make safe first.
    R0,
    /// Damage by a known person.
    R1,
    /// The renovation company's own warranty.
    R2,
    /// The builder's and developer's warranty.
    R3,
    /// A utility's thing.
    R4,
    /// A common thing, daily upkeep or small repair: the management fee.
    R5,
    /// A common thing, medium or major: the maintenance fund.
    R6,
    /// A common thing under an outside contract.
    R7,
    /// A private part: paid repair.
    R8,
    /// A private part on the list of free services.
    R9,
    /// No hands, or no such service.
    R10,
    /// Facts missing.
    R99,
}

impl Row {
    /// In their order.
    pub const ALL: [Self; 12] = [
        Self::R0,
        Self::R1,
        Self::R2,
        Self::R3,
        Self::R4,
        Self::R5,
        Self::R6,
        Self::R7,
        Self::R8,
        Self::R9,
        Self::R10,
        Self::R99,
    ];

    /// `R0` … `R99`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::R0 => "R0",
            Self::R1 => "R1",
            Self::R2 => "R2",
            Self::R3 => "R3",
            Self::R4 => "R4",
            Self::R5 => "R5",
            Self::R6 => "R6",
            Self::R7 => "R7",
            Self::R8 => "R8",
            Self::R9 => "R9",
            Self::R10 => "R10",
            Self::R99 => "R99",
        }
    }

    /// Whether its answer stands although a row before it could not be judged: nobody is charged, and the owners' fund
    /// isn't touched, whatever the missing fact turns out to be.
    const fn harms_nobody(self) -> bool {
        matches!(self, Self::R4 | Self::R5 | Self::R7 | Self::R9)
    }
}

/// What the home's own renovations say about the component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Renovation {
    /// No registered renovation touches it.
    #[default]
    None,
    /// One does, and its company still answers for it.
    InTerm {
        /// The last day.
        end: Day,
    },
    /// One does, but its company's term is over.
    Over,
}

/// What is known of the component itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Whether it belongs to all.
    pub common: bool,
    /// Whether a utility owns it.
    pub utility: bool,
    /// Whether we repair it at all.
    pub offered: bool,
    /// Whether it is on the list of free services.
    pub free: bool,
    /// Whether an outside contract covers it.
    pub contract: bool,
    /// How much must usually be done.
    pub usual_grade: Option<Grade>,
    /// How it stands to its warranty; `Unknown(Unit)` where the home isn't known.
    pub warranty: Standing,
    /// What the home's renovations say.
    pub renovation: Renovation,
}

/// A matter, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Whether the words tell of a danger.
    pub danger: bool,
    /// Where the reporter says it is.
    pub place: Place,
    /// Whether the home is known.
    pub unit_known: bool,
    /// Why it broke.
    pub cause: Option<Cause>,
    /// How much must be done, by a survey.
    pub grade: Option<Grade>,
    /// Whether it is work of a renovation, by a survey.
    pub altered: Option<bool>,
    /// The component; `None`: not known.
    pub part: Option<Part>,
}

/// The row that decides, and what is missing where none can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The row.
    pub row: Row,
    /// What is missing (R99 only).
    pub missing: Vec<Missing>,
}

/// Whether a row fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Yes,
    No,
    Unknown(Missing),
}

impl From<bool> for Fit {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

/// The first row that fits.
pub fn decide(case: &Case) -> Verdict {
    let mut missing = Vec::new();
    for row in Row::ALL {
        match fit(row, case) {
            Fit::Yes if row == Row::R99 || missing.is_empty() || row.harms_nobody() => {
                let missing = if row == Row::R99 { missing } else { Vec::new() };
                return Verdict { row, missing };
            }
            Fit::Yes | Fit::No => {}
            Fit::Unknown(what) if missing.contains(&what) => {}
            Fit::Unknown(what) => missing.push(what),
        }
    }
    Verdict { row: Row::R99, missing }
}

/// Whether the reporting resident may be asked for money by a row.
pub fn may_charge(row: Row, case: &Case) -> bool {
    match row {
        Row::R8 => true,
        Row::R1 => case.place == Place::InHome && case.cause == Some(Cause::Misuse),
        _ => false,
    }
}

fn fit(row: Row, case: &Case) -> Fit {
    match row {
        Row::R0 => return case.danger.into(),
        Row::R1 => return matches!(case.cause, Some(Cause::Misuse | Cause::ThirdParty)).into(),
        Row::R99 => return Fit::Yes,
        _ => {}
    }
    let Some(part) = &case.part else { return Fit::Unknown(Missing::Component) };
    let common = part.common || case.place == Place::Common;
    // What an outside contract covers goes to the fund only when a survey has found it to be more than the contract's work.
    let grade = if part.contract { case.grade } else { case.grade.or(part.usual_grade) };
    match row {
        Row::R2 if common => Fit::No,
        Row::R2 if !case.unit_known => Fit::Unknown(Missing::Unit),
        Row::R2 => (matches!(part.renovation, Renovation::InTerm { .. }) && case.altered != Some(false)).into(),
        Row::R3 => warranty(part, common, case.altered),
        Row::R4 => part.utility.into(),
        Row::R5 if !common || part.contract => Fit::No,
        Row::R5 => grade.map_or(Fit::Unknown(Missing::Grade), |grade| (grade == Grade::Small).into()),
        Row::R6 if !common => Fit::No,
        Row::R6 => match grade {
            Some(grade) => (grade != Grade::Small).into(),
            None if part.contract => Fit::No,
            None => Fit::Unknown(Missing::Grade),
        },
        Row::R7 => (common && part.contract).into(),
        Row::R8 => (!common && part.offered && !part.free).into(),
        Row::R9 => (!common && part.free).into(),
        Row::R10 => (!common && !part.offered && !part.free).into(),
        Row::R0 | Row::R1 | Row::R99 => Fit::No,
    }
}

fn warranty(part: &Part, common: bool, altered: Option<bool>) -> Fit {
    match part.warranty {
        Standing::Unknown(what) => Fit::Unknown(what),
        Standing::NoPeriod | Standing::Over { .. } => Fit::No,
        Standing::In { .. } if common => Fit::Yes,
        Standing::In { .. } => match altered {
            Some(true) => Fit::No,
            Some(false) => Fit::Yes,
            None if part.renovation == Renovation::None => Fit::Yes,
            None => Fit::Unknown(Missing::Altered),
        },
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
