//! What a person does with the own feed: has an address made, has another one made, ends it.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use super::{queries, store};
use crate::perms;

/// Gives who asks an address for the own bookings; one that was there before ends with it.
///
/// # Errors
/// Forbidden.
pub fn open_feed(tx: &mut Tx<'_>, by: &Actor) -> Result<Id, Fault> {
    by.require::<perms::ReadOwnWeek>()?;
    if let Some(old) = store::end(tx, by.id)? {
        tx.record(Event::new("calendar.ended", "calendar_feed", old).id("worker", by.id))?;
    }
    let feed_id = tx.id();
    store::insert(tx, feed_id, by.id)?;
    tx.record(Event::new("calendar.opened", "calendar_feed", feed_id).id("worker", by.id))?;
    Ok(feed_id)
}

/// Ends the own address: it answers nothing from the next request on.
///
/// # Errors
/// Forbidden; not found when there is none.
pub fn end_feed(tx: &mut Tx<'_>, by: &Actor) -> Result<(), Fault> {
    by.require::<perms::ReadOwnWeek>()?;
    let ended = store::end(tx, by.id)?.ok_or(Fault::NotFound)?;
    tx.record(Event::new("calendar.ended", "calendar_feed", ended).id("worker", by.id))?;
    Ok(())
}

/// Notes that a program fetched a feed, at most once an hour: whoever looks at the page sees that it works.
///
/// # Errors
/// Of the database only.
pub fn note_read(tx: &mut Tx<'_>, feed_id: Id) -> Result<(), Fault> {
    let Ok(feed) = queries::feed(tx, feed_id) else { return Ok(()) };
    if feed.read_at.is_none_or(|at| tx.now().minutes_since(at) >= 60) {
        store::note_read(tx, feed_id)?;
    }
    Ok(())
}
