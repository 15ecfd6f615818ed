//! Identity card numbers (公民身份号码, GB 11643): 17 digits and a check character.

use serde::Serialize;

use crate::text::half_width;

/// A well-formed 18-character identity number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct IdNumber(String);

/// Why a text is not an identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnIdNumber {
    /// A spreadsheet kept only 15 significant digits: the rest became zeros or an exponent.
    LostDigits,
    /// Another length, a letter, or the check character does not fit.
    Malformed,
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

impl IdNumber {
    /// Reads a number and checks its last character (GB 11643-1999, ISO 7064 MOD 11-2).
    pub fn parse(text: &str) -> Result<Self, NotAnIdNumber> {
        let clean: String = half_width(text)
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if clean.contains("E+")
            || (clean.len() == 18 && clean.ends_with("000") && check(&clean).is_none_or(|c| !clean.ends_with(c)))
        {
            return Err(NotAnIdNumber::LostDigits);
        }
        if clean.len() != 18 {
            return Err(NotAnIdNumber::Malformed);
        }
        match check(&clean) {
            Some(expected) if clean.ends_with(expected) => Ok(Self(clean)),
            _ => Err(NotAnIdNumber::Malformed),
        }
    }

    /// The number in full.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// `110***********1234`.
    pub fn masked(&self) -> String {
        let head: String = self.0.chars().take(3).collect();
        let tail: String = self.0.chars().skip(14).collect();
        format!("{head}***********{tail}")
    }
}

fn check(text: &str) -> Option<char> {
    let mut sum = 0;
    let mut count = 0;
    for (c, weight) in text.chars().zip(WEIGHTS) {
        sum += c.to_digit(10)? * weight;
        count += 1;
    }
    if count != 17 {
        return None;
    }
    usize::try_from(sum % 11).ok().and_then(|i| CHECKS.get(i)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_character_decides() {
        assert!(IdNumber::parse("11010519491231002X").is_ok());
        assert!(IdNumber::parse("11010519491231002x").is_ok());
        assert_eq!(IdNumber::parse("110105194912310021"), Err(NotAnIdNumber::Malformed));
        assert_eq!(IdNumber::parse("110105194912310"), Err(NotAnIdNumber::Malformed));
        assert_eq!(IdNumber::parse("1.10105194912310E+17"), Err(NotAnIdNumber::LostDigits));
        assert_eq!(IdNumber::parse("440305197505123000"), Err(NotAnIdNumber::LostDigits));
        assert_eq!(IdNumber::parse("11010519491231002X").expect("id").masked(), "110***********002X");
    }
}
