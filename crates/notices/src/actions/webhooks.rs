//! Programs outside that follow the history. A secret is made and sealed at the edge; here only sealed bytes arrive.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;

use crate::model::{SealedSecret, Webhook};
use crate::perms::ManageWebhooks;
use crate::queries::webhooks;
use crate::rules::events;
use crate::store;
use crate::store::notices::NewDelivery;

/// So many programs a community may have.
const MOST: usize = 20;
/// So long the old secret is signed with too, where nobody says otherwise.
const OLD_HOURS: i64 = 24;

/// What a webhook is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebhookWish {
    /// Its name.
    pub name: String,
    /// Where it listens: `https://…`.
    pub url: String,
    /// The kinds of event.
    pub kinds: String,
}

fn checked(wish: &WebhookWish) -> Result<(String, String, String), Fault> {
    let mut check = Check::new();
    let name = check.text(&wish.name, "name", 60);
    let url = check.text(&wish.url, "url", 500);
    check.ensure(is_address(&url), "url", "not_an_address");
    let kinds = check.need(events::tidy(&wish.kinds), "kinds", "not_kinds").unwrap_or_default();
    check.done()?;
    Ok((name, url, kinds))
}

/// An address that can be called: http or https, with a host, without a user in it. Where it leads is judged at every call.
pub(crate) fn is_address(text: &str) -> bool {
    let Ok(uri) = text.parse::<ureq::http::Uri>() else { return false };
    let scheme = matches!(uri.scheme_str(), Some("http" | "https"));
    scheme && uri.authority().is_some_and(|a| !a.as_str().contains('@') && !a.host().is_empty())
}

/// Adds a program; it is told what happens from now on.
///
/// # Errors
/// Fields; too many.
pub fn add_webhook(tx: &mut Tx<'_>, by: &Actor, wish: &WebhookWish, secret: &SealedSecret) -> Result<Id, Fault> {
    by.require::<ManageWebhooks>()?;
    let community = tx.line();
    let (name, url, kinds) = checked(wish)?;
    if webhooks::list(tx, community)?.len() >= MOST {
        return Err(Fault::invalid("name", "too_many_webhooks"));
    }
    let (id, head) = (tx.id(), webhooks::head(tx, community)?);
    store::webhooks::insert(tx, by, (id, &name, &url, &kinds), secret, head)?;
    tx.record(Event::new("webhook.added", "webhook", id).data("kinds", kinds))?;
    Ok(id)
}

/// Changes a program; `on` switches it on or off. What happened while it was off is told when it is on again.
///
/// # Errors
/// Stale; fields.
pub fn change_webhook(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    webhook: Id,
    wish: &WebhookWish,
    on: bool,
) -> Result<Webhook, Fault> {
    by.require::<ManageWebhooks>()?;
    let found = fresh(tx, op, webhook)?;
    let (name, url, kinds) = checked(wish)?;
    store::webhooks::change(tx, by, webhook, (&name, &url, &kinds, if on { "on" } else { "off" }))?;
    if !on {
        store::deliveries::rest(tx, webhook)?;
    } else if found.state != "on" || found.failing_since.is_some() {
        store::deliveries::go_on(tx, webhook)?;
    }
    tx.record(Event::new("webhook.changed", "webhook", webhook).data("kinds", kinds).data("on", on))?;
    let community = tx.line();
    webhooks::webhook(tx, community, webhook)
}

fn fresh(tx: &mut Tx<'_>, op: &Op, webhook: Id) -> Result<Webhook, Fault> {
    let community = tx.line();
    let found = webhooks::webhook(tx, community, webhook)?;
    op.fresh(found.version, &found.changed_by_name, found.changed_at)?;
    Ok(found)
}

/// Puts a new secret in place. Until the moment that is answered, both are signed with.
///
/// # Errors
/// Stale; hours out of range.
pub fn rotate_secret(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    webhook: Id,
    secret: &SealedSecret,
    hours: Option<i64>,
) -> Result<Moment, Fault> {
    by.require::<ManageWebhooks>()?;
    fresh(tx, op, webhook)?;
    let hours = hours.unwrap_or(OLD_HOURS);
    if !(0..=24 * 7).contains(&hours) {
        return Err(Fault::invalid("hours", "not_hours"));
    }
    let until = tx.now().plus_hours(hours);
    store::webhooks::rotate(tx, by, webhook, secret, until)?;
    tx.record(Event::new("webhook.secret_rotated", "webhook", webhook).data("old_until", until.rfc3339()))?;
    Ok(until)
}

/// Removes a program. What it was told stays in the log.
///
/// # Errors
/// Stale.
pub fn remove_webhook(tx: &mut Tx<'_>, by: &Actor, op: &Op, webhook: Id) -> Result<(), Fault> {
    by.require::<ManageWebhooks>()?;
    let found = fresh(tx, op, webhook)?;
    store::webhooks::change(tx, by, webhook, (&found.name, &found.url, &found.kinds, "removed"))?;
    store::deliveries::drop_rest(tx, webhook)?;
    tx.record(Event::new("webhook.removed", "webhook", webhook))?;
    Ok(())
}

/// Queues a test to a program; the delivery's id.
///
/// # Errors
/// None of its own.
pub fn test_webhook(tx: &mut Tx<'_>, by: &Actor, webhook: Id) -> Result<Id, Fault> {
    by.require::<ManageWebhooks>()?;
    let (community, now) = (tx.line(), tx.now());
    let found = webhooks::webhook(tx, community, webhook)?;
    let search_key = format!("{} webhook.test", found.name).to_lowercase();
    let new = NewDelivery::to_program((webhook, &found.name), (None, "webhook.test"), &search_key, now);
    let delivery = store::notices::insert_delivery(tx, &new)?;
    tx.record(Event::new("webhook.tested", "webhook", webhook))?;
    Ok(delivery)
}
