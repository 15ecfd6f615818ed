//! The call, put together from one snapshot: the household, the matter, the verdict, the ways, the words.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::db::Db;
use responsibility::model::Danger;

use super::Looks;
use super::say::{self, Matter, StepView};
use super::ways::{self, Ways};
use super::who::{self, Past, Who};
use crate::codes::{Channel, Kind, Place};
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
    pub(crate) in_home: bool,
    pub(crate) has_unit: bool,
    pub(crate) parts: Vec<Group>,
    pub(crate) components: Vec<Choice>,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) danger: Option<Danger>,
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

/// Common parts of a building, or of the whole community.
pub(crate) struct Group {
    pub(crate) label: String,
    pub(crate) parts: Vec<Choice>,
}

/// Who does it and who pays.
pub(crate) struct Verdict {
    pub(crate) tone: &'static str,
    pub(crate) title: String,
    pub(crate) because: String,
    pub(crate) price: Option<String>,
    pub(crate) basis: String,
    pub(crate) facts: Vec<(String, String)>,
}

/// What has to be written for the way that was picked.
#[derive(Default)]
pub(crate) struct Details {
    pub(crate) kind: &'static str,
    pub(crate) due: String,
    pub(crate) answer: String,
    pub(crate) explanation: String,
    pub(crate) words: String,
    pub(crate) referrals: Vec<Choice>,
    pub(crate) accepted_by: String,
}

/// The one filled button of the page.
#[derive(Default)]
pub(crate) struct Foot {
    /// `empty`, `read`, `reading`, `direct`, `danger`.
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

/// The matter that was just taken.
pub(crate) struct Done {
    pub(crate) request_id: Id,
    pub(crate) number: String,
    pub(crate) text: String,
    pub(crate) sentence: String,
    pub(crate) href: String,
    pub(crate) order_href: Option<String>,
    pub(crate) broken: Vec<(String, String, String)>,
    pub(crate) again: String,
}

/// Puts a call together.
pub(crate) fn call(db: &mut Db<'_>, looks: &Looks, form: CallForm, fresh: &str) -> Result<Call, Fault> {
    let (community, w) = (looks.community(), looks.w());
    let mine = calls::of_clerk(db, community, looks.actor.id)?;
    let held = mine.iter().find(|parked| Some(parked.call_id) == form.call_id());
    let was_parked = held.is_some();
    // Only the call is named: it comes back from hold with what was typed.
    let form = match held {
        Some(parked) if form.what.is_none() && form.unit.is_none() => {
            CallForm { call: form.call.clone(), ..CallForm::read(&parked.form) }
        }
        _ => form,
    };
    let spot = spot(db, community, form.place(), form.unit_id(), form.common_id())?;
    let who = form.unit_id().map(|unit| who::who(db, looks, unit, &form)).transpose()?;
    let past = match form.unit_id() {
        Some(unit) => who::past(db, looks, unit)?,
        None => Vec::new(),
    };
    let found = match form.assess() {
        Some(ask) => Some(assess(db, community, &ask, looks.today(), looks.now, looks.lang)?),
        None => None,
    };
    let ways = found.as_ref().map_or_else(|| ways::bare(looks, &form), |found| ways::ways(looks, &form, found));
    let danger = found.as_ref().and_then(|found| found.decision.danger.clone());
    let asked_back = danger.as_ref().filter(|_| only_asks(form.kind())).map(|_| form.says_no_danger());
    let danger = danger.filter(|_| asked_back != Some(true));
    let details = details(db, looks, &form, &ways, found.as_ref())?;
    // What is read aloud is what would be sent: the component, the pick and the time as they are drawn.
    let component = found.as_ref().and_then(|found| found.decision.component.clone()).or(form.component.clone());
    let due = if details.due.is_empty() { form.due.clone() } else { Some(details.due.clone()) };
    let form = CallForm { component, due, pick: Some(ways.pick.clone()).filter(|pick| !pick.is_empty()), ..form };
    let readback = match &found {
        Some(found) => say::readback(looks, &form, &spot.label, &ways, found),
        None => String::new(),
    };
    let caller = who.as_ref().and_then(|who| who.people.iter().find(|p| p.on)).map_or("", |p| p.name.as_str());
    let matter = Matter {
        place: &spot.label,
        caller,
        ways: &ways,
        found: found.as_ref(),
        form: &form,
        danger: danger.as_ref().and_then(|danger| Level::parse(&danger.level)),
        readback: &readback,
    };
    let steps = say::steps(db, looks, &matter)?;
    let foot = foot(&form, found.as_ref(), danger.is_some(), readback);
    let (today, in_time) = figures(db, looks)?;
    let done = form.done_id().map(|id| done(db, looks, &form, id)).transpose()?;
    let waiting = mine.iter().filter(|parked| Some(parked.call_id) != form.call_id()).map(|parked| Waiting {
        call: parked.call_id.to_string(),
        label: parked.label.clone(),
        minutes: looks.now.minutes_since(parked.parked_at),
    });
    Ok(Call {
        id: form.call.clone().unwrap_or_else(|| fresh.to_owned()),
        kinds: choices(
            Kind::ALL.iter().filter(|k| **k != Kind::Danger).map(|k| k.code()),
            form.kind().code(),
            w,
            "kind",
        ),
        channels: choices(Channel::ALL.iter().map(|c| c.code()), form.channel().code(), w, "channel"),
        in_home: form.place() == Place::InHome,
        has_unit: form.unit_id().is_some(),
        parts: if form.place() == Place::Common { parts(db, looks, &form)? } else { Vec::new() },
        components: components(looks, &form, found.as_ref()),
        verdict: found.as_ref().map(|found| verdict(looks, found)),
        danger,
        asked_back,
        ways,
        details,
        foot,
        steps,
        who,
        place: spot.label,
        past,
        parked: waiting.collect(),
        was_parked,
        today,
        in_time,
        done,
        form,
    })
}

fn choices<'a>(codes: impl Iterator<Item = &'a str>, on: &str, w: crate::words::Words, group: &str) -> Vec<Choice> {
    codes.map(|code| Choice { value: code.to_owned(), label: shown::name(w, group, code), on: code == on }).collect()
}

