//! Offering a quote: itemised, from the price board of the day.

use std::collections::HashMap;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::model::{QuoteLineView, QuoteView, TariffView};
use crate::{perms, queries, rules, store};

/// What is charged for, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteLineInput {
    /// An item of the board that is valid today.
    pub tariff_id: Id,
    /// How many, in hundredths: 1.5 m is 150.
    pub quantity_hundredths: i64,
}

/// A quote to be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferQuote {
    /// The order that it is for.
    pub order_id: Id,
    /// What is charged for.
    pub lines: Vec<QuoteLineInput>,
}

/// Offers a quote; it supersedes what was offered for the order before.
///
/// # Errors
/// Forbidden without the permission; no lines or too many; an item that isn't on today's board (what is not on the board
/// may not be charged: 价格法 art. 13); a quantity that can't be.
pub fn offer_quote(tx: &mut Tx<'_>, by: &Actor, input: &OfferQuote) -> Result<QuoteView, Fault> {
    by.require::<perms::OfferQuote>()?;
    if input.lines.is_empty() {
        return Err(Fault::invalid("lines", "nothing_chosen"));
    }
    if input.lines.len() > rules::LINES_MAX {
        return Err(Fault::invalid("lines", "too_many"));
    }
    let (community, today) = (tx.line(), tx.today()?);
    let board: HashMap<Id, TariffView> =
        queries::tariffs(tx, community, today)?.into_iter().map(|item| (item.tariff_id, item)).collect();
    let lines: Vec<QuoteLineView> = input.lines.iter().map(|line| priced(&board, line)).collect::<Result<_, _>>()?;
    let total = rules::total(lines.iter().map(|line| line.amount))?;
    let version = queries::latest_quote(tx, community, input.order_id)?.map_or(1, |last| last.version + 1);
    let quote_id = tx.id();
    store::insert_quote(tx, quote_id, input.order_id, version, total)?;
    store::insert_quote_lines(tx, quote_id, &lines)?;
    tx.record(
        Event::new("quote.offered", "quote", quote_id)
            .id("order", input.order_id)
            .data("total_fen", total.0)
            .data("version", version),
    )?;
    Ok(QuoteView { quote_id, order_id: input.order_id, total, lines, version, offered_at: tx.now() })
}

fn priced(board: &HashMap<Id, TariffView>, line: &QuoteLineInput) -> Result<QuoteLineView, Fault> {
    let item = board.get(&line.tariff_id).ok_or_else(|| Fault::invalid("tariff_id", "not_on_the_board"))?;
    Ok(QuoteLineView {
        tariff_id: item.tariff_id,
        name: item.name.clone(),
        name_en: item.name_en.clone(),
        unit: item.unit.clone(),
        unit_en: item.unit_en.clone(),
        price: item.price_fen,
        quantity_hundredths: line.quantity_hundredths,
        amount: rules::amount(item.price_fen, line.quantity_hundredths)?,
    })
}
