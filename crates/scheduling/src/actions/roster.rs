//! The roster: putting on and taking off, leave, copying a week. Commands of the company's line, about one community.

use std::ops::Range;

use kernel::actor::Actor;
use kernel::clock::{Day, Moment, days_between};
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use platform::lines::{self, Line};
use serde::{Deserialize, Serialize};
use staff::rules::Ground;

use crate::model::{LEAVE_KINDS, Shift, Template};
use crate::rules::ShiftCells;
use crate::{perms, queries, rules, store};

/// How many days ahead a roster is written at most.
const FARTHEST: i64 = 366;
/// How many places are filled or emptied at once: a command holds the writer.
const MOST_AT_ONCE: usize = 200;

/// A person to be put on a shift.
#[derive(Debug, Clone)]
pub struct PutOn {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// The day on which the shift begins.
    pub day: Day,
    /// The shift.
    pub template_id: Id,
    /// The one duty that it is for; what the person can do at all where nothing is given.
    pub duty: Option<String>,
}

/// Who was put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutOnShift {
    /// The shift of the day.
    pub shift_id: Id,
}

/// Puts a person on a shift: the company lends them to the community for these hours.
///
/// # Errors
/// Forbidden; not a member; a day in the past or too far ahead; on leave; a shift at the same time. `duty.certified`:
/// `none`, `no_duty`, or `mentor_off_shift` for a newcomer whose mentor isn't on at the same hours.
pub fn put_on(tx: &mut Tx<'_>, by: &Actor, input: &PutOn) -> Result<PutOnShift, Fault> {
    by.require::<perms::WriteRoster>()?;
    let line = lines::by_id(tx, input.community)?;
    if !staff::queries::is_member(tx, line.id, input.staff_id)? {
        return Err(Fault::NotFound);
    }
    let ahead = days_between(tx.now().day(&line.zone), input.day);
    let mut check = Check::new();
    check.ensure(ahead >= 0, "day", "in_the_past");
    check.ensure(ahead <= FARTHEST, "day", "too_far");
    check.done()?;
    let cells = laid(&line, &queries::templates(tx, line.id)?, input.day, input.template_id)?;
    if store::is_away(tx, input.staff_id, input.day)? {
        return Err(Fault::invalid("day", "on_leave"));
    }
    if store::lent(tx, input.staff_id, &cells.all)? > 0 {
        return Err(Fault::invalid("day", "shift_overlaps"));
    }
    certified(tx, &line, input, &cells.all)?;
    put(tx, input, &cells)
}

/// Puts several people on, all or none. Newcomers come last: their mentors may be among the others.
///
/// # Errors
/// As [`put_on`]; nothing picked, or more than two hundred.
pub fn put_on_many(tx: &mut Tx<'_>, by: &Actor, inputs: &[PutOn]) -> Result<(), Fault> {
    picked(inputs.len())?;
    let mut waiting = Vec::new();
    for input in inputs {
        match put_on(tx, by, input) {
            Ok(_) => {}
            // The rule is asked before anything is written, so the command may go on.
            Err(Fault::Refused(refusal)) if refusal.reason == "mentor_off_shift" => waiting.push(input),
            Err(fault) => return Err(fault),
        }
    }
    waiting.into_iter().try_for_each(|input| put_on(tx, by, input).map(drop))
}

/// Takes several shifts off, all or none. Newcomers go first: they rely on the others.
///
/// # Errors
/// As [`take_off`]; nothing picked, or more than two hundred.
pub fn take_off_many(tx: &mut Tx<'_>, by: &Actor, community: Id, shifts: &[Id]) -> Result<(), Fault> {
    picked(shifts.len())?;
    let mut waiting = Vec::new();
    for shift_id in shifts {
        match take_off(tx, by, TakeOff { community, shift_id: *shift_id }) {
            Ok(()) => {}
            Err(Fault::Refused(refusal)) if refusal.reason == "mentor_needed" => waiting.push(*shift_id),
            Err(fault) => return Err(fault),
        }
    }
    waiting.into_iter().try_for_each(|shift_id| take_off(tx, by, TakeOff { community, shift_id }))
}

