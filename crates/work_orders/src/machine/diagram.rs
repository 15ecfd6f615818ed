//! The diagram of the machine, drawn from the table; `road.md` beside this file holds it and a test compares the two.

use super::{Flow, ROAD, State, Verb, When};

/// The whole road of one order as a Mermaid state diagram. Pauses and payments, which lead nowhere else, are left out.
pub fn diagram() -> String {
    let mut lines = vec!["stateDiagram-v2".to_owned(), "    [*] --> issued".to_owned()];
    for step in ROAD {
        for from in step.from.iter().filter(|from| **from != step.to || step.verb == Verb::Survey) {
            let mut label = step.verb.code().to_owned();
            if step.flows.len() < Flow::ALL.len() {
                let flows: Vec<&str> = step.flows.iter().map(|flow| flow.code()).collect();
                label = format!("{label} ({})", flows.join(", "));
            }
            if step.when != When::Always {
                label = format!("{label} [{}]", step.when.code());
            }
            lines.push(format!("    {} --> {} : {label}", from.code(), step.to.code()));
        }
    }
    lines.extend(State::ALL.iter().filter(|state| state.is_end()).map(|state| format!("    {} --> [*]", state.code())));
    lines.join("\n")
}
