//! The inbox of the one who asks.

use axum::Json;
use kernel::clock::Moment;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::page::Page;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::actions;
use crate::model::InboxItem;
use crate::pages::{PAGE, cursor, one_more, parse_cursor, words_of};
use crate::perms::ReadInbox;
use crate::queries::inbox::{self, Asked};

/// A notice in one's inbox.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Notice)]
pub(crate) struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    notice_id: Id,
    /// What it is, such as `order.issued`.
    #[schema(example = "order.issued")]
    kind: String,
    /// What it is about.
    #[schema(example = "order")]
    subject_kind: String,
    /// Which.
    #[schema(value_type = String, format = Uuid)]
    subject_id: Id,
    /// The title, in the language of the request.
    #[schema(example = "新派工 WO-261124-0046")]
    title: String,
    /// The text.
    body: String,
    /// The page behind it.
    href: Option<String>,
    /// Whether it could not wait.
    urgent: bool,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    told_at: Moment,
    /// When it was read.
    #[schema(value_type = Option<String>, format = DateTime)]
    read_at: Option<Moment>,
}

impl Item {
    fn of(item: InboxItem, lang: Lang) -> Self {
        Self {
            title: lang.pick(&item.title_zh, &item.title_en).clone(),
            body: lang.pick(&item.body_zh, &item.body_en).clone(),
            href: Some(item.href).filter(|href| !href.is_empty()),
            notice_id: item.notice_id,
            kind: item.kind,
            subject_kind: item.subject_kind,
            subject_id: item.subject_id,
            urgent: item.urgent,
            told_at: item.told_at,
            read_at: item.read_at,
        }
    }
}

/// A page of notices.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = NoticePage)]
pub(crate) struct Items {
    /// The latest first.
    items: Vec<Item>,
    /// How many were not read, on all pages.
    unread: i64,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

/// Which notices.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct ListQuery {
    /// Only what was not read.
    unread: Option<bool>,
    /// Only what holds these words.
    q: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// The inbox of the one who asks.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/notices",
    operation_id = "listNotices",
    tag = "notices",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), ListQuery),
    responses(
        (status = 200, description = "A page of the inbox", body = Items),
        (status = 422, description = "A cursor that isn't one"),
    )
)]
pub(crate) async fn list(desk: Desk<ReadInbox>, Query(query): Query<ListQuery>) -> Result<Json<Items>, Failed> {
    let before = parse_cursor(query.cursor.as_deref())?;
    let asked = Asked { unread: query.unread.unwrap_or(false), words: words_of(query.q.as_deref()), before };
    let (community, me, lang) = (desk.line.id, desk.actor.id, desk.lang);
    let (items, unread) = desk
        .read(move |db| Ok((inbox::list(db, community, me, &asked, one_more())?, inbox::unread(db, community, me)?)))
        .await?;
    let page = Page::cut(items, PAGE, |item| cursor(item.told_at, item.delivery_id));
    let page = page.map(|item| Item::of(item, lang));
    Ok(Json(Items { items: page.items, unread, next_cursor: page.next_cursor }))
}

/// Nothing is asked beside it.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[schema(as = MarkNoticeRead)]
pub(crate) struct Nothing {}

/// A notice that was read.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = NoticeRead)]
pub(crate) struct Read {
    /// The notice.
    #[schema(value_type = String, format = Uuid)]
    notice_id: Id,
}

/// Marks one's own notice as read; once read, it stays so.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/notices/{notice_id}/read",
    operation_id = "markNoticeRead",
    tag = "notices",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("notice_id" = String, Path, description = "The notice"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Nothing,
    responses(
        (status = 200, description = "Read", body = Read),
        (status = 404, description = "No such notice in the caller's inbox"),
    )
)]
pub(crate) async fn read(
    desk: Desk<ReadInbox>,
    Path((_, notice_id)): Path<(String, Id)>,
    command: ApiCommand<Nothing>,
) -> Result<Reply<Read>, Failed> {
    let written = desk
        .write(command.key, move |tx, by| actions::mark_read(tx, by, notice_id).map(|_| Read { notice_id }))
        .await?;
    Ok(Reply::ok(written))
}
