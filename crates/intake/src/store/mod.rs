//! The SQL that writes intake, by subject: requests, promises, script and calls on hold. No decisions here.

pub(crate) mod calls;
pub(crate) mod promises;
pub(crate) mod requests;
pub(crate) mod script;
