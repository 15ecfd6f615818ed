//! One community, one line of history: numbered without gaps, chained by hash, append-only.
//!
//! Events are the audit and the feed, not the source of state. Personal values are commitments in the chain
//! (`event_values` holds value and salt and may be erased).

mod append;
mod canonical;
mod erase;
mod event;
mod read;
mod verify;

pub(crate) use append::{Head, append, lock_head, store_head};
pub use canonical::{canonical, chain, commitment, hex as hex_of};
pub use erase::erase;
pub use event::Event;
pub use read::{EventRow, after, of_subject, personal};
pub use verify::{LineReport, verify_line};