fn parts(db: &mut Db<'_>, looks: &Looks, form: &CallForm) -> Result<Vec<Group>, Fault> {
    let community = looks.community();
    let home = form.unit_id().map(|id| registry::queries::unit(db, community, id)).transpose()?;
    let buildings = registry::queries::buildings(db, community)?;
    let mut groups: Vec<(bool, Group)> = Vec::new();
    let parts = registry::queries::common_parts(db, community)?;
    let of = |building: Option<Id>| -> Vec<Choice> {
        let within = parts.iter().filter(|part| part.building_id == building && part.ended_at.is_none());
        within
            .map(|part| Choice {
                value: part.common_part_id.to_string(),
                label: part.name.clone(),
                on: form.common_id() == Some(part.common_part_id),
            })
            .collect()
    };
    for building in &buildings {
        let own = home.as_ref().is_some_and(|unit| unit.building_id == building.building_id);
        groups.push((own, Group { label: building.name.clone(), parts: of(Some(building.building_id)) }));
    }
    groups.push((home.is_none(), Group { label: looks.w().place_community(), parts: of(None) }));
    // The building of the caller's home stands first.
    groups.sort_by_key(|(own, _)| !own);
    Ok(groups.into_iter().map(|(_, group)| group).filter(|group| !group.parts.is_empty()).collect())
}

fn components(looks: &Looks, form: &CallForm, found: Option<&Assessment>) -> Vec<Choice> {
    let Some(found) = found else { return Vec::new() };
    let chosen = found.decision.component.as_deref().or(form.component.as_deref());
    let mut choices: Vec<Choice> = found
        .components
        .iter()
        .map(|hit| Choice {
            value: hit.component.clone(),
            label: looks.lang.pick(&hit.label_zh, &hit.label_en).clone(),
            on: chosen == Some(hit.component.as_str()),
        })
        .collect();
    // What was chosen before the words changed stays on the list.
    if let Some(code) = chosen.filter(|code| !choices.iter().any(|choice| choice.value == **code)) {
        choices.insert(0, Choice { value: code.to_owned(), label: found.decision.component_label.clone(), on: true });
    }
    choices
}

fn verdict(looks: &Looks, found: &Assessment) -> Verdict {
    let w = looks.w();
    let d = &found.decision;
    let payer = shown::name(w, "payer", &d.payer);
    let (tone, title) = match d.payer.as_str() {
        "undecided" => ("blue", w.verdict_undecided()),
        "outside" => ("calm", payer),
        _ if d.chargeable => ("gold", w.verdict_paid(payer)),
        _ => ("", w.verdict_free(payer)),
    };
    let price = match (d.price_from_fen, d.price_to_fen) {
        (Some(from), Some(to)) if from == to => Some(w.verdict_price_one(round(from))),
        (Some(from), Some(to)) => Some(w.verdict_price(round(from), round(to))),
        _ => None,
    };
    let basis = match &d.warranty_row {
        Some(row) => w.verdict_basis_warranty(d.row.clone(), d.valid_from.to_string(), row.clone()),
        None => w.verdict_basis(d.row.clone(), d.valid_from.to_string()),
    };
    let mut facts = vec![
        (w.fact_component(), d.component_label.clone()),
        (w.fact_row(), d.row.clone()),
        (w.fact_source(), d.source.clone()),
        (w.fact_since(), d.valid_from.to_string()),
    ];
    if let Some(row) = &d.warranty_row {
        facts.push((w.fact_warranty(), row.clone()));
    }
    if let Some(end) = d.warranty_end {
        facts.push((w.fact_warranty_end(), end.to_string()));
    }
    Verdict { tone, title, because: d.because.clone(), price, basis, facts }
}

