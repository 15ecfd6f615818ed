//! The SQL that writes money. No decisions here.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::db::{Db, Tx};
use platform::{args, db::Val};

use crate::model::{Posting, QuoteLineView};

/// A version of an item as it is written.
pub(crate) struct NewTariff<'a> {
    pub(crate) tariff_id: Id,
    pub(crate) code: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) name_zh: &'a str,
    pub(crate) name_en: &'a str,
    pub(crate) unit_zh: &'a str,
    pub(crate) unit_en: &'a str,
    pub(crate) price: Fen,
    pub(crate) valid_from: Day,
    pub(crate) source: &'a str,
    pub(crate) version: i64,
}

/// Adds a version; whether it was new.
pub(crate) fn insert_tariff(tx: &mut Tx<'_>, t: &NewTariff<'_>) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO tariffs (community_id, tariff_id, code, kind, name_zh, name_en, unit_zh, unit_en, price_fen, valid_from, valid_to, source, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, $11, $12, $13, $14) ON CONFLICT (community_id, code, valid_from) DO NOTHING",
        args![
            community, t.tariff_id, t.code, t.kind, t.name_zh, t.name_en, t.unit_zh, t.unit_en, t.price, t.valid_from,
            t.source, t.version, now, by
        ],
    )?;
    Ok(made == 1)
}

/// Ends the versions of a code that have no end yet, and begin on that day or before it.
pub(crate) fn end_tariff(tx: &mut Tx<'_>, code: &str, last_day: Day) -> Result<u64, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE tariffs SET valid_to = $3, changed_at = $4, changed_by = $5 \
         WHERE community_id = $1 AND code = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)",
        args![community, code, last_day, now, by],
    )
}

/// Takes the components of a code away.
pub(crate) fn clear_components(tx: &mut Tx<'_>, code: &str) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run("DELETE FROM tariff_components WHERE community_id = $1 AND code = $2", args![community, code])
}

/// Notes the components that a code fits.
pub(crate) fn insert_components(tx: &mut Tx<'_>, code: &str, components: &[String]) -> Result<u64, Fault> {
    let community = tx.line();
    let rows: Vec<Vec<Val>> =
        components.iter().map(|component| vec![community.into(), component.into(), code.into()]).collect();
    tx.insert_many("INSERT INTO tariff_components (community_id, component, code)", "ON CONFLICT DO NOTHING", &rows)
}

/// Notes between which minutes of the day a code is charged; what is there stays.
pub(crate) fn insert_hours(tx: &mut Tx<'_>, code: &str, begins: i64, ends: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO tariff_hours (community_id, code, begins, ends) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, code) DO NOTHING",
        args![community, code, begins, ends],
    )?;
    Ok(())
}

/// Adds a quote.
pub(crate) fn insert_quote(tx: &mut Tx<'_>, quote: Id, order: Id, version: i64, total: Fen) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO quotes (community_id, quote_id, order_id, version, total_fen, offered_at, offered_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![community, quote, order, version, total, now, by],
    )?;
    Ok(())
}

/// Adds the lines of a quote.
pub(crate) fn insert_quote_lines(tx: &mut Tx<'_>, quote: Id, lines: &[QuoteLineView]) -> Result<u64, Fault> {
    let community = tx.line();
    let rows: Vec<Vec<Val>> = (1_i64..)
        .zip(lines)
        .map(|(no, l)| {
            args![
                community,
                quote,
                no,
                l.tariff_id,
                &l.name,
                &l.name_en,
                &l.unit,
                &l.unit_en,
                l.price,
                l.quantity_hundredths,
                l.amount
            ]
            .to_vec()
        })
        .collect();
    tx.insert_many(
        "INSERT INTO quote_lines (community_id, quote_id, line_no, tariff_id, name_zh, name_en, unit_zh, unit_en, price_fen, quantity_hundredths, amount_fen)",
        "",
        &rows,
    )
}

/// Adds the head of an entry; `false` when its source has posted for this reason already.
pub(crate) fn insert_entry(tx: &mut Tx<'_>, entry: Id, number: i64, posting: &Posting, on: Day) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let made = tx.run(
        "INSERT INTO ledger_entries (community_id, entry_id, number, reason, source_kind, source_id, posted_at, posted_on, posted_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, source_kind, source_id, reason) DO NOTHING",
        args![community, entry, number, posting.reason, posting.source_kind, posting.source_id, now, on, by],
    )?;
    Ok(made == 1)
}

/// Adds the lines of an entry.
pub(crate) fn insert_entry_lines(tx: &mut Tx<'_>, entry: Id, posting: &Posting) -> Result<u64, Fault> {
    let community = tx.line();
    let rows: Vec<Vec<Val>> = (1_i64..)
        .zip(&posting.lines)
        .map(|(no, l)| args![community, entry, no, l.account, l.unit_id, l.amount].to_vec())
        .collect();
    tx.insert_many(
        "INSERT INTO ledger_lines (community_id, entry_id, line_no, account, unit_id, amount_fen)",
        "",
        &rows,
    )
}

/// Whether a source has posted for a reason.
pub(crate) fn posted(db: &mut Db<'_>, community: Id, kind: &str, source: Id, reason: &str) -> Result<bool, Fault> {
    let found: Option<(i64,)> = db.maybe(
        "SELECT number FROM ledger_entries WHERE community_id = $1 AND source_kind = $2 AND source_id = $3 AND reason = $4",
        args![community, kind, source, reason],
    )?;
    Ok(found.is_some())
}

/// A receipt as it is written.
pub(crate) struct NewReceipt<'a> {
    pub(crate) receipt_id: Id,
    pub(crate) number: i64,
    pub(crate) kind: &'a str,
    pub(crate) order_id: Option<Id>,
    pub(crate) unit_id: Option<Id>,
    pub(crate) amount: Fen,
    pub(crate) method: &'a str,
    pub(crate) reason: Option<&'a str>,
    pub(crate) on: Day,
}

/// Adds a receipt.
pub(crate) fn insert_receipt(tx: &mut Tx<'_>, r: &NewReceipt<'_>) -> Result<(), Fault> {
    let (community, now, by, name) = (tx.line(), tx.now(), tx.actor().id, tx.actor().name.clone());
    tx.run(
        "INSERT INTO receipts (community_id, receipt_id, number, kind, order_id, unit_id, amount_fen, method, reason, taken_at, taken_on, taken_by, taken_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            community, r.receipt_id, r.number, r.kind, r.order_id, r.unit_id, r.amount, r.method, r.reason, now, r.on,
            by, name
        ],
    )?;
    Ok(())
}

/// The account that a method lands in.
pub(crate) fn account_of(db: &mut Db<'_>, method: &str) -> Result<String, Fault> {
    db.value("SELECT account FROM payment_methods WHERE method = $1", args![method])
}
