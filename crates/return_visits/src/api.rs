//! The API of return visits. It translates; what may be done is decided in `actions`.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::money::Fen;
use kernel::page::Page;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use crate::actions::Call;
use crate::model::{Record, Recorded, Visit};
use crate::perms::{RecordReturnVisit, SeeReturnVisits};
use crate::queries::Asked;
use crate::{actions, queries};

/// How many items a page of the list has.
const PAGE: usize = 50;
/// The states by which the list may be asked.
const STATES: [&str; 6] = ["open", "due", "done", "unreached", "waived", "overtaken"];

/// A return visit as outside programs see it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ReturnVisit)]
pub(crate) struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    return_visit_id: Id,
    /// The order that is asked about; none for a complaint that was answered without one.
    #[schema(value_type = Option<String>, format = Uuid)]
    order_id: Option<Id>,
    /// The request behind it.
    #[schema(value_type = Option<String>, format = Uuid)]
    request_id: Option<Id>,
    /// The order's number; the request's where there is no order.
    #[schema(example = "WO-261124-0046")]
    order_number: String,
    /// The home.
    #[schema(value_type = Option<String>, format = Uuid)]
    unit_id: Option<Id>,
    /// Where.
    #[schema(example = "3 栋 2 单元 1201")]
    place_label: String,
    /// `open`, `due`, `done`, `unreached` or `waived`.
    #[schema(example = "due")]
    state: String,
    /// Why it is visited: `complaint`, `leak`, `paid`, `opinion`, `repeat`, `declined`, `ordinary`.
    #[schema(example = "paid")]
    reason: String,
    /// From when on it is due.
    #[schema(value_type = String, format = DateTime)]
    due_at: Moment,
    /// How often somebody tried.
    attempts: i64,
    /// The published class by which it was waived.
    waiver: Option<String>,
    /// Whether the matter is solved.
    solved: Option<bool>,
    /// 5 … 1.
    satisfaction: Option<i64>,
    /// What was paid, as the resident says.
    #[schema(value_type = Option<i64>)]
    paid_fen: Option<Fen>,
    /// To whom, as the resident says.
    paid_to: Option<String>,
    /// When it ended.
    #[schema(value_type = Option<String>, format = DateTime)]
    ended_at: Option<Moment>,
    /// The order that was issued because the matter was not solved.
    #[schema(value_type = Option<String>, format = Uuid)]
    reopened_order_id: Option<Id>,
    /// Counts its changes, from 1.
    version: i64,
}

impl From<Visit> for Item {
    fn from(v: Visit) -> Self {
        Self {
            return_visit_id: v.return_visit_id,
            order_id: v.of_order(),
            request_id: v.request_id,
            order_number: v.order_number,
            unit_id: v.unit_id,
            place_label: v.place_label,
            state: v.state,
            reason: v.reason,
            due_at: v.due_at,
            attempts: v.attempts,
            waiver: v.waiver,
            solved: v.solved,
            satisfaction: v.satisfaction,
            paid_fen: v.paid_fen,
            paid_to: v.paid_to,
            ended_at: v.ended_at,
            reopened_order_id: v.reopened_order_id,
            version: v.version,
        }
    }
}

/// A page of return visits.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ReturnVisitPage)]
pub(crate) struct Items {
    /// By the moment at which they are due, the earliest first.
    items: Vec<Item>,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

/// Which visits.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct ListQuery {
    /// `open` (everything that is not finished, due or not), `due`, `done`, `unreached` or `waived`.
    state: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// The return visits of a community.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/return-visits",
    operation_id = "listReturnVisits",
    tag = "return visits",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), ListQuery),
    responses(
        (status = 200, description = "A page of return visits", body = Items),
        (status = 422, description = "A state or a cursor that isn't one"),
    )
)]
pub(crate) async fn list(desk: Desk<SeeReturnVisits>, Query(query): Query<ListQuery>) -> Result<Json<Items>, Failed> {
    if query.state.as_deref().is_some_and(|state| !STATES.contains(&state)) {
        return Err(Fault::invalid("state", "unknown").into());
    }
    let after = query.cursor.as_deref().map(parse_cursor).transpose()?;
    let asked = Asked { state: query.state, words: None, after };
    let community = desk.line.id;
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let visits = desk.read(move |db| queries::by_due(db, community, &asked, limit)).await?;
    let page = Page::cut(visits, PAGE, |v| cursor(v.due_at, v.return_visit_id)).map(Item::from);
    Ok(Json(Items { items: page.items, next_cursor: page.next_cursor }))
}

