//! Takes an op: the step it asks for, or an exception in a command of its own. Both are idempotent by the op's id.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::{self, Event};
use serde::{Deserialize, Serialize};

use super::input::{self, Made};
use super::model::{Became, Changed, Sent, Why};
use super::{queries as told, store};
use crate::machine::Verb;
use crate::model::Order;
use crate::perms::{SendOps, SettleException};
use crate::words::Words;
use crate::{queries, rules};

/// Does what was done on site, on the order as it stands now: a change by the centre in the meantime is told, and the
/// machine says whether the op still fits.
///
/// # Errors
/// Not found for an order that isn't there; everything that [`why`] turns into an exception.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    by: &Actor,
    op_id: &str,
    verb: Verb,
    sent: &Sent,
    lang: Lang,
) -> Result<Became, Fault> {
    by.require::<SendOps>()?;
    let community = tx.line();
    let before = queries::row(tx, community, sent.order_id)?;
    let sent_before = match sent.form.as_deref() {
        Some(form) => told::was_taken(tx, community, by, form)?,
        None => false,
    };
    let made = if sent_before {
        Made::default()
    } else {
        // The version that is there now: who sent this is told what changed, and the rules decide.
        let op = Op { expected_version: Some(before.version), device_at: Some(sent.device_at), seq: Some(sent.seq) };
        input::perform(tx, by, &op, verb, sent, lang)?
    };
    store::add_op(tx, by, op_id, sent, "done")?;
    let changed = if sent_before { None } else { changed(tx, by, &before, sent, lang)? };
    let after = queries::row(tx, community, sent.order_id)?;
    Ok(Became {
        quote_id: made.quote_id.or(after.quote_id),
        receipt_number: made.receipt_number,
        changed,
        ..became("done", &after)
    })
}

fn became(outcome: &str, order: &Order) -> Became {
    Became {
        outcome: outcome.to_owned(),
        order_id: order.order_id,
        state: order.state.clone(),
        version: order.version,
        quote_id: None,
        receipt_number: None,
        exception_id: None,
        said: None,
        rule: None,
        changed: None,
    }
}

/// Who did what to the order since the person saw it.
fn changed(tx: &mut Tx<'_>, by: &Actor, order: &Order, sent: &Sent, lang: Lang) -> Result<Option<Changed>, Fault> {
    let Some(seen) = sent.base_version.filter(|seen| *seen < order.version) else { return Ok(None) };
    let (community, w) = (tx.line(), Words(lang));
    let events = history::of_subject(tx, community, "order", order.order_id, 0, 500)?;
    let since = |event: &history::EventRow| {
        let version = event.json().get("version").and_then(serde_json::Value::as_i64);
        version.is_some_and(|version| version > seen && version <= order.version) && event.actor_id != by.id
    };
    let others: Vec<_> = events.iter().filter(|event| since(event)).collect();
    let Some(last) = others.last() else { return Ok(None) };
    let word = |kind: &str| w.find(&format!("did-{}", kind.trim_start_matches("order.").replace('_', "-")));
    Ok(Some(Changed {
        by: last.actor_name.clone().unwrap_or_else(|| w.by_itself()),
        at: last.at,
        what: others.iter().filter_map(|event| word(&event.kind)).collect(),
    }))
}

/// Why a fault makes an exception; `None` for what is no word about the op (busy, full, not logged in, another's order).
pub(crate) fn why(fault: &Fault, order_is_there: bool) -> Option<Why> {
    match fault {
        Fault::Refused(refusal) => Some(Why::Refused(refusal.clone())),
        Fault::Invalid(errors) => Some(Why::Invalid(errors.clone())),
        Fault::Forbidden => Some(Why::Forbidden),
        Fault::NotFound if order_is_there => Some(Why::Gone),
        _ => None,
    }
}

