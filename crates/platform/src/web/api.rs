//! The parts of the API that belong to no domain: the history, files, and the reference page.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::page::Page;
use kernel::permission;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::OpenApi;

use super::desk::Desk;
use super::input::Query;
use super::problem::Failed;
use super::routes::Routes;
use crate::history::{self, EventRow};

permission! {
    /// Reading the history with its data.
    pub ReadHistory = "history.read": Clerk, Steward, Dispatcher, DutyManager, Manager, Auditor, HeadOffice, Admin;
}

/// The routes.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/communities/{community}/history", list_history)
}

/// The description.
pub fn openapi() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(list_history, stream_history, crate::files::pages::upload))]
    struct Doc;
    Doc::openapi()
}

/// An event of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = HistoryEvent)]
pub struct EventView {
    /// Its number in the community's line, without gaps.
    #[schema(example = 4711)]
    pub number: i64,
    /// When.
    #[schema(value_type = String, format = DateTime, example = "2026-11-24T06:14:59Z")]
    pub at: Moment,
    /// Who; `system` for the software itself.
    #[schema(example = "陈雨欣")]
    pub actor: String,
    /// What happened.
    #[schema(example = "order.issued")]
    pub kind: String,
    /// To what kind of thing.
    #[schema(example = "order")]
    pub subject_kind: String,
    /// To which.
    #[schema(value_type = String, format = Uuid)]
    pub subject_id: Id,
    /// Ids, codes, fen and moments; personal values are commitments.
    #[schema(value_type = Object)]
    pub data: Map<String, Value>,
    /// Its link of the chain, hexadecimal.
    pub hash: String,
}

impl From<EventRow> for EventView {
    fn from(row: EventRow) -> Self {
        Self {
            number: row.number,
            at: row.at,
            actor: row.actor_name.clone().unwrap_or_else(|| "system".to_owned()),
            data: row.json(),
            hash: row.hash_hex(),
            kind: row.kind,
            subject_kind: row.subject_kind,
            subject_id: row.subject_id,
        }
    }
}

/// A page of the history.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = HistoryPage)]
pub struct HistoryPage {
    /// Events in the order of their numbers.
    pub items: Vec<EventView>,
    /// Give it as `after` for the next page.
    pub next_cursor: Option<String>,
}

/// What is asked of the history.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct HistoryQuery {
    /// Only this kind of thing.
    pub subject_kind: Option<String>,
    /// Only this thing (with `subject_kind`).
    #[param(value_type = Option<String>)]
    pub subject_id: Option<Id>,
    /// Only after this number.
    pub after: Option<i64>,
    /// At most so many (1–500, default 100).
    pub limit: Option<i64>,
}

/// The history of the community, or of one thing in it.
#[utoipa::path(get, path = "/api/v1/communities/{community}/history", operation_id = "listHistory", tag = "history",
    params(("community" = String, Path, description = "The community's code"), HistoryQuery),
    responses((status = 200, body = HistoryPage)))]
async fn list_history(
    desk: Desk<ReadHistory>,
    Query(query): Query<HistoryQuery>,
) -> Result<axum::Json<HistoryPage>, Failed> {
    let line = desk.line.id;
    let limit = query.limit.unwrap_or(100).clamp(1, 500);
    let after = query.after.unwrap_or(0);
    let subject = match (query.subject_kind, query.subject_id) {
        (Some(kind), Some(id)) => Some((kind, id)),
        (None, None) => None,
        _ => return Err(Fault::invalid("subject_id", "missing").into()),
    };
    let rows = desk
        .read(move |db| match subject {
            Some((kind, id)) => history::of_subject(db, line, &kind, id, after, limit + 1),
            None => history::after(db, line, after, limit + 1),
        })
        .await?;
    let page =
        Page::cut(rows, usize::try_from(limit).unwrap_or(100), |row| row.number.to_string()).map(EventView::from);
    Ok(axum::Json(HistoryPage { items: page.items, next_cursor: page.next_cursor }))
}

/// Events as they become durable: number, kind and subject only. `Last-Event-ID` resumes without a gap.
#[utoipa::path(get, path = "/api/v1/communities/{community}/history/stream", operation_id = "streamHistory", tag = "history",
    params(("community" = String, Path, description = "The community's code"), ("Last-Event-ID" = Option<i64>, Header)),
    responses((status = 200, description = "Server-sent events", content_type = "text/event-stream", body = String)))]
#[expect(dead_code, reason = "the handler is in live.rs; this stands for it in the description")]
fn stream_history() {}
