//! Ids: UUID version 7, made from a moment and random bits that the caller gives.

use uuid::Uuid;

use crate::clock::Moment;

/// An id. Every object has one; people see numbers such as `WO-241124-0007` instead.
pub type Id = Uuid;

/// The company's own line of history (accounts, roles, templates, lending of staff).
pub const COMPANY: Id = Uuid::from_u128(1);

/// The actor that acts for the software itself: deadlines and reactions.
pub const SYSTEM: Id = Uuid::from_u128(2);

/// Makes a version 7 id from the moment and ten random bytes.
pub fn id_from(at: Moment, random: [u8; 10]) -> Id {
    let millis = u64::try_from(at.micros() / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Reads an id as outside programs write it.
pub fn parse_id(text: &str) -> Option<Id> {
    Uuid::try_parse(text).ok()
}
