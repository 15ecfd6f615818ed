//! What the roster's page changes, a handler a form.

use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use platform::db::Tx;
use platform::web::{Desk, Done, Failed, FormCommand, Path};
use serde::Deserialize;

use super::roster::weekdays;
use crate::actions::{self, CopyWeek, EndLeave, NoteLeave, PutOn};
use crate::perms::WriteRoster;
use crate::queries;
use crate::rules::{monday, plus_days};

fn back<P>(desk: &Desk<P>, week: &str) -> Done {
    let week = parse_day(week).map(|day| day.to_string()).unwrap_or_default();
    Done::to(desk.htmx, desk.href(&format!("/roster?week={week}")))
}

/// The table: what is ticked, and which button was pressed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct TableForm {
    week: String,
    /// The day that alone was shown.
    day: Option<String>,
    /// A template's id, or `off`.
    #[serde(rename = "do")]
    verb: String,
    /// `staff:day`, or `staff:weekdays`.
    #[serde(default)]
    places: Vec<String>,
    #[serde(default)]
    shifts: Vec<Id>,
}

/// Puts on, or takes off, what is ticked: all of it or nothing.
pub(crate) async fn table(desk: Desk<WriteRoster>, form: FormCommand<TableForm>) -> Result<Done, Failed> {
    let (community, zone, input) = (desk.line.id, desk.line.zone.clone(), form.input);
    let (week, day) = (input.week.clone(), input.day.as_deref().and_then(parse_day));
    desk.write_company(form.key, move |tx, by| {
        if input.verb == "off" {
            return actions::take_off_many(tx, by, community, &input.shifts);
        }
        let template_id = parse_id(&input.verb).ok_or_else(|| Fault::invalid("do", "unknown"))?;
        let picked = picked(tx, community, &input, &zone)?;
        let puts =
            picked.into_iter().map(|(staff_id, day)| PutOn { community, staff_id, day, template_id, duty: None });
        actions::put_on_many(tx, by, &puts.collect::<Vec<_>>())
    })
    .await?;
    Ok(match day {
        Some(day) => Done::to(desk.htmx, desk.href(&format!("/roster?week={day}&day={day}"))),
        None => back(&desk, &week),
    })
}

/// The places that were ticked; a person's weekdays are those without a shift and without leave.
fn picked(
    tx: &mut Tx<'_>,
    community: Id,
    input: &TableForm,
    zone: &jiff::tz::TimeZone,
) -> Result<Vec<(Id, Day)>, Fault> {
    let wrong = || Fault::invalid("places", "unknown");
    let first = monday(parse_day(&input.week).ok_or_else(|| Fault::invalid("week", "not_a_date"))?);
    let mut picked: Vec<(Id, Day)> = Vec::new();
    for place in &input.places {
        let (staff, day) = place.split_once(':').ok_or_else(wrong)?;
        let staff = parse_id(staff).ok_or_else(wrong)?;
        if day == "weekdays" {
            let taken = queries::shifts_of(tx, community, staff, first, plus_days(first, 6))?;
            let away = queries::absences(tx, community, first, plus_days(first, 6))?;
            let now = tx.now();
            picked.extend(
                weekdays(tx, first, now, zone)?
                    .into_iter()
                    .filter(|day| !taken.iter().any(|s| s.on_day == *day))
                    .filter(|day| !away.iter().any(|l| l.worker_id == staff && (l.from_on..=l.until_on).contains(day)))
                    .map(|day| (staff, day)),
            );
        } else {
            picked.push((staff, parse_day(day).ok_or_else(wrong)?));
        }
    }
    picked.sort_unstable();
    picked.dedup();
    Ok(picked)
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct LeaveForm {
    week: String,
    staff_id: Id,
    kind: String,
    from_on: Day,
    until_on: Day,
    reason: Option<String>,
}

/// Notes leave.
pub(crate) async fn leave(desk: Desk<WriteRoster>, form: FormCommand<LeaveForm>) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    let week = input.week.clone();
    desk.write_company(form.key, move |tx, by| {
        let LeaveForm { staff_id, kind, from_on, until_on, reason, .. } = input.clone();
        actions::note_leave(tx, by, &NoteLeave { community, staff_id, kind, from_on, until_on, reason })
    })
    .await?;
    Ok(back(&desk, &week))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct WeekForm {
    week: String,
}

/// Takes leave back.
pub(crate) async fn end_leave(
    desk: Desk<WriteRoster>,
    Path((_, leave_id)): Path<(String, Id)>,
    form: FormCommand<WeekForm>,
) -> Result<Done, Failed> {
    let community = desk.line.id;
    desk.write_company(form.key, move |tx, by| actions::end_leave(tx, by, EndLeave { community, leave_id })).await?;
    Ok(back(&desk, &form.input.week))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CopyForm {
    week: String,
    from: Day,
}

/// Copies a week onto this one, and tells what came of it.
pub(crate) async fn copy(desk: Desk<WriteRoster>, form: FormCommand<CopyForm>) -> Result<Done, Failed> {
    let (community, from) = (desk.line.id, form.input.from);
    let to = parse_day(&form.input.week).ok_or_else(|| Fault::invalid("week", "not_a_date"))?;
    let written = desk
        .write_company(form.key, move |tx, by| actions::copy_week(tx, by, CopyWeek { community, from, to }))
        .await?;
    let copied = written.answer;
    let address = format!("/roster?week={to}&copied={}&left={}", copied.put, copied.left_out);
    Ok(Done::to(desk.htmx, desk.href(&address)))
}
