//! The register of outside parties: the list, and what it lacks.

use askama::Template;
use jiff::ToSpan;
use kernel::clock::Day;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::Choice;
use crate::book::{Book, Party};
use crate::explain;
use crate::perms::{ChangeParties, ReadResponsibility};
use crate::queries;
use crate::rules::forms;
use crate::words::Words;

/// Days before its end from which a contract is shown as ending.
const SOON: i64 = 60;

/// Which kind.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Filter {
    kind: Option<String>,
}

struct Line {
    party_id: Id,
    name: String,
    contact_name: String,
    kind: String,
    scope: String,
    phone: String,
    response: String,
    hours: String,
    valid: String,
    tone: &'static str,
    state: String,
    off: bool,
    rank: Option<usize>,
}

#[derive(Template)]
#[template(path = "responsibility/parties.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    kinds: Vec<Choice>,
    all: bool,
    lines: Vec<Line>,
    gaps: Vec<String>,
    may_change: bool,
}

/// The list.
pub(crate) async fn list(desk: Desk<ReadResponsibility>, Query(filter): Query<Filter>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let today = desk.now().day(&desk.line.zone);
    let book = desk.read(move |db| queries::book(db, community)).await?;
    let kind = filter.kind.unwrap_or_default();
    let mut lines: Vec<Line> =
        book.parties.iter().filter(|p| kind.is_empty() || p.kind == kind).map(|p| line(&book, w, p, today)).collect();
    lines.sort_by_key(|line| (line.off, line.rank));
    Html::of(&ListPage {
        shell: desk.shell(&w.parties_title()).await?,
        w,
        base: desk.href(""),
        kinds: forms::PARTY_KINDS.map(|code| Choice::new(code, w.code_word("party-kind", code), &kind)).into(),
        all: kind.is_empty(),
        lines,
        gaps: gaps(&book, w, today),
        may_change: ChangeParties::PERMISSION.allows(&desk.actor.roles),
    })
}

fn line(book: &Book, w: Words, p: &Party, today: Day) -> Line {
    let ended = p.valid_to.is_some_and(|end| end < today);
    let soon = p.valid_to.is_some_and(|end| today.checked_add(SOON.days()).is_ok_and(|then| end <= then));
    let (tone, state) = match () {
        () if ended => ("", w.parties_ended()),
        () if p.valid_from > today => ("blue", w.parties_not_yet()),
        () if soon => ("gold", w.parties_ends_soon()),
        () => ("", String::new()),
    };
    Line {
        party_id: p.party_id,
        name: p.name.clone(),
        contact_name: p.contact_name.clone(),
        kind: w.code_word("party-kind", &p.kind),
        scope: explain::scope(book, p.party_id, w.0),
        phone: forms::shown(&p.phone),
        response: response(w, p),
        hours: p.hours.clone(),
        valid: valid(w, p),
        tone,
        state,
        off: ended,
        rank: forms::PARTY_KINDS.iter().position(|kind| *kind == p.kind),
    }
}

/// Within what time it answers, in words.
pub(super) fn response(w: Words, p: &Party) -> String {
    match p.response_minutes {
        Some(minutes) if minutes >= 60 && minutes % 60 == 0 => w.parties_response_hours(minutes / 60),
        Some(minutes) => w.parties_response_n(minutes),
        None => String::new(),
    }
}

/// From when to when, in words.
pub(super) fn valid(w: Words, p: &Party) -> String {
    match p.valid_to {
        Some(end) => w.parties_valid_span(p.valid_from.to_string(), end.to_string()),
        None => w.parties_valid_from(p.valid_from.to_string()),
    }
}

/// What the register lacks: somebody for the warranty, for each utility of the catalogue, and contracts that ran out.
fn gaps(book: &Book, w: Words, today: Day) -> Vec<String> {
    let in_force = |p: &&Party| p.valid_from <= today && p.valid_to.is_none_or(|end| today <= end);
    let mut gaps = Vec::new();
    if !book.parties.iter().filter(in_force).any(|p| p.kind == "warranty") {
        gaps.push(w.parties_gap_warranty());
    }
    let served = |utility: &&&str| {
        let of = book.components.iter().find(|c| c.utility.as_deref() == Some(**utility));
        of.is_none_or(|c| book.party_for("utility", c, None, today).is_some())
    };
    let missing: Vec<String> =
        forms::UTILITIES.iter().filter(|u| !served(u)).map(|code| w.code_word("utility", code)).collect();
    if !missing.is_empty() {
        gaps.push(w.parties_gap_utility(missing.join(w.0.pick("、", ", "))));
    }
    let expired = book.parties.iter().filter(|p| p.kind == "contractor" && p.valid_to.is_some_and(|end| end < today));
    let expired = expired.filter(|p| uncovered(book, p, today)).count();
    if expired > 0 {
        gaps.push(w.parties_gap_expired(expired));
    }
    gaps
}

/// Whether something that a party served has nobody now.
fn uncovered(book: &Book, party: &Party, today: Day) -> bool {
    let Some(last) = party.valid_to else { return false };
    let served = |on: Day| {
        move |c: &&crate::book::Component| {
            book.party_for("contractor", c, None, on).is_some_and(|p| p.party_id == party.party_id)
        }
    };
    book.components.iter().filter(served(last)).any(|c| book.party_for("contractor", c, None, today).is_none())
}

#[cfg(test)]
mod tests {
    use kernel::lang::Lang;

    use super::*;
    use crate::fixture;

    #[test]
    fn the_register_says_what_it_lacks() {
        let mut book = fixture::book();
        let w = Words(Lang::En);
        let today = fixture::day("2026-11-24");
        assert_eq!(gaps(&book, w, today).len(), 1, "only the utilities");
        for party in &mut book.parties {
            party.valid_to = Some(fixture::day("2026-11-23"));
        }
        assert_eq!(gaps(&book, w, today).len(), 3);
        assert_eq!(gaps(&book, w, fixture::day("2026-11-23")).len(), 1, "the last day still counts");
    }
}
