//! API tokens: one role in one community, revocable.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;

use super::session::token_hash;
use crate::args;
use crate::db::{Db, Tx};
use crate::history::{Event, hex_of};

crate::record! {
    /// A token as a list shows it; the token itself is shown once, when it is made.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TokenRow {
        /// Its id.
        pub token_id: Id,
        /// Whose it is.
        pub account_name: String,
        /// Its role.
        pub role: String,
        /// What it is for.
        pub name: String,
        /// When it was made.
        pub created_at: Moment,
        /// When it was taken back.
        pub revoked_at: Option<Moment>,
    }
}

/// Makes a token for an account that holds the role in the line. A command of that line.
pub fn create_token(tx: &mut Tx<'_>, account: Id, role: Role, name: &str) -> Result<String, Fault> {
    let (line, now, id) = (tx.line(), tx.now(), tx.id());
    let token = format!("gj_{}", hex_of(&tx.random("token")));
    let hash = token_hash(&token);
    tx.run(
        "INSERT INTO api_tokens (token_hash, token_id, line_id, account_id, role, name, created_at, revoked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
        args![hash, id, line, account, role.code(), name, now],
    )?;
    tx.record(Event::new("token.created", "token", id).id("account", account).data("role", role.code()))?;
    Ok(token)
}

/// The tokens of a line.
pub fn list_tokens(db: &mut Db<'_>, line: Id) -> Result<Vec<TokenRow>, Fault> {
    db.list(
        "SELECT t.token_id, a.name, t.role, t.name, t.created_at, t.revoked_at FROM api_tokens t JOIN accounts a ON a.account_id = t.account_id \
         WHERE t.line_id = $1 ORDER BY t.created_at DESC",
        args![line],
    )
}

/// Takes a token back; it is refused from the next request on.
pub fn revoke_token(tx: &mut Tx<'_>, token: Id) -> Result<(), Fault> {
    let (line, now) = (tx.line(), tx.now());
    let gone = tx.run(
        "UPDATE api_tokens SET revoked_at = $3 WHERE line_id = $1 AND token_id = $2 AND revoked_at IS NULL",
        args![line, token, now],
    )?;
    if gone == 0 {
        return Err(Fault::NotFound);
    }
    tx.record(Event::new("token.revoked", "token", token))?;
    Ok(())
}
