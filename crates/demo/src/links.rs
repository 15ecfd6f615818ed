//! Log-in links of the demo: one a role, to be used as often as one likes, for thirty days.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use platform::app::App;
use platform::auth;
use platform::db::{Command, Db};
use platform::{clock, lines};

use crate::fixture::Fixture;

/// Nobody presses a link more often in thirty days.
const USES: i64 = 1_000_000;

/// A link's token for each role, with the name of the person it lets in.
///
/// # Errors
/// When the demo was not made.
pub fn login_links(app: &App) -> Result<Vec<(Role, String, String)>, Fault> {
    let code = Fixture::read()?.places.code;
    let people = app.store().read_blocking(move |db| {
        let line = lines::by_code(db, &code)?.ok_or(Fault::NotFound)?;
        Role::ALL.into_iter().filter_map(|role| one(db, line.id, role).transpose()).collect::<Result<Vec<_>, _>>()
    })?;
    let now = app.now();
    let command = Command { line: COMPANY, actor: Actor::system(), key: None, at: now, seed: clock::random()? };
    let links = app.store().write_blocking(command, move |tx| {
        let mut made = Vec::new();
        for (role, account, name) in &people {
            made.push((*role, name.clone(), auth::make_link(tx, *account, now.plus_hours(24 * 30), USES)?));
        }
        Ok(made)
    })?;
    Ok(links.answer)
}

/// Who stands for a role: whoever holds it here with the fewest others, else in the company.
fn one(db: &mut Db<'_>, community: Id, role: Role) -> Result<Option<(Role, Id, String)>, Fault> {
    let mut holders = auth::holders(db, community, role)?;
    holders.extend(auth::holders(db, COMPANY, role)?);
    let mut best: Option<(usize, Id, String)> = None;
    for (account, name) in holders {
        let held = auth::all_roles(db, account)?.len();
        if best.as_ref().is_none_or(|(fewest, ..)| held < *fewest) {
            best = Some((held, account, name));
        }
    }
    Ok(best.map(|(_, account, name)| (role, account, name)))
}
