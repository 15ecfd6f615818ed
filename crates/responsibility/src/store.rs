//! The SQL of responsibility. No decisions here.

mod book;
mod change;
mod seed;

pub(crate) use book::book;
pub(crate) use change::*;
pub(crate) use seed::*;
