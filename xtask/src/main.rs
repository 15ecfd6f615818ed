//! `cargo xtask`: the repository's own chores.
//!
//! Here is only the choice of the chore; each lives in its own module. Nothing here ships with
//! the product.

mod new_domain;
mod openapi;
mod outcome;
mod repo;
mod rustfmt;
mod tidy;
mod tokens;
mod words;

use std::process::ExitCode;

use outcome::Outcome;
use repo::Repo;

const USAGE: &str = "\
usage: cargo xtask words [DOMAIN…] [--check]   write crates/<domain>/src/words.rs from locales/
       cargo xtask tidy                        check the rules of the house
       cargo xtask new-domain NAME             make a domain's crate
       cargo xtask openapi [--check]           write docs/api/openapi.json from the server";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[&str]) -> Outcome<()> {
    let repo = Repo::here()?;
    match args {
        ["words", rest @ ..] => words::run(&repo, rest),
        ["tidy"] => tidy::run(&repo),
        ["openapi"] => openapi::run(&repo, false),
        ["openapi", "--check"] => openapi::run(&repo, true),
        ["new-domain", name] => new_domain::run(&repo, name),
        _ => Err(USAGE.into()),
    }
}
