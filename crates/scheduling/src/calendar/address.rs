//! The signed address of a feed: what it is for, its id, and the master key's word that we made it.

use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use platform::files::Files;

/// What an address leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A worker's bookings.
    Worker,
    /// A resident's appointment.
    Visit,
}

impl Kind {
    /// The part of the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Visit => "visit",
        }
    }
}

/// How many bytes of the signature stand in the address: 128 bits are beyond guessing.
const SIGNED: usize = 16;

fn sign(files: &Files, kind: Kind, id: Id) -> Result<String, Fault> {
    let whole = files.lookup_hash("calendar address", &format!("{}:{}", kind.code(), id.simple()))?;
    Ok(whole.iter().take(SIGNED).map(|byte| format!("{byte:02x}")).collect())
}

/// The path of a feed, such as `/calendar/worker/….ics`.
pub fn path(files: &Files, kind: Kind, id: Id) -> Result<String, Fault> {
    Ok(format!("/calendar/{}/{}{}.ics", kind.code(), id.simple(), sign(files, kind, id)?))
}

/// The id behind the last part of an address, where we signed it. A forged one is as one that never was.
///
/// # Errors
/// Not found.
pub fn read(files: &Files, kind: Kind, file: &str) -> Result<Id, Fault> {
    let token = file.strip_suffix(".ics").ok_or(Fault::NotFound)?;
    let (id, signature) = token.split_at_checked(32).ok_or(Fault::NotFound)?;
    let id = parse_id(id).ok_or(Fault::NotFound)?;
    let wanted = sign(files, kind, id)?;
    // Every byte is looked at, so that the time says nothing about the first that differs.
    let differs = wanted.bytes().zip(signature.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
    if differs == 0 && wanted.len() == signature.len() { Ok(id) } else { Err(Fault::NotFound) }
}

#[cfg(test)]
mod tests {
    use platform::files::MasterKey;

    use super::*;

    #[test]
    fn an_address_is_ours_or_nothing() {
        let folder = std::env::temp_dir().join(format!("guanjia-address-{}", std::process::id()));
        let files = |n: u8| Files::folder(&folder, MasterKey::from_bytes([n; 32])).expect("folder");
        let (ours, id) = (files(7), Id::from_u128(99));
        let whole = path(&ours, Kind::Worker, id).expect("path");
        let file = whole.strip_prefix("/calendar/worker/").expect("its place");
        assert_eq!(read(&ours, Kind::Worker, file), Ok(id));
        assert_eq!(read(&ours, Kind::Visit, file), Err(Fault::NotFound), "for something else");
        assert_eq!(read(&files(8), Kind::Worker, file), Err(Fault::NotFound), "another key");
        let mut forged = file.to_owned();
        forged.replace_range(..1, "f");
        for bad in [
            &forged,
            "",
            ".ics",
            "字字字字字字字字字字字字.ics",
            &file.replace(".ics", ""),
            &file.replace(".ics", "0.ics"),
        ] {
            assert_eq!(read(&ours, Kind::Worker, bad), Err(Fault::NotFound), "{bad}");
        }
        drop(std::fs::remove_dir_all(folder));
    }
}
