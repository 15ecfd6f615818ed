//! Excel since 2007, cell by cell: no sheet is ever given room for cells that it only claims to have.

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use kernel::fault::Fault;

use super::open::refuse;
use super::{Book, CELLS_MAX, COLUMNS_MAX, Cell, Kind, Merge, ROWS_MAX, SHEETS_MAX, Sheet, zip};

/// Reads every visible sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Fault> {
    zip::within_limits(bytes)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
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
        fill(&mut workbook, &mut sheet, &mut left)?;
        if !sheet.rows.is_empty() {
            sheet.merges = merges(&mut workbook, &name);
        }
        book.sheets.push(sheet);
    }
    Ok(book)
}

fn fill(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &mut Sheet, left: &mut usize) -> Result<(), Fault> {
    let mut cells = workbook.worksheet_cells_reader(&sheet.name).map_err(fault)?;
    while let Some(found) = cells.next_cell().map_err(fault)? {
        let cell = cell(found.get_value());
        let (row, column) = found.get_position();
        let (row, column) = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        if cell.is_empty() || column >= COLUMNS_MAX {
            continue;
        }
        if row >= ROWS_MAX {
            return Err(refuse("too_many_rows"));
        }
        *left = left.checked_sub(1).ok_or_else(|| refuse("too_many_cells"))?;
        sheet.put(row, column, cell);
    }
    Ok(())
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::default(),
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => Cell::number(number.to_string()),
        DataRef::Float(number) => Cell::number(number.to_string()),
        DataRef::Bool(truth) => Cell::text(if *truth { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(moment) => date(moment),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::Error(error) => Cell { text: error.to_string(), kind: Kind::Error },
    }
}

/// A date that the sheet keeps as a day count; a duration stays the number that it is.
pub(super) fn date(moment: &calamine::ExcelDateTime) -> Cell {
    if !moment.is_datetime() {
        return Cell::number(moment.as_f64().to_string());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    match parts {
        (Ok(year), Ok(month), Ok(day)) => jiff::civil::Date::new(year, month, day)
            .map_or_else(|_| Cell::number(moment.as_f64().to_string()), Cell::date),
        _ => Cell::number(moment.as_f64().to_string()),
    }
}

pub(super) fn iso(text: &str) -> Cell {
    text.get(..10).and_then(kernel::clock::parse_day).map_or_else(|| Cell::text(text), Cell::date)
}

fn merges(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Vec<Merge> {
    let found = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    found.iter().take(20_000).map(merge).collect()
}

pub(super) fn merge(area: &calamine::Dimensions) -> Merge {
    let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    Merge { top: at(area.start.0), left: at(area.start.1), bottom: at(area.end.0), right: at(area.end.1) }
}

fn fault(error: XlsxError) -> Fault {
    match error {
        XlsxError::Password => refuse("file_encrypted"),
        _ => refuse("file_broken"),
    }
}
