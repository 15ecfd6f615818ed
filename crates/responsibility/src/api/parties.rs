//! The register of outside parties.

use axum::Json;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{ApiCommand, Desk, Failed, Path, Query, Reply};
use serde::Deserialize;
use utoipa::IntoParams;

use super::views::{List, PartyItem};
use crate::actions::{self, EndParty, PartyAdded, PartyInput};
use crate::perms::{ChangeParties, ReadResponsibility};
use crate::queries;

/// Which parties.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct PartyQuery {
    /// `warranty`, `contractor`, `utility` or `referral`; all without it.
    kind: Option<String>,
}

/// The parties of a community, ended ones too.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/parties",
    operation_id = "listParties",
    tag = "responsibility",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), PartyQuery),
    responses(
        (status = 200, description = "The parties", body = List<PartyItem>),
    )
)]
pub(crate) async fn list(
    desk: Desk<ReadResponsibility>,
    Query(query): Query<PartyQuery>,
) -> Result<Json<List<PartyItem>>, Failed> {
    let community = desk.line.id;
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let wanted = book.parties.iter().filter(|p| query.kind.as_ref().is_none_or(|kind| p.kind == *kind));
    Ok(Json(List::of(wanted.map(|p| PartyItem::of(&book, p, desk.lang)).collect())))
}

/// A party.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/parties/{party_id}",
    operation_id = "getParty",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("party_id" = String, Path, description = "The party"),
    ),
    responses(
        (status = 200, description = "The party", body = PartyItem),
    )
)]
pub(crate) async fn one(
    desk: Desk<ReadResponsibility>,
    Path((_, party)): Path<(String, Id)>,
) -> Result<Json<PartyItem>, Failed> {
    let community = desk.line.id;
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let found = book.parties.iter().find(|p| p.party_id == party).ok_or(Fault::NotFound)?;
    Ok(Json(PartyItem::of(&book, found, desk.lang)))
}

/// Enters a party.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/parties",
    operation_id = "addParty",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = PartyInput,
    responses(
        (status = 201, description = "Entered", body = PartyAdded),
    )
)]
pub(crate) async fn add(
    desk: Desk<ChangeParties>,
    command: ApiCommand<PartyInput>,
) -> Result<Reply<PartyAdded>, Failed> {
    let written = desk.write(command.key, move |tx, by| actions::add_party(tx, by, &command.input)).await?;
    Ok(Reply::created(written))
}

/// Changes a party's entry.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/parties/{party_id}",
    operation_id = "changeParty",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("party_id" = String, Path, description = "The party"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = PartyInput,
    responses(
        (status = 200, description = "Changed", body = PartyAdded),
    )
)]
pub(crate) async fn change(
    desk: Desk<ChangeParties>,
    Path((_, party)): Path<(String, Id)>,
    command: ApiCommand<PartyInput>,
) -> Result<Reply<PartyAdded>, Failed> {
    let written = desk
        .write(command.key, move |tx, by| actions::change_party(tx, by, party, &command.op, &command.input))
        .await?;
    Ok(Reply::ok(written))
}

/// Ends a party's entry on a day.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/parties/{party_id}/end",
    operation_id = "endParty",
    tag = "responsibility",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("party_id" = String, Path, description = "The party"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = EndParty,
    responses(
        (status = 200, description = "Ended", body = PartyAdded),
        (status = 422, description = "A day before the first, or another body under the key"),
    )
)]
pub(crate) async fn end(
    desk: Desk<ChangeParties>,
    Path((_, party)): Path<(String, Id)>,
    command: ApiCommand<EndParty>,
) -> Result<Reply<PartyAdded>, Failed> {
    let written =
        desk.write(command.key, move |tx, by| actions::end_party(tx, by, party, &command.op, &command.input)).await?;
    Ok(Reply::ok(written))
}
