//! The roster of a week: people × days. One form for all of it: tick, then press a shift.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use askama::Template;
use kernel::clock::{Day, Moment, days_between, parse_day};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;
use staff::model::StaffView;

use super::{clock, day_label, hours, template_name};
use crate::model::{Absence, Holiday, LEAVE_KINDS, Shift, Template as ShiftTemplate};
use crate::perms::{KeepShifts, ReadRoster, WriteRoster};
use crate::queries;
use crate::rules::{monday, plus_days};
use crate::words::Words;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    week: Option<String>,
    /// Only this day of the week: for a phone.
    day: Option<String>,
    /// How many shifts were copied just now.
    copied: Option<i64>,
    /// How many could not be.
    left: Option<i64>,
}

/// A shift in the table.
struct Chip {
    id: Id,
    name: String,
    hours: String,
    /// It can still be taken off.
    open: bool,
}

/// A day of a person.
struct Place {
    label: String,
    chips: Vec<Chip>,
    leave: String,
    /// `staff:day`, when somebody can be put on here.
    value: String,
    pick: String,
}

struct Person {
    href: String,
    name: String,
    department: String,
    certified: bool,
    hours: String,
    places: Vec<Place>,
    value: String,
}

struct Column {
    label: String,
    today: bool,
    holiday: String,
    off: bool,
    total: i64,
}

/// A day as a choice.
struct DayChip {
    day: String,
    label: String,
    on: bool,
}

/// A shift as a button.
struct Button {
    id: Id,
    name: String,
    hours: String,
    key: String,
}

#[derive(Template)]
#[template(path = "scheduling/roster.html")]
struct RosterPage {
    shell: Shell,
    w: Words,
    here: String,
    staff_href: String,
    shifts_href: String,
    week: String,
    span: String,
    only_day: String,
    days: Vec<DayChip>,
    prev: String,
    next: String,
    is_this_week: bool,
    is_past: bool,
    banner: String,
    banner_tone: &'static str,
    columns: Vec<Column>,
    people: Vec<Person>,
    buttons: Vec<Button>,
    leaves: Vec<(Id, String)>,
    kinds: Vec<(&'static str, String)>,
    names: Vec<(Id, String)>,
    copy_last: String,
    copy_before: String,
    may_write: bool,
    may_keep: bool,
}

struct Read {
    people: Vec<StaffView>,
    certified: HashMap<Id, bool>,
    templates: Vec<ShiftTemplate>,
    known: HashMap<Id, ShiftTemplate>,
    shifts: Vec<Shift>,
    leaves: Vec<Absence>,
    holidays: Vec<Holiday>,
}

fn read(db: &mut Db<'_>, community: Id, first: Day, last: Day, today: Day) -> Result<Read, Fault> {
    let shifts = queries::shifts_between(db, community, first, last)?;
    let templates = queries::templates(db, community)?;
    // Retired shifts that still stand on the roster keep their names.
    let mut known: HashMap<Id, ShiftTemplate> = templates.iter().map(|t| (t.template_id, t.clone())).collect();
    for shift in &shifts {
        if let Entry::Vacant(place) = known.entry(shift.template_id) {
            place.insert(queries::template(db, community, shift.template_id)?);
        }
    }
    Ok(Read {
        people: staff::queries::list(db, community, None)?,
        certified: staff::queries::rosterable(db, community, today.max(first))?,
        templates,
        known,
        shifts,
        leaves: queries::absences(db, community, first, last)?,
        holidays: queries::holidays(db, first, last)?,
    })
}

/// The page.
pub(crate) async fn page(desk: Desk<ReadRoster>, Query(asked): Query<Asked>) -> Result<Html, Failed> {
    let (w, community, now) = (Words(desk.lang), desk.line.id, desk.now());
    let today = now.day(&desk.line.zone);
    let first = monday(asked.week.as_deref().and_then(parse_day).unwrap_or(today));
    let last = plus_days(first, 6);
    let found = desk.read(move |db| read(db, community, first, last, today)).await?;
    let allowed = |permission: &kernel::permission::Permission| permission.allows(&desk.actor.roles);
    let may_write = allowed(WriteRoster::PERMISSION) && last >= today;
    let only = asked.day.as_deref().and_then(parse_day).filter(|day| (first..=last).contains(day));
    let shown: Vec<Day> =
        (0..7).map(|n| plus_days(first, n)).filter(|day| only.is_none_or(|one| one == *day)).collect();
    let drawing = Drawing { w, desk: &desk, found: &found, now: now.cell(), today, may_write };
    let people: Vec<Person> = drawing.in_order().into_iter().map(|p| drawing.person(p, &shown)).collect();
    let (banner, banner_tone) = copied(w, &asked);
    let page = RosterPage {
        columns: shown.iter().map(|day| drawing.column(*day)).collect(),
        days: (0..7)
            .map(|n| plus_days(first, n))
            .map(|day| DayChip { label: day_label(w, day), on: only == Some(day), day: day.to_string() })
            .collect(),
        only_day: only.map(|day| day.to_string()).unwrap_or_default(),
        people,
        buttons: buttons(&desk, &found.templates),
        leaves: drawing.leaves(),
        kinds: LEAVE_KINDS.into_iter().map(|kind| (kind, w.code_word("leave", kind))).collect(),
        names: found.people.iter().map(|p| (p.staff_id, p.name.clone())).collect(),
        week: first.to_string(),
        span: w.roster_week(first.to_string(), last.to_string()),
        prev: plus_days(first, -7).to_string(),
        next: plus_days(first, 7).to_string(),
        copy_last: plus_days(first, -7).to_string(),
        copy_before: plus_days(first, -14).to_string(),
        is_this_week: first == monday(today),
        is_past: last < today,
        banner,
        banner_tone,
        may_write,
        may_keep: allowed(KeepShifts::PERMISSION),
        here: desk.href("/roster"),
        staff_href: desk.href("/staff"),
        shifts_href: desk.href("/shifts"),
        shell: desk.shell(&w.roster_title()).await?,
        w,
    };
    Html::of(&page)
}

fn copied(w: Words, asked: &Asked) -> (String, &'static str) {
    match (asked.copied, asked.left.unwrap_or(0)) {
        (None, _) => (String::new(), ""),
        (Some(0), 0) => (w.roster_copied_none(), "gold"),
        (Some(put), 0) => (w.roster_copied(put), "jade"),
        (Some(put), left) => (w.roster_copied_left(left, put), "gold"),
    }
}

fn buttons<P>(desk: &Desk<P>, templates: &[ShiftTemplate]) -> Vec<Button> {
    let one = |(n, t): (usize, &ShiftTemplate)| Button {
        id: t.template_id,
        name: template_name(t, desk.lang).to_owned(),
        hours: format!("{}–{}", clock(t.starts_minute), clock(t.starts_minute + t.minutes)),
        key: if n < 9 { (n + 1).to_string() } else { String::new() },
    };
    templates.iter().enumerate().map(one).collect()
}

struct Drawing<'a, P> {
    w: Words,
    desk: &'a Desk<P>,
    found: &'a Read,
    now: i64,
    today: Day,
    may_write: bool,
}

