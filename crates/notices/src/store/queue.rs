//! Writing what becomes of a text to a number that belongs to nobody in the registers.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// It went out; the text is erased.
pub(crate) fn sent(tx: &mut Tx<'_>, message: Id, tries: i64) -> Result<u64, Fault> {
    let (line, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE messages SET sent_at = $3, body = NULL, attempts = $4 WHERE line_id = $1 AND message_id = $2",
        args![line, message, now, tries],
    )
}

/// It is tried no more; the text is erased.
pub(crate) fn give_up(tx: &mut Tx<'_>, message: Id, tries: i64) -> Result<u64, Fault> {
    let line = tx.line();
    tx.run(
        "UPDATE messages SET body = NULL, attempts = $3 WHERE line_id = $1 AND message_id = $2",
        args![line, message, tries],
    )
}

/// It is tried again at a moment.
pub(crate) fn postpone(tx: &mut Tx<'_>, message: Id, tries: i64, at: Moment) -> Result<u64, Fault> {
    let line = tx.line();
    tx.run(
        "UPDATE messages SET queued_at = $3, attempts = $4 WHERE line_id = $1 AND message_id = $2",
        args![line, message, at, tries],
    )
}
