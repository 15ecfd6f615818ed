//! The right column: who can go now, the free times, the outside party, and what else may be promised.

use kernel::clock::Day;
use responsibility::model::PartyView;
use scheduling::model::Slot;

use super::Looks;
use crate::codes::{Ability, Kind};
use crate::pages::form::CallForm;
use crate::pages::shown::{self, Choice};
use crate::queries::assess::Assessment;

/// How many people who can go now are shown.
const NOW: usize = 3;

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
    pub(crate) answers_within: Option<i64>,
    pub(crate) on: bool,
}

/// The free times of a day.
#[derive(Debug, Clone)]
pub(crate) struct DayOfSlots {
    pub(crate) label: String,
    pub(crate) slots: Vec<Time>,
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
    let visits = matches!(found.ability, Ability::Now | Ability::Appointment | Ability::Survey);
    let mut now = Vec::new();
    if visits {
        for (i, candidate) in found.offer.now.iter().take(NOW).enumerate() {
            let place = if candidate.where_label.is_empty() {
                w.way_at_centre()
            } else {
                w.way_at(candidate.where_label.clone())
            };
            let place = match candidate.free_until {
                Some(until) => w.way_free_until(place, until.hm(&looks.line.zone)),
                None => place,
            };
            let duties: Vec<String> = candidate.duties.iter().map(|d| duty_name(looks, d)).collect();
            now.push(Candidate {
                value: format!("now:{}", candidate.staff_id),
                letter: shown::letter(&candidate.name),
                name: candidate.name.clone(),
                duties: duties.join(looks.lang.pick("、", ", ")),
                place,
                eta: candidate.eta_minutes,
                key: i + 1,
                on: false,
            });
        }
    }
    let slot_kind = if visits && found.ability != Ability::Survey { "slot" } else { "survey" };
    let party = found.party.as_ref().map(outside);
    let mut ways = Ways {
        takes: w
            .way_takes(duty_name(looks, found.decision.duty.as_deref().unwrap_or("survey")), found.decision.minutes),
        ability: ability(looks, found),
        now,
        party,
        days: days(looks, &found.offer.slots, slot_kind),
        others: others(looks),
        pick: String::new(),
    };
    let offered = form.pick.clone().filter(|pick| ways.values().any(|value| value == pick));
    ways.pick = offered.unwrap_or_else(|| best(form.kind(), found.ability, &ways));
    ways.mark();
    ways
}

/// Before there are words only what needs no table is offered.
pub(crate) fn bare(looks: &Looks, form: &CallForm) -> Ways {
    let mut ways = Ways { others: others(looks), ..Ways::default() };
    ways.pick = form.pick.clone().filter(|pick| ways.values().any(|value| value == pick)).unwrap_or_default();
    ways.mark();
    ways
}

impl Ways {
    fn values(&self) -> impl Iterator<Item = &String> {
        let now = self.now.iter().map(|candidate| &candidate.value);
        let party = self.party.iter().map(|party| &party.value);
        let slots = self.days.iter().flat_map(|day| day.slots.iter().map(|slot| &slot.value));
        let others = self.others.iter().map(|other| &other.choice.value);
        now.chain(party).chain(slots).chain(others)
    }

    fn mark(&mut self) {
        let pick = self.pick.clone();
        self.now.iter_mut().for_each(|candidate| candidate.on = candidate.value == pick);
        self.party.iter_mut().for_each(|party| party.on = party.value == pick);
        self.days.iter_mut().flat_map(|day| day.slots.iter_mut()).for_each(|slot| slot.on = slot.value == pick);
        self.others.iter_mut().for_each(|other| other.choice.on = other.choice.value == pick);
    }

    /// Who is picked, and in how many minutes they are there.
    pub(crate) fn picked(&self) -> (String, i64) {
        let now = self.now.iter().find(|candidate| candidate.on).map(|c| (c.name.clone(), c.eta));
        let party = || self.party.iter().find(|party| party.on).map(|party| (party.name.clone(), 0));
        let slot = || {
            let mut slots = self.days.iter().flat_map(|day| &day.slots);
            slots.find(|slot| slot.on).map(|slot| (slot.name.clone(), 0))
        };
        now.or_else(party).or_else(slot).unwrap_or_default()
    }
}

fn best(kind: Kind, ability: Ability, ways: &Ways) -> String {
    let first_now = ways.now.first().map(|candidate| candidate.value.clone());
    let first_slot = || ways.days.first().and_then(|day| day.slots.first()).map(|slot| slot.value.clone());
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

fn outside(party: &PartyView) -> Outside {
    Outside {
        value: format!("outside:{}", party.party_id),
        name: party.name.clone(),
        phone: party.phone.clone(),
        answers_within: party.response_minutes,
        on: false,
    }
}

fn days(looks: &Looks, slots: &[Slot], kind: &str) -> Vec<DayOfSlots> {
    let (w, today) = (looks.w(), looks.today());
    let mut days: Vec<(Day, DayOfSlots)> = Vec::new();
    for slot in slots {
        let day = slot.starts_at.day(&looks.line.zone);
        if days.last().is_none_or(|(last, _)| *last != day) {
            let near = kernel::clock::days_between(today, day) < 2;
            let name = shown::day(w, day, today);
            let label = if near { w.day_with_weekday(name, shown::weekday(w, day)) } else { name };
            days.push((day, DayOfSlots { label, slots: Vec::new() }));
        }
        let time = Time {
            value: format!("{kind}:{}:{}", slot.staff_id, slot.starts_at.micros()),
            at: slot.starts_at.hm(&looks.line.zone),
            name: slot.name.clone(),
            on: false,
        };
        if let Some((_, of_day)) = days.last_mut() {
            of_day.slots.push(time);
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

fn others(looks: &Looks) -> Vec<Other> {
    let w = looks.w();
    let other = |value: &str, label: String, hint: String, key: &'static str, cap: &'static str| Other {
        choice: Choice { value: value.to_owned(), label, on: false },
        hint,
        key,
        cap,
    };
    vec![
        other("answered", w.other_answered(), w.other_answered_hint(), "alt+q", "Alt Q"),
        other("callback", w.other_callback(), w.other_callback_hint(), "alt+b", "Alt B"),
        other("find", w.other_find(), w.other_find_hint(), "alt+g", "Alt G"),
        other("not_offered", w.other_not_offered(), w.other_not_offered_hint(), "alt+n", "Alt N"),
    ]
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
