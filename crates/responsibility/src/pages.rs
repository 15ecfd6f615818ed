//! The pages of responsibility. They translate; what may be done is decided in `actions`.

mod components;
mod parties;
mod party;
mod table;
mod warranty;

use platform::web::Routes;

use crate::book::Book;
use crate::words::Words;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/responsibility", table::page)
        .get("/c/{community}/responsibility/warranty", warranty::page)
        .post("/c/{community}/responsibility/warranty", warranty::add)
        .post("/c/{community}/responsibility/warranty/{period}/end", warranty::end)
        .post("/c/{community}/responsibility/seasons", warranty::season)
        .get("/c/{community}/responsibility/components", components::list)
        .get("/c/{community}/responsibility/components/{component}", components::one)
        .post("/c/{community}/responsibility/components/{component}", components::change)
        .post("/c/{community}/responsibility/components/{component}/words", components::add_word)
        .post("/c/{community}/responsibility/components/{component}/words/remove", components::remove_word)
        .get("/c/{community}/parties", parties::list)
        .get("/c/{community}/parties/new", party::blank)
        .post("/c/{community}/parties/new", party::add)
        .get("/c/{community}/parties/{party}", party::one)
        .post("/c/{community}/parties/{party}", party::change)
        .post("/c/{community}/parties/{party}/end", party::end)
}

/// A choice of a select: code, label, whether it is chosen.
pub(crate) struct Choice {
    pub(crate) code: String,
    pub(crate) label: String,
    pub(crate) on: bool,
}

impl Choice {
    pub(crate) fn new(code: &str, label: String, chosen: &str) -> Self {
        Self { code: code.to_owned(), label, on: code == chosen }
    }
}

/// Components of one group, for a select.
pub(crate) struct Grouped {
    pub(crate) label: String,
    pub(crate) items: Vec<Choice>,
}

/// The catalogue as a select shows it, group by group.
pub(crate) fn grouped(book: &Book, w: Words, chosen: &[&str]) -> Vec<Grouped> {
    let group = |code: &str| Grouped {
        label: w.code_word("group", code),
        items: book
            .components
            .iter()
            .filter(|c| c.group == code)
            .map(|c| Choice {
                code: c.component.clone(),
                label: crate::explain::sentence_case(c.label(w.0)),
                on: chosen.contains(&c.component.as_str()),
            })
            .collect(),
    };
    groups(book).iter().map(|code| group(code)).collect()
}

/// The groups in the order of the catalogue.
pub(crate) fn groups(book: &Book) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for component in &book.components {
        if !groups.contains(&component.group.as_str()) {
            groups.push(&component.group);
        }
    }
    groups
}
