//! What people do with a ledger, a function a verb. Importing it is several commands: [`crate::run`].

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::text::tidy;
use platform::db::Tx;
use platform::files::{Stored, claim_blobs, put_row, release_blobs};
use platform::history::Event;

use crate::book::{COLUMNS_MAX, ROWS_MAX, TEXT_MAX, place_of};
use crate::model::{Counts, Field, Mapping};
use crate::{perms, queries, store};

/// Opens a run on a file: a draft. From the command line the file isn't kept.
///
/// # Errors
/// Forbidden without the permission.
pub fn open_run(
    tx: &mut Tx<'_>,
    by: &Actor,
    file_name: &str,
    sha256: [u8; 32],
    file: Option<&Stored>,
) -> Result<Id, Fault> {
    by.require::<perms::RunImport>()?;
    let blob_id = match file {
        Some(stored) => {
            let blob_id = put_row(tx, "workbook", stored)?;
            claim_blobs(tx, "file", &[blob_id])?;
            Some(blob_id)
        }
        None => None,
    };
    let run_id = tx.id();
    let name: String = tidy(file_name).chars().take(120).collect();
    store::runs::insert(tx, &store::runs::NewRun { run_id, file_name: &name, sha256, blob_id })?;
    let digest = platform::history::hex_of(&sha256);
    tx.record(Event::new("import.opened", "import_run", run_id).data("sha256", digest).personal("file_name", name))?;
    Ok(run_id)
}

/// A run that may still be changed.
fn draft(tx: &mut Tx<'_>, by: &Actor, run: Id) -> Result<queries::Run, Fault> {
    by.require::<perms::RunImport>()?;
    let (community, now) = (tx.line(), tx.now());
    let run = queries::run(tx, community, run)?;
    let open = matches!(run.state.as_str(), "draft" | "failed") || run.is_interrupted(now);
    if open { Ok(run) } else { Err(Fault::invalid("file", "not_a_draft")) }
}

/// Mends a cell.
///
/// # Errors
/// `cell` `not_a_cell`; `value` `too_long`; `file` `not_a_draft`.
pub fn mend(tx: &mut Tx<'_>, by: &Actor, run: Id, cell: &str, value: &str) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    let (row, column) = place_of(cell)
        .filter(|(row, column)| *row < ROWS_MAX && *column < COLUMNS_MAX)
        .ok_or_else(|| Fault::invalid("cell", "not_a_cell"))?;
    if value.chars().count() > TEXT_MAX {
        return Err(Fault::invalid("value", "too_long"));
    }
    store::runs::put_edit(tx, run.run_id, number(row), number(column), value.trim())?;
    tx.record(Event::new("import.mended", "import_run", run.run_id).data("cell", cell))?;
    Ok(())
}

/// Takes what was proposed for many cells at once.
///
/// # Errors
/// `file` `not_a_draft`.
pub fn mend_all(tx: &mut Tx<'_>, by: &Actor, run: Id, cells: &[(usize, usize, String)]) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    for (row, column, value) in cells {
        store::runs::put_edit(tx, run.run_id, number(*row), number(*column), value)?;
    }
    tx.record(Event::new("import.mended", "import_run", run.run_id).data("cells", number(cells.len())))?;
    Ok(())
}

/// Leaves a row out, counted from 1.
///
/// # Errors
/// `row` `not_a_cell`; `file` `not_a_draft`.
pub fn leave_out(tx: &mut Tx<'_>, by: &Actor, run: Id, row: i64) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    store::runs::leave_out(tx, run.run_id, row_of(row)?)?;
    tx.record(Event::new("import.row_left_out", "import_run", run.run_id).data("row", row))?;
    Ok(())
}

/// Takes a row back in, counted from 1.
///
/// # Errors
/// As [`leave_out`].
pub fn take_back(tx: &mut Tx<'_>, by: &Actor, run: Id, row: i64) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    store::runs::take_back(tx, run.run_id, row_of(row)?)?;
    tx.record(Event::new("import.row_taken_back", "import_run", run.run_id).data("row", row))?;
    Ok(())
}

fn row_of(row: i64) -> Result<i64, Fault> {
    let most = number(ROWS_MAX);
    if (1..=most).contains(&row) { Ok(row - 1) } else { Err(Fault::invalid("row", "not_a_cell")) }
}

/// Chooses the sheet and which column holds what. Another sheet begins with the likeliest columns again.
///
/// # Errors
/// `file` `not_a_draft`.
pub fn map_columns(tx: &mut Tx<'_>, by: &Actor, run: Id, sheet: Option<&str>, mapping: &Mapping) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    let other = sheet.is_some() && run.sheet.as_deref() != sheet && run.sheet.is_some();
    store::runs::clear_columns(tx, run.run_id)?;
    if other {
        store::runs::clear_edits(tx, run.run_id)?;
        store::runs::clear_left_out(tx, run.run_id)?;
    } else {
        for (field, column) in mapping {
            store::runs::put_column(tx, run.run_id, field.code(), number(*column))?;
        }
    }
    store::runs::set_sheet(tx, run.run_id, sheet, !other)?;
    let fields = mapping.keys().copied().map(Field::code).collect::<Vec<_>>().join(",");
    tx.record(Event::new("import.mapped", "import_run", run.run_id).data("fields", fields))?;
    Ok(())
}

