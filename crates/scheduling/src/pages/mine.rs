//! One's own two weeks, for a phone: when am I on, when is my break, what is booked.

use askama::Template;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Shell};

use super::{day_label, hours, template_name};
use crate::model::{Absence, Booking, Shift, Template as ShiftTemplate};
use crate::perms::ReadOwnWeek;
use crate::queries::{self, Places};
use crate::rules::plus_days;
use crate::words::Words;

/// How many days are shown.
const DAYS: i64 = 14;

struct Visit {
    time: String,
    place: String,
}

struct Line {
    label: String,
    today: bool,
    name: String,
    hours: String,
    rest: String,
    visits: Vec<Visit>,
    leave: String,
}

#[derive(Template)]
#[template(path = "scheduling/mine.html")]
struct MinePage {
    shell: Shell,
    w: Words,
    lines: Vec<Line>,
    calendar: String,
}

struct Read {
    shifts: Vec<Shift>,
    templates: Vec<ShiftTemplate>,
    bookings: Vec<Booking>,
    leaves: Vec<Absence>,
    map: Places,
}

fn read(
    db: &mut Db<'_>,
    community: Id,
    me: Id,
    (first, last): (Day, Day),
    span: (Moment, Moment),
) -> Result<Read, Fault> {
    // Yesterday's night shift may still run.
    let shifts = queries::shifts_of(db, community, me, plus_days(first, -1), last)?;
    let mut templates = queries::templates(db, community)?;
    for shift in &shifts {
        if !templates.iter().any(|t| t.template_id == shift.template_id) {
            templates.push(queries::template(db, community, shift.template_id)?);
        }
    }
    Ok(Read {
        shifts,
        templates,
        bookings: queries::bookings_of(db, community, me, span.0, span.1)?,
        leaves: queries::absences(db, community, first, last)?.into_iter().filter(|l| l.worker_id == me).collect(),
        map: queries::places(db, community)?,
    })
}

/// The page.
pub(crate) async fn page(desk: Desk<ReadOwnWeek>) -> Result<Html, Failed> {
    let (w, community, me, now) = (Words(desk.lang), desk.line.id, desk.actor.id, desk.now());
    let zone = desk.line.zone.clone();
    let first = now.day(&zone);
    let last = plus_days(first, DAYS - 1);
    let span = (now.plus_hours(-24), now.plus_hours(24 * DAYS));
    let found = desk.read(move |db| read(db, community, me, (first, last), span)).await?;
    let mut lines: Vec<(Day, i64, Line)> = Vec::new();
    for shift in found.shifts.iter().filter(|s| s.ends_cell > now.cell()) {
        let template = found.templates.iter().find(|t| t.template_id == shift.template_id);
        lines.push((shift.on_day, shift.starts_cell, shift_line(w, &desk, shift, template, &found)));
    }
    for leave in &found.leaves {
        let mut day = leave.from_on.max(first);
        while day <= leave.until_on.min(last) {
            let leave = w.mine_leave(w.code_word("leave", &leave.kind));
            let (label, today) = (day_label(w, day), day == first);
            let blank = String::new;
            lines.push((
                day,
                0,
                Line { label, today, name: blank(), hours: blank(), rest: blank(), visits: vec![], leave },
            ));
            day = plus_days(day, 1);
        }
    }
    lines.sort_by_key(|(day, cell, _)| (*day, *cell));
    let page = MinePage {
        lines: lines.into_iter().map(|(_, _, line)| line).collect(),
        shell: desk.shell(&w.mine_title()).await?,
        calendar: desk.href("/my/calendar"),
        w,
    };
    Html::of(&page)
}

fn shift_line<P>(w: Words, desk: &Desk<P>, shift: &Shift, template: Option<&ShiftTemplate>, found: &Read) -> Line {
    let zone = &desk.line.zone;
    let inside = |b: &&Booking| (shift.starts_cell..shift.ends_cell).contains(&b.starts_at.cell());
    let visit = |b: &Booking| Visit {
        time: format!("{}–{}", b.starts_at.hm(zone), b.ends_at.hm(zone)),
        place: Some(found.map.name(b.building_id))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| w.mine_at_centre()),
    };
    let rest = template.filter(|t| t.break_minutes > 0).map(|t| {
        let from = Moment::from_cell(shift.starts_cell).plus_minutes(t.break_minute);
        w.mine_break(from.hm(zone), from.plus_minutes(t.break_minutes).hm(zone))
    });
    Line {
        label: day_label(w, shift.on_day),
        today: shift.on_day == desk.now().day(zone),
        name: template.map(|t| template_name(t, desk.lang).to_owned()).unwrap_or_default(),
        hours: hours(shift.starts_cell, shift.ends_cell, zone),
        rest: rest.unwrap_or_default(),
        visits: found.bookings.iter().filter(inside).map(visit).collect(),
        leave: String::new(),
    }
}
