//! Sending: one module a way. They reach out of the house and decide nothing but what an answer means.

pub mod guard;
pub(crate) mod http;
pub mod robots;
pub mod signing;
pub mod sms;
pub(crate) mod smtp;

/// What became of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was taken; what the receiver answered, in short.
    Sent(String),
    /// It was not.
    Failed {
        /// A code, and behind a colon what else is known: `status: 503`. Never a number or a secret.
        error: String,
        /// The receiver asks for so many seconds.
        retry_after: Option<i64>,
        /// Trying again is no use.
        never: bool,
    },
}

impl Outcome {
    /// A failure that is tried again.
    pub(crate) fn later(error: impl Into<String>) -> Self {
        Self::Failed { error: error.into(), retry_after: None, never: false }
    }

    /// A failure that isn't.
    pub(crate) fn never(error: impl Into<String>) -> Self {
        Self::Failed { error: error.into(), retry_after: None, never: true }
    }
}

/// What a receiver said, fit for the log: short, one line, without a run of digits that may be a number or a code.
pub(crate) fn clean(answer: &str) -> String {
    let mut shown = String::new();
    let mut digits = String::new();
    let close = |digits: &mut String, shown: &mut String| {
        if digits.len() >= 5 {
            shown.push_str("****");
        } else {
            shown.push_str(digits);
        }
        digits.clear();
    };
    for c in answer.chars().take(300) {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            close(&mut digits, &mut shown);
            shown.push(if c.is_control() { ' ' } else { c });
        }
    }
    close(&mut digits, &mut shown);
    shown.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_a_receiver_says_is_short_and_names_no_number() {
        assert_eq!(clean("{\"errcode\":310000,\n\"to\":\"13800005120\"}"), "{\"errcode\":****, \"to\":\"****\"}");
        assert_eq!(clean("status 503"), "status 503");
        assert!(clean(&"长".repeat(1000)).chars().count() <= 160);
    }
}
