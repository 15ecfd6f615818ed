//! `guanjia import units`: a ledger from the command line, by the same pipeline as the page.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use kernel::fault::Fault;

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
    /// A JSON file {field: column} instead of the proposed mapping
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// Machine-readable
    #[arg(long)]
    pub json: bool,
}

/// Previews or commits.
pub fn units(_: &Config, _: &UnitsArgs) -> Result<ExitCode, Fault> {
    Err(Fault::broken("pending"))
}
