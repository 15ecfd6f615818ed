//! Webhooks by the Standard Webhooks specification: who is told which events, and with which secret it is signed.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Written;
use platform::web::{ApiCommand, Desk, Failed, Path, Reply};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actions::{self, WebhookWish};
use crate::edge;
use crate::model;
use crate::perms::ManageWebhooks;
use crate::queries::{deliveries, webhooks};

/// A program outside that follows the history.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct Webhook {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    webhook_id: Id,
    /// Its name.
    #[schema(example = "台账系统")]
    name: String,
    /// Where it listens.
    #[schema(example = "https://hooks.example.com/guanjia")]
    url: String,
    /// The kinds of event it is told; `*` and `order.*` stand for many.
    #[schema(example = json!(["order.*", "request.confirmed"]))]
    kinds: Vec<String>,
    /// `on`, `off`, or `failed` (switched off after a day of failures).
    #[schema(example = "on")]
    state: String,
    /// The number of the last event that was queued for it.
    told_number: i64,
    /// Until when the secret before this one is signed with too.
    #[schema(value_type = Option<String>, format = DateTime)]
    old_secret_until: Option<Moment>,
    /// Since when it takes nothing.
    #[schema(value_type = Option<String>, format = DateTime)]
    failing_since: Option<Moment>,
    /// What went wrong last, as a code.
    last_error: Option<String>,
    /// Counts its changes, from 1.
    version: i64,
}

impl From<model::Webhook> for Webhook {
    fn from(w: model::Webhook) -> Self {
        Self {
            webhook_id: w.webhook_id,
            name: w.name,
            url: w.url,
            kinds: w.kinds.split(',').map(str::to_owned).collect(),
            state: w.state,
            told_number: w.told_number,
            old_secret_until: w.old_until,
            failing_since: w.failing_since,
            last_error: Some(w.last_error).filter(|error| !error.is_empty()),
            version: w.version,
        }
    }
}

/// All webhooks of a community.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = WebhookPage)]
pub(crate) struct Items {
    /// The oldest first.
    items: Vec<Webhook>,
    /// There is no second page.
    next_cursor: Option<String>,
}

/// The webhooks of a community.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/webhooks",
    operation_id = "listWebhooks",
    tag = "webhooks",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "All webhooks", body = Items),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community inside the caller's walls"),
    )
)]
pub(crate) async fn list(desk: Desk<ManageWebhooks>) -> Result<Json<Items>, Failed> {
    let community = desk.line.id;
    let found = desk.read(move |db| webhooks::list(db, community)).await?;
    Ok(Json(Items { items: found.into_iter().map(Webhook::from).collect(), next_cursor: None }))
}

/// One webhook.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/webhooks/{webhook_id}",
    operation_id = "getWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("webhook_id" = String, Path, description = "The webhook"),
    ),
    responses(
        (status = 200, description = "The webhook", body = Webhook),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community or webhook inside the caller's walls"),
    )
)]
pub(crate) async fn get(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
) -> Result<Json<Webhook>, Failed> {
    let community = desk.line.id;
    Ok(Json(desk.read(move |db| webhooks::webhook(db, community, id)).await?.into()))
}

/// What a webhook is made of.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub(crate) struct CreateWebhook {
    /// Its name, at most 60 characters.
    #[schema(example = "台账系统")]
    name: String,
    /// Where it listens. Outside addresses need https; private ones must be allowed by the operator.
    #[schema(example = "https://hooks.example.com/guanjia")]
    url: String,
    /// The kinds of event.
    #[schema(example = json!(["order.*"]))]
    kinds: Vec<String>,
}

/// A webhook that was made, or a secret that was replaced.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookSecret {
    /// The webhook.
    #[schema(value_type = String, format = Uuid)]
    webhook_id: Id,
    /// The secret, `whsec_…`. Shown by this command only, and for ten minutes.
    #[serde(default)]
    secret: Option<String>,
    /// Until when the secret before it is signed with too.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    old_secret_until: Option<Moment>,
}

