//! Time that runs in service hours only: what a contract gives a party.

use jiff::tz::TimeZone;
use kernel::clock::Moment;

/// Service hours in minutes after midnight. Equal ends: round the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// From this minute of the day …
    pub from: i64,
    /// … until this one.
    pub to: i64,
}

impl Hours {
    /// Round the clock.
    pub const ALWAYS: Self = Self { from: 0, to: 0 };

    const fn always(self) -> bool {
        self.from >= self.to
    }
}

/// A contract gives months at most; more days than this are not walked.
const FAR: i64 = 400;

/// When `minutes` of service time have passed since `start`.
pub fn due_within(start: Moment, minutes: i64, hours: Hours, zone: &TimeZone) -> Moment {
    if hours.always() {
        return start.plus_minutes(minutes);
    }
    let mut day = start.day(zone);
    let mut left = minutes;
    for _ in 0..FAR {
        let edge = |minute: i64| {
            let (hour, rest) = (i8::try_from(minute / 60).unwrap_or(0), i8::try_from(minute % 60).unwrap_or(0));
            // The end of the day is the beginning of the next.
            if hour == 24 {
                day.tomorrow().ok().and_then(|next| Moment::at(next, 0, 0, zone))
            } else {
                Moment::at(day, hour, rest, zone)
            }
        };
        if let (Some(opens), Some(closes)) = (edge(hours.from), edge(hours.to)) {
            let from = opens.max(start);
            let open = closes.minutes_since(from);
            if closes > from && open >= left {
                return from.plus_minutes(left);
            }
            left -= open.max(0);
        }
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    start.plus_minutes(minutes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn zone() -> TimeZone {
        TimeZone::get("Asia/Shanghai").expect("zone")
    }

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect("moment")
    }

    const OFFICE: Hours = Hours { from: 8 * 60, to: 18 * 60 };

    #[test]
    fn the_night_does_not_count() {
        let due = due_within(at("2026-11-24T17:30:00+08:00"), 60, OFFICE, &zone());
        assert_eq!(due, at("2026-11-25T08:30:00+08:00"));
        let early = due_within(at("2026-11-24T05:00:00+08:00"), 30, OFFICE, &zone());
        assert_eq!(early, at("2026-11-24T08:30:00+08:00"));
        let long = due_within(at("2026-11-24T17:00:00+08:00"), 60 + 600 + 30, OFFICE, &zone());
        assert_eq!(long, at("2026-11-26T08:30:00+08:00"));
        let round = due_within(at("2026-11-24T23:50:00+08:00"), 30, Hours::ALWAYS, &zone());
        assert_eq!(round, at("2026-11-25T00:20:00+08:00"));
    }

    proptest! {
        /// Never earlier than round the clock, inside the hours, and never earlier for more minutes.
        #[test]
        fn service_time_is_no_shorter(start in 0i64..2_000_000, minutes in 1i64..5000, more in 0i64..500, from in 0i64..1200, open in 30i64..240) {
            let start = at("2026-01-01T00:00:00+08:00").plus_minutes(start / 10);
            let hours = Hours { from, to: from + open };
            let due = due_within(start, minutes, hours, &zone());
            prop_assert!(due >= start.plus_minutes(minutes));
            let minute = due.minutes_since(Moment::at(due.day(&zone()), 0, 0, &zone()).expect("midnight"));
            prop_assert!((from..=from + open).contains(&minute), "{minute} outside {from}..{}", from + open);
            prop_assert!(due_within(start, minutes + more, hours, &zone()) >= due);
        }
    }
}
