//! Webhooks by the Standard Webhooks specification: who is told which events, and with which secret it is signed. What is taken
//! and answered stands in `shapes`.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Written;
use platform::web::{ApiCommand, Desk, Failed, Path, Reply};
use serde::{Deserialize, Serialize};

use super::shapes::{
    ChangeWebhook, CreateWebhook, Items, Nothing, RotateWebhook, Webhook, WebhookRemoved, WebhookSecret, WebhookTested,
};
use crate::actions::{self, WebhookWish};
use crate::edge;
use crate::perms::ManageWebhooks;
use crate::queries::{deliveries, webhooks};

/// The webhooks of a community.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/webhooks",
    operation_id = "listWebhooks",
    tag = "webhooks",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "All webhooks", body = Items),
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
    )
)]
pub(crate) async fn get(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
) -> Result<Json<Webhook>, Failed> {
    let community = desk.line.id;
    Ok(Json(desk.read(move |db| webhooks::webhook(db, community, id)).await?.into()))
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
