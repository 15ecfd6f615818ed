//! Excel before 2007. The reader below gives a sheet room for all that lies between its outermost cells, so the records
//! are looked through first.

use std::io::Cursor;

use calamine::{Data, Reader, SheetType, SheetVisible, Xls, XlsError};
use kernel::fault::Fault;

use super::open::refuse;
use super::{Book, CELLS_MAX, COLUMNS_MAX, Cell, Kind, ROWS_MAX, SHEETS_MAX, Sheet, biff, xlsx};

/// Reads every visible sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Fault> {
    biff::within_limits(bytes)?;
    let mut workbook: Xls<Cursor<&[u8]>> = Xls::new(Cursor::new(bytes)).map_err(fault)?;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .take(SHEETS_MAX)
        .collect();
    let mut left = CELLS_MAX;
    let mut book = Book::default();
    for name in names {
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        let range = workbook.worksheet_range(&name).map_err(fault)?;
        let (top, start) = range.start().unwrap_or((0, 0));
        for (row, column, value) in range.used_cells() {
            let cell = cell(value);
            let row = row + usize::try_from(top).unwrap_or(0);
            let column = column + usize::try_from(start).unwrap_or(0);
            if cell.is_empty() || column >= COLUMNS_MAX {
                continue;
            }
            if row >= ROWS_MAX {
                return Err(refuse("too_many_rows"));
            }
            left = left.checked_sub(1).ok_or_else(|| refuse("too_many_cells"))?;
            sheet.put(row, column, cell);
        }
        sheet.merges = workbook
            .merge_cells_by_sheet_name(&name)
            .unwrap_or_default()
            .iter()
            .take(20_000)
            .map(xlsx::merge)
            .collect();
        book.sheets.push(sheet);
    }
    Ok(book)
}

fn cell(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::default(),
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::number(number.to_string()),
        Data::Float(number) => Cell::number(number.to_string()),
        Data::Bool(truth) => Cell::text(if *truth { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) => xlsx::date(moment),
        Data::DateTimeIso(text) => xlsx::iso(text),
        Data::Error(error) => Cell { text: error.to_string(), kind: Kind::Error },
    }
}

fn fault(error: XlsError) -> Fault {
    match error {
        XlsError::Password => refuse("file_encrypted"),
        _ => refuse("file_broken"),
    }
}
