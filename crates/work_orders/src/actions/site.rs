//! On site: set out, say who we are, look, start, finish. Acceptance is in `accepting`.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use responsibility::model::{Cause, Grade, SurveyFacts};
use serde::{Deserialize, Serialize};

use super::payer::{self, Seen};
use super::{Going, begin, end, event, hands, lower};
use crate::machine::{Flow, State, Verb};
use crate::model::Stepped;
use crate::neighbours as next_door;
use crate::rules;
use crate::{jobs, queries, store};

/// Sets out. That says, too, that the order was received.
///
/// # Errors
/// `order.one-outcome` when it isn't there to be set out for.
pub fn depart(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Depart, None)?;
    super::giving::answered(tx, &mut going.order)?;
    going.order.departed_at = Some(tx.now());
    hands::note(tx, by, &going.order)?;
    next_door::follow(tx, &going.order, "working")?;
    if going.order.in_home() {
        let who = going.order.staff_name.clone().unwrap_or_else(|| by.name.clone());
        next_door::tell(tx, &going.order, "order.on_the_way", vec![("who", who)])?;
    }
    let event = event("order.departed", &going.order);
    end(tx, by, op, going, event)
}

/// Who let the worker in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderAnnounce)]
pub struct Announce {
    /// Only a child is at home: nobody goes in.
    #[serde(default)]
    pub child_alone: bool,
    /// The adult who lives there and let us in, as they said. A program that asks nobody leaves it out; an empty text is
    /// refused, because somebody was asked and didn't say.
    #[serde(default)]
    #[schema(example = "李秀兰本人")]
    pub let_in_by: Option<String>,
}

/// Says who we are and what for; an adult who lives there lets us in.
///
/// # Errors
/// `site.announced` (`child_alone`, `who_let_in`, `not_there`, `no_home`).
pub fn announce(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Announce) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Announce, None)?;
    let asked = input.let_in_by.as_deref().map(|said| rules::remark(Some(said)).unwrap_or_default());
    rules::announced(input.child_alone, asked.as_deref())?;
    let who = asked.unwrap_or_default();
    if who.chars().count() > 80 {
        return Err(Fault::invalid("let_in_by", "too_long"));
    }
    going.order.announced_at = Some(tx.now());
    hands::note(tx, by, &going.order)?;
    next_door::keep_promise(tx, &going.order)?;
    let mut event = event("order.announced", &going.order);
    if !who.is_empty() {
        event = event.personal("let_in_by", who);
    }
    end(tx, by, op, going, event)
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderInspect)]
pub struct Inspect {
    /// Damage, cause, what was there before: 1 to 1000 characters.
    #[schema(example = "阀芯磨损，关不严；台面左侧旧划痕一处")]
    pub findings: String,
    /// Readings of instruments.
    #[serde(default)]
    #[schema(example = "水压 0.32 MPa")]
    pub readings: Option<String>,
    /// Photos, by the ids of their upload.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub blob_ids: Vec<Id>,
    /// Who pays, where the look shows it (a fault found to be paid work turns `home_free` into `home_paid`).
    #[serde(default)]
    #[schema(example = "resident")]
    pub payer: Option<String>,
    /// Why it broke: `normal`, `misuse`, `third_party`.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// Whether the broken part is work of the home's own renovation.
    #[serde(default)]
    pub altered: Option<bool>,
}

/// The payers of the contract.
pub(crate) const PAYERS: [&str; 11] = [
    "undecided",
    "liable_person",
    "decorator",
    "warranty",
    "utility",
    "fee",
    "fund",
    "contractor",
    "resident",
    "company",
    "outside",
];

fn payer_of(check: &mut Check, payer: Option<&str>) -> Option<String> {
    let payer = payer.map(str::trim).filter(|code| !code.is_empty())?;
    check.ensure(PAYERS.contains(&payer), "payer", "unknown");
    Some(payer.to_owned())
}

