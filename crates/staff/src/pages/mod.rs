//! The pages of the staff: hiring, a person's page, API tokens. They translate; what may be done is decided in `actions`.
//!
//! The list of people is scheduling's: it also tells who is on shift.

pub(crate) mod change;
pub(crate) mod hire;
pub(crate) mod member;
pub(crate) mod terms;
pub(crate) mod tokens;

use std::sync::{Arc, Mutex};

use kernel::permission::Needs;
use platform::web::Desk;

use crate::labels::{department_label, duty_label};
use crate::words::Words;

/// The departments with their words.
pub(crate) fn departments(w: Words) -> Vec<(&'static str, String)> {
    crate::model::DEPARTMENTS.into_iter().map(|code| (code, department_label(w, code))).collect()
}

/// The duties with their words.
pub(crate) fn duties(w: Words) -> Vec<(&'static str, String)> {
    crate::model::DUTIES.into_iter().map(|code| (code, duty_label(w, code))).collect()
}

/// Whether who stands at the desk may do `P`.
pub(crate) fn may<P: Needs, D>(desk: &Desk<D>) -> bool {
    P::PERMISSION.allows(&desk.actor.roles)
}

/// A secret on its way from a command to the one page that shows it. It is no part of the answer that is kept with the key:
/// a replay finds nothing here.
#[derive(Clone, Default)]
pub(crate) struct Once(Arc<Mutex<Option<String>>>);

impl Once {
    /// Puts it in; a command that runs twice puts in the last.
    pub(crate) fn put(&self, secret: String) {
        if let Ok(mut place) = self.0.lock() {
            *place = Some(secret);
        }
    }

    /// Takes it out.
    pub(crate) fn take(&self) -> Option<String> {
        self.0.lock().ok().and_then(|mut place| place.take())
    }
}
