//! The return visits that are due, for the centre's chase list.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Chase, ChaseGroup, Viewer};

use crate::model::Visit;
use crate::perms::SeeReturnVisits;
use crate::queries::{self, Asked};
use crate::rules;
use crate::words::Words;

/// The group of visits that are due, the longest waiting first.
pub(crate) fn source(db: &mut Db<'_>, viewer: &Viewer<'_>, most: i64) -> Result<Vec<ChaseGroup>, Fault> {
    if !SeeReturnVisits::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(Vec::new());
    }
    let w = Words(viewer.lang);
    let settings = queries::settings(db, viewer.line.id, viewer.now.day(&viewer.line.zone))?;
    let asked = Asked { state: Some("due".to_owned()), ..Asked::default() };
    let visits = queries::by_due(db, viewer.line.id, &asked, most)?;
    let rows = visits
        .into_iter()
        .map(|visit| {
            let late = rules::is_late(visit.due_at, viewer.now, &settings);
            row(viewer, w, visit, late)
        })
        .collect();
    let all = format!("/c/{}/return-visits", viewer.line.code);
    Ok(vec![ChaseGroup { order: 75, title: w.chase_due(), todo: w.chase_due_todo(), all, rows }])
}

fn row(viewer: &Viewer<'_>, w: Words, visit: Visit, late: bool) -> Chase {
    Chase {
        at: visit.due_at,
        when: visit.due_at.short(&viewer.line.zone),
        late,
        tone: if late { "red" } else { "gold" },
        tag: w.code_word("reason", &visit.reason),
        place: visit.place_label,
        text: visit.matter,
        note: format!("{} · {}", visit.order_number, w.chase_attempts(visit.attempts)),
        href: format!("/c/{}/return-visits/{}", viewer.line.code, visit.return_visit_id),
        owner: None,
    }
}
