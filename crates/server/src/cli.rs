//! The command line. Exit status: 0 done, 1 refused or failed with a sentence on stderr, 2 usage.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kernel::fault::Fault;
use tracing_subscriber::EnvFilter;

use crate::commands;
use crate::config::{Config, Flags};

/// 管家 Guanjia：小区服务与安全，从来电到回访 · service and safety for residential communities, from the call to the call-back
#[derive(Debug, Parser)]
#[command(name = "guanjia", version, about, propagate_version = true)]
struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Serve (the default)
    Serve,
    /// Make the believable community 桂花苑 when the database is empty, print a log-in link a role, then serve
    Demo,
    /// Bring the database up to date
    Migrate,
    /// Administrators
    Admin {
        #[command(subcommand)]
        verb: AdminVerb,
    },
    /// API tokens
    Token {
        #[command(subcommand)]
        verb: TokenVerb,
    },
    /// Import a workbook
    Import {
        #[command(subcommand)]
        verb: ImportVerb,
    },
    /// Look the installation over
    Doctor {
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Verify history, ledger and foreign keys
    Verify {
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Back up database and files while it runs (the master key is left out)
    Backup {
        /// The file to write
        file: PathBuf,
    },
    /// Restore a backup into an empty data folder
    Restore {
        /// The file to read
        file: PathBuf,
    },
    /// Print the OpenAPI description
    Openapi,
    /// Ask a running server whether it is well
    Healthcheck,
}

#[derive(Debug, Subcommand)]
enum AdminVerb {
    /// Make an administrator; prints a link to set the password
    Create {
        /// The log-in name; asked for with the password when left out
        #[arg(long)]
        login: Option<String>,
        /// The person's name
        #[arg(long, default_value = "管理员")]
        name: String,
    },
}

#[derive(Debug, Subcommand)]
enum TokenVerb {
    /// Make a token; it is printed alone on one line
    Create {
        /// The community's code
        #[arg(long)]
        community: String,
        /// The role
        #[arg(long)]
        role: String,
        /// A staff member's name; the first holder of the role when left out
        #[arg(long = "as")]
        staff: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum ImportVerb {
    /// Units and people from a ledger
    Units(commands::import::UnitsArgs),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let filter = EnvFilter::try_from_env("GUANJIA_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
    let cli = Cli::parse();
    match dispatch(cli) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("guanjia: {}", sentence(&fault));
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> Result<ExitCode, Fault> {
    let config = Config::read(&cli.flags)?;
    match cli.command.unwrap_or(Verb::Serve) {
        Verb::Serve => commands::serve::run(&config, false),
        Verb::Demo => commands::serve::run(&config, true),
        Verb::Migrate => commands::admin::migrate_only(&config),
        Verb::Admin { verb: AdminVerb::Create { login, name } } => commands::admin::create(&config, login, name),
        Verb::Token { verb: TokenVerb::Create { community, role, staff } } => {
            commands::token::create(&config, &community, &role, staff)
        }
        Verb::Import { verb: ImportVerb::Units(args) } => commands::import::units(&config, &args),
        Verb::Doctor { json } => commands::doctor::run(&config, json),
        Verb::Verify { json } => commands::verify::run(&config, json),
        Verb::Backup { file } => commands::backup::backup(&config, &file),
        Verb::Restore { file } => commands::backup::restore(&config, &file),
        Verb::Openapi => commands::openapi::print(),
        Verb::Healthcheck => commands::healthcheck::run(&config),
    }
}

/// What a fault says on the command line.
fn sentence(fault: &Fault) -> String {
    match fault {
        Fault::Broken(what) => what.clone(),
        other => other.to_string(),
    }
}
