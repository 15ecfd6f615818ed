//! The clock and the randomness: the only place that asks the machine for either.

use std::sync::atomic::{AtomicI64, Ordering};

use kernel::clock::Moment;
use kernel::fault::Fault;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    fn now(&self) -> Moment {
        Moment::from(jiff::Timestamp::now())
    }
}

/// A clock for tests and for making the demo's year: it stands until it is moved.
#[derive(Debug)]
pub struct FakeClock(AtomicI64);

impl FakeClock {
    /// A clock that stands at a moment.
    pub fn new(at: Moment) -> Self {
        Self(AtomicI64::new(at.micros()))
    }

    /// Moves it to a moment.
    pub fn set(&self, at: Moment) {
        self.0.store(at.micros(), Ordering::Release);
    }

    /// Moves it on by minutes.
    pub fn advance_minutes(&self, minutes: i64) {
        self.set(self.now().plus_minutes(minutes));
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.load(Ordering::Acquire))
    }
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Fault::broken)?;
    Ok(bytes)
}
