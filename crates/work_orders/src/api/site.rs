//! What happens on site, by the API.

use platform::web::{ApiCommand, Desk, Failed, Path, Reply};

use super::{Problem, Which};
use crate::actions::{self, Accept, Announce, Done, Inspect, Survey};
use crate::model::Stepped;
use crate::perms;
use crate::words_in::Nothing;

/// Sets out; that also says that the order was received.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/depart",
    operation_id = "departForOrder",
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
pub(crate) async fn depart(
    desk: Desk<perms::DepartForOrder>,
    Path((_, id)): Which,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { key, op, .. } = command;
    let written = desk.write(key, move |tx, by| actions::depart(tx, by, &op, id)).await?;
    Ok(Reply::ok(written))
}

/// Says at the door who we are and what for; an adult who lives there lets us in.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/announce",
    operation_id = "announceArrival",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Announce,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.announced`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn announce(
    desk: Desk<perms::AnnounceArrival>,
    Path((_, id)): Which,
    command: ApiCommand<Announce>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::announce(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Records what was found, with readings and photos, before any work.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/inspect",
    operation_id = "recordInspection",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Inspect,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.announced`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn inspect(
    desk: Desk<perms::RecordInspection>,
    Path((_, id)): Which,
    command: ApiCommand<Inspect>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::inspect(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Ends a survey: 符合 goes on, 不符合 goes back to the centre with reason and photo.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/survey",
    operation_id = "recordSurvey",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Survey,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `route.survey`, `site.inspected`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn survey(
    desk: Desk<perms::RecordSurvey>,
    Path((_, id)): Which,
    command: ApiCommand<Survey>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::survey(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Begins the work.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/start",
    operation_id = "startWork",
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
        (status = 409, description = "Refused by `site.inspected`, `charge.consent`, `route.survey`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn start(
    desk: Desk<perms::StartWork>,
    Path((_, id)): Which,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { key, op, .. } = command;
    let written = desk.write(key, move |tx, by| actions::start(tx, by, &op, id)).await?;
    Ok(Reply::ok(written))
}

/// Ends the work after clean-up; of outside work it takes down the report.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/finish",
    operation_id = "finishWork",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Done,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.cleaned`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn finish(
    desk: Desk<perms::FinishWork>,
    Path((_, id)): Which,
    command: ApiCommand<Done>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::finish(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Somebody accepts the work.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/accept",
    operation_id = "acceptWork",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Accept,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.accepted`, `site.cleaned`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn accept(
    desk: Desk<perms::AcceptWork>,
    Path((_, id)): Which,
    command: ApiCommand<Accept>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::accept(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}
