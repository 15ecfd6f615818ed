//! The imports of a community, and the form that uploads a ledger.

use askama::Template;
use kernel::permission::Needs;
use platform::web::{Desk, Failed, Html, Shell};

use super::state_tag;
use crate::perms::{ReadImports, RunImport};
use crate::queries::{self, Run};
use crate::words::Words;

/// How many runs are listed.
const SHOWN: i64 = 50;

struct Line {
    href: String,
    file: String,
    at: String,
    datetime: String,
    by: String,
    tone: &'static str,
    state: String,
    result: String,
}

#[derive(Template)]
#[template(path = "import/list.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    here: String,
    may_run: bool,
    lines: Vec<Line>,
}

/// The list.
pub(crate) async fn list(desk: Desk<ReadImports>) -> Result<Html, Failed> {
    let (w, community) = (Words(desk.lang), desk.line.id);
    let runs = desk.read(move |db| queries::runs(db, community, SHOWN)).await?;
    Html::of(&ListPage {
        shell: desk.shell(&w.import_title()).await?,
        here: desk.href("/import"),
        may_run: <RunImport as Needs>::PERMISSION.allows(&desk.actor.roles),
        lines: runs.iter().map(|run| line(&desk, w, run)).collect(),
        w,
    })
}

fn line<P>(desk: &Desk<P>, w: Words, run: &Run) -> Line {
    let (tone, state) = state_tag(w, &run.state);
    Line {
        href: desk.href(&format!("/import/{}", run.run_id)),
        file: run.file_name.clone(),
        at: run.uploaded_at.long(&desk.line.zone),
        datetime: run.uploaded_at.rfc3339(),
        by: run.uploaded_by_name.clone(),
        tone,
        state,
        result: if run.state == "done" { result(w, run) } else { String::new() },
    }
}

fn result(w: Words, run: &Run) -> String {
    [
        (w.import_count_units(), run.units_new, run.units_changed),
        (w.import_count_people(), run.people_new, 0),
        (w.import_count_contacts(), run.contacts_new, 0),
    ]
    .into_iter()
    .filter(|(_, new, changed)| new + changed > 0)
    .map(
        |(what, new, changed)| {
            if changed > 0 { format!("{what} +{new} ~{changed}") } else { format!("{what} +{new}") }
        },
    )
    .collect::<Vec<_>>()
    .join(" · ")
}
