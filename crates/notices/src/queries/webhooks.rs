//! The programs outside that follow the history.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Webhook, WebhookSecrets};

/// All of a community, by name.
pub fn list(db: &mut Db<'_>, community: Id) -> Result<Vec<Webhook>, Fault> {
    db.list(
        "SELECT webhook_id, name, url, kinds, state, told_number, old_until, failing_since, last_error, version, made_at, changed_at, changed_by_name \
         FROM webhooks WHERE community_id = $1 AND state <> 'removed' ORDER BY made_at, webhook_id",
        args![community],
    )
}

/// One of them.
pub fn webhook(db: &mut Db<'_>, community: Id, webhook: Id) -> Result<Webhook, Fault> {
    db.one(
        "SELECT webhook_id, name, url, kinds, state, told_number, old_until, failing_since, last_error, version, made_at, changed_at, changed_by_name \
         FROM webhooks WHERE community_id = $1 AND webhook_id = $2 AND state <> 'removed'",
        args![community, webhook],
    )
}

/// Its sealed secrets, for signing.
pub(crate) fn secrets(db: &mut Db<'_>, community: Id, webhook: Id) -> Result<WebhookSecrets, Fault> {
    db.one(
        "SELECT secret, secret_key, seal_id, old_secret, old_secret_key, old_seal_id, old_until \
         FROM webhooks WHERE community_id = $1 AND webhook_id = $2",
        args![community, webhook],
    )
}

/// Those that are on and were not told everything: `(community, webhook)`.
pub(crate) fn behind(db: &mut Db<'_>) -> Result<Vec<(Id, Id)>, Fault> {
    db.list(
        "SELECT w.community_id, w.webhook_id FROM webhooks w JOIN lines l ON l.line_id = w.community_id \
         WHERE w.state = 'on' AND w.told_number < l.last_number ORDER BY w.community_id, w.webhook_id",
        args![],
    )
}

/// The number of the line's last event.
pub(crate) fn head(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT last_number FROM lines WHERE line_id = $1", args![community])
}
