//! What is read of money: the board of a day, quotes, receipts, balances. Nothing is written here.

use std::collections::HashMap;

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::args;
use platform::db::Db;

use crate::model::{
    Balance, JournalLine, MethodTotal, QuoteLineView, QuoteView, ReceiptRow, ReceiptView, Taking, TariffRow, TariffView,
};

/// The price board of a day, by code.
pub fn tariffs(db: &mut Db<'_>, community: Id, on: Day) -> Result<Vec<TariffView>, Fault> {
    let rows = db.list::<TariffRow>(
        "SELECT tariff_id, code, kind, name_zh, name_en, unit_zh, unit_en, price_fen, valid_from, valid_to, source, version \
         FROM tariffs WHERE community_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY code",
        args![community, on],
    )?;
    with_components(db, community, rows)
}

/// What will be on the board later than a day, by code and day.
pub fn coming(db: &mut Db<'_>, community: Id, after: Day) -> Result<Vec<TariffView>, Fault> {
    let rows = db.list::<TariffRow>(
        "SELECT tariff_id, code, kind, name_zh, name_en, unit_zh, unit_en, price_fen, valid_from, valid_to, source, version \
         FROM tariffs WHERE community_id = $1 AND valid_from > $2 ORDER BY code, valid_from",
        args![community, after],
    )?;
    with_components(db, community, rows)
}

/// The versions of an item, newest first.
pub fn tariff_versions(db: &mut Db<'_>, community: Id, code: &str) -> Result<Vec<TariffView>, Fault> {
    let rows = db.list::<TariffRow>(
        "SELECT tariff_id, code, kind, name_zh, name_en, unit_zh, unit_en, price_fen, valid_from, valid_to, source, version \
         FROM tariffs WHERE community_id = $1 AND code = $2 ORDER BY valid_from DESC",
        args![community, code],
    )?;
    with_components(db, community, rows)
}

fn with_components(db: &mut Db<'_>, community: Id, rows: Vec<TariffRow>) -> Result<Vec<TariffView>, Fault> {
    let pairs: Vec<(String, String)> = db.list(
        "SELECT code, component FROM tariff_components WHERE community_id = $1 ORDER BY code, component",
        args![community],
    )?;
    let mut fits: HashMap<String, Vec<String>> = HashMap::new();
    for (code, component) in pairs {
        fits.entry(code).or_default().push(component);
    }
    let hours: Vec<(String, i64, i64)> =
        db.list("SELECT code, begins, ends FROM tariff_hours WHERE community_id = $1", args![community])?;
    let hours: HashMap<String, (i64, i64)> =
        hours.into_iter().map(|(code, begins, ends)| (code, (begins, ends))).collect();
    Ok(rows
        .into_iter()
        .map(|row| {
            let components = fits.get(&row.code).cloned().unwrap_or_default();
            let hours = hours.get(&row.code).copied();
            TariffView::of(row, components, hours)
        })
        .collect())
}

/// What work on a component costs on a day: the cheapest labour that fits it, and the dearest labour with the dearest
/// material. `None` when the board has no labour for it.
pub fn price_range(db: &mut Db<'_>, community: Id, component: &str, on: Day) -> Result<Option<(Fen, Fen)>, Fault> {
    let prices: Vec<(String, Fen)> = db.list(
        "SELECT t.kind, t.price_fen FROM tariffs t JOIN tariff_components c ON c.community_id = t.community_id AND c.code = t.code \
         WHERE c.community_id = $1 AND c.component = $2 AND t.valid_from <= $3 AND (t.valid_to IS NULL OR t.valid_to >= $3)",
        args![community, component, on],
    )?;
    let labour = || prices.iter().filter(|(kind, _)| kind != "material").map(|(_, price)| *price);
    let material = prices.iter().filter(|(kind, _)| kind == "material").map(|(_, price)| *price).max();
    Ok(labour().min().zip(labour().max()).map(|(low, high)| (low, high + material.unwrap_or(Fen::ZERO))))
}

/// A quote, else not found.
pub fn quote(db: &mut Db<'_>, community: Id, quote_id: Id) -> Result<QuoteView, Fault> {
    let head: QuoteHead = db.one(
        "SELECT quote_id, order_id, total_fen, version, offered_at FROM quotes WHERE community_id = $1 AND quote_id = $2",
        args![community, quote_id],
    )?;
    lines(db, community, head)
}

/// The quote of an order that counts: the last that was offered.
pub fn latest_quote(db: &mut Db<'_>, community: Id, order_id: Id) -> Result<Option<QuoteView>, Fault> {
    let head: Option<QuoteHead> = db.maybe(
        "SELECT quote_id, order_id, total_fen, version, offered_at FROM quotes WHERE community_id = $1 AND order_id = $2 \
         ORDER BY version DESC LIMIT 1",
        args![community, order_id],
    )?;
    head.map(|head| lines(db, community, head)).transpose()
}

