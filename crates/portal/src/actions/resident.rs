//! What a resident does about a matter of the own household, and the link that a quote sends to their number.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use notices::model::{Recipient, Told};
use platform::db::{Recorded, Tx};
use platform::history::Event;
use return_visits::model::Record;
use work_orders::actions::{Accept, resident as orders};
use work_orders::machine::State;

use super::handing::link_ends;
use crate::model::Link;
use crate::queries;
use crate::store::{self, links::NewLink};

/// The longest word that is left.
const LONGEST: usize = 300;

/// Who acts: a person of the home, by which number.
#[derive(Debug, Clone)]
pub(crate) struct Who {
    /// The person, as the history names them.
    pub(crate) actor: Actor,
    /// The number on file.
    pub(crate) contact_id: Id,
}

/// The name under which the history shows them.
fn named(tx: &mut Tx<'_>, who: &Who) -> Result<(), Fault> {
    store::links::name(tx, who.actor.id, "resident", &who.actor.name)
}

/// Agrees to the quote.
///
/// # Errors
/// `charge.consent`; stale; not found where they don't live there.
pub(crate) fn agree(tx: &mut Tx<'_>, who: &Who, op: &Op, order: Id, quote: Id) -> Result<(), Fault> {
    named(tx, who)?;
    orders::consent(tx, &who.actor, op, order, quote, who.contact_id).map(drop)
}

/// Doesn't agree, with a reason.
///
/// # Errors
/// As [`agree`]; a reason that is missing.
pub(crate) fn decline(tx: &mut Tx<'_>, who: &Who, op: &Op, order: Id, quote: Id, reason: &str) -> Result<(), Fault> {
    named(tx, who)?;
    orders::decline(tx, &who.actor, op, order, quote, reason).map(drop)
}

/// Accepts the work.
///
/// # Errors
/// `site.accepted` with what is missing; stale; not found.
pub(crate) fn accept(tx: &mut Tx<'_>, who: &Who, op: &Op, order: Id, given: &Accept) -> Result<(), Fault> {
    named(tx, who)?;
    orders::accept(tx, &who.actor, op, order, given).map(drop)
}

/// Says whether it is solved, and how satisfied they are. What is always visited is asked about by the visit: what was said
/// waits there. Not solved: it is issued again.
///
/// # Errors
/// `order.closed-by-revisit`; `order.one-outcome`; not found.
pub(crate) fn answer(tx: &mut Tx<'_>, who: &Who, order: Id, input: &Record) -> Result<(), Fault> {
    named(tx, who)?;
    let community = tx.line();
    let visited = work_orders::queries::row(tx, community, order)?.always_visited;
    if visited && input.solved == Some(true) {
        let satisfaction = input.satisfaction.filter(|n| (1..=5).contains(n));
        let Some(satisfaction) = satisfaction else { return Err(Fault::invalid("satisfaction", "missing")) };
        let remark = work_orders::rules::remark(input.remark.as_deref()).unwrap_or_default();
        let words = crate::words::Words(kernel::lang::Lang::Zh).left_answer(satisfaction.to_string(), remark);
        return leave(tx, who, order, words.trim());
    }
    if input.solved == Some(false) {
        let reason = work_orders::rules::remark(input.remark.as_deref()).unwrap_or_default();
        return again(tx, who, order, &reason).map(drop);
    }
    return_visits::actions::by_resident(tx, &who.actor, order, input).map(drop)
}

/// Asks for it again, because it isn't solved.
///
/// # Errors
/// `order.one-outcome` (`too_late_to_reopen`, `reopened_already`); a reason that is missing; not found.
pub(crate) fn again(tx: &mut Tx<'_>, who: &Who, order: Id, reason: &str) -> Result<Id, Fault> {
    named(tx, who)?;
    let next = orders::again(tx, who.actor.id, order, reason)?;
    tx.record(Event::new("order.asked_again", "order", order).id("next", next))?;
    Ok(next)
}

