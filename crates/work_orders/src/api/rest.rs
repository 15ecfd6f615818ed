//! Pause and resume, close and reopen, and how orders are given, by the API.

use axum::Json;
use platform::web::{ApiCommand, Desk, Failed, Path, Reply};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Problem, Which};
use crate::actions::{self, Ending, Habit, Rest};
use crate::model::Stepped;
use crate::words_in::Nothing;
use crate::{perms, queries};

/// How orders are given.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = OrderHabitsView)]
pub(crate) struct Habits {
    /// `clerk`, `leader` or `take`.
    #[schema(example = "leader")]
    giving: String,
    /// Days within which a resident may have an order opened again.
    #[schema(example = 30)]
    reopen_days: i64,
    /// Minutes within which an urgent order is to be answered.
    #[schema(example = 5)]
    urgent_minutes: Option<i64>,
    /// Minutes within which an ordinary order is to be answered.
    #[schema(example = 15)]
    ordinary_minutes: Option<i64>,
    /// Counts its changes.
    version: i64,
}

/// The version after a change.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = OrderHabitsSet)]
pub(crate) struct HabitsSet {
    /// Counts its changes.
    version: i64,
}

/// How orders are given here, and how long an answer may take.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/order-habits",
    operation_id = "getOrderHabits",
    tag = "orders",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "How orders are given", body = Habits),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such community inside the caller's walls", body = Problem),
    )
)]
pub(crate) async fn get_habits(desk: Desk<perms::ReadOrders>) -> Result<Json<Habits>, Failed> {
    let (community, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let found = desk.read(move |db| {
        let habits = queries::habits(db, community)?;
        Ok(Habits {
            giving: habits.giving,
            reopen_days: habits.reopen_days,
            urgent_minutes: queries::answer_minutes(db, community, "P1", today)?,
            ordinary_minutes: queries::answer_minutes(db, community, "P2", today)?,
            version: habits.version,
        })
    });
    Ok(Json(found.await?))
}

/// Decides how orders are given here, from today on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/order-habits",
    operation_id = "setOrderHabits",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Habit,
    responses(
        (status = 200, description = "Where the order stands now", body = HabitsSet),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn set_habits(
    desk: Desk<perms::SetOrderHabits>,
    command: ApiCommand<Habit>,
) -> Result<Reply<HabitsSet>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written =
        desk.write(key, move |tx, by| Ok(HabitsSet { version: actions::habits(tx, by, &op, &input)? })).await?;
    Ok(Reply::ok(written))
}

/// Lets the work rest, with a reason.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/pause",
    operation_id = "pauseOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Rest,
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
pub(crate) async fn pause(
    desk: Desk<perms::PauseOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Rest>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::pause(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Goes on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/resume",
    operation_id = "resumeOrder",
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
        (status = 409, description = "Refused by `order.one-outcome`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn resume(
    desk: Desk<perms::ResumeOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { key, op, .. } = command;
    let written = desk.write(key, move |tx, by| actions::resume(tx, by, &op, id)).await?;
    Ok(Reply::ok(written))
}

/// Closes an accepted or declined order without its return visit, with a reason; counted apart.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/close",
    operation_id = "closeOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Ending,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.one-outcome`, `site.accepted`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn close(
    desk: Desk<perms::CloseOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Ending>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::close_by_hand(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Opens a matter again that was not solved: a new order, in front.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/reopen",
    operation_id = "reopenOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Ending,
    responses(
        (status = 201, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `order.one-outcome`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn reopen(
    desk: Desk<perms::ReopenOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Ending>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::reopen_by_hand(tx, by, &op, id, &input)).await?;
    Ok(Reply::created(written))
}
