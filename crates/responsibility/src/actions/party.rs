//! The register of outside parties: enter, change, end. An entry is never removed; what was agreed stays readable.

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

/// A party as people enter it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityPartyInput)]
pub struct PartyInput {
    /// `warranty`, `contractor`, `utility` or `referral`.
    #[schema(example = "contractor")]
    pub kind: String,
    /// Its name.
    #[schema(example = "恒升电梯维保有限公司")]
    pub name: String,
    /// Who answers there.
    #[serde(default)]
    pub contact_name: String,
    /// Its number, or a short service number.
    #[schema(example = "0571-80000320")]
    pub phone: String,
    /// The contract's number.
    #[serde(default)]
    pub contract_number: String,
    /// When it can be reached.
    #[serde(default)]
    pub hours: String,
    /// Within how many minutes it must answer.
    #[serde(default)]
    pub response_minutes: Option<i64>,
    /// Since when.
    #[schema(value_type = String, format = Date)]
    pub valid_from: Day,
    /// Until when; none: open.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub valid_to: Option<Day>,
    /// For one building only.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub building_id: Option<Id>,
    /// What it is for: `component:lift`, `group:lifts`, `utility:water`, `all:*`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// What else is to know.
    #[serde(default)]
    pub note: String,
}

/// The party that was entered or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityPartyAdded)]
pub struct PartyAdded {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub party_id: Id,
    /// Its version.
    pub version: i64,
}

/// When a party's entry ends.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityEndParty)]
pub struct EndParty {
    /// The last day.
    #[schema(value_type = String, format = Date)]
    pub ends_on: Day,
}

/// Enters a party.
///
/// # Errors
/// Fields that can't be taken.
pub fn add_party(tx: &mut Tx<'_>, by: &Actor, input: &PartyInput) -> Result<PartyAdded, Fault> {
    by.require::<perms::ChangeParties>()?;
    let input = shaped(tx, input)?;
    let party_id = tx.id();
    store::insert_party(tx, party_id, &input)?;
    store::set_scopes(tx, party_id, &input.scopes)?;
    store::restamp(tx)?;
    tx.record(event("party.added", party_id, &input))?;
    Ok(PartyAdded { party_id, version: 1 })
}

/// Changes a party's entry.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], fields that can't be taken.
pub fn change_party(
    tx: &mut Tx<'_>,
    by: &Actor,
    party_id: Id,
    op: &Op,
    input: &PartyInput,
) -> Result<PartyAdded, Fault> {
    by.require::<perms::ChangeParties>()?;
    let seen = store::party_seen(tx, party_id)?;
    op.fresh(seen.version, &seen.changed_by, seen.changed_at)?;
    let input = shaped(tx, input)?;
    store::update_party(tx, party_id, &input)?;
    store::set_scopes(tx, party_id, &input.scopes)?;
    store::restamp(tx)?;
    tx.record(event("party.changed", party_id, &input))?;
    Ok(PartyAdded { party_id, version: seen.version + 1 })
}

/// Ends a party's entry on a day.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a day before its first.
pub fn end_party(tx: &mut Tx<'_>, by: &Actor, party_id: Id, op: &Op, input: &EndParty) -> Result<PartyAdded, Fault> {
    by.require::<perms::ChangeParties>()?;
    let seen = store::party_seen(tx, party_id)?;
    op.fresh(seen.version, &seen.changed_by, seen.changed_at)?;
    let ends_on = forms::end(seen.valid_from, input.ends_on)?;
    store::end_party(tx, party_id, ends_on)?;
    store::restamp(tx)?;
    tx.record(Event::new("party.ended", "party", party_id).data("ends_on", ends_on.to_string()))?;
    Ok(PartyAdded { party_id, version: seen.version + 1 })
}

fn shaped(tx: &mut Tx<'_>, input: &PartyInput) -> Result<PartyInput, Fault> {
    let line = tx.line();
    let book = store::book(tx, line)?;
    if let Some(building) = input.building_id {
        registry::queries::building(tx, line, building).map_err(|_| Fault::invalid("building_id", "unknown"))?;
    }
    forms::party(&book, input)
}

fn event(kind: &'static str, party_id: Id, input: &PartyInput) -> Event {
    Event::new(kind, "party", party_id)
        .data("kind", input.kind.clone())
        .data("valid_from", input.valid_from.to_string())
        .data("scopes", input.scopes.join(" "))
        .personal("name", input.name.clone())
        .personal("phone", input.phone.clone())
}
