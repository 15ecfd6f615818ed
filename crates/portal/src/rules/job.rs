//! A job at an outside party: where it stands, what the party may do, and which notice comes next.

use kernel::clock::Moment;

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// It was asked for; no answer yet.
    Asked,
    /// The party proposes another time.
    Proposed,
    /// Both agree on a time.
    Accepted,
    /// Somebody is there.
    Arrived,
    /// Done.
    Finished,
    /// Not taken, or given back.
    Declined,
    /// The centre gave it to somebody else, or called it off.
    Withdrawn,
}

impl JobState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Asked, Self::Proposed, Self::Accepted, Self::Arrived, Self::Finished, Self::Declined, Self::Withdrawn];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Arrived => "arrived",
            Self::Finished => "finished",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether nothing follows.
    pub const fn ended(self) -> bool {
        matches!(self, Self::Finished | Self::Declined | Self::Withdrawn)
    }
}

/// What a party may do through its link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobVerb {
    /// Takes the time that is asked for.
    Accept,
    /// Proposes another one.
    Propose,
    /// Doesn't take it, or gives it back.
    Decline,
    /// Is there.
    Arrive,
    /// Tells how it goes.
    Report,
    /// Has done it.
    Finish,
}

/// What the party may do now. A time that is past can't be taken any more: another one is proposed.
pub fn allowed(state: JobState, asked_for: Moment, now: Moment) -> Vec<JobVerb> {
    use JobVerb::{Accept, Arrive, Decline, Finish, Propose, Report};
    match state {
        JobState::Asked | JobState::Proposed if asked_for > now => vec![Accept, Propose, Decline],
        JobState::Asked | JobState::Proposed => vec![Propose, Decline],
        JobState::Accepted => vec![Arrive, Propose, Report, Finish, Decline],
        JobState::Arrived => vec![Report, Finish, Decline],
        JobState::Finished | JobState::Declined | JobState::Withdrawn => Vec::new(),
    }
}

/// The step that follows the notices so far (`(step, due, overdue)`, newest first): the first, the second, the substitute
/// repair; nothing while a notice still runs, when the party has answered, or after the last step.
pub fn next_notice(newest: Option<(i64, Option<Moment>)>, came: bool, now: Moment) -> Option<i64> {
    match newest {
        _ if came => None,
        None => Some(1),
        Some((step, due)) if step < 3 && due.is_some_and(|due| due <= now) => Some(step + 1),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_read_back() {
        assert!(JobState::ALL.iter().all(|s| JobState::parse(s.code()) == Some(*s)));
        assert_eq!(JobState::parse("nowhere"), None);
    }

    #[test]
    fn the_notices_come_one_after_the_other() {
        let at = Moment::from_micros;
        assert_eq!(next_notice(None, false, at(5)), Some(1));
        assert_eq!(next_notice(Some((1, Some(at(9)))), false, at(5)), None);
        assert_eq!(next_notice(Some((1, Some(at(5)))), false, at(5)), Some(2));
        assert_eq!(next_notice(Some((2, Some(at(4)))), false, at(5)), Some(3));
        assert_eq!(next_notice(Some((3, None)), false, at(5)), None);
        assert_eq!(next_notice(Some((1, Some(at(4)))), true, at(5)), None);
    }

    proptest! {
        /// A past time is never taken, and what has ended allows nothing.
        #[test]
        fn no_past_time_and_nothing_after_the_end(state in 0usize..7, asked in 0i64..100, now in 0i64..100) {
            let state = JobState::ALL[state];
            let may = allowed(state, Moment::from_micros(asked), Moment::from_micros(now));
            prop_assert!(asked > now || !may.contains(&JobVerb::Accept));
            prop_assert_eq!(may.is_empty(), state.ended());
            prop_assert!(!may.contains(&JobVerb::Finish) || matches!(state, JobState::Accepted | JobState::Arrived));
        }
    }
}
