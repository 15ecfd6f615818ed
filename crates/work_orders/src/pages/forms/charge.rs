//! The forms of the quote, the agreement, the acceptance and the money.

use std::collections::BTreeMap;

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::money::Fen;
use kernel::op::Op;
use platform::db::Tx;
use platform::web::{Desk, Done, Failed, FormCommand, Path, Query};
use serde::{Deserialize, Serialize};

use super::{From, Which, on, verb};
use crate::actions::{self, Accept, Agree, Evidence, LineInput, OfferLines, Payment, SendCode, Settle};
use crate::api::count_try;
use crate::model::Stepped;
use crate::perms;
use crate::words_in::hundredths;

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
        reporter_person_id: None,
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
