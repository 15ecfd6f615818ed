//! Administrators, and bringing the database up to date without serving.

use std::process::ExitCode;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use kernel::role::Role;
use platform::app::App;
use platform::auth::{self, NewAccount};
use platform::db::Tx;

use super::serve::base_url;
use crate::compose::open_for_command;
use crate::config::Config;

/// Brings the database up to date.
pub fn migrate_only(config: &Config) -> Result<ExitCode, Fault> {
    let app = open_for_command(config)?;
    app.store().close();
    println!("the database is up to date");
    Ok(ExitCode::SUCCESS)
}

/// Whether there is no account yet.
pub fn nobody_yet(app: &App) -> Result<bool, Fault> {
    app.store().read_blocking(|db| auth::holders(db, COMPANY, Role::Admin).map(|found| found.is_empty()))
}

/// Makes an administrator without a password; the token of the link that sets it, good for a day.
pub fn invite(app: &App, login: Option<String>, name: &str) -> Result<String, Fault> {
    let name = name.to_owned();
    let command = app.command(COMPANY, Actor::system(), None)?;
    let made = app.store().write_blocking(command, move |tx: &mut Tx<'_>| {
        let unnamed = format!("*{}", tx.id());
        let new = NewAccount {
            login: login.clone().unwrap_or(unnamed),
            name: name.clone(),
            lang: Lang::Zh,
            password_hash: None,
        };
        let account = auth::create_account(tx, new)?;
        auth::grant(tx, COMPANY, account, Role::Admin)?;
        let ends = tx.now().plus_hours(24);
        auth::make_link(tx, account, ends, 1)
    })?;
    Ok(made.answer)
}

/// `guanjia admin create`.
pub fn create(config: &Config, login: Option<String>, name: String) -> Result<ExitCode, Fault> {
    let app = open_for_command(config)?;
    let token = invite(&app, login, &name)?;
    app.store().close();
    println!("{}/password/{token}", base_url(config));
    Ok(ExitCode::SUCCESS)
}
