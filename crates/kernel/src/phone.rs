//! Chinese phone numbers: mobiles and land lines, normalised to digits, masked for screens.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::half_width;

/// A phone number: 11 digits of a mobile, area code and number of a land line (`0755-26001234` → `075526001234`),
/// 7–8 digits of a local number, a 400/800 number, or `00852…` for abroad.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Reads a number as people write it (spaces, dashes, +86, full-width digits). `None` when it isn't one.
    pub fn parse(text: &str) -> Option<Self> {
        let half = half_width(text);
        let trimmed = half.trim();
        let abroad = trimmed.starts_with('+') && !trimmed.starts_with("+86");
        if trimmed
            .chars()
            .any(|c| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '+' | '.' | '—' | '–' | '－' | '·')))
        {
            return None;
        }
        let mut digits: String = trimmed.chars().filter(char::is_ascii_digit).collect();
        if abroad {
            digits.insert_str(0, "00");
        }
        if let Some(rest) = digits.strip_prefix("0086").map(str::to_owned) {
            digits = rest;
        }
        if digits.len() == 13 && digits.starts_with("86") {
            digits.drain(..2);
        }
        let ok = match digits.as_bytes() {
            [b'1', b'3'..=b'9', rest @ ..] => rest.len() == 9,
            [b'0', b'0', ..] => (8..=17).contains(&digits.len()),
            [b'0', ..] => (10..=12).contains(&digits.len()),
            [b'4' | b'8', b'0', b'0', ..] if digits.len() == 10 => true,
            [b'2'..=b'9', ..] => (7..=8).contains(&digits.len()),
            _ => false,
        };
        ok.then_some(Self(digits))
    }

    /// The digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// `138****5120`, `0755****1234`: enough to recognise it, not to call it.
    pub fn masked(&self) -> String {
        mask(&self.0)
    }

    /// Whether a text message can reach it.
    pub fn is_mobile(&self) -> bool {
        self.0.len() == 11 && self.0.starts_with('1')
    }
}

/// Hides the middle of a number, whatever its form.
pub fn mask(digits: &str) -> String {
    let chars: Vec<char> = digits.chars().collect();
    let tail = chars.len().min(4);
    let head = chars.len().saturating_sub(8).clamp(0, 4);
    let first: String = chars.iter().take(head).collect();
    let last: String = chars.iter().skip(chars.len() - tail).collect();
    format!("{first}****{last}")
}

/// A mobile number, whole or masked, in its three groups: `138 0013 8000`. Any other number stays as it is.
pub fn spaced(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    let mobile =
        chars.len() == 11 && chars.first() == Some(&'1') && chars.iter().all(|c| c.is_ascii_digit() || *c == '*');
    if !mobile {
        return number.to_owned();
    }
    let mut out = String::with_capacity(13);
    for (place, digit) in chars.into_iter().enumerate() {
        if matches!(place, 3 | 7) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a phone number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_ledgers_hold() {
        for (text, digits) in [
            ("138 0013 8000", "13800138000"),
            ("138-0013-8000", "13800138000"),
            ("１３８００１３８０００", "13800138000"),
            ("+86 13800138000", "13800138000"),
            ("8613800138000", "13800138000"),
            ("0755-26001234", "075526001234"),
            ("26001234", "26001234"),
            ("+852 9123 4567", "0085291234567"),
            ("400-800-1234", "4008001234"),
        ] {
            assert_eq!(Phone::parse(text).map(|p| p.0).as_deref(), Some(digits), "{text}");
        }
        for bad in ["1380013800", "138001380001", "12800138000", "无", "", "138O0138000", "1.38E+10"] {
            assert_eq!(Phone::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_mobile_number_stands_in_groups() {
        assert_eq!(spaced("13800138000"), "138 0013 8000");
        assert_eq!(spaced("138****8000"), "138 **** 8000");
        for other in ["075526001234", "26001234", "****1234", "", "无"] {
            assert_eq!(spaced(other), other);
        }
    }

    #[test]
    fn the_middle_is_hidden() {
        assert_eq!(Phone::parse("13800135120").map(|p| p.masked()).as_deref(), Some("138****5120"));
        assert_eq!(mask("26001234"), "****1234");
    }
}
