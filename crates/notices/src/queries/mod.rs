//! What is read of notices, by subject.

pub mod deliveries;
pub mod inbox;
pub mod kinds;
pub mod recipients;
pub mod settings;