/// What is kept of a command that put a secret in place: the id under which it was sealed, never the secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Placed {
    webhook_id: Id,
    seal_id: Id,
    old_until: Option<Moment>,
}

/// The answer with the secret, while it may be shown.
async fn revealed(desk: &Desk<ManageWebhooks>, written: Written<Placed>) -> Result<Written<WebhookSecret>, Failed> {
    let placed = written.answer;
    let secret = edge::reveal(&desk.app, desk.line.id, placed.webhook_id, placed.seal_id).await?;
    let answer = WebhookSecret { webhook_id: placed.webhook_id, secret, old_secret_until: placed.old_until };
    Ok(Written { answer, replayed: written.replayed })
}

/// Adds a webhook; it is told what happens from now on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/webhooks",
    operation_id = "createWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same, after ten minutes without the secret"),
    ),
    request_body = CreateWebhook,
    responses(
        (status = 201, description = "Made; its secret is shown this once", body = WebhookSecret),
        (status = 400, description = "No idempotency key"),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community inside the caller's walls"),
        (status = 422, description = "A field that can't be taken, or another body under the key"),
    )
)]
pub(crate) async fn create(
    desk: Desk<ManageWebhooks>,
    command: ApiCommand<CreateWebhook>,
) -> Result<Reply<WebhookSecret>, Failed> {
    let sealed = edge::fresh(&desk.app, desk.line.id)?;
    let input = command.input;
    let wish = WebhookWish { name: input.name, url: input.url, kinds: input.kinds.join(",") };
    let written = desk
        .write(command.key, move |tx, by| {
            let webhook_id = actions::add_webhook(tx, by, &wish, &sealed)?;
            Ok(Placed { webhook_id, seal_id: sealed.seal_id, old_until: None })
        })
        .await?;
    Ok(Reply::created(revealed(&desk, written).await?))
}

/// What is changed; what is left out stays.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub(crate) struct ChangeWebhook {
    /// Another name.
    #[serde(default)]
    name: Option<String>,
    /// Another address.
    #[serde(default)]
    url: Option<String>,
    /// Other kinds of event.
    #[serde(default)]
    kinds: Option<Vec<String>>,
    /// On or off; what happened while it was off is told when it is on again.
    #[serde(default)]
    on: Option<bool>,
}

/// Changes a webhook, or switches it on or off.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/webhooks/{webhook_id}/change",
    operation_id = "changeWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("webhook_id" = String, Path, description = "The webhook"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = ChangeWebhook,
    responses(
        (status = 200, description = "Changed", body = Webhook),
        (status = 400, description = "No idempotency key"),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community or webhook inside the caller's walls"),
        (status = 409, description = "`/problems/stale`"),
        (status = 422, description = "A field that can't be taken, or another body under the key"),
    )
)]
pub(crate) async fn change(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<ChangeWebhook>,
) -> Result<Reply<Webhook>, Failed> {
    let (op, input) = (command.op, command.input);
    let written = desk
        .write(command.key, move |tx, by| {
            let community = tx.line();
            let known = webhooks::webhook(tx, community, id)?;
            let wish = WebhookWish {
                name: input.name.clone().unwrap_or(known.name),
                url: input.url.clone().unwrap_or(known.url),
                kinds: input.kinds.as_ref().map_or(known.kinds, |kinds| kinds.join(",")),
            };
            let on = input.on.unwrap_or(known.state == "on");
            actions::change_webhook(tx, by, &op, id, &wish, on).map(Webhook::from)
        })
        .await?;
    Ok(Reply::ok(written))
}

/// How a secret is replaced.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
pub(crate) struct RotateWebhook {
    /// So many hours both secrets are signed with; 24 where nothing is said, 0–168.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 168)]
    hours: Option<i64>,
}

