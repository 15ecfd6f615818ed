//! What is paid, and how the rest goes on. A price is agreed in `charge`; the books are money's.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::op::Op;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{REASON, begin, end, event};
use crate::machine::Verb;
use crate::model::{Order, Stepped};
use crate::perms::ReduceCharge;
use crate::{rules, store};

/// Money for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderPayment)]
pub struct Payment {
    /// How much, in fen.
    #[schema(value_type = i64, example = 6800)]
    pub amount_fen: Fen,
    /// `cash`, `transfer`, `wechat`, `alipay`, `card` or `prepaid`.
    #[schema(example = "wechat")]
    pub method: String,
    /// Why it is less than what is open.
    #[serde(default)]
    pub reason: Option<String>,
}

/// The answer of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderPaid)]
pub struct Paid {
    /// The number on the receipt.
    #[schema(example = "R-00318")]
    pub receipt_number: String,
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub receipt_id: Id,
    /// What was paid in all, in fen.
    #[schema(value_type = i64, example = 6800)]
    pub paid_fen: Fen,
    /// What is still open, in fen.
    #[schema(value_type = i64, example = 0)]
    pub open_fen: Fen,
    /// The version of the order.
    pub version: i64,
}

/// Takes money against a numbered receipt, from acceptance on.
///
/// # Errors
/// `site.accepted` before acceptance; `charge.ceiling` above what was agreed, or less without a reason; money's own.
pub fn pay(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Payment) -> Result<Paid, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Pay, None)?;
    let receipt = money::actions::take_payment(
        tx,
        by,
        &money::actions::TakePayment {
            order_id: order,
            unit_id: going.order.unit_id,
            amount: input.amount_fen,
            agreed: going.order.agreed_fen,
            already_paid: going.order.paid_fen,
            method: input.method.clone(),
            reason: input.reason.clone(),
        },
    )?;
    going.order.paid_fen = going.order.paid_fen + receipt.amount;
    let (paid_fen, open_fen) = (going.order.paid_fen, going.order.open_fen());
    let event = event("order.paid", &going.order)
        .id("receipt", receipt.receipt_id)
        .data("amount_fen", receipt.amount.get())
        .data("method", receipt.method)
        .data("open_fen", open_fen.get());
    let step = end(tx, by, op, going, event)?;
    Ok(Paid {
        receipt_number: receipt.receipt_number,
        receipt_id: receipt.receipt_id,
        paid_fen,
        open_fen,
        version: step.version,
    })
}

/// How what is unpaid goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderSettle)]
pub struct Settle {
    /// `later`, `reduction_asked`, `reduced` (by who may approve it) or `disputed`.
    #[schema(example = "later")]
    pub kind: String,
    /// Why, 1 to 200 characters.
    #[schema(example = "手机没电，明天到前台交")]
    pub reason: String,
    /// Until when they mean to pay.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub due_on: Option<Day>,
    /// What is charged in all after a reduction, in fen; not below what was paid.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub reduced_to_fen: Option<Fen>,
}

/// The codes of a settlement.
pub(crate) const KINDS: [&str; 4] = ["later", "reduction_asked", "reduced", "disputed"];

/// Accepted and won't pay: it is written down how it goes on, the worker leaves politely, the order closes all the same.
///
/// # Errors
/// `charge.unpaid-is-polite` (`needs_approver`) for a reduction by somebody who may not approve it; fields.
pub fn settle(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Settle) -> Result<Stepped, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Settle, None)?;
    let today = tx.today()?;
    let mut check = Check::new();
    let reason = rules::prose(&mut check, &input.reason, "reason", REASON);
    let kind = check.need(KINDS.into_iter().find(|kind| *kind == input.kind), "kind", "unknown");
    check.ensure(input.due_on.is_none_or(|day| day >= today), "due_on", "in_the_past");
    check.ensure(kind != Some("reduced") || input.reduced_to_fen.is_some(), "reduced_to_fen", "missing");
    check.done()?;
    let kind = kind.unwrap_or("later");
    if kind == "reduced" && by.require::<ReduceCharge>().is_err() {
        return Err(Refusal::new("charge.unpaid-is-polite", "needs_approver")
            .way("ask_reduction")
            .way("pay_later")
            .into());
    }
    let open = going.order.open_fen();
    let reduced_to = input.reduced_to_fen.filter(|_| kind == "reduced");
    let made = store::NewSettlement { kind, open, reduced_to, reason: &reason, due_on: input.due_on };
    let settlement = store::add_settlement(tx, by, order, &made)?;
    if let Some(total) = reduced_to {
        reduce(tx, &mut going.order, settlement, total)?;
    }
    let mut event =
        event("order.settled", &going.order).data("kind", kind).data("open_fen", open.get()).personal("reason", reason);
    if let Some(total) = reduced_to {
        event = event.data("reduced_to_fen", total.get());
    }
    end(tx, by, op, going, event)
}

/// What is waived leaves the receivables and the income again.
fn reduce(tx: &mut Tx<'_>, order: &mut Order, settlement: Id, total: Fen) -> Result<(), Fault> {
    if total < order.paid_fen || total >= order.agreed_fen {
        return Err(Fault::invalid("reduced_to_fen", "not_an_amount"));
    }
    let waived = order.agreed_fen - total;
    let line = |account, unit_id, amount| money::model::PostingLine { account, unit_id, amount };
    money::actions::post(
        tx,
        &money::model::Posting {
            reason: "reduction",
            source_kind: "order_settlement",
            source_id: settlement,
            lines: vec![line("service_income", None, waived), line("receivable", order.unit_id, -waived)],
        },
    )?;
    order.agreed_fen = total;
    Ok(())
}
