//! What fails is tried again, later each time, and holds up nobody else.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;

/// The longest pause between two tries, in minutes.
const LONGEST: i64 = 30;

/// The consumers that failed, by line.
#[derive(Debug, Default)]
pub(crate) struct Backoff(Mutex<HashMap<(Id, &'static str), Failure>>);

#[derive(Debug, Clone)]
struct Failure {
    times: u32,
    next: Moment,
    fault: String,
}

impl Backoff {
    /// Whether it may be tried now.
    pub(crate) fn may(&self, line: Id, name: &'static str, now: Moment) -> bool {
        self.held().get(&(line, name)).is_none_or(|failure| now >= failure.next)
    }

    /// It failed: the next try is 1, 2, 4 … minutes later.
    pub(crate) fn failed(&self, line: Id, name: &'static str, now: Moment, fault: &Fault) {
        let mut all = self.held();
        let failure = all.entry((line, name)).or_insert(Failure { times: 0, next: now, fault: String::new() });
        failure.next = now.plus_minutes((1_i64 << failure.times.min(10)).min(LONGEST));
        failure.times += 1;
        failure.fault = fault.to_string();
    }

    /// It went well.
    pub(crate) fn done(&self, line: Id, name: &'static str) {
        self.held().remove(&(line, name));
    }

    /// What fails at the moment, in sentences.
    pub(crate) fn failing(&self) -> Vec<String> {
        let all = self.held();
        let told =
            all.iter().map(|((line, name), f)| format!("{name} of line {line}: {} ({} times)", f.fault, f.times));
        told.collect()
    }

    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<(Id, &'static str), Failure>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_and_ends_with_a_success() {
        let (backoff, line, t) = (Backoff::default(), Id::nil(), Moment::from_micros(0));
        assert!(backoff.may(line, "search", t));
        backoff.failed(line, "search", t, &Fault::Taken);
        assert!(!backoff.may(line, "search", t) && backoff.may(line, "search", t.plus_minutes(1)));
        backoff.failed(line, "search", t, &Fault::Taken);
        assert!(!backoff.may(line, "search", t.plus_minutes(1)) && backoff.may(line, "search", t.plus_minutes(2)));
        assert!(backoff.may(line, "notices", t), "another consumer goes on");
        (0..99).for_each(|_| backoff.failed(line, "search", t, &Fault::Taken));
        assert!(backoff.may(line, "search", t.plus_minutes(LONGEST)));
        backoff.done(line, "search");
        assert!(backoff.may(line, "search", t) && backoff.failing().is_empty());
    }
}
