//! The forms of all verbs: each takes its fields, sends the verb, and goes on where the person was.
//!
//! The form's address tells where that is: `?from=field` a phone, `?from=board` the board, else the order's page.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::money::Fen;
use kernel::op::Op;
use platform::db::Tx;
use platform::web::{Desk, Done, Failed, FormCommand, Path, Query};
use serde::{Deserialize, Serialize};

use super::view::local_moment;
use crate::actions::{self, Accept, Agree, Announce, Assign, Back, Chase, Done as Finished, Ending, Evidence, Inspect};
use crate::actions::{LineInput, OfferLines, OutsideJob, Payment, Rest, SendCode, Settle, Survey};
use crate::api::count_try;
use crate::model::Stepped;
use crate::perms;
use crate::words_in::{Nothing, hundredths};

/// Where the person was.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    from: Option<String>,
}

type Which = Path<(String, Id)>;

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
    announce, AnnounceArrival, Announce, actions::announce);
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
    let job = OutsideJob { party_id: input.party_id, due_at, note: input.note };
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
        blob_ids: input.blob_ids,
        ..Survey::default()
    };
    desk.write(key, move |tx, by| actions::survey(tx, by, &op, id, &answer)).await?;
    Ok(on(&desk, &from, id))
}

/// The quote: a field `q-<tariff>` an item, with its quantity.
pub(crate) async fn quote(
    desk: Desk<perms::OfferQuote>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<BTreeMap<String, String>>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let mut lines = Vec::new();
    for (name, value) in &input {
        let Some(tariff_id) = name.strip_prefix("q-").and_then(parse_id) else { continue };
        if value.trim().trim_matches(['0', '.']).is_empty() {
            continue;
        }
        let quantity = hundredths(value).ok_or_else(|| Fault::invalid(name, "not_a_quantity"))?;
        lines.push(LineInput { tariff_id, quantity });
    }
    let (offer, lang) = (OfferLines { lines }, desk.lang);
    desk.write(key, move |tx, by| actions::quote(tx, by, &op, id, &offer, lang)).await?;
    Ok(on(&desk, &from, id))
}

verb!(/// A code goes to the number on file.
send_code, GiveConsent, SendCode, |tx, by, op, id, input| {
    actions::send_code(tx, by, op, id, input)?;
    let community = tx.line();
    let found = crate::queries::row(tx, community, id)?;
    Ok(Stepped { order_id: id, number: found.number, state: found.state, flow: found.flow, allowed: Vec::new(), version: found.version })
});

/// The agreement, by one of four kinds of evidence.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ConsentForm {
    quote_id: Id,
    #[serde(default)]
    signature: Option<Id>,
    #[serde(default)]
    signature_file: Option<Id>,
    #[serde(default)]
    paper: Option<Id>,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    contact_id: Option<Id>,
    #[serde(default)]
    witness_staff_id: Option<Id>,
    /// Work begins at once.
    #[serde(default)]
    start: bool,
}

fn evidence(form: &ConsentForm) -> Result<Evidence, Fault> {
    if let Some(code) = form.code.clone() {
        return Ok(Evidence::Code { code });
    }
    if let Some(blob_id) = form.paper {
        return Ok(Evidence::Paper { blob_id });
    }
    if let (Some(contact_id), Some(witness_staff_id)) = (form.contact_id, form.witness_staff_id) {
        return Ok(Evidence::Call { contact_id, witness_staff_id });
    }
    let drawn = form.signature.or(form.signature_file);
    drawn.map(|blob_id| Evidence::Signature { blob_id }).ok_or_else(|| Fault::invalid("signature", "not_signed"))
}

/// Agreed; the work begins with it where the button says so.
pub(crate) async fn consent(
    desk: Desk<perms::GiveConsent>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<ConsentForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let agree = Agree { quote_id: input.quote_id, evidence: evidence(&input)? };
    if let Evidence::Code { code } = &agree.evidence {
        count_try(&desk, id, agree.quote_id, code.clone()).await?;
    }
    let start = input.start;
    desk.write(key, move |tx, by| {
        let step = actions::consent(tx, by, &op, id, &agree)?;
        if start && by.require::<perms::StartWork>().is_ok() {
            return actions::start(tx, by, &Op::default(), id);
        }
        Ok(step)
    })
    .await?;
    Ok(on(&desk, &from, id))
}

