//! Codes in words: stages, roles, care flags, origins, purposes. Nobody is shown a raw code.

use kernel::clock::Moment;
use platform::web::Desk;

use crate::model::{Stage, StageNow};
use crate::words::Words;

/// A word with its colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// `jade`, `gold`, `blue`, `red` or empty.
    pub(crate) tone: &'static str,
    /// The word.
    pub(crate) text: String,
}

/// An entry of a list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What is read.
    pub(crate) label: String,
    /// Whether it is chosen.
    pub(crate) on: bool,
}

/// Codes as a list to choose from.
pub(crate) fn choices(w: Words, family: &str, codes: &[&str], chosen: &str) -> Vec<Choice> {
    codes
        .iter()
        .map(|code| Choice { value: (*code).to_owned(), label: w.code_word(family, code), on: *code == chosen })
        .collect()
}

/// The tag of a stage.
pub(crate) fn stage_tag(w: Words, stage: Stage) -> Tag {
    let tone = match stage {
        Stage::NotHandedOver | Stage::Daily => "",
        Stage::HandedOver => "blue",
        Stage::FittingOut => "gold",
        Stage::Warranty => "jade",
    };
    Tag { tone, text: w.code_word("stage", stage.code()) }
}

/// The tag of a stage with its last day.
pub(crate) fn stage_now_tag(w: Words, now: StageNow) -> Tag {
    let tag = stage_tag(w, now.stage);
    match now.until {
        Some(day) => Tag { text: w.stage_until(day.to_string(), tag.text), ..tag },
        None => tag,
    }
}

/// The first character of a name, for the round sign beside it.
pub(crate) fn sign(name: &str) -> String {
    name.chars().next().map(String::from).unwrap_or_default()
}

/// The day of a moment in the community's time zone.
pub(crate) fn day<P>(desk: &Desk<P>, at: Moment) -> String {
    at.day(&desk.line.zone).to_string()
}

#[cfg(test)]
mod tests {
    use kernel::lang::Lang;

    use super::*;
    use crate::actions::{CARE, COMMON_PART_KINDS, GROUPS, ORIGINS};
    use crate::rules::occupancy::ROLES;
    use crate::rules::privacy::PURPOSES;

    #[test]
    fn every_code_has_a_word_in_both_languages() {
        let stages: Vec<&str> = Stage::ALL.iter().map(|s| s.code()).collect();
        let families: [(&str, &[&str]); 7] = [
            ("stage", &stages),
            ("occupant", &ROLES),
            ("care", &CARE),
            ("origin", &ORIGINS),
            ("purpose", &PURPOSES),
            ("part", &COMMON_PART_KINDS),
            ("group", &GROUPS),
        ];
        for lang in Lang::ALL {
            for (family, codes) in families {
                for code in codes {
                    assert_ne!(&Words(lang).code_word(family, code), code, "{family} in {}", lang.tag());
                }
            }
        }
    }
}
