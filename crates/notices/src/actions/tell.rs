//! Telling: rows only, inside the command in which it happens. Sending comes after the commit.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use platform::history::Event;

use crate::model::{Kind, Recipient, Told, Way};
use crate::queries::{kinds, recipients, settings};
use crate::rules::{quiet, text, ways};
use crate::store;
use crate::store::notices::{NewDelivery, NewNotice};

/// Tells somebody something: one notice, one delivery for each way to each recipient. Nothing leaves the house here.
///
/// Whoever is not reached by a way (no number on file, a land line) stands in the log as given up, so that the centre sees it.
/// Texts with a code are erased once they have gone out. The answer is the notice's id.
///
/// # Errors
/// A kind that isn't in the table, a recipient that isn't there.
pub fn tell(tx: &mut Tx<'_>, told: Told) -> Result<Id, Fault> {
    let kind = kinds::kind(tx, told.kind).map_err(|fault| match fault {
        Fault::NotFound => Fault::broken(format!("{} is no kind of notice", told.kind)),
        other => other,
    })?;
    let (zh, en) = texts(tx, &kind, &told.facts)?;
    let (notice_id, to) = (tx.id(), meant(tx, &kind, told.to)?);
    let (recipient, recipient_id, role) = named(told.to);
    let href = told.href.as_deref().unwrap_or("");
    let urgent = told.urgent || kind.quiet_exempt;
    let new = NewNotice {
        notice_id,
        kind: told.kind,
        recipient,
        recipient_id,
        role,
        recipient_name: to.first().filter(|_| to.len() == 1).map_or("", |one| one.name.as_str()),
        subject_kind: told.subject_kind,
        subject_id: told.subject_id,
        zh: &zh,
        en: &en,
        href,
        urgent,
    };
    store::notices::insert(tx, &new)?;
    let wait = if urgent { None } else { held_until(tx)? };
    for one in &to {
        deliver(tx, &kind, notice_id, one, if one.lang == Lang::En.tag() { &en } else { &zh }, wait)?;
    }
    let event = Event::new("notice.told", "notice", notice_id).data("kind", told.kind).id("about", told.subject_id);
    tx.record(event.data("about_kind", told.subject_kind))?;
    Ok(notice_id)
}

/// Tells the one who pressed a test button (or the group), by one way only, whatever they chose.
pub(super) fn test(tx: &mut Tx<'_>, by: &Actor, way: Way) -> Result<Id, Fault> {
    let community = tx.line();
    let kind = kinds::kind(tx, "test")?;
    let (zh, en) = texts(tx, &kind, &[("who", by.name.clone())])?;
    let notice_id = tx.id();
    let group = Way::ROBOTS.contains(&way);
    let new = NewNotice {
        notice_id,
        kind: &kind.kind,
        recipient: if group { "group" } else { "staff" },
        recipient_id: (!group).then_some(by.id),
        role: None,
        recipient_name: if group { "" } else { &by.name },
        subject_kind: "account",
        subject_id: by.id,
        zh: &zh,
        en: &en,
        href: "",
        urgent: true,
    };
    store::notices::insert(tx, &new)?;
    let address = match way {
        Way::Email => recipients::email(tx, community, "staff", by.id)?,
        Way::Sms => recipients::digits(tx, community, "staff", by.id)?,
        _ => None,
    };
    let now = tx.now();
    let masked = address.as_deref().map(recipients::masked).unwrap_or_default();
    let delivery = NewDelivery {
        notice_id: Some(notice_id),
        webhook_id: None,
        number: None,
        kind: &kind.kind,
        way,
        target: if group { "group" } else { "staff" },
        target_id: (!group).then_some(by.id),
        target_name: if group { "" } else { &by.name },
        masked: &masked,
        lang: Lang::Zh.tag(),
        search_key: &format!("{} {}", by.name, zh.0).to_lowercase(),
        state: "waiting",
        next_at: Some(now),
        error: "",
    };
    let delivery = store::notices::insert_delivery(tx, &delivery)?;
    tx.record(Event::new("notice.tested", "notice", notice_id).data("way", way.code()))?;
    Ok(delivery)
}

fn held_until(tx: &mut Tx<'_>) -> Result<Option<Moment>, Fault> {
    let (community, zone, now) = (tx.line(), tx.zone()?, tx.now());
    Ok(quiet::held_until(now, &settings::settings(tx, community)?, &zone))
}

/// Title and body, twice: Chinese and English.
type Texts = ((String, String), (String, String));

fn texts(tx: &mut Tx<'_>, kind: &Kind, facts: &[(&'static str, String)]) -> Result<Texts, Fault> {
    let community = tx.line();
    let name = platform::lines::by_id(tx, community)?.name;
    let mut known: Vec<(&str, &str)> = vec![("community", name.as_str())];
    known.extend(facts.iter().map(|(name, value)| (*name, value.as_str())));
    let mut filled = |lang: Lang| -> Result<(String, String), Fault> {
        let (title, body) = kinds::template(tx, community, kind, lang)?;
        Ok((text::fill(&title, &known), text::fill(&body, &known)))
    };
    Ok((filled(Lang::Zh)?, filled(Lang::En)?))
}

/// Somebody who is told, by which ways.
struct One {
    target: &'static str,
    target_id: Option<Id>,
    /// A resident's e-mail stands under the person, their number under the contact.
    person: Option<Id>,
    name: String,
    lang: String,
    ways: Vec<Way>,
}

fn named(to: Recipient) -> (&'static str, Option<Id>, Option<&'static str>) {
    match to {
        Recipient::Staff(id) => ("staff", Some(id), None),
        Recipient::Person(id) => ("person", Some(id), None),
        Recipient::Contact(id) => ("contact", Some(id), None),
        Recipient::Party(id) => ("party", Some(id), None),
        Recipient::Role(role) => ("role", None, Some(role.code())),
        Recipient::Group => ("group", None, None),
    }
}