/// Records what was found, before any work.
///
/// # Errors
/// Findings that are missing or too long, photos that aren't there; `site.announced` in a home; `route.undecided-is-free` when
/// the resident is named while somebody else may answer for it.
pub fn inspect(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Inspect) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Inspect, None)?;
    let mut check = Check::new();
    let findings = rules::prose(&mut check, &input.findings, "findings", 1000);
    let readings = rules::remark(input.readings.as_deref());
    check.ensure(readings.as_ref().is_none_or(|text| text.chars().count() <= 200), "readings", "too_long");
    check.ensure(input.blob_ids.len() <= 12, "blob_ids", "too_many");
    let payer = payer_of(&mut check, input.payer.as_deref());
    check.done()?;
    super::keep_photos(tx, by, order, "before", "blob_ids", &input.blob_ids)?;
    let facts = SurveyFacts { cause: input.cause, grade: None, altered: input.altered };
    let seen = Seen { named: payer, facts, reasoned: false };
    let payer = if seen.decides() {
        let payer = payer::judge(tx, &mut going.order, &seen)?;
        let flow = match going.order.road() {
            Flow::Survey => Flow::Survey,
            road => rules::flow_after(going.order.in_home(), road, &payer),
        };
        payer::onto(tx, &mut going.order, flow)?;
        Some(payer)
    } else {
        None
    };
    store::add_finding(
        tx,
        by,
        order,
        &store::NewFinding {
            kind: "inspection",
            findings: &findings,
            readings: readings.as_deref(),
            conforms: None,
            payer: payer.as_deref(),
            seen: facts,
            row: payer.is_some().then_some(going.order.responsibility_row.as_str()),
        },
    )?;
    if going.order.inspected_at.is_none() {
        going.order.inspected_at = Some(tx.now());
    }
    hands::note(tx, by, &going.order)?;
    if !going.order.in_home() {
        next_door::keep_promise(tx, &going.order)?;
    }
    let event = event("order.inspected", &going.order)
        .data("flow", going.order.flow.clone())
        .data("photos", input.blob_ids.len())
        .personal("findings", findings);
    end(tx, by, op, going, event)
}

/// What a survey says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderSurvey)]
pub struct Survey {
    /// 符合: ours to do.
    pub conforms: bool,
    /// Why not, 1 to 500 characters; or a remark.
    #[serde(default)]
    #[schema(example = "外墙渗水，属整体防水，应由质保方处理")]
    pub reason: Option<String>,
    /// Who pays; not said: the responsibility table decides by `cause`, `grade` and `altered`.
    #[serde(default)]
    #[schema(example = "resident")]
    pub payer: Option<String>,
    /// Why it broke: `normal`, `misuse`, `third_party`.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// How much must be done: `small`, `medium`, `major`.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Whether the broken part is work of the home's own renovation.
    #[serde(default)]
    pub altered: Option<bool>,
    /// Photos.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub blob_ids: Vec<Id>,
}

