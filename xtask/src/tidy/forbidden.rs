//! What no file of ours may hold: silenced lints, and work that was put off.

use super::Finding;
use crate::repo::File;
use crate::tokens::{self, Kind, Token};

/// Marks of work put off, in two halves so that this file does not hold them.
const PUT_OFF: &[(&str, &str)] = &[("TO", "DO"), ("FIX", "ME"), ("X", "XX:")];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut found = check_comments(files);
    for file in files {
        match tokens::read(&file.text) {
            Ok(tokens) => found.extend(check_tokens(&file.path, &tokens)),
            Err(trouble) => found.push(Finding::new(&file.path, 0, trouble.to_string())),
        }
    }
    found
}

fn check_tokens(path: &str, tokens: &[Token]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        if token.is_word("allow")
            && before.is_some_and(|t| t.is(&Kind::Open('[')))
            && next.is_some_and(|t| t.is(&Kind::Open('(')))
        {
            found.push(Finding::new(
                path,
                token.line,
                "`allow` silences for ever: `#[expect(…, reason = \"…\")]` says why",
            ));
        }
        if (token.is_word("todo") || token.is_word("unimplemented")) && next.is_some_and(|t| t.is(&Kind::Sign('!'))) {
            found.push(Finding::new(path, token.line, "work that was put off: do it, or leave it out"));
        }
    }
    found
}

/// Marks of work put off in any kind of text.
pub(super) fn check_comments(files: &[File]) -> Vec<Finding> {
    let marks: Vec<String> = PUT_OFF.iter().map(|(first, second)| format!("{first}{second}")).collect();
    let mut found = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark.as_str())) {
                found.push(Finding::new(&file.path, at + 1, "work that was put off: do it, or file it as an issue"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&[File { path: "a.rs".to_owned(), text: text.to_owned() }]).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn silenced_lints_are_found_inside_and_outside() {
        assert_eq!(lines("#![allow(dead_code)]\n#[allow(unused)]\nfn a() {}\n"), [1, 2]);
    }

    #[test]
    fn expectations_and_names_are_fine() {
        assert!(lines("#[expect(unused, reason = \"x\")]\nfn allow() { self.allow(1); }\n").is_empty());
    }

    #[test]
    fn work_put_off_is_found() {
        assert_eq!(lines("fn a() { todo!() }\n"), [1]);
        assert_eq!(lines(&format!("// {}{}: later\nfn a() {{}}\n", "TO", "DO")), [1]);
    }
}
