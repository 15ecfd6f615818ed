//! A workbook as it was handed over: sheets of cells, read within limits. Nothing here knows what a ledger is.
//!
//! A file is hostile until it is read: what it unpacks to is counted before, cells far out are not given room, and every
//! way in which it can't be read is one code that has a sentence.

mod biff;
mod csv;
mod open;
mod xls;
mod xlsx;
mod zip;

pub use open::read;

use kernel::clock::Day;

/// The largest file that is taken.
pub const FILE_MAX: usize = 16 * 1024 * 1024;
/// The most that a file may unpack to.
pub const UNPACKED_MAX: u64 = 192 * 1024 * 1024;
/// The last row that is looked at; a ledger beyond it is imported in parts.
pub const ROWS_MAX: usize = 60_000;
/// Columns beyond this one are not looked at.
pub const COLUMNS_MAX: usize = 120;
/// The most cells with something in them, over all sheets that are read in full.
pub const CELLS_MAX: usize = 2_000_000;
/// A cell's text is cut there.
pub const TEXT_MAX: usize = 1_000;
/// The most sheets that are looked at.
pub const SHEETS_MAX: usize = 24;

/// What a cell was in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Text, or nothing.
    #[default]
    Text,
    /// A number; `text` is its shortest form.
    Number,
    /// A date; `text` is `YYYY-MM-DD`.
    Date,
    /// A formula that failed; `text` is such as `#REF!`.
    Error,
}

/// A cell. Empty: no text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What it shows.
    pub text: String,
    /// What it was.
    pub kind: Kind,
}

impl Cell {
    /// A text, cut to what is taken.
    pub fn text(text: &str) -> Self {
        Self { text: cut(text), kind: Kind::Text }
    }

    /// A number in its shortest form.
    pub fn number(text: String) -> Self {
        Self { text, kind: Kind::Number }
    }

    /// A date.
    pub fn date(day: Day) -> Self {
        Self { text: day.to_string(), kind: Kind::Date }
    }

    /// Whether nothing is in it (or white space only).
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

fn cut(text: &str) -> String {
    let trimmed = text.trim();
    trimmed.char_indices().nth(TEXT_MAX).map_or(trimmed, |(at, _)| trimmed.get(..at).unwrap_or(trimmed)).to_owned()
}

/// A merged area, rows and columns counted from 0, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// Its first row.
    pub top: usize,
    /// Its first column.
    pub left: usize,
    /// Its last row.
    pub bottom: usize,
    /// Its last column.
    pub right: usize,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows from the first one of the sheet on, so that row 0 is row 1 of the program that made it.
    pub rows: Vec<Vec<Cell>>,
    /// Its merged areas.
    pub merges: Vec<Merge>,
}

static NOTHING: Cell = Cell { text: String::new(), kind: Kind::Text };

impl Sheet {
    /// The cell at a place counted from 0; an empty one outside.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&NOTHING)
    }

    /// Puts a cell at its place.
    pub fn put(&mut self, row: usize, column: usize, cell: Cell) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize_with(column + 1, Cell::default);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = cell;
            }
        }
    }

    /// The merged area that a cell lies in.
    pub fn merge_at(&self, row: usize, column: usize) -> Option<&Merge> {
        self.merges.iter().find(|m| (m.top..=m.bottom).contains(&row) && (m.left..=m.right).contains(&column))
    }

    /// The widest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// A workbook: the sheets that were looked at, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// `A`, `B`, … `Z`, `AA`: the letters of a column counted from 0.
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut out = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        out.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    out.into_iter().rev().collect()
}

/// The column, counted from 0, of its letters.
pub fn column_of(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let one_based =
        letters.bytes().fold(0_usize, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase().saturating_sub(b'A')) + 1);
    one_based.checked_sub(1)
}

/// `C12`: a place counted from 0 as people read it.
pub fn address(row: usize, column: usize) -> String {
    format!("{}{}", letters(column), row + 1)
}

/// The place, counted from 0, of an address.
pub fn place_of(address: &str) -> Option<(usize, usize)> {
    let at = address.find(|c: char| c.is_ascii_digit())?;
    let (head, tail) = address.split_at_checked(at)?;
    let row: usize = tail.parse().ok()?;
    Some((row.checked_sub(1)?, column_of(head)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_are_those_of_the_program_that_made_the_sheet() {
        assert_eq!(address(0, 0), "A1");
        assert_eq!(address(11, 27), "AB12");
        assert_eq!(place_of("AB12"), Some((11, 27)));
        assert_eq!(place_of("12"), None);
        assert_eq!(place_of("A0"), None);
    }

    proptest! {
        #[test]
        fn an_address_leads_back(row in 0_usize..100_000, column in 0_usize..700) {
            prop_assert_eq!(place_of(&address(row, column)), Some((row, column)));
        }

        #[test]
        fn no_text_breaks_an_address(text in "\\PC{0,12}") {
            let _ = place_of(&text);
        }
    }
}
