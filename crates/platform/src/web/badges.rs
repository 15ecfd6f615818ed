//! The numbers of the rail, counted once for many pages: as long as nothing happened in the line, and for half a minute (what is
//! overdue grows with the clock alone).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;

use crate::args;
use crate::db::Db;
use crate::module::{NavItem, Viewer};

/// So long a number holds while nothing happens.
const SECONDS: i64 = 30;
/// So many numbers are kept; then they are counted anew.
const MOST: usize = 20_000;

/// Whose number of which entry: line, account, address.
type Key = (Id, Id, &'static str);

struct Counted {
    head: i64,
    at: Moment,
    number: i64,
}

/// The numbers that were counted.
#[derive(Default)]
pub(crate) struct Badges(Mutex<HashMap<Key, Counted>>);

impl Badges {
    /// Where the line stands: what was counted before is good until it moves.
    pub(crate) fn head(db: &mut Db<'_>, line: Id) -> Result<i64, Fault> {
        db.value("SELECT last_number FROM lines WHERE line_id = $1", args![line])
    }

    /// The number of an entry for a viewer, counted where it isn't known.
    pub(crate) fn number(&self, db: &mut Db<'_>, viewer: &Viewer<'_>, item: &NavItem, head: i64) -> Result<i64, Fault> {
        let Some(count) = item.badge else { return Ok(0) };
        let key = (viewer.line.id, viewer.actor.id, item.href);
        if let Some(number) = self.fresh(key, head, viewer.now) {
            return Ok(number);
        }
        let number = count(db, viewer)?;
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(key, Counted { head, at: viewer.now, number });
        Ok(number)
    }

    fn fresh(&self, key: Key, head: i64, now: Moment) -> Option<i64> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counted = all.get(&key)?;
        let age = now.seconds() - counted.at.seconds();
        (counted.head == head && (0..SECONDS).contains(&age)).then_some(counted.number)
    }
}
