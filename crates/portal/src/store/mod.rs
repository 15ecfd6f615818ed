//! The SQL that writes. No decisions here.

pub(crate) mod codes;
pub(crate) mod jobs;
pub(crate) mod links;
pub(crate) mod notices;
pub(crate) mod residents;
