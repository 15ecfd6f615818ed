//! Which requests are asked for by time: at most 90 days, the last 90 by default.

use jiff::tz::TimeZone;
use kernel::clock::{Moment, parse_day};

/// The longest span that may be asked for.
const DAYS: i64 = 90;

/// Why a period can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The beginning is no moment.
    Start,
    /// The end is no moment.
    End,
    /// The end lies before the beginning.
    Backwards,
    /// More than 90 days.
    TooLong,
}

/// Reads a moment as RFC 3339; a date alone is its first moment in the community.
fn moment(text: &str, zone: &TimeZone) -> Option<Moment> {
    Moment::parse(text).or_else(|| Moment::at(parse_day(text)?, 0, 0, zone))
}

/// The period that is asked for, both ends included.
///
/// # Errors
/// What is wrong with it.
pub fn period(start: Option<&str>, end: Option<&str>, now: Moment, zone: &TimeZone) -> Result<(Moment, Moment), Wrong> {
    let read = |text: Option<&str>, wrong| text.map(|text| moment(text, zone).ok_or(wrong)).transpose();
    let (start, end) = (read(start, Wrong::Start)?, read(end, Wrong::End)?);
    let (from, to) = match (start, end) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) => (from, from.plus_hours(24 * DAYS)),
        (None, Some(to)) => (to.plus_hours(-24 * DAYS), to),
        (None, None) => (now.plus_hours(-24 * DAYS), now),
    };
    if to < from {
        return Err(Wrong::Backwards);
    }
    if from.plus_hours(24 * DAYS) < to {
        return Err(Wrong::TooLong);
    }
    Ok((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(start: Option<&str>, end: Option<&str>) -> Result<(String, String), Wrong> {
        let now = Moment::parse("2026-11-24T02:00:00Z").expect("now");
        let zone = TimeZone::get("Asia/Shanghai").expect("zone");
        period(start, end, now, &zone).map(|(from, to)| (from.rfc3339(), to.rfc3339()))
    }

    #[test]
    fn ninety_days_and_no_more() {
        let last = asked(None, None).expect("the last ninety days");
        assert_eq!(last, ("2026-08-26T02:00:00Z".to_owned(), "2026-11-24T02:00:00Z".to_owned()));
        assert!(asked(Some("2026-01-01T00:00:00Z"), Some("2026-04-01T00:00:00Z")).is_ok());
        assert_eq!(asked(Some("2026-01-01T00:00:00Z"), Some("2026-04-01T00:00:01Z")), Err(Wrong::TooLong));
        assert_eq!(asked(Some("2026-04-01T00:00:00Z"), Some("2026-01-01T00:00:00Z")), Err(Wrong::Backwards));
    }

    #[test]
    fn one_end_gives_the_other() {
        assert_eq!(asked(Some("2026-01-01"), None).expect("from").0, "2025-12-31T16:00:00Z");
        assert_eq!(asked(None, Some("2026-04-01T00:00:00Z")).expect("to").0, "2026-01-01T00:00:00Z");
        assert_eq!(asked(Some("yesterday"), None), Err(Wrong::Start));
        assert_eq!(asked(None, Some("2026-13-01")), Err(Wrong::End));
    }
}
