//! `guanjia openapi`: the description of the API, composed from the modules.

use std::process::ExitCode;

use kernel::fault::Fault;

/// Prints the description.
pub fn print() -> Result<ExitCode, Fault> {
    println!("{}", serde_json::to_string_pretty(&crate::describe::document()).map_err(Fault::broken)?);
    Ok(ExitCode::SUCCESS)
}
