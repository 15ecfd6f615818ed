//! The hours in which a community's people come by appointment.

use std::ops::Range;

use jiff::tz::TimeZone;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::rules;

platform::record! {
    /// Hours of service, of every day alike.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Hours {
        /// From when, minutes from midnight.
        pub opens_minute: i64,
        /// Until when.
        pub closes_minute: i64,
        /// Since when they hold.
        pub valid_from: Day,
        /// Where they were published.
        pub source: String,
    }
}

impl Hours {
    /// The cells of these hours on the days that a window touches.
    pub fn cells(&self, window: &Range<i64>, zone: &TimeZone) -> Vec<Range<i64>> {
        let mut day = Moment::from_cell(window.start).day(zone);
        let last = Moment::from_cell(window.end).day(zone);
        let mut hours = Vec::new();
        while day <= last {
            hours.extend(self.of_day(day, zone));
            day = rules::plus_days(day, 1);
        }
        hours
    }

    /// Whether work of so many minutes from a moment on lies within them.
    pub fn hold(&self, starts_at: Moment, minutes: i64, zone: &TimeZone) -> bool {
        let wanted = rules::cells(starts_at, minutes);
        self.of_day(starts_at.day(zone), zone).is_some_and(|open| open.start <= wanted.start && wanted.end <= open.end)
    }

    fn of_day(&self, day: Day, zone: &TimeZone) -> Option<Range<i64>> {
        let midnight = Moment::at(day, 0, 0, zone)?;
        let opens = midnight.plus_minutes(self.opens_minute).cell();
        let closes = midnight.plus_minutes(self.closes_minute).cell();
        (opens < closes).then_some(opens..closes)
    }
}

/// The hours that hold on a day; none where the community published none: it comes at any hour.
pub fn hours(db: &mut Db<'_>, community: Id, on: Day) -> Result<Option<Hours>, Fault> {
    db.maybe(
        "SELECT opens_minute, closes_minute, valid_from, source FROM service_hours \
         WHERE community_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
        args![community, on],
    )
}

#[cfg(test)]
mod tests {
    use kernel::clock::parse_day;
    use proptest::prelude::*;

    use super::*;

    fn published() -> Hours {
        let valid_from = parse_day("2026-01-01").expect("a day");
        Hours { opens_minute: 8 * 60, closes_minute: 20 * 60, valid_from, source: String::new() }
    }

    fn at(text: &str) -> Moment {
        Moment::parse(&format!("2026-11-24T{text}:00Z")).expect("a moment")
    }

    #[test]
    fn work_lies_within_the_hours_or_not() {
        let (hours, zone) = (published(), TimeZone::UTC);
        assert!(hours.hold(at("08:00"), 60, &zone) && hours.hold(at("19:00"), 60, &zone));
        assert!(!hours.hold(at("19:15"), 60, &zone), "it would end after closing");
        assert!(!hours.hold(at("07:45"), 15, &zone) && !hours.hold(at("23:00"), 30, &zone));
    }

    proptest! {
        #[test]
        fn no_cell_of_the_night_is_in_them(start in 0_i64..40_000, length in 1_i64..500) {
            let (hours, zone) = (published(), TimeZone::UTC);
            for open in hours.cells(&(start..start + length), &zone) {
                for cell in open {
                    prop_assert!((32..80).contains(&cell.rem_euclid(96)), "cell {cell}");
                }
            }
        }
    }
}
