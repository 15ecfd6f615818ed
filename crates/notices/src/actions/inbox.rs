//! One's own inbox, and by which ways one wants to be told.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use crate::model::Way;
use crate::perms::ReadInbox;
use crate::queries::{inbox, kinds, recipients};
use crate::store;

/// Marks one's own notice as read. Read already: nothing changes.
///
/// # Errors
/// A notice that isn't in one's inbox.
pub fn mark_read(tx: &mut Tx<'_>, by: &Actor, notice: Id) -> Result<String, Fault> {
    by.require::<ReadInbox>()?;
    let community = tx.line();
    let item = inbox::item(tx, community, by.id, notice)?;
    if store::deliveries::read(tx, by.id, notice)? > 0 {
        tx.record(Event::new("notice.read", "notice", notice))?;
    }
    Ok(item.href)
}

/// Marks everything in one's inbox as read; how much that was.
///
/// # Errors
/// None of its own.
pub fn mark_all_read(tx: &mut Tx<'_>, by: &Actor) -> Result<u64, Fault> {
    by.require::<ReadInbox>()?;
    let read = store::deliveries::read_all(tx, by.id)?;
    if read > 0 {
        tx.record(Event::new("notice.all_read", "account", by.id).data("count", read))?;
    }
    Ok(read)
}

/// How a colleague wants to be told.
#[derive(Debug, Clone, Default)]
pub struct Choose {
    /// `(kind, ways)`; a kind that isn't named stays as the house has it.
    pub choices: Vec<(String, Vec<Way>)>,
    /// The e-mail address; empty: none.
    pub email: String,
}

/// Keeps a colleague's own choices, all of them anew.
///
/// # Errors
/// Fields: an address that isn't one; a kind without a way that may not be switched off.
pub fn choose(tx: &mut Tx<'_>, by: &Actor, wish: &Choose) -> Result<(), Fault> {
    by.require::<ReadInbox>()?;
    let community = tx.line();
    let email = kernel::text::tidy(&wish.email);
    let mut check = Check::new();
    check.ensure(email.is_empty() || is_email(&email), "email", "not_an_email");
    let known = kinds::kinds(tx)?;
    store::settings::clear_choices(tx, "staff", by.id)?;
    for (kind, ways) in &wish.choices {
        let Some(kind) = known.iter().find(|known| known.kind == *kind) else { continue };
        let ways: Vec<Way> = ways.iter().copied().filter(|way| Way::PERSONAL.contains(way)).collect();
        check.ensure(kind.may_be_off || !ways.is_empty(), &format!("ways-{}", kind.kind), "needs_a_way");
        let mut usual = Way::list(&kind.staff_ways);
        let mut chosen = ways.clone();
        usual.sort_unstable();
        chosen.sort_unstable();
        if usual != chosen {
            store::settings::put_choice(tx, "staff", by.id, &kind.kind, &Way::join(&ways))?;
        }
    }
    check.done()?;
    if recipients::email(tx, community, "staff", by.id)?.unwrap_or_default() != email {
        store::settings::put_email(tx, "staff", by.id, &email)?;
    }
    tx.record(Event::new("notice.chosen", "account", by.id).data("choices", wish.choices.len()))?;
    Ok(())
}

/// Keeps a resident's choice for a kind, for the pages of residents; nothing chosen: not at all, where that is allowed.
///
/// # Errors
/// A kind that isn't one or may not be switched off.
pub fn choose_for_person(tx: &mut Tx<'_>, person: Id, kind: &str, ways: &[Way]) -> Result<(), Fault> {
    let kind = kinds::kind(tx, kind)?;
    if !kind.may_be_off && ways.is_empty() {
        return Err(Fault::invalid("ways", "needs_a_way"));
    }
    store::settings::put_choice(tx, "person", person, &kind.kind, &Way::join(ways))?;
    tx.record(Event::new("notice.chosen", "person", person).data("kind", kind.kind))?;
    Ok(())
}

/// Keeps the e-mail address of a resident (`person`) or an outside party (`party`); empty: none.
///
/// # Errors
/// An address that isn't one.
pub fn set_email(tx: &mut Tx<'_>, recipient: &'static str, id: Id, email: &str) -> Result<(), Fault> {
    let email = kernel::text::tidy(email);
    if !email.is_empty() && !is_email(&email) {
        return Err(Fault::invalid("email", "not_an_email"));
    }
    store::settings::put_email(tx, recipient, id, &email)?;
    tx.record(Event::new("notice.address_set", recipient, id))?;
    Ok(())
}

/// Whether a text can be an e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok()
}
