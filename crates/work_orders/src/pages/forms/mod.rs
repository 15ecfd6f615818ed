//! The forms of all verbs: each takes its fields, sends the verb, and goes on where the person was.
//!
//! The form's address tells where that is: `?from=field` a phone, `?from=board` the board, else the order's page.

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::web::{Desk, Done, Failed, FormCommand, Path, Query};
use serde::Deserialize;

use super::view::local_moment;
use crate::actions::{
    self, Announce, Assign, Back, Chase, Done as Finished, Ending, Inspect, OutsideJob, Rest, Survey,
};
use crate::model::Stepped;
use crate::perms;
use crate::words_in::Nothing;

/// Where the person was.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    from: Option<String>,
}

type Which = Path<(String, Id)>;

mod charge;

pub(crate) use charge::{accept, consent, decline, pay, quote, send_code, settle};

fn on<P>(desk: &Desk<P>, from: &From, order: Id) -> Done {
    let to = match from.from.as_deref() {
        Some("field") => desk.href(&format!("/field/orders/{order}")),
        Some("day") => desk.href("/field"),
        Some("board") => desk.href("/board"),
        _ => desk.href(&format!("/orders/{order}")),
    };
    Done::to(desk.htmx, to)
}

/// A handler of a verb whose form is its input.
macro_rules! verb {
    ($(#[$doc:meta])* $name:ident, $perm:ident, $input:ty, $act:expr) => {
        $(#[$doc])*
        pub(crate) async fn $name(
            desk: Desk<perms::$perm>,
            Path((_, id)): Which,
            Query(from): Query<From>,
            form: FormCommand<$input>,
        ) -> Result<Done, Failed> {
            let FormCommand { input, key, op } = form;
            let act: fn(&mut Tx<'_>, &Actor, &Op, Id, &$input) -> Result<Stepped, Fault> = $act;
            let written = desk.write(key, move |tx, by| act(tx, by, &op, id, &input)).await?;
            Ok(on(&desk, &from, written.answer.order_id))
        }
    };
}

verb!(/// 'I take it.'
    take, TakeOrder, Nothing, |tx, by, op, id, _| actions::take(tx, by, op, id));
verb!(/// 'I have it.'
    acknowledge, AcknowledgeOrder, Nothing, |tx, by, op, id, _| actions::acknowledge(tx, by, op, id));
verb!(/// On the way.
    depart, DepartForOrder, Nothing, |tx, by, op, id, _| actions::depart(tx, by, op, id));
verb!(/// Let in.
announce, AnnounceArrival, Announce, |tx, by, op, id, input| {
    // The form asks who it was, so nothing said is nothing answered.
    let said = Announce { let_in_by: Some(input.let_in_by.clone().unwrap_or_default()), ..input.clone() };
    actions::announce(tx, by, op, id, &said)
});
verb!(/// Findings.
    inspect, RecordInspection, Inspect, actions::inspect);
verb!(/// Work begins.
    start, StartWork, Nothing, |tx, by, op, id, _| actions::start(tx, by, op, id));
verb!(/// Work is done.
    finish, FinishWork, Finished, actions::finish);
verb!(/// Back to the centre.
    return_to_centre, ReturnOrder, Back, actions::return_to_centre);
verb!(/// Called off.
    cancel, CancelOrder, Back, actions::cancel);
verb!(/// Goes on.
    resume, ResumeOrder, Nothing, |tx, by, op, id, _| actions::resume(tx, by, op, id));
verb!(/// Closed by hand.
    close, CloseOrder, Ending, actions::close_by_hand);
verb!(/// Opened again.
    reopen, ReopenOrder, Ending, actions::reopen_by_hand);

use verb;

/// A time of a form, on the wall clock.
fn moment(text: Option<&str>, field: &str, zone: &TimeZone) -> Result<Option<Moment>, Fault> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => local_moment(text, zone).map(Some).ok_or_else(|| Fault::invalid(field, "not_a_date")),
    }
}

/// Who is to go.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AssignForm {
    #[serde(default)]
    staff_id: Option<Id>,
    #[serde(default)]
    starts_at: Option<String>,
    #[serde(default)]
    read_back: bool,
    #[serde(default)]
    note: Option<String>,
}

/// Given to somebody, or for another time.
pub(crate) async fn assign(
    desk: Desk<perms::AssignOrder>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<AssignForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let starts_at = moment(input.starts_at.as_deref(), "starts_at", &desk.line.zone)?;
    let wanted = Assign { staff_id: input.staff_id, starts_at, read_back: input.read_back, note: input.note };
    desk.write(key, move |tx, by| actions::assign(tx, by, &op, id, &wanted)).await?;
    Ok(on(&desk, &from, id))
}

/// A party and its date.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct OutsideForm {
    party_id: Id,
    due_at: String,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    accepted_by: Option<String>,
}

/// Handed outside.
pub(crate) async fn hand_outside(
    desk: Desk<perms::HandOutside>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<OutsideForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let due_at = moment(Some(&input.due_at), "due_at", &desk.line.zone)?.ok_or(Fault::invalid("due_at", "missing"))?;
    let job = OutsideJob { party_id: input.party_id, due_at, note: input.note, accepted_by: input.accepted_by };
    desk.write(key, move |tx, by| actions::hand_outside(tx, by, &op, id, &job)).await?;
    Ok(on(&desk, &from, id))
}

/// What the party says now.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ChaseForm {
    answer: String,
    due_at: String,
}

/// Chased.
pub(crate) async fn chase(
    desk: Desk<perms::HandOutside>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<ChaseForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let due_at = moment(Some(&input.due_at), "due_at", &desk.line.zone)?.ok_or(Fault::invalid("due_at", "missing"))?;
    let call = Chase { answer: input.answer, due_at };
    desk.write(key, move |tx, by| actions::chase(tx, by, &op, id, &call)).await?;
    Ok(on(&desk, &from, id))
}

/// A pause of a form: a usual reason, or one's own words.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RestForm {
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    until: Option<String>,
}

/// Rests.
pub(crate) async fn pause(
    desk: Desk<perms::PauseOrder>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<RestForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let until = moment(input.until.as_deref(), "until", &desk.line.zone)?;
    let rest = Rest { reason: input.reason.unwrap_or_default(), until };
    desk.write(key, move |tx, by| actions::pause(tx, by, &op, id, &rest)).await?;
    Ok(on(&desk, &from, id))
}

/// A survey's answer, from radio buttons.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SurveyForm {
    conforms: String,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    payer: Option<String>,
    #[serde(default)]
    altered: Option<bool>,
    #[serde(default)]
    cause: Option<responsibility::model::Cause>,
    #[serde(default)]
    blob_ids: Vec<Id>,
}

/// 符合 or 不符合.
pub(crate) async fn survey(
    desk: Desk<perms::RecordSurvey>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<SurveyForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let answer = Survey {
        conforms: input.conforms == "yes",
        reason: input.reason,
        payer: input.payer,
        altered: input.altered,
        cause: input.cause,
        blob_ids: input.blob_ids,
        ..Survey::default()
    };
    desk.write(key, move |tx, by| actions::survey(tx, by, &op, id, &answer)).await?;
    Ok(on(&desk, &from, id))
}
