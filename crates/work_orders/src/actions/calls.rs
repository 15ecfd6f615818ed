//! A colleague who was named for a call says it themselves: it was so, or it was not (charge.consent, site.accepted).
//!
//! Whoever writes down their own call has said it with that. For anybody else the entry waits on that colleague's list; a
//! denial goes onto the centre's, and what was agreed to by that call holds no more.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::event;
use crate::machine::State;
use crate::model::{Order, part};
use crate::offline::{self, Denied};
use crate::perms::ConfirmCall;
use crate::{jobs, queries, rules, store};

/// What a colleague says of a call for which they were named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderCallSaid)]
pub struct CallSaid {
    /// `consent` or `acceptance`.
    #[schema(example = "consent")]
    pub part: String,
    /// Whether it was so.
    pub confirmed: bool,
    /// What was heard, or what was otherwise: needed for a denial, up to 200 characters.
    #[serde(default)]
    #[schema(example = "14:10 打通，李秀兰同意 68 元")]
    pub words: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderCallAnswer)]
pub struct CallAnswer {
    /// The order.
    #[schema(value_type = String, format = Uuid)]
    pub order_id: Id,
    /// `confirmed` or `denied`.
    #[schema(example = "confirmed")]
    pub said: String,
    /// Where the order stands now.
    #[schema(example = "working")]
    pub state: String,
    /// The exception on the centre's list, where it was denied.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub exception_id: Option<Id>,
}

/// Notes that a colleague was named; their own entry needs no other word.
pub(super) fn named(tx: &mut Tx<'_>, by: &Actor, order: Id, witness: Id, part: &str) -> Result<(), Fault> {
    store::name_witness(tx, by, order, witness, part, witness == by.id)
}

/// The named colleague says whether it was so.
///
/// # Errors
/// Not found for whoever was not named, or has said it already; words that are missing from a denial.
pub fn call_said(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &CallSaid) -> Result<CallAnswer, Fault> {
    by.require::<ConfirmCall>()?;
    let community = tx.line();
    let found = queries::row(tx, community, order)?;
    op.fresh(found.version, &found.changed_by_name, found.changed_at)?;
    let mut check = Check::new();
    check.ensure(part::ALL.contains(&input.part.as_str()), "part", "unknown");
    let words = rules::remark(input.words.as_deref()).unwrap_or_default();
    check.ensure(input.confirmed || !words.is_empty(), "words", "missing");
    check.ensure(words.chars().count() <= super::REASON, "words", "too_long");
    check.done()?;
    let named = queries::witness(tx, community, order, by.id, &input.part)?;
    named.filter(|one| one.said_at.is_none()).ok_or(Fault::NotFound)?;
    store::keep_word(tx, by, order, &input.part, input.confirmed, &words)?;
    let kind = if input.confirmed { "order.call_confirmed" } else { "order.call_denied" };
    let mut told = event(kind, &found).data("part", input.part.clone());
    if !words.is_empty() {
        told = told.personal("words", words.clone());
    }
    tx.record(told)?;
    let exception_id = if input.confirmed { None } else { Some(denied(tx, by, &found, &input.part, &words)?) };
    let state = queries::row(tx, community, order)?.state;
    let said = if input.confirmed { "confirmed" } else { "denied" };
    Ok(CallAnswer { order_id: order, said: said.to_owned(), state, exception_id })
}

/// It was not so: the centre has it on its list, and an agreement that rests on that call is none.
fn denied(tx: &mut Tx<'_>, by: &Actor, order: &Order, part: &str, words: &str) -> Result<Id, Fault> {
    let verb = if part == part::CONSENT { "consent" } else { "accept" };
    let exception = offline::deny(tx, by, order, &Denied { verb, told: json!({"reason": words}) })?;
    let mut order = order.clone();
    if part == part::CONSENT && rests_on(tx, by, &order)? {
        fall_back(tx, &mut order)?;
    }
    jobs::raise(tx, &mut order, "call_denied")?;
    Ok(exception)
}

/// Whether what is agreed rests on the call of this colleague.
fn rests_on(tx: &mut Tx<'_>, by: &Actor, order: &Order) -> Result<bool, Fault> {
    let community = tx.line();
    let Some(quote) = order.agreed_quote_id else { return Ok(false) };
    let given = queries::consent(tx, community, order.order_id, quote)?;
    Ok(given.is_some_and(|given| given.kind == "call" && given.witness_id == Some(by.id)))
}

fn fall_back(tx: &mut Tx<'_>, order: &mut Order) -> Result<(), Fault> {
    let Some(to) = rules::after_denial(order) else { return Ok(()) };
    order.agreed_quote_id = None;
    order.agreed_fen = kernel::money::Fen::ZERO;
    if to == State::Quoted {
        // The quote is on the table again; what was begun rests until somebody agrees to it.
        to.code().clone_into(&mut order.state);
    }
    tx.record(Event::new("order.agreement_void", "order", order.order_id).data("state", to.code()))?;
    Ok(())
}
