//! Giving, taking, answering, returning, handing outside and calling off, by the API.

use platform::web::{ApiCommand, Desk, Failed, Path, Reply};

use super::{Problem, Which};
use crate::actions::{self, Assign, Back, ByHand, Chase, OutsideJob};
use crate::model::Stepped;
use crate::perms;
use crate::words_in::Nothing;

/// Gives an order by hand, for what a department sees in the common parts, the grounds, at the gates.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders",
    operation_id = "issueOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = ByHand,
    responses(
        (status = 201, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `promise.reserved`, `duty.certified`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn issue(
    desk: Desk<perms::IssueOrder>,
    command: ApiCommand<ByHand>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, .. } = command;
    let written = desk.write(key, move |tx, by| actions::issue(tx, by, &input)).await?;
    Ok(Reply::created(written))
}

/// Takes a free order (抢单), where the community lets workers do so.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/take",
    operation_id = "takeOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.acknowledged`, `promise.reserved`, `duty.certified`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn take(
    desk: Desk<perms::TakeOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { key, op, .. } = command;
    let written = desk.write(key, move |tx, by| actions::take(tx, by, &op, id)).await?;
    Ok(Reply::ok(written))
}

/// Says that the order was received.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/acknowledge",
    operation_id = "acknowledgeOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.acknowledged`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn acknowledge(
    desk: Desk<perms::AcknowledgeOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { key, op, .. } = command;
    let written = desk.write(key, move |tx, by| actions::acknowledge(tx, by, &op, id)).await?;
    Ok(Reply::ok(written))
}

/// Gives the order to somebody, to somebody else, or for another time.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/assign",
    operation_id = "assignOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Assign,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `promise.read-back`, `promise.reserved`, `duty.certified`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn assign(
    desk: Desk<perms::AssignOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Assign>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::assign(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Gives the order back to the centre, with a reason.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/return",
    operation_id = "returnOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Back,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.one-outcome`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn return_to_centre(
    desk: Desk<perms::ReturnOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Back>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::return_to_centre(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Hands the work to an outside party, with a due time.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/outside",
    operation_id = "handOrderOutside",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = OutsideJob,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `route.external-due`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn hand_outside(
    desk: Desk<perms::HandOutside>,
    Path((_, id)): Which,
    command: ApiCommand<OutsideJob>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::hand_outside(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Writes down a call after an outside party, and the time it gives now.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/chase",
    operation_id = "chaseOutsideParty",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Chase,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `route.external-due`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn chase(
    desk: Desk<perms::HandOutside>,
    Path((_, id)): Which,
    command: ApiCommand<Chase>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::chase(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Calls the order off before work begins.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/cancel",
    operation_id = "cancelOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Back,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.one-outcome`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn cancel(
    desk: Desk<perms::CancelOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Back>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::cancel(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}
