//! The call, put together from one snapshot: the household, the matter, the verdict, the ways, the words.

use kernel::clock::Moment;
use kernel::fault::Fault;
use platform::db::Db;
use responsibility::model::Danger;

use super::Looks;
use super::details::{Details, details};
use super::done::{Done, done};
use super::matter::{Group, Verdict, components, parts, verdict};
use super::say::{self, Matter, StepView};
use super::ways::{self, Ways};
use super::who::{self, Past, Who};
use crate::codes::{Channel, Kind, Place};
use crate::model::ParkedCall;
use crate::pages::form::CallForm;
use crate::pages::shown::{self, Choice};
use crate::queries::assess::{Assessment, assess, spot};
use crate::queries::{self, calls, promises, requests};
use crate::rules::danger::{Level, only_asks};

/// Everything that the console shows of a call.
pub(crate) struct Call {
    pub(crate) form: CallForm,
    pub(crate) id: String,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) channels: Vec<Choice>,
    /// Whether it is said where; nothing is chosen for the clerk.
    pub(crate) placed: bool,
    pub(crate) in_home: bool,
    pub(crate) has_unit: bool,
    pub(crate) parts: Vec<Group>,
    pub(crate) components: Vec<Choice>,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) danger: Option<DangerView>,
    /// The words tell of danger and somebody only asks: whether the clerk says that there is none.
    pub(crate) asked_back: Option<bool>,
    pub(crate) ways: Ways,
    pub(crate) details: Details,
    pub(crate) foot: Foot,
    pub(crate) steps: Vec<StepView>,
    pub(crate) who: Option<Who>,
    pub(crate) place: String,
    pub(crate) past: Vec<Past>,
    pub(crate) parked: Vec<Waiting>,
    pub(crate) was_parked: bool,
    pub(crate) today: i64,
    pub(crate) in_time: Option<i64>,
    pub(crate) done: Option<Done>,
}

/// A danger that the words tell of.
pub(crate) struct DangerView {
    pub(crate) title: String,
    pub(crate) say: String,
}

impl DangerView {
    fn of(looks: &Looks, danger: Danger) -> Self {
        let w = looks.w();
        Self { title: w.danger_title(danger.label, shown::level(w, &danger.level)), say: danger.say }
    }
}

/// The one filled button of the page.
#[derive(Default)]
pub(crate) struct Foot {
    /// `empty`, `where`, `party`, `read`, `reading`, `direct`, `danger`.
    pub(crate) mode: &'static str,
    pub(crate) sentence: String,
    pub(crate) mark: String,
}

/// A call on hold.
pub(crate) struct Waiting {
    pub(crate) call: String,
    pub(crate) label: String,
    pub(crate) minutes: i64,
}

/// Puts a call together.
pub(crate) fn call(db: &mut Db<'_>, looks: &Looks, form: CallForm, fresh: &str) -> Result<Call, Fault> {
    let mine = calls::of_clerk(db, looks.community(), looks.actor.id)?;
    let was_parked = mine.iter().any(|parked| Some(parked.call_id) == form.call_id());
    let form = as_before(db, looks, restored(form, &mine))?;
    let spot = spot(db, looks.community(), form.place(), form.unit_id(), form.common_id())?;
    let who = form.unit_id().map(|unit| who::who(db, looks, unit, &form)).transpose()?;
    let judged = judged(db, looks, form, &spot.label)?;
    let Judged { form, found, danger, asked_back, ways, details, readback } = judged;
    // Who only asks is answered; what stands nowhere yet is not judged; a danger goes out before anybody asks who pays.
    let shown = found.as_ref().filter(|_| form.placed() && danger.is_none() && !only_asks(form.kind()));
    let steps = say::steps(
        db,
        looks,
        &matter(&form, &spot.label, who.as_ref(), &ways, found.as_ref(), danger.as_ref(), &readback),
    )?;
    let (today, in_time) = figures(db, looks)?;
    Ok(Call {
        id: form.call.clone().unwrap_or_else(|| fresh.to_owned()),
        kinds: kinds(looks, &form),
        channels: choices(Channel::ALL.iter().map(|c| c.code()), form.channel().code(), looks.w(), "channel"),
        placed: where_chosen(&form),
        in_home: form.place() == Place::InHome,
        has_unit: form.unit_id().is_some(),
        parts: if where_chosen(&form) && form.place() == Place::Common { parts(db, looks, &form)? } else { Vec::new() },
        components: components(looks, &form, shown),
        verdict: shown.map(|found| verdict(looks, found)),
        foot: foot(&form, found.as_ref(), danger.is_some(), readback),
        past: form.unit_id().map(|unit| who::past(db, looks, unit)).transpose()?.unwrap_or_default(),
        parked: waiting(looks, &form, &mine),
        done: form.done_id().map(|id| done(db, looks, &form, id)).transpose()?,
        danger: danger.map(|danger| DangerView::of(looks, danger)),
        place: spot.label,
        asked_back,
        ways,
        details,
        steps,
        who,
        was_parked,
        today,
        in_time,
        form,
    })
}

/// Only the call is named: it comes back from hold with what was typed.
fn restored(form: CallForm, mine: &[ParkedCall]) -> CallForm {
    match mine.iter().find(|parked| Some(parked.call_id) == form.call_id()) {
        Some(parked) if form.what.is_none() && form.unit.is_none() => {
            CallForm { call: form.call, ..CallForm::read(&parked.form) }
        }
        _ => form,
    }
}

