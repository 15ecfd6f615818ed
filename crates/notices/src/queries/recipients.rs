//! Who is meant by a recipient, what they chose, and where they are reached. Digits and addresses are for sending only.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone::{Phone, mask};
use kernel::role::Role;
use platform::args;
use platform::db::Db;

/// A colleague: account, name, language.
pub fn colleague(db: &mut Db<'_>, account: Id) -> Result<(Id, String, String), Fault> {
    db.one("SELECT account_id, name, lang FROM accounts WHERE account_id = $1 AND state <> 'disabled'", args![account])
}

/// Everybody who holds the role in the community.
pub fn holders(db: &mut Db<'_>, community: Id, role: Role) -> Result<Vec<(Id, String, String)>, Fault> {
    db.list(
        "SELECT a.account_id, a.name, a.lang FROM role_grants g JOIN accounts a ON a.account_id = g.account_id \
         WHERE g.line_id = $1 AND g.role = $2 AND a.state <> 'disabled' ORDER BY a.account_id",
        args![community, role.code()],
    )
}

/// What somebody chose for a kind.
pub fn choice(db: &mut Db<'_>, community: Id, recipient: &str, id: Id, kind: &str) -> Result<Option<String>, Fault> {
    let found: Option<(String,)> = db.maybe(
        "SELECT ways FROM notice_choices WHERE community_id = $1 AND recipient = $2 AND recipient_id = $3 AND kind = $4",
        args![community, recipient, id, kind],
    )?;
    Ok(found.map(|(ways,)| ways))
}

/// Everything that somebody chose: `(kind, ways)`.
pub fn choices(db: &mut Db<'_>, community: Id, recipient: &str, id: Id) -> Result<Vec<(String, String)>, Fault> {
    db.list(
        "SELECT kind, ways FROM notice_choices WHERE community_id = $1 AND recipient = $2 AND recipient_id = $3 ORDER BY kind",
        args![community, recipient, id],
    )
}

/// An e-mail address, for sending and for its owner.
pub fn email(db: &mut Db<'_>, community: Id, recipient: &str, id: Id) -> Result<Option<String>, Fault> {
    let found: Option<(String,)> = db.maybe(
        "SELECT email FROM notice_addresses WHERE community_id = $1 AND recipient = $2 AND recipient_id = $3",
        args![community, recipient, id],
    )?;
    Ok(found.map(|(email,)| email))
}

/// The digits that a short message to somebody goes to; `None` where there are none or a land line.
pub fn digits(db: &mut Db<'_>, community: Id, target: &str, id: Id) -> Result<Option<String>, Fault> {
    let found = match target {
        "staff" => staff::queries::phone_digits(db, id)?,
        "contact" => gone(registry::queries::phone_digits(db, community, id))?,
        "party" => gone(responsibility::queries::party(db, community, id))?.map(|party| party.phone),
        _ => None,
    };
    Ok(found.as_deref().and_then(Phone::parse).filter(Phone::is_mobile).map(|phone| phone.digits().to_owned()))
}

/// What was taken off the file meanwhile is nowhere, not an error.
fn gone<T>(found: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(Fault::NotFound) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Name and number in use of a person: the contact that was verified last, or known last.
pub fn person(db: &mut Db<'_>, community: Id, person: Id) -> Result<(String, Option<Id>), Fault> {
    let found = registry::queries::person(db, community, person)?;
    let contacts: Vec<Id> = found.contacts.iter().filter(|c| c.ended_at.is_none()).map(|c| c.contact_id).collect();
    for contact in &contacts {
        if digits(db, community, "contact", *contact)?.is_some() {
            return Ok((found.name, Some(*contact)));
        }
    }
    Ok((found.name, None))
}

/// An address as people may see it: `l***@example.com`, `138****5120`.
pub fn masked(address: &str) -> String {
    match address.split_once('@') {
        Some((name, host)) => format!("{}***@{host}", name.chars().next().unwrap_or('*')),
        None => mask(address),
    }
}
