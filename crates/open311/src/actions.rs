//! What is done about outside programs: keys made, limited and ended; what may be read; reports taken; appointments shared.

use intake::actions::{Confirm, Promise, Reporter};
use intake::codes::{Channel, Kind, Place};
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::{Id, SYSTEM};
use kernel::lang::Lang;
use kernel::op::Op;
use kernel::role::Role;
use platform::auth;
use platform::db::Tx;
use platform::history::{Event, hex_of};
use serde_json::json;

use crate::model::Key;
use crate::rules::{globe, words};
use crate::store::{NewKey, NewReport};
use crate::{perms, queries, store};

/// How many keys of a community may hold at once.
const KEYS: i64 = 50;
/// For how many minutes the same report is the same.
const SAME_MINUTES: i64 = 10;

/// A new key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MakeKey {
    /// Whose program it is.
    pub name: String,
    /// How often it may be used in a minute.
    pub per_minute: i64,
    /// Who answers for what it sends where a place has no steward.
    pub answers_id: Id,
}

fn limit(check: &mut Check, per_minute: i64) {
    check.ensure((1..=600).contains(&per_minute), "per_minute", "not_a_limit");
}

/// Makes a key. It is told here and never again: only its hash is kept.
///
/// # Errors
/// Forbidden; fields that can't be taken; too many keys.
pub fn make_key(tx: &mut Tx<'_>, by: &Actor, input: &MakeKey) -> Result<String, Fault> {
    by.require::<perms::KeepKeys>()?;
    let community = tx.line();
    let mut check = Check::new();
    let name = check.text(&input.name, "name", 60);
    limit(&mut check, input.per_minute);
    let may = queries::centre(tx, community)?.iter().any(|(id, _)| *id == input.answers_id);
    check.ensure(may, "answers_id", "not_of_the_centre");
    check.ensure(queries::count_keys(tx, community)? < KEYS, "name", "too_many");
    check.done()?;
    let (key_id, secret) = (tx.id(), format!("o311_{}", hex_of(&tx.random("open311 key"))));
    let hint: String = secret.chars().take(9).collect();
    let new = NewKey {
        key_id,
        name: &name,
        hint: &hint,
        hash: auth::token_hash(&secret),
        per_minute: input.per_minute,
        answers_id: input.answers_id,
        by: by.id,
    };
    store::insert_key(tx, &new)?;
    let event = Event::new("open311_key.made", "open311_key", key_id).id("answers", input.answers_id);
    tx.record(event.data("name", name).data("per_minute", input.per_minute))?;
    Ok(secret)
}

/// Ends a key: it is refused from the next request on.
///
/// # Errors
/// Forbidden; not found when it doesn't hold.
pub fn end_key(tx: &mut Tx<'_>, by: &Actor, key: Id) -> Result<(), Fault> {
    by.require::<perms::KeepKeys>()?;
    if !store::end_key(tx, key, by.id)? {
        return Err(Fault::NotFound);
    }
    tx.record(Event::new("open311_key.ended", "open311_key", key))?;
    Ok(())
}

/// Changes how often a key may be used.
///
/// # Errors
/// Forbidden; not found when it doesn't hold; `per_minute` is no limit.
pub fn limit_key(tx: &mut Tx<'_>, by: &Actor, key: Id, per_minute: i64) -> Result<(), Fault> {
    by.require::<perms::KeepKeys>()?;
    let mut check = Check::new();
    limit(&mut check, per_minute);
    check.done()?;
    if !store::limit_key(tx, key, per_minute)? {
        return Err(Fault::NotFound);
    }
    tx.record(Event::new("open311_key.limited", "open311_key", key).data("per_minute", per_minute))?;
    Ok(())
}

/// Counts a use of a key; whether it was within its limit. No event: a count is no fact of the history.
///
/// # Errors
/// Of the database only.
pub fn count_use(tx: &mut Tx<'_>, key: Id) -> Result<bool, Fault> {
    let minute = tx.now().seconds().div_euclid(60);
    store::count_use(tx, key, minute)
}

