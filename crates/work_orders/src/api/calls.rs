//! Calls for which a colleague was named, by the API: what waits for my word, and my word.

use axum::Json;
use kernel::clock::Moment;
use kernel::ids::Id;
use platform::web::{ApiCommand, Desk, Failed, Path, Reply};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Problem, Which};
use crate::actions::{self, CallAnswer, CallSaid};
use crate::model::Witness;
use crate::perms::ConfirmCall;
use crate::queries;

/// A call for which somebody named me.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = OrderCall)]
pub(crate) struct Call {
    /// The order.
    #[schema(value_type = String, format = Uuid)]
    order_id: Id,
    /// Its number.
    #[schema(example = "WO-261124-0046")]
    number: String,
    /// Where.
    #[schema(example = "3 栋 2 单元 1201")]
    place_label: String,
    /// What.
    #[schema(example = "厨房水龙头滴水")]
    text: String,
    /// `consent` or `acceptance`.
    #[schema(example = "consent")]
    part: String,
    /// By whom I was named.
    #[schema(example = "李建国")]
    named_by: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    named_at: Moment,
    /// The version to send with my word.
    version: i64,
}

/// What waits for my word.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = OrderCalls)]
pub(crate) struct Calls {
    /// The oldest first.
    items: Vec<Call>,
}

fn call(found: Witness) -> Call {
    Call {
        order_id: found.order_id,
        number: found.number,
        place_label: found.place_label,
        text: found.what,
        part: found.part,
        named_by: found.named_by_name,
        named_at: found.named_at,
        version: found.version,
    }
}

/// What waits for my word.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/calls",
    operation_id = "listCallsToConfirm",
    tag = "orders",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "What waits for the asker's word", body = Calls),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such community inside the caller's walls", body = Problem),
    )
)]
pub(crate) async fn list(desk: Desk<ConfirmCall>) -> Result<Json<Calls>, Failed> {
    let (community, me) = (desk.line.id, desk.actor.id);
    let found = desk.read(move |db| queries::to_confirm(db, community, me)).await?;
    Ok(Json(Calls { items: found.into_iter().map(call).collect() }))
}

/// Says whether it was so. A denial goes onto the centre's list, and what was agreed to by that call holds no more.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/call",
    operation_id = "confirmCall",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = CallSaid,
    responses(
        (status = 200, description = "What became of it", body = CallAnswer),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls, or nobody named the asker", body = Problem),
        (status = 409, description = "Changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn say(
    desk: Desk<ConfirmCall>,
    Path((_, id)): Which,
    command: ApiCommand<CallSaid>,
) -> Result<Reply<CallAnswer>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::call_said(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}
