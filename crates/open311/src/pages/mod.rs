//! The pages of outside programs: the keys, the calendar address of an appointment, and what a request's page shows of them.

pub(crate) mod keys;
pub(crate) mod panel;
pub(crate) mod visit;

use serde::Deserialize;

/// A form without fields.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Nothing {}
