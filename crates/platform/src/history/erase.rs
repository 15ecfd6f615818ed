//! Erasing a personal value: the commitment stays, and the history says that, when and why it was done.

use kernel::fault::Fault;
use kernel::ids::Id;

use super::Event;
use crate::args;
use crate::db::Tx;

/// The kind of event that makes an erasure lawful in the eyes of `verify`.
pub(super) const ERASED: &str = "value.erased";

/// Erases the value of an event's field for a reason (a code).
///
/// # Errors
/// Not found: no such value, or it is gone already.
pub fn erase(tx: &mut Tx<'_>, number: i64, field: &str, because: &str) -> Result<(), Fault> {
    let (line, now) = (tx.line(), tx.now());
    let subject: Id =
        tx.value("SELECT subject_id FROM events WHERE line_id = $1 AND number = $2", args![line, number])?;
    let gone = tx.run(
        "UPDATE event_values SET value = NULL, erased_at = $4, erased_because = $5 \
         WHERE line_id = $1 AND number = $2 AND field = $3 AND value IS NOT NULL",
        args![line, number, field, now, because],
    )?;
    if gone == 0 {
        return Err(Fault::NotFound);
    }
    let event = Event::new(ERASED, "erasure", subject).data("number", number).data("field", field);
    tx.record(event.data("because", because)).map(drop)
}
