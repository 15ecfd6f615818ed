//! What intake adds to a household: the open matters that have no order, and their line in the past. Matters with an order
//! are told by the orders.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::{TimelineItem, Viewer};

use super::shown;
use crate::queries::{self, requests};
use crate::words::Words;

#[derive(Template)]
#[template(path = "intake/open_panel.html")]
struct OpenPanel {
    matters: Vec<Open>,
}

struct Open {
    href: String,
    tone: &'static str,
    tag: String,
    text: String,
    note: String,
}

/// The open matters without an order, each with what was promised.
pub(crate) fn open(db: &mut Db<'_>, viewer: &Viewer<'_>, unit_id: Id) -> Result<Option<String>, Fault> {
    let w = Words(viewer.lang);
    let found = requests::open_matters(db, viewer.line.id, unit_id)?;
    if found.is_empty() {
        return Ok(None);
    }
    let names = queries::names(db, found.iter().map(|matter| matter.owner_id))?;
    let matters = found.into_iter().map(|matter| {
        let owner = names.get(&matter.owner_id).cloned().unwrap_or_default();
        let late = matter.due_at.is_some_and(|due| due < viewer.now);
        let note = match matter.due_at {
            Some(due) => w.open_due(owner, shown::when(w, viewer.line, due, viewer.now)),
            None => owner,
        };
        Open {
            href: format!("/c/{}/requests/{}", viewer.line.code, matter.request_id),
            tone: if matter.due_at.is_some() { shown::promise_tone("open", late) } else { shown::tone(&matter.state) },
            tag: match &matter.promise_kind {
                Some(kind) => shown::name(w, "promise", kind),
                None => shown::name(w, "state", &matter.state),
            },
            text: shown::words(w, matter.promise_code.as_deref(), matter.promise_words).unwrap_or(matter.text),
            note,
        }
    });
    let panel = OpenPanel { matters: matters.collect() };
    panel.render().map(Some).map_err(|error| Fault::broken(format!("template: {error}")))
}

/// Matters without an order, newest first.
pub(crate) fn timeline(
    db: &mut Db<'_>,
    viewer: &Viewer<'_>,
    unit_id: Id,
    limit: i64,
) -> Result<Vec<TimelineItem>, Fault> {
    let w = Words(viewer.lang);
    let past = requests::past_matters(db, viewer.line.id, unit_id, limit)?;
    Ok(past
        .into_iter()
        .map(|matter| {
            let kind = shown::name(w, "kind", &matter.kind);
            let text = match matter.answer.as_ref().or(matter.explanation.as_ref()) {
                Some(said) => w.past_said(kind, said.clone(), matter.text),
                None => w.past_matter(kind, matter.text),
            };
            TimelineItem {
                at: matter.created_at,
                tone: shown::tone(&matter.state).to_owned(),
                tag: shown::name(w, "state", &matter.state),
                text,
                note: String::new(),
                href: format!("/c/{}/requests/{}", viewer.line.code, matter.request_id),
            }
        })
        .collect())
}

/// The matters of homes that are not finished and have no order.
pub(crate) fn count_open(db: &mut Db<'_>, community: Id, units: &[Id]) -> Result<Vec<(Id, i64)>, Fault> {
    requests::count_open(db, community, units)
}
