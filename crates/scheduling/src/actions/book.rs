//! Holding somebody's time for one matter (`promise.reserved`), moving it, giving it back.

use std::ops::Range;

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde_json::json;

use crate::model::{Ask, Booked, Reserve, ReserveNow};
use crate::store::NewBooking;
use crate::{perms, queries, rules, store};

/// How many free times a refusal names as data.
const NEXT: usize = 12;

/// Holds an appointment. The running quarter may still be taken.
///
/// # Errors
/// Forbidden. `promise.reserved`: `in_the_past`, `not_qualified`, `off_shift`, `slot_taken`; each with the next free slots in
/// its facts (`next` in words, `next_slots` as data).
pub fn reserve(tx: &mut Tx<'_>, by: &Actor, input: Reserve) -> Result<Booked, Fault> {
    by.require::<perms::Book>()?;
    let minutes = rules::sane_minutes(input.minutes);
    let wish = Wish::appointment(tx, &input, minutes)?;
    if input.starts_at.cell() < tx.now().cell() {
        return Err(wish.refused(tx, "in_the_past", None)?);
    }
    wish.hold(tx, by, "booking.reserved")
}

/// Holds somebody who sets off at once.
///
/// # Errors
/// Forbidden. `promise.reserved`: `not_qualified`, `off_shift`, `slot_taken`, as for [`reserve`].
pub fn reserve_now(tx: &mut Tx<'_>, by: &Actor, input: ReserveNow) -> Result<Booked, Fault> {
    at_once(tx, by, input, false)
}

/// Holds somebody who sets off at once for what can't wait, on shift or called in from home: a certificate is asked for, a
/// shift is not. What else they hold at that time stays theirs.
///
/// # Errors
/// Forbidden. `promise.reserved`: `not_qualified`, `slot_taken`, as for [`reserve`].
pub fn call_in(tx: &mut Tx<'_>, by: &Actor, input: ReserveNow) -> Result<Booked, Fault> {
    at_once(tx, by, input, true)
}

fn at_once(tx: &mut Tx<'_>, by: &Actor, input: ReserveNow, called_in: bool) -> Result<Booked, Fault> {
    by.require::<perms::Book>()?;
    let now = tx.now();
    let line = tx.line();
    let out = queries::whereabouts(tx, line, now)?;
    let map = queries::places(tx, line)?;
    let eta = map.minutes(out.get(&input.staff_id).and_then(|w| w.building_id), input.building_id);
    let minutes = rules::sane_minutes(input.minutes);
    let wish = Wish {
        booking_id: input.booking_id,
        worker: input.staff_id,
        duty: input.duty,
        building_id: input.building_id,
        starts_at: now,
        ends_at: now.plus_minutes(eta + minutes),
        minutes,
        travel: eta,
        eta,
        held: rules::cells(now, eta + minutes),
        zone: tx.zone()?,
        called_in,
    };
    wish.hold(tx, by, "booking.reserved")
}

/// Holds another time, another person, or both, for the same matter; what was held before is free again.
///
/// # Errors
/// As [`reserve`]; nothing has moved then.
pub fn move_booking(tx: &mut Tx<'_>, by: &Actor, booking_id: Id, input: Reserve) -> Result<Booked, Fault> {
    by.require::<perms::Book>()?;
    store::free_cells(tx, booking_id, i64::MIN)?;
    let input = Reserve { booking_id, ..input };
    let wish = Wish::appointment(tx, &input, rules::sane_minutes(input.minutes))?;
    if input.starts_at.cell() < tx.now().cell() {
        return Err(wish.refused(tx, "in_the_past", None)?);
    }
    wish.hold(tx, by, "booking.moved")
}

/// Gives the time of a matter back (cancelled, handed outside). Without a booking nothing happens.
pub fn release(tx: &mut Tx<'_>, booking_id: Id) -> Result<(), Fault> {
    let now = tx.now();
    if store::end_booking(tx, booking_id, "released", now)? {
        store::free_cells(tx, booking_id, i64::MIN)?;
        tx.record(Event::new("booking.released", "booking", booking_id))?;
    }
    Ok(())
}

/// The work of a matter is over at a moment: the person is free again from that quarter on. Without a booking nothing happens.
pub fn finish_at(tx: &mut Tx<'_>, booking_id: Id, at: Moment) -> Result<(), Fault> {
    if store::end_booking(tx, booking_id, "done", at)? {
        store::free_cells(tx, booking_id, at.cell())?;
        tx.record(Event::new("booking.ended", "booking", booking_id).data("at", at.rfc3339()))?;
    }
    Ok(())
}