/// An amount as it is said: whole yuan without the noughts.
fn round(amount: Fen) -> String {
    let yuan = amount.yuan();
    yuan.strip_suffix(".00").map_or(yuan.clone(), str::to_owned)
}

fn details(
    db: &mut Db<'_>,
    looks: &Looks,
    form: &CallForm,
    ways: &Ways,
    found: Option<&Assessment>,
) -> Result<Details, Fault> {
    let picked = CallForm { pick: Some(ways.pick.clone()), ..form.clone() };
    let kind = picked.promise_code();
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut details = Details {
        kind,
        answer: text(&form.answer),
        explanation: text(&form.explanation),
        words: text(&form.words),
        accepted_by: text(&form.accepted_by),
        ..Details::default()
    };
    if matches!(kind, "outside" | "callback" | "find") {
        details.due = match form.due.clone().filter(|due| !due.is_empty()) {
            Some(due) => due,
            None => suggested_due(db, looks, kind, found)?,
        };
    }
    if kind == "not_offered" {
        if details.explanation.is_empty() {
            details.explanation = found.map(|found| found.decision.because.clone()).unwrap_or_default();
        }
        let known = found.and_then(|found| found.referral.as_ref()).map(|party| party.party_id);
        let chosen = form.referral.as_deref().and_then(kernel::ids::parse_id).or(known);
        let firms = responsibility::queries::parties(db, looks.community(), Some("referral"))?;
        details.referrals = firms
            .into_iter()
            .map(|firm| Choice {
                value: firm.party_id.to_string(),
                label: format!("{} · {} · {}", firm.name, looks.lang.pick(&firm.scope, &firm.scope_en), firm.phone),
                on: chosen == Some(firm.party_id),
            })
            .collect();
    }
    Ok(details)
}

/// A time that can be promised: the party's own answering time, else the community's term, on the next five minutes.
fn suggested_due(db: &mut Db<'_>, looks: &Looks, kind: &str, found: Option<&Assessment>) -> Result<String, Fault> {
    let agreed = found.and_then(|found| found.party.as_ref()).and_then(|party| party.response_minutes);
    let term = promises::term(db, looks.community(), "callback", looks.today())?.unwrap_or(120);
    let minutes = if kind == "outside" { agreed.unwrap_or(term) } else { term };
    let at = looks.now.plus_minutes(minutes).seconds();
    let rounded = at.div_euclid(300).saturating_add(1).saturating_mul(300);
    Ok(shown::local(&looks.line, Moment::from_micros(rounded.saturating_mul(1_000_000))))
}

fn foot(form: &CallForm, found: Option<&Assessment>, danger: bool, sentence: String) -> Foot {
    let order = matches!(form.promise_code(), "now" | "appointment" | "survey" | "outside");
    let mode = match found {
        None => "empty",
        Some(_) if danger => "danger",
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

fn done(db: &mut Db<'_>, looks: &Looks, form: &CallForm, request_id: Id) -> Result<Done, Fault> {
    let (community, w) = (looks.community(), looks.w());
    let request = queries::request(db, community, request_id)?;
    let name = request.promise_staff_id.map(|id| queries::name(db, id)).transpose()?.unwrap_or_default();
    let at = |moment: Option<Moment>| moment.map(|at| shown::when(w, &looks.line, at, looks.now)).unwrap_or_default();
    let sentence = match request.promise_kind.as_deref() {
        Some("danger") if name.is_empty() => w.done_danger_nobody(),
        Some("danger") => w.done_danger(name, at(request.promise_due_at)),
        Some("now") => w.done_now(name, at(request.promise_due_at)),
        Some("appointment" | "survey") => w.done_appointment(name, at(request.promise_starts_at)),
        Some("outside") => w.done_outside(at(request.promise_due_at)),
        Some("callback") => w.done_callback(request.owner_name.clone(), at(request.promise_due_at)),
        Some("find") => w.done_find(request.owner_name.clone(), at(request.promise_due_at)),
        _ if request.state == "refused" => w.done_refused(),
        _ => w.done_answered(),
    };
    let broken = promises::broken_by(db, community, request_id)?.into_iter().map(|broken| {
        let href = looks.href(&format!("/requests/{}", broken.request_id));
        (broken.number, format!("{} · {}", broken.place_label, at(broken.starts_at)), href)
    });
    Ok(Done {
        request_id,
        number: request.number,
        text: request.text,
        sentence,
        href: looks.href(&format!("/requests/{request_id}")),
        order_href: request.order_id.and_then(|id| shown::page_of(&looks.app, &looks.line, "order", id)),
        broken: broken.collect(),
        again: form.same_caller().query(),
    })
}
