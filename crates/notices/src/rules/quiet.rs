//! Quiet hours: what can wait is held back until the morning.

use jiff::tz::TimeZone;
use kernel::clock::Moment;

use crate::model::Settings;

/// When something goes out: at once (`None`), or in the morning. The span may lie over midnight; equal ends mean none.
pub fn held_until(now: Moment, settings: &Settings, zone: &TimeZone) -> Option<Moment> {
    let (from, to) = (settings.quiet_from_minute, settings.quiet_to_minute);
    let local = now.zoned(zone);
    let minute = i64::from(local.hour()) * 60 + i64::from(local.minute());
    let over_midnight = from > to;
    let quiet = if over_midnight { minute >= from || minute < to } else { (from..to).contains(&minute) };
    if !quiet {
        return None;
    }
    let today = now.day(zone);
    let day = if over_midnight && minute >= from { today.tomorrow().ok()? } else { today };
    let (hour, minute) = (i8::try_from(to.div_euclid(60)).ok()?, i8::try_from(to.rem_euclid(60)).ok()?);
    Moment::at(day, hour, minute, zone).filter(|morning| *morning > now)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn zone() -> TimeZone {
        TimeZone::get("Asia/Shanghai").unwrap_or(TimeZone::UTC)
    }

    fn hours(from: i64, to: i64) -> Settings {
        Settings {
            quiet_from_minute: from,
            quiet_to_minute: to,
            version: 1,
            changed_at: Moment::from_micros(0),
            changed_by_name: String::new(),
        }
    }

    fn held(at: &str, from: i64, to: i64) -> Option<String> {
        let now = Moment::parse(at).expect("moment");
        held_until(now, &hours(from, to), &zone()).map(|m| m.long(&zone()))
    }

    #[test]
    fn the_night_lies_over_midnight() {
        let night = |at: &str| held(at, 1320, 420);
        assert_eq!(night("2026-11-24T21:59:59+08:00"), None);
        assert_eq!(night("2026-11-24T22:00:00+08:00").as_deref(), Some("2026-11-25 07:00"));
        assert_eq!(night("2026-11-24T23:59:59+08:00").as_deref(), Some("2026-11-25 07:00"));
        assert_eq!(night("2026-11-25T00:00:00+08:00").as_deref(), Some("2026-11-25 07:00"));
        assert_eq!(night("2026-11-25T06:59:59+08:00").as_deref(), Some("2026-11-25 07:00"));
        assert_eq!(night("2026-11-25T07:00:00+08:00"), None);
    }

    #[test]
    fn a_siesta_and_no_quiet_hours() {
        assert_eq!(held("2026-11-24T13:00:00+08:00", 720, 840).as_deref(), Some("2026-11-24 14:00"));
        assert_eq!(held("2026-11-24T14:00:00+08:00", 720, 840), None);
        assert_eq!(held("2026-11-24T03:00:00+08:00", 0, 0), None);
    }

    proptest! {
        /// What is held goes out within a day, after now, and then it is not quiet.
        #[test]
        fn the_morning_comes(minutes in 0_i64..2_000_000, from in 0_i64..1440, to in 0_i64..1440) {
            let now = Moment::from_micros(1_700_000_000_000_000).plus_minutes(minutes);
            let settings = hours(from, to);
            if let Some(morning) = held_until(now, &settings, &zone()) {
                prop_assert!(morning > now && morning.minutes_since(now) <= 24 * 60);
                prop_assert_eq!(held_until(morning, &settings, &zone()), None);
            }
        }
    }
}
