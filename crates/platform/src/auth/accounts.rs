//! Accounts and the roles they hold. They belong to the company's line.

use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::lang::Lang;
use kernel::role::Role;

use super::session::Who;
use crate::args;
use crate::db::{Db, Tx};
use crate::history::Event;

crate::record! {
    /// An account.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Account {
        /// Its id; a staff member's id is the same.
        pub account_id: Id,
        /// The log-in name.
        pub login: String,
        /// The person's name.
        pub name: String,
        /// Argon2id in PHC form; `None` until one is set.
        pub password_hash: Option<String>,
        /// `invited`, `active` or `disabled`.
        pub state: String,
        /// Its version.
        pub version: i64,
    }
}

/// What an account is made of.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The log-in name: 2–40 characters, levelled to lower case.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The language of the screens.
    pub lang: Lang,
    /// Argon2id in PHC form, where a password is set at once.
    pub password_hash: Option<String>,
}

/// The account with an id.
pub fn account(db: &mut Db<'_>, id: Id) -> Result<Account, Fault> {
    db.one(
        "SELECT account_id, login, name, password_hash, state, version FROM accounts WHERE account_id = $1",
        args![id],
    )
}

/// The account with a log-in name.
pub fn by_login(db: &mut Db<'_>, login: &str) -> Result<Option<Account>, Fault> {
    let login = login.trim().to_lowercase();
    db.maybe(
        "SELECT account_id, login, name, password_hash, state, version FROM accounts WHERE login = $1",
        args![login],
    )
}

/// Makes an account; a command of the company's line.
///
/// # Errors
/// A log-in name that is missing, too long or taken.
pub fn create_account(tx: &mut Tx<'_>, new: NewAccount) -> Result<Id, Fault> {
    let login = kernel::text::tidy(&new.login).to_lowercase();
    if !(2..=40).contains(&login.chars().count()) {
        return Err(Fault::invalid("login", "length"));
    }
    let (id, now) = (tx.id(), tx.now());
    let state = if new.password_hash.is_some() { "active" } else { "invited" };
    let made = tx.run(
        "INSERT INTO accounts (account_id, login, name, password_hash, state, lang, theme, created_at, version) \
         VALUES ($1, $2, $3, $4, $5, $6, 'auto', $7, 1) ON CONFLICT (login) DO NOTHING",
        args![id, login, &new.name, new.password_hash, state, new.lang.tag(), now],
    )?;
    if made == 0 {
        return Err(Fault::invalid("login", "taken"));
    }
    tx.record(Event::new("account.created", "account", id).personal("name", new.name))?;
    Ok(id)
}

/// Sets a password's hash; an invited account becomes active (a disabled one stays what it is), and all its sessions end.
pub fn set_password_hash(tx: &mut Tx<'_>, id: Id, hash: &str) -> Result<(), Fault> {
    tx.run(
        "UPDATE accounts SET password_hash = $2, state = CASE WHEN state = 'invited' THEN 'active' ELSE state END, \
         version = version + 1 WHERE account_id = $1",
        args![id, hash],
    )?;
    tx.run("DELETE FROM sessions WHERE account_id = $1", args![id])?;
    tx.record(Event::new("account.password_set", "account", id))?;
    Ok(())
}

/// Disables an account or enables it again; its sessions and log-in links end at once.
pub fn set_state(tx: &mut Tx<'_>, id: Id, active: bool) -> Result<(), Fault> {
    let state = if active { "active" } else { "disabled" };
    tx.run("UPDATE accounts SET state = $2, version = version + 1 WHERE account_id = $1", args![id, state])?;
    tx.run("DELETE FROM sessions WHERE account_id = $1", args![id])?;
    tx.run("DELETE FROM login_links WHERE account_id = $1", args![id])?;
    tx.record(Event::new("account.state_set", "account", id).data("state", state))?;
    Ok(())
}

/// Gives a role in a line (a community, or the company). A command of the company's line.
pub fn grant(tx: &mut Tx<'_>, line: Id, account: Id, role: Role) -> Result<(), Fault> {
    let made = tx.run(
        "INSERT INTO role_grants (line_id, account_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        args![line, account, role.code()],
    )?;
    if made > 0 {
        tx.record(Event::new("role.granted", "account", account).id("line", line).data("role", role.code()))?;
    }
    Ok(())
}

/// Takes a role back.
pub fn revoke(tx: &mut Tx<'_>, line: Id, account: Id, role: Role) -> Result<(), Fault> {
    let gone = tx.run(
        "DELETE FROM role_grants WHERE line_id = $1 AND account_id = $2 AND role = $3",
        args![line, account, role.code()],
    )?;
    if gone > 0 {
        tx.record(Event::new("role.revoked", "account", account).id("line", line).data("role", role.code()))?;
    }
    Ok(())
}

/// The roles of a person in a line: those held there and those held in the company. A token holds one role in one line.
pub fn roles_at(db: &mut Db<'_>, who: &Who, line: Id) -> Result<Vec<Role>, Fault> {
    if let Some((token_line, role)) = who.token {
        // The token's role counts only as long as its account holds it still.
        let held = roles_of(db, who.account_id, token_line)?;
        return Ok(if (token_line == line || token_line == COMPANY) && held.contains(&role) {
            vec![role]
        } else {
            Vec::new()
        });
    }
    roles_of(db, who.account_id, line)
}

fn roles_of(db: &mut Db<'_>, account: Id, line: Id) -> Result<Vec<Role>, Fault> {
    let codes: Vec<String> = db.values(
        "SELECT DISTINCT role FROM role_grants WHERE account_id = $1 AND (line_id = $2 OR line_id = $3) ORDER BY role",
        args![account, line, COMPANY],
    )?;
    Ok(codes.iter().filter_map(|c| Role::parse(c)).collect())
}

/// The accounts that hold a role in a line, with their names.
pub fn holders(db: &mut Db<'_>, line: Id, role: Role) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT a.account_id, a.name FROM role_grants g JOIN accounts a ON a.account_id = g.account_id \
         WHERE g.line_id = $1 AND g.role = $2 AND a.state <> 'disabled' ORDER BY a.name",
        args![line, role.code()],
    )
}

/// All roles that an account holds anywhere.
pub fn all_roles(db: &mut Db<'_>, account: Id) -> Result<Vec<Role>, Fault> {
    let codes: Vec<String> =
        db.values("SELECT DISTINCT role FROM role_grants WHERE account_id = $1 ORDER BY role", args![account])?;
    Ok(codes.iter().filter_map(|c| Role::parse(c)).collect())
}

/// The very first administrator chooses the log-in name with the first password; its name until then begins with `*`.
///
/// # Errors
/// A name that is taken or has another length.
pub fn choose_login(tx: &mut Tx<'_>, account: Id, wanted: Option<&str>) -> Result<(), Fault> {
    let current: String = tx.value("SELECT login FROM accounts WHERE account_id = $1", args![account])?;
    if !current.starts_with('*') {
        return Ok(());
    }
    let login = kernel::text::tidy(wanted.unwrap_or("")).to_lowercase();
    if !(2..=40).contains(&login.chars().count()) || login.starts_with('*') {
        return Err(Fault::invalid("name", "length"));
    }
    if by_login(tx, &login)?.is_some() {
        return Err(Fault::invalid("name", "taken"));
    }
    tx.run("UPDATE accounts SET login = $2, version = version + 1 WHERE account_id = $1", args![account, login])?;
    Ok(())
}
