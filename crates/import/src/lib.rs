//! `import`: an owners' ledger from a workbook into the registry.
//!
//! A ledger is what a developer or the last office left: merged headings, two rows of titles, numbers kept as text, several
//! people in a cell. It is read as it is (`book`), understood (`read`), shown with every problem at its cell (`preview`),
//! mended by a person, compared with what the registry knows (`plan`), and written all or nothing (`run`).

pub mod actions;
pub mod book;
pub mod model;
pub mod perms;
pub mod plan;
pub mod preview;
pub mod queries;
pub mod read;
pub mod run;
mod store;
pub mod words;
