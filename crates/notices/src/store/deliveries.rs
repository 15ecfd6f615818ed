//! Writing what becomes of a delivery.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Takes a delivery for a try; 0 when somebody else has it, or it is not due.
pub(crate) fn claim(tx: &mut Tx<'_>, delivery: Id, until: Moment) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET claimed_until = $4, tries = tries + 1 WHERE community_id = $1 AND delivery_id = $2 \
         AND next_at IS NOT NULL AND next_at <= $3 AND (claimed_until IS NULL OR claimed_until <= $3)",
        args![community, delivery, now, until],
    )
}

/// Lets a delivery wait until a moment.
pub(crate) fn postpone(tx: &mut Tx<'_>, delivery: Id, until: Moment) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE notice_deliveries SET next_at = $3 WHERE community_id = $1 AND delivery_id = $2 AND ended_at IS NULL",
        args![community, delivery, until],
    )
}

/// Lets a delivery wait no longer than until a moment.
pub(crate) fn not_after(tx: &mut Tx<'_>, delivery: Id, end: Moment) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE notice_deliveries SET next_at = $3 WHERE community_id = $1 AND delivery_id = $2 AND next_at > $3",
        args![community, delivery, end],
    )
}

/// It was taken; 0 when it had ended.
pub(crate) fn sent(tx: &mut Tx<'_>, delivery: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET state = 'sent', next_at = NULL, claimed_until = NULL, last_error = '', ended_at = $3 \
         WHERE community_id = $1 AND delivery_id = $2 AND ended_at IS NULL",
        args![community, delivery, now],
    )
}

/// It was not, and is tried again; without a moment it is given up. 0 when it had ended.
pub(crate) fn failed(tx: &mut Tx<'_>, delivery: Id, error: &str, next_at: Option<Moment>) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let (state, ended) = if next_at.is_some() { ("failed", None) } else { ("given_up", Some(now)) };
    tx.run(
        "UPDATE notice_deliveries SET state = $3, next_at = $4, claimed_until = NULL, last_error = $5, ended_at = $6 \
         WHERE community_id = $1 AND delivery_id = $2 AND ended_at IS NULL",
        args![community, delivery, state, next_at, error, ended],
    )
}

/// Sends a delivery again that has ended without being sent, or at once one that waits; 0 when it was sent.
pub(crate) fn again(tx: &mut Tx<'_>, delivery: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET state = 'waiting', tries = 0, next_at = $3, claimed_until = NULL, ended_at = NULL \
         WHERE community_id = $1 AND delivery_id = $2 AND state <> 'sent'",
        args![community, delivery, now],
    )
}

/// What a webhook has not been told rests while it is off.
pub(crate) fn rest(tx: &mut Tx<'_>, webhook: Id) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE notice_deliveries SET state = 'waiting', next_at = NULL, claimed_until = NULL \
         WHERE community_id = $1 AND webhook_id = $2 AND ended_at IS NULL",
        args![community, webhook],
    )
}

/// And goes on when it is on again.
pub(crate) fn go_on(tx: &mut Tx<'_>, webhook: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET state = 'waiting', tries = 0, next_at = $3, claimed_until = NULL \
         WHERE community_id = $1 AND webhook_id = $2 AND ended_at IS NULL",
        args![community, webhook, now],
    )
}

/// What a webhook that was removed has not been told is told no more.
pub(crate) fn drop_rest(tx: &mut Tx<'_>, webhook: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET state = 'given_up', next_at = NULL, claimed_until = NULL, last_error = 'removed', ended_at = $3 \
         WHERE community_id = $1 AND webhook_id = $2 AND ended_at IS NULL",
        args![community, webhook, now],
    )
}

/// Marks one's own item as read; 0 when it was, or is somebody else's.
pub(crate) fn read(tx: &mut Tx<'_>, account: Id, notice: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET read_at = $4 WHERE community_id = $1 AND target_id = $2 AND notice_id = $3 \
         AND way = 'inbox' AND read_at IS NULL",
        args![community, account, notice, now],
    )
}

/// Marks everything in one's inbox as read that was there at a moment; how much.
pub(crate) fn read_all(tx: &mut Tx<'_>, account: Id) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_deliveries SET read_at = $3 WHERE community_id = $1 AND target_id = $2 AND way = 'inbox' AND read_at IS NULL",
        args![community, account, now],
    )
}

/// What was told before a moment counts as sent and read: only for making a history (the demo's year).
pub(crate) fn past(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE notice_deliveries SET state = 'sent', next_at = NULL, claimed_until = NULL, ended_at = made_at, tries = 1 \
         WHERE community_id = $1 AND made_at < $2 AND ended_at IS NULL AND webhook_id IS NULL",
        args![community, before],
    )
}

/// The same for inboxes.
pub(crate) fn past_read(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE notice_deliveries SET read_at = made_at WHERE community_id = $1 AND made_at < $2 AND way = 'inbox' AND read_at IS NULL",
        args![community, before],
    )
}

/// And for texts with a code.
pub(crate) fn past_codes(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notices SET title_zh = '', body_zh = '', title_en = '', body_en = '', erased_at = $3 \
         WHERE community_id = $1 AND told_at < $2 AND erased_at IS NULL \
         AND kind IN (SELECT kind FROM notice_kinds WHERE holds_code)",
        args![community, before, now],
    )
}
