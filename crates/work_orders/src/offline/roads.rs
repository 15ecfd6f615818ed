//! Where an order may stand after what is done without a network: a walk over the machine, as data. Pure.
//!
//! A phone follows these edges; it knows no rule of its own. Where only the centre can tell what follows (who pays by
//! the responsibility table), the edge leads nowhere, and the phone waits for the network.

use kernel::role::Role;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::input::VERBS;
use crate::machine::{self, Facts, Flow, State, Verb};
use crate::model::Order;
use crate::rules;

/// An order as a phone imagines it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) state: State,
    pub(crate) flow: Flow,
    pub(crate) paused: bool,
    /// Something was agreed to.
    pub(crate) agreed: bool,
    /// The newest quote was made on this phone: its total is filled in there.
    pub(crate) quoted_here: bool,
    /// Something of what was agreed is open.
    pub(crate) owes: bool,
    /// How the unpaid rest goes on was talked over.
    pub(crate) talked: bool,
}

/// One step of a phone: which verb, told how, leads where.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Edge {
    pub(crate) verb: &'static str,
    /// Fields of the form that must be so. The first edge that fits counts.
    pub(crate) when: Map<String, Value>,
    /// The key of the next stand; none where the centre must tell.
    pub(crate) to: Option<String>,
}

impl Stand {
    /// How the order stands at the centre.
    pub(crate) fn of(order: &Order) -> Self {
        Self {
            state: order.at(),
            flow: order.road(),
            paused: order.is_paused(),
            agreed: order.agreed_quote_id.is_some(),
            quoted_here: false,
            owes: order.open_fen() > kernel::money::Fen::ZERO,
            talked: order.settlement.is_some(),
        }
    }

    /// Its key in a copy.
    pub(crate) fn key(self) -> String {
        let marks = [
            (self.paused, "paused"),
            (self.agreed, "agreed"),
            (self.quoted_here, "here"),
            (self.owes, "owes"),
            (self.talked, "talked"),
        ];
        let mut key = format!("{}.{}", self.state.code(), self.flow.code());
        for (_, mark) in marks.into_iter().filter(|(on, _)| *on) {
            key.push('.');
            key.push_str(mark);
        }
        key
    }

    fn facts(self, base: Facts, conforms: Option<bool>) -> Facts {
        Facts { agreed: self.agreed, owes: self.owes, conforms, ..base }
    }

    fn go(self, base: Facts, verb: Verb, conforms: Option<bool>) -> Option<Self> {
        let to = machine::go(self.state, self.flow, self.paused, self.facts(base, conforms), verb)?;
        Some(Self { state: to, ..self })
    }
}

/// The edges out of a stand, with where they lead.
pub(crate) fn steps(from: Stand, base: Facts, roles: &[Role]) -> Vec<(Edge, Option<Stand>)> {
    let may = VERBS.into_iter().filter(|verb| verb.permission().allows(roles));
    may.flat_map(|verb| told(from, base, verb).into_iter().map(move |(when, to)| (edge(verb, when, to), to))).collect()
}

fn edge(verb: Verb, when: Value, to: Option<Stand>) -> Edge {
    let when = if let Value::Object(fields) = when { fields } else { Map::new() };
    Edge { verb: verb.code(), when, to: to.map(Stand::key) }
}

/// What a verb leads to, by how it is told.
fn told(from: Stand, base: Facts, verb: Verb) -> Vec<(Value, Option<Stand>)> {
    let plain = || from.go(base, verb, None);
    let always = |to: Option<Stand>| to.map(|to| vec![(json!({}), Some(to))]).unwrap_or_default();
    match verb {
        Verb::Survey => surveyed(from, base),
        Verb::Inspect => {
            let mut ways = always(plain());
            if let (Some(to), true) = (plain(), base.in_home && from.flow == Flow::HomeFree) {
                let flow = rules::flow_after(true, from.flow, "resident");
                ways.insert(0, (json!({"payer": "resident"}), Some(Stand { flow, ..to })));
            }
            ways
        }
        Verb::Quote => always(plain().map(|to| Stand { quoted_here: true, ..to })),
        Verb::Consent => {
            let agreed = plain().map(|to| Stand { agreed: true, ..to });
            let mut ways = always(agreed);
            if let Some(working) = agreed.and_then(|to| to.go(base, Verb::Start, None)) {
                ways.insert(0, (json!({"start": true}), Some(working)));
            }
            ways
        }
        Verb::Decline => always(plain().map(|to| Stand { quoted_here: false, ..to })),
        Verb::Accept => always(plain().map(|to| Stand { owes: to.agreed && (to.owes || to.quoted_here), ..to })),
        Verb::Pay => always(plain().map(|to| Stand { owes: false, ..to })),
        Verb::Settle => always(plain().map(|to| Stand { talked: true, ..to })),
        Verb::Pause => always(plain().map(|to| Stand { paused: true, ..to })),
        Verb::Resume | Verb::Return => always(plain().map(|to| Stand { paused: false, ..to })),
        _ => always(plain()),
    }
}

