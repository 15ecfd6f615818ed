//! The door without a log-in: who knocks with a link, what they send, and the one sentence for everybody else.

mod form;
mod guest;
mod knock;

pub(crate) use form::Sent;
pub(crate) use guest::Guest;
pub(crate) use knock::shut;
