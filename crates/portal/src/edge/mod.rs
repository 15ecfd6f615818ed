//! The door without a log-in: who knocks with a link or at a code, what they send, and the one sentence for everybody else.

mod form;
mod guest;
mod knock;
mod resident;
mod wall;

pub(crate) use form::Sent;
pub(crate) use guest::Guest;
pub(crate) use knock::{Knock, shut};
pub(crate) use resident::{Case, Me, own_form, session_of, with_cookie};
pub(crate) use wall::Wall;
