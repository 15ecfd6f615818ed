//! Coming and going: hire, enlist, apply a post, change, leave.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::op::Op;
use kernel::phone::Phone;
use kernel::role::Role;
use platform::auth::{self, NewAccount};
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use super::{known_duties, own_member};
use crate::model::{Post, is_department};
use crate::{perms, queries, rules, store};

/// A newcomer: an account, a place on the community's staff list, and what the post gives.
#[derive(Debug, Clone, Default)]
pub struct Hire {
    /// The community that hires.
    pub community: Id,
    /// The person's name.
    pub name: String,
    /// The log-in name.
    pub login: String,
    /// The phone as typed.
    pub phone: Option<String>,
    /// The language of the screens.
    pub lang: Lang,
    /// The post that fills department, roles and duties.
    pub post: Option<String>,
    /// Code of the department; of the post where none is given.
    pub department: Option<String>,
    /// Roles beside those of the post.
    pub roles: Vec<Role>,
    /// Duties beside those of the post.
    pub duties: Vec<String>,
    /// Since when; today where nothing is given.
    pub hired_on: Option<Day>,
}

/// Who was hired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hired {
    /// The person: the account's id.
    pub staff_id: Id,
}

/// Hires somebody. The password comes by a link ([`super::password_link`]).
///
/// # Errors
/// Forbidden; field errors of name, log-in name, phone, post, department, roles, duties.
pub fn hire(tx: &mut Tx<'_>, by: &Actor, input: &Hire) -> Result<Hired, Fault> {
    by.require::<perms::HireStaff>()?;
    let post = input.post.as_deref().map(|code| post_of(tx, code)).transpose()?;
    let mut check = Check::new();
    let name = check.text(&input.name, "name", 40);
    let phone = read_phone(&mut check, input.phone.as_deref());
    let department = input.department.clone().or_else(|| post.as_ref().map(|p| p.department.clone()));
    let department = check.need(department.filter(|d| is_department(d)), "department", "missing");
    check.done()?;
    let login = input.login.clone();
    let id = auth::create_account(tx, NewAccount { login, name, lang: input.lang, password_hash: None })?;
    let since = input.hired_on.map_or_else(|| tx.today(), Ok)?;
    store::insert_staff(tx, id, phone.as_deref(), since, by.id)?;
    store::enlist(tx, input.community, id, &department.unwrap_or_default(), since)?;
    tx.record(
        Event::new("staff.hired", "staff", id).id("community", input.community).data("since", since.to_string()),
    )?;
    let post =
        post.unwrap_or_else(|| Post { post: String::new(), department: String::new(), roles: vec![], duties: vec![] });
    fill(
        tx,
        by,
        input.community,
        id,
        &[post.roles, input.roles.clone()].concat(),
        &[post.duties, input.duties.clone()].concat(),
    )?;
    Ok(Hired { staff_id: id })
}

/// Somebody with an account already who comes to work in a community.
#[derive(Debug, Clone)]
pub struct Enlist {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// Code of the department.
    pub department: String,
}

/// Puts somebody with a role here on the staff list.
///
/// # Errors
/// Forbidden; [`Fault::NotFound`] for somebody without a role in this community; an unknown department.
pub fn enlist(tx: &mut Tx<'_>, by: &Actor, input: &Enlist) -> Result<(), Fault> {
    by.require::<perms::HireStaff>()?;
    if queries::roles_held(tx, input.community, input.staff_id)?.is_empty() && !by.is_system() {
        return Err(Fault::NotFound);
    }
    if !is_department(&input.department) {
        return Err(Fault::invalid("department", "unknown"));
    }
    let today = tx.today()?;
    store::insert_staff(tx, input.staff_id, None, today, by.id)?;
    store::enlist(tx, input.community, input.staff_id, &input.department, today)?;
    tx.record(Event::new("staff.enlisted", "staff", input.staff_id).id("community", input.community))?;
    Ok(())
}

/// Gives a member what a post has: department, roles, duties. Takes nothing away.
///
/// # Errors
/// Forbidden; not a member; an unknown post; a role that this person may not give.
pub fn apply_post(tx: &mut Tx<'_>, by: &Actor, community: Id, staff_id: Id, post: &str) -> Result<(), Fault> {
    by.require::<perms::HireStaff>()?;
    own_member(tx, community, staff_id)?;
    let post = post_of(tx, post)?;
    store::set_department(tx, community, staff_id, &post.department)?;
    fill(tx, by, community, staff_id, &post.roles, &post.duties)?;
    store::touch(tx, staff_id, by.id)?;
    tx.record(Event::new("staff.changed", "staff", staff_id).id("community", community).data("post", post.post))?;
    Ok(())
}

