//! Keeps the statements that are run, for `make bench`: the same work is then run raw and compared.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::value::Val;

static ON: AtomicBool = AtomicBool::new(false);
static KEPT: Mutex<Vec<(String, Vec<Val>)>> = Mutex::new(Vec::new());

pub(super) fn note(sql: &str, args: &[Val]) {
    if ON.load(Ordering::Relaxed) {
        KEPT.lock().unwrap_or_else(PoisonError::into_inner).push((sql.to_owned(), args.to_vec()));
    }
}

/// Starts keeping.
pub fn start() {
    ON.store(true, Ordering::Relaxed);
}

/// Stops keeping and gives what was kept, in order.
pub fn stop() -> Vec<(String, Vec<Val>)> {
    ON.store(false, Ordering::Relaxed);
    std::mem::take(&mut KEPT.lock().unwrap_or_else(PoisonError::into_inner))
}
