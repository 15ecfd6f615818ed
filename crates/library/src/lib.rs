//! The library: the service rules and the cases that taught them, in both languages.
//!
//! Every gate cites its case. The texts lie in `docs/rules` and are built into the program; `/rules/<id>` shows one.
//! Where a rule is enforced is told by the modules themselves. Guides, documents and search come later.

use platform::module::Module;

pub mod book;
pub mod pages;
pub mod words;

/// What this domain contributes.
pub fn module() -> Module {
    Module {
        routes: pages::routes,
        rule_is_hard: Some(|id| book::rule(id).is_some_and(|rule| rule.hard)),
        rule_title: Some(|lang, id| book::rule(id).map(|rule| rule.text(lang).title.clone())),
        searches: &[pages::search],
        ..Module::new("library", &words::CATALOGUE)
    }
}
