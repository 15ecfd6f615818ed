//! Every Rust file begins with `//!`: what is here, and what is not.

use super::Finding;
use crate::repo::File;

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| !file.text.trim_start().starts_with("//! "))
        .map(|file| Finding::new(&file.path, 1, "begins without `//!`: say what is here, and what is not"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_sentence_is_found() {
        let file = |text: &str| File { path: "a.rs".to_owned(), text: text.to_owned() };
        assert!(check(&[file("//! Money.\nfn a() {}\n")]).is_empty());
        assert_eq!(check(&[file("fn a() {}\n")]).len(), 1);
        assert_eq!(check(&[file("//!\nfn a() {}\n")]).len(), 1);
    }
}
