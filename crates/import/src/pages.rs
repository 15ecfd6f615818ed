//! The pages of an import. They translate; what may be done is decided in `actions` and `run`.

pub(crate) mod after;
pub(crate) mod commit;
pub(crate) mod compare;
pub(crate) mod decide;
pub(crate) mod household;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod upload;

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::files::{BlobRow, blob_row};
use platform::web::{Desk, Failed};

use crate::queries::{self, Run};
use crate::read::Reading;
use crate::words::Words;
use crate::{book, read};

/// A run as it is read for its page.
pub(super) struct Opened {
    pub(super) run: Run,
    pub(super) reading: Option<Reading>,
}

/// Opens a run, and its file where it is still to be decided about.
pub(super) async fn open<P>(desk: &Desk<P>, run_id: Id) -> Result<Opened, Failed> {
    let (community, now) = (desk.line.id, desk.now());
    let (run, choices, blob) = desk
        .app
        .read(move |db| {
            let run = queries::run(db, community, run_id)?;
            let open = matches!(run.state.as_str(), "draft" | "failed") || run.is_interrupted(now);
            let blob: Option<BlobRow> = match run.blob_id.filter(|_| open) {
                Some(blob) => Some(blob_row(db, community, blob)?),
                None => None,
            };
            Ok((queries::choices(db, community, &run)?, run, blob)).map(|(choices, run, blob)| (run, choices, blob))
        })
        .await?;
    let Some(blob) = blob else { return Ok(Opened { run, reading: None }) };
    let bytes = desk.app.files().read(community, &blob).await?;
    let name = run.file_name.clone();
    // Parsing takes a moment for a long ledger, and must not hold up others.
    let reading = tokio::task::spawn_blocking(move || read::read(&book::read(&bytes, &name)?, &choices))
        .await
        .map_err(Fault::broken)??;
    Ok(Opened { run, reading: Some(reading) })
}

/// A state's word and colour.
pub(super) fn state_tag(w: Words, state: &str) -> (&'static str, String) {
    let tone = match state {
        "done" => "jade",
        "undone" | "draft" => "gold",
        "committing" => "blue",
        "failed" => "red",
        _ => "",
    };
    (tone, w.code_word("state", state))
}
