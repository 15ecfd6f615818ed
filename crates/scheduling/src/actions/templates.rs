//! The shifts that a community keeps, its hours of service, and where its centre stands. Commands of the community's line.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::{perms, queries, store};

/// A shift to be kept.
#[derive(Debug, Clone)]
pub struct NewTemplate {
    /// Its Chinese name.
    pub name_zh: String,
    /// Its English name.
    pub name_en: String,
    /// Its beginning, minutes from midnight, a full quarter.
    pub starts_minute: i64,
    /// Its length in minutes, full quarters, up to a day.
    pub minutes: i64,
    /// The break's beginning, minutes from the shift's beginning.
    pub break_minute: i64,
    /// The break's length; 0: none.
    pub break_minutes: i64,
}

/// What was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The template.
    pub template_id: Id,
}

/// Adds a shift. A changed shift is a new one, and the old one retired: what is on the roster stays as it was.
///
/// # Errors
/// Forbidden; field errors.
pub fn add_template(tx: &mut Tx<'_>, by: &Actor, new: &NewTemplate) -> Result<Kept, Fault> {
    by.require::<perms::KeepShifts>()?;
    let mut check = Check::new();
    let name_zh = check.text(&new.name_zh, "name_zh", 20);
    let name_en = check.text(&new.name_en, "name_en", 30);
    let quarter = |minutes: i64| minutes % 15 == 0;
    check.ensure((0..1440).contains(&new.starts_minute) && quarter(new.starts_minute), "starts", "not_a_quarter");
    check.ensure((15..=1440).contains(&new.minutes) && quarter(new.minutes), "ends", "not_a_quarter");
    let inside = new.break_minutes >= 0
        && new.break_minute >= 0
        && new.break_minute.saturating_add(new.break_minutes) <= new.minutes
        && quarter(new.break_minute)
        && quarter(new.break_minutes);
    check.ensure(new.break_minutes == 0 || inside, "break_starts", "not_in_shift");
    check.done()?;
    let template_id = tx.id();
    let (break_minute, break_minutes) =
        if new.break_minutes == 0 { (0, 0) } else { (new.break_minute, new.break_minutes) };
    store::insert_template(
        tx,
        template_id,
        &NewTemplate { name_zh, name_en, break_minute, break_minutes, ..new.clone() },
    )?;
    let event =
        Event::new("shift_template.added", "shift_template", template_id).data("starts_minute", new.starts_minute);
    tx.record(
        event.data("minutes", new.minutes).data("break_minute", break_minute).data("break_minutes", break_minutes),
    )?;
    Ok(Kept { template_id })
}

/// Retires a shift: no new ones of it; what is on the roster stays.
///
/// # Errors
/// Forbidden; unknown or retired already.
pub fn retire_template(tx: &mut Tx<'_>, by: &Actor, template_id: Id) -> Result<(), Fault> {
    by.require::<perms::KeepShifts>()?;
    if !store::retire_template(tx, template_id)? {
        return Err(Fault::NotFound);
    }
    tx.record(Event::new("shift_template.retired", "shift_template", template_id))?;
    Ok(())
}

/// Says by which building the residents' centre stands: people without a job are there.
///
/// # Errors
/// Forbidden; an unknown building.
pub fn set_centre(tx: &mut Tx<'_>, by: &Actor, building_id: Id) -> Result<(), Fault> {
    by.require::<perms::KeepShifts>()?;
    if !store::has_building(tx, building_id)? {
        return Err(Fault::invalid("building_id", "unknown"));
    }
    store::set_centre(tx, building_id)?;
    tx.record(Event::new("centre.set", "building", building_id))?;
    Ok(())
}

/// Hours of service, as they were published.
#[derive(Debug, Clone)]
pub struct NewHours {
    /// From when, minutes from midnight, a full quarter.
    pub opens_minute: i64,
    /// Until when, up to 1440.
    pub closes_minute: i64,
    /// Where they were published, up to 100 characters.
    pub source: String,
}

/// Says in which hours the community's people come by appointment, from today on. What is promised already stays.
///
/// # Errors
/// Forbidden; field errors.
pub fn set_hours(tx: &mut Tx<'_>, by: &Actor, new: &NewHours) -> Result<(), Fault> {
    by.require::<perms::KeepShifts>()?;
    let mut check = Check::new();
    let quarter = |minutes: i64| minutes % 15 == 0;
    check.ensure((0..1440).contains(&new.opens_minute) && quarter(new.opens_minute), "opens", "not_a_quarter");
    check.ensure((15..=1440).contains(&new.closes_minute) && quarter(new.closes_minute), "closes", "not_a_quarter");
    check.ensure(new.opens_minute < new.closes_minute, "closes", "order");
    let source = check.text(&new.source, "source", 100);
    check.done()?;
    let (community, today) = (tx.line(), tx.today()?);
    store::put_hours(tx, today, new.opens_minute, new.closes_minute, &source)?;
    let event = Event::new("service_hours.set", "community", community).data("opens_minute", new.opens_minute);
    tx.record(event.data("closes_minute", new.closes_minute).data("source", source))?;
    Ok(())
}

/// From 8 to 20 o'clock somebody comes by appointment, until the community publishes hours of its own.
const HOURS: (i64, i64, &str) = (8 * 60, 20 * 60, "小区公示：上门维修时间");

/// The shifts of a fresh community: early, day, late, night; round the clock with half an hour's break, the day with a noon.
const DEFAULTS: [(&str, &str, i64, i64, i64, i64); 4] = [
    ("早班", "Early", 7 * 60, 8 * 60, 4 * 60, 30),
    ("日班", "Day", 8 * 60 + 30, 9 * 60 + 30, 3 * 60 + 30, 90),
    ("晚班", "Late", 15 * 60, 8 * 60, 3 * 60, 30),
    ("夜班", "Night", 23 * 60, 8 * 60, 4 * 60, 30),
];

/// Gives a fresh community its shifts and its hours; one that has some keeps them.
pub(crate) fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (line, today) = (tx.line(), tx.today()?);
    if queries::hours(tx, line, today)?.is_none() {
        let (opens, closes, source) = HOURS;
        store::put_hours(tx, kernel::clock::Day::constant(2026, 1, 1), opens, closes, source)?;
    }
    if !queries::templates(tx, line)?.is_empty() {
        return Ok(());
    }
    for (name_zh, name_en, starts_minute, minutes, break_minute, break_minutes) in DEFAULTS {
        let new = NewTemplate {
            name_zh: name_zh.to_owned(),
            name_en: name_en.to_owned(),
            starts_minute,
            minutes,
            break_minute,
            break_minutes,
        };
        add_template(tx, &Actor::system(), &new)?;
    }
    Ok(())
}