/// Leaves a word, or a photo's worth of words, for the return visit.
///
/// # Errors
/// Words that are missing or too long; not found.
pub(crate) fn leave(tx: &mut Tx<'_>, who: &Who, order: Id, words: &str) -> Result<(), Fault> {
    named(tx, who)?;
    let community = tx.line();
    work_orders::queries::row(tx, community, order)?;
    let mut check = Check::new();
    let words = work_orders::rules::prose(&mut check, words, "words", LONGEST);
    check.done()?;
    store::residents::leave(tx, order, who.actor.id, &words)?;
    tx.record(Event::new("order.word_left", "order", order).personal("words", words))?;
    Ok(())
}

/// A quote was offered: the home's number on file gets a link of its own. The one before it is over.
///
/// # Errors
/// Only what the database says.
pub(crate) fn quoted(tx: &mut Tx<'_>, recorded: &Recorded) -> Result<(), Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, recorded.subject_id)?;
    let Some((person, _)) = payer(tx, &order)? else { return Ok(()) };
    store::links::revoke(tx, order.order_id, person)?;
    let expires_at = link_ends(tx.now());
    let link_id = tx.id();
    let link = NewLink { link_id, purpose: "resident", order_id: order.order_id, holder_id: person, expires_at };
    store::links::insert(tx, &link)
}

/// The quote was answered at the door: nobody needs the link that hasn't gone out.
///
/// # Errors
/// Only what the database says.
pub(crate) fn quote_answered(tx: &mut Tx<'_>, recorded: &Recorded) -> Result<(), Fault> {
    store::links::drop_unsent_quotes(tx, recorded.subject_id)
}

/// Who of the home is asked, by which number: the reporter where they live there, else the first who can be reached.
fn payer(tx: &mut Tx<'_>, order: &work_orders::model::Order) -> Result<Option<(Id, Id)>, Fault> {
    let community = tx.line();
    let Some(unit) = order.unit_id.filter(|_| order.in_home()) else { return Ok(None) };
    let people = registry::queries::people_of(tx, community, unit)?;
    let reach = |one: &registry::model::Occupant| one.contact_id.map(|contact| (one.person_id, contact));
    let reporter = match order.reporter_contact_id {
        Some(contact) => match registry::queries::contact_owner(tx, community, contact) {
            Ok(person) => people.iter().any(|one| one.person_id == person).then_some((person, contact)),
            Err(Fault::NotFound) => None,
            Err(fault) => return Err(fault),
        },
        None => None,
    };
    Ok(reporter.or_else(|| people.iter().find_map(reach)))
}

/// The link goes out: its token lies in the message until that is sent, and as a hash from then on.
///
/// # Errors
/// Only what the database says.
pub(crate) fn send(tx: &mut Tx<'_>, link: &Link, hash: [u8; 32], address: &str) -> Result<bool, Fault> {
    let community = tx.line();
    let order = work_orders::queries::row(tx, community, link.order_id)?;
    let asked = payer(tx, &order)?.filter(|(person, _)| *person == link.holder_id);
    let Some((_, contact)) = asked.filter(|_| order.at() == State::Quoted) else {
        store::links::drop_unsent(tx, link.order_id, link.holder_id)?;
        return Ok(false);
    };
    let digits = registry::queries::phone_digits(tx, community, contact)?;
    if !store::links::send(tx, link.link_id, hash, &kernel::phone::mask(&digits))? {
        return Ok(false);
    }
    let facts = vec![
        ("number", order.number.clone()),
        ("what", order.what.clone()),
        ("total", order.quoted_fen.unwrap_or_default().yuan()),
        ("link", address.to_owned()),
    ];
    let told = Told {
        kind: "quote.offered",
        to: Recipient::Contact(contact),
        subject_kind: "order",
        subject_id: link.order_id,
        facts,
        href: None,
        // Somebody stands at the door and waits for the answer.
        urgent: true,
    };
    notices::actions::tell(tx, told)?;
    tx.record(Event::new("order.quote_link_sent", "order", link.order_id).id("contact", contact))?;
    Ok(true)
}

/// The number by which a person of a link is known still; none when it was taken off the file.
pub(crate) fn contact_of(
    db: &mut platform::db::Db<'_>,
    community: Id,
    person: Id,
) -> Result<Vec<crate::model::Home>, Fault> {
    let contacts = registry::queries::person(db, community, person)?.contacts;
    let Some(contact) = contacts.iter().find(|contact| contact.ended_at.is_none()) else { return Ok(Vec::new()) };
    queries::residents::homes_of(db, community, person, contact.contact_id)
}
