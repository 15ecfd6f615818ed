//! The pages of intake: `console` the call, `requests` and `promises` the lists, `script` the words. They translate; what may
//! be done is decided in `actions`.

mod call;
pub(crate) mod chase;
pub(crate) mod console;
mod form;
pub(crate) mod household;
pub(crate) mod promises;
pub(crate) mod requests;
pub(crate) mod script;
pub(crate) mod shown;
pub(crate) mod take_up;
