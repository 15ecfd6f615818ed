//! After an import: what was left out, whom it ended, and the way back.

use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Path};
use serde::{Deserialize, Serialize};

use crate::book::address;
use crate::perms::RunImport;
use crate::queries::{self, Run};
use crate::words::Words;
use crate::{actions, model::ProblemKind};

/// How many lines of a list are shown.
const SHOWN: i64 = 500;

/// A place of the workbook that was left out.
pub(super) struct LossLine {
    pub(super) cell: String,
    pub(super) field: String,
    pub(super) room: String,
    pub(super) what: String,
    pub(super) became: String,
}

/// Somebody who was ended.
pub(super) struct EndedLine {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) name: String,
    pub(super) role: String,
}

/// What there is to see after an import.
pub(super) struct After {
    pub(super) losses: Vec<LossLine>,
    pub(super) rows: String,
    pub(super) ended: Vec<EndedLine>,
    pub(super) ended_all: i64,
    pub(super) can_undo: bool,
    pub(super) built_upon: bool,
}

/// Reads it for a run that has been imported.
pub(super) async fn after<P>(desk: &Desk<P>, w: Words, run: &Run, left_out: &[i64]) -> Result<After, Failed> {
    let (community, run_id, done) = (desk.line.id, run.run_id, run.state == "done");
    let (losses, ended, touched, built) = desk
        .app
        .read(move |db| {
            Ok((
                queries::after::losses(db, community, run_id, SHOWN)?,
                queries::after::ended(db, community, run_id, SHOWN)?,
                queries::after::touched(db, community, run_id)?,
                queries::after::built_upon(db, community, run_id)?,
            ))
        })
        .await?;
    let column = |n: i64| usize::try_from(n).unwrap_or(0);
    Ok(After {
        losses: losses
            .into_iter()
            .map(|loss| LossLine {
                cell: address(column(loss.row), column(loss.column)),
                field: w.code_word("field", &loss.field),
                room: loss.room,
                what: w.code_word("kind", &loss.kind),
                became: if stops_row(&loss.kind) { w.loss_row() } else { w.loss_blank() },
            })
            .collect(),
        rows: left_out.iter().map(ToString::to_string).collect::<Vec<_>>().join(desk.lang.pick("、", ", ")),
        ended: ended
            .into_iter()
            .map(|row| EndedLine {
                href: desk.href(&format!("/households/{}", row.unit_id)),
                label: row.label,
                name: row.name,
                role: w.code_word("role", &row.role),
            })
            .collect(),
        ended_all: run.occupancies_ended,
        can_undo: done && touched > 0 && built == 0,
        built_upon: done && touched > 0 && built > 0,
    })
}

fn stops_row(kind: &str) -> bool {
    [ProblemKind::Room, ProblemKind::DuplicateRoom, ProblemKind::RoomColumnMissing].iter().any(|k| k.code() == kind)
}

/// Nothing is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UndoForm {}

/// Undoes an import.
pub(crate) async fn undo(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<UndoForm>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::undo(tx, by, run_id)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/import/{run_id}"))))
}
