//! Writes a calendar: entries in, the text of an `.ics` file out. Pure: the same entries are the same text.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use kernel::clock::Moment;

/// Whether somebody still comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As agreed.
    Confirmed,
    /// No longer: calendar programs strike it out.
    Cancelled,
}

/// One entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stays the same however often it changes.
    pub uid: String,
    /// Counts its changes; a higher one goes before a lower one.
    pub sequence: i64,
    /// When it was changed last.
    pub changed_at: Moment,
    /// From when.
    pub starts_at: Moment,
    /// Until when.
    pub ends_at: Moment,
    /// The line that a calendar shows.
    pub summary: String,
    /// What one reads after opening it; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub place: String,
    /// Whether somebody still comes.
    pub standing: Standing,
}

/// The time in UTC as calendars write it.
fn utc(at: Moment) -> String {
    at.zoned(&jiff::tz::TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// What may stand in a line: no signs that can't be seen, except the end of a line in a description.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

fn event(entry: &Entry) -> Event {
    let mut event = Event::new();
    event
        .uid(&one_line(&entry.uid))
        .sequence(u32::try_from(entry.sequence).unwrap_or(0))
        .append_property(Property::new("DTSTAMP", utc(entry.changed_at)))
        .append_property(Property::new("LAST-MODIFIED", utc(entry.changed_at)))
        .append_property(Property::new("DTSTART", utc(entry.starts_at)))
        .append_property(Property::new("DTEND", utc(entry.ends_at)))
        .summary(&one_line(&entry.summary));
    if !entry.description.is_empty() {
        event.description(&plain(&entry.description));
    }
    if !entry.place.is_empty() {
        event.location(&one_line(&entry.place));
    }
    event.status(match entry.standing {
        Standing::Confirmed => EventStatus::Confirmed,
        Standing::Cancelled => EventStatus::Cancelled,
    });
    if entry.standing == Standing::Cancelled {
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    }
    event.done()
}

/// A calendar with a name. Times are in UTC, so that no zone has to be explained: every program shows its own.
pub fn write(name: &str, entries: &[Entry]) -> String {
    // The crate escapes what RFC 5545 knows; this name is older than the RFC.
    let name = one_line(name).replace(['\\', ',', ';'], " ");
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Guanjia//Calendar//ZH"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .append_property(Property::new("X-WR-CALNAME", name))
        .append_property(Property::new("X-PUBLISHED-TTL", "PT15M"));
    for entry in entries {
        calendar.push(event(entry));
    }
    folded(&calendar.to_string())
}

/// Lines of at most 75 bytes, broken between signs. The crate's own folding lets the last piece of a line be one byte longer.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 60);
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let (line, end) = line.strip_suffix("\r\n").map_or((line, ""), |line| (line, "\r\n"));
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > 75 {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(sign);
            length += sign.len_utf8();
        }
        out.push_str(end);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(summary: &str, description: &str, place: &str) -> Entry {
        let at = |text: &str| Moment::parse(text).expect("moment");
        Entry {
            uid: "1@guanjia".to_owned(),
            sequence: 2,
            changed_at: at("2026-11-24T10:00:00+08:00"),
            starts_at: at("2026-11-24T14:45:00+08:00"),
            ends_at: at("2026-11-24T15:30:00+08:00"),
            summary: summary.to_owned(),
            description: description.to_owned(),
            place: place.to_owned(),
            standing: Standing::Confirmed,
        }
    }

    /// Folded lines put together again, as RFC 5545 reads them.
    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    fn value<'a>(lines: &'a [String], name: &str) -> &'a str {
        lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default()
    }

    fn unescaped(text: &str) -> String {
        let (mut out, mut signs) = (String::new(), text.chars());
        while let Some(sign) = signs.next() {
            match (sign, sign == '\\') {
                (_, true) => match signs.next() {
                    Some('n' | 'N') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => {}
                },
                (sign, false) => out.push(sign),
            }
        }
        out
    }

    #[test]
    fn times_are_utc_and_ends_are_crlf() {
        let text = write("桂花苑", &[entry("WO-1 · 水电", "", "3 栋")]);
        assert!(text.contains("DTSTART:20261124T064500Z\r\n"), "{text}");
        assert!(text.contains("DTEND:20261124T073000Z\r\n"));
        assert!(text.contains("DTSTAMP:20261124T020000Z\r\n") && text.contains("SEQUENCE:2\r\n"));
        assert!(text.contains("STATUS:CONFIRMED\r\n") && text.contains("X-WR-CALNAME:桂花苑\r\n"));
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert!(!text.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn a_long_chinese_line_is_folded_between_signs_and_read_back() {
        let long = "厨房水龙头，关不紧；一直滴水 a,b;c\\d ".repeat(12);
        let text = write("桂花苑", &[entry("短", &format!("{long}\n第二行"), "")]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let lines = unfolded(&text);
        assert_eq!(unescaped(value(&lines, "DESCRIPTION")), format!("{long}\n第二行"));
    }

    #[test]
    fn nobody_writes_a_line_of_their_own() {
        let text = write("x\r\nATTENDEE:y", &[entry("a\r\nSTATUS:CANCELLED", "b\nBEGIN:VALARM", "c\r\nURL:http://x")]);
        let lines = unfolded(&text);
        assert!(!lines.iter().any(|l| l.starts_with("ATTENDEE") || l == "BEGIN:VALARM" || l.starts_with("URL")));
        assert_eq!(value(&lines, "STATUS"), "CONFIRMED");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back(text in "[ -~，。；：一-龥\n]{0,200}") {
            let file = write("n", &[entry("s", &text, "")]);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            prop_assert_eq!(unescaped(value(&unfolded(&file), "DESCRIPTION")), text);
        }
    }
}
