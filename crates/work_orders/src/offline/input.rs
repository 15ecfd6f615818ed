//! Reads an op's body and hands it to the verb's action. The rules are the actions' own.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use kernel::op::Op;
use platform::db::Tx;
use platform::web::input::from_json;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::model::Sent;
use crate::actions::{
    self, Accept, Agree, Announce, Back, Done, Evidence, Inspect, OfferLines, Payment, Rest, Settle, Survey,
};
use crate::machine::Verb;
use crate::queries;

/// The verbs that a phone may send afterwards.
pub(crate) const VERBS: [Verb; 16] = [
    Verb::Acknowledge,
    Verb::Depart,
    Verb::Announce,
    Verb::Inspect,
    Verb::Survey,
    Verb::Quote,
    Verb::Consent,
    Verb::Decline,
    Verb::Start,
    Verb::Finish,
    Verb::Accept,
    Verb::Pay,
    Verb::Settle,
    Verb::Pause,
    Verb::Resume,
    Verb::Return,
];

/// What an action made beside the step.
#[derive(Debug, Default)]
pub(crate) struct Made {
    pub(crate) quote_id: Option<Id>,
    pub(crate) receipt_number: Option<String>,
}

/// An agreement as a phone keeps it; work begins at once where the button said so.
#[derive(Deserialize)]
struct Consented {
    quote_id: Id,
    evidence: Evidence,
    #[serde(default)]
    start: bool,
}

#[derive(Deserialize)]
struct Declined {
    quote_id: Id,
    reason: String,
}

#[derive(Deserialize)]
struct Rested {
    reason: String,
    /// On the community's wall clock, as the form has it.
    #[serde(default)]
    until: Option<String>,
}

/// Does what was done on site.
///
/// # Errors
/// Those of the verb's action; `charge.consent` (`shown_otherwise`) when the resident saw another total.
pub(crate) fn perform(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    verb: Verb,
    sent: &Sent,
    lang: Lang,
) -> Result<Made, Fault> {
    let (id, body) = (sent.order_id, filled(sent));
    match verb {
        Verb::Acknowledge => actions::acknowledge(tx, by, op, id).map(drop)?,
        Verb::Depart => actions::depart(tx, by, op, id).map(drop)?,
        Verb::Announce => {
            // The phone's form asks who it was.
            let mut said: Announce = from_json(body)?;
            said.let_in_by.get_or_insert_default();
            actions::announce(tx, by, op, id, &said).map(drop)?;
        }
        Verb::Inspect => actions::inspect(tx, by, op, id, &from_json::<Inspect>(body)?).map(drop)?,
        Verb::Survey => actions::survey(tx, by, op, id, &from_json::<Survey>(body)?).map(drop)?,
        Verb::Start => actions::start(tx, by, op, id).map(drop)?,
        Verb::Finish => actions::finish(tx, by, op, id, &from_json::<Done>(body)?).map(drop)?,
        Verb::Accept => actions::accept(tx, by, op, id, &from_json::<Accept>(body)?).map(drop)?,
        Verb::Settle => actions::settle(tx, by, op, id, &from_json::<Settle>(body)?).map(drop)?,
        Verb::Resume => actions::resume(tx, by, op, id).map(drop)?,
        Verb::Return => actions::return_to_centre(tx, by, op, id, &from_json::<Back>(body)?).map(drop)?,
        Verb::Pause => {
            let rest = rested(tx, from_json(body)?)?;
            actions::pause(tx, by, op, id, &rest).map(drop)?;
        }
        Verb::Decline => {
            let Declined { quote_id, reason } = from_json(body)?;
            actions::decline(tx, by, op, id, quote_id, &reason).map(drop)?;
        }
        Verb::Quote => {
            let offered = actions::quote(tx, by, op, id, &from_json::<OfferLines>(body)?, lang)?;
            as_shown(sent.shown_fen, offered.quote.total_fen)?;
            return Ok(Made { quote_id: Some(offered.quote.quote_id), ..Made::default() });
        }
        Verb::Consent => consented(tx, by, op, sent, from_json(body)?)?,
        Verb::Pay => {
            let paid = actions::pay(tx, by, op, id, &from_json::<Payment>(body)?)?;
            return Ok(Made { receipt_number: Some(paid.receipt_number), ..Made::default() });
        }
        _ => return Err(Fault::invalid("verb", "unknown")),
    }
    Ok(Made::default())
}

/// Consent is to what was shown: another total, or evidence that needs the network, agrees to nothing.
fn consented(tx: &mut Tx<'_>, by: &Actor, op: &Op, sent: &Sent, given: Consented) -> Result<(), Fault> {
    let (community, id) = (tx.line(), sent.order_id);
    if !matches!(given.evidence, Evidence::Signature { .. } | Evidence::Paper { .. }) {
        return Err(Fault::invalid("evidence", "unknown"));
    }
    let quoted = queries::row(tx, community, id)?.quoted_fen;
    if let Some(total) = quoted {
        as_shown(sent.shown_fen, total)?;
    }
    actions::consent(tx, by, op, id, &Agree { quote_id: given.quote_id, evidence: given.evidence })?;
    if given.start {
        actions::start(tx, by, &Op { expected_version: None, ..op.clone() }, id)?;
    }
    Ok(())
}

fn as_shown(shown: Option<Fen>, total: Fen) -> Result<(), Fault> {
    match shown {
        Some(shown) if shown != total => Err(Refusal::new("charge.consent", "shown_otherwise")
            .fact("shown", shown.yuan())
            .fact("total", total.yuan())
            .into()),
        _ => Ok(()),
    }
}

/// A pause whose end has come while the phone was offline was a pause all the same.
fn rested(tx: &mut Tx<'_>, given: Rested) -> Result<Rest, Fault> {
    let zone = tx.zone()?;
    let until = match given.until.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        None => None,
        Some(text) => {
            let civil: jiff::civil::DateTime = text.parse().map_err(|_| Fault::invalid("until", "not_a_date"))?;
            let zoned = civil.to_zoned_datetime(zone).map_err(|_| Fault::invalid("until", "not_a_date"))?;
            Some(Moment::from(zoned.timestamp()))
        }
    };
    Ok(Rest { reason: given.reason, until: until.filter(|until| *until > tx.now()) })
}

/// The body with our ids in place of the device's own.
fn filled(sent: &Sent) -> Value {
    let mut body = sent.input.clone();
    if body.is_null() {
        body = Value::Object(Map::new());
    }
    put_ids(&mut body, sent);
    body
}

fn put_ids(value: &mut Value, sent: &Sent) {
    match value {
        Value::String(text) => {
            if let Some(id) = sent.ids.get(text) {
                *text = id.to_string();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put_ids(item, sent)),
        Value::Object(fields) => fields.values_mut().for_each(|field| put_ids(field, sent)),
        _ => {}
    }
}