/// 符合 goes on; 不符合 goes back to the centre with reason and photo.
///
/// # Errors
/// `route.survey` (`no_reason`, `no_photo`); `site.inspected` before findings; `route.undecided-is-free` as for [`inspect`].
pub fn survey(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Survey) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Survey, Some(input.conforms))?;
    let community = tx.line();
    let mut check = Check::new();
    let reason = rules::remark(input.reason.as_deref()).unwrap_or_default();
    check.ensure(reason.chars().count() <= 500, "reason", "too_long");
    check.ensure(input.blob_ids.len() <= 12, "blob_ids", "too_many");
    let named = payer_of(&mut check, input.payer.as_deref());
    check.done()?;
    rules::surveyed(input.conforms, &reason)?;
    let photos = input.blob_ids.len() + queries::photos(tx, community, order)?.len();
    rules::survey_photo(input.conforms, photos)?;
    super::keep_photos(tx, by, order, "before", "blob_ids", &input.blob_ids)?;
    let facts = SurveyFacts { cause: input.cause, grade: input.grade, altered: input.altered };
    let payer = if input.conforms {
        let payer = payer::judge(tx, &mut going.order, &Seen { named, facts, reasoned: !reason.is_empty() })?;
        let flow = rules::flow_after(going.order.in_home(), Flow::Survey, &payer);
        payer::onto(tx, &mut going.order, flow)?;
        Some(payer)
    } else {
        named
    };
    store::add_finding(
        tx,
        by,
        order,
        &store::NewFinding {
            kind: "survey",
            findings: &reason,
            readings: None,
            conforms: Some(input.conforms),
            payer: payer.as_deref(),
            seen: facts,
            row: input.conforms.then_some(going.order.responsibility_row.as_str()),
        },
    )?;
    hands::note(tx, by, &going.order)?;
    let event = event("order.surveyed", &going.order)
        .data("conforms", input.conforms)
        .data("flow", going.order.flow.clone())
        .data("payer", going.order.payer.clone());
    if input.conforms {
        let event = if reason.is_empty() { event } else { event.personal("reason", reason) };
        return end(tx, by, op, going, event);
    }
    let event = event.personal("reason", reason.clone());
    let back = super::leaving::back(tx, by, op, going, reason, event)?;
    tx.record(super::Event::new("order.returned", "order", order).data("by", "survey"))?;
    Ok(back)
}

/// Begins the work.
///
/// # Errors
/// `site.inspected` before findings, `charge.consent` before agreement, `route.survey` before the survey.
pub fn start(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Start, None)?;
    if going.order.started_at.is_none() {
        going.order.started_at = Some(tx.now());
    }
    hands::note(tx, by, &going.order)?;
    let event = event("order.started", &going.order).data("agreed_fen", going.order.agreed_fen.get());
    end(tx, by, op, going, event)
}

/// The work is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderFinish)]
pub struct Done {
    /// Cleaned up and put back.
    #[serde(default)]
    pub cleaned: bool,
    /// What was done, 1 to 500 characters.
    #[schema(example = "更换陶瓷阀芯一只，试水三次不漏")]
    pub done: String,
    /// Photos of how it looks now.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub blob_ids: Vec<Id>,
}

/// Ends the work; of outside work it takes down the party's report.
///
/// # Errors
/// `site.cleaned` (`not_cleaned`); what was done is missing.
pub fn finish(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Done) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::Finish, None)?;
    done(tx, by, op, going, input)
}

/// The end of the work, whoever was let through to tell it.
pub(super) fn done(tx: &mut Tx<'_>, by: &Actor, op: &Op, mut going: Going, input: &Done) -> Result<Stepped, Fault> {
    let order = going.order.order_id;
    rules::cleaned(input.cleaned)?;
    let mut check = Check::new();
    let done = rules::prose(&mut check, &input.done, "done", 500);
    check.ensure(input.blob_ids.len() <= 12, "blob_ids", "too_many");
    check.done()?;
    let outside = going.order.at() == State::Outside;
    super::keep_photos(tx, by, order, if outside { "report" } else { "after" }, "blob_ids", &input.blob_ids)?;
    if outside {
        tx.clear_deadline(jobs::OUTSIDE, order)?;
        lower(&mut going.order);
        // The party's own hands did it, and nothing is agreed between it and the resident through us.
        next_door::follow(tx, &going.order, "working")?;
    } else {
        hands::note(tx, by, &going.order)?;
        next_door::finished(tx, order)?;
    }
    going.order.finished_at = Some(tx.now());
    going.order.done = Some(done.clone());
    next_door::tell(tx, &going.order, "order.finished", Vec::new())?;
    let event = event("order.finished", &going.order)
        .data("cleaned", true)
        .data("photos", input.blob_ids.len())
        .personal("done", done);
    end(tx, by, op, going, event)
}
