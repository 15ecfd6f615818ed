//! Which answer of an outside party is waited for, and by when.

use kernel::clock::Moment;

use super::JobState;

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Our own word to the time that it proposes.
    OurWord,
    /// Its answer.
    Answer,
    /// Somebody at the door.
    Arrival,
    /// The work to be done.
    Finish,
}

impl Wait {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OurWord => "our_word",
            Self::Answer => "answer",
            Self::Arrival => "arrival",
            Self::Finish => "finish",
        }
    }
}

/// What a job waits for in its state, with the moment by which it is due; no moment where the contract names none. A job
/// that is over waits for nothing.
pub const fn waits_for(
    state: JobState,
    answer: Option<Moment>,
    arrival: Option<Moment>,
    finish: Option<Moment>,
) -> Option<(Wait, Option<Moment>)> {
    match state {
        JobState::Proposed => Some((Wait::OurWord, answer)),
        JobState::Asked => Some((Wait::Answer, answer)),
        JobState::Accepted => Some((Wait::Arrival, arrival)),
        JobState::Arrived => Some((Wait::Finish, finish)),
        JobState::Finished | JobState::Declined | JobState::Withdrawn => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_open_state_waits_for_the_next_step_and_an_ended_one_for_nothing() {
        let at = |minute| Some(Moment::from_micros(0).plus_minutes(minute));
        let wait = |state| waits_for(state, at(1), at(2), at(3));
        assert_eq!(wait(JobState::Asked), Some((Wait::Answer, at(1))));
        assert_eq!(wait(JobState::Proposed), Some((Wait::OurWord, at(1))));
        assert_eq!(wait(JobState::Accepted), Some((Wait::Arrival, at(2))));
        assert_eq!(wait(JobState::Arrived), Some((Wait::Finish, at(3))));
        for over in [JobState::Finished, JobState::Declined, JobState::Withdrawn] {
            assert_eq!(wait(over), None);
        }
    }
}
