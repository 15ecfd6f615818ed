//! Chance that is the same every time: SplitMix64, seeded by a name. Not for secrets.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A stream of numbers that only depends on its name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Rng(u64);

impl Rng {
    /// The stream of a name.
    pub(crate) fn named(name: &str) -> Self {
        let digest = Sha256::digest(name.as_bytes());
        let mut eight = [0; 8];
        eight.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self(u64::from_be_bytes(eight))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to `below` − 1; 0 when `below` isn't positive.
    pub(crate) fn below(&mut self, below: i64) -> i64 {
        let below = u64::try_from(below).unwrap_or(0);
        let drawn = self.next().checked_rem(below).unwrap_or(0);
        i64::try_from(drawn).unwrap_or(0)
    }

    /// From `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high - low + 1)
    }

    /// Whether something of so many in a hundred happens.
    pub(crate) fn percent(&mut self, of_hundred: i64) -> bool {
        self.below(100) < of_hundred
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let drawn = self.below(i64::try_from(items.len()).unwrap_or(0));
        items.get(usize::try_from(drawn).unwrap_or(0))
    }

    /// One of several texts; empty when there is none.
    pub(crate) fn text(&mut self, items: &[String]) -> String {
        self.pick(items).cloned().unwrap_or_default()
    }

    /// One of several by weight.
    pub(crate) fn weighted<'a, T>(&mut self, items: &'a [T], weight: impl Fn(&T) -> i64) -> Option<&'a T> {
        let mut left = self.below(items.iter().map(&weight).sum());
        items.iter().find(|item| {
            left -= weight(item);
            left < 0
        })
    }
}

/// The random bits of a command, from its name: the demo is the same every time.
pub(crate) fn seed(name: &str) -> [u8; 32] {
    Sha256::digest(name.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_gives_the_same_stream() {
        let draw = |name: &str| {
            let mut rng = Rng::named(name);
            (0..5).map(|_| rng.between(1, 100)).collect::<Vec<_>>()
        };
        assert_eq!(draw("a"), draw("a"));
        assert_ne!(draw("a"), draw("b"));
        assert!(draw("a").iter().all(|n| (1..=100).contains(n)));
    }

    #[test]
    fn weights_count_and_nothing_comes_of_nothing() {
        let mut rng = Rng::named("w");
        let items = [("never", 0), ("always", 3)];
        assert!((0..50).all(|_| rng.weighted(&items, |i| i.1).is_some_and(|i| i.0 == "always")));
        assert_eq!(rng.pick::<i64>(&[]), None);
        assert_eq!(rng.below(0), 0);
    }
}
