//! Runs, and what a person decided about a file.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::model::Counts;

/// A run as it is opened.
pub(crate) struct NewRun<'a> {
    pub(crate) run_id: Id,
    pub(crate) file_name: &'a str,
    pub(crate) sha256: [u8; 32],
    pub(crate) blob_id: Option<Id>,
}

/// Opens a run as a draft.
pub(crate) fn insert(tx: &mut Tx<'_>, run: &NewRun<'_>) -> Result<(), Fault> {
    let (community, now, by, name) = (tx.line(), tx.now(), tx.actor().id, tx.actor().name.clone());
    tx.run(
        "INSERT INTO import_runs (community_id, run_id, file_name, sha256, blob_id, state, sheet, mapped, uploaded_at, uploaded_by, uploaded_by_name, \
         attempt_id, committed_at, committed_by, seen_at, staged, to_stage, failure, \
         buildings_new, units_new, units_changed, units_same, people_new, occupancies_new, occupancies_ended, contacts_new, vehicles_new, left_out) \
         VALUES ($1, $2, $3, $4, $5, 'draft', NULL, $6, $7, $8, $9, NULL, NULL, NULL, NULL, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        args![community, run.run_id, run.file_name, run.sha256, run.blob_id, false, now, by, name],
    )?;
    Ok(())
}

/// Moves a run from one state to another; whether it was in the first.
pub(crate) fn set_state(tx: &mut Tx<'_>, run: Id, from: &str, to: &str, failure: Option<&str>) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let changed = tx.run(
        "UPDATE import_runs SET state = $4, failure = $5, seen_at = $6 WHERE community_id = $1 AND run_id = $2 AND state = $3",
        args![community, run, from, to, failure, now],
    )?;
    Ok(changed == 1)
}

/// Notes that a run was undone.
pub(crate) fn undone(tx: &mut Tx<'_>, run: Id) -> Result<bool, Fault> {
    set_state(tx, run, "done", "undone", None)
}

/// Begins an attempt.
pub(crate) fn begin(tx: &mut Tx<'_>, run: Id, attempt: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE import_runs SET state = 'committing', attempt_id = $3, committed_at = $4, committed_by = $5, seen_at = $4, staged = 0, to_stage = 0, failure = NULL \
         WHERE community_id = $1 AND run_id = $2",
        args![community, run, attempt, now, by],
    )?;
    Ok(())
}

/// Notes an attempt, so that its rows are taken away whatever becomes of it.
pub(crate) fn put_attempt(tx: &mut Tx<'_>, run: Id, attempt: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_attempts (community_id, attempt_id, run_id) VALUES ($1, $2, $3)",
        args![community, attempt, run],
    )?;
    Ok(())
}

/// Notes that nothing of an attempt is left.
pub(crate) fn end_attempt(tx: &mut Tx<'_>, attempt: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM import_attempts WHERE community_id = $1 AND attempt_id = $2", args![community, attempt])?;
    Ok(())
}

/// Notes how far an attempt has come; whether it is still the one that counts.
pub(crate) fn progress(tx: &mut Tx<'_>, run: Id, attempt: Id, staged: i64, to_stage: i64) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let changed = tx.run(
        "UPDATE import_runs SET staged = $4, to_stage = $5, seen_at = $6 \
         WHERE community_id = $1 AND run_id = $2 AND attempt_id = $3 AND state = 'committing'",
        args![community, run, attempt, staged, to_stage, now],
    )?;
    Ok(changed == 1)
}

/// Ends a run well.
pub(crate) fn done(tx: &mut Tx<'_>, run: Id, counts: &Counts) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE import_runs SET state = 'done', seen_at = $3, buildings_new = $4, units_new = $5, units_changed = $6, units_same = $7, people_new = $8, \
         occupancies_new = $9, occupancies_ended = $10, contacts_new = $11, vehicles_new = $12, left_out = $13, occupancies_kept = $14 WHERE community_id = $1 AND run_id = $2",
        args![
            community,
            run,
            now,
            counts.buildings_new,
            counts.units_new,
            counts.units_changed,
            counts.units_same,
            counts.people_new,
            counts.occupancies_new,
            counts.occupancies_ended,
            counts.contacts_new,
            counts.vehicles_new,
            counts.left_out,
            counts.occupancies_kept
        ],
    )?;
    Ok(())
}

/// Chooses the sheet.
pub(crate) fn set_sheet(tx: &mut Tx<'_>, run: Id, sheet: Option<&str>, mapped: bool) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE import_runs SET sheet = $3, mapped = $4 WHERE community_id = $1 AND run_id = $2",
        args![community, run, sheet, mapped],
    )?;
    Ok(())
}

/// Forgets which column holds what.
pub(crate) fn clear_columns(tx: &mut Tx<'_>, run: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM import_columns WHERE community_id = $1 AND run_id = $2", args![community, run])?;
    Ok(())
}

/// Notes which column holds a field.
pub(crate) fn put_column(tx: &mut Tx<'_>, run: Id, field: &str, column: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_columns (community_id, run_id, field, column_no) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, run_id, field) DO UPDATE SET column_no = excluded.column_no",
        args![community, run, field, column],
    )?;
    Ok(())
}

/// Mends a cell.
pub(crate) fn put_edit(tx: &mut Tx<'_>, run: Id, row: i64, column: i64, value: &str) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_edits (community_id, run_id, row_no, column_no, value) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, run_id, row_no, column_no) DO UPDATE SET value = excluded.value",
        args![community, run, row, column, value],
    )?;
    Ok(())
}

/// Forgets the mended cells: they hold what people are called.
pub(crate) fn clear_edits(tx: &mut Tx<'_>, run: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM import_edits WHERE community_id = $1 AND run_id = $2", args![community, run])?;
    Ok(())
}

/// Leaves a row out.
pub(crate) fn leave_out(tx: &mut Tx<'_>, run: Id, row: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO import_left_out (community_id, run_id, row_no) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        args![community, run, row],
    )?;
    Ok(())
}

/// Takes a row back in.
pub(crate) fn take_back(tx: &mut Tx<'_>, run: Id, row: i64) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM import_left_out WHERE community_id = $1 AND run_id = $2 AND row_no = $3",
        args![community, run, row],
    )?;
    Ok(())
}

/// Forgets which rows are left out.
pub(crate) fn clear_left_out(tx: &mut Tx<'_>, run: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM import_left_out WHERE community_id = $1 AND run_id = $2", args![community, run])?;
    Ok(())
}
