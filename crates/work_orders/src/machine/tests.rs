//! The properties of the machine, over every order that could be and every sequence of verbs.

use kernel::role::Role;
use proptest::prelude::*;

use super::*;

#[test]
fn the_drawing_is_the_table() {
    let drawn = include_str!("road.md");
    assert!(drawn.contains(&diagram()), "road.md is old; it should hold:\n{}", diagram());
}

#[test]
fn codes_read_back() {
    assert!(State::ALL.iter().all(|s| State::parse(s.code()) == Some(*s)));
    assert!(Flow::ALL.iter().all(|f| Flow::parse(f.code()) == Some(*f)));
    assert!(Verb::ALL.iter().all(|v| Verb::parse(v.code()) == Some(*v)));
}

#[test]
fn the_export_holds_every_line() {
    let exported = export();
    assert_eq!(exported["steps"].as_array().map(Vec::len), Some(ROAD.len()));
    assert_eq!(exported["states"].as_array().map(Vec::len), Some(State::ALL.len()));
}

/// Walks a road of verbs and tells where it ends.
fn walk(flow: Flow, facts: Facts, verbs: &[Verb]) -> Option<State> {
    verbs.iter().try_fold(State::Issued, |state, verb| go(state, flow, false, facts, *verb))
}

#[test]
fn the_roads_of_the_contract() {
    use Verb::{Accept, Acknowledge, Announce, Close, Consent, Decline, Depart, Finish, Inspect, Quote, Start, Survey};
    let home = Facts { in_home: true, assigned: true, ..Facts::default() };
    let open = Facts { assigned: true, ..Facts::default() };
    assert_eq!(walk(Flow::Common, Facts::default(), &[Acknowledge]), None, "nobody is named");
    assert_eq!(walk(Flow::Common, Facts::default(), &[Depart]), None, "nobody is named");
    let paid = [Acknowledge, Depart, Announce, Inspect, Quote, Consent, Start, Finish, Accept, Close];
    assert_eq!(walk(Flow::HomePaid, home, &paid), Some(State::Closed));
    let free = [Depart, Announce, Inspect, Start, Finish, Accept, Close];
    assert_eq!(walk(Flow::HomeFree, home, &free), Some(State::Closed));
    let common = [Depart, Inspect, Start, Finish, Accept, Close];
    for flow in [Flow::Common, Flow::Grounds, Flow::Security] {
        assert_eq!(walk(flow, open, &common), Some(State::Closed));
        assert_eq!(walk(flow, open, &[Depart, Announce]), None, "{flow:?} needs no announcing");
    }
    let declined = [Depart, Announce, Inspect, Quote, Decline];
    assert_eq!(walk(Flow::HomePaid, home, &declined), Some(State::Declined));
    let survey = [Depart, Announce, Inspect, Survey];
    assert_eq!(walk(Flow::Survey, Facts { conforms: Some(true), ..home }, &survey), Some(State::Inspected));
    assert_eq!(walk(Flow::Survey, Facts { conforms: Some(false), ..home }, &survey), Some(State::Returned));
    assert_eq!(walk(Flow::HomeFree, home, &[Depart, Announce, Inspect, Quote]), None);
}

#[test]
fn every_state_that_is_no_end_has_a_way_on_for_the_centre_or_the_worker() {
    let roles = Role::ALL;
    for flow in Flow::ALL {
        for in_home in [true, false] {
            let facts = Facts { in_home, agreed: true, ..Facts::default() };
            for state in State::ALL.into_iter().filter(|s| !s.is_end()) {
                // A free flow never comes to the states of a quote.
                if flow != Flow::HomePaid && matches!(state, State::Quoted | State::Consented) {
                    continue;
                }
                assert!(!allowed(state, flow, false, facts, &roles).is_empty(), "{state:?} {flow:?} is a dead end");
            }
        }
    }
}

#[test]
fn a_quote_after_consent_needs_consent_again() {
    let facts = Facts { in_home: true, agreed: true, ..Facts::default() };
    assert_eq!(go(State::Working, Flow::HomePaid, false, facts, Verb::Quote), Some(State::Quoted));
    assert_eq!(go(State::Quoted, Flow::HomePaid, false, facts, Verb::Start), None);
    assert_eq!(go(State::Quoted, Flow::HomePaid, false, facts, Verb::Decline), Some(State::Consented));
}

