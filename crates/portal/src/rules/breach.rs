//! What a party broke of its contract: counted from the times of its jobs.

use kernel::clock::Moment;

/// The kinds of breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreachKind {
    /// The answer came late, or hasn't come.
    LateAnswer,
    /// Nobody was there in time.
    LateArrival,
    /// It was not done in time.
    LateFinish,
}

impl BreachKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::LateAnswer, Self::LateArrival, Self::LateFinish];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LateAnswer => "late_answer",
            Self::LateArrival => "late_arrival",
            Self::LateFinish => "late_finish",
        }
    }
}

/// The times of a job. What the contract says nothing of has no due time, and can't be broken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Times {
    /// The answer was due.
    pub answer_due_at: Option<Moment>,
    /// It came.
    pub answered_at: Option<Moment>,
    /// Somebody was due there.
    pub arrival_due_at: Option<Moment>,
    /// And was.
    pub arrived_at: Option<Moment>,
    /// It was due to be done.
    pub finish_due_at: Option<Moment>,
    /// And was.
    pub finished_at: Option<Moment>,
    /// The job was over, however: nothing grows later after that.
    pub ended_at: Option<Moment>,
}

/// One breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breach {
    /// What.
    pub kind: BreachKind,
    /// How late, in minutes, so far.
    pub minutes: i64,
}

/// The breaches of a job up to now.
pub fn breaches(times: &Times, now: Moment) -> Vec<Breach> {
    let until = times.ended_at.unwrap_or(now);
    let late = |kind, due: Option<Moment>, done: Option<Moment>| {
        let (due, done) = (due?, done.unwrap_or(until));
        (done > due).then(|| Breach { kind, minutes: done.minutes_since(due).max(1) })
    };
    [
        late(BreachKind::LateAnswer, times.answer_due_at, times.answered_at),
        // Who has done it was there, whether they said so or not.
        late(BreachKind::LateArrival, times.arrival_due_at, times.arrived_at.or(times.finished_at)),
        late(BreachKind::LateFinish, times.finish_due_at, times.finished_at),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minute: i64) -> Moment {
        Moment::from_micros(0).plus_minutes(minute)
    }

    #[test]
    fn each_kind_is_counted_once_and_only_when_it_is_late() {
        let times = Times {
            answer_due_at: Some(at(30)),
            answered_at: Some(at(45)),
            arrival_due_at: Some(at(100)),
            arrived_at: Some(at(100)),
            finish_due_at: Some(at(200)),
            finished_at: None,
            ended_at: None,
        };
        assert_eq!(breaches(&times, at(150)), [Breach { kind: BreachKind::LateAnswer, minutes: 15 }]);
        let later = breaches(&times, at(260));
        assert_eq!(later.get(1), Some(&Breach { kind: BreachKind::LateFinish, minutes: 60 }));
        let over = Times { ended_at: Some(at(210)), ..times };
        assert_eq!(breaches(&over, at(9000)).get(1).map(|b| b.minutes), Some(10));
        assert!(breaches(&Times::default(), at(9)).is_empty());
    }

    proptest! {
        /// As time goes on no breach vanishes and none becomes smaller; without a due time there is none.
        #[test]
        fn breaches_only_grow(due in proptest::option::of(0i64..500), done in proptest::option::of(0i64..500), now in 0i64..500, later in 0i64..500) {
            let times = Times { answer_due_at: due.map(at), answered_at: done.map(at), ..Times::default() };
            let known = Times { answered_at: times.answered_at.filter(|d| *d <= at(now)), ..times };
            let first = breaches(&known, at(now));
            let then = breaches(&known, at(now + later));
            prop_assert!(then.len() >= first.len());
            for (a, b) in first.iter().zip(&then) {
                prop_assert!(b.minutes >= a.minutes && a.minutes > 0);
            }
            prop_assert!(due.is_some() || then.is_empty());
        }
    }
}
