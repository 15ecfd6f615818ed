//! `guanjia verify`: every line of history, the ledgers, the foreign keys.

use std::process::ExitCode;

use kernel::fault::Fault;
use kernel::ids::COMPANY;
use platform::app::App;
use platform::history::{self, LineReport};
use platform::lines;
use serde::Serialize;

use crate::compose::{Around, open};
use crate::config::Config;

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether everything fits.
    pub ok: bool,
    /// Each line of history.
    pub lines: Vec<LineReport>,
    /// What else does not fit: ledgers, foreign keys.
    pub faults: Vec<String>,
}

/// Verifies everything.
pub fn report(app: &App) -> Result<Report, Fault> {
    let checks: Vec<_> = app.modules().iter().filter_map(|m| m.verify).collect();
    app.store().read_blocking(move |db| {
        let mut communities: Vec<_> = lines::communities(db)?.into_iter().map(|line| line.id).collect();
        let mut reports = vec![history::verify_line(db, COMPANY)?];
        let mut faults = db.broken_references()?;
        for id in communities.drain(..) {
            reports.push(history::verify_line(db, id)?);
            for check in &checks {
                faults.extend(check(db, id)?);
            }
        }
        let ok = faults.is_empty() && reports.iter().all(|line| line.faults.is_empty());
        Ok(Report { ok, lines: reports, faults })
    })
}

/// `guanjia verify`.
pub fn run(config: &Config, json: bool) -> Result<ExitCode, Fault> {
    let app = open(config, Around::default(), false)?;
    let report = report(&app)?;
    app.store().close();
    if json {
        println!("{}", serde_json::to_string_pretty(&report).map_err(Fault::broken)?);
    } else {
        for line in &report.lines {
            println!("{}: {} events, head {}", line.code, line.events, line.last_hash);
            line.faults.iter().for_each(|fault| println!("  {fault}"));
        }
        report.faults.iter().for_each(|fault| println!("{fault}"));
        println!("{}", if report.ok { "everything fits" } else { "NOT everything fits" });
    }
    Ok(if report.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
