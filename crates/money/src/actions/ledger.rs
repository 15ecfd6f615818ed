//! Receivables, payments and receipts: everything that reaches the books goes through [`post`].

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::money::Fen;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::model::{Posting, PostingLine, Receipted};
use crate::{perms, queries, rules, store};

/// Posts an entry in the books of the command's community; the entry's id, or `None` when its source has posted for this
/// reason already (then nothing is written).
///
/// # Errors
/// Refused by `money.balanced` when the lines don't sum to nought.
pub fn post(tx: &mut Tx<'_>, posting: &Posting) -> Result<Option<Id>, Fault> {
    rules::balanced(&posting.lines)?;
    let community = tx.line();
    if store::posted(tx, community, posting.source_kind, posting.source_id, posting.reason)? {
        return Ok(None);
    }
    let (entry, number, on) = (tx.id(), tx.next_number("ledger_entry")?, tx.today()?);
    if !store::insert_entry(tx, entry, number, posting, on)? {
        return Err(Fault::broken("an entry appeared inside the turn of its line"));
    }
    store::insert_entry_lines(tx, entry, posting)?;
    let sum: Fen = posting.lines.iter().map(|l| l.amount.max(Fen::ZERO)).sum();
    tx.record(
        Event::new("money.posted", "ledger_entry", entry)
            .data("number", number)
            .data("reason", posting.reason)
            .id(posting.source_kind, posting.source_id)
            .data("amount_fen", sum.0),
    )?;
    Ok(Some(entry))
}

/// Posts what a home owes for accepted work: receivable against service income. Once an order; nothing for free work.
///
/// # Errors
/// A negative amount is a fault of the caller.
pub fn charge_due(tx: &mut Tx<'_>, order_id: Id, unit_id: Option<Id>, amount: Fen) -> Result<(), Fault> {
    if amount == Fen::ZERO {
        return Ok(());
    }
    if amount < Fen::ZERO {
        return Err(Fault::broken("a negative charge"));
    }
    post(
        tx,
        &Posting {
            reason: "charge",
            source_kind: "order",
            source_id: order_id,
            lines: vec![
                PostingLine { account: "receivable", unit_id, amount },
                PostingLine { account: "service_income", unit_id: None, amount: -amount },
            ],
        },
    )?;
    Ok(())
}

/// Money for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakePayment {
    /// The order.
    pub order_id: Id,
    /// The home that pays, where it is one.
    pub unit_id: Option<Id>,
    /// What is collected now.
    pub amount: Fen,
    /// What was agreed to in all: the total of the consented quote.
    pub agreed: Fen,
    /// What was collected before, as the caller knows it; the receipts count in any case.
    pub already_paid: Fen,
    /// One of [`crate::model::METHODS`].
    pub method: String,
    /// Why less is collected than agreed.
    pub reason: Option<String>,
}

/// Takes money for an order: a numbered receipt, and the entry behind it.
///
/// # Errors
/// Forbidden without the permission (guards have none); refused by `charge.ceiling` (`above`, `less_without_reason`) and
/// `charge.no-private-hand` (`not_ours`); a prepaid account that holds less is a bad field.
pub fn take_payment(tx: &mut Tx<'_>, by: &Actor, input: &TakePayment) -> Result<Receipted, Fault> {
    by.require::<perms::TakePayment>()?;
    let method = rules::office_method(&input.method)?;
    let community = tx.line();
    let paid = queries::paid_of(tx, community, input.order_id)?.max(input.already_paid);
    let reason = input.reason.as_deref().map(kernel::text::tidy).filter(|text| !text.is_empty());
    if reason.as_ref().is_some_and(|text| text.chars().count() > 200) {
        return Err(Fault::invalid("reason", "too_long"));
    }
    rules::ceiling(input.agreed, paid, input.amount, reason.as_deref())?;
    if method == "prepaid" {
        let held = match input.unit_id {
            Some(unit) => queries::prepaid_of(tx, community, unit)?,
            None => Fen::ZERO,
        };
        if held < input.amount {
            return Err(Fault::invalid("method", "prepaid_too_small"));
        }
    }
    let receipt = receipt(
        tx,
        &Taken {
            kind: "order",
            order_id: Some(input.order_id),
            unit_id: input.unit_id,
            amount: input.amount,
            method,
            reason,
        },
    )?;
    let credit = PostingLine { account: "receivable", unit_id: input.unit_id, amount: -input.amount };
    settle(tx, "payment", &receipt, credit)?;
    Ok(receipt)
}

