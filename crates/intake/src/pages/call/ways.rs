//! The right column: who can go now, the free times, the outside party, and what else may be promised.

use kernel::clock::Day;
use responsibility::model::PartyView;
use scheduling::model::Slot;

use super::Looks;
use crate::codes::{Ability, Kind};
use crate::pages::form::CallForm;
use crate::pages::shown::{self, Choice};
use crate::queries::assess::Assessment;
use crate::rules::danger::only_asks;
use crate::words::Words;

/// How many people who can go now are shown.
const NOW: usize = 3;
/// How many times of a part of the day stand in sight.
const IN_SIGHT: usize = 3;

/// What may be promised.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ways {
    /// What it takes: the duty and the minutes.
    pub(crate) takes: String,
    /// One sentence on whether we can.
    pub(crate) ability: String,
    pub(crate) now: Vec<Candidate>,
    pub(crate) party: Option<Outside>,
    pub(crate) days: Vec<DayOfSlots>,
    pub(crate) others: Vec<Other>,
    /// A time of the days that are folded away is picked.
    pub(crate) later_day: bool,
    /// What is picked.
    pub(crate) pick: String,
}

/// Somebody who can go now.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) value: String,
    pub(crate) letter: String,
    pub(crate) name: String,
    pub(crate) duties: String,
    pub(crate) place: String,
    pub(crate) eta: i64,
    pub(crate) key: usize,
    pub(crate) on: bool,
}

/// The outside party that does it.
#[derive(Debug, Clone)]
pub(crate) struct Outside {
    pub(crate) value: String,
    pub(crate) name: String,
    pub(crate) phone: String,
    pub(crate) answers_within: Option<String>,
    pub(crate) on: bool,
    /// Nobody there has answered yet: we call back.
    pub(crate) later: String,
    pub(crate) later_on: bool,
}

/// The free times of a day.
#[derive(Debug, Clone)]
pub(crate) struct DayOfSlots {
    pub(crate) label: String,
    pub(crate) parts: Vec<PartOfDay>,
}

/// The free times of a morning, an afternoon or an evening: a few in sight, the rest behind a key.
#[derive(Debug, Clone)]
pub(crate) struct PartOfDay {
    pub(crate) label: String,
    pub(crate) first: Vec<Time>,
    pub(crate) more: Vec<Time>,
    /// One of the rest is picked: they stay in sight.
    pub(crate) open: bool,
}

impl DayOfSlots {
    fn slots(&self) -> impl Iterator<Item = &Time> {
        self.parts.iter().flat_map(|part| part.first.iter().chain(&part.more))
    }

    fn mark(&mut self, pick: &str) {
        for part in &mut self.parts {
            part.first.iter_mut().chain(&mut part.more).for_each(|slot| slot.on = slot.value == pick);
            part.open = part.more.iter().any(|slot| slot.on);
        }
    }
}

/// A free time.
#[derive(Debug, Clone)]
pub(crate) struct Time {
    pub(crate) value: String,
    pub(crate) at: String,
    pub(crate) name: String,
    pub(crate) on: bool,
}

/// Something else than a visit.
#[derive(Debug, Clone)]
pub(crate) struct Other {
    pub(crate) choice: Choice,
    pub(crate) hint: String,
    pub(crate) key: &'static str,
    pub(crate) cap: &'static str,
}

/// The ways for a matter. What was picked stays picked while it is offered; else the best is.
pub(crate) fn ways(looks: &Looks, form: &CallForm, found: &Assessment) -> Ways {
    let w = looks.w();
    let mut ways = if only_asks(form.kind()) {
        // Who only asks, suggests or praises is answered; nobody is sent.
        Ways { ability: w.ability_asked(), others: others(looks, form.kind()), ..Ways::default() }
    } else {
        visits(looks, form.kind(), found)
    };
    let offered = form.pick.clone().filter(|pick| ways.values().any(|value| value == pick));
    ways.pick = offered.unwrap_or_else(|| best(form.kind(), found.ability, &ways));
    ways.mark();
    ways
}

/// A danger waits for no choice: whoever is nearest goes, and no time is agreed.
pub(crate) fn at_once(looks: &Looks) -> Ways {
    Ways { ability: looks.w().ability_danger(), ..Ways::default() }
}