fn picked(count: usize) -> Result<(), Fault> {
    match count {
        0 => Err(Fault::invalid("places", "nothing_picked")),
        1..=MOST_AT_ONCE => Ok(()),
        _ => Err(Fault::invalid("places", "too_many")),
    }
}

fn put(tx: &mut Tx<'_>, input: &PutOn, cells: &ShiftCells) -> Result<PutOnShift, Fault> {
    let shift_id = tx.id();
    store::insert_shift(tx, shift_id, input.community, input.staff_id, (input.day, input.template_id), cells)?;
    if store::lend_cells(tx, shift_id, cells)? < cells.all.end - cells.all.start {
        return Err(Fault::invalid("day", "shift_overlaps"));
    }
    let event =
        Event::new("shift.put_on", "shift", shift_id).id("community", input.community).id("worker", input.staff_id);
    tx.record(event.data("day", input.day.to_string()).id("template", input.template_id))?;
    Ok(PutOnShift { shift_id })
}

/// The cells of a template on a day, on the wall clock of the community.
fn laid(line: &Line, templates: &[Template], day: Day, template_id: Id) -> Result<ShiftCells, Fault> {
    let template = templates.iter().find(|t| t.template_id == template_id);
    let template = template.ok_or_else(|| Fault::invalid("template_id", "unknown"))?;
    let midnight = Moment::at(day, 0, 0, &line.zone).ok_or_else(|| Fault::invalid("day", "not_a_date"))?;
    Ok(rules::shift_cells(
        midnight,
        template.starts_minute,
        template.minutes,
        template.break_minute,
        template.break_minutes,
    ))
}

/// `duty.certified` for a day: by a certificate of one's own, or with the mentor on shift at the same hours.
fn certified(tx: &mut Tx<'_>, line: &Line, input: &PutOn, cells: &Range<i64>) -> Result<(), Fault> {
    let standings = staff::queries::standings(tx, input.staff_id, input.day)?;
    let page = format!("/c/{}/staff/{}", line.code, input.staff_id);
    let refuse = |tx: &mut Tx<'_>, refusal: Refusal| -> Result<Fault, Fault> {
        let name = staff::queries::name_of(tx, input.staff_id)?;
        let refusal = refusal.fact("staff", name).fact("day", input.day.to_string());
        Ok(refusal
            .way_to("grant_certificate", format!("{page}#certificates"))
            .way_to("name_mentor", format!("{page}#mentor"))
            .into())
    };
    let mentors = match staff::rules::may_roster(&standings, input.duty.as_deref()) {
        Ok(Ground::Own) => return Ok(()),
        Ok(Ground::With(mentors)) => mentors,
        Err(refusal) => return Err(refuse(tx, refusal)?),
    };
    for mentor in &mentors {
        if queries::hours_of(tx, line.id, *mentor, cells)? == cells.end - cells.start {
            return Ok(());
        }
    }
    let names: Vec<String> = mentors.iter().map(|m| staff::queries::name_of(tx, *m)).collect::<Result<_, _>>()?;
    let refusal = Refusal::new("duty.certified", "mentor_off_shift").fact("mentor", names.join("、"));
    Err(refuse(tx, refusal)?)
}

/// A shift to be taken off the roster.
#[derive(Debug, Clone, Copy)]
pub struct TakeOff {
    /// The community.
    pub community: Id,
    /// The shift of a day.
    pub shift_id: Id,
}

/// Takes a person off a shift; of a running one, off what is left of it.
///
/// # Errors
/// Forbidden; not this community's; over already. `promise.reserved` (`booked`) while something is promised in it;
/// `duty.certified` (`mentor_needed`) while a newcomer relies on this person then.
pub fn take_off(tx: &mut Tx<'_>, by: &Actor, input: TakeOff) -> Result<(), Fault> {
    by.require::<perms::WriteRoster>()?;
    let shift = queries::shift(tx, input.community, input.shift_id)?;
    if shift.ends_cell <= tx.now().cell() {
        return Err(Fault::invalid("shift_id", "in_the_past"));
    }
    remove(tx, &shift)
}

