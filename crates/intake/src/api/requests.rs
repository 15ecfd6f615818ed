//! `confirmRequest`, `getRequest`, `listRequests`.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::page::Page;
use platform::db::{Db, Written};
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::actions::{self, Confirm};
use crate::codes::{Kind, State};
use crate::model::{BrokenPromise, Confirmed, PromiseLine, PromiseView, RequestLine, RequestView};
use crate::perms::{ConfirmRequest, ReadRequests};
use crate::queries::requests::Filter;
use crate::queries::{self, promises, requests};
use crate::words::Words;

/// How many items a page of the list has, when nothing is said.
const PAGE: usize = 50;
/// How many it may have.
const LARGEST: usize = 200;

/// A promise that a danger broke: this resident must be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = BrokenPromise)]
pub(crate) struct Broken {
    /// The promise.
    #[schema(value_type = String, format = Uuid)]
    promise_id: Id,
    /// Its request.
    #[schema(value_type = String, format = Uuid)]
    request_id: Id,
    /// The request's number.
    number: String,
    /// Where.
    place_label: String,
    /// When somebody should have come; none: somebody was there and was called away.
    #[schema(value_type = Option<String>, format = DateTime)]
    starts_at: Option<Moment>,
}

/// What came of a confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Confirmed)]
pub(crate) struct Taken {
    /// The request.
    #[schema(value_type = String, format = Uuid)]
    request_id: Id,
    /// Its number.
    #[schema(example = "RQ-261124-0007")]
    number: String,
    /// Its order, where one was issued.
    #[schema(value_type = Option<String>, format = Uuid)]
    order_id: Option<Id>,
    /// What was promised.
    promise: PromiseView,
    /// The promises that a danger broke: these residents must be called.
    broken: Vec<Broken>,
    /// 1.
    version: i64,
}

impl Taken {
    /// The answer with its names: they are read now, because what is kept for a replay names nobody.
    fn of(db: &mut Db<'_>, community: Id, taken: Confirmed, lang: Lang) -> Result<Self, Fault> {
        let owed = taken.promise;
        let staff_name = owed.staff_id.map(|id| queries::name(db, id)).transpose()?;
        let words = match owed.promise_id {
            Some(id) => said(promises::line(db, community, id)?, lang),
            None => None,
        };
        let mut broken = Vec::new();
        for one in taken.broken {
            let place_label = requests::kept(db, community, one.request_id)?.place_label;
            let BrokenPromise { promise_id, request_id, number, starts_at } = one;
            broken.push(Broken { promise_id, request_id, number, place_label, starts_at });
        }
        let promise = PromiseView {
            promise_id: owed.promise_id,
            kind: owed.kind,
            state: owed.state,
            words,
            staff_id: owed.staff_id,
            staff_name,
            party_id: owed.party_id,
            starts_at: owed.starts_at,
            ends_at: owed.ends_at,
            due_at: owed.due_at,
            eta_minutes: owed.eta_minutes,
        };
        let Confirmed { request_id, number, order_id, version, .. } = taken;
        Ok(Self { request_id, number, order_id, promise, broken, version })
    }
}

/// What was promised in words, where it is no visit.
fn said(line: PromiseLine, lang: Lang) -> Option<String> {
    crate::pages::shown::words(Words(lang), line.words_code.as_deref(), line.words)
}

/// A request with its promises and the script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestDetail)]
pub(crate) struct Detail {
    /// The request.
    #[serde(flatten)]
    request: RequestView,
    /// Every promise that was made for it, the first one first.
    promises: Vec<PromiseView>,
    /// The steps of the script that were gone through.
    script: Vec<String>,
}

/// A request on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestSummary)]
pub(crate) struct Summary {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    request_id: Id,
    /// Its number.
    #[schema(example = "RQ-261124-0007")]
    number: String,
    /// Its kind (code).
    #[schema(example = "repair")]
    kind: String,
    /// How it reached us (code).
    #[schema(example = "phone")]
    channel: String,
    /// Where it stands (code).
    #[schema(example = "promised")]
    state: String,
    /// The home.
    #[schema(value_type = Option<String>, format = Uuid)]
    unit_id: Option<Id>,
    /// Where it is.
    place_label: String,
    /// What it is.
    text: String,
    /// `P0` or `P1`.
    danger: Option<String>,
    /// Who answers for it.
    #[schema(value_type = String, format = Uuid)]
    owner_id: Id,
    /// Its order.
    #[schema(value_type = Option<String>, format = Uuid)]
    order_id: Option<Id>,
    /// What was promised last (code).
    promise_kind: Option<String>,
    /// By when.
    #[schema(value_type = Option<String>, format = DateTime)]
    promise_due_at: Option<Moment>,
    /// When it was taken.
    #[schema(value_type = String, format = DateTime)]
    created_at: Moment,
    /// Counts its changes, from 1.
    version: i64,
}

impl Summary {
    fn of(line: RequestLine) -> Self {
        Self {
            request_id: line.request_id,
            number: line.number,
            kind: line.kind,
            channel: line.channel,
            state: line.state,
            unit_id: line.unit_id,
            place_label: line.place_label,
            text: line.text,
            danger: line.danger,
            owner_id: line.owner_id,
            order_id: line.order_id,
            promise_kind: line.promise_kind,
            promise_due_at: line.promise_due_at,
            created_at: line.created_at,
            version: line.version,
        }
    }
}