/// Drops a file without importing it.
///
/// # Errors
/// `file` `not_a_draft`.
pub fn drop_run(tx: &mut Tx<'_>, by: &Actor, run: Id) -> Result<(), Fault> {
    let run = draft(tx, by, run)?;
    store::runs::set_state(tx, run.run_id, &run.state, "dropped", None)?;
    forget(tx, &run)?;
    tx.record(Event::new("import.dropped", "import_run", run.run_id))?;
    Ok(())
}

/// The file and what was mended in it hold what people are called: they go with the end of the run.
fn forget(tx: &mut Tx<'_>, run: &queries::Run) -> Result<(), Fault> {
    store::runs::clear_edits(tx, run.run_id)?;
    match run.blob_id {
        Some(blob) => release_blobs(tx, &[blob]),
        None => Ok(()),
    }
}

/// Begins importing: from now on the run is nobody's to change.
///
/// # Errors
/// `file` `not_a_draft`.
pub fn begin(tx: &mut Tx<'_>, by: &Actor, run: Id) -> Result<Id, Fault> {
    let run = draft(tx, by, run)?;
    let attempt = tx.id();
    store::undo::clear_losses(tx, run.run_id)?;
    store::runs::begin(tx, run.run_id, attempt)?;
    store::runs::put_attempt(tx, run.run_id, attempt)?;
    tx.record(Event::new("import.begun", "import_run", run.run_id))?;
    Ok(attempt)
}

/// Publishes what is staged: the one command that changes the registry.
///
/// # Errors
/// `file` `changed_meanwhile` when a home or a building of the ledger was made by somebody else since the plan.
pub fn publish(
    tx: &mut Tx<'_>,
    by: &Actor,
    run_id: Id,
    attempt: Id,
    counts: &Counts,
    sha256: &str,
) -> Result<(), Fault> {
    by.require::<perms::RunImport>()?;
    let community = tx.line();
    let run = queries::run(tx, community, run_id)?;
    if run.state != "committing" || run.attempt_id != Some(attempt) {
        return Err(Fault::invalid("file", "not_a_draft"));
    }
    let (units, buildings) = store::publish::fresh_counts(tx, attempt)?;
    let made = (store::publish::buildings(tx, attempt)?, store::publish::units(tx, attempt)?);
    if made != (buildings, units) {
        return Err(Fault::invalid("file", "changed_meanwhile"));
    }
    for step in store::publish::AFTER_UNITS {
        step(tx, attempt)?;
    }
    store::runs::done(tx, run_id, counts)?;
    forget(tx, &run)?;
    tx.record(
        Event::new("import.published", "import_run", run_id)
            .data("sha256", sha256)
            .data("buildings_new", counts.buildings_new)
            .data("units_new", counts.units_new)
            .data("units_changed", counts.units_changed)
            .data("people_new", counts.people_new)
            .data("occupancies_new", counts.occupancies_new)
            .data("occupancies_ended", counts.occupancies_ended)
            .data("occupancies_kept", counts.occupancies_kept)
            .data("contacts_new", counts.contacts_new)
            .data("vehicles_new", counts.vehicles_new)
            .data("left_out", counts.left_out),
    )?;
    Ok(())
}

/// Undoes an import as far as it touched what was there: who was ended is back, who came into a home that was there goes,
/// areas, handovers and names are as before. What is new altogether (homes, people, numbers) stays.
///
/// # Errors
/// `undo` `not_imported`; `undo` `built_upon` when somebody has changed any of it since.
pub fn undo(tx: &mut Tx<'_>, by: &Actor, run_id: Id) -> Result<(), Fault> {
    by.require::<perms::RunImport>()?;
    let community = tx.line();
    if queries::run(tx, community, run_id)?.state != "done" {
        return Err(Fault::invalid("undo", "not_imported"));
    }
    if queries::after::built_upon(tx, community, run_id)? > 0 {
        return Err(Fault::invalid("undo", "built_upon"));
    }
    let (begun, ended, units, names) = store::undo::back(tx, run_id)?;
    store::undo::keys(tx, run_id)?;
    store::runs::undone(tx, run_id)?;
    tx.record(
        Event::new("import.undone", "import_run", run_id)
            .data("occupancies_reopened", signed(ended))
            .data("occupancies_ended", signed(begun))
            .data("units_restored", signed(units))
            .data("names_restored", signed(names)),
    )?;
    Ok(())
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Notes that an attempt did not end well. The run may be tried again.
pub fn fail(tx: &mut Tx<'_>, run: Id, attempt: Id, why: &str) -> Result<(), Fault> {
    let community = tx.line();
    let still_counts = queries::run(tx, community, run)?.attempt_id == Some(attempt);
    if still_counts && store::runs::set_state(tx, run, "committing", "failed", Some(why))? {
        tx.record(Event::new("import.failed", "import_run", run).data("why", why))?;
    }
    Ok(())
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