type QuoteHead = (Id, Id, Fen, i64, Moment);

fn lines(db: &mut Db<'_>, community: Id, head: QuoteHead) -> Result<QuoteView, Fault> {
    let (quote_id, order_id, total, version, offered_at) = head;
    let lines: Vec<QuoteLineView> = db.list(
        "SELECT tariff_id, name_zh, name_en, unit_zh, unit_en, price_fen, quantity_hundredths, amount_fen FROM quote_lines \
         WHERE community_id = $1 AND quote_id = $2 ORDER BY line_no",
        args![community, quote_id],
    )?;
    Ok(QuoteView { quote_id, order_id, total, lines, version, offered_at })
}

/// A receipt, else not found.
pub fn receipt(db: &mut Db<'_>, community: Id, receipt_id: Id) -> Result<ReceiptView, Fault> {
    db.one::<ReceiptRow>(
        "SELECT receipt_id, number, kind, order_id, unit_id, amount_fen, method, reason, taken_at, taken_by_name FROM receipts \
         WHERE community_id = $1 AND receipt_id = $2",
        args![community, receipt_id],
    )
    .map(ReceiptView::from)
}

/// The receipts of an order, first one first.
pub fn receipts_of(db: &mut Db<'_>, community: Id, order_id: Id) -> Result<Vec<ReceiptView>, Fault> {
    let rows: Vec<ReceiptRow> = db.list(
        "SELECT receipt_id, number, kind, order_id, unit_id, amount_fen, method, reason, taken_at, taken_by_name FROM receipts \
         WHERE community_id = $1 AND order_id = $2 ORDER BY number",
        args![community, order_id],
    )?;
    Ok(rows.into_iter().map(ReceiptView::from).collect())
}

/// The receipts from a day to a day (both included), in the order of their numbers, at most `limit`.
pub fn takings(db: &mut Db<'_>, community: Id, from: Day, to: Day, limit: i64) -> Result<Vec<Taking>, Fault> {
    db.list(
        "SELECT r.receipt_id, r.number, r.kind, u.label, r.amount_fen, r.method, r.reason, r.taken_at, r.taken_by_name \
         FROM receipts r LEFT JOIN units u ON u.community_id = r.community_id AND u.unit_id = r.unit_id \
         WHERE r.community_id = $1 AND r.taken_on >= $2 AND r.taken_on <= $3 ORDER BY r.number LIMIT $4",
        args![community, from, to, limit],
    )
}

/// What came in from a day to a day, by method.
pub fn method_totals(db: &mut Db<'_>, community: Id, from: Day, to: Day) -> Result<Vec<MethodTotal>, Fault> {
    db.list(
        "SELECT method, COUNT(*), CAST(SUM(amount_fen) AS BIGINT) FROM receipts \
         WHERE community_id = $1 AND taken_on >= $2 AND taken_on <= $3 GROUP BY method ORDER BY method",
        args![community, from, to],
    )
}

/// The lines of the journal from a day to a day, in the order of the entries, at most `limit`.
pub fn journal(db: &mut Db<'_>, community: Id, from: Day, to: Day, limit: i64) -> Result<Vec<JournalLine>, Fault> {
    db.list(
        "SELECT e.number, e.reason, e.posted_at, l.account, l.amount_fen, e.source_kind, e.source_id, u.label \
         FROM ledger_entries e JOIN ledger_lines l ON l.community_id = e.community_id AND l.entry_id = e.entry_id \
         LEFT JOIN units u ON u.community_id = l.community_id AND u.unit_id = l.unit_id \
         WHERE e.community_id = $1 AND e.posted_on >= $2 AND e.posted_on <= $3 ORDER BY e.number, l.line_no LIMIT $4",
        args![community, from, to, limit],
    )
}

/// What stands in each account, over all time.
pub fn balances(db: &mut Db<'_>, community: Id) -> Result<Vec<Balance>, Fault> {
    db.list(
        "SELECT a.account, a.kind, CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT) FROM ledger_accounts a \
         LEFT JOIN ledger_lines l ON l.account = a.account AND l.community_id = $1 GROUP BY a.account, a.kind ORDER BY a.kind, a.account",
        args![community],
    )
}

/// What was collected for an order so far.
pub fn paid_of(db: &mut Db<'_>, community: Id, order_id: Id) -> Result<Fen, Fault> {
    db.value(
        "SELECT CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) FROM receipts WHERE community_id = $1 AND order_id = $2",
        args![community, order_id],
    )
}

