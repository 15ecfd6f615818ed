//! A look through an old workbook before it is read: how far its cells lie apart, sheet by sheet.
//!
//! Only as much of the compound file (MS-CFB) and of the record stream (MS-XLS) is understood as that takes.

use kernel::fault::Fault;

use super::open::refuse;

/// The most room that the sheets of a file may take together, in cells.
const ROOM_MAX: u64 = 8_000_000;
/// The end of a chain of sectors, and what lies above it, is no sector.
const LAST_SECTOR: u32 = 0xffff_fffa;

/// Looks at every record of the workbook stream.
///
/// # Errors
/// `file_broken`, `file_encrypted`, `file_hostile`, `file_not_a_workbook` (a compound file of another program).
pub(super) fn within_limits(bytes: &[u8]) -> Result<(), Fault> {
    let stream = workbook_stream(bytes).ok_or_else(|| refuse("file_broken"))?;
    if stream.is_empty() {
        return Err(refuse("file_not_a_workbook"));
    }
    let mut room = 0_u64;
    let mut spread = Spread::default();
    let mut rest = stream.as_slice();
    while let Some((kind, body, next)) = record(rest) {
        match kind {
            // BOF, EOF: a sheet begins or ends.
            0x0809 | 0x000a => room = room.saturating_add(std::mem::take(&mut spread).room()),
            // FILEPASS
            0x002f => return Err(refuse("file_encrypted")),
            // BLANK, NUMBER, LABEL, BOOLERR, RK, FORMULA, LABELSST, RSTRING begin with row and column;
            // MULBLANK and MULRK end with their last column.
            0x0201 | 0x0203 | 0x0204 | 0x0205 | 0x027e | 0x0006 | 0x00fd | 0x00d6 => {
                spread.cell(word(body, 0), word(body, 2));
            }
            0x00bd | 0x00be => {
                spread.cell(word(body, 0), word(body, 2));
                spread.cell(word(body, 0), word(body, body.len().saturating_sub(2)));
            }
            _ => {}
        }
        rest = next;
        if room > ROOM_MAX {
            return Err(refuse("file_hostile"));
        }
    }
    if room.saturating_add(spread.room()) > ROOM_MAX { Err(refuse("file_hostile")) } else { Ok(()) }
}

/// How far the cells of a sheet lie apart.
#[derive(Default)]
struct Spread {
    rows: Option<(u64, u64)>,
    columns: Option<(u64, u64)>,
}

impl Spread {
    fn cell(&mut self, row: Option<u16>, column: Option<u16>) {
        let (Some(row), Some(column)) = (row, column) else { return };
        let widen = |known: Option<(u64, u64)>, at: u16| {
            let at = u64::from(at);
            Some(known.map_or((at, at), |(low, high)| (low.min(at), high.max(at))))
        };
        self.rows = widen(self.rows, row);
        self.columns = widen(self.columns, column);
    }

    fn room(self) -> u64 {
        let span = |known: Option<(u64, u64)>| known.map_or(0, |(low, high)| high - low + 1);
        span(self.rows).saturating_mul(span(self.columns))
    }
}

fn record(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (kind, length) = (word(bytes, 0)?, usize::from(word(bytes, 2)?));
    Some((kind, bytes.get(4..4 + length)?, bytes.get(4 + length..)?))
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn size(n: u32) -> Option<usize> {
    usize::try_from(n).ok()
}

/// The sectors of a compound file.
struct Sectors<'a> {
    bytes: &'a [u8],
    length: usize,
    table: Vec<u32>,
}

impl<'a> Sectors<'a> {
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let at = size(number)?.checked_add(1)?.checked_mul(self.length)?;
        // The last sector of a file may be cut short.
        self.bytes.get(at..self.bytes.len().min(at + self.length))
    }

    /// What lies in a chain; a chain that runs in a circle ends it.
    fn chain(&self, first: u32) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut next = first;
        let mut steps = 0;
        while next < LAST_SECTOR {
            steps += 1;
            if steps > self.table.len() + 1 {
                return None;
            }
            out.extend_from_slice(self.sector(next)?);
            next = *self.table.get(size(next)?)?;
        }
        Some(out)
    }
}

/// The bytes of the stream `Workbook` (or `Book`); empty when the file has none.
fn workbook_stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = 1_usize.checked_shl(u32::from(word(bytes, 30)?)).filter(|n| (512..=4096).contains(n))?;
    let short = 1_usize.checked_shl(u32::from(word(bytes, 32)?)).filter(|n| (16..=512).contains(n))?;
    let mut sectors = Sectors { bytes, length, table: Vec::new() };
    let mut list: Vec<u32> = (0..109).filter_map(|n| long(bytes, 76 + n * 4)).filter(|s| *s < LAST_SECTOR).collect();
    let mut more = long(bytes, 68)?;
    let mut steps = 0;
    while more < LAST_SECTOR {
        steps += 1;
        if steps > bytes.len() / length + 1 {
            return None;
        }
        let sector = sectors.sector(more)?;
        let last = length - 4;
        list.extend((0..last / 4).filter_map(|n| long(sector, n * 4)).filter(|s| *s < LAST_SECTOR));
        more = long(sector, last)?;
    }
    for part in list {
        let sector = sectors.sector(part)?;
        let entries: Vec<u32> = (0..length / 4).filter_map(|n| long(sector, n * 4)).collect();
        sectors.table.extend(entries);
    }
    let directory = sectors.chain(long(bytes, 48)?)?;
    let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
    let root = entries.first()?;
    let found = entries.iter().find(|entry| matches!(name(entry).as_str(), "workbook" | "book"));
    let Some(entry) = found else { return Some(Vec::new()) };
    let (first, total) = (long(entry, 116)?, size(long(entry, 120)?)?);
    let mut stream = if total >= size(long(bytes, 56)?)? {
        sectors.chain(first)?
    } else {
        let small = sectors.chain(long(bytes, 60)?)?;
        let table: Vec<u32> = (0..small.len() / 4).filter_map(|n| long(&small, n * 4)).collect();
        let inside = sectors.chain(long(root, 116)?)?;
        // Short sectors are counted from 0, without a header before them.
        let padded: Vec<u8> = vec![0; short].into_iter().chain(inside).collect();
        Sectors { bytes: &padded, length: short, table }.chain(first)?
    };
    stream.truncate(total);
    Some(stream)
}

fn name(entry: &[u8]) -> String {
    let length = word(entry, 64).map_or(0, usize::from).min(64);
    let units: Vec<u16> = (0..length.saturating_sub(2) / 2).filter_map(|n| word(entry, n * 2)).collect();
    String::from_utf16_lossy(&units).to_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_far_apart_take_room() {
        let mut spread = Spread::default();
        spread.cell(Some(0), Some(0));
        spread.cell(Some(65_535), Some(255));
        assert_eq!(spread.room(), 65_536 * 256);
    }

    proptest! {
        #[test]
        fn any_bytes_end_with_an_answer(tail in prop::collection::vec(any::<u8>(), 0..3000)) {
            let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
            bytes.extend(tail);
            let _ = within_limits(&bytes);
        }
    }
}
