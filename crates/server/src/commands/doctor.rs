//! `guanjia doctor`: looks the installation over and says what to do.

use std::process::ExitCode;

use kernel::fault::Fault;
use platform::db::Target;
use serde::Serialize;

use crate::compose::{Around, is_writable, open};
use crate::config::Config;

#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    ok: bool,
    detail: String,
}

/// Looks everything over; status 1 when something must be mended.
pub fn run(config: &Config, json: bool) -> Result<ExitCode, Fault> {
    let mut findings = Vec::new();
    let mut note = |check, ok, detail: String| findings.push(Finding { check, ok, detail });
    note("data folder", is_writable(&config.data), format!("{} can be written", config.data.display()));
    let app = open(config, Around::default(), false)?;
    let engine = match config.target()? {
        Target::Sqlite(path) => format!("SQLite, {}", path.display()),
        Target::Postgres(_) => "PostgreSQL".to_owned(),
    };
    note("database", true, engine);
    let report = super::verify::report(&app)?;
    let events: i64 = report.lines.iter().map(|line| line.events).sum();
    note("history", report.ok, format!("{events} events in {} lines", report.lines.len()));
    let key = config.key_file();
    note(
        "master key",
        key.exists(),
        format!("{}: keep a copy in another place; a backup leaves it out", key.display()),
    );
    app.store().close();
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