impl<P> Drawing<'_, P> {
    /// The teams together, in each by name.
    fn in_order(&self) -> Vec<&StaffView> {
        let mut people: Vec<&StaffView> = self.found.people.iter().collect();
        people.sort_by_key(|p| staff::model::DEPARTMENTS.iter().position(|d| *d == p.department));
        people
    }

    fn person(&self, p: &StaffView, shown: &[Day]) -> Person {
        let cells: i64 =
            self.found.shifts.iter().filter(|s| s.worker_id == p.staff_id).map(|s| s.ends_cell - s.starts_cell).sum();
        let certified = self.found.certified.get(&p.staff_id).copied().unwrap_or(false);
        Person {
            href: self.desk.href(&format!("/staff/{}", p.staff_id)),
            name: p.name.clone(),
            department: staff::labels::department_label(staff::words::Words(self.desk.lang), &p.department),
            certified,
            hours: self.w.roster_hours((cells + 2) / 4),
            places: shown.iter().map(|day| self.place(p, *day)).collect(),
            value: if self.may_write && shown.len() > 1 { format!("{}:weekdays", p.staff_id) } else { String::new() },
        }
    }

    fn place(&self, p: &StaffView, day: Day) -> Place {
        let label = day_label(self.w, day);
        let shifts = self.found.shifts.iter().filter(|s| s.worker_id == p.staff_id && s.on_day == day);
        let chips: Vec<Chip> = shifts
            .map(|s| Chip {
                id: s.shift_id,
                name: self
                    .found
                    .known
                    .get(&s.template_id)
                    .map(|t| template_name(t, self.desk.lang).to_owned())
                    .unwrap_or_default(),
                hours: hours(s.starts_cell, s.ends_cell, &self.desk.line.zone),
                open: self.may_write && s.ends_cell > self.now,
            })
            .collect();
        let leave =
            self.found.leaves.iter().find(|l| l.worker_id == p.staff_id && (l.from_on..=l.until_on).contains(&day));
        let free = self.may_write && chips.is_empty() && leave.is_none() && day >= self.today;
        Place {
            leave: leave.map(|l| self.w.code_word("leave", &l.kind)).unwrap_or_default(),
            value: if free { format!("{}:{day}", p.staff_id) } else { String::new() },
            pick: self.w.roster_pick(label.clone(), p.name.as_str()),
            chips,
            label,
        }
    }

    fn column(&self, day: Day) -> Column {
        let holiday = self.found.holidays.iter().find(|h| (h.first_on..=h.last_on).contains(&day));
        let on = self.found.shifts.iter().filter(|s| s.on_day == day).count();
        Column {
            label: day_label(self.w, day),
            today: day == self.today,
            holiday: holiday
                .map(|h| self.desk.lang.pick(h.name_zh.as_str(), h.name_en.as_str()).to_owned())
                .unwrap_or_default(),
            off: holiday.is_some_and(|h| h.off),
            total: i64::try_from(on).unwrap_or(0),
        }
    }

    fn leaves(&self) -> Vec<(Id, String)> {
        let name =
            |id: Id| self.found.people.iter().find(|p| p.staff_id == id).map(|p| p.name.clone()).unwrap_or_default();
        let line = |l: &Absence| {
            let kind = self.w.code_word("leave", &l.kind);
            self.w.roster_leave_line(l.from_on.to_string(), kind, name(l.worker_id), l.until_on.to_string())
        };
        self.found.leaves.iter().map(|l| (l.leave_id, line(l))).collect()
    }
}

/// The working days of a week from today on: Monday to Friday without the public holidays, and weekend days worked instead.
pub(crate) fn weekdays(db: &mut Db<'_>, first: Day, now: Moment, zone: &jiff::tz::TimeZone) -> Result<Vec<Day>, Fault> {
    let holidays = queries::holidays(db, first, plus_days(first, 6))?;
    let today = now.day(zone);
    let works = |day: &Day| {
        let named = holidays.iter().find(|h| (h.first_on..=h.last_on).contains(day));
        named.map_or(days_between(first, *day) < 5, |h| !h.off)
    };
    Ok((0..7).map(|n| plus_days(first, n)).filter(|day| *day >= today && works(day)).collect())
}