/// Why not.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DeclineForm {
    quote_id: Id,
    reason: String,
}

verb!(/// Not agreed.
    decline, DeclineQuote, DeclineForm,
    |tx, by, op, id, input| actions::decline(tx, by, op, id, input.quote_id, &input.reason));

/// An acceptance of a form.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AcceptForm {
    by: crate::rules::By,
    #[serde(default)]
    tried: bool,
    #[serde(default)]
    opinion: Option<i64>,
    #[serde(default)]
    words: Option<String>,
    #[serde(default)]
    signature: Option<Id>,
    #[serde(default)]
    signature_file: Option<Id>,
    #[serde(default)]
    photo_blob_ids: Vec<Id>,
    #[serde(default)]
    witness_staff_id: Option<Id>,
    #[serde(default)]
    note: Option<String>,
}

/// Accepted.
pub(crate) async fn accept(
    desk: Desk<perms::AcceptWork>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<AcceptForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let given = Accept {
        by: input.by,
        tried: input.tried,
        opinion: input.opinion,
        words: input.words,
        signature_blob_id: input.signature.or(input.signature_file),
        photo_blob_ids: input.photo_blob_ids,
        witness_staff_id: input.witness_staff_id,
        note: input.note,
    };
    desk.write(key, move |tx, by| actions::accept(tx, by, &op, id, &given)).await?;
    Ok(on(&desk, &from, id))
}

/// Money of a form: yuan as typed, or fen as the script made of it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PayForm {
    #[serde(default)]
    amount: Option<String>,
    #[serde(default)]
    amount_fen: Option<i64>,
    #[serde(default)]
    method: String,
    #[serde(default)]
    reason: Option<String>,
}

fn yuan(text: Option<&str>, fen: Option<i64>, field: &str) -> Result<Fen, Fault> {
    let typed = text.and_then(Fen::parse_yuan);
    fen.map(Fen).or(typed).ok_or_else(|| Fault::invalid(field, "not_an_amount"))
}

/// Paid.
pub(crate) async fn pay(
    desk: Desk<perms::RecordPayment>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<PayForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let amount_fen = yuan(input.amount.as_deref(), input.amount_fen, "amount")?;
    let given = Payment { amount_fen, method: input.method, reason: input.reason };
    desk.write(key, move |tx, by| actions::pay(tx, by, &op, id, &given)).await?;
    Ok(on(&desk, &from, id))
}

/// How the rest goes on.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SettleForm {
    #[serde(default)]
    kind: String,
    reason: String,
    #[serde(default)]
    due_on: Option<String>,
    #[serde(default)]
    reduced_to: Option<String>,
    #[serde(default)]
    reduced_to_fen: Option<i64>,
}

/// Not paid now.
pub(crate) async fn settle(
    desk: Desk<perms::SettleCharge>,
    Path((_, id)): Which,
    Query(from): Query<From>,
    form: FormCommand<SettleForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let day = |text: &str| kernel::clock::parse_day(text).ok_or_else(|| Fault::invalid("due_on", "not_a_date"));
    let due_on: Option<Day> = input.due_on.as_deref().map(day).transpose()?;
    let reduced = input.reduced_to.is_some() || input.reduced_to_fen.is_some();
    let reduced_to_fen = if reduced && input.kind == "reduced" {
        Some(yuan(input.reduced_to.as_deref(), input.reduced_to_fen, "reduced_to")?)
    } else {
        None
    };
    let made = Settle { kind: input.kind, reason: input.reason, due_on, reduced_to_fen };
    desk.write(key, move |tx, by| actions::settle(tx, by, &op, id, &made)).await?;
    Ok(on(&desk, &from, id))
}
