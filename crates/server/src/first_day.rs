//! The steps of a community's first day, over all floors: who keeps what is known here only.

mod queries;

use jiff::ToSpan;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use kernel::role::Role;
use platform::db::Db;
use platform::module::{SetUp, SetUpStep};

/// The steps, in the order in which they are best taken.
pub(crate) const STEPS: &[SetUpStep] = &[
    SetUpStep {
        order: 10,
        code: "ledger",
        href: "/import",
        permission: <import::perms::ReadImports as Needs>::PERMISSION,
        state: ledger,
    },
    SetUpStep {
        order: 20,
        code: "warranty",
        href: "/buildings",
        permission: <registry::perms::ReadRegistry as Needs>::PERMISSION,
        state: warranty,
    },
    SetUpStep {
        order: 30,
        code: "staff",
        href: "/staff",
        permission: <staff::perms::ReadStaff as Needs>::PERMISSION,
        state: people,
    },
    SetUpStep {
        order: 40,
        code: "shifts",
        href: "/roster",
        permission: <scheduling::perms::ReadRoster as Needs>::PERMISSION,
        state: shifts,
    },
    SetUpStep {
        order: 50,
        code: "tariffs",
        href: "/tariffs",
        permission: <money::perms::ReadTariffs as Needs>::PERMISSION,
        state: tariffs,
    },
    SetUpStep {
        order: 60,
        code: "script",
        href: "/script",
        permission: <intake::perms::ReadScript as Needs>::PERMISSION,
        state: script,
    },
];

fn done(yes: bool) -> Result<SetUp, Fault> {
    Ok(if yes { SetUp::Done } else { SetUp::Open })
}

fn ledger(db: &mut Db<'_>, community: Id, _: Day) -> Result<SetUp, Fault> {
    done(registry::queries::buildings(db, community)?.iter().any(|building| building.units > 0))
}

/// Without the day of completion the warranty of no home can be told.
fn warranty(db: &mut Db<'_>, community: Id, _: Day) -> Result<SetUp, Fault> {
    let buildings = registry::queries::buildings(db, community)?;
    done(!buildings.is_empty() && buildings.iter().all(|building| building.completed_on.is_some()))
}

/// Somebody who takes calls, and somebody with a certificate who goes.
fn people(db: &mut Db<'_>, community: Id, _: Day) -> Result<SetUp, Fault> {
    let all = staff::queries::list(db, community, None)?;
    let clerk = all.iter().any(|member| member.roles.contains(&Role::Clerk));
    let mut goes = false;
    for member in all.iter().filter(|member| member.roles.contains(&Role::Technician)) {
        goes = goes || !staff::queries::certificates(db, member.staff_id)?.is_empty();
    }
    done(clerk && goes)
}

fn shifts(db: &mut Db<'_>, community: Id, today: Day) -> Result<SetUp, Fault> {
    let week = today.checked_add(7.days()).unwrap_or(today);
    done(!scheduling::queries::shifts_between(db, community, today, week)?.is_empty())
}

fn tariffs(db: &mut Db<'_>, community: Id, today: Day) -> Result<SetUp, Fault> {
    let all = money::queries::tariffs(db, community, today)?;
    Ok(if all.is_empty() { SetUp::Open } else { SetUp::Template })
}

/// A first version is the template's.
fn script(db: &mut Db<'_>, community: Id, _: Day) -> Result<SetUp, Fault> {
    Ok(match queries::script_version(db, community)? {
        None => SetUp::Open,
        Some(1) => SetUp::Template,
        Some(_) => SetUp::Done,
    })
}
