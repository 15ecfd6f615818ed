//! Sending again by hand, and what a made-up past needs.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;

use crate::perms::SendAgain;
use crate::queries::deliveries;
use crate::queries::{outgoing, webhooks};
use crate::store;

/// Sends a delivery again that was given up, or at once one that waits. What was sent is not sent twice.
///
/// # Errors
/// What was sent, whose text was erased, or whose program is off.
pub fn send_again(tx: &mut Tx<'_>, by: &Actor, delivery: Id) -> Result<(), Fault> {
    by.require::<SendAgain>()?;
    let community = tx.line();
    let found = deliveries::delivery(tx, community, delivery)?;
    if let Some(notice) = found.notice_id {
        let out = outgoing::outgoing(tx, community, delivery)?;
        if outgoing::texts(tx, community, notice, &out.lang)?.1.is_empty() {
            return Err(Fault::invalid("delivery", "text_erased"));
        }
    }
    if let Some(webhook) = found.webhook_id
        && webhooks::webhook(tx, community, webhook)?.state != "on"
    {
        return Err(Fault::invalid("delivery", "webhook_off"));
    }
    if store::deliveries::again(tx, delivery)? == 0 {
        return Err(Fault::invalid("delivery", "sent_already"));
    }
    let subject = found.notice_id.or(found.webhook_id).unwrap_or(delivery);
    let kind = if found.notice_id.is_some() { "notice" } else { "webhook" };
    tx.record(Event::new("notice.sent_again", kind, subject).data("way", found.way))?;
    Ok(())
}

/// What was told before a moment counts as sent, and before another as read: only for making a history (the demo's year), so
/// that nobody is told of last winter today.
///
/// # Errors
/// None of its own.
pub fn past(tx: &mut Tx<'_>, sent_before: Moment, read_before: Moment) -> Result<(), Fault> {
    store::deliveries::past(tx, sent_before)?;
    store::deliveries::past_read(tx, read_before)?;
    store::deliveries::past_codes(tx, sent_before)?;
    Ok(())
}
