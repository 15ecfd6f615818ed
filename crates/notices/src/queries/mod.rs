//! What is read of notices, by subject.

pub mod deliveries;
pub mod inbox;
pub mod kinds;
pub(crate) mod outgoing;
pub mod recipients;
pub mod settings;
pub mod webhooks;