/// Takes somebody off all shifts to come in communities that they have left.
pub(crate) fn take_off_all(tx: &mut Tx<'_>, worker: Id) -> Result<(), Fault> {
    let now = tx.now().cell();
    for (community, shift_id) in store::orphaned(tx, worker, now)? {
        let shift = queries::shift(tx, community, shift_id)?;
        remove(tx, &shift)?;
    }
    Ok(())
}

fn remove(tx: &mut Tx<'_>, shift: &Shift) -> Result<(), Fault> {
    let cut = shift.starts_cell.max(tx.now().cell());
    let left = cut..shift.ends_cell;
    if let Some(newcomer) = store::taken_along(tx, shift.community_id, shift.worker_id, shift.on_day, &left)?.first() {
        let name = staff::queries::name_of(tx, *newcomer)?;
        return Err(Refusal::new("duty.certified", "mentor_needed").fact("staff", name).way("roster_newcomer").into());
    }
    if store::take_back_cells(tx, shift.shift_id, cut)? < left.end - left.start {
        return Err(booked(tx, shift)?);
    }
    if cut == shift.starts_cell {
        store::delete_shift(tx, shift.shift_id)?;
    } else {
        store::shorten_shift(tx, shift.shift_id, cut)?;
    }
    let event = Event::new("shift.taken_off", "shift", shift.shift_id).id("community", shift.community_id);
    tx.record(event.id("worker", shift.worker_id).data("day", shift.on_day.to_string()))?;
    Ok(())
}

/// The refusal while something is promised in a shift.
fn booked(tx: &mut Tx<'_>, shift: &Shift) -> Result<Fault, Fault> {
    let line = lines::by_id(tx, shift.community_id)?;
    let (count, first) = queries::shift_booked(tx, shift)?;
    let name = staff::queries::name_of(tx, shift.worker_id)?;
    let refusal = Refusal::new("promise.reserved", "booked").fact("staff", name).fact("count", count);
    let refusal = refusal.fact("first", first.map(|at| at.short(&line.zone)).unwrap_or_default());
    Ok(refusal.way_to("open_board", format!("/c/{}/board", line.code)).into())
}

/// Days on which somebody will be away.
#[derive(Debug, Clone)]
pub struct NoteLeave {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// Code of the kind.
    pub kind: String,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
    /// Why, in a few words.
    pub reason: Option<String>,
}

/// Notes leave; the shifts of those days are taken off.
///
/// # Errors
/// Forbidden; not a member; field errors; what keeps a shift from being taken off ([`take_off`]).
pub fn note_leave(tx: &mut Tx<'_>, by: &Actor, input: &NoteLeave) -> Result<(), Fault> {
    by.require::<perms::WriteRoster>()?;
    if !staff::queries::is_member(tx, input.community, input.staff_id)? {
        return Err(Fault::NotFound);
    }
    let reason = kernel::text::tidy(input.reason.as_deref().unwrap_or(""));
    let mut check = Check::new();
    check.ensure(LEAVE_KINDS.contains(&input.kind.as_str()), "kind", "unknown");
    check.ensure(input.until_on >= input.from_on, "until_on", "order");
    check.ensure(days_between(input.from_on, input.until_on) <= FARTHEST, "until_on", "too_far");
    check.ensure(reason.chars().count() <= 200, "reason", "too_long");
    check.done()?;
    let now = tx.now().cell();
    for shift in queries::shifts_of(tx, input.community, input.staff_id, input.from_on, input.until_on)? {
        if shift.ends_cell > now {
            remove(tx, &shift)?;
        }
    }
    let leave_id = tx.id();
    store::insert_leave(tx, leave_id, input, &reason)?;
    let event =
        Event::new("leave.noted", "leave", leave_id).id("worker", input.staff_id).id("community", input.community);
    let event = event.data("from", input.from_on.to_string()).data("until", input.until_on.to_string());
    // Why somebody is away may be about their health: it is no plain data of the history.
    tx.record(event.personal("kind", input.kind.clone()).personal("reason", reason))?;
    Ok(())
}

