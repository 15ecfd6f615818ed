//! The table, the catalogue and the terms.

use axum::Json;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::Deserialize;
use utoipa::IntoParams;

use super::views::{ComponentItem, DecisionView, List, PeriodItem, RowView, Taken};
use crate::actions::{self, AddPeriod, AddWord, ChangeComponent, EndPeriod, PeriodAdded, RemoveWord, SetSeason};
use crate::model::{Facts, Place};
use crate::perms::{ChangeComponents, ChangeTerms, ReadResponsibility};
use crate::queries;
use crate::rules::table::Row;

/// What is asked.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct DecisionQuery {
    /// The home.
    #[param(value_type = Option<String>)]
    unit_id: Option<Id>,
    /// `in_home` or `common`.
    #[param(example = "in_home")]
    place: String,
    /// The common part.
    #[param(value_type = Option<String>)]
    common_part_id: Option<Id>,
    /// What was said.
    #[param(example = "厨房水龙头漏水")]
    text: Option<String>,
    /// The component's code.
    component: Option<String>,
}

/// Who does it and who pays, today, with the row that says so. Writes nothing.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/responsibility/decision",
    operation_id = "decideResponsibility",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        DecisionQuery,
    ),
    responses(
        (status = 200, description = "The decision", body = DecisionView),
        (status = 422, description = "A place or a component that isn't known"),
    )
)]
pub(crate) async fn decision(
    desk: Desk<ReadResponsibility>,
    Query(query): Query<DecisionQuery>,
) -> Result<Json<DecisionView>, Failed> {
    let (community, lang) = (desk.line.id, desk.lang);
    let place = Place::parse(&query.place).ok_or_else(|| Fault::invalid("place", "unknown"))?;
    let today = desk.now().day(&desk.line.zone);
    let mut facts = Facts::said(place, &query.text.unwrap_or_default(), today);
    (facts.unit_id, facts.common_part_id, facts.component) = (query.unit_id, query.common_part_id, query.component);
    Ok(Json(desk.read(move |db| queries::decide(db, community, &facts, lang)).await?.into()))
}

/// The responsibility table as it holds today, in its order.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/responsibility/rows",
    operation_id = "listResponsibilityRows",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
    ),
    responses(
        (status = 200, description = "The rows", body = List<RowView>),
    )
)]
pub(crate) async fn rows(desk: Desk<ReadResponsibility>) -> Result<Json<List<RowView>>, Failed> {
    let community = desk.line.id;
    let today = desk.now().day(&desk.line.zone);
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let rows = Row::ALL.iter().filter_map(|row| book.row(row.code(), today));
    Ok(Json(List::of(rows.map(|row| RowView::of(row, desk.lang)).collect())))
}

/// The catalogue, with the words that people say.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/components",
    operation_id = "listComponents",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
    ),
    responses(
        (status = 200, description = "The components", body = List<ComponentItem>),
    )
)]
pub(crate) async fn components(desk: Desk<ReadResponsibility>) -> Result<Json<List<ComponentItem>>, Failed> {
    let community = desk.line.id;
    let book = desk.read(move |db| queries::book(db, community)).await?;
    Ok(Json(List::of(book.components.iter().map(|c| ComponentItem::of(&book, c)).collect())))
}

/// Changes what the catalogue says of a component.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/components/{component}",
    operation_id = "changeComponent",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("component" = String, Path, description = "The component's code", example = "tap"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = ChangeComponent,
    responses(
        (status = 200, description = "Changed", body = Taken),
    )
)]
pub(crate) async fn change_component(
    desk: Desk<ChangeComponents>,
    Path((_, code)): Path<(String, String)>,
    command: ApiCommand<ChangeComponent>,
) -> Result<Reply<Taken>, Failed> {
    let taken = move |tx: &mut Tx<'_>, by: &Actor| {
        actions::change_component(tx, by, &code, &command.op, &command.input)?;
        Ok(Taken { code: code.clone() })
    };
    Ok(Reply::ok(desk.write(command.key, taken).await?))
}

