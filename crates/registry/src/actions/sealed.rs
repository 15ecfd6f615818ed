//! What is kept sealed: specimens of signatures and identity numbers. Sealing and opening happen outside the command;
//! here is who may, for which purpose, and what the history keeps of it.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::files::{Stored, claim_blobs, put_row};
use platform::history::Event;

use super::contacts::Look;
use crate::model::SealedNumber;
use crate::{perms, queries, store};

/// Puts a specimen of a person's signature in the place of the current one. Its bytes are sealed and durable already.
pub fn take_specimen(tx: &mut Tx<'_>, by: &Actor, person_id: Id, picture: &Stored) -> Result<Id, Fault> {
    by.require::<perms::TakeSpecimen>()?;
    let community = tx.line();
    queries::person(tx, community, person_id)?;
    let blob_id = put_row(tx, "specimen", picture)?;
    claim_blobs(tx, "specimen", &[blob_id])?;
    let specimen_id = tx.id();
    store::things::put_specimen(tx, specimen_id, person_id, blob_id)?;
    tx.record(Event::new("specimen.taken", "person", person_id).id("specimen", specimen_id))?;
    Ok(specimen_id)
}

/// Records a look at a person's specimen. Answers its file.
///
/// # Errors
/// Refused by `privacy.purpose`. Not found when there is none.
pub fn see_specimen(tx: &mut Tx<'_>, by: &Actor, person_id: Id, look: &Look) -> Result<Id, Fault> {
    by.require::<perms::SeeSpecimen>()?;
    let community = tx.line();
    let specimen = queries::specimen_of(tx, community, person_id)?.ok_or(Fault::NotFound)?;
    tx.record(look.event("specimen.seen", person_id)?.id("specimen", specimen.specimen_id))?;
    Ok(specimen.blob_id)
}

/// Keeps a person's identity number, sealed already.
///
/// # Errors
/// `id_number` is `taken` when somebody else here has it.
pub fn note_identity(tx: &mut Tx<'_>, by: &Actor, person_id: Id, number: &SealedNumber) -> Result<(), Fault> {
    by.require::<perms::NoteIdentity>()?;
    let community = tx.line();
    queries::person(tx, community, person_id)?;
    if store::people::identity_taken(tx, number.hash, person_id)? {
        return Err(Fault::invalid("id_number", "taken"));
    }
    store::people::put_identity(tx, person_id, number)?;
    tx.record(Event::new("identity.noted", "person", person_id))?;
    Ok(())
}

/// Records a look at a person's identity number.
///
/// # Errors
/// Refused by `privacy.purpose`. Not found when there is none.
pub fn reveal_identity(tx: &mut Tx<'_>, by: &Actor, person_id: Id, look: &Look) -> Result<(), Fault> {
    by.require::<perms::RevealIdentity>()?;
    let community = tx.line();
    queries::identity_of(tx, community, person_id)?;
    tx.record(look.event("identity.revealed", person_id)?)?;
    Ok(())
}

/// Records that the list of homes was taken out as a file.
pub fn note_export(tx: &mut Tx<'_>, by: &Actor, rows: i64) -> Result<(), Fault> {
    by.require::<perms::ExportHomes>()?;
    let line = tx.line();
    tx.record(Event::new("registry.exported", "community", line).data("rows", rows))?;
    Ok(())
}
