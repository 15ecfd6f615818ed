//! Which rule refuses a verb that the road does not have at this point, and what may be done instead.

use kernel::fault::Refusal;

use crate::machine::{Flow, State, Verb};
use crate::model::{Order, codes};

/// The refusal of a verb at this point of the road. `allowed` is what the asker may do instead.
pub fn refusal(order: &Order, verb: Verb, allowed: &[Verb]) -> Refusal {
    let (rule, reason) = why(order, verb);
    let mut refusal = Refusal::new(rule, reason)
        .fact("state", order.state.clone())
        .fact("flow", order.flow.clone())
        .fact("verb", verb.code())
        .fact("allowed", codes(allowed));
    let onward = ways(verb, allowed);
    for way in &onward {
        refusal = refusal.way(way.code());
    }
    if onward.is_empty() {
        for way in OTHERWISE {
            refusal = refusal.way(way);
        }
    }
    refusal
}

/// The rule and the sentence that fit best.
fn why(order: &Order, verb: Verb) -> (&'static str, &'static str) {
    let (state, flow) = (order.at(), order.road());
    if state.is_end() && !matches!(verb, Verb::Pay | Verb::Settle | Verb::Reopen) {
        return ("order.one-outcome", "ended");
    }
    if order.is_paused() && !matches!(verb, Verb::Resume | Verb::Pause) {
        return ("order.one-outcome", "paused");
    }
    if state == State::Returned && !matches!(verb, Verb::Pay | Verb::Settle | Verb::Reopen) {
        return ("order.one-outcome", "at_the_centre");
    }
    let done = matches!(state, State::Finished | State::Accepted | State::Closed);
    match verb {
        Verb::Take => ("order.acknowledged", "not_free"),
        Verb::Acknowledge | Verb::Depart if order.staff_id.is_none() && state == State::Issued => {
            ("order.acknowledged", "nobody_named")
        }
        Verb::Acknowledge => ("order.acknowledged", "already"),
        Verb::Announce if state.is_before_site() && order.in_home() => ("site.announced", "not_there"),
        Verb::Announce if !order.in_home() => ("site.announced", "no_home"),
        Verb::Inspect | Verb::Survey if order.in_home() && state.is_before_site() => {
            ("site.announced", "not_announced")
        }
        Verb::Survey if flow == Flow::Survey => ("site.inspected", "no_findings"),
        Verb::Quote | Verb::Start if state.is_before_site() || state == State::Announced => {
            ("site.inspected", "no_findings")
        }
        Verb::Quote if flow == Flow::Survey => ("route.undecided-is-free", "undecided"),
        Verb::Quote if flow != Flow::HomePaid && !done => ("route.undecided-is-free", "free"),
        Verb::Start if flow == Flow::Survey => ("route.survey", "not_surveyed"),
        Verb::Start if state == State::Quoted => ("charge.consent", "not_agreed"),
        Verb::Start if flow == Flow::HomePaid && state == State::Inspected => ("charge.consent", "no_quote"),
        Verb::Start if state == State::Declined => ("charge.consent", "declined"),
        Verb::Consent | Verb::Decline if !done && state != State::Declined => ("charge.consent", "no_quote"),
        Verb::Accept if !done => ("site.cleaned", "not_finished"),
        Verb::Pay | Verb::Settle if order.accepted_at.is_none() => ("site.accepted", "not_yet"),
        Verb::Pay | Verb::Settle => ("charge.ceiling", "nothing_open"),
        Verb::Reopen if order.reopened => ("order.one-outcome", "reopened_already"),
        Verb::Reopen if order.accepted_at.is_some() => ("order.one-outcome", "too_late_to_reopen"),
        Verb::Close => ("site.accepted", "not_yet"),
        Verb::Cancel => ("order.one-outcome", "work_began"),
        _ => ("order.one-outcome", "not_now"),
    }
}

/// At most three of the allowed verbs, those nearest to what was tried first.
fn ways(verb: Verb, allowed: &[Verb]) -> Vec<Verb> {
    let wanted: &[Verb] = match verb {
        Verb::Start => &[Verb::Resume, Verb::Announce, Verb::Inspect, Verb::Survey, Verb::Quote, Verb::Consent],
        Verb::Cancel => &[Verb::Finish, Verb::Return],
        Verb::Accept => &[Verb::Finish, Verb::Start],
        Verb::Pay | Verb::Settle => &[Verb::Accept, Verb::Finish],
        _ => &[],
    };
    let onward = [
        Verb::Resume,
        Verb::Depart,
        Verb::Announce,
        Verb::Inspect,
        Verb::Survey,
        Verb::Quote,
        Verb::Consent,
        Verb::Start,
        Verb::Finish,
        Verb::Accept,
        Verb::Assign,
        Verb::Reopen,
    ];
    let mut found: Vec<Verb> = Vec::new();
    for way in wanted.iter().chain(&onward).copied() {
        if way != verb && allowed.contains(&way) && !found.contains(&way) {
            found.push(way);
        }
    }
    found.truncate(2);
    found
}

/// Whoever may do nothing with it now can still look at it, or ask.
const OTHERWISE: [&str; 2] = ["see_order", "call_centre"];