/// Puts a new secret in place; until the old one ends both signatures are sent.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/webhooks/{webhook_id}/rotate",
    operation_id = "rotateWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("webhook_id" = String, Path, description = "The webhook"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same, after ten minutes without the secret"),
    ),
    request_body = RotateWebhook,
    responses(
        (status = 200, description = "Replaced; the new secret is shown this once", body = WebhookSecret),
        (status = 400, description = "No idempotency key"),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community or webhook inside the caller's walls"),
        (status = 409, description = "`/problems/stale`"),
        (status = 422, description = "Hours out of range, or another body under the key"),
    )
)]
pub(crate) async fn rotate(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<RotateWebhook>,
) -> Result<Reply<WebhookSecret>, Failed> {
    let sealed = edge::fresh(&desk.app, desk.line.id)?;
    let (op, hours) = (command.op, command.input.hours);
    let written = desk
        .write(command.key, move |tx, by| {
            let until = actions::rotate_secret(tx, by, &op, id, &sealed, hours)?;
            Ok(Placed { webhook_id: id, seal_id: sealed.seal_id, old_until: Some(until) })
        })
        .await?;
    Ok(Reply::ok(revealed(&desk, written).await?))
}

/// Nothing is asked beside it.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[schema(as = TestWebhook)]
pub(crate) struct Nothing {}

/// What became of a test.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookTested {
    /// The message id that was sent.
    #[schema(value_type = String, format = Uuid)]
    delivery_id: Id,
    /// `sent` or `given_up`.
    #[schema(example = "sent")]
    state: String,
    /// What went wrong, as a code.
    error: Option<String>,
}

/// Sends a `webhook.test` now and answers what became of it.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/webhooks/{webhook_id}/test",
    operation_id = "testWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("webhook_id" = String, Path, description = "The webhook"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key sends nothing twice"),
    ),
    request_body = Nothing,
    responses(
        (status = 200, description = "Tried", body = WebhookTested),
        (status = 400, description = "No idempotency key"),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community or webhook inside the caller's walls"),
        (status = 422, description = "Another body under the key"),
    )
)]
pub(crate) async fn test(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Nothing>,
) -> Result<Reply<WebhookTested>, Failed> {
    let community = desk.line.id;
    let written = desk.write(command.key, move |tx, by| actions::test_webhook(tx, by, id)).await?;
    if !written.replayed {
        crate::worker::send_now(&desk.app, community, written.answer).await?;
    }
    let delivery_id = written.answer;
    let found = desk.read(move |db| deliveries::delivery(db, community, delivery_id)).await?;
    let error = Some(found.last_error).filter(|error| !error.is_empty());
    let answer = WebhookTested { delivery_id, state: found.state, error };
    Ok(Reply::ok(Written { answer, replayed: written.replayed }))
}

/// A webhook that was removed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookRemoved {
    /// The webhook.
    #[schema(value_type = String, format = Uuid)]
    webhook_id: Id,
}

/// Removes a webhook; it is told nothing more.
#[utoipa::path(
    delete,
    path = "/api/v1/communities/{community}/webhooks/{webhook_id}",
    operation_id = "deleteWebhook",
    tag = "webhooks",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("webhook_id" = String, Path, description = "The webhook"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    responses(
        (status = 200, description = "Removed", body = WebhookRemoved),
        (status = 400, description = "No idempotency key"),
        (status = 401, description = "No token"),
        (status = 403, description = "A role that may not"),
        (status = 404, description = "No such community or webhook inside the caller's walls"),
        (status = 409, description = "`/problems/stale`"),
        (status = 422, description = "Another body under the key"),
    )
)]
pub(crate) async fn remove(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Nothing>,
) -> Result<Reply<WebhookRemoved>, Failed> {
    let op = command.op;
    let written = desk
        .write(command.key, move |tx, by| -> Result<WebhookRemoved, Fault> {
            actions::remove_webhook(tx, by, &op, id)?;
            Ok(WebhookRemoved { webhook_id: id })
        })
        .await?;
    Ok(Reply::ok(written))
}
