//! The API of the registry. It translates; what may be done is decided in `actions`.

use axum::Json;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use kernel::ids::{COMPANY, Id};
use platform::auth::{self, Bearer};
use platform::db::Written;
use platform::web::{ApiCommand, Desk, Failed, LoggedIn, Path, Query, Reply};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use crate::actions::{self, CommunityMade, CreateCommunity, Look};
use crate::model::Stage;
use crate::pages::{communities, find};
use crate::perms::{CreateCommunity as MayCreate, ReadRegistry, RevealContact};
use crate::queries;

/// How many households a search answers by default, and at most.
const HITS: i64 = 20;

/// A community.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RegistryCommunity)]
pub(crate) struct CommunityItem {
    /// Its code in addresses.
    #[schema(example = "guihuayuan")]
    code: String,
    /// Its name.
    #[schema(example = "桂花苑")]
    name: String,
    /// Its name in English; empty where it has none.
    #[schema(example = "Osmanthus Garden")]
    name_en: String,
    /// Its time zone.
    #[schema(example = "Asia/Shanghai")]
    time_zone: String,
}

/// All communities of the caller.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RegistryCommunities)]
pub(crate) struct CommunityList {
    /// By code.
    items: Vec<CommunityItem>,
    /// Always none: the list comes whole.
    next_cursor: Option<String>,
}

/// The communities in which the caller holds a role.
#[utoipa::path(
    get,
    path = "/api/v1/communities",
    operation_id = "listCommunities",
    tag = "registry",
    responses((status = 200, description = "The communities", body = CommunityList)),
    security(("token" = []))
)]
pub(crate) async fn list_communities(desk: Desk<LoggedIn>, headers: HeaderMap) -> Result<Json<CommunityList>, Failed> {
    let (account, now, token) = (desk.actor.id, desk.now(), bearer(&headers));
    let found = desk.read(move |db| {
        let mut found = queries::communities_of(db, account)?;
        // A token belongs to one line: it is told of that community only, or of all when it is the company's.
        let who = token.map(|token| auth::identify(db, &token, now)).transpose()?.flatten();
        if let Some((line, _)) = who.and_then(|who| who.token) {
            found.retain(|community| line == COMPANY || line == community.community_id);
        }
        Ok(found)
    });
    let found = found.await?;
    let items = found.into_iter().map(|c| CommunityItem {
        code: c.code,
        name: c.name,
        name_en: c.name_en,
        time_zone: c.time_zone,
    });
    Ok(Json(CommunityList { items: items.collect(), next_cursor: None }))
}

fn bearer(headers: &HeaderMap) -> Option<Bearer> {
    let token = headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
    Some(Bearer::Token(auth::token_hash(token.trim())))
}

/// Makes a community and fills it with what every module needs to work.
#[utoipa::path(
    post,
    path = "/api/v1/communities",
    operation_id = "createCommunity",
    tag = "registry",
    params(("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same")),
    request_body = CreateCommunity,
    responses(
        (status = 201, description = "Made", body = CommunityMade),
        (status = 403, description = "Only head office and administrators"),
    ),
    security(("token" = []))
)]
pub(crate) async fn create_community(
    desk: Desk<MayCreate>,
    command: ApiCommand<CreateCommunity>,
) -> Result<Reply<CommunityMade>, Failed> {
    Ok(Reply::created(communities::make(&desk, command.key, command.input).await?))
}

/// A person of a household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RegistryPerson)]
pub(crate) struct PersonItem {
    /// The person.
    #[schema(value_type = String, format = Uuid)]
    person_id: Id,
    /// The name.
    #[schema(example = "李秀兰")]
    name: String,
    /// `owner`, `co_owner`, `tenant`, `family` or `agent`.
    #[schema(example = "owner")]
    role: String,
    /// The number to be tried first, masked.
    #[schema(example = "138****5120")]
    phone_masked: Option<String>,
}