/// What may be read without a key, and where the map's origin lies on the globe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveSettings {
    /// Whether everybody may read about common parts.
    pub reads_open: bool,
    /// Latitude in degrees as written; empty: not known.
    pub latitude: String,
    /// Longitude in degrees as written; empty: not known.
    pub longitude: String,
}

/// Saves them.
///
/// # Errors
/// Forbidden; stale; coordinates that are none, or one without the other.
pub fn save_settings(tx: &mut Tx<'_>, by: &Actor, input: &SaveSettings, op: &Op) -> Result<(), Fault> {
    by.require::<perms::KeepKeys>()?;
    let community = tx.line();
    let kept = queries::settings(tx, community)?;
    op.fresh(kept.version, &kept.changed_by_name, kept.changed_at)?;
    let mut check = Check::new();
    let origin = match (input.latitude.trim(), input.longitude.trim()) {
        ("", "") => None,
        (latitude, longitude) => {
            let latitude = check.need(globe::read(latitude, 85), "latitude", "not_degrees");
            let longitude = check.need(globe::read(longitude, 180), "longitude", "not_degrees");
            latitude.zip(longitude)
        }
    };
    check.done()?;
    store::put_settings(tx, input.reads_open, origin, by.id)?;
    let event = Event::new("open311.settings", "community", community).data("reads_open", input.reads_open);
    tx.record(event.data("origin", origin.is_some()))?;
    Ok(())
}

/// A report of an outside program, checked and placed.
#[derive(Debug, Clone)]
pub struct Report {
    /// The key that sent it.
    pub key: Key,
    /// The component, unless the service is for what is in no list.
    pub component: Option<String>,
    /// The service's code.
    pub service_code: String,
    /// The service's name, said where the reporter said nothing.
    pub service_name: String,
    /// The common part.
    pub common_part_id: Id,
    /// Its steward.
    pub steward_id: Option<Id>,
    /// The reporter's words; may be empty.
    pub words: String,
    /// The place as it was written, where it says more than the part's name.
    pub address: String,
    /// When it was noticed.
    pub noticed: Option<Moment>,
    /// Who told.
    pub reporter: Reporter,
    /// Their e-mail address; may be empty.
    pub email: String,
    /// Where a picture is said to be; never fetched.
    pub media_url: String,
    /// The fingerprint of what was sent.
    pub body_hash: [u8; 32],
    /// What is promised: that the centre looks at it.
    pub promise: String,
}

/// Takes a report: a repair of a common part that the steward answers for, or a danger that goes out at once. The same report
/// within ten minutes is the request that is there already. Its number.
///
/// # Errors
/// Refused by the rules of intake; fields that can't be taken.
pub fn receive(tx: &mut Tx<'_>, report: &Report) -> Result<String, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let since = now.plus_minutes(-SAME_MINUTES);
    if let Some(number) = queries::same_report(tx, community, report.key.key_id, report.body_hash, since)? {
        return Ok(number);
    }
    let level = danger(tx, community, &report.words)?;
    let text = text(tx, report)?;
    let today = tx.today()?;
    let due_at = now.plus_minutes(queries::callback_minutes(tx, community, today)?);
    let confirm = confirmation(report, text, level.is_some(), due_at)?;
    let by = taker(tx, report)?;
    let confirmed = intake::actions::confirm(tx, &by, &confirm)?;
    store::insert_report(
        tx,
        &NewReport {
            request_id: confirmed.request_id,
            key_id: report.key.key_id,
            service_code: &report.service_code,
            words: &report.words,
            address: &report.address,
            email: &report.email,
            media_url: &report.media_url,
            body_hash: report.body_hash,
        },
    )?;
    let event = Event::new("open311.received", "request", confirmed.request_id).id("key", report.key.key_id);
    let event = event.data("service", report.service_code.clone());
    let told = [("words", &report.words), ("email", &report.email), ("media_url", &report.media_url)];
    let told = told.into_iter().filter(|(_, value)| !value.is_empty());
    tx.record(told.fold(event, |event, (field, value)| event.personal(field, value.clone())))?;
    Ok(confirmed.number)
}

