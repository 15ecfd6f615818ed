//! The SQL that writes notices, by subject. No decisions here.

pub(crate) mod deliveries;
pub(crate) mod notices;
pub(crate) mod queue;
pub(crate) mod settings;
pub(crate) mod webhooks;