/// Money in advance of work, for a home's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prepay {
    /// The home.
    pub unit_id: Id,
    /// How much.
    pub amount: Fen,
    /// One of the methods, but not `prepaid`.
    pub method: String,
}

/// Takes money in advance: a numbered receipt, and a liability towards the home.
///
/// # Errors
/// Forbidden without the permission; refused by `charge.no-private-hand`; a bad amount or method.
pub fn prepay(tx: &mut Tx<'_>, by: &Actor, input: &Prepay) -> Result<Receipted, Fault> {
    by.require::<perms::TakePrepayment>()?;
    let method = rules::office_method(&input.method)?;
    let mut check = Check::new();
    check.ensure(method != "prepaid", "method", "unknown");
    check.ensure(input.amount > Fen::ZERO && input.amount <= rules::PRICE_MAX, "amount", "not_an_amount");
    check.done()?;
    let unit_id = Some(input.unit_id);
    let receipt = receipt(
        tx,
        &Taken { kind: "prepayment", order_id: None, unit_id, amount: input.amount, method, reason: None },
    )?;
    settle(tx, "prepayment", &receipt, PostingLine { account: "prepaid", unit_id, amount: -input.amount })?;
    Ok(receipt)
}

struct Taken {
    kind: &'static str,
    order_id: Option<Id>,
    unit_id: Option<Id>,
    amount: Fen,
    method: &'static str,
    reason: Option<String>,
}

/// Writes the next receipt.
fn receipt(tx: &mut Tx<'_>, taken: &Taken) -> Result<Receipted, Fault> {
    let (receipt_id, number, on) = (tx.id(), tx.next_number("receipt")?, tx.today()?);
    store::insert_receipt(
        tx,
        &store::NewReceipt {
            receipt_id,
            number,
            kind: taken.kind,
            order_id: taken.order_id,
            unit_id: taken.unit_id,
            amount: taken.amount,
            method: taken.method,
            reason: taken.reason.as_deref(),
            on,
        },
    )?;
    let mut event = Event::new("receipt.issued", "receipt", receipt_id)
        .data("number", number)
        .data("amount_fen", taken.amount.0)
        .data("method", taken.method);
    if let Some(order) = taken.order_id {
        event = event.id("order", order);
    }
    if let Some(unit) = taken.unit_id {
        event = event.id("unit", unit);
    }
    if let Some(reason) = &taken.reason {
        event = event.personal("reason", reason.clone());
    }
    tx.record(event)?;
    Ok(Receipted {
        receipt_id,
        receipt_number: crate::model::receipt_number(number),
        unit_id: taken.unit_id,
        amount: taken.amount,
        method: taken.method.to_owned(),
    })
}

/// Posts a receipt: the method's account against what it settles.
fn settle(tx: &mut Tx<'_>, reason: &'static str, receipt: &Receipted, credit: PostingLine) -> Result<(), Fault> {
    let account = account(&store::account_of(tx, &receipt.method)?)?;
    // Only a prepaid account belongs to a home; drawer, bank and wallets are the office's.
    let unit_id = if account == "prepaid" { receipt.unit_id } else { None };
    let debit = PostingLine { account, unit_id, amount: receipt.amount };
    post(tx, &Posting { reason, source_kind: "receipt", source_id: receipt.receipt_id, lines: vec![debit, credit] })?;
    Ok(())
}

/// The accounts that money can land in.
fn account(code: &str) -> Result<&'static str, Fault> {
    ["cash", "bank", "wechat", "alipay", "card", "prepaid"]
        .into_iter()
        .find(|known| *known == code)
        .ok_or_else(|| Fault::broken(format!("no account {code}")))
}
