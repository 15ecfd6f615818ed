//! The SQL that writes the registry. No decisions here. One file a subject.

pub(crate) mod keys;
pub(crate) mod people;
pub(crate) mod places;
pub(crate) mod things;
