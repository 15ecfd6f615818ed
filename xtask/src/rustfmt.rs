//! Rust that a chore wrote, in the house's formatting.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::outcome::{During, Outcome};
use crate::repo::Repo;

/// The text as `cargo fmt` would leave it.
///
/// # Errors
/// When rustfmt is missing, or the text is no Rust.
pub(crate) fn format_rust(repo: &Repo, text: &str) -> Outcome<String> {
    let doing = || "formatting with rustfmt".to_owned();
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(repo.at("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .during(doing)?;
    // Dropped at the end of the statement, which tells rustfmt that the text is complete.
    rustfmt.stdin.take().ok_or("rustfmt takes no input")?.write_all(text.as_bytes()).during(doing)?;
    let output = rustfmt.wait_with_output().during(doing)?;
    if !output.status.success() {
        return Err("rustfmt refused what was generated".into());
    }
    String::from_utf8(output.stdout).during(doing)
}
