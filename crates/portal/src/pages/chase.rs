//! What the centre waits for from outside parties, for its chase list.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Chase, ChaseGroup, Viewer};

use super::{label, span};
use crate::perms::SeePartyJobs;
use crate::queries::chase::{OutsideJob, open};
use crate::rules::{JobState, waits_for};
use crate::words::Words;

/// The group of orders in outside hands: those that are late first, then by what is due next.
pub(crate) fn source(db: &mut Db<'_>, viewer: &Viewer<'_>, most: i64) -> Result<Vec<ChaseGroup>, Fault> {
    if !SeePartyJobs::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(Vec::new());
    }
    let w = Words(viewer.lang);
    let mut rows: Vec<Chase> =
        open(db, viewer.line.id, most)?.into_iter().filter_map(|job| row(viewer, w, job)).collect();
    rows.sort_by_key(|row| (!row.late, row.at));
    let all = format!("/c/{}/orders?state=outside", viewer.line.code);
    Ok(vec![ChaseGroup { order: 50, title: w.chase_outside(), todo: w.chase_outside_todo(), all, rows }])
}

fn row(viewer: &Viewer<'_>, w: Words, job: OutsideJob) -> Option<Chase> {
    let state = JobState::parse(&job.state)?;
    let (wait, due) = waits_for(state, job.answer_due_at, job.arrival_due_at, job.finish_due_at)?;
    let late = due.is_some_and(|due| due < viewer.now);
    let at = due.unwrap_or(job.asked_at);
    let mut note = vec![job.number, job.party, job.phone];
    if late {
        note.push(w.chase_late_by(span(w, viewer.now.minutes_since(at))));
    }
    if job.needs_call {
        note.push(w.chase_needs_call());
    }
    Some(Chase {
        at,
        when: at.near(viewer.now, &viewer.line.zone),
        late,
        tone: if late { "red" } else { "blue" },
        tag: label(w, "chase-wait", wait.code()),
        place: job.place_label,
        text: job.what,
        note: note.join(" · "),
        href: format!("/c/{}/orders/{}", viewer.line.code, job.order_id),
        owner: None,
    })
}
