//! What the outside party itself tells of its order, through its link: no role is asked, the party is the right.
//!
//! Who the party is was proven one floor up, by the link; here it must be the one that the order was handed to.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;

use super::leaving::back;
use super::site::{Done, done};
use super::{Going, REASON, begin, event};
use crate::machine::{State, Verb};
use crate::model::{Order, Stepped};
use crate::neighbours as next_door;
use crate::{jobs, queries, rules, store};

/// The party's own step: found only where the order is in its hands.
fn theirs(tx: &mut Tx<'_>, party: &Actor, order: Id, verb: Verb) -> Result<Going, Fault> {
    in_hands(tx, party.id, order)?;
    begin(tx, &Actor::system(), &Op::default(), order, verb, None)
}

fn in_hands(tx: &mut Tx<'_>, party: Id, order: Id) -> Result<Order, Fault> {
    let community = tx.line();
    let found = queries::row(tx, community, order)?;
    if found.at() == State::Outside && found.party_id == Some(party) { Ok(found) } else { Err(Fault::NotFound) }
}

/// The party gives the order back, with a reason: the centre decides anew.
///
/// # Errors
/// Not found where the order isn't in its hands; a missing reason.
pub fn give_back(tx: &mut Tx<'_>, party: &Actor, order: Id, reason: &str) -> Result<Stepped, Fault> {
    let mut going = theirs(tx, party, order, Verb::Return)?;
    let mut check = Check::new();
    let reason = rules::prose(&mut check, reason, "reason", REASON);
    check.done()?;
    tx.clear_deadline(jobs::OUTSIDE, order)?;
    // Whose hands did it names the outcome: this party's didn't.
    let kind = going.order.party_kind.take();
    going.order.party_id = None;
    going.order.due_at = None;
    let mut event = event("order.returned", &going.order).id("party", party.id).personal("reason", reason.clone());
    if let Some(kind) = kind {
        event = event.data("party_kind", kind);
    }
    back(tx, party, &Op::default(), going, reason, event)
}

/// Somebody of the party is there: what was promised is kept.
///
/// # Errors
/// Not found where the order isn't in its hands.
pub fn arrive(tx: &mut Tx<'_>, party: &Actor, order: Id) -> Result<(), Fault> {
    let found = in_hands(tx, party.id, order)?;
    next_door::keep_promise(tx, &found)?;
    tx.record(event("order.party_arrived", &found).id("party", party.id))?;
    Ok(())
}

/// Tells how it goes, with photos.
///
/// # Errors
/// Not found where the order isn't in its hands; nothing said, or too many photos.
pub fn report(tx: &mut Tx<'_>, party: &Actor, order: Id, words: &str, photos: &[Id]) -> Result<(), Fault> {
    let found = in_hands(tx, party.id, order)?;
    let mut check = Check::new();
    let words = rules::prose(&mut check, words, "words", 500);
    check.ensure(photos.len() <= 12, "photos", "too_many");
    check.done()?;
    super::keep_photos(tx, party, order, "report", "photos", photos)?;
    let event = event("order.party_reported", &found).id("party", party.id).data("photos", photos.len());
    tx.record(event.personal("words", words))?;
    Ok(())
}

/// The party's work is done: the same end as by our own hands.
///
/// # Errors
/// Not found where the order isn't in its hands; `site.cleaned`; what was done is missing.
pub fn finish(tx: &mut Tx<'_>, party: &Actor, order: Id, input: &Done) -> Result<Stepped, Fault> {
    let going = theirs(tx, party, order, Verb::Finish)?;
    done(tx, party, &Op::default(), going, input)
}

/// The time that both sides agreed to: it is the due time from here on, and what was promised to the resident moves with it.
///
/// # Errors
/// `route.external-due` (`in_the_past`); not found where the order is in other hands.
pub fn agree_time(
    tx: &mut Tx<'_>,
    by: &Actor,
    order: Id,
    party: Id,
    at: Moment,
    accepted_by: &str,
) -> Result<(), Fault> {
    let mut found = in_hands(tx, party, order)?;
    rules::due_ahead(at, tx.now())?;
    let moved = found.due_at != Some(at);
    super::lower(&mut found);
    found.due_at = Some(at);
    tx.set_deadline(at, jobs::OUTSIDE, order)?;
    store::save(tx, by, &found)?;
    // Who accepted it makes the promise a confirmed one, at the same time or another.
    next_door::move_outside(tx, &found, at, accepted_by)?;
    if moved {
        let zone = tx.zone()?;
        let community = tx.line();
        let party = responsibility::queries::party(tx, community, party)?.name;
        next_door::tell(tx, &found, "order.outside", vec![("party", party), ("due", at.short(&zone))])?;
    }
    tx.record(event("order.party_time", &found).id("party", party).data("due_at", at.rfc3339()).data("moved", moved))?;
    Ok(())
}

/// Puts an order in outside hands onto the list of what went up: no answer, no visit, another time proposed.
///
/// # Errors
/// Only what the database says; an order that is in other hands meanwhile is left alone.
pub fn raise(tx: &mut Tx<'_>, order: Id, because: &'static str) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = queries::row(tx, community, order)?;
    if found.at() == State::Outside { jobs::raise(tx, &mut found, because) } else { Ok(()) }
}

/// Takes it off that list again: the answer is there.
///
/// # Errors
/// Only what the database says.
pub fn settle(tx: &mut Tx<'_>, by: &Actor, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    let mut found = queries::row(tx, community, order)?;
    if found.at() == State::Outside && found.raised_at.is_some() {
        super::lower(&mut found);
        store::save(tx, by, &found)?;
    }
    Ok(())
}
