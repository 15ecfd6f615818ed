//! The SQL that writes feeds.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// A feed for a person who has none; whether it was made.
pub(super) fn insert(tx: &mut Tx<'_>, feed_id: Id, worker: Id) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let made = tx.run(
        "INSERT INTO calendar_feeds (community_id, feed_id, worker_id, made_at, ended_at, read_at) VALUES ($1, $2, $3, $4, NULL, NULL) \
         ON CONFLICT DO NOTHING",
        args![community, feed_id, worker, now],
    )?;
    Ok(made > 0)
}

/// Ends the open feed of a person; which it was.
pub(super) fn end(tx: &mut Tx<'_>, worker: Id) -> Result<Option<Id>, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let ended: Option<(Id,)> = tx.maybe(
        "UPDATE calendar_feeds SET ended_at = $3 WHERE community_id = $1 AND worker_id = $2 AND ended_at IS NULL RETURNING feed_id",
        args![community, worker, now],
    )?;
    Ok(ended.map(|(id,)| id))
}

/// Notes that a program fetched a feed.
pub(super) fn note_read(tx: &mut Tx<'_>, feed_id: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE calendar_feeds SET read_at = $3 WHERE community_id = $1 AND feed_id = $2",
        args![community, feed_id, now],
    )?;
    Ok(())
}
