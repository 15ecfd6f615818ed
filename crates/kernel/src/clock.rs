//! Moments and civil days. A moment is microseconds UTC; a day is a date in the community's time zone.

use std::fmt;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A civil date, `YYYY-MM-DD`.
pub type Day = jiff::civil::Date;

/// A point in time: microseconds since 1970-01-01T00:00:00Z. JSON writes RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(i64);

/// Seconds in one scheduling cell (15 minutes).
pub const CELL_SECONDS: i64 = 900;

impl Moment {
    /// From microseconds since the epoch, UTC.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since the epoch, UTC.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// This moment moved by whole seconds.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// This moment moved by whole minutes.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes.saturating_mul(60))
    }

    /// This moment moved by whole hours.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }

    /// Whole minutes from `earlier` to this moment (negative when it lies after).
    pub fn minutes_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).div_euclid(60_000_000)
    }

    /// The scheduling cell that holds this moment (epoch seconds / 900).
    pub fn cell(self) -> i64 {
        self.seconds().div_euclid(CELL_SECONDS)
    }

    /// The start of a scheduling cell.
    pub fn from_cell(cell: i64) -> Self {
        Self(cell.saturating_mul(CELL_SECONDS).saturating_mul(1_000_000))
    }

    /// The same moment on the wall clock of a time zone.
    pub fn zoned(self, zone: &TimeZone) -> ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }

    /// The civil day of this moment in a time zone.
    pub fn day(self, zone: &TimeZone) -> Day {
        self.zoned(zone).date()
    }

    /// `11-24 19:42` in a time zone, for lists.
    pub fn short(self, zone: &TimeZone) -> String {
        self.zoned(zone).strftime("%m-%d %H:%M").to_string()
    }

    /// `2026-11-24 19:42` in a time zone.
    pub fn long(self, zone: &TimeZone) -> String {
        self.zoned(zone).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// `19:42` in a time zone.
    pub fn hm(self, zone: &TimeZone) -> String {
        self.zoned(zone).strftime("%H:%M").to_string()
    }

    /// `14:45` today, `11-25 14:45` on another day.
    pub fn near(self, now: Self, zone: &TimeZone) -> String {
        if self.day(zone) == now.day(zone) { self.hm(zone) } else { self.short(zone) }
    }

    /// `2026-11-24T19:42` in a time zone: the value of a `datetime-local` field.
    pub fn input_value(self, zone: &TimeZone) -> String {
        self.zoned(zone).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// The minute of its day on a wall clock, from 0.
    pub fn minute_of_day(self, zone: &TimeZone) -> i64 {
        let wall = self.zoned(zone);
        i64::from(wall.hour()) * 60 + i64::from(wall.minute())
    }

    /// The moment of a civil day and time in a time zone (the earlier one where clocks are set back).
    pub fn at(day: Day, hour: i8, minute: i8, zone: &TimeZone) -> Option<Self> {
        let zoned = jiff::civil::Time::new(hour, minute, 0, 0).ok()?;
        let zoned = day.to_datetime(zoned).to_zoned_datetime(zone.clone()).ok()?;
        Some(Self(zoned.timestamp().as_microsecond()))
    }

    /// RFC 3339 in UTC.
    pub fn rfc3339(self) -> String {
        self.timestamp().to_string()
    }

    /// Reads RFC 3339 with an offset.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().map(|t| Self(t.as_microsecond()))
    }

    fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339())
    }
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at.as_microsecond())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a moment is written like 2026-11-24T14:10:00+08:00"))
    }
}

/// Reads a day `YYYY-MM-DD`.
pub fn parse_day(text: &str) -> Option<Day> {
    text.parse().ok()
}

/// Whether a minute of the day lies in hours that may go over midnight; `ends` itself is outside.
pub const fn between(minute: i64, begins: i64, ends: i64) -> bool {
    if begins <= ends { minute >= begins && minute < ends } else { minute >= begins || minute < ends }
}

/// Days from `from` to `to`.
pub fn days_between(from: Day, to: Day) -> i64 {
    let gap: SignedDuration = to.duration_since(from);
    gap.as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_quarter_of_an_hour() {
        let at = Moment::parse("2026-11-24T14:14:59+08:00").expect("moment");
        assert_eq!(Moment::from_cell(at.cell()), Moment::parse("2026-11-24T14:00:00+08:00").expect("moment"));
        assert_eq!(at.plus_minutes(1).cell(), at.cell() + 1);
    }

    #[test]
    fn json_keeps_the_moment() {
        let at = Moment::parse("2026-11-24T14:14:59.25+08:00").expect("moment");
        let json = serde_json::to_string(&at).expect("json");
        assert_eq!(json, "\"2026-11-24T06:14:59.25Z\"");
        assert_eq!(serde_json::from_str::<Moment>(&json).expect("back"), at);
    }

    #[test]
    fn days_are_counted() {
        let a = parse_day("2026-02-27").expect("day");
        let b = parse_day("2026-03-02").expect("day");
        assert_eq!(days_between(a, b), 3);
        assert_eq!(days_between(b, a), -3);
    }

    #[test]
    fn hours_may_go_over_midnight() {
        for (minute, inside) in [(719, false), (720, true), (839, true), (840, false)] {
            assert_eq!(between(minute, 720, 840), inside, "{minute} at noon");
        }
        for (minute, inside) in [(1199, false), (1200, true), (0, true), (479, true), (480, false)] {
            assert_eq!(between(minute, 1200, 480), inside, "{minute} at night");
        }
    }
}
