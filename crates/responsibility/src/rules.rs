//! The pure decisions: when a warranty ends, and which row of the table decides.
//!
//! Nothing here reads a database, a clock or chance.

pub mod forms;
pub mod table;
pub mod verdict;
pub mod warranty;
