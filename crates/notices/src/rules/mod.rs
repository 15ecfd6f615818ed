//! The pure decisions of notices: texts, ways, quiet hours, and when something is tried again.

pub mod backoff;
pub mod events;
pub mod quiet;
pub mod text;
pub mod ways;
