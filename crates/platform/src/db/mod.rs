//! The only place that knows that there are two databases.
//!
//! Domain code sees [`Db`] (reading, one snapshot) and [`Tx`] (a command on one line of history); the edge sends closures
//! to a [`Store`]. SQL is plain text with `$1…$n`, the same on both engines (house rules: `docs/sql.md`).

mod batch;
mod dump;
mod engine;
mod lite;
mod migrate;
mod pg;
mod readers;
pub mod recorder;
mod sizes;
mod store;
mod tx;
mod value;
mod writers;

pub(crate) use batch::is_known;
pub use batch::{Command, Key, Written};
pub use dump::{Table, TableSum, count_sealed, tables};
pub use engine::Db;
pub use migrate::{Migration, Standing, copy_sqlite, expand, migrate, standing};
pub use store::{Store, StoreConfig, Target};
pub use tx::{Reacts, Recorded, Tx};
pub use value::{FromRow, FromVal, Row, Val};
