//! How numbers arrive from outside: a quantity as a JSON number or as text, kept in hundredths without a float.

use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// A verb that says everything by itself: its body may be empty, or hold the meta data of an op.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Nothing {}

#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Number(Number),
    Text(String),
}

/// Reads a quantity into hundredths.
///
/// # Errors
/// What is no number above nought with at most two decimals.
pub(crate) fn quantity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = match Given::deserialize(deserializer)? {
        Given::Number(number) => number.to_string(),
        Given::Text(text) => text,
    };
    hundredths(&text).ok_or_else(|| D::Error::custom("a quantity is a number above nought with at most two decimals"))
}

/// `1.5` → 150.
pub(crate) fn hundredths(text: &str) -> Option<i64> {
    let half = kernel::text::half_width(text);
    let (whole, part) = half.trim().split_once('.').unwrap_or((half.trim(), ""));
    let part = part.trim_end_matches('0');
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part).filter(|all| *all > 0)
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn a_quantity_is_read_without_a_float() {
        for (text, wanted) in [("1", 100), ("1.5", 150), ("0.25", 25), ("2.0", 200), ("１．５", 150), ("10", 1000)] {
            assert_eq!(hundredths(text), Some(wanted), "{text}");
        }
        for bad in ["0", "-1", "1.234", "abc", "", "1e3", "."] {
            assert_eq!(hundredths(bad), None, "{bad}");
        }
    }
}
