//! The pages of scheduling: people and who is on shift, the roster, the shifts, one's own week. They translate; what may be
//! done is decided in `actions`.

pub(crate) mod mine;
pub(crate) mod people;
pub(crate) mod roster;
pub(crate) mod roster_forms;
pub(crate) mod shifts;

use jiff::tz::TimeZone;
use kernel::clock::{Day, Moment};
use kernel::lang::Lang;

use crate::model::Template;
use crate::words::Words;

/// `Mon 11-23`, `周一 11-23`.
pub(crate) fn day_label(w: Words, day: Day) -> String {
    format!("{} {}", weekday(w, day), day.strftime("%m-%d"))
}

/// `Mon`, `周一`.
pub(crate) fn weekday(w: Words, day: Day) -> String {
    w.find(&format!("weekday-{}", day.weekday().to_monday_one_offset())).unwrap_or_default()
}

/// A template's name in a language.
pub(crate) fn template_name(template: &Template, lang: Lang) -> &str {
    lang.pick(&template.name_zh, &template.name_en)
}

/// `07:00`, out of minutes from midnight.
pub(crate) fn clock(minutes: i64) -> String {
    let minutes = minutes.rem_euclid(1440);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// `07:00–15:00`, of cells on the community's wall clock.
pub(crate) fn hours(starts_cell: i64, ends_cell: i64, zone: &TimeZone) -> String {
    format!("{}–{}", Moment::from_cell(starts_cell).hm(zone), Moment::from_cell(ends_cell).hm(zone))
}
