//! What is reserved or agreed for a promise: the nearest hands for a danger, a slot for a visit, a party's word, a time.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use responsibility::model::{Decision, Facts};
use scheduling::model::{Booked, DangerCall, Reserve, ReserveNow};

use super::input::Promise;
use crate::codes::{PromiseKind, State};
use crate::queries::assess::{Spot, duty, unknown};
use crate::queries::parties;
use crate::queries::promises::term;
use crate::rules::danger::Level;
use crate::rules::promise as promised;

/// What was reserved or agreed for a promise.
pub(super) struct Agreed {
    pub(super) kind: Option<PromiseKind>,
    pub(super) state: State,
    pub(super) words: Option<String>,
    /// What the software says of it, as a code.
    pub(super) words_code: Option<&'static str>,
    pub(super) staff_id: Option<Id>,
    pub(super) party_id: Option<Id>,
    pub(super) starts_at: Option<Moment>,
    pub(super) ends_at: Option<Moment>,
    pub(super) due_at: Option<Moment>,
    pub(super) eta_minutes: Option<i64>,
    pub(super) order_id: Option<Id>,
    pub(super) displaced: Vec<Id>,
    /// The duty that was booked.
    pub(super) duty: Option<String>,
    /// Who at an outside party accepted the time.
    pub(super) accepted_by: Option<String>,
}

impl Agreed {
    fn nothing(state: State) -> Self {
        Self {
            kind: None,
            state,
            words: None,
            words_code: None,
            staff_id: None,
            party_id: None,
            starts_at: None,
            ends_at: None,
            due_at: None,
            eta_minutes: None,
            order_id: None,
            displaced: Vec::new(),
            duty: None,
            accepted_by: None,
        }
    }

    fn due(kind: PromiseKind, due_at: Moment, words: Option<String>) -> Self {
        Self { kind: Some(kind), due_at: Some(due_at), words, ..Self::nothing(State::Promised) }
    }

    fn visit(kind: PromiseKind, order_id: Id, staff_id: Id, booked: Booked, due_at: Moment) -> Self {
        Self {
            kind: Some(kind),
            staff_id: Some(staff_id),
            starts_at: Some(booked.starts_at),
            ends_at: Some(booked.ends_at),
            due_at: Some(due_at),
            eta_minutes: (booked.eta_minutes > 0).then_some(booked.eta_minutes),
            order_id: Some(order_id),
            ..Self::nothing(State::Promised)
        }
    }
}

/// The nearest qualified hands go, whatever they were doing. When nobody is on shift the order goes out unassigned: it is
/// never turned away.
pub(super) fn send_at_once(
    tx: &mut Tx<'_>,
    by: &Actor,
    spot: &Spot,
    decision: &Decision,
    level: Level,
) -> Result<Agreed, Fault> {
    let (community, now, today) = (tx.line(), tx.now(), tx.today()?);
    let order_id = tx.id();
    let duty = decision.duty.clone().unwrap_or_else(|| "guarding".to_owned());
    let call = DangerCall {
        booking_id: order_id,
        duty: duty.clone(),
        building_id: spot.building_id,
        minutes: decision.minutes,
    };
    let within = term(tx, community, level.term(), today)?.unwrap_or(0);
    match scheduling::actions::nearest_for_danger(tx, by, call) {
        Ok(sent) => {
            let due_at = now.plus_minutes(within.max(sent.eta_minutes));
            let mut agreed = Agreed::visit(PromiseKind::Danger, order_id, sent.staff_id, sent.booked, due_at);
            agreed.eta_minutes = Some(sent.eta_minutes);
            agreed.displaced = sent.displaced;
            agreed.duty = Some(duty);
            Ok(agreed)
        }
        Err(Fault::Refused(_)) => Ok(Agreed {
            order_id: Some(order_id),
            duty: Some(duty),
            ..Agreed::due(PromiseKind::Danger, now.plus_minutes(within), None)
        }),
        Err(fault) => Err(fault),
    }
}

