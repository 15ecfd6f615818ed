//! Making the plan, home by home.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::plate::Plate;
use kernel::room::RoomCode;
use registry::keys::{search_keys_for_person, search_keys_for_unit, search_keys_for_vehicle};

use super::people::{Here, People};
use super::{Known, KnownOccupancy, KnownUnit, NewBuilding, Plan, StagedFact, StagedKey, StagedOccupancy, StagedUnit};
use crate::model::{Home, Ledger, Named};

/// How far apart buildings are set, in metres, and how many stand in a row.
const STEP: i64 = 80;
const IN_A_ROW: i64 = 5;

/// The roles of those who hold a home.
const OWNERS: [&str; 2] = ["owner", "co_owner"];

/// The home of nobody.
static NOBODY: [KnownOccupancy; 0] = [];

/// What a plan asks of the world: ids, and the keyed hash of an identity number.
pub struct Around<'a> {
    /// A fresh id, later than the one before.
    pub fresh_id: &'a mut dyn FnMut() -> Result<Id, Fault>,
    /// The keyed hash of an identity number.
    pub hash: &'a dyn Fn(&str) -> Result<[u8; 32], Fault>,
    /// Today in the community.
    pub today: Day,
    /// Whether who is there and isn't named by the ledger goes; else everybody stays.
    pub end_missing: bool,
}

/// Plans what has to be written.
///
/// # Errors
/// Those of the ids and hashes.
pub fn plan(ledger: &Ledger, known: &Known, around: &mut Around<'_>) -> Result<Plan, Fault> {
    let mut maker = Maker {
        known,
        buildings: known.buildings.clone(),
        people: People::new(known),
        here: BTreeMap::new(),
        fresh_units: BTreeSet::new(),
        plates: known.plates.clone(),
        plan: Plan::default(),
    };
    for home in &ledger.homes {
        maker.notice(home);
    }
    for home in &ledger.homes {
        maker.home(home, around)?;
    }
    let lost = ledger.findings.iter().filter(|finding| finding.kind.loses()).count();
    maker.plan.counts.left_out = i64::try_from(lost).unwrap_or(i64::MAX);
    Ok(maker.end())
}

struct Maker<'a> {
    known: &'a Known,
    buildings: HashMap<String, (Id, String)>,
    people: People,
    /// The homes of those whose keys are to be written, as they will be.
    here: BTreeMap<Id, BTreeSet<Id>>,
    fresh_units: BTreeSet<Id>,
    plates: BTreeSet<String>,
    plan: Plan,
}

