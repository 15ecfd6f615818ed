//! Money in whole fen. There is no float and no fraction of a fen anywhere.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::{Deserialize, Serialize};

/// An amount in fen (分, 0.01 yuan). May be negative in postings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fen(pub i64);

impl Fen {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The amount in fen.
    pub fn get(self) -> i64 {
        self.0
    }

    /// `price × quantity`, where the quantity is in hundredths (so 1.5 m is 150); rounded half up to a fen.
    /// `None` when it does not fit.
    pub fn times_hundredths(self, hundredths: i64) -> Option<Self> {
        let product = i128::from(self.0) * i128::from(hundredths);
        let rounded = (product + 50).div_euclid(100);
        i64::try_from(rounded).ok().map(Self)
    }

    /// Sum that says when it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Yuan with two decimals, such as `68.00` or `-0.05`.
    pub fn yuan(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let abs = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", abs / 100, abs % 100)
    }

    /// Reads yuan as people type them (`68`, `68.5`, `¥1,068.50`, full-width digits); `None` when it isn't an amount.
    pub fn parse_yuan(text: &str) -> Option<Self> {
        let clean: String =
            crate::text::half_width(text).chars().filter(|c| !matches!(c, ',' | '¥' | '元' | ' ')).collect();
        let (sign, digits) = clean.strip_prefix('-').map_or((1, clean.as_str()), |rest| (-1, rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || part.len() > 2 {
            return None;
        }
        if !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) {
            return None;
        }
        let fen: i64 = format!("{part:0<2}").parse().ok()?;
        let yuan: i64 = whole.parse().ok()?;
        yuan.checked_mul(100)?.checked_add(fen)?.checked_mul(sign).map(Self)
    }
}

impl Add for Fen {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Fen {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Fen {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Fen {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.yuan())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_type() {
        assert_eq!(Fen::parse_yuan("68"), Some(Fen(6800)));
        assert_eq!(Fen::parse_yuan("¥1,068.5"), Some(Fen(106_850)));
        assert_eq!(Fen::parse_yuan("６８．０５元"), Some(Fen(6805)));
        assert_eq!(Fen::parse_yuan("1.234"), None);
        assert_eq!(Fen::parse_yuan("abc"), None);
        assert_eq!(Fen::parse_yuan(""), None);
    }

    #[test]
    fn a_length_of_one_and_a_half_metres_is_priced_to_the_fen() {
        assert_eq!(Fen(333).times_hundredths(150), Some(Fen(500)));
        assert_eq!(Fen(i64::MAX).times_hundredths(200), None);
    }

    proptest! {
        #[test]
        fn yuan_reads_back(fen in -9_000_000_000_000_i64..9_000_000_000_000) {
            prop_assert_eq!(Fen::parse_yuan(&Fen(fen).yuan()), Some(Fen(fen)));
        }
    }
}
