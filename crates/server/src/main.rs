//! The program. Everything it does lives in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::run()
}