/// Adds a word that people say for a component.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/components/{component}/words",
    operation_id = "addComponentWord",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("component" = String, Path, description = "The component's code", example = "tap"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = AddWord,
    responses(
        (status = 201, description = "Added", body = Taken),
    )
)]
pub(crate) async fn add_word(
    desk: Desk<ChangeComponents>,
    Path((_, component)): Path<(String, String)>,
    command: ApiCommand<AddWord>,
) -> Result<Reply<Taken>, Failed> {
    let input = AddWord { component, ..command.input };
    let taken = move |tx: &mut Tx<'_>, by: &Actor| {
        actions::add_word(tx, by, &input)?;
        Ok(Taken { code: input.component.clone() })
    };
    Ok(Reply::created(desk.write(command.key, taken).await?))
}

/// Takes a word back.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/components/{component}/words/remove",
    operation_id = "removeComponentWord",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("component" = String, Path, description = "The component's code", example = "tap"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = RemoveWord,
    responses(
        (status = 200, description = "Taken back", body = Taken),
    )
)]
pub(crate) async fn remove_word(
    desk: Desk<ChangeComponents>,
    Path((_, component)): Path<(String, String)>,
    command: ApiCommand<RemoveWord>,
) -> Result<Reply<Taken>, Failed> {
    let taken = move |tx: &mut Tx<'_>, by: &Actor| {
        actions::remove_word(tx, by, &component, &command.input)?;
        Ok(Taken { code: component.clone() })
    };
    Ok(Reply::ok(desk.write(command.key, taken).await?))
}

/// The warranty periods, of the law and local ones.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/warranty-periods",
    operation_id = "listWarrantyPeriods",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
    ),
    responses(
        (status = 200, description = "The periods", body = List<PeriodItem>),
    )
)]
pub(crate) async fn periods(desk: Desk<ReadResponsibility>) -> Result<Json<List<PeriodItem>>, Failed> {
    let community = desk.line.id;
    let book = desk.read(move |db| queries::book(db, community)).await?;
    Ok(Json(List::of(book.periods.iter().map(|p| PeriodItem::of(p, desk.lang)).collect())))
}

/// Adds a local warranty value: a city rule that gives more, or a promise of the quality certificate.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/warranty-periods",
    operation_id = "addWarrantyPeriod",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = AddPeriod,
    responses(
        (status = 201, description = "Added", body = PeriodAdded),
    )
)]
pub(crate) async fn add_period(
    desk: Desk<ChangeTerms>,
    command: ApiCommand<AddPeriod>,
) -> Result<Reply<PeriodAdded>, Failed> {
    let written = desk.write(command.key, move |tx, by| actions::add_period(tx, by, &command.input)).await?;
    Ok(Reply::created(written))
}

/// Ends a local warranty value.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/warranty-periods/{period_id}/end",
    operation_id = "endWarrantyPeriod",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("period_id" = String, Path, description = "The period"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = EndPeriod,
    responses(
        (status = 200, description = "Ended", body = Taken),
    )
)]
pub(crate) async fn end_period(
    desk: Desk<ChangeTerms>,
    Path((_, period)): Path<(String, Id)>,
    command: ApiCommand<EndPeriod>,
) -> Result<Reply<Taken>, Failed> {
    let taken = move |tx: &mut Tx<'_>, by: &Actor| {
        actions::end_period(tx, by, period, &command.op, &command.input)?;
        Ok(Taken { code: period.to_string() })
    };
    Ok(Reply::ok(desk.write(command.key, taken).await?))
}

/// Says when heating or cooling runs, from a day on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/seasons",
    operation_id = "setSeason",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = SetSeason,
    responses(
        (status = 201, description = "Set", body = Taken),
    )
)]
pub(crate) async fn set_season(
    desk: Desk<ChangeTerms>,
    command: ApiCommand<SetSeason>,
) -> Result<Reply<Taken>, Failed> {
    let taken = move |tx: &mut Tx<'_>, by: &Actor| {
        actions::set_season(tx, by, &command.input)?;
        Ok(Taken { code: command.input.season.clone() })
    };
    Ok(Reply::created(desk.write(command.key, taken).await?))
}
