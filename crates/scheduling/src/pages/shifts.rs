//! The shifts that a community keeps, its hours of service, and where its centre stands.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::{clock, template_name};
use crate::actions::{self, NewHours, NewTemplate};
use crate::model::Template as ShiftTemplate;
use crate::perms::KeepShifts;
use crate::queries;
use crate::words::Words;

struct Row {
    id: Id,
    name: String,
    hours: String,
    rest: String,
}

#[derive(Template)]
#[template(path = "scheduling/shifts.html")]
struct ShiftsPage {
    shell: Shell,
    w: Words,
    here: String,
    roster: String,
    rows: Vec<Row>,
    buildings: Vec<(Id, String)>,
    centre: Option<Id>,
    centre_name: String,
    opens: String,
    closes: String,
    published: String,
}

impl ShiftsPage {
    /// Puts the page together from what was read.
    fn of(desk: &Desk<KeepShifts>, shell: Shell, read: Read) -> Self {
        let w = Words(desk.lang);
        let named = |(id, name): &(Id, String)| (Some(*id) == read.centre).then(|| name.clone());
        let (opens, closes, published) = match read.hours {
            Some(hours) => (clock(hours.opens_minute), clock(hours.closes_minute), hours.source),
            None => Default::default(),
        };
        Self {
            rows: read.templates.iter().map(|t| row(w, desk.lang, t)).collect(),
            centre_name: read.buildings.iter().find_map(named).unwrap_or_default(),
            buildings: read.buildings,
            centre: read.centre,
            here: desk.href("/shifts"),
            roster: desk.href("/roster"),
            opens,
            closes,
            published,
            shell,
            w,
        }
    }
}

/// What the page shows.
struct Read {
    templates: Vec<ShiftTemplate>,
    buildings: Vec<(Id, String)>,
    centre: Option<Id>,
    hours: Option<queries::Hours>,
}

fn row(w: Words, lang: kernel::lang::Lang, t: &ShiftTemplate) -> Row {
    let at = |minutes: i64| if minutes >= 1440 { w.shifts_next_day(clock(minutes)) } else { clock(minutes) };
    let rest = t.starts_minute + t.break_minute;
    Row {
        id: t.template_id,
        name: template_name(t, lang).to_owned(),
        hours: format!("{}–{}", clock(t.starts_minute), at(t.starts_minute + t.minutes)),
        rest: if t.break_minutes == 0 {
            w.shifts_no_break()
        } else {
            format!("{}–{}", clock(rest), clock(rest + t.break_minutes))
        },
    }
}

