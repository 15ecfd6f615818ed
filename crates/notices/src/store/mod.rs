//! The SQL that writes notices, by subject. No decisions here.

pub(crate) mod notices;
pub(crate) mod settings;
