//! The terms: local warranty values and seasons, each with source and date. What the law gives is not changed here.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::rules::forms;
use crate::{perms, store};

/// A local warranty value: a city rule that gives more, or what the quality certificate promises.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityAddPeriod)]
pub struct AddPeriod {
    /// `builder`, `floor`, `promise` or `decorator`.
    #[schema(example = "promise")]
    pub relation: String,
    /// `W01` … `W12`, `W20`.
    #[schema(example = "W10")]
    pub warranty_code: String,
    /// What narrows it, such as `blockage`.
    #[serde(default)]
    pub kind: Option<String>,
    /// For one building only.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub building_id: Option<Id>,
    /// How many.
    #[schema(example = 24)]
    pub amount: i64,
    /// `months`, `heating_seasons`, `cooling_seasons` or `design_life_years`.
    #[schema(example = "months")]
    pub unit: String,
    /// What it is for.
    #[schema(example = "卫生洁具")]
    pub label: String,
    /// Where it is written.
    #[schema(example = "住宅质量保证书第 4 页")]
    pub source: String,
    /// In force from this day: it counts for warranties that begin on it or later.
    #[schema(value_type = String, format = Date)]
    pub valid_from: Day,
    /// In force until this day.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub valid_to: Option<Day>,
}

/// The period that was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityPeriodAdded)]
pub struct PeriodAdded {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub period_id: Id,
    /// Its version: 1.
    pub version: i64,
}

/// When a local value ends.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityEndPeriod)]
pub struct EndPeriod {
    /// The last day on which a warranty may begin under it.
    #[schema(value_type = String, format = Date)]
    pub ends_on: Day,
}

/// When a season runs each year.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilitySetSeason)]
pub struct SetSeason {
    /// `heating` or `cooling`.
    #[schema(example = "heating")]
    pub season: String,
    /// In force from this day.
    #[schema(value_type = String, format = Date)]
    pub valid_from: Day,
    /// The first day, `MM-DD`.
    #[schema(example = "11-15")]
    pub begins: String,
    /// The last day, `MM-DD`; in the next year where it lies before the first.
    #[schema(example = "03-15")]
    pub ends: String,
    /// Where it is written.
    pub source: String,
}

/// Adds a local warranty value.
///
/// # Errors
/// Fields that can't be taken; less than the law gives.
pub fn add_period(tx: &mut Tx<'_>, by: &Actor, input: &AddPeriod) -> Result<PeriodAdded, Fault> {
    by.require::<perms::ChangeTerms>()?;
    let line = tx.line();
    let book = store::book(tx, line)?;
    if let Some(building) = input.building_id {
        registry::queries::building(tx, line, building).map_err(|_| Fault::invalid("building_id", "unknown"))?;
    }
    let input = forms::period(&book, input)?;
    let period_id = tx.id();
    store::insert_period(tx, period_id, &input)?;
    store::restamp(tx)?;
    let event = Event::new("warranty.period_added", "warranty_period", period_id)
        .data("relation", input.relation)
        .data("warranty_code", input.warranty_code)
        .data("kind", input.kind)
        .data("amount", input.amount)
        .data("unit", input.unit)
        .data("valid_from", input.valid_from.to_string());
    tx.record(event.personal("label", input.label).personal("source", input.source))?;
    Ok(PeriodAdded { period_id, version: 1 })
}

/// Ends a local warranty value.
///
/// # Errors
/// [`Fault::NotFound`] for a value that is not local; [`Fault::Stale`]; a day before its first.
pub fn end_period(tx: &mut Tx<'_>, by: &Actor, period_id: Id, op: &Op, input: &EndPeriod) -> Result<(), Fault> {
    by.require::<perms::ChangeTerms>()?;
    let seen = store::period_seen(tx, period_id)?;
    op.fresh(seen.version, &seen.changed_by, seen.changed_at)?;
    let ends_on = forms::end(seen.valid_from, input.ends_on)?;
    store::end_period(tx, period_id, ends_on)?;
    store::restamp(tx)?;
    let event = Event::new("warranty.period_ended", "warranty_period", period_id);
    tx.record(event.data("ends_on", ends_on.to_string()))?;
    Ok(())
}

/// Says when a season runs, from a day on.
///
/// # Errors
/// Fields that can't be taken; a day from which the season is set already.
pub fn set_season(tx: &mut Tx<'_>, by: &Actor, input: &SetSeason) -> Result<(), Fault> {
    by.require::<perms::ChangeTerms>()?;
    let line = tx.line();
    let input = forms::season(input)?;
    if !store::insert_season(tx, &input)? {
        return Err(Fault::invalid("valid_from", "taken"));
    }
    store::restamp(tx)?;
    let event = Event::new("season.set", "responsibility", line)
        .data("season", input.season)
        .data("begins", input.begins)
        .data("ends", input.ends)
        .data("valid_from", input.valid_from.to_string());
    tx.record(event.personal("source", input.source))?;
    Ok(())
}
