//! The decisions of the portal: whether a link is good, what a job allows, what was broken, what a party may see. Pure.

mod breach;
mod chase;
mod hours;
mod job;
mod link;
mod seen;

pub use breach::{Breach, BreachKind, Times, breaches};
pub use chase::{Wait, waits_for};
pub use hours::{Hours, due_within};
pub use job::{JobState, JobVerb, allowed, next_notice};
pub use link::{LinkState, link_state, token_of};
pub use seen::{called, without_numbers};
