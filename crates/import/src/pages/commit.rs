//! Importing what was previewed, or dropping it.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::text::half_width;
use platform::web::{Desk, Done, Failed, FormCommand, Path};
use serde::{Deserialize, Serialize};

use super::compare::{HANDFUL, beside};
use super::open;
use crate::model::{Ledger, Missing};
use crate::perms::RunImport;
use crate::run::{Begun, carry_out, may_commit};
use crate::{actions, queries};

/// Whether problems are skipped, what becomes of those whom the ledger does not name, and what was typed to confirm it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CommitForm {
    #[serde(default)]
    skip: Option<String>,
    #[serde(default)]
    missing: String,
    #[serde(default)]
    confirm: String,
}

/// Begins the import; it goes on behind the page.
pub(crate) async fn commit(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<CommitForm>,
) -> Result<Done, Failed> {
    let opened = open(&desk, run_id).await?;
    let page = desk.href(&format!("/import/{run_id}"));
    let ledger = opened.reading.map(|reading| reading.ledger);
    if let Some(ledger) = &ledger {
        may_commit(ledger, form.input.skip.is_some())?;
    }
    let missing = match &ledger {
        Some(ledger) if form.input.missing == "end" => agreed(&desk, ledger, &form.input.confirm).await?,
        _ => Missing::Stay,
    };
    // The same form sent twice finds the run begun: the stored answer is the attempt of the first.
    let written = desk.write(form.key, move |tx, by| actions::begin(tx, by, run_id)).await?;
    if !written.replayed {
        let ledger = ledger.ok_or_else(|| Fault::invalid("file", "not_a_draft"))?;
        let sha256 = sha256_of(&desk, run_id).await?;
        let begun = Begun {
            community: desk.line.id,
            actor: desk.actor.clone(),
            run_id,
            attempt: written.answer,
            sha256,
            missing,
        };
        let app = desk.app.clone();
        tokio::spawn(async move {
            if let Err(fault) = carry_out(&app, &begun, ledger).await {
                tracing::warn!(%fault, "an import did not end well");
            }
        });
    }
    Ok(Done::to(desk.htmx, page))
}

/// More than a handful of endings is typed: their number, or the community's name.
async fn agreed(desk: &Desk<RunImport>, ledger: &Ledger, typed: &str) -> Result<Missing, Failed> {
    let Some(found) = beside(desk, ledger).await? else { return Ok(Missing::Stay) };
    let endings = found.comparison.endings;
    let typed: String = half_width(typed).chars().filter(|c| !matches!(c, ',' | ' ')).collect();
    let name: String = desk.line.name.chars().filter(|c| *c != ' ').collect();
    if endings > HANDFUL && typed != endings.to_string() && typed != name {
        return Err(Fault::invalid("confirm", "not_the_number").into());
    }
    // A role that changes is an ending too, of the same person; those need no word.
    Ok(Missing::End(Some(found.ends)))
}

async fn sha256_of<P: kernel::permission::Needs>(desk: &Desk<P>, run_id: Id) -> Result<String, Failed> {
    let community = desk.line.id;
    let bytes = desk.read(move |db| queries::sha256_of(db, community, run_id)).await?;
    Ok(platform::history::hex_of(&bytes))
}

/// Nothing is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DropForm {}

/// Drops the file.
pub(crate) async fn drop_run(
    desk: Desk<RunImport>,
    Path((_, run_id)): Path<(String, Id)>,
    form: FormCommand<DropForm>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::drop_run(tx, by, run_id)).await?;
    Ok(Done::to(desk.htmx, desk.href("/import")))
}
