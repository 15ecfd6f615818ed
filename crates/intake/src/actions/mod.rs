//! What people do in intake, a function a verb: authorise → rule → store → event.
//!
//! `confirm` takes a request; `follow`, `keep_promise`, `hand_back`, `reissue` and the visits are told by the orders above, inside their
//! own commands; the rest are verbs of the centre.

mod agree;
mod calls;
mod confirm;
mod follow;
mod input;
mod promises;
mod requests;
mod script;
mod take_up;
mod taking;
mod visits;

pub use calls::{drop_call, park};
pub use confirm::confirm;
pub use follow::{follow, hand_back, keep_promise, reissue};
pub use input::{
    Assess, ChangeOwner, Confirm, EndPromise, MovePromise, ParkCall, Promise, Reporter, SaveLine, SaveScript,
};
pub use promises::{break_promise, keep, move_promise, promise_more, tell_broken};
pub use requests::{change_owner, tick_steps};
pub use script::save_script;
pub use take_up::take_up;
pub use visits::{Visit, break_visits, move_outside, not_solved, promise_outside, promise_visit, visit_due, withdraw};
