//! Text with separators, in the encodings that offices save: UTF-8, UTF-16 with its mark, GB 18030.

use csv::ReaderBuilder;
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use kernel::fault::Fault;

use super::open::refuse;
use super::{Book, CELLS_MAX, COLUMNS_MAX, Cell, ROWS_MAX, Sheet};

/// Whether the file begins with a mark of UTF-16.
pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff])
}

/// Reads the one sheet that such a file is.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Fault> {
    let text = decode(bytes)?;
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator(&text)).from_reader(text.as_bytes());
    let mut sheet = Sheet { name: "CSV".to_owned(), ..Sheet::default() };
    let mut left = CELLS_MAX;
    for (row, record) in reader.records().enumerate() {
        let record = record.map_err(|_| refuse("file_broken"))?;
        if row >= ROWS_MAX && record.iter().any(|field| !field.trim().is_empty()) {
            return Err(refuse("too_many_rows"));
        }
        for (column, field) in record.iter().enumerate().take(COLUMNS_MAX) {
            let cell = Cell::text(guarded(field));
            if cell.is_empty() || row >= ROWS_MAX {
                continue;
            }
            left = left.checked_sub(1).ok_or_else(|| refuse("too_many_cells"))?;
            sheet.put(row, column, cell);
        }
    }
    Ok(Book { sheets: vec![sheet] })
}

/// `="0123"` and `'0123` are how spreadsheets are told to keep a text; the text is what is inside.
fn guarded(field: &str) -> &str {
    let field = field.trim();
    field
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .or_else(|| field.strip_prefix('\'').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())))
        .unwrap_or(field)
}

fn decode(bytes: &[u8]) -> Result<String, Fault> {
    let by_mark: Option<&Encoding> = match bytes {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [0xef, 0xbb, 0xbf, ..] => Some(UTF_8),
        _ => None,
    };
    let encoding = by_mark.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { GB18030 });
    let (text, _, broken) = encoding.decode(bytes);
    if broken { Err(refuse("file_not_a_workbook")) } else { Ok(text.into_owned()) }
}

/// The separator that the first lines hold most of.
fn separator(text: &str) -> u8 {
    let head: String = text.lines().take(20).collect();
    let count = |c: char| head.chars().filter(|x| *x == c).count();
    [(b'\t', count('\t')), (b';', count(';')), (b',', count(','))]
        .into_iter()
        .max_by_key(|(_, n)| *n)
        .map_or(b',', |(c, _)| c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(bytes: &[u8]) -> Vec<String> {
        let book = read(bytes).expect("reads");
        book.sheets[0].rows[0].iter().map(|c| c.text.clone()).collect()
    }

    #[test]
    fn the_encodings_of_offices_are_read() {
        assert_eq!(first("楼栋,房号\n".as_bytes()), ["楼栋", "房号"]);
        assert_eq!(first("\u{feff}楼栋;房号\n".as_bytes()), ["楼栋", "房号"]);
        let (gb, _, _) = GB18030.encode("楼栋\t房号\n");
        assert_eq!(first(&gb), ["楼栋", "房号"]);
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("楼栋,房号\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(first(&utf16), ["楼栋", "房号"]);
        assert_eq!(first(b"=\"0755\",'0138\n"), ["0755", "0138"]);
    }
}