/// Reserves what is promised.
pub(super) fn agree(
    tx: &mut Tx<'_>,
    by: &Actor,
    spot: &Spot,
    facts: &Facts,
    decision: &Decision,
    promise: &Promise,
) -> Result<Agreed, Fault> {
    let (community, now, today) = (tx.line(), tx.now(), tx.today()?);
    let (minutes, building_id) = (decision.minutes, spot.building_id);
    let grace = |tx: &mut Tx<'_>| term(tx, community, "grace", today).map(|minutes| minutes.unwrap_or(0));
    Ok(match promise {
        Promise::Now { staff_id } => {
            let staff_id = promised::somebody(*staff_id)?;
            let booking_id = tx.id();
            let duty = duty(decision);
            let reserve = ReserveNow { booking_id, staff_id, duty: duty.clone(), minutes, building_id };
            let booked = scheduling::actions::reserve_now(tx, by, reserve)?;
            let within = term(tx, community, "now", today)?.unwrap_or(0).max(booked.eta_minutes);
            let mut agreed = Agreed::visit(PromiseKind::Now, booking_id, staff_id, booked, now.plus_minutes(within));
            agreed.eta_minutes = Some(booked.eta_minutes);
            agreed.duty = Some(duty);
            agreed
        }
        Promise::Appointment { staff_id, starts_at } | Promise::Survey { staff_id, starts_at } => {
            let booking_id = tx.id();
            let survey = matches!(promise, Promise::Survey { .. });
            let duty = if survey { survey_duty(decision) } else { duty(decision) };
            let reserve = Reserve {
                booking_id,
                staff_id: *staff_id,
                duty: duty.clone(),
                starts_at: *starts_at,
                minutes,
                building_id,
            };
            in_hours(tx, *starts_at, minutes)?;
            let booked = scheduling::actions::reserve(tx, by, reserve)?;
            let due_at = booked.starts_at.plus_minutes(grace(tx)?);
            let kind = if survey { PromiseKind::Survey } else { PromiseKind::Appointment };
            Agreed { duty: Some(duty), ..Agreed::visit(kind, booking_id, *staff_id, booked, due_at) }
        }
        Promise::Outside { party_id, due_at, reason, accepted_by, not_reached } => {
            let said = |text: &Option<String>| text.as_deref().map(crate::rules::prose).filter(|t| !t.is_empty());
            let (reason, accepted_by) = (said(reason), said(accepted_by));
            parties::outside(tx, community, *party_id, facts, reason.is_some()).map_err(named("promise.party_id"))?;
            // Nobody there has answered: what the resident is told is a call of our own, which the centre owns.
            let kind = if *not_reached { PromiseKind::Callback } else { PromiseKind::Outside };
            Agreed {
                party_id: Some(*party_id),
                order_id: Some(tx.id()),
                state: State::Outside,
                accepted_by: accepted_by.filter(|_| !not_reached),
                words_code: not_reached.then_some("party_not_reached"),
                ..Agreed::due(kind, *due_at, reason)
            }
        }
        Promise::NotOffered { referral_id, .. } => {
            if let Some(id) = referral_id {
                responsibility::queries::party(tx, community, *id).map_err(unknown("promise.referral_id"))?;
            }
            Agreed::nothing(State::Refused)
        }
        Promise::Answered { .. } => Agreed::nothing(State::Closed),
        Promise::Callback { due_at, words } => {
            let words = words.as_deref().map(crate::rules::prose).filter(|words| !words.is_empty());
            Agreed::due(PromiseKind::Callback, *due_at, words)
        }
        Promise::Find { due_at, words } => Agreed::due(PromiseKind::Find, *due_at, Some(crate::rules::prose(words))),
    })
}

/// Who looks first: the trade's own people where ours do the work, else those whose duty is to look.
pub(super) fn survey_duty(decision: &Decision) -> String {
    use responsibility::model::Way;
    match decision.way {
        Way::Own | Way::Survey => duty(decision),
        Way::Outside { .. } | Way::NotOffered { .. } => "survey".to_owned(),
    }
}

/// `promise.reserved`: a time that is promised ahead lies within the community's hours of service.
///
/// # Errors
/// Refused by `promise.reserved` (`outside_hours`).
pub(super) fn in_hours(tx: &mut Tx<'_>, starts_at: Moment, minutes: i64) -> Result<(), Fault> {
    let (community, zone) = (tx.line(), tx.zone()?);
    match scheduling::queries::hours(tx, community, starts_at.day(&zone))? {
        Some(hours) if !hours.hold(starts_at, minutes, &zone) => Err(Refusal::new("promise.reserved", "outside_hours")
            .fact("from", clock(hours.opens_minute))
            .fact("to", clock(hours.closes_minute))
            .way("pick_time")
            .way("call_back")
            .into()),
        _ => Ok(()),
    }
}

fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

/// A field error under the name that the field has here.
fn named(field: &'static str) -> impl Fn(Fault) -> Fault {
    move |fault| match fault {
        Fault::Invalid(errors) => {
            let detail = errors.first().map_or_else(|| "unknown".to_owned(), |error| error.detail.clone());
            Fault::invalid(field, &detail)
        }
        other => other,
    }
}
