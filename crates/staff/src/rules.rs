//! `duty.certified` as pure decisions: who counts as certified, who may be rostered, who may be taken along.
//!
//! No database here. The facts (certificates, mentors) come in, a standing or a refusal goes out.

use kernel::clock::{Day, days_between};
use kernel::fault::Refusal;
use kernel::ids::Id;
use kernel::role::Role;

use crate::model::{Certified, Standing};

/// A community sets for how many days in all a newcomer may be taken along for a duty, but no more than so many: being taken
/// along is no way around the certificate (`duty.certified`).
pub const BESIDE_AT_MOST: i64 = 31;

/// The days on which a certificate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub starts_on: Day,
    /// The last day, where it has one.
    pub ends_on: Option<Day>,
    /// From which day on it counts no more, where it was taken back.
    pub ended_on: Option<Day>,
}

impl Span {
    /// Whether it counts on a day.
    pub fn covers(&self, day: Day) -> bool {
        day >= self.starts_on
            && self.ends_on.is_none_or(|last| day <= last)
            && self.ended_on.is_none_or(|over| day < over)
    }

    /// Its last day, where there is one: the earlier of the end it was given and the eve of the day it was taken back.
    pub fn last_day(&self) -> Option<Day> {
        let eve = self.ended_on.map(|over| over.yesterday().unwrap_or(over));
        match (self.ends_on, eve) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }
}

/// A time beside a mentor, with the mentor's own certificates for the duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The colleague.
    pub mentor: Id,
    /// The first day.
    pub since: Day,
    /// The last day.
    pub until: Day,
    /// The colleague's certificates for the duty.
    pub mentor_spans: Vec<Span>,
}

/// How a person stands in a duty on a day. Without the duty in the register nothing counts; a mentor counts only while
/// certified.
pub fn standing(registered: bool, spans: &[Span], beside: &[Beside], day: Day) -> Certified {
    if !registered {
        return Certified::No;
    }
    let counting: Vec<&Span> = spans.iter().filter(|span| span.covers(day)).collect();
    if !counting.is_empty() {
        // The longest of them: one without an end, else the latest end.
        let ends: Option<Vec<Day>> = counting.iter().map(|span| span.last_day()).collect();
        return Certified::Yes { until: ends.and_then(|ends| ends.into_iter().max()) };
    }
    let along = beside
        .iter()
        .filter(|b| (b.since..=b.until).contains(&day) && b.mentor_spans.iter().any(|span| span.covers(day)))
        .max_by_key(|b| b.until);
    along.map_or(Certified::No, |b| Certified::Beside { mentor: b.mentor, until: b.until })
}

/// On what ground a person may be rostered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// By a certificate of their own.
    Own,
    /// Beside one of these mentors, who must be on shift at the same hours.
    With(Vec<Id>),
}

/// Whether a person may be rostered on a day, for one named duty or for what they can do at all.
///
/// # Errors
/// `duty.certified`: no duty in the register (`no_duty`), or no certificate that counts (`none`, with the duty).
pub fn may_roster(standings: &[Standing], named: Option<&str>) -> Result<Ground, Refusal> {
    let asked: Vec<&Standing> = standings.iter().filter(|s| named.is_none_or(|duty| s.duty == duty)).collect();
    if asked.is_empty() {
        return Err(match named {
            Some(duty) => Refusal::new("duty.certified", "none").fact("duty", duty),
            None => Refusal::new("duty.certified", "no_duty"),
        });
    }
    if asked.iter().any(|s| s.certified.is_own()) {
        return Ok(Ground::Own);
    }
    let mut mentors: Vec<Id> = asked
        .iter()
        .filter_map(|s| if let Certified::Beside { mentor, .. } = s.certified { Some(mentor) } else { None })
        .collect();
    mentors.sort_unstable();
    mentors.dedup();
    if mentors.is_empty() {
        let first = asked.first().map_or("", |s| s.duty.as_str());
        return Err(Refusal::new("duty.certified", "none").fact("duty", first));
    }
    Ok(Ground::With(mentors))
}

/// A mentor about to be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// The newcomer.
    pub staff_id: Id,
    /// The colleague.
    pub mentor_id: Id,
    /// The first day.
    pub since: Day,
    /// The last day.
    pub until: Day,
}

/// Whether a mentor may be named: not oneself, certified over the whole time, at most `most` days in all for the duty.
///
/// `earlier` are the newcomer's times beside anybody for the same duty.
///
/// # Errors
/// `duty.certified`: `own_mentor`, `mentor_not_certified`, `beside_too_long` (with the days that are left).
pub fn may_name(naming: &Naming, mentor_spans: &[Span], earlier: &[(Day, Day)], most: i64) -> Result<(), Refusal> {
    if naming.staff_id == naming.mentor_id {
        return Err(Refusal::new("duty.certified", "own_mentor").way("name_mentor").way("grant_certificate"));
    }
    let used: i64 = earlier.iter().map(|(since, until)| days_between(*since, *until) + 1).sum();
    let left = (most - used).max(0);
    let wanted = days_between(naming.since, naming.until) + 1;
    if wanted > left {
        return Err(Refusal::new("duty.certified", "beside_too_long")
            .fact("left", left)
            .fact("most", most)
            .way("grant_certificate"));
    }
    let certified = |day: Day| mentor_spans.iter().any(|span| span.covers(day));
    if !naming.since.series(jiff::Span::new().days(1)).take_while(|day| *day <= naming.until).all(certified) {
        return Err(Refusal::new("duty.certified", "mentor_not_certified").way("name_mentor").way("grant_certificate"));
    }
    Ok(())
}

/// Whether somebody with these roles may give or take a role: an administrator's or the company's only by one of those.
pub fn may_grant(held: &[Role], role: Role) -> bool {
    let above = [Role::Admin, Role::HeadOffice];
    !above.contains(&role) || held.iter().any(|r| above.contains(r))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
