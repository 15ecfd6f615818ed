//! A handler only translates: it has at most 25 lines. What a page shows is built beside its template struct.

use super::Finding;
use crate::repo::File;
use crate::tokens::{self, Kind, Token};

/// The most lines of a handler, from its name to its closing brace.
const MOST: usize = 25;

/// Handlers that are longer still: path and name, with their lines. The list only shrinks: a shorter one is taken out here.
const LONGER_STILL: &[(&str, &str, usize)] = &[
    ("crates/work_orders/src/pages/field/day.rs", "page", 31),
    ("crates/registry/src/pages/find.rs", "answered", 29),
    ("crates/registry/src/api.rs", "search_households", 30),
    ("crates/portal/src/pages/codes.rs", "list", 35),
    ("crates/portal/src/pages/codes.rs", "sheet", 31),
    ("crates/import/src/pages/commit.rs", "commit", 37),
    ("crates/intake/src/pages/script.rs", "show", 43),
    ("crates/money/src/pages/ledger.rs", "day", 41),
    ("crates/money/src/pages/receipts.rs", "print", 30),
    ("crates/notices/src/pages/choices.rs", "page", 40),
    ("crates/notices/src/pages/inbox.rs", "page", 27),
    ("crates/notices/src/pages/log.rs", "page", 49),
    ("crates/notices/src/pages/settings.rs", "page", 37),
    ("crates/notices/src/pages/templates.rs", "edit", 49),
    ("crates/open311/src/pages/keys.rs", "list", 29),
    ("crates/open311/src/pages/visit.rs", "show", 31),
    ("crates/platform/src/files/pages.rs", "upload", 38),
    ("crates/portal/src/pages/centre.rs", "renew", 26),
    ("crates/registry/src/pages/homes.rs", "list", 53),
    ("crates/registry/src/pages/household.rs", "page", 38),
    ("crates/registry/src/pages/occupancies.rs", "new", 32),
    ("crates/registry/src/pages/people.rs", "page", 30),
    ("crates/responsibility/src/pages/components.rs", "one", 31),
    ("crates/responsibility/src/pages/party.rs", "shown", 32),
    ("crates/responsibility/src/pages/table.rs", "page", 28),
    ("crates/scheduling/src/pages/mine.rs", "page", 35),
    ("crates/scheduling/src/pages/people.rs", "list", 48),
    ("crates/scheduling/src/pages/roster.rs", "page", 46),
    ("crates/staff/src/pages/member.rs", "page", 52),
    ("crates/staff/src/pages/tokens.rs", "list", 32),
    ("crates/work_orders/src/offline/api.rs", "take", 27),
    ("crates/work_orders/src/offline/copy.rs", "page", 27),
    ("crates/work_orders/src/offline/exceptions.rs", "page", 33),
    ("crates/work_orders/src/pages/field/day.rs", "free", 27),
    ("crates/work_orders/src/pages/new.rs", "page", 26),
];

pub(super) fn check(rust: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut seen = Vec::new();
    for file in rust.iter().filter(|file| file.path.starts_with("crates/") && !super::is_test_file(&file.path)) {
        for handler in handlers(&file.text) {
            let known = LONGER_STILL.iter().find(|(path, name, _)| *path == file.path && *name == handler.name);
            seen.extend(known.filter(|(_, _, most)| handler.lines <= *most && handler.lines > MOST));
            if handler.lines > known.map_or(MOST, |(_, _, most)| *most) {
                let sentence = format!(
                    "the handler `{}` has {} lines, more than {MOST}: build what it shows beside the template struct",
                    handler.name, handler.lines
                );
                found.push(Finding::new(&file.path, handler.line, sentence));
            }
        }
    }
    for gone in LONGER_STILL.iter().filter(|known| !rust.is_empty() && !seen.contains(known)) {
        let sentence = format!("`{}` is short enough now: take it out of xtask/src/tidy/handlers.rs", gone.1);
        found.push(Finding::new(gone.0, 0, sentence));
    }
    found
}

struct Handler {
    name: String,
    line: usize,
    lines: usize,
}

/// The functions of a file whose first argument is `Desk<…>`, by value.
fn handlers(text: &str) -> Vec<Handler> {
    // A file that is no Rust is told by the compiler.
    let tokens = tokens::read(text).unwrap_or_default();
    (0..tokens.len()).filter_map(|at| handler(&tokens, at)).collect()
}

fn handler(tokens: &[Token], at: usize) -> Option<Handler> {
    if !tokens.get(at)?.is_word("async") || !tokens.get(at + 1)?.is_word("fn") {
        return None;
    }
    let Kind::Word(name) = &tokens.get(at + 2)?.kind else { return None };
    let line = tokens.get(at + 2)?.line;
    // Past what it is generic over, to the first argument.
    let open = (at + 3..tokens.len()).find(|i| tokens.get(*i).is_some_and(|t| t.is(&Kind::Open('('))))?;
    let first = tokens.get(open + 1..)?;
    let colon = first.iter().position(|t| t.is(&Kind::Sign(':')))?;
    if !first.get(colon + 1)?.is_word("Desk") {
        return None;
    }
    let mut depth = 0_usize;
    for token in tokens.get(open..)? {
        match token.kind {
            Kind::Open('{') => depth += 1,
            Kind::Close('}') if depth == 1 => {
                return Some(Handler { name: name.clone(), line, lines: token.line - line + 1 });
            }
            Kind::Close('}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: usize, argument: &str) -> String {
        format!("pub async fn page({argument}) -> Html {{\n{}}}\n", "    let x = { 1 };\n".repeat(lines - 2))
    }

    fn told(text: String) -> Vec<usize> {
        let file = File { path: "crates/a/src/pages.rs".to_owned(), text };
        check(&[file]).iter().filter(|f| f.path == "crates/a/src/pages.rs").map(|f| f.line).collect()
    }

    #[test]
    fn twenty_five_lines_and_no_more() {
        assert!(told(of(25, "desk: Desk<See>")).is_empty());
        assert_eq!(told(of(26, "desk: Desk<See>")), [1]);
        assert_eq!(told(of(40, "desk: Desk<See>, Path((_, id)): Path<(String, Id)>")), [1]);
    }

    #[test]
    fn only_handlers_are_measured() {
        assert!(told(of(40, "db: &mut Db<'_>")).is_empty());
        assert!(told(of(40, "desk: &Desk<See>")).is_empty());
    }
}
