//! How often somebody without a name may report, and somebody may ask for a code. Pure.

/// How often, in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// From one network at one code.
    pub pair: i64,
    /// From one network at all codes.
    pub network: i64,
    /// At one code from all networks.
    pub code: i64,
}

/// Of an ordinary report.
pub const REPORTS: Limit = Limit { pair: 5, network: 20, code: 30 };
/// Of a danger: more, because silence costs more than a false alarm; everybody is told to phone in any case.
pub const DANGERS: Limit = Limit { pair: 10, network: 40, code: 60 };

impl Limit {
    /// Whether one more is taken, after so many.
    pub const fn takes(self, pair: i64, network: i64, code: i64) -> bool {
        pair < self.pair && network < self.network && code < self.code
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// More uses never open a door again, and a danger passes wherever an ordinary report does.
        #[test]
        fn more_is_never_taken_where_less_was_not(pair in 0i64..70, network in 0i64..70, code in 0i64..70, more in 0i64..10) {
            for limit in [REPORTS, DANGERS] {
                if limit.takes(pair + more, network + more, code + more) {
                    prop_assert!(limit.takes(pair, network, code));
                }
            }
            prop_assert!(!REPORTS.takes(pair, network, code) || DANGERS.takes(pair, network, code));
        }
    }
}
