//! The SQL of responsibility. No decisions here.

mod book;
mod change;

pub(crate) use book::book;
pub(crate) use change::*;