/// The report as a program would send it to our own API: what it doesn't say has intake's defaults.
fn confirmation(report: &Report, text: String, danger: bool, due_at: Moment) -> Result<Confirm, Fault> {
    let promise = Promise::Callback { due_at, words: Some(report.promise.clone()) };
    let told = json!({
        "kind": if danger { Kind::Danger } else { Kind::Repair },
        "channel": Channel::Open311,
        "reporter": report.reporter,
        "place": Place::Common,
        "common_part_id": report.common_part_id,
        "text": text,
        "component": report.component,
        "promise": (!danger).then_some(promise),
    });
    serde_json::from_value(told).map_err(Fault::broken)
}

/// The level of the danger that words tell of.
fn danger(tx: &mut Tx<'_>, community: Id, words: &str) -> Result<Option<String>, Fault> {
    Ok(responsibility::queries::danger(tx, community, words, Lang::Zh)?.map(|danger| danger.level))
}

/// The request's text: the reporter's words, or the service's name; then what is known of place and time beside.
fn text(tx: &mut Tx<'_>, report: &Report) -> Result<String, Fault> {
    let (community, zone) = (tx.line(), tx.zone()?);
    let mut text = words::piece(&report.words, |piece| danger(tx, community, piece).ok().flatten());
    if text.trim().is_empty() {
        text.clone_from(&report.service_name);
    }
    if !report.address.is_empty() {
        let address: String = report.address.chars().take(40).collect();
        text = format!("{text}（{address}）");
    }
    if let Some(at) = report.noticed {
        text = format!("{text}（{}）", at.long(&zone));
    }
    Ok(text)
}

/// By whom it is taken: by the software; where the part has no steward, by whoever answers for the key, else by a manager.
fn taker(tx: &mut Tx<'_>, report: &Report) -> Result<Actor, Fault> {
    let (community, name) = (tx.line(), report.key.name.clone());
    if report.steward_id.is_some() {
        return Ok(Actor { id: SYSTEM, name, roles: Vec::new() });
    }
    let answers = report.key.answers_id;
    let id = if queries::centre(tx, community)?.iter().any(|(id, _)| *id == answers) {
        answers
    } else {
        auth::holders(tx, community, Role::Manager)?.first().map_or(answers, |(id, _)| *id)
    };
    Ok(Actor { id, name, roles: vec![Role::Clerk] })
}

/// Gives the resident of a request a calendar address for the appointment; one that was there before ends with it.
///
/// # Errors
/// Forbidden; not found; refused while no visit is promised.
pub fn share_visit(tx: &mut Tx<'_>, by: &Actor, request_id: Id) -> Result<Id, Fault> {
    by.require::<perms::ShareVisit>()?;
    let community = tx.line();
    intake::queries::request(tx, community, request_id)?;
    if queries::visit(tx, community, request_id)?.is_none() {
        return Err(Fault::invalid("request", "no_visit"));
    }
    if let Some(old) = store::end_invitation(tx, request_id)? {
        tx.record(Event::new("visit_calendar.ended", "request", request_id).id("invitation", old))?;
    }
    let invitation_id = tx.id();
    store::insert_invitation(tx, invitation_id, request_id, by.id)?;
    tx.record(Event::new("visit_calendar.shared", "request", request_id).id("invitation", invitation_id))?;
    Ok(invitation_id)
}

/// Ends the address.
///
/// # Errors
/// Forbidden; not found when there is none.
pub fn end_visit(tx: &mut Tx<'_>, by: &Actor, request_id: Id) -> Result<(), Fault> {
    by.require::<perms::ShareVisit>()?;
    let ended = store::end_invitation(tx, request_id)?.ok_or(Fault::NotFound)?;
    tx.record(Event::new("visit_calendar.ended", "request", request_id).id("invitation", ended))?;
    Ok(())
}

/// Notes that a program fetched an appointment, at most once an hour.
///
/// # Errors
/// Of the database only.
pub fn note_fetched(tx: &mut Tx<'_>, invitation_id: Id) -> Result<(), Fault> {
    let before = tx.now().plus_minutes(-60);
    store::note_fetched(tx, invitation_id, before)
}