#[test]
fn the_auditor_does_nothing_and_guards_take_no_money() {
    for state in State::ALL {
        let facts = Facts { in_home: true, owes: true, reopenable: true, takes: true, ..Facts::default() };
        assert!(allowed(state, Flow::HomePaid, false, facts, &[Role::Auditor]).is_empty());
        assert!(!allowed(state, Flow::HomePaid, false, facts, &[Role::Guard]).contains(&Verb::Pay));
    }
}

fn flows() -> impl Strategy<Value = Flow> {
    prop::sample::select(Flow::ALL.to_vec())
}
fn verbs() -> impl Strategy<Value = Verb> {
    prop::sample::select(Verb::ALL.to_vec())
}

/// What a walk remembers, to be held against the rules.
#[derive(Default)]
struct Memory {
    inspected: bool,
    announced: bool,
    quoted: bool,
    consented: bool,
    ends: usize,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Any sequence of verbs by anybody: refused ones change nothing, the others keep to the road.
    #[test]
    fn any_sequence_keeps_to_the_road(
        flow in flows(), in_home: bool, takes: bool, assigned: bool, script in prop::collection::vec((verbs(), any::<bool>()), 1..60),
    ) {
        let in_home = in_home && flow.may_announce();
        let (mut state, mut flow, mut paused) = (State::Issued, flow, false);
        let mut facts = Facts { in_home, takes, assigned, reopenable: true, ..Facts::default() };
        let mut seen = Memory::default();
        for (verb, conforms) in script {
            facts.conforms = Some(conforms);
            let Some(to) = go(state, flow, paused, facts, verb) else { continue };
            match verb {
                Verb::Take => facts.assigned = true,
                Verb::Acknowledge | Verb::Depart => prop_assert!(facts.assigned, "nobody is named"),
                Verb::Announce => seen.announced = true,
                Verb::Inspect => {
                    prop_assert!(!in_home || seen.announced, "looked before announcing");
                    seen.inspected = true;
                    if flow == Flow::HomeFree && conforms { flow = Flow::HomePaid; }
                }
                Verb::Survey if conforms => flow = if in_home { Flow::HomeFree } else { Flow::Common },
                Verb::Quote => {
                    prop_assert!(seen.inspected, "a quote before the findings");
                    prop_assert_eq!(flow, Flow::HomePaid);
                    seen.quoted = true;
                }
                Verb::Consent => {
                    prop_assert!(seen.quoted, "an agreement to nothing");
                    seen.consented = true;
                    facts.agreed = true;
                }
                Verb::Start => {
                    prop_assert!(seen.inspected, "work before the findings");
                    prop_assert!(flow != Flow::HomePaid || seen.consented, "paid work without agreement");
                    prop_assert!(flow != Flow::Survey, "work while nobody knows whose it is");
                }
                Verb::Pay | Verb::Settle => prop_assert!(matches!(state, State::Accepted | State::Closed)),
                Verb::Pause => { prop_assert!(!paused); paused = true; }
                Verb::Resume => { prop_assert!(paused); paused = false; }
                Verb::Assign | Verb::Return => {
                    // Another worker starts afresh.
                    seen.announced = false;
                    seen.inspected = false;
                    facts.assigned = verb == Verb::Assign;
                }
                _ => {}
            }
            if matches!(verb, Verb::Return | Verb::Assign | Verb::HandOutside | Verb::Cancel) { paused = false; }
            if to == State::Working && flow == Flow::HomePaid { prop_assert!(facts.agreed, "chargeable without agreement"); }
            if to.is_end() && !state.is_end() { seen.ends += 1; }
            prop_assert!(!state.is_end() || to == state, "an order that has ended moved on");
            state = to;
        }
        prop_assert!(seen.ends <= 1, "an order has one outcome");
    }

    /// What is told as allowed is exactly what is taken, for whoever may do it.
    #[test]
    fn allowed_is_what_is_taken(
        state in prop::sample::select(State::ALL.to_vec()), flow in flows(), paused: bool, in_home: bool,
        agreed: bool, owes: bool, role in prop::sample::select(Role::ALL.to_vec()),
    ) {
        let facts = Facts { in_home, agreed, owes, ..Facts::default() };
        let told = allowed(state, flow, paused, facts, &[role]);
        for verb in Verb::ALL {
            let may = verb.permission().allows(&[role]) && go(state, flow, paused, facts, verb).is_some();
            prop_assert_eq!(told.contains(&verb), may);
        }
        if let Some(next) = next_step(state, flow, &told) {
            prop_assert!(told.contains(&next));
        }
    }
}
