//! What a ledger said of a home, on its household page and in its timeline.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::{TimelineItem, Viewer};

use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "import/facts.html")]
struct Facts {
    w: Words,
    arrears: Option<String>,
    space: String,
    note: String,
    day: String,
}

/// Arrears, parking and remark of the newest ledger, where it said any.
pub(crate) fn facts(db: &mut Db<'_>, viewer: &Viewer<'_>, unit_id: Id) -> Result<Option<String>, Fault> {
    let Some(fact) = queries::ledger_fact(db, viewer.line.id, unit_id)? else { return Ok(None) };
    let arrears = fact.arrears.filter(|fen| fen.0 > 0).map(kernel::money::Fen::yuan);
    if arrears.is_none() && fact.space.is_empty() && fact.note.is_empty() {
        return Ok(None);
    }
    let day = fact.imported_at.day(&viewer.line.zone).to_string();
    let drawn = Facts { w: Words(viewer.lang), arrears, space: fact.space, note: fact.note, day };
    drawn.render().map(Some).map_err(|error| Fault::broken(format!("template: {error}")))
}

/// The imports that named the home.
pub(crate) fn timeline(
    db: &mut Db<'_>,
    viewer: &Viewer<'_>,
    unit_id: Id,
    limit: i64,
) -> Result<Vec<TimelineItem>, Fault> {
    let w = Words(viewer.lang);
    let ledgers = queries::ledgers_of(db, viewer.line.id, unit_id, limit)?;
    Ok(ledgers
        .into_iter()
        .map(|(at, by, file, run_id)| TimelineItem {
            at,
            tone: String::new(),
            tag: w.timeline_imported(),
            text: w.timeline_imported_text(&file),
            note: by,
            href: format!("/c/{}/import/{run_id}", viewer.line.code),
        })
        .collect())
}