fn meant(tx: &mut Tx<'_>, kind: &Kind, to: Recipient) -> Result<Vec<One>, Fault> {
    let community = tx.line();
    match to {
        Recipient::Staff(id) => {
            let found = recipients::colleague(tx, id)?;
            Ok(vec![colleague(tx, kind, found)?])
        }
        Recipient::Role(role) => {
            let found = recipients::holders(tx, community, role)?;
            found.into_iter().map(|one| colleague(tx, kind, one)).collect()
        }
        Recipient::Person(id) => {
            let (name, contact) = recipients::person(tx, community, id)?;
            Ok(vec![resident(tx, kind, Some(id), contact, name)?])
        }
        Recipient::Contact(id) => {
            let person = registry::queries::contact_owner(tx, community, id)?;
            let name = registry::queries::person(tx, community, person)?.name;
            Ok(vec![resident(tx, kind, Some(person), Some(id), name)?])
        }
        Recipient::Party(id) => {
            let party = responsibility::queries::party(tx, community, id)?;
            let ways = Way::list(&kind.party_ways);
            Ok(vec![One {
                target: "party",
                target_id: Some(id),
                person: Some(id),
                name: party.name,
                lang: Lang::Zh.tag().to_owned(),
                ways,
            }])
        }
        Recipient::Group => {
            let channels = settings::channels(tx, community)?;
            let on: Vec<Way> = channels.iter().filter(|c| c.is_on).filter_map(|c| Way::parse(&c.way)).collect();
            let ways = Way::ROBOTS.into_iter().filter(|way| on.contains(way)).collect();
            let lang = Lang::Zh.tag().to_owned();
            Ok(vec![One { target: "group", target_id: None, person: None, name: String::new(), lang, ways }])
        }
    }
}

fn colleague(tx: &mut Tx<'_>, kind: &Kind, (id, name, lang): (Id, String, String)) -> Result<One, Fault> {
    let community = tx.line();
    let choice = recipients::choice(tx, community, "staff", id, &kind.kind)?;
    let ways = ways::for_staff(kind, choice.as_deref());
    Ok(One { target: "staff", target_id: Some(id), person: Some(id), name, lang, ways })
}

fn resident(tx: &mut Tx<'_>, kind: &Kind, person: Option<Id>, contact: Option<Id>, name: String) -> Result<One, Fault> {
    let community = tx.line();
    let choice = match person {
        Some(id) => recipients::choice(tx, community, "person", id, &kind.kind)?,
        None => None,
    };
    let ways = ways::for_person(kind, choice.as_deref());
    Ok(One { target: "contact", target_id: contact, person, name, lang: Lang::Zh.tag().to_owned(), ways })
}

/// A way with whose address it takes, and the address.
type Reach = (Way, &'static str, Option<Id>, Option<String>);

/// The ways that reach somebody. Where none does, the first stays: it stands in the log as not delivered.
fn reached(tx: &mut Tx<'_>, one: &One) -> Result<Vec<Reach>, Fault> {
    let community = tx.line();
    let mut ways: Vec<Reach> = Vec::new();
    for way in &one.ways {
        ways.push(match way {
            Way::Email => {
                let owner = if one.target == "contact" { "person" } else { one.target };
                let usable = settings::channel(tx, community, Way::Email)?.is_some_and(|channel| channel.is_on);
                let email = match one.person.filter(|_| usable) {
                    Some(id) => recipients::email(tx, community, owner, id)?,
                    None => None,
                };
                (*way, owner, one.person, email)
            }
            Way::Sms => {
                let digits = match one.target_id {
                    Some(id) => recipients::digits(tx, community, one.target, id)?,
                    None => None,
                };
                (*way, one.target, one.target_id, digits)
            }
            _ => (*way, one.target, one.target_id, Some(String::new())),
        });
    }
    let some = ways.iter().any(|(.., address)| address.is_some());
    let first = ways.first().map(|(way, ..)| *way);
    ways.retain(|(way, .., address)| address.is_some() || (!some && Some(*way) == first));
    Ok(ways)
}

/// The rows of one recipient. The inbox is there at once; what has no address ends here, visibly.
fn deliver(
    tx: &mut Tx<'_>,
    kind: &Kind,
    notice_id: Id,
    one: &One,
    (title, body): &(String, String),
    wait: Option<Moment>,
) -> Result<(), Fault> {
    let now = tx.now();
    let shown = if kind.holds_code { "" } else { title.as_str() };
    let words = if kind.holds_code { "" } else { body.as_str() };
    for (way, target, target_id, address) in reached(tx, one)? {
        let masked = address.as_deref().filter(|a| !a.is_empty()).map(recipients::masked).unwrap_or_default();
        let (state, next_at, error) = match (way, &address) {
            (Way::Inbox, _) => ("sent", None, ""),
            (_, None) => ("given_up", None, "no_address"),
            _ if wait.is_some() => ("held", wait, ""),
            _ => ("waiting", Some(now), ""),
        };
        let search_key = format!("{} {shown} {words} {masked}", one.name).to_lowercase();
        let new = NewDelivery {
            notice_id: Some(notice_id),
            webhook_id: None,
            number: None,
            kind: &kind.kind,
            way,
            target,
            target_id,
            target_name: &one.name,
            masked: &masked,
            lang: &one.lang,
            search_key: &search_key,
            state,
            next_at,
            error,
        };
        store::notices::insert_delivery(tx, &new)?;
    }
    Ok(())
}
