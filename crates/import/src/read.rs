//! From a sheet to homes and people: where the titles stand, which column holds what, what each row says.
//!
//! Pure: no database, no clock. The same sheet and choices give the same answer.

pub mod header;
pub mod names;
pub mod rows;
pub mod tally;
pub mod titles;
pub mod values;

use kernel::fault::Fault;

use crate::book::{Book, Cell, Sheet};
use crate::model::{Choices, Ledger, Mapping};
use header::Header;

/// A sheet read by its choices.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The sheet, mended.
    pub sheet: Sheet,
    /// The sheets of the file.
    pub sheets: Vec<String>,
    /// Where its titles stand.
    pub header: Header,
    /// The mapping that was used.
    pub mapping: Mapping,
    /// What the rows say.
    pub ledger: Ledger,
}

/// Reads a workbook.
///
/// # Errors
/// A field error on `sheet` (`unknown`) or on `file` (`no_header`) when no row looks like titles.
pub fn read(book: &Book, choices: &Choices) -> Result<Reading, Fault> {
    let (chosen, header) = choose(book, choices.sheet.as_deref())?;
    let mut sheet = chosen.clone();
    for ((row, column), text) in &choices.edits {
        sheet.put(*row, *column, Cell::text(text));
    }
    let mapping = choices.mapping.clone().unwrap_or_else(|| header.mapping.clone());
    let ledger = rows::ledger(&sheet, &header, &mapping, &choices.left_out);
    Ok(Reading { sheet, sheets: book.sheets.iter().map(|s| s.name.clone()).collect(), header, mapping, ledger })
}

/// The sheet by name, else the one whose titles tell most, the longer one where two tell the same.
fn choose<'a>(book: &'a Book, name: Option<&str>) -> Result<(&'a Sheet, Header), Fault> {
    if let Some(name) = name {
        let sheet = book.sheets.iter().find(|s| s.name == name).ok_or_else(|| Fault::invalid("sheet", "unknown"))?;
        let header = header::find(sheet).ok_or_else(|| Fault::invalid("file", "no_header"))?;
        return Ok((sheet, header));
    }
    book.sheets
        .iter()
        .filter_map(|sheet| header::find(sheet).map(|header| (sheet, header)))
        .max_by_key(|(sheet, header)| (header.score, sheet.rows.len()))
        .ok_or_else(|| Fault::invalid("file", "no_header"))
}
