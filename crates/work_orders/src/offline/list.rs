//! The centre's list of exceptions, by the API: what waits, and how it is settled.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::page::Page;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::model::{Exception, Why};
use super::ops::{self, Settled};
use super::{api, queries};
use crate::perms::{SeeExceptions, SettleException};

const PAGE: usize = 50;

/// The description.
#[derive(OpenApi)]
#[openapi(paths(list, settle))]
pub(crate) struct Doc;

/// What is asked of the list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// `open` (default) or `settled`.
    #[serde(default)]
    state: Option<String>,
    /// Where the page begins.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    cursor: Option<Id>,
}

/// What was told from site and could not be taken as it is.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = OrderException)]
pub(crate) struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    exception_id: Id,
    /// The order.
    #[schema(value_type = String, format = Uuid)]
    order_id: Id,
    /// Its number.
    #[schema(example = "WO-261124-0046")]
    number: String,
    /// Where.
    #[schema(example = "3 栋 2 单元 1201")]
    place_label: String,
    /// Who told it.
    #[schema(example = "李建国")]
    staff_name: String,
    /// The verb.
    #[schema(example = "finish")]
    verb: String,
    /// When, by the device.
    #[schema(value_type = String, format = DateTime)]
    device_at: Moment,
    /// When it arrived.
    #[schema(value_type = String, format = DateTime)]
    received_at: Moment,
    /// `refused`, `invalid`, `forbidden`, `gone`, `set_aside`, `denied`.
    #[schema(example = "refused")]
    why: String,
    /// The same in a sentence.
    said: String,
    /// What was told.
    #[schema(value_type = Object)]
    told: Value,
    /// How it was settled.
    settlement: Option<String>,
    /// When.
    #[schema(value_type = Option<String>, format = DateTime)]
    settled_at: Option<Moment>,
    /// By whom.
    settled_by: Option<String>,
    /// The version to send with a settlement.
    version: i64,
}

/// A page of exceptions.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = OrderExceptionPage)]
pub(crate) struct Items {
    /// The newest first.
    items: Vec<Item>,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

/// What became of a settlement.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = OrderExceptionSettled)]
pub(crate) struct Answer {
    /// The exception.
    #[schema(value_type = String, format = Uuid)]
    exception_id: Id,
}

fn item(desk: &Desk<SeeExceptions>, found: Exception) -> Item {
    let why: Option<Why> = serde_json::from_str(&found.fault).ok();
    Item {
        why: why.as_ref().map_or("refused", Why::code).to_owned(),
        said: why.map(|why| api::sentence(&desk.app, desk.lang, &why)).unwrap_or_default(),
        told: serde_json::from_str(&found.told).unwrap_or(Value::Null),
        exception_id: found.exception_id,
        order_id: found.order_id,
        number: found.number,
        place_label: found.place_label,
        staff_name: found.staff_name,
        verb: found.verb,
        device_at: found.device_at,
        received_at: found.received_at,
        settlement: found.settlement,
        settled_at: found.settled_at,
        settled_by: found.settled_by_name,
        version: found.version,
    }
}

/// What was told from site and could not be taken as it is, and calls that a named colleague denies.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/order-exceptions",
    operation_id = "listOrderExceptions",
    tag = "orders",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), Asked),
    responses(
        (status = 200, description = "A page of exceptions", body = Items),
        (status = 404, description = "No such community inside the caller's walls"),
        (status = 422, description = "A filter that can't be read"),
    )
)]
pub(crate) async fn list(desk: Desk<SeeExceptions>, Query(asked): Query<Asked>) -> Result<Json<Items>, Failed> {
    let community = desk.line.id;
    let settled = match asked.state.as_deref() {
        None | Some("" | "open") => false,
        Some("settled") => true,
        Some(_) => return Err(Fault::invalid("state", "unknown").into()),
    };
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let find = if settled { queries::settled } else { queries::open };
    let found = desk.read(move |db| find(db, community, asked.cursor, limit)).await?;
    let page = Page::cut(found, PAGE, |one| one.exception_id.to_string());
    let items = page.items.into_iter().map(|one| item(&desk, one)).collect();
    Ok(Json(Items { items, next_cursor: page.next_cursor }))
}

/// Settles an exception with a note. The order is not touched by it.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/order-exceptions/{id}/settle",
    operation_id = "settleOrderException",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The exception"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Settled,
    responses(
        (status = 200, description = "It is settled", body = Answer),
        (status = 404, description = "No such exception inside the caller's walls, or it was settled before"),
        (status = 409, description = "Changed in the meantime (`/problems/stale`)"),
        (status = 422, description = "Fields that can't be taken, or another body under the key"),
    )
)]
pub(crate) async fn settle(
    desk: Desk<SettleException>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Settled>,
) -> Result<Reply<Answer>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written =
        desk.write(key, move |tx, by| Ok(Answer { exception_id: ops::settle(tx, by, &op, id, &input)? })).await?;
    Ok(Reply::ok(written))
}
