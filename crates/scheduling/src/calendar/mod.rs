//! Calendars for programs outside (iCalendar, RFC 5545): how an entry is written, and the signed addresses of feeds.
//!
//! A worker's **feed** is one address a person and community. It is signed with the master key over the feed's id, so that
//! nothing secret lies in the database, and it ends when its row ends. What an entry says beside its time (number, place)
//! belongs to floors above: they put the entries together and answer the address.

pub mod actions;
pub mod address;
pub mod page;
pub mod queries;
mod store;
pub mod write;

pub use address::Kind;
pub use write::{Entry, Standing, write};
