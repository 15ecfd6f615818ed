//! Somebody reports through the portal: by a code on a wall, or logged in. It is a matter of the centre's from then on.

use intake::actions::{Confirm, Promise, Reporter};
use intake::codes::{Channel, Kind, Place};
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, SYSTEM};
use kernel::lang::Lang;
use kernel::role::Role;
use platform::auth;
use platform::db::{Db, Tx};
use platform::files::claim_blobs;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::queries::codes as read;
use crate::rules::limits::{DANGERS, REPORTS};
use crate::store;
use crate::words::Words;

/// Where something is reported from.
#[derive(Debug, Clone)]
pub(crate) struct From {
    /// The code on the wall.
    pub(crate) code_id: Option<Id>,
    /// The person who is logged in.
    pub(crate) person_id: Option<Id>,
    /// The home.
    pub(crate) unit_id: Option<Id>,
    /// The common part.
    pub(crate) common_part_id: Option<Id>,
    /// From which network; empty where a log-in answers for it.
    pub(crate) network: String,
}

/// What is reported.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// What is wrong.
    pub(crate) what: String,
    /// Who reports, if they say so.
    pub(crate) name: String,
    /// Their number, if they give it.
    pub(crate) phone: String,
    /// The photos.
    pub(crate) photos: Vec<Id>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Taken {
    /// Its number; empty when it was too much within the hour.
    pub(crate) number: String,
    /// By when the centre calls back.
    pub(crate) due_at: Option<Moment>,
    /// Danger: what to do at once, in the reporter's language.
    pub(crate) say: String,
}

/// The danger that words tell of.
pub(crate) fn danger(db: &mut Db<'_>, community: Id, what: &str, lang: Lang) -> Result<Option<String>, Fault> {
    Ok(responsibility::queries::danger(db, community, what, lang)?.map(|danger| danger.say))
}

fn subjects(from: &From) -> [String; 3] {
    let code = from.code_id.or(from.person_id).unwrap_or_default();
    [format!("{code}|{}", from.network), format!("network|{}", from.network), format!("code|{code}")]
}

/// Whether one more report is taken in this hour.
pub(crate) fn takes(db: &mut Db<'_>, from: &From, danger: bool, now: Moment) -> Result<bool, Fault> {
    let [pair, network, code] = subjects(from);
    let limit = if danger { DANGERS } else { REPORTS };
    let used = [read::used(db, &pair, now)?, read::used(db, &network, now)?, read::used(db, &code, now)?];
    // Who is logged in is counted by who they are, not by the network that they share.
    let network = if from.network.is_empty() { 0 } else { used[1] };
    Ok(limit.takes(used[0], network, used[2]))
}

/// Takes a report. A danger goes out at once; everything else is a call-back that the centre owes, within its published time.
///
/// # Errors
/// Refused by the rules of intake; fields that can't be taken.
pub(crate) fn report(tx: &mut Tx<'_>, from: &From, told: &Told, lang: Lang) -> Result<Taken, Fault> {
    let (community, now, today) = (tx.line(), tx.now(), tx.today()?);
    let say = danger(tx, community, &told.what, lang)?;
    if !takes(tx, from, say.is_some(), now)? {
        return Ok(Taken { number: String::new(), due_at: None, say: say.unwrap_or_default() });
    }
    for subject in subjects(from) {
        store::codes::count(tx, &subject)?;
    }
    if from.code_id.is_some() {
        let by = tx.actor().clone();
        store::links::name(tx, by.id, "anonymous", &by.name)?;
    }
    let due_at = now.plus_minutes(read::callback_minutes(tx, community, today)?);
    let confirm = confirmation(from, told, say.is_none().then_some(due_at), lang);
    let by = taker(tx, from)?;
    let confirmed = intake::actions::confirm(tx, &by, &confirm)?;
    claim_blobs(tx, "photos", &told.photos)?;
    store::codes::insert_report(tx, confirmed.request_id, from.code_id, from.person_id, &told.photos)?;
    let mut event = Event::new("portal.reported", "request", confirmed.request_id).data("photos", told.photos.len());
    if let Some(code) = from.code_id {
        event = event.id("code", code);
    }
    tx.record(event)?;
    Ok(Taken { number: confirmed.number, due_at: say.is_none().then_some(due_at), say: say.unwrap_or_default() })
}

fn confirmation(from: &From, told: &Told, due_at: Option<Moment>, lang: Lang) -> Confirm {
    let (name, phone) = (told.name.trim(), told.phone.trim());
    let reporter = match from.person_id {
        Some(person) => Reporter { person_id: Some(person), ..Reporter::default() },
        None if name.is_empty() && phone.is_empty() => Reporter { anonymous: true, ..Reporter::default() },
        None => Reporter {
            name: Some(if name.is_empty() { Words(lang).reporter_unnamed() } else { name.to_owned() }),
            phone: (!phone.is_empty()).then(|| phone.to_owned()),
            ..Reporter::default()
        },
    };
    Confirm {
        kind: if due_at.is_none() { Kind::Danger } else { Kind::Repair },
        channel: if from.code_id.is_some() { Channel::Qr } else { Channel::Web },
        reporter,
        unit_id: from.unit_id,
        place: if from.common_part_id.is_some() { Place::Common } else { Place::InHome },
        common_part_id: from.common_part_id,
        text: told.what.clone(),
        component: None,
        promise: due_at.map(|due_at| Promise::Callback { due_at, words: None }),
        read_back: false,
        not_danger: false,
        script: Vec::new(),
        call_id: None,
    }
}

/// By whom it is taken: by the software for the steward of the place; where there is none, a manager answers.
fn taker(tx: &mut Tx<'_>, from: &From) -> Result<Actor, Fault> {
    let community = tx.line();
    let steward = match (from.unit_id, from.common_part_id) {
        (Some(unit), _) => registry::queries::unit(tx, community, unit)?.steward_id,
        (_, Some(part)) => registry::queries::common_part(tx, community, part)?.steward_id,
        _ => None,
    };
    let name = tx.actor().name.clone();
    if let Some(steward) = steward
        && staff::queries::is_member(tx, community, steward)?
    {
        return Ok(Actor { id: SYSTEM, name, roles: Vec::new() });
    }
    for role in [Role::Manager, Role::DutyManager, Role::Clerk] {
        if let Some((id, _)) = auth::holders(tx, community, role)?.first() {
            return Ok(Actor { id: *id, name, roles: vec![Role::Clerk] });
        }
    }
    Err(Fault::Busy { retry_after: 60 })
}
