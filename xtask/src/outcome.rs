//! The one error type of these chores: a sentence for the person who ran them.

use std::fmt;

/// What a chore gives back.
pub(crate) type Outcome<T> = Result<T, Trouble>;

/// Why a chore stopped, ready to print.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Trouble {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

impl From<&str> for Trouble {
    fn from(sentence: &str) -> Self {
        Self(sentence.to_owned())
    }
}

/// Says what was being done when the system refused.
pub(crate) trait During<T> {
    /// Turns the error into '`doing`: reason'.
    ///
    /// # Errors
    /// Whenever `self` is one.
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> During<T> for Result<T, E> {
    fn during(self, doing: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|reason| Trouble(format!("{}: {reason}", doing())))
    }
}
