//! The people who work here: accounts, roles, duties, certificates, shifts.

use std::collections::HashMap;

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::lang::Lang;
use kernel::role::Role;
use platform::auth::{self, NewAccount};
use scheduling::actions::{NewTemplate, PutOn, add_template, put_on, retire_template};
use serde::{Deserialize, Serialize};
use staff::actions::{Certify, Hire, certify, hire as hire_one};

use crate::Maker;
use crate::places::FOUNDED;

/// Those of the crew whose past shifts are kept: orders of a year were booked in them.
const KEPT_ROTAS: [&str; 3] = ["crew", "watch", "early"];
/// Everybody else is on the roster so many days back …
const BACK: i64 = 14;
/// … and everybody so many ahead.
const AHEAD: i64 = 14;

/// One of the staff.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Worker {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) roles: Vec<Role>,
    pub(crate) buildings: Vec<String>,
    rota: String,
    turn: usize,
}

impl Worker {
    /// As the one who acts.
    pub(crate) fn actor(&self) -> Actor {
        Actor { id: self.id, name: self.name.clone(), roles: self.roles.clone() }
    }
}

/// The staff.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Crew(pub(crate) Vec<Worker>);

impl Crew {
    /// Those who hold a role.
    pub(crate) fn with(&self, role: Role) -> Vec<&Worker> {
        self.0.iter().filter(|w| w.roles.contains(&role)).collect()
    }

    /// One of them by id.
    pub(crate) fn by_id(&self, id: Id) -> Option<&Worker> {
        self.0.iter().find(|w| w.id == id)
    }

    /// The steward of a building.
    pub(crate) fn steward_of(&self, building: &str) -> Option<Id> {
        self.0.iter().find(|w| w.buildings.iter().any(|b| b == building)).map(|w| w.id)
    }
}

/// Hires the fourteen and lets the company's four in.
pub(crate) fn hire(maker: &Maker, community: Id) -> Result<Crew, Fault> {
    let fixture = std::sync::Arc::clone(&maker.fixture);
    let today = maker.today;
    let at = maker.ago(FOUNDED, 9, 10);
    let hired: Vec<(usize, Id)> = maker.write_company("staff", at, move |tx| {
        let by = Actor::system();
        let mut hired = Vec::new();
        for (number, member) in fixture.staff.member.iter().enumerate() {
            let since = today.checked_sub(jiff::Span::new().days(member.since_days)).unwrap_or(today);
            let input = Hire {
                community,
                name: member.name.clone(),
                login: member.login.clone(),
                phone: Some(member.phone.clone()),
                department: Some(member.department.clone()),
                roles: member.roles.clone(),
                duties: member.duties.clone(),
                hired_on: Some(since),
                ..Hire::default()
            };
            let id = hire_one(tx, &by, &input)?.staff_id;
            auth::set_state(tx, id, true)?;
            for duty in &member.duties {
                let licence = member.licences.get(duty).cloned();
                let ends_on = licence.is_some().then(|| today.checked_add(jiff::Span::new().days(400)).ok()).flatten();
                let input =
                    Certify { community, staff_id: id, duty: duty.clone(), licence, starts_on: Some(since), ends_on };
                certify(tx, &by, &input)?;
            }
            hired.push((number, id));
        }
        for guest in &fixture.staff.guest {
            let new = NewAccount {
                login: guest.login.clone(),
                name: guest.name.clone(),
                lang: Lang::Zh,
                password_hash: None,
            };
            let id = auth::create_account(tx, new)?;
            auth::set_state(tx, id, true)?;
            let line = if guest.at == "company" { COMPANY } else { community };
            auth::grant(tx, line, id, guest.role)?;
        }
        Ok(hired)
    })?;
    let worker = |(number, id): &(usize, Id)| {
        let member = maker.fixture.staff.member.get(*number)?;
        Some(Worker {
            id: *id,
            name: member.name.clone(),
            roles: member.roles.clone(),
            buildings: member.buildings.clone(),
            rota: member.rota.clone(),
            turn: member.turn,
        })
    };
    Ok(Crew(hired.iter().filter_map(worker).collect()))
}

/// Writes the roster: a year back for those who go out, two weeks to each side for the rest. Only the shifts of the house.
pub(crate) fn roster(maker: &Maker, community: Id, crew: &Crew) -> Result<(), Fault> {
    let templates = templates(maker, community)?;
    let mut days: HashMap<i64, Vec<(Id, Id)>> = HashMap::new();
    let patterns: HashMap<&str, &[String]> =
        maker.fixture.staff.rota.iter().map(|rota| (rota.key.as_str(), rota.days.as_slice())).collect();
    for back in -AHEAD..=crate::DAYS + 1 {
        for worker in &crew.0 {
            if back > BACK && !KEPT_ROTAS.contains(&worker.rota.as_str()) {
                continue;
            }
            let pattern = patterns.get(worker.rota.as_str()).copied().unwrap_or_default();
            // Counted from the day ahead, so that the pattern runs through without a break.
            let at = usize::try_from(10_000 - back).unwrap_or(0) + worker.turn;
            let shift = at.checked_rem(pattern.len()).and_then(|at| pattern.get(at)).map_or("-", String::as_str);
            if let Some(template) = templates.get(shift) {
                days.entry(back).or_default().push((worker.id, *template));
            }
        }
    }
    // A roster is written some days ahead: a command for each month, each day's list before that day.
    let mut order: Vec<(Day, i64, Vec<(Id, Id)>)> =
        days.into_iter().map(|(back, shifts)| (day(maker, back), back, shifts)).collect();
    order.sort_by_key(|(day, ..)| *day);
    for (number, month) in order.chunks(31).enumerate() {
        let month = month.to_vec();
        let zone = maker.zone.clone();
        let first = month.first().map_or(maker.today, |(day, ..)| *day).min(maker.today);
        let at = kernel::clock::Moment::at(first, 0, 0, &zone).unwrap_or(maker.now);
        maker.write_company(&format!("roster {number}"), at, move |tx| {
            for (day, _, shifts) in &month {
                for (staff_id, template_id) in shifts {
                    let input =
                        PutOn { community, staff_id: *staff_id, day: *day, template_id: *template_id, duty: None };
                    put_on(tx, &Actor::system(), &input)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn day(maker: &Maker, back: i64) -> Day {
    maker.today.checked_sub(jiff::Span::new().days(back)).unwrap_or(maker.today)
}

/// The shifts of this community in place of those that a fresh one is given.
fn templates(maker: &Maker, community: Id) -> Result<HashMap<String, Id>, Fault> {
    let fixture = std::sync::Arc::clone(&maker.fixture);
    maker.write(community, "shifts", maker.ago(FOUNDED, 9, 30), move |tx| {
        let by = Actor::system();
        for given in scheduling::queries::templates(tx, community)? {
            retire_template(tx, &by, given.template_id)?;
        }
        let mut made = HashMap::new();
        for shift in &fixture.staff.shift {
            let new = NewTemplate {
                name_zh: shift.name_zh.clone(),
                name_en: shift.name_en.clone(),
                starts_minute: shift.starts_minute,
                minutes: shift.minutes,
                break_minute: shift.break_minute,
                break_minutes: shift.break_minutes,
            };
            made.insert(shift.key.clone(), add_template(tx, &by, &new)?.template_id);
        }
        Ok(made)
    })
}