/// What can be changed of a member.
#[derive(Debug, Clone)]
pub struct ChangeMember {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// Code of the department here.
    pub department: String,
    /// A new phone as typed; `None` leaves it as it is.
    pub phone: Option<String>,
}

/// Changes department and phone.
///
/// # Errors
/// Forbidden; not a member; stale; field errors.
pub fn change(tx: &mut Tx<'_>, by: &Actor, input: &ChangeMember, op: &Op) -> Result<(), Fault> {
    by.require::<perms::HireStaff>()?;
    let member = own_member(tx, input.community, input.staff_id)?;
    op.fresh(member.version, &member.changed_by_name, member.changed_at)?;
    let mut check = Check::new();
    let phone = read_phone(&mut check, input.phone.as_deref());
    check.ensure(is_department(&input.department), "department", "unknown");
    check.done()?;
    store::set_department(tx, input.community, input.staff_id, &input.department)?;
    if phone.is_some() {
        store::set_phone(tx, input.staff_id, phone.as_deref())?;
    }
    store::touch(tx, input.staff_id, by.id)?;
    let event = Event::new("staff.changed", "staff", input.staff_id).id("community", input.community);
    tx.record(event.data("department", input.department.clone()).personal("phone", phone.unwrap_or_default()))?;
    Ok(())
}

/// Somebody leaves a community.
#[derive(Debug, Clone)]
pub struct Leave {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
}

/// Lets a member leave: the roles here end at once, shifts to come are taken off (by a reaction of the roster, which refuses
/// while something is booked). Whoever works nowhere else can no longer log in.
///
/// # Errors
/// Forbidden; not a member; oneself; a shift that is booked.
pub fn leave(tx: &mut Tx<'_>, by: &Actor, input: &Leave) -> Result<(), Fault> {
    by.require::<perms::HireStaff>()?;
    own_member(tx, input.community, input.staff_id)?;
    if by.id == input.staff_id {
        return Err(Fault::invalid("staff_id", "oneself"));
    }
    let roles = queries::roles_held(tx, input.community, input.staff_id)?;
    if roles.iter().any(|role| !rules::may_grant(&by.roles, *role)) && !by.is_system() {
        return Err(Fault::Forbidden);
    }
    for role in roles {
        auth::revoke(tx, input.community, input.staff_id, role)?;
    }
    let today = tx.today()?;
    store::end_membership(tx, input.community, input.staff_id, today)?;
    store::touch(tx, input.staff_id, by.id)?;
    tx.record(Event::new("staff.left", "staff", input.staff_id).id("community", input.community))?;
    if !queries::works_elsewhere(tx, input.community, input.staff_id)? {
        store::left(tx, input.staff_id, today)?;
        auth::set_state(tx, input.staff_id, false)?;
    }
    Ok(())
}

fn post_of(tx: &mut Tx<'_>, code: &str) -> Result<Post, Fault> {
    queries::posts(tx)?.into_iter().find(|p| p.post == code).ok_or_else(|| Fault::invalid("post", "unknown"))
}

fn read_phone(check: &mut Check, typed: Option<&str>) -> Option<String> {
    let typed = typed.map(str::trim).filter(|t| !t.is_empty())?;
    check.need(Phone::parse(typed), "phone", "not_a_phone").map(|phone| phone.digits().to_owned())
}

/// Gives roles and puts duties into the register; what is there already stays.
fn fill(
    tx: &mut Tx<'_>,
    by: &Actor,
    community: Id,
    staff_id: Id,
    roles: &[Role],
    duties: &[String],
) -> Result<(), Fault> {
    if roles.iter().any(|role| !rules::may_grant(&by.roles, *role)) && !by.is_system() {
        return Err(Fault::invalid("roles", "not_yours_to_give"));
    }
    for role in roles {
        auth::grant(tx, community, staff_id, *role)?;
    }
    let today = tx.today()?;
    for duty in known_duties("duties", duties)? {
        if store::add_duty(tx, staff_id, &duty, today)? {
            tx.record(Event::new("staff.duty_added", "staff", staff_id).data("duty", duty))?;
        }
    }
    Ok(())
}
