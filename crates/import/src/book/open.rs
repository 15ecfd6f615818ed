//! Which kind of file it is, by its first bytes and never by its name alone; then the reader for it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use kernel::fault::Fault;

use super::{Book, FILE_MAX, csv, xls, xlsx};

/// The kinds of files that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    /// Excel since 2007: a zip.
    Xlsx,
    /// Excel before: a compound file.
    Xls,
    /// Text with separators.
    Csv,
}

const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A field error on the file.
pub(super) fn refuse(detail: &str) -> Fault {
    Fault::invalid("file", detail)
}

/// Tells the kind of a file.
///
/// # Errors
/// A field error on `file`: `file_empty`, `file_too_large`, `file_encrypted`, `file_is_web_page`, `file_not_a_workbook`.
fn format_of(bytes: &[u8], name: &str) -> Result<Format, Fault> {
    if bytes.is_empty() {
        return Err(refuse("file_empty"));
    }
    if bytes.len() > FILE_MAX {
        return Err(refuse("file_too_large"));
    }
    if bytes.starts_with(ZIP) {
        return Ok(Format::Xlsx);
    }
    if bytes.starts_with(COMPOUND) {
        // A workbook with a password is a compound file around it; the streams' names are in UTF-16.
        return if holds_utf16(bytes, "EncryptedPackage") { Err(refuse("file_encrypted")) } else { Ok(Format::Xls) };
    }
    let head: String = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_lowercase();
    if head.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return Err(refuse("file_is_web_page"));
    }
    let texty = ["csv", "txt", "tsv"].iter().any(|end| name.to_lowercase().ends_with(end));
    let binary = bytes.iter().take(4096).any(|b| *b == 0) && !csv::is_utf16(bytes);
    if binary || (!texty && !head.contains([',', '\t', ';'])) {
        return Err(refuse("file_not_a_workbook"));
    }
    Ok(Format::Csv)
}

fn holds_utf16(bytes: &[u8], text: &str) -> bool {
    let wanted: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wanted.len()).any(|window| window == wanted.as_slice())
}

/// Reads every visible sheet of a file.
///
/// # Errors
/// A field error on `file`: `file_empty`, `file_too_large`, `file_encrypted`, `file_is_web_page`, `file_not_a_workbook`,
/// `file_broken`, `file_hostile`, `too_many_rows`,
/// `too_many_cells`, `no_sheet`.
pub fn read(bytes: &[u8], name: &str) -> Result<Book, Fault> {
    let format = format_of(bytes, name)?;
    // A reader that runs into what it wasn't ready for has met a broken file; the program goes on.
    let book = catch_unwind(AssertUnwindSafe(|| match format {
        Format::Xlsx => xlsx::read(bytes),
        Format::Xls => xls::read(bytes),
        Format::Csv => csv::read(bytes),
    }))
    .unwrap_or_else(|_| Err(refuse("file_broken")))?;
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(refuse("no_sheet"));
    }
    Ok(book)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detail(bytes: &[u8], name: &str) -> String {
        match read(bytes, name) {
            Err(Fault::Invalid(errors)) => errors.first().map(|e| e.detail.clone()).unwrap_or_default(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn each_way_of_not_being_a_workbook_has_its_sentence() {
        assert_eq!(detail(b"", "a.xlsx"), "file_empty");
        assert_eq!(detail(&vec![b'x'; FILE_MAX + 1], "a.xlsx"), "file_too_large");
        assert_eq!(detail(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.xlsx"), "file_not_a_workbook");
        assert_eq!(detail(b"<html><table><tr><td>1</td></tr></table></html>", "a.xls"), "file_is_web_page");
        assert_eq!(detail(b"PK\x03\x04 and then nothing of a zip", "a.xlsx"), "file_broken");
        let mut locked = COMPOUND.to_vec();
        locked.resize(512, 0);
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(detail(&locked, "a.xlsx"), "file_encrypted");
        let mut broken = COMPOUND.to_vec();
        broken.resize(700, 7);
        assert_eq!(detail(&broken, "a.xls"), "file_broken");
    }
}
