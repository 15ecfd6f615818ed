//! `guanjia doctor`: looks the installation over and says what to do. It changes nothing.

use std::process::ExitCode;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use platform::app::App;
use platform::db::{Standing, Target, count_sealed, standing};
use platform::files::MasterKey;
use platform::history;
use serde::Serialize;

use crate::compose::{is_writable, look};
use crate::config::Config;
use crate::{embedded, store};

/// A backup older than so many days is a finding.
const BACKUP_DAYS: i64 = 7;

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// What.
    pub check: &'static str,
    /// Whether it is well.
    pub ok: bool,
    /// What was found, and what to do.
    pub detail: String,
}

fn finding(check: &'static str, ok: bool, detail: impl Into<String>) -> Finding {
    Finding { check, ok, detail: detail.into() }
}

/// Looks everything over; status 1 when something must be mended.
pub fn run(config: &Config, json: bool) -> Result<ExitCode, Fault> {
    let findings = findings(config)?;
    let ok = findings.iter().all(|f| f.ok);
    if json {
        println!("{}", serde_json::to_string_pretty(&findings).map_err(Fault::broken)?);
    } else {
        for finding in &findings {
            println!("{} {}: {}", if finding.ok { "ok  " } else { "MEND" }, finding.check, finding.detail);
        }
    }
    Ok(if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What there is to say.
pub fn findings(config: &Config) -> Result<Vec<Finding>, Fault> {
    let data = config.data.display();
    let mut findings = vec![if is_writable(&config.data) {
        finding("data folder", true, format!("{data} can be written"))
    } else {
        finding("data folder", false, format!("{data} is not there or can't be written"))
    }];
    let (target, migrations) = (config.target()?, embedded::migrations());
    let engine = match &target {
        Target::Sqlite(path) => format!("SQLite, {}", path.display()),
        Target::Postgres(_) => "PostgreSQL".to_owned(),
    };
    let (ok, detail) = match standing(&target, &migrations) {
        Ok(Standing::Current) => (true, engine),
        Ok(Standing::Empty) => (false, format!("{engine}: nothing is there yet, `guanjia serve` makes it")),
        Ok(Standing::Behind(names)) => {
            (false, format!("{engine}: {} migrations wait, `guanjia migrate` applies them", names.len()))
        }
        Err(fault) => (false, format!("{engine}: {fault}")),
    };
    findings.push(finding("database", ok, detail));
    if ok {
        let app = look(config)?;
        let inside = inside(&app, config);
        app.store().close();
        findings.extend(inside?);
        findings.push(key(
            config,
            count_sealed(&target, &migrations, MasterKey::read(&config.key_file()).ok().flatten().as_ref())?,
        ));
    }
    Ok(findings)
}

fn inside(app: &App, config: &Config) -> Result<Vec<Finding>, Fault> {
    let report = super::verify::report(app)?;
    let events: i64 = report.lines.iter().map(|line| line.events).sum();
    let odd = report.lines.iter().map(|line| line.faults.len()).sum::<usize>() + report.faults.len();
    let fits = if report.ok {
        "everything fits".to_owned()
    } else {
        format!("{odd} things don't fit, `guanjia verify` names them")
    };
    let history = finding("history", report.ok, format!("{events} events in {} lines, {fits}", report.lines.len()));
    let first = app.store().read_blocking(|db| history::after(db, COMPANY, 0, 1))?.first().map(|event| event.at);
    let own_tools = matches!(config.target()?, Target::Postgres(_));
    Ok(vec![history, last_backup(app.store().read_blocking(store::last_backup)?, first, app.now(), own_tools)])
}

fn last_backup(last: Option<Moment>, first: Option<Moment>, now: Moment, own_tools: bool) -> Finding {
    let days = |since: Moment| now.minutes_since(since) / (24 * 60);
    let young = first.is_none_or(|first| days(first) < BACKUP_DAYS);
    match last {
        Some(at) => finding(
            "last backup",
            own_tools || days(at) < BACKUP_DAYS,
            format!("{}, {} days ago", at.rfc3339(), days(at)),
        ),
        None if own_tools => {
            finding("last backup", true, "none by `guanjia backup`; PostgreSQL's own tools are not seen from here")
        }
        None => finding("last backup", young, "none yet: `guanjia backup FILE`"),
    }
}

fn key(config: &Config, (sealed, foreign): (i64, i64)) -> Finding {
    let path = config.key_file();
    let shown = path.display();
    let remark = "keep a copy in another place, a backup leaves it out";
    let (ok, detail) = match MasterKey::read(&path) {
        Err(fault) => (false, fault.to_string()),
        Ok(None) if sealed > 0 => {
            (false, format!("{sealed} papers are sealed and there is no key at {shown}: put it there"))
        }
        Ok(None) => (true, format!("{shown} is made at the first start")),
        Ok(Some(_)) if foreign > 0 => {
            (false, format!("{foreign} of {sealed} sealed papers belong to another key than {shown}"))
        }
        Ok(Some(_)) if others_may_read(&path) => (false, format!("{shown} can be read by others: chmod 600")),
        Ok(Some(_)) => (true, format!("{shown} fits {sealed} sealed papers; {remark}")),
    };
    finding("master key", ok, detail)
}

#[cfg(unix)]
fn others_may_read(path: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_may_read(_: &std::path::Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_backup_is_a_finding_and_a_young_house_needs_none_yet() {
        let now = Moment::from_micros(1_764_000_000_000_000);
        let ago = |days: i64| Some(now.plus_hours(-24 * days));
        assert!(last_backup(None, ago(2), now, false).ok);
        assert!(!last_backup(None, ago(20), now, false).ok);
        assert!(last_backup(ago(1), ago(20), now, false).ok);
        assert!(!last_backup(ago(8), ago(20), now, false).ok);
        assert!(last_backup(None, ago(20), now, true).ok);
    }
}
