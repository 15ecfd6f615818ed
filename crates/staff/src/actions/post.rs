//! Roles, accounts, password links, API tokens.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::auth;
use platform::db::Tx;
use platform::history::Event;

use super::own_member;
use crate::{perms, queries, rules};

/// For how many hours a link to set a password may be used.
const LINK_HOURS: i64 = 72;

/// A role given or taken.
#[derive(Debug, Clone, Copy)]
pub struct SetRole {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// The role.
    pub role: Role,
    /// Held from now on, or not.
    pub held: bool,
}

/// Gives a role in the community, or takes it.
///
/// # Errors
/// Forbidden, also for an administrator's role given by a manager; not a member; one's own last word (`oneself`): nobody
/// takes their own right to grant.
pub fn set_role(tx: &mut Tx<'_>, by: &Actor, input: SetRole) -> Result<(), Fault> {
    by.require::<perms::GrantRoles>()?;
    own_member(tx, input.community, input.staff_id)?;
    if !rules::may_grant(&by.roles, input.role) && !by.is_system() {
        return Err(Fault::invalid("role", "not_yours_to_give"));
    }
    if input.held {
        return auth::grant(tx, input.community, input.staff_id, input.role);
    }
    if by.id == input.staff_id && <perms::GrantRoles as kernel::permission::Needs>::PERMISSION.allows(&[input.role]) {
        return Err(Fault::invalid("role", "oneself"));
    }
    auth::revoke(tx, input.community, input.staff_id, input.role)
}

/// Disables an account at once, or enables it again. Of somebody who works elsewhere too, only an administrator or the
/// company may; others let them leave the community.
///
/// # Errors
/// Forbidden; not a member; oneself.
pub fn set_account(tx: &mut Tx<'_>, by: &Actor, community: Id, staff_id: Id, active: bool) -> Result<(), Fault> {
    by.require::<perms::GrantRoles>()?;
    own_member(tx, community, staff_id)?;
    if by.id == staff_id {
        return Err(Fault::invalid("staff_id", "oneself"));
    }
    guard_rank(tx, by, community, staff_id)?;
    auth::set_state(tx, staff_id, active)
}

/// Makes a link by which a member sets a password, good once for three days. The token is for showing once; it is no part of
/// any answer that is kept.
///
/// # Errors
/// Forbidden; not a member; a disabled account.
pub fn password_link(tx: &mut Tx<'_>, by: &Actor, community: Id, staff_id: Id) -> Result<String, Fault> {
    by.require::<perms::GrantRoles>()?;
    let member = own_member(tx, community, staff_id)?;
    guard_rank(tx, by, community, staff_id)?;
    if member.state == "disabled" {
        return Err(Fault::invalid("staff_id", "disabled"));
    }
    let ends_at = tx.now().plus_hours(LINK_HOURS);
    let token = auth::make_link(tx, staff_id, ends_at, 1)?;
    tx.record(
        Event::new("account.link_made", "account", staff_id)
            .id("community", community)
            .data("ends_at", ends_at.rfc3339()),
    )?;
    Ok(token)
}

/// An API token to be made: one person, one role, one community.
#[derive(Debug, Clone)]
pub struct MakeToken {
    /// For whom it stands.
    pub staff_id: Id,
    /// In which role, one that they hold here.
    pub role: Role,
    /// What it is for.
    pub name: String,
}

/// Makes an API token; a command of the community's own line. The token is for showing once; it is no part of any answer
/// that is kept.
///
/// # Errors
/// Forbidden; not a member; a role that they don't hold here, or that is not one's own to give; a missing purpose.
pub fn make_token(tx: &mut Tx<'_>, by: &Actor, input: &MakeToken) -> Result<String, Fault> {
    by.require::<perms::KeepTokens>()?;
    let community = tx.line();
    own_member(tx, community, input.staff_id)?;
    let mut check = kernel::fault::Check::new();
    let name = check.text(&input.name, "name", 60);
    check.ensure(queries::roles_held(tx, community, input.staff_id)?.contains(&input.role), "role", "unknown");
    check.ensure(rules::may_grant(&by.roles, input.role) || by.is_system(), "role", "not_yours_to_give");
    check.done()?;
    auth::create_token(tx, input.staff_id, input.role, &name)
}

/// Takes a token of the community back.
///
/// # Errors
/// Forbidden; unknown or taken back already.
pub fn revoke_token(tx: &mut Tx<'_>, by: &Actor, token_id: Id) -> Result<(), Fault> {
    by.require::<perms::KeepTokens>()?;
    auth::revoke_token(tx, token_id)
}

/// A manager acts on no administrator, and on nobody whom others rely on too: a new password would open those doors as well.
fn guard_rank(tx: &mut Tx<'_>, by: &Actor, community: Id, staff_id: Id) -> Result<(), Fault> {
    if by.is_system() || by.has(Role::Admin) || by.has(Role::HeadOffice) {
        return Ok(());
    }
    let roles = queries::roles_held(tx, community, staff_id)?;
    let above = roles.iter().any(|role| !rules::may_grant(&by.roles, *role));
    if above || queries::works_elsewhere(tx, community, staff_id)? { Err(Fault::Forbidden) } else { Ok(()) }
}