/// A second matter of a caller who isn't on file: the name comes from the first one, not from the address.
fn as_before(db: &mut Db<'_>, looks: &Looks, form: CallForm) -> Result<CallForm, Fault> {
    match (form.like_id(), form.reporter.as_deref(), &form.name) {
        (Some(before), Some("other"), None) => {
            let name = queries::request(db, looks.community(), before)?.reporter_name;
            Ok(CallForm { name, ..form })
        }
        _ => Ok(form),
    }
}

/// The matter, judged: what the table says, what may be promised, and what would be read aloud.
struct Judged {
    form: CallForm,
    found: Option<Assessment>,
    danger: Option<Danger>,
    asked_back: Option<bool>,
    ways: Ways,
    details: Details,
    readback: String,
}

fn judged(db: &mut Db<'_>, looks: &Looks, form: CallForm, place: &str) -> Result<Judged, Fault> {
    let found = match form.assess() {
        Some(ask) => Some(assess(db, looks.community(), &ask, looks.today(), looks.now, looks.lang)?),
        None => None,
    };
    let danger = found.as_ref().and_then(|found| found.decision.danger.clone());
    let asked_back = danger.as_ref().filter(|_| only_asks(form.kind())).map(|_| form.says_no_danger());
    let danger = danger.filter(|_| asked_back != Some(true));
    let ways = match &found {
        Some(_) if danger.is_some() => ways::at_once(looks),
        Some(found) if form.placed() => ways::ways(looks, &form, found),
        _ => ways::bare(looks, &form),
    };
    let details = details(db, looks, &form, &ways, found.as_ref())?;
    // What is read aloud is what would be sent: the component, the pick and the time as they are drawn.
    let component = found.as_ref().and_then(|found| found.decision.component.clone()).or(form.component.clone());
    let due = if details.due.is_empty() { form.due.clone() } else { Some(details.due.clone()) };
    let form = CallForm { component, due, pick: Some(ways.pick.clone()).filter(|pick| !pick.is_empty()), ..form };
    let readback = found.as_ref().map(|found| say::readback(looks, &form, place, &ways, found)).unwrap_or_default();
    Ok(Judged { form, found, danger, asked_back, ways, details, readback })
}

fn matter<'a>(
    form: &'a CallForm,
    place: &'a str,
    who: Option<&'a Who>,
    ways: &'a Ways,
    found: Option<&'a Assessment>,
    danger: Option<&Danger>,
    readback: &'a str,
) -> Matter<'a> {
    Matter {
        place,
        caller: who.and_then(|who| who.people.iter().find(|person| person.on)).map_or("", |person| &person.name),
        ways,
        found,
        form,
        danger: danger.and_then(|danger| Level::parse(&danger.level)),
        readback,
    }
}

/// Whether somebody said inside or outside: by a choice, or by the home that is open.
fn where_chosen(form: &CallForm) -> bool {
    form.place.as_deref().and_then(Place::parse).is_some() || form.unit_id().is_some()
}

fn kinds(looks: &Looks, form: &CallForm) -> Vec<Choice> {
    let taken = Kind::ALL.iter().filter(|kind| **kind != Kind::Danger);
    choices(taken.map(|kind| kind.code()), form.kind().code(), looks.w(), "kind")
}

fn waiting(looks: &Looks, form: &CallForm, mine: &[ParkedCall]) -> Vec<Waiting> {
    let others = mine.iter().filter(|parked| Some(parked.call_id) != form.call_id());
    let shown = |parked: &ParkedCall| Waiting {
        call: parked.call_id.to_string(),
        label: parked.label.clone(),
        minutes: looks.now.minutes_since(parked.parked_at),
    };
    others.map(shown).collect()
}

fn choices<'a>(codes: impl Iterator<Item = &'a str>, on: &str, w: crate::words::Words, group: &str) -> Vec<Choice> {
    codes.map(|code| Choice { value: code.to_owned(), label: shown::name(w, group, code), on: code == on }).collect()
}

fn foot(form: &CallForm, found: Option<&Assessment>, danger: bool, sentence: String) -> Foot {
    let order = matches!(form.promise_code(), "now" | "appointment" | "survey" | "outside" | "later");
    let mode = match found {
        None => "empty",
        Some(_) if danger => "danger",
        Some(_) if !form.placed() => "where",
        Some(_) if !form.party_answered() => "party",
        Some(_) if form.reading_back() => "reading",
        Some(_) if order => "read",
        Some(_) => "direct",
    };
    let mark = if mode == "reading" { form.mark() } else { String::new() };
    Foot { mode, sentence, mark }
}

/// How many matters came today, and what share of the promises of the last seven days was kept in time.
fn figures(db: &mut Db<'_>, looks: &Looks) -> Result<(i64, Option<i64>), Fault> {
    let midnight = Moment::at(looks.today(), 0, 0, &looks.line.zone).unwrap_or(looks.now);
    let today = requests::count_since(db, looks.community(), midnight)?;
    let (kept, all) = promises::kept_in_time(db, looks.community(), midnight.plus_hours(-24 * 6), looks.now)?;
    Ok((today, (all > 0).then(|| kept.saturating_mul(100).div_euclid(all.max(1)))))
}
