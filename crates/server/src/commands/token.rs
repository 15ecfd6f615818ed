//! `guanjia token create`: the token alone on one line.

use std::process::ExitCode;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::role::Role;
use platform::db::Tx;
use platform::{auth, lines};

use crate::compose::open_for_command;
use crate::config::Config;

/// Makes a token for a holder of the role in the community (or, for company roles, in the company).
pub fn create(config: &Config, community: &str, role: &str, staff: Option<String>) -> Result<ExitCode, Fault> {
    let role = Role::parse(role).ok_or_else(|| Fault::broken(format!("there is no role `{role}`")))?;
    let app = open_for_command(config)?;
    let code = community.to_owned();
    let (line, holders) = app.store().read_blocking(move |db| {
        let line =
            lines::by_code(db, &code)?.ok_or_else(|| Fault::broken(format!("there is no community `{code}`")))?;
        let mut holders = auth::holders(db, line.id, role)?;
        holders.extend(auth::holders(db, COMPANY, role)?);
        Ok((line, holders))
    })?;
    let holder = match &staff {
        Some(wanted) => holders.iter().find(|(_, name)| name == wanted),
        None => holders.first(),
    };
    let Some((account, _)) = holder.cloned() else {
        let who = staff.map_or_else(|| "nobody".to_owned(), |name| format!("no `{name}`"));
        return Err(Fault::broken(format!("{who} holds the role `{}` in {community}", role.code())));
    };
    let command = app.command(line.id, Actor::system(), None)?;
    let token = app
        .store()
        .write_blocking(command, move |tx: &mut Tx<'_>| auth::create_token(tx, account, role, "command line"))?;
    app.store().close();
    println!("{}", token.answer);
    Ok(ExitCode::SUCCESS)
}
