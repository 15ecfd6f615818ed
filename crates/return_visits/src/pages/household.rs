//! What the household page (and the console) shows of return visits: the last satisfaction, and the timeline's lines.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::{TimelineItem, Viewer};

use super::{opinion_word, tone};
use crate::model::Visit;
use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "return_visits/last.html")]
struct Last {
    label: String,
    opinion: String,
    on: String,
}

/// A fact of the home: how content it was last time, and when.
pub(crate) fn last_satisfaction(db: &mut Db<'_>, viewer: &Viewer<'_>, unit: Id) -> Result<Option<String>, Fault> {
    let w = Words(viewer.lang);
    let Some((satisfaction, at)) = queries::last_answer(db, viewer.line.id, unit)? else { return Ok(None) };
    let fact = Last {
        label: w.last_satisfaction(),
        opinion: opinion_word(w, satisfaction),
        on: at.day(&viewer.line.zone).to_string(),
    };
    fact.render().map(Some).map_err(Fault::broken)
}

/// The visits of a home that ended.
pub(crate) fn timeline(db: &mut Db<'_>, viewer: &Viewer<'_>, unit: Id, limit: i64) -> Result<Vec<TimelineItem>, Fault> {
    let w = Words(viewer.lang);
    let visits = queries::of_unit(db, viewer.line.id, unit, limit)?;
    Ok(visits.into_iter().map(|visit| item(w, viewer, visit)).collect())
}

fn item(w: Words, viewer: &Viewer<'_>, visit: Visit) -> TimelineItem {
    let text = match (visit.state.as_str(), visit.solved) {
        ("done", Some(true)) => w.timeline_solved(&visit.matter, &visit.order_number),
        ("done", _) => w.timeline_not_solved(&visit.matter, &visit.order_number),
        ("unreached", _) => w.timeline_unreached(visit.attempts, &visit.order_number),
        ("overtaken", _) => w.timeline_overtaken(&visit.order_number),
        _ => w.timeline_waived(&visit.order_number),
    };
    let again = visit.state == "done" && visit.solved == Some(false);
    TimelineItem {
        at: visit.ended_at.unwrap_or(visit.due_at),
        tone: if again { "red" } else { tone(&visit.state, false) }.to_owned(),
        tag: if again { w.reopened() } else { w.code_word("state", &visit.state) },
        text,
        note: visit.satisfaction.map(|s| opinion_word(w, s)).unwrap_or_default(),
        href: format!("/c/{}/return-visits/{}", viewer.line.code, visit.return_visit_id),
    }
}
