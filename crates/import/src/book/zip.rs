//! What a zipped workbook unpacks to, counted by unpacking: sizes that a file tells of itself are not believed.

use std::io::{Cursor, Read};

use kernel::fault::Fault;
use zip::ZipArchive;

use super::UNPACKED_MAX;
use super::open::refuse;

/// The most files that a workbook has inside.
const ENTRIES_MAX: usize = 2_000;

/// Unpacks everything into nothing, within limits.
///
/// # Errors
/// `file_broken`, `file_hostile` (it unpacks to too much, or has too many parts), `file_encrypted`, `file_not_a_workbook`.
pub(super) fn within_limits(bytes: &[u8]) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refuse("file_broken"))?;
    if archive.len() > ENTRIES_MAX {
        return Err(refuse("file_hostile"));
    }
    if !archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case("[Content_Types].xml")) {
        return Err(refuse("file_not_a_workbook"));
    }
    let mut left = UNPACKED_MAX;
    let mut buffer = vec![0_u8; 64 * 1024];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(why) if why.to_lowercase().contains("password") => {
                refuse("file_encrypted")
            }
            _ => refuse("file_broken"),
        })?;
        loop {
            let got = entry.read(&mut buffer).map_err(|_| refuse("file_broken"))?;
            if got == 0 {
                break;
            }
            left = left.checked_sub(u64::try_from(got).unwrap_or(u64::MAX)).ok_or_else(|| refuse("file_hostile"))?;
        }
    }
    Ok(())
}
