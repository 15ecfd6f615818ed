//! The decisions about orders: what a verb demands, which rule refuses it, when an order is late. Pure.

mod accept;
mod charge;
mod contact;
mod hands;
mod hours;
mod payer;
mod refuse;

use kernel::clock::Moment;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::money::Fen;

pub use accept::{Accepting, By, acceptance};
pub use charge::{Try, code_hash, code_of, codes_match, consent_call, pays_resident, quotable, try_code};
pub use contact::{Contact, Reporter, contact};
pub use hands::{Hand, duties_of, hands, is_centre};
pub use hours::{Quiet, early, resting};
pub use payer::{Ground, named_payer};
pub use refuse::refusal;

use crate::machine::{Flow, State};
use crate::model::{Order, OrderLine, outcome};

/// Prose of 1..=max characters with its own punctuation, or a noted error.
pub fn prose(check: &mut Check, text: &str, field: &str, max: usize) -> String {
    let said = intake::rules::prose(text);
    check.ensure(!said.is_empty(), field, "missing");
    check.ensure(said.chars().count() <= max, field, "too_long");
    said
}

/// The same where nothing need be said.
pub fn remark(text: Option<&str>) -> Option<String> {
    text.map(intake::rules::prose).filter(|said| !said.is_empty())
}

/// An adult who lives there lets the worker in; to a child alone nobody goes in. Who was asked who it was, says so: `None`
/// stands for an outside program that doesn't ask.
///
/// # Errors
/// `site.announced` (`child_alone`, `who_let_in`).
pub fn announced(child_alone: bool, let_in_by: Option<&str>) -> Result<(), Fault> {
    if child_alone {
        return Err(Refusal::new("site.announced", "child_alone").way("pause").way("return").into());
    }
    if let_in_by.is_some_and(str::is_empty) {
        return Err(Refusal::new("site.announced", "who_let_in").way("say_who").way("pause").into());
    }
    Ok(())
}

/// 不符合 needs its reason: the next one must know what was seen.
///
/// # Errors
/// `route.survey` (`no_reason`).
pub fn surveyed(conforms: bool, reason: &str) -> Result<(), Fault> {
    if !conforms && reason.is_empty() {
        return Err(Refusal::new("route.survey", "no_reason").way("survey").into());
    }
    Ok(())
}

/// 不符合 needs a photo of it, unless one was taken at the look before.
///
/// # Errors
/// `route.survey` (`no_photo`).
pub fn survey_photo(conforms: bool, photos: usize) -> Result<(), Fault> {
    if !conforms && photos == 0 {
        return Err(Refusal::new("route.survey", "no_photo").way("survey").into());
    }
    Ok(())
}

/// The work ends when everything is cleaned up and put back.
///
/// # Errors
/// `site.cleaned` (`not_cleaned`).
pub fn cleaned(cleaned: bool) -> Result<(), Fault> {
    if cleaned { Ok(()) } else { Err(Refusal::new("site.cleaned", "not_cleaned").way("finish").into()) }
}

/// A time that isn't the promised one is another promise: it is read back to the resident and confirmed. A danger goes first.
///
/// `holds`: an open promise is kept by what is done now.
///
/// # Errors
/// `promise.read-back` (`new_time`).
pub fn read_back(order: &Order, holds: bool, read_back: bool) -> Result<(), Fault> {
    if order.request_id.is_some() && !holds && !order.is_urgent() && !read_back {
        return Err(Refusal::new("promise.read-back", "new_time").way("read_back").into());
    }
    Ok(())
}

/// An order is closed by hand only where its return visit could be waived: complaints, leaks, paid work, poor opinions and work
/// done twice are always visited.
///
/// # Errors
/// `order.closed-by-revisit` (`always_visited`).
pub fn closable(order: &Order) -> Result<(), Fault> {
    if order.always_visited && !order.at().is_end() {
        return Err(Refusal::new("order.closed-by-revisit", "always_visited")
            .way("wait_for_visit")
            .way("reopen")
            .into());
    }
    Ok(())
}

/// What becomes due at acceptance: what was agreed, on the paid road, for work of our own.
pub fn due(order: &Order) -> Fen {
    if order.chargeable() && order.party_id.is_none() { order.agreed_fen } else { Fen::ZERO }
}

