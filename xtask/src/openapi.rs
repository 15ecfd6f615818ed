//! `cargo xtask openapi`: the description of the API as the server gives it, kept in docs/api/openapi.json.
//!
//! A change of the API is seen in review by the change of that file; what it says is the server's own.

use std::process::Command;

use crate::outcome::{During, Outcome};
use crate::repo::Repo;

const SNAPSHOT: &str = "docs/api/openapi.json";

/// Writes the snapshot, or with `--check` compares it. `GUANJIA_BIN` names a server that is built already.
///
/// # Errors
/// When the server does not answer, or the snapshot is stale.
pub(crate) fn run(repo: &Repo, check: bool) -> Outcome<()> {
    let now = described(repo)?;
    let kept = repo.read(SNAPSHOT).unwrap_or_default();
    if now == kept {
        return Ok(());
    }
    if !check {
        println!("{SNAPSHOT}");
        return repo.write(SNAPSHOT, &now);
    }
    let line = first_difference(&kept, &now);
    Err(format!(
        "{SNAPSHOT} line {line} is not what the server says: run `cargo xtask openapi` and look at the difference"
    )
    .into())
}

fn described(repo: &Repo) -> Outcome<String> {
    let mut server = if let Some(program) = std::env::var_os("GUANJIA_BIN") {
        Command::new(program)
    } else {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--package", "guanjia", "--"]);
        cargo
    };
    let doing = || "asking the server for its description".to_owned();
    let output = server.arg("openapi").current_dir(repo.at(".")).output().during(doing)?;
    if !output.status.success() {
        return Err(format!("{}: {}", doing(), String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    let text = String::from_utf8(output.stdout).during(doing)?;
    Ok(format!("{}\n", text.trim_end()))
}

fn first_difference(kept: &str, now: &str) -> usize {
    kept.lines().zip(now.lines()).take_while(|(old, new)| old == new).count() + 1
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_told() {
        assert_eq!(first_difference("a\nb\nc", "a\nx\nc"), 2);
        assert_eq!(first_difference("", "a"), 1);
    }
}