fn surveyed(from: Stand, base: Facts) -> Vec<(Value, Option<Stand>)> {
    let mut ways = Vec::new();
    if let Some(back) = from.go(base, Verb::Survey, Some(false)) {
        ways.push((json!({"conforms": false}), Some(back)));
    }
    let Some(on) = from.go(base, Verb::Survey, Some(true)) else { return ways };
    for payer in ["resident", "warranty", "decorator", "fee"] {
        let flow = rules::flow_after(base.in_home, Flow::Survey, payer);
        ways.push((json!({"conforms": true, "payer": payer}), Some(Stand { flow, ..on })));
    }
    let by_the_table =
        if base.in_home { None } else { Some(Stand { flow: rules::flow_after(false, Flow::Survey, "fee"), ..on }) };
    ways.push((json!({"conforms": true}), by_the_table));
    ways
}

/// Everything that can be reached from a stand, itself first, each with its edges.
pub(crate) fn reach(from: Stand, base: Facts, roles: &[Role]) -> Vec<(Stand, Vec<Edge>)> {
    let (mut found, mut next) = (Vec::new(), vec![from]);
    while let Some(stand) = next.pop() {
        if found.iter().any(|(known, _)| *known == stand) {
            continue;
        }
        let ways = steps(stand, base, roles);
        next.extend(ways.iter().filter_map(|(_, to)| *to));
        found.push((stand, ways.into_iter().map(|(edge, _)| edge).collect()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand(state: State, flow: Flow) -> Stand {
        Stand { state, flow, paused: false, agreed: false, quoted_here: false, owes: false, talked: false }
    }

    fn home() -> Facts {
        Facts { in_home: true, assigned: true, ..Facts::default() }
    }

    /// Follows verbs as a phone does, by the edges alone.
    fn follow(from: Stand, base: Facts, told: &[(&str, Value)]) -> Option<String> {
        let all = reach(from, base, &[Role::Technician]);
        let mut at = from.key();
        for (verb, said) in told {
            let (_, edges) = all.iter().find(|(stand, _)| stand.key() == at)?;
            let fits =
                |edge: &&Edge| edge.verb == *verb && edge.when.iter().all(|(name, is)| said.get(name) == Some(is));
            at = edges.iter().find(fits)?.to.clone()?;
        }
        Some(at)
    }

    #[test]
    fn the_paid_road_is_walked_without_a_network() {
        let none = || json!({});
        let road = [
            ("depart", none()),
            ("announce", none()),
            ("inspect", none()),
            ("quote", none()),
            ("consent", json!({"start": true})),
            ("finish", none()),
            ("accept", none()),
            ("pay", none()),
        ];
        let end = follow(stand(State::Issued, Flow::HomePaid), home(), &road);
        assert_eq!(end.as_deref(), Some("accepted.home_paid.agreed.here"));
    }

    #[test]
    fn free_work_turns_paid_where_the_look_says_so() {
        let road = [("inspect", json!({"payer": "resident"})), ("quote", json!({}))];
        let end = follow(stand(State::Announced, Flow::HomeFree), home(), &road);
        assert_eq!(end.as_deref(), Some("quoted.home_paid.here"));
        let free =
            follow(stand(State::Announced, Flow::HomeFree), home(), &[("inspect", json!({})), ("start", json!({}))]);
        assert_eq!(free.as_deref(), Some("working.home_free"));
    }

    #[test]
    fn who_pays_by_the_table_is_told_by_the_centre() {
        let from = stand(State::Inspected, Flow::Survey);
        assert_eq!(follow(from, home(), &[("survey", json!({"conforms": true}))]), None);
        let named = follow(from, home(), &[("survey", json!({"conforms": true, "payer": "resident"}))]);
        assert_eq!(named.as_deref(), Some("inspected.home_paid"));
        assert_eq!(follow(from, home(), &[("survey", json!({"conforms": false}))]).as_deref(), Some("returned.survey"));
    }

    #[test]
    fn a_pause_is_left_by_going_on() {
        let from = stand(State::Working, Flow::HomeFree);
        let road = [("pause", json!({})), ("resume", json!({}))];
        assert_eq!(follow(from, home(), &road), Some(from.key()));
        assert_eq!(follow(from, home(), &[("pause", json!({})), ("finish", json!({}))]), None);
    }

    #[test]
    fn every_reachable_stand_has_its_own_key() {
        for flow in Flow::ALL {
            for in_home in [true, false] {
                let base = Facts { in_home, assigned: true, ..Facts::default() };
                let all = reach(stand(State::Issued, flow), base, &[Role::Technician]);
                let mut keys: Vec<String> = all.iter().map(|(stand, _)| stand.key()).collect();
                keys.sort();
                keys.dedup();
                assert_eq!(keys.len(), all.len());
                for (_, edges) in &all {
                    assert!(edges.iter().filter_map(|edge| edge.to.as_ref()).all(|to| keys.contains(to)));
                }
            }
        }
    }
}