/// A household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RegistryHousehold)]
pub(crate) struct HouseholdItem {
    /// The home.
    #[schema(value_type = String, format = Uuid)]
    unit_id: Id,
    /// How people read it.
    #[schema(example = "3 栋 2 单元 1201")]
    unit_label: String,
    /// Where the home stands in its life.
    stage: Stage,
    /// Who holds or lives in it; those that the search meant come first.
    people: Vec<PersonItem>,
    /// How many of its matters are not finished.
    open_matters: i64,
    /// Counts the changes of the home, from 1.
    version: i64,
}

/// What a search found.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RegistryHouseholds)]
pub(crate) struct HouseholdList {
    /// The likeliest first.
    items: Vec<HouseholdItem>,
    /// Always none: a search answers its best hits.
    next_cursor: Option<String>,
}

/// What is searched.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct SearchQuery {
    /// A room (`3-2-1201`, `3栋2单元1201`, `1201`), a name, pinyin or its initials, a number or its last four and more digits, a plate.
    #[param(example = "lxl")]
    q: Option<String>,
    /// How many at most: 1 to 50, by default 20.
    limit: Option<i64>,
}

/// Finds households by room, name, pinyin initials, phone or plate.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/households",
    operation_id = "searchHouseholds",
    tag = "registry",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), SearchQuery),
    responses(
        (status = 200, description = "The hits", body = HouseholdList),
        (status = 422, description = "A parameter that does not read"),
    ),
    security(("token" = []))
)]
pub(crate) async fn search_households(
    desk: Desk<ReadRegistry>,
    Query(query): Query<SearchQuery>,
) -> Result<Json<HouseholdList>, Failed> {
    let (app, line, today) = (desk.app.clone(), desk.line.id, desk.now().day(&desk.line.zone));
    let (q, limit) = (query.q.unwrap_or_default(), query.limit.unwrap_or(HITS).clamp(1, 50));
    let (found, open) = desk
        .read(move |db| {
            let found = queries::search_households(db, line, &q, limit, today)?;
            let units: Vec<Id> = found.iter().map(|hit| hit.unit_id).collect();
            let open = find::open_matters(db, &app, line, &units)?;
            Ok((found, open))
        })
        .await?;
    let person = |p: crate::model::HitPerson| PersonItem {
        person_id: p.person_id,
        name: p.name,
        role: p.role,
        phone_masked: p.phone_masked,
    };
    let items = found.into_iter().map(|hit| HouseholdItem {
        open_matters: open.get(&hit.unit_id).copied().unwrap_or(0),
        version: hit.version,
        unit_id: hit.unit_id,
        unit_label: hit.unit_label,
        stage: hit.stage,
        people: hit.people.into_iter().map(person).collect(),
    });
    Ok(Json(HouseholdList { items: items.collect(), next_cursor: None }))
}

/// A number in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RegistryRevealed)]
pub(crate) struct Revealed {
    /// The digits.
    #[schema(example = "13800135120")]
    phone: String,
}

/// Shows a number in full, for a stated purpose. Each look is in the history.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/contacts/{contact_id}/reveal",
    operation_id = "revealContact",
    tag = "registry",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("contact_id" = String, Path, description = "The contact"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key is one look"),
    ),
    request_body = Look,
    responses(
        (status = 200, description = "The number", body = Revealed),
        (status = 409, description = "Refused by privacy.purpose"),
    ),
    security(("token" = []))
)]
pub(crate) async fn reveal_contact(
    desk: Desk<RevealContact>,
    Path((_, contact_id)): Path<(String, Id)>,
    command: ApiCommand<Look>,
) -> Result<Reply<Revealed>, Failed> {
    let line = desk.line.id;
    let written =
        desk.write(command.key, move |tx, by| actions::reveal_contact(tx, by, contact_id, &command.input)).await?;
    let phone = desk.read(move |db| queries::phone_digits(db, line, contact_id)).await?;
    Ok(Reply::ok(Written { answer: Revealed { phone }, replayed: written.replayed }))
}

#[derive(OpenApi)]
#[openapi(paths(list_communities, create_community, search_households, reveal_contact))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