fn visits(looks: &Looks, kind: Kind, found: &Assessment) -> Ways {
    let w = looks.w();
    let ours = matches!(found.ability, Ability::Now | Ability::Appointment | Ability::Survey);
    let now = found.offer.now.iter().take(if ours { NOW } else { 0 }).enumerate();
    let slot_kind = if ours && found.ability != Ability::Survey { "slot" } else { "survey" };
    let duty = duty_name(looks, found.decision.duty.as_deref().unwrap_or("survey"));
    Ways {
        takes: w.way_takes(duty, shown::span(w, found.decision.minutes)),
        ability: ability(looks, found),
        now: now.map(|(i, one)| candidate(looks, i, one)).collect(),
        party: found.party.as_ref().map(|party| outside(w, party)),
        days: days(looks, &found.offer.slots, slot_kind),
        others: others(looks, kind),
        ..Ways::default()
    }
}

fn candidate(looks: &Looks, i: usize, one: &scheduling::model::Candidate) -> Candidate {
    let w = looks.w();
    let place = if one.where_label.is_empty() { w.way_at_centre() } else { w.way_at(one.where_label.clone()) };
    let duties: Vec<String> = one.duties.iter().map(|duty| duty_name(looks, duty)).collect();
    Candidate {
        value: format!("now:{}", one.staff_id),
        letter: shown::letter(&one.name),
        name: one.name.clone(),
        duties: duties.join(looks.lang.pick("、", ", ")),
        place: match one.free_until {
            Some(until) => w.way_free_until(place, until.hm(&looks.line.zone)),
            None => place,
        },
        eta: one.eta_minutes,
        key: i + 1,
        on: false,
    }
}

/// Before there are words only what needs no table is offered.
pub(crate) fn bare(looks: &Looks, form: &CallForm) -> Ways {
    let mut ways = Ways { others: others(looks, form.kind()), ..Ways::default() };
    ways.pick = form.pick.clone().filter(|pick| ways.values().any(|value| value == pick)).unwrap_or_default();
    ways.mark();
    ways
}

impl Ways {
    fn values(&self) -> impl Iterator<Item = &String> {
        let now = self.now.iter().map(|candidate| &candidate.value);
        let party = self.party.iter().flat_map(|party| [&party.value, &party.later]);
        let slots = self.days.iter().flat_map(DayOfSlots::slots).map(|slot| &slot.value);
        let others = self.others.iter().map(|other| &other.choice.value);
        now.chain(party).chain(slots).chain(others)
    }

    fn mark(&mut self) {
        let pick = self.pick.clone();
        self.now.iter_mut().for_each(|candidate| candidate.on = candidate.value == pick);
        if let Some(party) = &mut self.party {
            (party.on, party.later_on) = (party.value == pick, party.later == pick);
        }
        self.days.iter_mut().for_each(|day| day.mark(&pick));
        self.later_day = self.days.iter().skip(1).flat_map(DayOfSlots::slots).any(|slot| slot.on);
        self.others.iter_mut().for_each(|other| other.choice.on = other.choice.value == pick);
    }

    /// Who is picked, and in how many minutes they are there.
    pub(crate) fn picked(&self) -> (String, i64) {
        let now = self.now.iter().find(|candidate| candidate.on).map(|c| (c.name.clone(), c.eta));
        let party = || self.party.iter().find(|party| party.on || party.later_on).map(|party| (party.name.clone(), 0));
        let slot = || {
            let mut slots = self.days.iter().flat_map(DayOfSlots::slots);
            slots.find(|slot| slot.on).map(|slot| (slot.name.clone(), 0))
        };
        now.or_else(party).or_else(slot).unwrap_or_default()
    }
}

