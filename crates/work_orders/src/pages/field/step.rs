//! Which step the phone shows: the machine's next one, or what an order waits for that is nobody's step here.

use crate::machine::{self, State, Verb};
use crate::model::Order;
use crate::words::Words;

/// What the phone shows at the thumb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A verb of the road.
    Do(Verb),
    /// All is done here; the return visit closes it.
    Done,
    /// It is with somebody else: the centre, an outside party, or called off.
    Elsewhere,
}

/// The step of an order for whoever may do `may`.
pub(super) fn step_of(order: &Order, may: &[Verb]) -> Step {
    // The money was talked over and is not paid today: the worker leaves politely, the office takes it later.
    let talked_over = matches!(order.settlement.as_deref(), Some("later" | "reduction_asked" | "disputed"));
    match machine::next_step(order.at(), order.road(), may) {
        Some(Verb::Pay) if talked_over => Step::Done,
        Some(verb) => Step::Do(verb),
        None if matches!(order.at(), State::Accepted | State::Closed | State::Declined) => Step::Done,
        None => Step::Elsewhere,
    }
}

impl Step {
    /// Whether the worker is on the way to a door, or before it.
    pub(super) fn is_before_door(self) -> bool {
        matches!(self, Self::Do(Verb::Depart | Verb::Announce))
    }

    /// Whether something noisy may begin with it.
    pub(super) fn is_noisy(self) -> bool {
        matches!(self, Self::Do(Verb::Announce | Verb::Inspect | Verb::Consent | Verb::Start))
    }

    /// Its code, for the template.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Do(verb) => verb.code(),
            Self::Done => "done",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Its name.
    pub(super) fn title(self, w: Words) -> String {
        match self {
            Self::Do(Verb::Take) => w.step_take(),
            Self::Do(Verb::Acknowledge) => w.step_acknowledge(),
            Self::Do(Verb::Depart) => w.step_depart(),
            Self::Do(Verb::Announce) => w.step_announce(),
            Self::Do(Verb::Inspect) => w.step_inspect(),
            Self::Do(Verb::Survey) => w.step_survey(),
            Self::Do(Verb::Quote) => w.step_quote(),
            Self::Do(Verb::Consent) => w.step_consent(),
            Self::Do(Verb::Start) => w.step_start(),
            Self::Do(Verb::Finish) => w.step_finish(),
            Self::Do(Verb::Accept) => w.step_accept(),
            Self::Do(Verb::Pay) => w.step_pay(),
            Self::Do(Verb::Resume) => w.step_resume(),
            Self::Do(_) | Self::Elsewhere => w.step_elsewhere(),
            Self::Done => w.step_done(),
        }
    }
}
