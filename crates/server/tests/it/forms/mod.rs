//! The pages' own forms, filled and sent as their people do it: each fits its handler, and the person sees what became of it.
//! Here is what the walks share.

mod business;
mod orders;
mod outside;
mod people;
mod promises;
mod terms;

use crate::kit::{Answer, Client};

pub(super) const HOME: &str = "/c/guihuayuan";

/// What a person reads on a page.
pub(super) fn read(page: &Answer) -> String {
    page.texts("body").join(" ")
}

/// Opens a page.
#[track_caller]
pub(super) fn open(who: &Client, page: &str) -> Answer {
    let shown = who.get(page);
    assert_eq!(shown.status.as_u16(), 200, "{page}: {}", shown.text);
    shown
}

/// Sends a form of a page; the page where it leads.
#[track_caller]
pub(super) fn does(who: &Client, page: &str, action: &str, fills: &[(&str, &str)]) -> Answer {
    let sent = who.submit(page, action, fills);
    assert_eq!(sent.status.as_u16(), 303, "{page} to {action}: {}", read(&sent));
    open(who, &sent.location())
}

/// All of it can be read on the page.
#[track_caller]
pub(super) fn sees(page: &Answer, words: &[&str]) {
    let text = read(page);
    for word in words {
        assert!(text.contains(word), "“{word}” isn't on the page: {text}");
    }
}

/// None of it can be read on the page.
#[track_caller]
pub(super) fn misses(page: &Answer, words: &[&str]) {
    let text = read(page);
    for word in words {
        assert!(!text.contains(word), "“{word}” is on the page: {text}");
    }
}

/// The first address of a page that begins and ends so.
#[track_caller]
pub(super) fn link(page: &Answer, start: &str, end: &str) -> String {
    let hrefs = page.text.split(['"', '\'']).map(|part| part.replace("&amp;", "&"));
    let mut found = hrefs.filter(|href| href.starts_with(start) && href.ends_with(end) && href.len() > start.len());
    found.next().unwrap_or_else(|| panic!("no address {start}…{end} on the page"))
}
