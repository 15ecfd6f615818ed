//! How often everybody together may read of a community without a key: enough for a city's programs, too little for a flood.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use kernel::clock::Moment;
use kernel::ids::Id;

/// Reads in a minute, in this process.
const A_MINUTE: u32 = 600;

static READS: LazyLock<Mutex<HashMap<Id, (i64, u32)>>> = LazyLock::new(Mutex::default);

/// Counts a read; whether it was one too many.
pub(super) fn too_often(community: Id, now: Moment) -> bool {
    let Ok(mut reads) = READS.lock() else { return false };
    count(&mut reads, community, now.seconds().div_euclid(60))
}

fn count(reads: &mut HashMap<Id, (i64, u32)>, community: Id, minute: i64) -> bool {
    let (counted, times) = reads.entry(community).or_insert((minute, 0));
    if *counted != minute {
        (*counted, *times) = (minute, 0);
    }
    *times = times.saturating_add(1);
    *times > A_MINUTE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_counted_by_community() {
        let (mut reads, a, b) = (HashMap::new(), Id::from_u128(1), Id::from_u128(2));
        assert!((0..A_MINUTE).all(|_| !count(&mut reads, a, 5)));
        assert!(count(&mut reads, a, 5));
        assert!(!count(&mut reads, b, 5), "another community");
        assert!(!count(&mut reads, a, 6), "another minute");
    }
}
