//! A file has one subject: above 400 lines it is said, above 800 it is refused.

use super::Finding;
use crate::repo::File;

const LONG: usize = 400;
const TOO_LONG: usize = 800;

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files.iter().filter_map(check_one).collect()
}

fn check_one(file: &File) -> Option<Finding> {
    // Generated, and read by nobody.
    if file.path.ends_with("/words.rs") && file.text.starts_with("//! Generated") {
        return None;
    }
    let lines = file.text.lines().count();
    let sentence = format!("{lines} lines: split it by verb or by subject");
    if lines > TOO_LONG {
        Some(Finding::new(&file.path, 0, sentence))
    } else if lines > LONG {
        Some(Finding::warning(&file.path, 0, sentence))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(path: &str, lines: usize, first: &str) -> Option<bool> {
        let text = format!("{first}\n{}", "x\n".repeat(lines - 1));
        check(&[File { path: path.to_owned(), text }]).first().map(|finding| finding.only_warns)
    }

    #[test]
    fn short_long_and_too_long() {
        assert_eq!(grade("a.rs", 400, ""), None);
        assert_eq!(grade("a.rs", 401, ""), Some(true));
        assert_eq!(grade("a.rs", 801, ""), Some(false));
    }

    #[test]
    fn generated_words_may_be_long_but_only_those() {
        assert_eq!(grade("crates/a/src/words.rs", 2000, "//! Generated from x"), None);
        assert_eq!(grade("crates/a/src/words.rs", 2000, "//! By hand"), Some(false));
    }
}
