//! What a person decides about a ledger before it is imported: cells mended, rows left out, columns, another sheet.

use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Path};
use serde::{Deserialize, Serialize};

use super::{one, open};
use crate::actions;
use crate::book::column_of;
use crate::model::{Field, Mapping, ProblemKind};
use crate::perms::RunImport;

/// After a decision: the part of the page that changed, or the page anew.
async fn after(desk: &Desk<RunImport>, run_id: Id, kind: &str) -> Result<Response, Failed> {
    if desk.htmx {
        return Ok(one::page(desk, run_id, kind).await?.work()?.into_response());
    }
    let filter = if kind.is_empty() { String::new() } else { format!("?kind={kind}") };
    Ok(Done::to(false, desk.href(&format!("/import/{run_id}{filter}#problems"))).into_response())
}

/// A cell and what is to stand there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MendForm {
    cell: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    kind: String,
}

/// Mends a cell.
pub(crate) async fn mend(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<MendForm>,
) -> Result<Response, Failed> {
    let (typed, kind) = (form.input.clone(), form.input.kind);
    desk.write(form.key, move |tx, by| actions::mend(tx, by, run_id, &typed.cell, &typed.value)).await?;
    after(&desk, run_id, &kind).await
}

/// How many cells are taken in one command.
const AT_ONCE: usize = 2_000;

/// Takes the building of the row above for every row that leaves it blank.
pub(crate) async fn take_buildings(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<KindForm>,
) -> Result<Response, Failed> {
    let opened = open(&desk, run_id).await?;
    let findings = opened.reading.map(|reading| reading.ledger.findings).unwrap_or_default();
    let cells: Vec<(usize, usize, String)> = findings
        .into_iter()
        .filter(|f| f.kind == ProblemKind::BuildingBlank && !f.hint.is_empty())
        .map(|f| (f.row, f.column, f.hint))
        .take(AT_ONCE)
        .collect();
    desk.write(form.key, move |tx, by| actions::mend_all(tx, by, run_id, &cells)).await?;
    after(&desk, run_id, "").await
}

/// Which problems were shown.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KindForm {}

/// A row, counted from 1.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RowForm {
    row: i64,
    #[serde(default)]
    kind: String,
}

/// Leaves a row out.
pub(crate) async fn leave_out(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<RowForm>,
) -> Result<Response, Failed> {
    let row = form.input.row;
    desk.write(form.key, move |tx, by| actions::leave_out(tx, by, run_id, row)).await?;
    after(&desk, run_id, &form.input.kind).await
}

/// Takes a row back in.
pub(crate) async fn take_back(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<RowForm>,
) -> Result<Response, Failed> {
    let row = form.input.row;
    desk.write(form.key, move |tx, by| actions::take_back(tx, by, run_id, row)).await?;
    after(&desk, run_id, &form.input.kind).await
}

/// The sheet, and the column of each field as letters; empty: not imported.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MapForm {
    #[serde(default)]
    sheet: String,
    #[serde(flatten)]
    columns: std::collections::BTreeMap<String, String>,
}

impl MapForm {
    fn mapping(&self) -> Result<Mapping, Fault> {
        let mut mapping = Mapping::new();
        for field in Field::ALL {
            let Some(letters) = self.columns.get(field.code()).filter(|letters| !letters.is_empty()) else { continue };
            mapping.insert(field, column_of(letters).ok_or_else(|| Fault::invalid(field.code(), "unknown"))?);
        }
        Ok(mapping)
    }
}

/// Takes the sheet and the columns.
pub(crate) async fn map(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<MapForm>,
) -> Result<Response, Failed> {
    let mapping = form.input.mapping()?;
    let sheet = Some(form.input.sheet).filter(|name| !name.is_empty());
    desk.write(form.key, move |tx, by| actions::map_columns(tx, by, run_id, sheet.as_deref(), &mapping)).await?;
    after(&desk, run_id, "").await
}
