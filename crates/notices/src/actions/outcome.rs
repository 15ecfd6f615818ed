//! Recording what became of a try, in a command of its own.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::db::Tx;
use platform::history::Event;

use crate::model::{Outgoing, Recipient, Told, Way};
use crate::queries::{kinds, outgoing, webhooks};
use crate::rules::backoff;
use crate::senders::Outcome;
use crate::store;

/// Records it. What had ended meanwhile (another process, somebody's hand) stays as it is.
pub(crate) fn record(tx: &mut Tx<'_>, delivery: Id, outcome: &Outcome) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    let out = outgoing::outgoing(tx, community, delivery)?;
    let way = Way::parse(&out.way).ok_or_else(|| Fault::broken("a way that isn't one"))?;
    let (changed, ended) = match outcome {
        Outcome::Sent(_) => (store::deliveries::sent(tx, delivery)?, Some("notice.sent")),
        Outcome::Failed { error, retry_after, never } => {
            let next = if *never { None } else { backoff::next_try(way, out.tries, now, *retry_after) };
            // A test is tried once: whoever pressed the button looks at the answer now.
            let next = next.filter(|_| !matches!(out.kind.as_str(), "test" | "webhook.test"));
            let ended = next.is_none().then_some("notice.given_up");
            (store::deliveries::failed(tx, delivery, error, next)?, ended)
        }
    };
    if changed == 0 {
        return Ok(());
    }
    if let Some(webhook) = out.webhook_id {
        return webhook_did(tx, webhook, &out, outcome);
    }
    if out.kind == "test" {
        let (ok, answer) = match outcome {
            Outcome::Sent(answer) => (true, answer.as_str()),
            Outcome::Failed { error, .. } => (false, error.as_str()),
        };
        store::settings::tested(tx, way, ok, answer)?;
    }
    if let (Some(notice), Some(what)) = (out.notice_id, ended) {
        if kinds::kind(tx, &out.kind)?.holds_code && outgoing::going(tx, community, notice)? == 0 {
            store::notices::erase(tx, notice)?;
        }
        tx.record(Event::new(what, "notice", notice).data("way", way.code()).data("tries", out.tries))?;
    }
    Ok(())
}

/// A receiver that took something is well; one that took nothing for a day, or is gone, is switched off and the manager told.
fn webhook_did(tx: &mut Tx<'_>, webhook: Id, out: &Outgoing, outcome: &Outcome) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    let (error, gone) = match outcome {
        Outcome::Sent(_) => return store::webhooks::well(tx, webhook),
        Outcome::Failed { error, never, .. } => (error, *never && error.ends_with("410")),
    };
    if out.kind == "webhook.test" {
        return Ok(());
    }
    let since = store::webhooks::ailing(tx, webhook, error)?.unwrap_or(now);
    let end = since.plus_hours(backoff::WEBHOOK_HOURS);
    if !gone && now < end {
        // The last try is when the day is over, however long the next wait would be.
        store::deliveries::not_after(tx, out.delivery_id, end)?;
        return Ok(());
    }
    if store::webhooks::give_up(tx, webhook)? == 0 {
        return Ok(());
    }
    // Nothing is skipped: what was not told waits until somebody switches it on again.
    if gone {
        store::deliveries::again(tx, out.delivery_id)?;
    }
    store::deliveries::rest(tx, webhook)?;
    let name = webhooks::webhook(tx, community, webhook)?.name;
    tx.record(Event::new("webhook.failed", "webhook", webhook))?;
    let code = platform::lines::by_id(tx, community)?.code;
    let told = Told {
        kind: "webhook.off",
        to: Recipient::Role(Role::Manager),
        subject_kind: "webhook",
        subject_id: webhook,
        facts: vec![("name", name), ("error", error.clone())],
        href: Some(format!("/c/{code}/notices/webhooks/{webhook}")),
        urgent: false,
    };
    super::tell(tx, told)?;
    Ok(())
}