/// A time that is wanted of a person.
struct Wish {
    booking_id: Id,
    worker: Id,
    duty: String,
    building_id: Option<Id>,
    starts_at: Moment,
    ends_at: Moment,
    minutes: i64,
    travel: i64,
    eta: i64,
    held: Range<i64>,
    zone: TimeZone,
    called_in: bool,
}

impl Wish {
    fn appointment(tx: &mut Tx<'_>, input: &Reserve, minutes: i64) -> Result<Self, Fault> {
        let line = tx.line();
        let travel = queries::places(tx, line)?.minutes(None, input.building_id);
        Ok(Self {
            booking_id: input.booking_id,
            worker: input.staff_id,
            duty: input.duty.clone(),
            building_id: input.building_id,
            starts_at: input.starts_at,
            ends_at: input.starts_at.plus_minutes(minutes),
            minutes,
            travel,
            eta: 0,
            held: rules::cells(input.starts_at, minutes + travel),
            zone: tx.zone()?,
            called_in: false,
        })
    }

    /// Holds it, or says why not. What was written before a refusal is rolled back with the command.
    fn hold(&self, tx: &mut Tx<'_>, by: &Actor, kind: &'static str) -> Result<Booked, Fault> {
        let line = tx.line();
        let qualified = staff::queries::qualified_one(tx, line, self.worker, &self.duty)?;
        if !qualified.is_some_and(|q| q.on(self.starts_at.day(&self.zone))) {
            return Err(self.refused(tx, "not_qualified", None)?);
        }
        store::put_booking(
            tx,
            &NewBooking {
                booking_id: self.booking_id,
                worker: self.worker,
                duty: &self.duty,
                building_id: self.building_id,
                starts_at: self.starts_at,
                ends_at: self.ends_at,
                travel: self.travel,
                danger: self.called_in,
                by: by.id,
            },
        )?;
        let taken = store::take_cells(tx, self.booking_id, &self.held, self.called_in)?;
        let whole = taken >= self.held.end - self.held.start;
        let holder = if whole { None } else { queries::holder(tx, line, self.worker, &self.held, self.booking_id)? };
        // Who is called in from home has no shift whose quarters could be taken.
        if !whole && (holder.is_some() || !self.called_in) {
            store::free_cells(tx, self.booking_id, i64::MIN)?;
            let reason = if holder.is_some() { "slot_taken" } else { "off_shift" };
            return Err(self.refused(tx, reason, holder)?);
        }
        let event =
            Event::new(kind, "booking", self.booking_id).id("worker", self.worker).data("duty", self.duty.clone());
        tx.record(event.data("starts_at", self.starts_at.rfc3339()).data("ends_at", self.ends_at.rfc3339()))?;
        Ok(Booked { starts_at: self.starts_at, ends_at: self.ends_at, eta_minutes: self.eta })
    }

    /// The refusal, with who holds the time and what could be had instead.
    fn refused(
        &self,
        tx: &mut Tx<'_>,
        reason: &'static str,
        holder: Option<(Moment, Moment, String)>,
    ) -> Result<Fault, Fault> {
        let (line, now) = (tx.line(), tx.now());
        let ask = Ask {
            duty: self.duty.clone(),
            minutes: self.minutes,
            building_id: self.building_id,
            from: Some(self.starts_at.max(now)),
            now,
        };
        let offer = queries::ask(tx, line, &ask)?;
        let next: Vec<String> =
            offer.slots.iter().take(3).map(|s| format!("{} {}", s.starts_at.short(&self.zone), s.name)).collect();
        let name = match staff::queries::name_of(tx, self.worker) {
            // Nobody of this name: the person was named wrongly, and the refusal says the rest.
            Err(Fault::NotFound) => String::new(),
            name => name?,
        };
        let refusal = match reason {
            "in_the_past" => Refusal::new("promise.reserved", "in_the_past"),
            "not_qualified" => Refusal::new("promise.reserved", "not_qualified"),
            "slot_taken" => Refusal::new("promise.reserved", "slot_taken"),
            _ => Refusal::new("promise.reserved", "off_shift"),
        };
        let refusal = match holder {
            Some((from, to, holder)) => {
                refusal.fact("from", from.short(&self.zone)).fact("to", to.hm(&self.zone)).fact("holder", holder)
            }
            None => refusal.fact("from", self.starts_at.short(&self.zone)).fact("to", self.ends_at.hm(&self.zone)),
        };
        let refusal = refusal
            .fact("staff", name)
            .fact("duty", self.duty.clone())
            .fact("left", i64::try_from(next.len()).unwrap_or(0))
            .fact("next", next)
            .fact("next_slots", json!(offer.slots.iter().take(NEXT).collect::<Vec<_>>()));
        Ok(refusal.way("choose_slot").way("promise_callback").into())
    }
}
