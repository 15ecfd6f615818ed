//! What the household page, the console and the palette show of orders.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::{Hit, TimelineItem, Viewer};

use super::view::{Tag, label, late_text, state_tag};
use crate::machine::State;
use crate::model::OrderLine;
use crate::words::Words;
use crate::{queries, rules};

struct Matter {
    href: String,
    what: String,
    number: String,
    tag: Tag,
    time: String,
}

#[derive(Template)]
#[template(path = "work_orders/matters.html")]
struct Matters {
    matters: Vec<Matter>,
}

fn href(viewer: &Viewer<'_>, line: &OrderLine) -> String {
    format!("/c/{}/orders/{}", viewer.line.code, line.order_id)
}

/// What is open in a home.
pub(crate) fn open(db: &mut Db<'_>, viewer: &Viewer<'_>, unit: Id) -> Result<Option<String>, Fault> {
    let w = Words(viewer.lang);
    let lines = queries::open_of_unit(db, viewer.line.id, unit)?;
    if lines.is_empty() {
        return Ok(None);
    }
    let matters = lines
        .into_iter()
        .map(|line| Matter {
            href: href(viewer, &line),
            tag: match rules::late(&line, viewer.now) {
                Some((_, minutes)) => Tag { tone: "red", text: late_text(w, minutes) },
                None if line.at() == State::Accepted => Tag { tone: "gold", text: w.waits_for_visit() },
                None => state_tag(w, &line.state, line.is_paused()),
            },
            time: line.starts_at.map(|at| at.near(viewer.now, &viewer.line.zone)).unwrap_or_default(),
            what: line.what,
            number: line.number,
        })
        .collect();
    Matters { matters }.render().map(Some).map_err(Fault::broken)
}

/// How many orders of homes are open.
pub(crate) fn count_open(db: &mut Db<'_>, community: Id, units: &[Id]) -> Result<Vec<(Id, i64)>, Fault> {
    let mut counts = Vec::new();
    for unit in units {
        let count = queries::count_open(db, community, *unit)?;
        if count > 0 {
            counts.push((*unit, count));
        }
    }
    Ok(counts)
}

/// What was done for a home.
pub(crate) fn timeline(db: &mut Db<'_>, viewer: &Viewer<'_>, unit: Id, limit: i64) -> Result<Vec<TimelineItem>, Fault> {
    let w = Words(viewer.lang);
    let lines = queries::of_unit(db, viewer.line.id, unit, limit)?;
    Ok(lines.into_iter().map(|line| item(w, viewer, line)).collect())
}

fn item(w: Words, viewer: &Viewer<'_>, line: OrderLine) -> TimelineItem {
    let tag = state_tag(w, &line.state, line.is_paused());
    let who = line.staff_name.clone().unwrap_or_default();
    let outcome = line.outcome.as_deref().map(|code| label(w, "outcome", code)).unwrap_or_default();
    let money = if line.paid_fen.get() > 0 { w.paid_yuan(line.paid_fen.yuan()) } else { String::new() };
    let parts: Vec<String> = [line.what.clone(), who, outcome, money].into_iter().filter(|p| !p.is_empty()).collect();
    TimelineItem {
        at: line.ended_at.or(line.finished_at).unwrap_or(line.issued_at),
        tone: tag.tone.to_owned(),
        tag: tag.text,
        text: parts.join(" · "),
        note: line.opinion.map(|n| label(w, "opinion", &n.to_string())).unwrap_or_default(),
        href: href(viewer, &line),
    }
}

/// Orders by number, place or words, for the palette.
pub(crate) fn search(db: &mut Db<'_>, viewer: &Viewer<'_>, q: &str) -> Result<Vec<Hit>, Fault> {
    let q = kernel::text::tidy(q);
    if q.chars().count() < 3 || !viewer.actor.roles.iter().any(|role| crate::may_read(*role)) {
        return Ok(Vec::new());
    }
    let w = Words(viewer.lang);
    let lines = queries::numbered(db, viewer.line.id, &q, 6)?;
    Ok(lines
        .into_iter()
        .map(|line| Hit {
            icon: "clipboard-list".to_owned(),
            href: href(viewer, &line),
            label: format!("{} · {}", line.place_label, line.what),
            note: format!("{} {}", line.number, state_tag(w, &line.state, line.is_paused()).text),
        })
        .collect())
}
