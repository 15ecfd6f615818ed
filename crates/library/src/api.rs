//! The API of the register of exceptions. It translates.

use axum::Json;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::page::Page;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use crate::perms::{ReadExceptions, ReviewExceptions};
use crate::queries::{self, Asked};
use crate::register::{self, Exception, Review};

/// How many items a page of the list has.
const PAGE: usize = 50;

/// An exception from a rule.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RuleException)]
pub(crate) struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    exception_id: Id,
    /// The rule.
    #[schema(example = "order.closed-by-revisit")]
    rule: String,
    /// The kind of thing for which it was made.
    #[schema(example = "order")]
    subject_kind: String,
    /// Which.
    #[schema(value_type = String, format = Uuid)]
    subject_id: Id,
    /// What people call it.
    #[schema(example = "WO-261124-0046")]
    subject_label: String,
    /// Why.
    reason: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    granted_at: Moment,
    /// By whom.
    granted_by: String,
    /// The last day on which it counts.
    #[schema(value_type = String, format = Date)]
    ends_on: Day,
    /// When it was looked over.
    #[schema(value_type = Option<String>, format = DateTime)]
    reviewed_at: Option<Moment>,
    /// By whom; empty before.
    reviewed_by: String,
    /// What came of it; empty before.
    review: String,
    /// Counts its changes, from 1.
    version: i64,
}

impl From<Exception> for Item {
    fn from(e: Exception) -> Self {
        Self {
            exception_id: e.exception_id,
            rule: e.rule,
            subject_kind: e.subject_kind,
            subject_id: e.subject_id,
            subject_label: e.subject_label,
            reason: e.reason,
            granted_at: e.granted_at,
            granted_by: e.granted_by_name,
            ends_on: e.ends_on,
            reviewed_at: e.reviewed_at,
            reviewed_by: e.reviewed_by_name,
            review: e.review,
            version: e.version,
        }
    }
}

/// A page of exceptions.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RuleExceptionPage)]
pub(crate) struct Items {
    /// The latest first.
    items: Vec<Item>,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

/// Which exceptions.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct ListQuery {
    /// Only from this rule.
    rule: Option<String>,
    /// `open` (not looked over) or `reviewed`; both without it.
    state: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

impl ListQuery {
    fn asked(self) -> Result<Asked, Fault> {
        let reviewed = match self.state.as_deref() {
            None => None,
            Some("open") => Some(false),
            Some("reviewed") => Some(true),
            Some(_) => return Err(Fault::invalid("state", "unknown")),
        };
        let skip = self.cursor.as_deref().map_or(Some(0), |text| text.parse().ok()).filter(|skip: &i64| *skip >= 0);
        let skip = skip.ok_or_else(|| Fault::invalid("cursor", "not_readable"))?;
        Ok(Asked { rule: self.rule, reviewed, skip, ..Asked::default() })
    }
}

/// The register of exceptions of a community.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/rule-exceptions",
    operation_id = "listRuleExceptions",
    tag = "rules",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), ListQuery),
    responses((status = 200, description = "A page of exceptions", body = Items))
)]
pub(crate) async fn list(desk: Desk<ReadExceptions>, Query(query): Query<ListQuery>) -> Result<Json<Items>, Failed> {
    let (community, asked) = (desk.line.id, query.asked()?);
    let after = asked.skip + i64::try_from(PAGE).unwrap_or(50);
    let limit = i64::try_from(PAGE).unwrap_or(50) + 1;
    let found = desk.read(move |db| queries::exceptions(db, community, &asked, limit)).await?;
    let page = Page::cut(found, PAGE, |_| after.to_string()).map(Item::from);
    Ok(Json(Items { items: page.items, next_cursor: page.next_cursor }))
}

/// An exception that was looked over.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = RuleExceptionReviewed)]
pub(crate) struct Reviewed {
    /// Which.
    #[schema(value_type = String, format = Uuid)]
    exception_id: Id,
}

/// Looks an exception over, for the monthly review.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/rule-exceptions/{exception_id}/review",
    operation_id = "reviewRuleException",
    tag = "rules",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("exception_id" = String, Path, description = "The exception"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Review,
    responses((status = 200, description = "Looked over", body = Reviewed), (status = 409, description = "`/problems/stale`: somebody was faster"))
)]
pub(crate) async fn review(
    desk: Desk<ReviewExceptions>,
    Path((_, id)): Path<(String, Id)>,
    command: ApiCommand<Review>,
) -> Result<Reply<Reviewed>, Failed> {
    let (op, input) = (command.op, command.input);
    let written = desk
        .write(command.key, move |tx, by| Ok(Reviewed { exception_id: register::review(tx, by, id, &op, &input)? }));
    Ok(Reply::ok(written.await?))
}

#[derive(OpenApi)]
#[openapi(paths(list, review))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