impl Maker<'_> {
    fn notice(&mut self, home: &Home) {
        let unit = self.known.units.get(&home.room.code());
        let Some(there) = unit.and_then(|unit| self.known.occupancies.get(&unit.unit_id)) else { return };
        self.people.notice(&home.owners, &here(there, &OWNERS));
        self.people.notice(&home.tenants, &here(there, &["tenant"]));
    }

    fn home(&mut self, home: &Home, around: &mut Around<'_>) -> Result<(), Fault> {
        let building = self.building(&home.room, around)?;
        let unit = self.unit(home, &building, around)?;
        let there = self.known.occupancies.get(&unit.unit_id).map_or(&NOBODY[..], Vec::as_slice);
        let first_time = self.fresh_units.contains(&unit.unit_id);
        let since = if first_time { None } else { Some(around.today) };
        self.owners(unit.unit_id, &home.owners, there, since, around)?;
        self.tenants(unit.unit_id, &home.tenants, there, since, around)?;
        self.vehicles(unit.unit_id, &home.plates, around)?;
        if home.arrears.is_some() || !home.space.is_empty() || !home.note.is_empty() || first_time {
            self.plan.facts.push(StagedFact {
                unit_id: unit.unit_id,
                arrears: home.arrears,
                space: home.space.clone(),
                note: home.note.clone(),
            });
        }
        Ok(())
    }

    fn building(&mut self, room: &RoomCode, around: &mut Around<'_>) -> Result<(Id, String), Fault> {
        if let Some(known) = self.buildings.get(&room.building) {
            return Ok(known.clone());
        }
        let building_id = (around.fresh_id)()?;
        let place = i64::try_from(self.buildings.len()).unwrap_or(0);
        let name = format!("{} 栋", room.building);
        self.plan.buildings.push(NewBuilding {
            building_id,
            code: room.building.clone(),
            name: name.clone(),
            sort_key: RoomCode { building: room.building.clone(), entrance: String::new(), room: "1".to_owned() }
                .sort_key(),
            map_x: place % IN_A_ROW * STEP,
            map_y: place / IN_A_ROW * STEP,
        });
        self.plan.counts.buildings_new += 1;
        self.buildings.insert(room.building.clone(), (building_id, name.clone()));
        Ok((building_id, name))
    }

    fn unit(
        &mut self,
        home: &Home,
        (building_id, building_name): &(Id, String),
        around: &mut Around<'_>,
    ) -> Result<KnownUnit, Fault> {
        let code = home.room.code();
        let known = self.known.units.get(&code).cloned();
        let area = home.area.map(|area| area.0);
        let unit = match &known {
            Some(unit) => KnownUnit {
                area: area.unwrap_or(unit.area),
                delivered_on: home.delivered_on.or(unit.delivered_on),
                ..unit.clone()
            },
            None => KnownUnit {
                unit_id: (around.fresh_id)()?,
                building_id: *building_id,
                area: area.unwrap_or(0),
                delivered_on: home.delivered_on,
            },
        };
        if known.as_ref() == Some(&unit) {
            self.plan.counts.units_same += 1;
            return Ok(unit);
        }
        let fresh = known.is_none();
        if fresh {
            self.plan.counts.units_new += 1;
            self.fresh_units.insert(unit.unit_id);
            let keys = search_keys_for_unit(&home.room);
            self.plan.keys.extend(keys.into_iter().map(|key| StagedKey {
                key,
                unit_id: unit.unit_id,
                subject_id: unit.unit_id,
            }));
        } else {
            self.plan.counts.units_changed += 1;
        }
        self.plan.units.push(StagedUnit {
            unit_id: unit.unit_id,
            fresh,
            building_id: unit.building_id,
            label: label(building_name, &home.room),
            entrance: home.room.entrance.clone(),
            room: home.room.room.clone(),
            sort_key: home.room.sort_key(),
            code,
            area: unit.area,
            delivered_on: unit.delivered_on,
        });
        Ok(unit)
    }

    /// The people whom a row names in a role (or the two of owners).
    fn meant(
        &mut self,
        named: &[Named],
        there: &[KnownOccupancy],
        roles: &[&str],
        around: &mut Around<'_>,
    ) -> Result<Vec<Id>, Fault> {
        self.people.meant(named, &here(there, roles), &mut self.plan, around)
    }

    fn owners(
        &mut self,
        unit_id: Id,
        named: &[Named],
        there: &[KnownOccupancy],
        since: Option<Day>,
        around: &mut Around<'_>,
    ) -> Result<(), Fault> {
        if named.is_empty() {
            return Ok(());
        }
        let before: Vec<&KnownOccupancy> = there.iter().filter(|o| OWNERS.contains(&o.role.as_str())).collect();
        let meant = self.meant(named, there, &OWNERS, around)?;
        self.leave(&before, &meant, around);
        let stays = |id: &Id| before.iter().find(|o| o.person_id == *id);
        let mut has_owner =
            before.iter().filter(|o| !around.end_missing || meant.contains(&o.person_id)).any(|o| o.role == "owner");
        for person_id in meant.iter().copied() {
            match stays(&person_id) {
                Some(_) if has_owner || !around.end_missing => self.note_home(person_id, unit_id),
                Some(co_owner) => {
                    // The owner has gone: who is named first holds the home now.
                    self.end_one(co_owner, around.today);
                    self.begin(unit_id, person_id, "owner", since, around)?;
                    has_owner = true;
                }
                None => {
                    let role = if has_owner { "co_owner" } else { "owner" };
                    has_owner = true;
                    self.begin(unit_id, person_id, role, since, around)?;
                }
            }
        }
        Ok(())
    }

    fn tenants(
        &mut self,
        unit_id: Id,
        named: &[Named],
        there: &[KnownOccupancy],
        since: Option<Day>,
        around: &mut Around<'_>,
    ) -> Result<(), Fault> {
        if named.is_empty() {
            return Ok(());
        }
        let before: Vec<&KnownOccupancy> = there.iter().filter(|o| o.role == "tenant").collect();
        let meant = self.meant(named, there, &["tenant"], around)?;
        self.leave(&before, &meant, around);
        for person_id in meant {
            if before.iter().any(|o| o.person_id == person_id) {
                self.note_home(person_id, unit_id);
            } else {
                self.begin(unit_id, person_id, "tenant", since, around)?;
            }
        }
        Ok(())
    }

    /// Those who are there and are not meant: they go, or they are counted as kept.
    fn leave(&mut self, before: &[&KnownOccupancy], meant: &[Id], around: &Around<'_>) {
        for old in before.iter().filter(|old| !meant.contains(&old.person_id)) {
            if around.end_missing {
                self.end_one(old, around.today);
            } else {
                self.plan.counts.occupancies_kept += 1;
            }
        }
    }

    fn begin(
        &mut self,
        unit_id: Id,
        person_id: Id,
        role: &'static str,
        since: Option<Day>,
        around: &mut Around<'_>,
    ) -> Result<(), Fault> {
        let occupancy_id = (around.fresh_id)()?;
        self.plan.occupancies.push(StagedOccupancy { occupancy_id, unit_id, person_id, role, since });
        self.plan.counts.occupancies_new += 1;
        self.note_home(person_id, unit_id);
        self.people.touched.insert(person_id);
        Ok(())
    }

    fn end_one(&mut self, old: &KnownOccupancy, today: Day) {
        self.plan.ends.push((old.occupancy_id, today));
        self.plan.counts.occupancies_ended += 1;
        self.people.touched.insert(old.person_id);
    }

    fn note_home(&mut self, person_id: Id, unit_id: Id) {
        self.here.entry(person_id).or_default().insert(unit_id);
    }

    fn vehicles(&mut self, unit_id: Id, plates: &[String], around: &mut Around<'_>) -> Result<(), Fault> {
        for text in plates {
            let Some(plate) = Plate::parse(text).filter(|_| self.plates.insert(text.clone())) else { continue };
            let vehicle_id = (around.fresh_id)()?;
            self.plan.vehicles.push((vehicle_id, text.clone(), unit_id));
            self.plan.counts.vehicles_new += 1;
            let fresh = self.fresh_units.contains(&unit_id);
            let into = if fresh { &mut self.plan.keys } else { &mut self.plan.late_keys };
            into.extend(search_keys_for_vehicle(&plate).into_iter().map(|key| StagedKey {
                key,
                unit_id,
                subject_id: vehicle_id,
            }));
        }
        Ok(())
    }

    /// The keys of everybody whose name, numbers or homes are others now.
    fn end(mut self) -> Plan {
        let ended: BTreeSet<Id> = self.plan.ends.iter().map(|(id, _)| *id).collect();
        let mut homes: HashMap<Id, BTreeSet<Id>> = HashMap::new();
        for occupancy in self.known.occupancies.values().flatten().filter(|o| !ended.contains(&o.occupancy_id)) {
            homes.entry(occupancy.person_id).or_default().insert(occupancy.unit_id);
        }
        for person_id in std::mem::take(&mut self.people.touched) {
            let fresh = self.people.is_fresh(person_id);
            if !fresh {
                self.plan.rekeys.push(person_id);
            }
            let (name, numbers) = self.people.name_and_numbers(person_id);
            let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
            let keys = search_keys_for_person(&name, &numbers);
            let mut all = homes.remove(&person_id).unwrap_or_default();
            all.extend(self.here.remove(&person_id).unwrap_or_default());
            for unit_id in all {
                let at_once = fresh && self.fresh_units.contains(&unit_id);
                let into = if at_once { &mut self.plan.keys } else { &mut self.plan.late_keys };
                into.extend(keys.iter().map(|key| StagedKey { key: key.clone(), unit_id, subject_id: person_id }));
            }
        }
        self.plan.people = self.people.into_staged();
        self.plan
    }
}

/// Who is in a home, as some roles see it.
fn here(there: &[KnownOccupancy], roles: &[&str]) -> Here {
    let (inside, outside): (Vec<&KnownOccupancy>, Vec<&KnownOccupancy>) =
        there.iter().partition(|o| roles.contains(&o.role.as_str()));
    let ids = |list: Vec<&KnownOccupancy>| list.into_iter().map(|o| o.person_id).collect();
    Here { in_role: ids(inside), others: ids(outside) }
}

/// `3 栋 2 单元 1201`, with the building's own name.
fn label(building_name: &str, room: &RoomCode) -> String {
    if room.entrance.is_empty() {
        format!("{building_name} {}", room.room)
    } else {
        format!("{building_name} {} 单元 {}", room.entrance, room.room)
    }
}
