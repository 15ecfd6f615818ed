//! Numbers: where each came from, whether a call to it was answered, and each look at one in full.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use kernel::phone::Phone;
use kernel::text::tidy;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::rules::privacy::purpose;
use crate::{perms, queries, store};

/// Where a number may have come from.
pub const ORIGINS: [&str; 6] = ["resident_said", "counter", "verified_call", "handover", "ledger_import", "other"];

/// A number to be added.
#[derive(Debug, Clone)]
pub struct AddContact {
    /// The number.
    pub phone: Phone,
    /// What it is, in words: 手机, 公司. May be empty.
    pub label: String,
    /// Where it came from, as a code.
    pub origin: String,
    /// Whether the person has answered a call to it just now.
    pub verified: bool,
}

/// Adds a number to a person.
///
/// # Errors
/// Field errors: `origin` `unknown`, `label` `too_long`, `phone` `there_already`. Not found when the person is not there.
pub fn add_contact(tx: &mut Tx<'_>, by: &Actor, person_id: Id, input: &AddContact) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    queries::person(tx, community, person_id)?;
    let mut check = Check::new();
    check.ensure(ORIGINS.contains(&input.origin.as_str()), "origin", "unknown");
    let label = tidy(&input.label);
    check.ensure(label.chars().count() <= 20, "label", "too_long");
    check.done()?;
    let contact_id = tx.id();
    let verified = input.verified || input.origin == "verified_call";
    let digits = input.phone.digits();
    if !store::people::insert_contact(tx, contact_id, person_id, digits, &label, &input.origin, verified)? {
        return Err(Fault::invalid("phone", "there_already"));
    }
    store::keys::of_person(tx, person_id)?;
    tx.record(
        Event::new("contact.added", "person", person_id)
            .id("contact", contact_id)
            .data("origin", input.origin.clone())
            .personal("phone", digits),
    )?;
    Ok(contact_id)
}

/// Notes that the person has answered a call to the number.
///
/// # Errors
/// Stale.
pub fn verify_contact(tx: &mut Tx<'_>, by: &Actor, contact_id: Id, op: &Op) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::contact(tx, community, contact_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    store::people::verify_contact(tx, contact_id)?;
    tx.record(Event::new("contact.verified", "person", before.person_id).id("contact", contact_id))?;
    Ok(before.person_id)
}

/// Notes that the number is theirs no more.
///
/// # Errors
/// Stale.
pub fn end_contact(tx: &mut Tx<'_>, by: &Actor, contact_id: Id, op: &Op) -> Result<Id, Fault> {
    by.require::<perms::ChangePeople>()?;
    let community = tx.line();
    let before = queries::contact(tx, community, contact_id)?;
    op.fresh(before.version, &before.changed_by, before.changed_at)?;
    if before.ended_at.is_none() {
        store::people::end_contact(tx, contact_id)?;
        store::keys::of_person(tx, before.person_id)?;
        tx.record(Event::new("contact.ended", "person", before.person_id).id("contact", contact_id))?;
    }
    Ok(before.person_id)
}

/// A look at something that is kept back, with its reason.
#[derive(Debug, Clone, Default, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Look {
    /// `call_back`, `emergency`, `verify_identity`, `release_check`, `correct_record`, `resident_asks`, `authority` or `other`.
    #[serde(default)]
    #[schema(example = "call_back")]
    pub purpose: String,
    /// In words; needed for `authority` and `other`.
    #[serde(default)]
    pub note: Option<String>,
}

impl Look {
    /// The event of a look, when the purpose holds.
    pub(super) fn event(&self, kind: &'static str, person_id: Id) -> Result<Event, Fault> {
        let stated = purpose(&self.purpose, self.note.as_deref().unwrap_or(""))?;
        let event = Event::new(kind, "person", person_id).data("purpose", stated.code);
        Ok(if stated.note.is_empty() { event } else { event.personal("note", stated.note) })
    }
}

/// Records a look at a full number. The number itself is read afterwards and is part of no answer that is kept.
///
/// # Errors
/// Refused by `privacy.purpose`.
pub fn reveal_contact(tx: &mut Tx<'_>, by: &Actor, contact_id: Id, look: &Look) -> Result<Id, Fault> {
    by.require::<perms::RevealContact>()?;
    let community = tx.line();
    let person_id = queries::contact_owner(tx, community, contact_id)?;
    tx.record(look.event("contact.revealed", person_id)?.id("contact", contact_id))?;
    Ok(person_id)
}
