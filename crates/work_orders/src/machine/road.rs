//! The table of the road: which verb leads from where to where, in which flows, under which circumstances.

use super::{Facts, Flow, State, Verb};

/// A circumstance that a step depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// None.
    Always,
    /// The order is in a home.
    InHome,
    /// It isn't.
    NotInHome,
    /// Nobody is named for it, and it may be taken: the community lets workers take orders, or it can't wait.
    MayTake,
    /// Somebody of ours is named for it.
    Named,
    /// An earlier quote was agreed to, and that agreement stands.
    Agreed,
    /// No quote was agreed to yet.
    NotAgreed,
    /// The survey says 符合.
    Conforms,
    /// The survey says 不符合.
    NotConforms,
    /// Something of what was agreed is open.
    Owes,
    /// It may still be reopened.
    Reopenable,
}

impl When {
    /// The code, for the exported table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::InHome => "in_home",
            Self::NotInHome => "not_in_home",
            Self::MayTake => "may_take",
            Self::Named => "named",
            Self::Agreed => "agreed",
            Self::NotAgreed => "not_agreed",
            Self::Conforms => "conforms",
            Self::NotConforms => "not_conforms",
            Self::Owes => "owes",
            Self::Reopenable => "reopenable",
        }
    }

    const fn holds(self, facts: Facts) -> bool {
        match self {
            Self::Always => true,
            Self::InHome => facts.in_home,
            Self::NotInHome => !facts.in_home,
            Self::MayTake => facts.takes && !facts.assigned,
            Self::Named => facts.assigned,
            Self::Agreed => facts.agreed,
            Self::NotAgreed => !facts.agreed,
            Self::Conforms => !matches!(facts.conforms, Some(false)),
            Self::NotConforms => matches!(facts.conforms, Some(false)),
            Self::Owes => facts.owes,
            Self::Reopenable => facts.reopenable,
        }
    }
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What is done.
    pub verb: Verb,
    /// In which states it may be done.
    pub from: &'static [State],
    /// Where it leads.
    pub to: State,
    /// In which flows.
    pub flows: &'static [Flow],
    /// `Some(true)`: only while paused; `Some(false)`: only while not; `None`: either.
    pub paused: Option<bool>,
    /// Under which circumstance.
    pub when: When,
}

impl Step {
    /// Whether this line is about an order that stands so.
    pub fn fits(&self, state: State, flow: Flow, paused: bool, facts: Facts) -> bool {
        self.from.contains(&state)
            && self.flows.contains(&flow)
            && self.paused.is_none_or(|wanted| wanted == paused)
            && self.when.holds(facts)
    }

    const fn new(verb: Verb, from: &'static [State], to: State, flows: &'static [Flow]) -> Self {
        Self { verb, from, to, flows, paused: Some(false), when: When::Always }
    }

    const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// Paused or not.
    const fn either(self) -> Self {
        Self { paused: None, ..self }
    }
}

use Flow::{Common, Grounds, HomeFree, HomePaid, Security, Survey};
use State::{
    Accepted, Acknowledged, Announced, Cancelled, Closed, Consented, Declined, Departed, Finished, Inspected, Issued,
    Outside, Quoted, Returned, Working,
};

const ALL: &[Flow] = &[HomePaid, HomeFree, Common, Grounds, Security, Survey];
const HOMES: &[Flow] = &[HomePaid, HomeFree, Survey];
const OPEN: &[Flow] = &[Common, Grounds, Security];
const FREE: &[Flow] = &[HomeFree, Common, Grounds, Security];
const PAID: &[Flow] = &[HomePaid];

/// Before the work is done, with a worker of ours.
const BEFORE_DONE: &[State] = &[Issued, Acknowledged, Departed, Announced, Inspected, Quoted, Consented, Working];
/// Before work begins.
const BEFORE_WORK: &[State] = &[Issued, Acknowledged, Departed, Announced, Inspected, Quoted, Consented];

