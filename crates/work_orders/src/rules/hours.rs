//! Before the promised time, and the hours of rest: said to whoever stands at the door; nothing is refused for it. Pure.

use jiff::tz::TimeZone;
use kernel::clock::{Moment, between};

/// Hours of rest in which nothing noisy is done, as minutes of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    /// The first minute.
    pub begins: i64,
    /// The minute after the last; before `begins`: the next morning.
    pub ends: i64,
}

impl Quiet {
    /// `12:00–14:00`.
    pub fn said(self) -> String {
        let clock = |minute: i64| format!("{}:{:02}", minute / 60, minute % 60);
        format!("{}–{}", clock(self.begins), clock(self.ends))
    }
}

/// How many minutes before the promised time it is, when that is more than is usual.
pub fn early(starts_at: Option<Moment>, now: Moment, usual: i64) -> Option<i64> {
    starts_at.map(|at| at.minutes_since(now)).filter(|minutes| *minutes > usual)
}

/// The hours of rest that it is now. A danger waits for no morning.
pub fn resting(hours: &[Quiet], urgent: bool, now: Moment, zone: &TimeZone) -> Option<Quiet> {
    let minute = now.minute_of_day(zone);
    hours.iter().copied().find(|quiet| !urgent && between(minute, quiet.begins, quiet.ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(clock: &str) -> Moment {
        Moment::parse(&format!("2026-11-24T{clock}:00+08:00")).expect("moment")
    }

    #[test]
    fn too_early_is_said_and_a_little_early_is_not() {
        let promised = Some(at("14:30"));
        assert_eq!(early(promised, at("13:45"), 15), Some(45));
        assert_eq!(early(promised, at("14:15"), 15), None);
        assert_eq!(early(promised, at("15:00"), 15), None);
        assert_eq!(early(None, at("13:45"), 15), None);
    }

    #[test]
    fn noon_and_night_are_for_rest_unless_there_is_danger() {
        let zone = TimeZone::get("Asia/Shanghai").expect("zone");
        let hours = [Quiet { begins: 720, ends: 840 }, Quiet { begins: 1200, ends: 480 }];
        let now = |clock| resting(&hours, false, at(clock), &zone).map(Quiet::said);
        assert_eq!(now("13:10").as_deref(), Some("12:00–14:00"));
        assert_eq!(now("23:10").as_deref(), Some("20:00–8:00"));
        assert_eq!(now("07:59").as_deref(), Some("20:00–8:00"));
        assert_eq!(now("14:00"), None);
        assert_eq!(resting(&hours, true, at("13:10"), &zone), None);
    }
}