/// Puts what could not be taken onto the centre's list, with its photos and signature. The order stays as it is.
///
/// # Errors
/// Not found for an order that isn't there.
pub(crate) fn except(
    tx: &mut Tx<'_>,
    by: &Actor,
    op_id: &str,
    sent: &Sent,
    why: &Why,
    said: &str,
    lang: Lang,
) -> Result<Became, Fault> {
    by.require::<SendOps>()?;
    let community = tx.line();
    let order = queries::row(tx, community, sent.order_id)?;
    let changed = changed(tx, by, &order, sent, lang)?;
    let exception_id = tx.id();
    let (fault, told) = (json(why)?, json(&sent.input)?);
    store::add_op(tx, by, op_id, sent, "exception")?;
    let from = store::From { order_id: sent.order_id, verb: &sent.verb, device_at: sent.device_at };
    store::add_exception(
        tx,
        by,
        &from,
        &store::NewException {
            exception_id,
            op_id,
            why: why.code(),
            fault: &fault,
            told: &told,
            changed: changed.as_ref(),
        },
    )?;
    for blob in sent.ids.values() {
        store::keep_blob(tx, exception_id, *blob)?;
    }
    tx.record(
        Event::new("order.excepted", "order", order.order_id)
            .id("exception", exception_id)
            .data("verb", sent.verb.clone())
            .data("why", why.code())
            .data("device_at", sent.device_at.rfc3339()),
    )?;
    let rule = if let Why::Refused(refusal) = why { Some(refusal.rule.clone()) } else { None };
    Ok(Became {
        exception_id: Some(exception_id),
        said: Some(said.to_owned()),
        rule,
        changed,
        ..became("exception", &order)
    })
}

/// What a colleague denies of a call for which somebody named them.
pub(crate) struct Denied {
    /// The verb by which they were named.
    pub(crate) verb: &'static str,
    /// Their words.
    pub(crate) told: serde_json::Value,
}

/// Puts a denied call onto the centre's list; its id.
pub(crate) fn deny(tx: &mut Tx<'_>, by: &Actor, order: &Order, denied: &Denied) -> Result<Id, Fault> {
    let (exception_id, now) = (tx.id(), tx.now());
    let (fault, told, op_id) = (json(&Why::Denied)?, json(&denied.told)?, format!("call-{exception_id}"));
    let sent = store::From { order_id: order.order_id, verb: denied.verb, device_at: now };
    store::add_exception(
        tx,
        by,
        &sent,
        &store::NewException {
            exception_id,
            op_id: &op_id,
            why: Why::Denied.code(),
            fault: &fault,
            told: &told,
            changed: None,
        },
    )?;
    tx.record(
        Event::new("order.excepted", "order", order.order_id)
            .id("exception", exception_id)
            .data("verb", denied.verb)
            .data("why", Why::Denied.code()),
    )?;
    Ok(exception_id)
}

fn json<T: Serialize>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(Fault::broken)
}

/// How an exception was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderExceptionSettle)]
pub(crate) struct Settled {
    /// What was done about it, 1 to 500 characters.
    #[schema(example = "已致电住户，补签报价单")]
    pub(crate) settlement: String,
}

/// Settles an exception with a note. The order is not touched: what is to happen to it happens on its own page.
///
/// # Errors
/// A note that is missing or too long; stale when somebody settled it before.
pub(crate) fn settle(tx: &mut Tx<'_>, by: &Actor, op: &Op, exception: Id, input: &Settled) -> Result<Id, Fault> {
    by.require::<SettleException>()?;
    let community = tx.line();
    let found = told::exception(tx, community, exception)?;
    op.fresh(
        found.version,
        found.settled_by_name.as_deref().unwrap_or(&found.staff_name),
        found.settled_at.unwrap_or(found.received_at),
    )?;
    if found.settled_at.is_some() {
        return Err(Fault::NotFound);
    }
    let mut check = Check::new();
    let note = rules::prose(&mut check, &input.settlement, "settlement", 500);
    check.done()?;
    store::settle(tx, by, exception, &note)?;
    tx.record(
        Event::new("order.exception_settled", "order", found.order_id)
            .id("exception", exception)
            .personal("settlement", note),
    )?;
    Ok(exception)
}
