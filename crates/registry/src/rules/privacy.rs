//! `privacy.purpose`: a full number, a specimen or an identity number is looked at for a stated purpose only.

use kernel::fault::{Fault, Refusal};
use kernel::text::tidy;

/// Why somebody looks.
pub const PURPOSES: [&str; 8] = [
    "call_back",
    "emergency",
    "verify_identity",
    "release_check",
    "correct_record",
    "resident_asks",
    "authority",
    "other",
];

/// A purpose that was stated, as it goes into the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    /// Its code.
    pub code: &'static str,
    /// What was written beside it; may be empty.
    pub note: String,
}

/// How many characters a note may have.
const LONGEST: usize = 200;

/// The purpose as stated.
///
/// # Errors
/// Refused by `privacy.purpose`: `none_stated` without one of the purposes, `note_missing` when an authority's order or
/// another purpose is not named in words. A note above 200 characters is a field error.
pub fn purpose(code: &str, note: &str) -> Result<Purpose, Fault> {
    let refusal = |reason| Refusal::new("privacy.purpose", reason).way("state_purpose");
    let Some(code) = PURPOSES.into_iter().find(|known| *known == code.trim()) else {
        return Err(refusal("none_stated").into());
    };
    let note = tidy(note);
    if note.chars().count() > LONGEST {
        return Err(Fault::invalid("note", "too_long"));
    }
    if note.is_empty() && matches!(code, "other" | "authority") {
        return Err(refusal("note_missing").into());
    }
    Ok(Purpose { code, note })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reason(code: &str, note: &str) -> Option<String> {
        purpose(code, note).err().and_then(|fault| fault.refusal().map(|r| r.reason.clone()))
    }

    #[test]
    fn without_a_purpose_nothing_is_shown() {
        assert_eq!(reason("", "").as_deref(), Some("none_stated"));
        assert_eq!(reason("curiosity", "x").as_deref(), Some("none_stated"));
        assert_eq!(reason("other", "  ").as_deref(), Some("note_missing"));
        assert_eq!(reason("authority", "").as_deref(), Some("note_missing"));
        assert!(purpose("call_back", "").is_ok());
        assert!(purpose("other", "业主请我们转告").is_ok());
        assert_eq!(purpose("call_back", &"字".repeat(201)), Err(Fault::invalid("note", "too_long")));
    }

    proptest! {
        #[test]
        fn what_is_let_through_names_a_known_purpose(code in "[a-z_]{0,16}", note in "\\PC{0,30}") {
            match purpose(&code, &note) {
                Ok(stated) => {
                    prop_assert!(PURPOSES.contains(&stated.code));
                    prop_assert!(!stated.note.is_empty() || !matches!(stated.code, "other" | "authority"));
                }
                Err(fault) => prop_assert_eq!(fault.refusal().map(|r| r.rule.as_str()), Some("privacy.purpose")),
            }
        }
    }
}
