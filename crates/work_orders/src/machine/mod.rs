//! The one state machine of all orders: states, flows, verbs, and what may follow what. Pure: no database, no clock.
//!
//! [`ROAD`] is the table; [`go`] takes a step on it, [`allowed`] tells what the asker may do now, [`export`] hands the
//! table out as data, so that a phone without a network knows the next step without a second copy of the rules.
//! What a step *demands* (a signature, findings, a consent) is decided in `rules`, not here.

#![doc = include_str!("road.md")]

mod codes;
mod diagram;
mod road;
#[cfg(test)]
mod tests;

use kernel::role::Role;
use serde_json::{Value, json};

pub use codes::{Flow, State, Verb};
pub use diagram::diagram;
pub use road::{ROAD, Step, When};

/// What the machine has to know of an order beside its state, flow and pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// It is in somebody's home (then the worker announces).
    pub in_home: bool,
    /// Somebody of ours is named for it.
    pub assigned: bool,
    /// Workers may take it themselves: the community lets them, or it can't wait.
    pub takes: bool,
    /// A quote was agreed to before, and that agreement stands.
    pub agreed: bool,
    /// Something of what was agreed is not yet paid, and isn't settled otherwise.
    pub owes: bool,
    /// It may still be reopened (within the days that the community gives), and wasn't.
    pub reopenable: bool,
    /// The answer of a survey, where one is given; `None` when it is asked what could come.
    pub conforms: Option<bool>,
}

/// Where a step leads; `None` when the table has no such step.
pub fn go(state: State, flow: Flow, paused: bool, facts: Facts, verb: Verb) -> Option<State> {
    ROAD.iter().find(|step| step.verb == verb && step.fits(state, flow, paused, facts)).map(|step| step.to)
}

/// The verbs that the asker may do now, in the order of the road.
pub fn allowed(state: State, flow: Flow, paused: bool, facts: Facts, roles: &[Role]) -> Vec<Verb> {
    Verb::ALL
        .into_iter()
        .filter(|verb| verb.permission().allows(roles) && go(state, flow, paused, facts, *verb).is_some())
        .collect()
}

/// The verbs that make the work go on, as a phone shows them one at a time.
const ONWARD: &[Verb] = &[
    Verb::Take,
    Verb::Resume,
    Verb::Acknowledge,
    Verb::Depart,
    Verb::Announce,
    Verb::Inspect,
    Verb::Survey,
    Verb::Quote,
    Verb::Consent,
    Verb::Start,
    Verb::Finish,
    Verb::Accept,
    Verb::Pay,
];

/// The one next step among what is allowed: the big button at the thumb.
pub fn next_step(state: State, flow: Flow, allowed: &[Verb]) -> Option<Verb> {
    if state == State::Inspected && allowed.contains(&Verb::Survey) {
        return Some(Verb::Survey);
    }
    // Setting out says that the order was received: one press less.
    if state == State::Issued
        && allowed.contains(&Verb::Depart)
        && flow != Flow::Survey
        && !allowed.contains(&Verb::Acknowledge)
    {
        return Some(Verb::Depart);
    }
    let again = |verb: Verb| match verb {
        Verb::Inspect => state == State::Inspected,
        Verb::Quote => state != State::Inspected,
        _ => false,
    };
    ONWARD.iter().copied().find(|verb| allowed.contains(verb) && !again(*verb))
}

/// The stations of a flow, for the bar that shows how far the work is.
pub fn stations(flow: Flow, in_home: bool) -> Vec<State> {
    let mut road = vec![State::Acknowledged, State::Departed];
    if in_home && flow.may_announce() {
        road.push(State::Announced);
    }
    road.push(State::Inspected);
    if flow == Flow::HomePaid {
        road.extend([State::Quoted, State::Consented]);
    }
    road.extend([State::Working, State::Finished, State::Accepted]);
    road
}

/// The machine as data.
pub fn export() -> Value {
    let steps: Vec<Value> = ROAD
        .iter()
        .map(|step| {
            json!({
                "verb": step.verb.code(),
                "from": step.from.iter().map(|s| s.code()).collect::<Vec<_>>(),
                "to": step.to.code(),
                "flows": step.flows.iter().map(|f| f.code()).collect::<Vec<_>>(),
                "paused": step.paused,
                "when": step.when.code(),
                "roles": step.verb.permission().roles.iter().map(|r| r.code()).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "states": State::ALL.map(State::code).to_vec(),
        "flows": Flow::ALL.map(Flow::code).to_vec(),
        "verbs": Verb::ALL.map(Verb::code).to_vec(),
        "steps": steps,
    })
}