/// The page.
pub(crate) async fn page(desk: Desk<KeepShifts>) -> Result<Html, Failed> {
    let (community, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let read = desk.read(move |db| {
        Ok(Read {
            templates: queries::templates(db, community)?,
            buildings: queries::buildings(db, community)?,
            centre: queries::centre(db, community)?,
            hours: queries::hours(db, community, today)?,
        })
    });
    let read = read.await?;
    let shell = desk.shell(&Words(desk.lang).shifts_title()).await?;
    Html::of(&ShiftsPage::of(&desk, shell, read))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ShiftForm {
    #[serde(default)]
    name_zh: String,
    name_en: Option<String>,
    starts: String,
    ends: String,
    break_starts: Option<String>,
    break_ends: Option<String>,
}

/// Minutes from midnight of `08:30`.
fn minute(field: &str, text: &str) -> Result<i64, Fault> {
    let read = || {
        let (h, m) = text.split_once(':')?;
        let (h, m): (i64, i64) = (h.parse().ok()?, m.get(..2)?.parse().ok()?);
        ((0..24).contains(&h) && (0..60).contains(&m)).then_some(h * 60 + m)
    };
    read().ok_or_else(|| Fault::invalid(field, "not_readable"))
}

impl ShiftForm {
    fn template(&self) -> Result<NewTemplate, Fault> {
        let starts = minute("starts", &self.starts)?;
        // What ends before it begins ends the next day; round the clock is a day.
        let later = |end: i64, from: i64| if end <= from { end + 1440 } else { end };
        let ends = later(minute("ends", &self.ends)?, starts);
        let (break_minute, break_minutes) = match (&self.break_starts, &self.break_ends) {
            (Some(from), Some(to)) => {
                let from = later(minute("break_starts", from)?, starts - 1);
                let to = later(minute("break_ends", to)?, from % 1440);
                let to = if to <= from { to + 1440 } else { to };
                (from - starts, to - from)
            }
            (None, None) => (0, 0),
            _ => return Err(Fault::invalid("break_starts", "not_in_shift")),
        };
        Ok(NewTemplate {
            name_en: self.name_en.clone().unwrap_or_else(|| self.name_zh.clone()),
            name_zh: self.name_zh.clone(),
            starts_minute: starts,
            minutes: ends - starts,
            break_minute,
            break_minutes,
        })
    }
}

/// Adds a shift.
pub(crate) async fn add(desk: Desk<KeepShifts>, form: FormCommand<ShiftForm>) -> Result<Done, Failed> {
    let new = form.input.template()?;
    desk.write(form.key, move |tx, by| actions::add_template(tx, by, &new)).await?;
    Ok(Done::to(desk.htmx, desk.href("/shifts")))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Nothing {}

/// Retires a shift.
pub(crate) async fn retire(
    desk: Desk<KeepShifts>,
    Path((_, template_id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::retire_template(tx, by, template_id)).await?;
    Ok(Done::to(desk.htmx, desk.href("/shifts")))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CentreForm {
    building_id: Id,
}

/// Says where the centre stands.
pub(crate) async fn centre(desk: Desk<KeepShifts>, form: FormCommand<CentreForm>) -> Result<Done, Failed> {
    let building_id = form.input.building_id;
    desk.write(form.key, move |tx, by| actions::set_centre(tx, by, building_id)).await?;
    Ok(Done::to(desk.htmx, desk.href("/shifts")))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct HoursForm {
    opens: String,
    closes: String,
    #[serde(default)]
    source: String,
}

/// Says in which hours people come by appointment.
pub(crate) async fn hours(desk: Desk<KeepShifts>, form: FormCommand<HoursForm>) -> Result<Done, Failed> {
    let HoursForm { opens, closes, source } = form.input;
    let closes_minute = match minute("closes", &closes)? {
        0 => 1440,
        minute => minute,
    };
    let new = NewHours { opens_minute: minute("opens", &opens)?, closes_minute, source };
    desk.write(form.key, move |tx, by| actions::set_hours(tx, by, &new)).await?;
    Ok(Done::to(desk.htmx, desk.href("/shifts")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(starts: &str, ends: &str, rest: Option<(&str, &str)>) -> ShiftForm {
        ShiftForm {
            name_zh: "夜班".to_owned(),
            name_en: None,
            starts: starts.to_owned(),
            ends: ends.to_owned(),
            break_starts: rest.map(|(from, _)| from.to_owned()),
            break_ends: rest.map(|(_, to)| to.to_owned()),
        }
    }

    #[test]
    fn a_night_ends_in_the_morning_and_its_break_lies_in_it() {
        let night = form("23:00", "07:00", Some(("03:00", "03:30"))).template().expect("template");
        assert_eq!((night.starts_minute, night.minutes, night.break_minute, night.break_minutes), (1380, 480, 240, 30));
        let day = form("08:30", "18:00", Some(("12:00", "13:30"))).template().expect("template");
        assert_eq!((day.starts_minute, day.minutes, day.break_minute, day.break_minutes), (510, 570, 210, 90));
        let late = form("20:00", "08:00", Some(("23:45", "00:15"))).template().expect("template");
        assert_eq!((late.break_minute, late.break_minutes), (225, 30));
        assert_eq!(form("08:00", "08:00", None).template().expect("template").minutes, 1440);
        assert!(form("25:00", "08:00", None).template().is_err());
    }
}
