//! Who somebody is: accounts, passwords, sessions, log-in links, API tokens, throttling. Roles are held per line.
//!
//! Tokens are opaque: 256 random bits, of which the database holds a hash. A log-out is immediate.

mod accounts;
mod password;
mod session;
mod throttle;
mod tokens;

pub use accounts::{
    Account, NewAccount, account, all_roles, by_login, choose_login, create_account, grant, holders, revoke, roles_at,
    set_password_hash, set_state,
};
pub(crate) use password::WAITING;
pub use password::{hash_password, verify_password, weak_password};
pub use session::{
    Bearer, COOKIE, Who, cookie_name, end_session, enter_by_link, identify, link_account, make_link, start_session,
    token_hash, touch,
};
pub use throttle::{Try, begin, failed, succeeded, wait_seconds};
pub use tokens::{TokenRow, create_token, list_tokens, revoke_token};
