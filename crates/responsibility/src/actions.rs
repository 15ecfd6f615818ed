//! What people do with responsibility, a function a verb: authorise → rule → store → event.
//!
//! Every change makes a new stamp, so that each process reads the book anew.

mod catalogue;
mod party;
mod terms;

pub use catalogue::{AddWord, ChangeComponent, RemoveWord, add_word, change_component, remove_word};
pub use party::{EndParty, PartyAdded, PartyInput, add_party, change_party, end_party};
pub use terms::{AddPeriod, EndPeriod, PeriodAdded, SetSeason, add_period, end_period, set_season};
