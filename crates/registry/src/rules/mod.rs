//! What holds for places and people: pure decisions, without a database. One file a subject.

pub mod occupancy;
pub mod privacy;
pub mod stage;

pub use stage::stage;
