//! The decisions of the portal: whether a link is good, what a job allows, what was broken, what a party may see. Pure.

mod breach;
mod chase;
mod hours;
mod household;
mod job;
pub mod limits;
mod link;
mod seen;

pub use breach::{Breach, BreachKind, Times, breaches};
pub use chase::{Wait, waits_for};
pub use hours::{Hours, due_within};
pub use household::{Stay, is_the_households};
pub use job::{JobState, JobVerb, allowed, next_notice};
pub use link::{LinkState, code_of, link_state, token_of};
pub use seen::{called, without_numbers};