/// Leave to be taken back.
#[derive(Debug, Clone, Copy)]
pub struct EndLeave {
    /// The community.
    pub community: Id,
    /// The leave.
    pub leave_id: Id,
}

/// Takes leave back. The shifts of those days don't come back by themselves.
///
/// # Errors
/// Forbidden; not of a member.
pub fn end_leave(tx: &mut Tx<'_>, by: &Actor, input: EndLeave) -> Result<(), Fault> {
    by.require::<perms::WriteRoster>()?;
    let worker = store::delete_leave(tx, input.community, input.leave_id)?.ok_or(Fault::NotFound)?;
    tx.record(
        Event::new("leave.ended", "leave", input.leave_id).id("worker", worker).id("community", input.community),
    )?;
    Ok(())
}

/// A week to be copied onto another.
#[derive(Debug, Clone, Copy)]
pub struct CopyWeek {
    /// The community.
    pub community: Id,
    /// A day of the week that is copied.
    pub from: Day,
    /// A day of the week that is filled.
    pub to: Day,
}

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// How many shifts were put on.
    pub put: i64,
    /// How many could not be: on leave, left, no certificate that counts then, on another shift, a day that is over.
    pub left_out: i64,
}

/// Copies a week's shifts onto another week, as far as the rules let it; the rest is counted, never forced.
///
/// # Errors
/// Forbidden; the same week; a week that is over.
pub fn copy_week(tx: &mut Tx<'_>, by: &Actor, input: CopyWeek) -> Result<Copied, Fault> {
    by.require::<perms::WriteRoster>()?;
    let (from, to) = (rules::monday(input.from), rules::monday(input.to));
    let shift_by = days_between(from, to);
    let line = lines::by_id(tx, input.community)?;
    let today = tx.now().day(&line.zone);
    if shift_by == 0 || rules::plus_days(to, 6) < today || days_between(today, to) > FARTHEST {
        return Err(Fault::invalid("to", "order"));
    }
    let mut copied = Copied::default();
    let mut waiting: Vec<(PutOn, ShiftCells)> = Vec::new();
    let templates = queries::templates(tx, line.id)?;
    for shift in queries::shifts_between(tx, line.id, from, rules::plus_days(from, 6))? {
        let day = rules::plus_days(shift.on_day, shift_by);
        let wish =
            PutOn { community: line.id, staff_id: shift.worker_id, day, template_id: shift.template_id, duty: None };
        let cells = laid(&line, &templates, day, shift.template_id).ok();
        let Some(cells) = cells.filter(|_| day >= today) else {
            copied.left_out += 1;
            continue;
        };
        if !fits(tx, &line, &wish, &cells)? {
            copied.left_out += 1;
            continue;
        }
        // Newcomers come after everybody else: their mentors must be on first.
        match staff::rules::may_roster(&staff::queries::standings(tx, wish.staff_id, day)?, None) {
            Ok(Ground::Own) => {
                put(tx, &wish, &cells)?;
                copied.put += 1;
            }
            Ok(Ground::With(_)) => waiting.push((wish, cells)),
            Err(_) => copied.left_out += 1,
        }
    }
    for (wish, cells) in waiting {
        if certified(tx, &line, &wish, &cells.all).is_ok() {
            put(tx, &wish, &cells)?;
            copied.put += 1;
        } else {
            copied.left_out += 1;
        }
    }
    Ok(copied)
}

/// Whether a person is here, not away, and not on another shift then.
fn fits(tx: &mut Tx<'_>, line: &Line, wish: &PutOn, cells: &ShiftCells) -> Result<bool, Fault> {
    Ok(staff::queries::is_member(tx, line.id, wish.staff_id)?
        && !store::is_away(tx, wish.staff_id, wish.day)?
        && store::lent(tx, wish.staff_id, &cells.all)? == 0)
}