/// Work that goes outside has a date, and it lies ahead.
///
/// # Errors
/// `route.external-due` (`in_the_past`).
pub fn due_ahead(due_at: Moment, now: Moment) -> Result<(), Fault> {
    if due_at > now {
        Ok(())
    } else {
        Err(Refusal::new("route.external-due", "in_the_past").way("hand_outside").into())
    }
}

/// The state to which an order falls back when a named colleague denies the call by which the payer is said to have agreed:
/// before it is accepted the agreement holds no more, and what is not finished waits for another. `None`: it stays, and the
/// centre decides.
pub fn after_denial(order: &Order) -> Option<State> {
    match order.at() {
        State::Consented | State::Working => Some(State::Quoted),
        State::Quoted => Some(State::Quoted),
        State::Finished => Some(State::Finished),
        _ => None,
    }
}

/// A second colleague is somebody whose hands weren't on it.
pub fn is_second(witness: Id, order: &Order, workers: &[Id]) -> bool {
    order.staff_id != Some(witness) && !workers.contains(&witness)
}

/// The one outcome of an order that ends by being closed.
pub fn outcome_of(order: &Order) -> &'static str {
    if order.at() == State::Declined {
        return outcome::DECLINED;
    }
    match order.party_kind.as_deref() {
        None => outcome::OWN,
        Some("warranty") => "warranty",
        Some("contractor") => "subcontractor",
        Some("utility") => "utility",
        Some("liable_person") => "liable_person",
        Some(_) => "outside_firm",
    }
}

/// The road that a survey opens, or a look that shows who pays.
pub fn flow_after(in_home: bool, flow: Flow, payer: &str) -> Flow {
    match (in_home, flow) {
        (true, Flow::Survey | Flow::HomeFree | Flow::HomePaid) if pays_resident(payer) => Flow::HomePaid,
        (true, Flow::Survey | Flow::HomeFree | Flow::HomePaid) => Flow::HomeFree,
        (false, Flow::Survey) => Flow::Common,
        (_, other) => other,
    }
}

/// Why an order is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Late {
    /// Nobody has answered in time.
    Unanswered,
    /// The promised time has come and nobody has set out.
    NotOnTheWay,
    /// The outside party is over its date.
    Outside,
    /// The pause is over and nobody has gone on.
    Pause,
}

impl Late {
    /// Its message id.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::NotOnTheWay => "not-on-the-way",
            Self::Outside => "outside",
            Self::Pause => "pause",
        }
    }
}

/// The times that decide whether an order is late.
#[derive(Debug, Clone, Copy, Default)]
pub struct Times {
    /// The promised time.
    pub starts_at: Option<Moment>,
    /// When the outside party is due.
    pub due_at: Option<Moment>,
    /// Whether it rests.
    pub paused: bool,
    /// Until when.
    pub paused_until: Option<Moment>,
    /// When it went up.
    pub raised_at: Option<Moment>,
}

/// Whether an order is late at a moment, why, and by how many minutes.
pub fn lateness(state: State, times: Times, now: Moment) -> Option<(Late, i64)> {
    if state.is_end() {
        return None;
    }
    let over = |why: Late, due: Moment| (due < now).then(|| (why, now.minutes_since(due)));
    if times.paused {
        return times.paused_until.and_then(|until| over(Late::Pause, until));
    }
    match state {
        State::Outside => times.due_at.and_then(|due| over(Late::Outside, due)),
        State::Issued if times.raised_at.is_some() => {
            times.raised_at.map(|at| (Late::Unanswered, now.minutes_since(at)))
        }
        State::Issued | State::Acknowledged => times.starts_at.and_then(|due| over(Late::NotOnTheWay, due)),
        _ => None,
    }
}

/// The same for a line of a list.
pub fn late(order: &OrderLine, now: Moment) -> Option<(Late, i64)> {
    let times = Times {
        starts_at: order.starts_at,
        due_at: order.due_at,
        paused: order.is_paused(),
        paused_until: order.paused_until,
        raised_at: order.raised_at,
    };
    lateness(order.at(), times, now)
}

#[cfg(test)]
mod tests;
