//! What a person's page changes, a handler a form.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path};
use serde::Deserialize;

use super::Once;
use super::tokens::SecretPage;
use crate::actions::{self, Certify, ChangeMember, EndCertificate, Leave, NameMentor, SetDuties, SetRole};
use crate::perms::{CertifyStaff, GrantRoles, HireStaff};
use crate::queries;
use crate::words::Words;

/// A form without fields of its own.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Nothing {}

fn back<P>(desk: &Desk<P>, staff_id: Id) -> Done {
    Done::to(desk.htmx, desk.href(&format!("/staff/{staff_id}")))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DetailsForm {
    department: String,
    phone: Option<String>,
}

/// Department and phone.
pub(crate) async fn details(
    desk: Desk<HireStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<DetailsForm>,
) -> Result<Done, Failed> {
    let (community, op, input) = (desk.line.id, form.op, form.input);
    desk.write_company(form.key, move |tx, by| {
        let new =
            ChangeMember { community, staff_id, department: input.department.clone(), phone: input.phone.clone() };
        actions::change(tx, by, &new, &op)
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PostForm {
    post: String,
}

/// A post at one stroke.
pub(crate) async fn post(
    desk: Desk<HireStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<PostForm>,
) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    desk.write_company(form.key, move |tx, by| actions::apply_post(tx, by, community, staff_id, &input.post)).await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RolesForm {
    #[serde(default)]
    roles: Vec<String>,
}

/// All roles in this community, as ticked.
pub(crate) async fn roles(
    desk: Desk<GrantRoles>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<RolesForm>,
) -> Result<Done, Failed> {
    let community = desk.line.id;
    let wanted: Option<Vec<Role>> = form.input.roles.iter().map(|code| Role::parse(code)).collect();
    let wanted = wanted.ok_or_else(|| Fault::invalid("roles", "unknown"))?;
    desk.write_company(form.key, move |tx, by| {
        queries::member(tx, community, staff_id)?;
        let held = queries::roles_held(tx, community, staff_id)?;
        for role in Role::ALL.into_iter().filter(|role| wanted.contains(role) != held.contains(role)) {
            // A role that this person doesn't see on the page is none that they have unticked.
            if wanted.contains(&role) || crate::rules::may_grant(&by.roles, role) {
                actions::set_role(tx, by, SetRole { community, staff_id, role, held: wanted.contains(&role) })?;
            }
        }
        Ok(())
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DutiesForm {
    #[serde(default)]
    duties: Vec<String>,
}

/// The register, as ticked.
pub(crate) async fn duties(
    desk: Desk<CertifyStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<DutiesForm>,
) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    desk.write_company(form.key, move |tx, by| {
        actions::set_duties(tx, by, &SetDuties { community, staff_id, duties: input.duties.clone() })
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CertifyForm {
    duty: String,
    licence: Option<String>,
    starts_on: Option<Day>,
    ends_on: Option<Day>,
}

/// Grants a certificate.
pub(crate) async fn certify(
    desk: Desk<CertifyStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<CertifyForm>,
) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    desk.write_company(form.key, move |tx, by| {
        let CertifyForm { duty, licence, starts_on, ends_on } = input.clone();
        actions::certify(tx, by, &Certify { community, staff_id, duty, licence, starts_on, ends_on })
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct EndForm {
    #[serde(default)]
    because: String,
}

/// Takes a certificate back.
pub(crate) async fn end_certificate(
    desk: Desk<CertifyStaff>,
    Path((_, staff_id, certificate_id)): Path<(String, Id, Id)>,
    form: FormCommand<EndForm>,
) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    desk.write_company(form.key, move |tx, by| {
        actions::end_certificate(tx, by, &EndCertificate { community, certificate_id, because: input.because.clone() })
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct MentorForm {
    duty: String,
    mentor_id: Id,
    since: Option<Day>,
    until: Day,
}

/// Names a mentor.
pub(crate) async fn mentor(
    desk: Desk<CertifyStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<MentorForm>,
) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    desk.write_company(form.key, move |tx, by| {
        let MentorForm { duty, mentor_id, since, until } = input.clone();
        actions::name_mentor(tx, by, &NameMentor { community, staff_id, duty, mentor_id, since, until })
    })
    .await?;
    Ok(back(&desk, staff_id))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AccountForm {
    active: bool,
}

/// Disables the account or enables it.
pub(crate) async fn account(
    desk: Desk<GrantRoles>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<AccountForm>,
) -> Result<Done, Failed> {
    let (community, active) = (desk.line.id, form.input.active);
    desk.write_company(form.key, move |tx, by| actions::set_account(tx, by, community, staff_id, active)).await?;
    Ok(back(&desk, staff_id))
}

/// Makes a link to set a password; shown in this answer and never again.
pub(crate) async fn link(
    desk: Desk<GrantRoles>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Html, Failed> {
    let (w, community, once) = (Words(desk.lang), desk.line.id, Once::default());
    let kept = once.clone();
    desk.write_company(form.key, move |tx, by| {
        kept.put(actions::password_link(tx, by, community, staff_id)?);
        Ok(())
    })
    .await?;
    let name = desk.read(move |db| queries::name_of(db, staff_id)).await?;
    let link = once.take().map(|token| format!("{}/password/{token}", desk.site()));
    let (said, spent) = (w.member_link_made(name), w.member_link_spent());
    SecretPage::show(&desk, &w.member_link(), link, (said, spent), desk.href(&format!("/staff/{staff_id}"))).await
}

/// Lets a member leave this community.
pub(crate) async fn leave(
    desk: Desk<HireStaff>,
    Path((_, staff_id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    let community = desk.line.id;
    desk.write_company(form.key, move |tx, by| actions::leave(tx, by, &Leave { community, staff_id })).await?;
    Ok(Done::to(desk.htmx, desk.href("/staff")))
}
