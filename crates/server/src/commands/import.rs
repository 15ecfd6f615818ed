//! `guanjia import units`: a ledger from the command line, by the same pipeline as the page.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use import::model::{How, Missing};
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::lines;

use crate::compose::{Around, open};
use crate::config::Config;

/// What the command takes.
#[derive(Debug, Args)]
pub struct UnitsArgs {
    /// The workbook (xlsx, xls or csv)
    pub file: PathBuf,
    /// The community's code
    #[arg(long)]
    pub community: String,
    /// Show what would be imported, with every problem at its cell
    #[arg(long, conflicts_with = "commit", required_unless_present = "commit")]
    pub preview: bool,
    /// Import, all or nothing
    #[arg(long)]
    pub commit: bool,
    /// Import the good rows and leave out those with problems
    #[arg(long, requires = "commit")]
    pub skip_problems: bool,
    /// End the registration of owners and tenants whom the ledger does not name; else everybody stays
    #[arg(long, requires = "commit")]
    pub end_missing: bool,
    /// A JSON file {field: column} instead of the proposed mapping
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// Machine-readable
    #[arg(long)]
    pub json: bool,
}

/// Previews or commits.
pub fn units(config: &Config, args: &UnitsArgs) -> Result<ExitCode, Fault> {
    let app = open(config, Around::default(), false)?;
    let done = with(&app, args);
    app.store().close();
    done
}

fn with(app: &App, args: &UnitsArgs) -> Result<ExitCode, Fault> {
    let code = args.community.clone();
    let line = app
        .store()
        .read_blocking(move |db| lines::by_code(db, &code))?
        .ok_or_else(|| Fault::broken(format!("there is no community `{}`", args.community)))?;
    let in_words = |fault: Fault| in_words(app, fault);
    let mapping = match &args.mapping {
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(|e| Fault::broken(format!("{}: {e}", file.display())))?;
            let book = import::preview::open_file(&args.file).map_err(in_words)?;
            Some(import::preview::read_mapping(&text, &book).map_err(in_words)?)
        }
        None => None,
    };
    if args.preview {
        let preview = import::preview::preview_file(&args.file, mapping, Lang::Zh).map_err(in_words)?;
        println!("{}", serde_json::to_string_pretty(&preview).map_err(Fault::broken)?);
        return Ok(ExitCode::SUCCESS);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::broken)?;
    let missing = if args.end_missing { Missing::End(None) } else { Missing::Stay };
    let how = How { skip_problems: args.skip_problems, missing };
    let committed = import::run::commit_file(app, line.id, Actor::system(), &args.file, mapping, how);
    let counts = runtime.block_on(committed).map_err(in_words)?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&counts).map_err(Fault::broken)?);
    } else {
        println!("{}", import::run::summary(&counts, Lang::Zh));
    }
    Ok(ExitCode::SUCCESS)
}

/// Field errors as the page would say them, on one line.
fn in_words(app: &App, fault: Fault) -> Fault {
    match fault {
        Fault::Invalid(errors) => {
            let views = platform::web::problem::field_views(app, Lang::Zh, &errors);
            Fault::broken(
                views.into_iter().map(|e| format!("{}: {}", e.field, e.detail)).collect::<Vec<_>>().join("; "),
            )
        }
        other => other,
    }
}