/// Where a page ends, as the next one is asked for.
pub(crate) fn cursor(at: Moment, id: Id) -> String {
    format!("{}.{}", at.micros(), id.simple())
}

/// Reads a cursor.
pub(crate) fn parse_cursor(text: &str) -> Result<(Moment, Id), Fault> {
    let parts = text.split_once('.');
    let read = parts.and_then(|(at, id)| Some((Moment::from_micros(at.parse().ok()?), parse_id(id)?)));
    read.ok_or_else(|| Fault::invalid("cursor", "not_readable"))
}

/// One return visit.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/return-visits/{return_visit_id}",
    operation_id = "getReturnVisit",
    tag = "return visits",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("return_visit_id" = String, Path, description = "The visit"),
    ),
    responses(
        (status = 200, description = "The return visit", body = Item),
    )
)]
pub(crate) async fn get(desk: Desk<SeeReturnVisits>, Path((_, id)): Path<(String, Id)>) -> Result<Json<Item>, Failed> {
    let community = desk.line.id;
    Ok(Json(desk.read(move |db| queries::visit(db, community, id)).await?.into()))
}

/// Records a try to reach the resident, and what was answered. May be called from the acceptance of the work on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/return-visits/{return_visit_id}/record",
    operation_id = "recordReturnVisit",
    tag = "return visits",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("return_visit_id" = String, Path, description = "The visit"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Record,
    responses(
        (status = 200, description = "Recorded; `reopened_order_id` when it was not solved", body = Recorded),
        (status = 409, description = "`/rules/revisit.other-hands`, `/rules/order.closed-by-revisit`, or `/problems/stale`"),
        (status = 422, description = "A field out of its range, or another body under the key"),
    )
)]
pub(crate) async fn record(
    desk: Desk<RecordReturnVisit>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Record>,
) -> Result<Reply<Recorded>, Failed> {
    let (op, input) = (command.op, command.input);
    Ok(Reply::ok(desk.write(command.key, move |tx, by| actions::record(tx, by, id, &op, &input)).await?))
}

/// The number to call.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ReturnVisitNumber)]
pub(crate) struct Number {
    /// Its digits.
    #[schema(example = "13800138000")]
    phone: String,
}

/// Shows the number for a call, and notes that it was looked at for that purpose.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/return-visits/{return_visit_id}/call",
    operation_id = "callForReturnVisit",
    tag = "return visits",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("return_visit_id" = String, Path, description = "The visit"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Call,
    responses(
        (status = 200, description = "The number", body = Number),
        (status = 409, description = "`/rules/contact.limit` in the hours of rest, `/rules/revisit.other-hands`, `/rules/order.closed-by-revisit`"),
    )
)]
pub(crate) async fn call(
    desk: Desk<RecordReturnVisit>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Call>,
) -> Result<Reply<Number>, Failed> {
    let (community, input) = (desk.line.id, command.input);
    let written = desk.write(command.key, move |tx, by| actions::call(tx, by, id, &input)).await?;
    let contact = written.answer;
    let phone = desk.read(move |db| registry::queries::phone_digits(db, community, contact)).await?;
    Ok(Reply::ok(platform::db::Written { answer: Number { phone }, replayed: written.replayed }))
}

#[derive(OpenApi)]
#[openapi(paths(list, get, call, record))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
