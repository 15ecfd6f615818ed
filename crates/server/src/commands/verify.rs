//! `guanjia verify`: every line of history, the ledgers, the foreign keys, the files.

use std::process::ExitCode;

use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use platform::app::App;
use platform::files::{blob_row, rows_after};
use platform::history::{self, LineReport};
use platform::lines;
use serde::Serialize;

use crate::compose::look;
use crate::config::Config;

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether everything fits.
    pub ok: bool,
    /// Each line of history.
    pub lines: Vec<LineReport>,
    /// What else does not fit: ledgers, foreign keys, files.
    pub faults: Vec<String>,
}

/// Verifies everything.
pub fn report(app: &App) -> Result<Report, Fault> {
    let mut report = books(app)?;
    report.faults.extend(files(app)?);
    report.ok = report.ok && report.faults.is_empty();
    Ok(report)
}

/// Every file that has a row: its bytes are there, and those that were stored.
fn files(app: &App) -> Result<Vec<String>, Fault> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::broken)?;
    let communities = app.store().read_blocking(lines::communities)?;
    let mut faults = Vec::new();
    for community in communities.into_iter().map(|line| line.id) {
        let mut last = Id::nil();
        loop {
            let rows = app.store().read_blocking(move |db| rows_after(db, community, last, 500))?;
            let Some((end, ..)) = rows.last() else { break };
            last = *end;
            for (blob, sha256, _) in rows {
                let Some(odd) = runtime.block_on(app.files().check(community, blob, &sha256))? else { continue };
                // It may have been swept in this moment.
                if app.store().read_blocking(move |db| blob_row(db, community, blob)) != Err(Fault::NotFound) {
                    faults.push(format!("the file {blob} {odd}"));
                }
            }
        }
    }
    Ok(faults)
}

fn books(app: &App) -> Result<Report, Fault> {
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
    let app = look(config)?;
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