fn best(kind: Kind, ability: Ability, ways: &Ways) -> String {
    let first_now = ways.now.first().map(|candidate| candidate.value.clone());
    let first_slot = || ways.days.first().and_then(|day| day.slots().next()).map(|slot| slot.value.clone());
    let party = || ways.party.as_ref().map(|party| party.value.clone());
    let picked = match (kind, ability) {
        (Kind::Question | Kind::Suggestion | Kind::Praise, _) => Some("answered".to_owned()),
        (Kind::Complaint | Kind::Errand, _) => Some("callback".to_owned()),
        (_, Ability::NotOffered) => Some("not_offered".to_owned()),
        (_, Ability::Outside) => party(),
        _ => first_now.or_else(first_slot),
    };
    picked.unwrap_or_else(|| "callback".to_owned())
}

fn outside(w: Words, party: &PartyView) -> Outside {
    Outside {
        value: format!("outside:{}", party.party_id),
        name: party.name.clone(),
        phone: shown::phone(&party.phone),
        answers_within: party.response_minutes.map(|minutes| shown::span(w, minutes)),
        on: false,
        later: format!("later:{}", party.party_id),
        later_on: false,
    }
}

/// The free times by day, and in a day by morning, afternoon and evening, so that the whole day is in sight at once.
pub(crate) fn days(looks: &Looks, slots: &[Slot], kind: &str) -> Vec<DayOfSlots> {
    let day_of = |slot: &Slot| slot.starts_at.day(&looks.line.zone);
    let part_of = |slot: &Slot| match slot.starts_at.zoned(&looks.line.zone).hour() {
        ..12 => 0,
        12..18 => 1,
        _ => 2,
    };
    let time = |slot: &Slot| Time {
        value: format!("{kind}:{}:{}", slot.staff_id, slot.starts_at.micros()),
        at: slot.starts_at.hm(&looks.line.zone),
        name: slot.name.clone(),
        on: false,
    };
    let part = |same: &[Slot]| {
        let mut first: Vec<Time> = same.iter().map(time).collect();
        let more = first.split_off(IN_SIGHT.min(first.len()));
        let at = same.first().map_or(0, part_of);
        PartOfDay { label: part_name(looks.w(), at), first, more, open: false }
    };
    let day = |same: &[Slot]| DayOfSlots {
        label: same.first().map(|slot| day_name(looks, day_of(slot))).unwrap_or_default(),
        parts: same.chunk_by(|a, b| part_of(a) == part_of(b)).map(part).collect(),
    };
    slots.chunk_by(|a, b| day_of(a) == day_of(b)).map(day).collect()
}

fn part_name(w: Words, part: i64) -> String {
    match part {
        0 => w.day_morning(),
        1 => w.day_afternoon(),
        _ => w.day_evening(),
    }
}

fn day_name(looks: &Looks, day: Day) -> String {
    let (w, today) = (looks.w(), looks.today());
    let name = shown::day(w, day, today);
    let near = kernel::clock::days_between(today, day) < 2;
    if near { w.day_with_weekday(name, shown::weekday(w, day)) } else { name }
}

fn others(looks: &Looks, kind: Kind) -> Vec<Other> {
    let w = looks.w();
    let other = |value: &str, label: String, hint: String, key: &'static str, cap: &'static str| Other {
        choice: Choice { value: value.to_owned(), label, on: false },
        hint,
        key,
        cap,
    };
    let mut ways = vec![
        other("answered", w.other_answered(), w.other_answered_hint(), "alt+q", "Alt Q"),
        other("callback", w.other_callback(), w.other_callback_hint(), "alt+b", "Alt B"),
        other("find", w.other_find(), w.other_find_hint(), "alt+g", "Alt G"),
    ];
    if !only_asks(kind) {
        let (label, hint) = (w.other_not_offered(), w.other_not_offered_hint());
        ways.push(other("not_offered", label, hint, "alt+n", "Alt N"));
    }
    ways
}

fn ability(looks: &Looks, found: &Assessment) -> String {
    let w = looks.w();
    match found.ability {
        Ability::Now => w.ability_now(),
        Ability::Appointment if found.offer.slots.is_empty() => w.ability_nobody(),
        Ability::Appointment => w.ability_appointment(),
        Ability::Survey => w.ability_survey(),
        Ability::Outside => w.ability_outside(),
        Ability::NotOffered => w.ability_not_offered(),
    }
}

fn duty_name(looks: &Looks, duty: &str) -> String {
    shown::name_elsewhere(&looks.app, looks.lang, "duty", duty)
}
