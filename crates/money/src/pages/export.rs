//! The day's takings and the journal as an Excel workbook.

use jiff::tz::TimeZone;
use kernel::fault::Fault;
use kernel::money::Fen;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::ledger::reason_label;
use crate::model::{JournalLine, Taking, receipt_number};
use crate::words::Words;

/// The workbook: one sheet of receipts, one of the journal.
pub(super) fn workbook(
    w: Words,
    zone: &TimeZone,
    takings: &[Taking],
    journal: &[JournalLine],
) -> Result<Vec<u8>, Fault> {
    build(w, zone, takings, journal).map_err(Fault::broken)
}

fn build(w: Words, zone: &TimeZone, takings: &[Taking], journal: &[JournalLine]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let money = Format::new().set_num_format("#,##0.00");
    let sheet = book.add_worksheet();
    sheet.set_name(w.money_receipts())?;
    let heads = [
        w.money_number(),
        w.money_time(),
        w.money_unit(),
        w.money_amount(),
        w.money_method(),
        w.money_taken_by(),
        w.money_remark(),
    ];
    head(sheet, &heads, &bold)?;
    for (row, taking) in (1_u32..).zip(takings) {
        text(sheet, row, 0, &receipt_number(taking.number))?;
        text(sheet, row, 1, &taking.taken_at.long(zone))?;
        text(sheet, row, 2, taking.unit_label.as_deref().unwrap_or(""))?;
        amount(sheet, row, 3, taking.amount, &money)?;
        text(sheet, row, 4, &w.code_word("method", &taking.method))?;
        text(sheet, row, 5, &taking.taken_by_name)?;
        text(sheet, row, 6, taking.reason.as_deref().unwrap_or(""))?;
    }
    let sheet = book.add_worksheet();
    sheet.set_name(w.money_journal())?;
    let heads = [
        w.money_number(),
        w.money_time(),
        w.money_reason(),
        w.money_account(),
        w.money_unit(),
        w.money_debit(),
        w.money_credit(),
    ];
    head(sheet, &heads, &bold)?;
    for (row, line) in (1_u32..).zip(journal) {
        text(sheet, row, 0, &line.number.to_string())?;
        text(sheet, row, 1, &line.posted_at.long(zone))?;
        text(sheet, row, 2, &reason_label(w, &line.reason))?;
        text(sheet, row, 3, &w.code_word("account", &line.account))?;
        text(sheet, row, 4, line.unit_label.as_deref().unwrap_or(""))?;
        let (column, value) = if line.amount > Fen::ZERO { (5, line.amount) } else { (6, -line.amount) };
        amount(sheet, row, column, value, &money)?;
    }
    book.save_to_buffer()
}

fn head(sheet: &mut Worksheet, heads: &[String], bold: &Format) -> Result<(), XlsxError> {
    for (column, title) in (0_u16..).zip(heads) {
        sheet.write_string_with_format(0, column, title, bold)?;
        sheet.set_column_width(column, 18)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Texts are written as texts, so that none of them is ever a formula.
fn text(sheet: &mut Worksheet, row: u32, column: u16, value: &str) -> Result<(), XlsxError> {
    sheet.write_string(row, column, value).map(|_| ())
}

/// Yuan as a number of the sheet. The file format knows only floating numbers; books are never read back from it.
fn amount(sheet: &mut Worksheet, row: u32, column: u16, value: Fen, format: &Format) -> Result<(), XlsxError> {
    let yuan: f64 = value.yuan().parse().unwrap_or(0.0);
    sheet.write_number_with_format(row, column, yuan, format).map(|_| ())
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;
    use kernel::ids::SYSTEM;
    use kernel::lang::Lang;

    use super::*;

    #[test]
    fn a_workbook_is_made_of_a_day() {
        let taking = Taking {
            receipt_id: SYSTEM,
            number: 318,
            kind: "order".to_owned(),
            unit_label: Some("3 栋 2 单元 1201".to_owned()),
            amount: Fen(6800),
            method: "wechat".to_owned(),
            reason: Some("=HYPERLINK(\"http://x\")".to_owned()),
            taken_at: Moment::from_micros(0),
            taken_by_name: "李师傅".to_owned(),
        };
        let bytes = workbook(Words(Lang::Zh), &TimeZone::UTC, &[taking], &[]).expect("workbook");
        assert!(bytes.starts_with(b"PK"));
    }
}
