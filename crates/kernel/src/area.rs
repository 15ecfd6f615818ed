//! Floor area in hundredths of a square metre.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An area in 0.01 m².
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Area(pub i64);

impl Area {
    /// Reads square metres as people type them (`98.6`, `98.60㎡`, full-width digits); more than two decimals are rounded half up.
    pub fn parse(text: &str) -> Option<Self> {
        let clean: String =
            crate::text::half_width(text).chars().filter(|c| !matches!(c, ',' | ' ' | '㎡' | '²')).collect();
        let clean =
            clean.trim_end_matches("平方米").trim_end_matches("平米").trim_end_matches("m2").trim_end_matches('m');
        let (whole, part) = clean.split_once('.').unwrap_or((clean, ""));
        if whole.is_empty() || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) {
            return None;
        }
        let metres: i64 = whole.parse().ok()?;
        let three: String = format!("{part:0<3}").chars().take(3).collect();
        let thousandths: i64 = three.parse().ok()?;
        metres.checked_mul(100)?.checked_add((thousandths + 5) / 10).map(Self)
    }
}

impl fmt::Display for Area {
    /// Square metres with two decimals, without the unit.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0.unsigned_abs() % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_square_metres() {
        assert_eq!(Area::parse("98.6"), Some(Area(9860)));
        assert_eq!(Area::parse("１０２．３５㎡"), Some(Area(10_235)));
        assert_eq!(Area::parse("98.605"), Some(Area(9861)));
        assert_eq!(Area::parse("约90"), None);
        assert_eq!(Area(9860).to_string(), "98.60");
    }
}
