//! The API of scheduling: who works here, for what, and who is on shift. It translates only.

use std::collections::HashSet;

use axum::Json;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Failed, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use crate::perms::ListStaff;
use crate::queries;

/// A colleague.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = StaffItem)]
pub(crate) struct StaffItem {
    /// The person.
    #[schema(value_type = String, format = Uuid, example = "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a90")]
    staff_id: Id,
    /// The name.
    #[schema(example = "李建国")]
    name: String,
    /// Codes of the roles held in this community.
    #[schema(example = json!(["technician"]))]
    roles: Vec<String>,
    /// Code of the department.
    #[schema(example = "engineering")]
    department: String,
    /// Codes of the duties in the register.
    #[schema(example = json!(["plumbing", "electrical"]))]
    duties: Vec<String>,
    /// Whether they are on shift here now.
    on_shift: bool,
    /// Counts the changes of the person, from 1.
    version: i64,
}

/// The colleagues of a community.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = StaffPage)]
pub(crate) struct StaffPage {
    /// By name.
    items: Vec<StaffItem>,
    /// Always none: the list is whole.
    next_cursor: Option<String>,
}

/// Which of them.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct StaffQuery {
    /// Only those who have this duty in the register.
    #[param(example = "plumbing")]
    duty: Option<String>,
}

/// The staff of a community, with who is on shift now.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/staff",
    operation_id = "listStaff",
    tag = "staff",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), StaffQuery),
    responses(
        (status = 200, description = "The colleagues, by name", body = StaffPage),
        (status = 422, description = "A duty that there isn't"),
    )
)]
pub(crate) async fn list(desk: Desk<ListStaff>, Query(query): Query<StaffQuery>) -> Result<Json<StaffPage>, Failed> {
    let (community, now) = (desk.line.id, desk.now());
    let duty = query.duty.filter(|duty| !duty.is_empty());
    if duty.as_deref().is_some_and(|duty| !staff::model::is_duty(duty)) {
        return Err(Fault::invalid("duty", "unknown").into());
    }
    let (people, on) = desk
        .read(move |db| {
            let people = staff::queries::list(db, community, duty.as_deref())?;
            Ok((people, queries::on_shift(db, community, now)?))
        })
        .await?;
    let on: HashSet<Id> = on.into_iter().collect();
    let item = |p: staff::model::StaffView| StaffItem {
        staff_id: p.staff_id,
        name: p.name,
        roles: p.roles.iter().map(|role| role.code().to_owned()).collect(),
        department: p.department,
        duties: p.duties,
        on_shift: on.contains(&p.staff_id),
        version: p.version,
    };
    Ok(Json(StaffPage { items: people.into_iter().map(item).collect(), next_cursor: None }))
}

#[derive(OpenApi)]
#[openapi(paths(list))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