/// A page of requests.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RequestPage)]
pub(crate) struct List {
    /// Newest first.
    items: Vec<Summary>,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

/// Which requests.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
pub(crate) struct ListQuery {
    /// Only of this state.
    #[param(value_type = Option<String>, example = "promised")]
    state: Option<State>,
    /// Only of this kind.
    #[param(value_type = Option<String>, example = "repair")]
    kind: Option<Kind>,
    /// Only those that this person answers for.
    #[param(value_type = Option<String>)]
    owner_id: Option<Id>,
    /// Only of this building.
    #[param(value_type = Option<String>)]
    building_id: Option<Id>,
    /// Words, a number or a room.
    q: Option<String>,
    /// `next_cursor` of the page before.
    #[param(value_type = Option<String>)]
    cursor: Option<Id>,
    /// How many, at most 200.
    limit: Option<usize>,
}

/// Takes a request: judged, promised with a reserved time, numbered and owned. Issues the order where one is due.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/requests",
    operation_id = "confirmRequest",
    tag = "intake",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body(content = Confirm, example = json!({
        "kind": "repair", "channel": "phone", "reporter": {"person_id": "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a91"},
        "unit_id": "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a90", "place": "in_home", "text": "厨房水龙头关不紧，一直滴水",
        "promise": {"kind": "now", "staff_id": "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a92"}, "read_back": true,
        "script": ["greet", "what_where", "judge", "promise", "read_back"]
    })),
    responses(
        (status = 201, description = "Taken", body = Taken),
        (status = 404, description = "No such community inside the caller's walls"),
        (status = 409, description = "Refused by intake.complete, intake.danger-first, intake.capability, promise.reserved, promise.read-back or duty.certified"),
        (status = 422, description = "Fields that cannot be taken, or another body under the key"),
        (status = 503, description = "Too much at once; see Retry-After"),
    )
)]
pub(crate) async fn confirm(desk: Desk<ConfirmRequest>, command: ApiCommand<Confirm>) -> Result<Reply<Taken>, Failed> {
    let (community, lang) = (desk.line.id, desk.lang);
    let Written { answer, replayed } =
        desk.write(command.key, move |tx, by| actions::confirm(tx, by, &command.input)).await?;
    let answer = desk.read(move |db| Taken::of(db, community, answer, lang)).await?;
    Ok(Reply::created(Written { answer, replayed }))
}

/// A request with its promises.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/requests/{request_id}",
    operation_id = "getRequest",
    tag = "intake",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("request_id" = String, Path, description = "The request"),
    ),
    responses(
        (status = 200, description = "The request", body = Detail),
        (status = 404, description = "No such request inside the caller's walls"),
    )
)]
pub(crate) async fn one(
    desk: Desk<ReadRequests>,
    Path((_, request_id)): Path<(String, Id)>,
) -> Result<Json<Detail>, Failed> {
    let (community, lang) = (desk.line.id, desk.lang);
    let detail = desk.read(move |db| {
        let request = queries::request(db, community, request_id)?;
        let lines = promises::of_request(db, community, request_id)?;
        let names = queries::names(db, lines.iter().filter_map(|line| line.staff_id))?;
        let promises = lines.into_iter().map(|line| promise(line, &names, lang)).collect();
        Ok(Detail { request, promises, script: requests::steps(db, community, request_id)? })
    });
    Ok(Json(detail.await?))
}

fn promise(line: PromiseLine, names: &std::collections::HashMap<Id, String>, lang: Lang) -> PromiseView {
    PromiseView {
        promise_id: Some(line.promise_id),
        kind: line.kind,
        state: line.state,
        words: crate::pages::shown::words(Words(lang), line.words_code.as_deref(), line.words),
        staff_id: line.staff_id,
        staff_name: line.staff_id.and_then(|id| names.get(&id).cloned()),
        party_id: line.party_id,
        starts_at: line.starts_at,
        ends_at: line.ends_at,
        due_at: Some(line.due_at),
        eta_minutes: None,
    }
}

/// The requests of a community, newest first.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/requests",
    operation_id = "listRequests",
    tag = "intake",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), ListQuery),
    responses(
        (status = 200, description = "A page of requests", body = List),
        (status = 404, description = "No such community inside the caller's walls"),
        (status = 422, description = "A filter that isn't one"),
    )
)]
pub(crate) async fn list(desk: Desk<ReadRequests>, Query(query): Query<ListQuery>) -> Result<Json<List>, Failed> {
    let limit = query.limit.unwrap_or(PAGE).min(LARGEST);
    if limit == 0 {
        return Err(Fault::invalid("limit", "too_small").into());
    }
    let filter = Filter {
        state: query.state.map(|state| state.code().to_owned()),
        kind: query.kind.map(|kind| kind.code().to_owned()),
        owner: query.owner_id,
        building: query.building_id,
        words: query.q.filter(|q| !q.trim().is_empty()),
        after: query.cursor,
        ..Filter::default()
    };
    let community = desk.line.id;
    let more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let lines = desk.read(move |db| requests::lines(db, community, &filter, more)).await?;
    let page = Page::cut(lines, limit, |line| line.request_id.to_string()).map(Summary::of);
    Ok(Json(List { items: page.items, next_cursor: page.next_cursor }))
}
