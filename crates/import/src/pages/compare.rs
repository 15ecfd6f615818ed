//! The ledger beside what is there: what would change and who would end, on the page and as a file with every line.

use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Failed, Path};

use super::open;
use crate::model::Ledger;
use crate::perms::RunImport;
use crate::plan::{Change, ChangeKind, Comparison, compare};
use crate::run::{At, planned};
use crate::words::Words;
use crate::{model::Counts, queries};

/// How many lines are on the page.
const SHOWN: usize = 50;
/// From so many endings on they are typed, not only chosen.
pub(super) const HANDFUL: i64 = 5;

/// What a ledger would do in a community where homes are known.
pub(super) struct Beside {
    pub(super) counts: Counts,
    pub(super) comparison: Comparison,
    /// The ties that end where who isn't named goes, changes of roles too.
    pub(super) ends: i64,
}

/// Compares; nothing where the community is empty still.
pub(super) async fn beside<P>(desk: &Desk<P>, ledger: &Ledger) -> Result<Option<Beside>, Failed> {
    let community = desk.line.id;
    let known = desk.app.read(move |db| queries::known(db, community)).await?;
    if known.units.is_empty() {
        return Ok(None);
    }
    let (files, now, today, ledger) =
        (desk.app.files().clone(), desk.now(), desk.now().day(&desk.line.zone), ledger.clone());
    let found = tokio::task::spawn_blocking(move || -> Result<Beside, Fault> {
        let at = At { community, files: &files, now, today };
        let missing = planned(&at, &ledger, &known, true)?;
        let gentle = planned(&at, &ledger, &known, false)?;
        let ends = missing.counts.occupancies_ended;
        Ok(Beside { comparison: compare(&known, &missing, &gentle), counts: gentle.counts, ends })
    })
    .await
    .map_err(Fault::broken)??;
    Ok(Some(found))
}

/// A line in words.
pub(super) struct ChangeLine {
    pub(super) home: String,
    pub(super) what: String,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) ends: bool,
}

/// The comparison as the page shows it.
pub(super) struct CompareView {
    pub(super) units_new: i64,
    pub(super) units_changed: i64,
    pub(super) units_same: i64,
    pub(super) begun: i64,
    pub(super) endings: i64,
    pub(super) ending_text: String,
    pub(super) many: bool,
    pub(super) lines: Vec<ChangeLine>,
    pub(super) shown: i64,
    pub(super) all: i64,
}

fn line(w: Words, change: &Change) -> ChangeLine {
    let word = w.code_word("change", change.kind.code());
    let role = w.find(&format!("role-{}", change.role.replace('_', "-")));
    ChangeLine {
        home: change.home.clone(),
        what: role.map_or_else(|| word.clone(), |role| w.change_of(role, word.clone())),
        before: change.before.clone(),
        after: change.after.clone(),
        ends: change.kind == ChangeKind::Ended,
    }
}

/// For the page: of each kind some, so that no kind hides another.
pub(super) fn view(w: Words, beside: &Beside) -> CompareView {
    let found = &beside.comparison;
    let endings = found.endings;
    let kinds: std::collections::BTreeSet<ChangeKind> = found.changes.iter().map(|c| c.kind).collect();
    let mut left = SHOWN;
    let mut first: Vec<&Change> = Vec::new();
    // The smallest kinds first: what they don't need is for the others.
    let mut sizes: Vec<(usize, ChangeKind)> =
        kinds.iter().map(|kind| (found.changes.iter().filter(|c| c.kind == *kind).count(), *kind)).collect();
    sizes.sort_unstable();
    for (at, (size, kind)) in sizes.iter().enumerate() {
        let share = left.div_ceil(sizes.len() - at).min(*size);
        first.extend(found.changes.iter().filter(|c| c.kind == *kind).take(share));
        left = left.saturating_sub(share);
    }
    first.sort_by_key(|change| change.kind);
    CompareView {
        units_new: beside.counts.units_new,
        units_changed: beside.counts.units_changed,
        units_same: beside.counts.units_same,
        begun: i64::try_from(found.changes.iter().filter(|c| c.kind == ChangeKind::Begun).count()).unwrap_or(i64::MAX),
        endings,
        ending_text: w.import_would_end(found.homes_ended, found.people_ended),
        many: endings > HANDFUL,
        shown: i64::try_from(first.len()).unwrap_or(i64::MAX),
        lines: first.into_iter().map(|change| line(w, change)).collect(),
        all: i64::try_from(found.changes.len()).unwrap_or(i64::MAX),
    }
}

/// Every line as a file that a spreadsheet opens.
pub(crate) async fn changes(desk: Desk<RunImport>, Path((_, run_id)): Path<(String, Id)>) -> Result<Response, Failed> {
    let w = Words(desk.lang);
    let opened = open(&desk, run_id).await?;
    let found = match &opened.reading {
        Some(reading) => beside(&desk, &reading.ledger).await?,
        None => None,
    };
    let mut text = String::from("\u{feff}");
    row(&mut text, &[&w.field_room(), &w.change_what(), &w.change_before(), &w.change_after()]);
    for change in found.iter().flat_map(|beside| &beside.comparison.changes) {
        let ChangeLine { home, what, before, after, .. } = line(w, change);
        row(&mut text, &[&home, &what, &before, &after]);
    }
    let headers = [
        (axum::http::header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (axum::http::header::CONTENT_DISPOSITION, "attachment; filename=\"changes.csv\""),
        (axum::http::header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

/// A row of CSV. What a spreadsheet would take for a formula is kept a text.
fn row(text: &mut String, cells: &[&str]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
        text.push('"');
        text.push_str(guard);
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_neither_a_formula_nor_two_cells() {
        let mut text = String::new();
        row(&mut text, &["3-2-1201", "=1+1", "a\"b,c"]);
        assert_eq!(text, "\"3-2-1201\",\"'=1+1\",\"a\"\"b,c\"\r\n");
    }
}