/// The road. The first line that fits counts.
pub const ROAD: &[Step] = &[
    Step::new(Verb::Take, &[Issued], Acknowledged, ALL).when(When::MayTake),
    // Nobody answers for, or sets out on, what is nobody's: somebody certified is named and booked first.
    Step::new(Verb::Acknowledge, &[Issued], Acknowledged, ALL).when(When::Named),
    // Setting out says that the order was received.
    Step::new(Verb::Depart, &[Issued, Acknowledged], Departed, ALL).when(When::Named),
    Step::new(Verb::Announce, &[Departed], Announced, HOMES).when(When::InHome),
    Step::new(Verb::Inspect, &[Announced], Inspected, HOMES).when(When::InHome),
    Step::new(Verb::Inspect, &[Departed], Inspected, HOMES).when(When::NotInHome),
    Step::new(Verb::Inspect, &[Departed], Inspected, OPEN),
    // A second look adds findings; it may show that the work is paid.
    Step::new(Verb::Inspect, &[Inspected], Inspected, ALL),
    Step::new(Verb::Survey, &[Inspected], Inspected, &[Survey]).when(When::Conforms),
    Step::new(Verb::Survey, &[Inspected], Returned, &[Survey]).when(When::NotConforms),
    // Another price needs another agreement, also after the first one.
    Step::new(Verb::Quote, &[Inspected, Quoted, Consented, Working], Quoted, PAID),
    Step::new(Verb::Consent, &[Quoted], Consented, PAID),
    Step::new(Verb::Decline, &[Quoted], Declined, PAID).when(When::NotAgreed),
    // The dearer quote is declined: what was agreed before stands.
    Step::new(Verb::Decline, &[Quoted], Consented, PAID).when(When::Agreed),
    Step::new(Verb::Start, &[Consented], Working, PAID),
    Step::new(Verb::Start, &[Inspected], Working, FREE),
    Step::new(Verb::Finish, &[Working], Finished, ALL),
    Step::new(Verb::Finish, &[Outside], Finished, ALL),
    Step::new(Verb::Accept, &[Finished], Accepted, ALL),
    Step::new(Verb::Pay, &[Accepted], Accepted, ALL).when(When::Owes),
    Step::new(Verb::Pay, &[Closed], Closed, ALL).when(When::Owes),
    Step::new(Verb::Settle, &[Accepted], Accepted, ALL).when(When::Owes),
    Step::new(Verb::Settle, &[Closed], Closed, ALL).when(When::Owes),
    Step::new(Verb::Return, BEFORE_DONE, Returned, ALL).either(),
    // The outside party doesn't take it, or gives it back.
    Step::new(Verb::Return, &[Outside], Returned, ALL).either(),
    Step::new(Verb::Assign, &[Issued, Acknowledged, Departed, Announced, Returned], Issued, ALL).either(),
    Step::new(
        Verb::HandOutside,
        &[Issued, Acknowledged, Departed, Announced, Inspected, Returned, Outside],
        Outside,
        ALL,
    )
    .either(),
    Step::new(Verb::Cancel, BEFORE_WORK, Cancelled, ALL).either(),
    Step::new(Verb::Cancel, &[Returned, Outside], Cancelled, ALL).either(),
    Step::new(Verb::Reopen, &[Accepted, Declined, Closed], Closed, ALL).when(When::Reopenable),
    Step::new(Verb::Close, &[Accepted, Declined], Closed, ALL),
    pause(Issued),
    pause(Acknowledged),
    pause(Departed),
    pause(Announced),
    pause(Inspected),
    pause(Quoted),
    pause(Consented),
    pause(Working),
    resume(Issued),
    resume(Acknowledged),
    resume(Departed),
    resume(Announced),
    resume(Inspected),
    resume(Quoted),
    resume(Consented),
    resume(Working),
];

/// Pausing is no state: the order stays where it is.
const fn pause(state: State) -> Step {
    Step::new(Verb::Pause, here(state), state, ALL)
}

const fn resume(state: State) -> Step {
    Step { paused: Some(true), ..Step::new(Verb::Resume, here(state), state, ALL) }
}

const fn here(state: State) -> &'static [State] {
    match state {
        Issued => &[Issued],
        Acknowledged => &[Acknowledged],
        Departed => &[Departed],
        Announced => &[Announced],
        Inspected => &[Inspected],
        Quoted => &[Quoted],
        Consented => &[Consented],
        Working => &[Working],
        _ => &[],
    }
}