/// What a home has paid in advance and not used.
pub fn prepaid_of(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Fen, Fault> {
    let balance: Fen = db.value(
        "SELECT CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) FROM ledger_lines WHERE community_id = $1 AND unit_id = $2 AND account = 'prepaid'",
        args![community, unit_id],
    )?;
    Ok(-balance)
}

/// What a home owes for accepted work.
pub fn owed_by(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Fen, Fault> {
    db.value(
        "SELECT CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT) FROM ledger_lines WHERE community_id = $1 AND unit_id = $2 AND account = 'receivable'",
        args![community, unit_id],
    )
}

/// Looks for what may not be in the books; one line for each finding, none when they are sound.
///
/// Entries that don't balance or have less than two lines, gaps in the numbers of entries and receipts, receipts without
/// their entry or with another amount.
pub fn verify(db: &mut Db<'_>, community: Id) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    for (number, sum, lines) in unbalanced(db, community)? {
        found.push(format!("ledger entry {number}: {lines} lines that sum to {} instead of 0.00", sum.yuan()));
    }
    let (count, first, last) = entry_numbers(db, community)?;
    found.extend(gaps("ledger entries", count, first, last));
    let (count, first, last) = receipt_numbers(db, community)?;
    found.extend(gaps("receipts", count, first, last));
    for (number, amount, booked) in unbooked(db, community)? {
        found.push(format!(
            "receipt {}: {} on paper, {} in the books",
            crate::model::receipt_number(number),
            amount.yuan(),
            booked.yuan()
        ));
    }
    Ok(found)
}

fn gaps(what: &str, count: i64, first: i64, last: i64) -> Option<String> {
    (count > 0 && (first != 1 || last != count)).then(|| format!("{what}: {count} of them, numbered {first} to {last}"))
}

fn unbalanced(db: &mut Db<'_>, community: Id) -> Result<Vec<(i64, Fen, i64)>, Fault> {
    db.list(
        "SELECT e.number, CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT), COUNT(l.line_no) FROM ledger_entries e \
         LEFT JOIN ledger_lines l ON l.community_id = e.community_id AND l.entry_id = e.entry_id WHERE e.community_id = $1 \
         GROUP BY e.number HAVING COALESCE(SUM(l.amount_fen), 0) <> 0 OR COUNT(l.line_no) < 2 ORDER BY e.number",
        args![community],
    )
}

fn entry_numbers(db: &mut Db<'_>, community: Id) -> Result<(i64, i64, i64), Fault> {
    db.one(
        "SELECT COUNT(*), COALESCE(MIN(number), 0), COALESCE(MAX(number), 0) FROM ledger_entries WHERE community_id = $1",
        args![community],
    )
}

fn receipt_numbers(db: &mut Db<'_>, community: Id) -> Result<(i64, i64, i64), Fault> {
    db.one(
        "SELECT COUNT(*), COALESCE(MIN(number), 0), COALESCE(MAX(number), 0) FROM receipts WHERE community_id = $1",
        args![community],
    )
}

/// Receipts whose debit in the books is another amount.
fn unbooked(db: &mut Db<'_>, community: Id) -> Result<Vec<(i64, Fen, Fen)>, Fault> {
    db.list(
        "SELECT r.number, r.amount_fen, CAST(COALESCE(SUM(l.amount_fen), 0) AS BIGINT) FROM receipts r \
         LEFT JOIN ledger_entries e ON e.community_id = r.community_id AND e.source_kind = 'receipt' AND e.source_id = r.receipt_id \
         LEFT JOIN ledger_lines l ON l.community_id = e.community_id AND l.entry_id = e.entry_id AND l.amount_fen > 0 \
         WHERE r.community_id = $1 GROUP BY r.number, r.amount_fen HAVING COALESCE(SUM(l.amount_fen), 0) <> r.amount_fen ORDER BY r.number",
        args![community],
    )
}

/// The home with a code (`3-2-1201`), where there is one.
pub(crate) fn unit_by_code(db: &mut Db<'_>, community: Id, code: &str) -> Result<Option<Id>, Fault> {
    Ok(db
        .maybe::<(Id,)>("SELECT unit_id FROM units WHERE community_id = $1 AND code = $2", args![community, code])?
        .map(|(id,)| id))
}

/// The label of a home, for a receipt.
pub(crate) fn unit_label(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Option<String>, Fault> {
    Ok(db
        .maybe::<(String,)>(
            "SELECT label FROM units WHERE community_id = $1 AND unit_id = $2",
            args![community, unit_id],
        )?
        .map(|(label,)| label))
}

/// The day of the newest receipt, where there is one.
pub fn last_receipt_on(db: &mut Db<'_>, community: Id) -> Result<Option<Day>, Fault> {
    db.value("SELECT MAX(taken_on) FROM receipts WHERE community_id = $1", args![community])
}
