//! Plans: what was written once isn't written again, and nobody is lost.
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::collections::{BTreeMap, BTreeSet};

use import::model::{Home, Ledger, Named};
use import::plan::{Around, Known, KnownOccupancy, KnownUnit, Plan, plan};
use kernel::area::Area;
use kernel::clock::{Day, parse_day};
use kernel::ids::Id;
use kernel::room::RoomCode;
use proptest::prelude::*;

fn today() -> Day {
    parse_day("2026-11-24").unwrap()
}

fn planned(ledger: &Ledger, known: &Known, first_id: u128) -> Plan {
    let mut last = first_id;
    let mut fresh_id = || {
        last += 1;
        Ok(Id::from_u128(last))
    };
    let hash = |number: &str| {
        let mut hash = [0; 32];
        for (byte, c) in hash.iter_mut().zip(number.bytes()) {
            *byte = c;
        }
        Ok(hash)
    };
    plan(ledger, known, &mut Around { fresh_id: &mut fresh_id, hash: &hash, today: today(), end_missing: true })
        .unwrap()
}

/// What the registry knows once a plan is published.
fn published(mut known: Known, plan: &Plan) -> Known {
    for building in &plan.buildings {
        known.buildings.insert(building.code.clone(), (building.building_id, building.name.clone()));
    }
    for unit in &plan.units {
        let (unit_id, building_id) = (unit.unit_id, unit.building_id);
        known.units.insert(
            unit.code.clone(),
            KnownUnit { unit_id, building_id, area: unit.area, delivered_on: unit.delivered_on },
        );
    }
    for person in &plan.people {
        let known = known.people.entry(person.person_id).or_default();
        known.name.clone_from(&person.name);
        if let Some((_, hash)) = &person.id_number {
            known.id_hash = Some(hash.to_vec());
        }
    }
    for (_, person, digits) in &plan.contacts {
        known.people.get_mut(person).unwrap().phones.insert(digits.clone());
    }
    let ended: BTreeSet<Id> = plan.ends.iter().map(|(id, _)| *id).collect();
    for list in known.occupancies.values_mut() {
        list.retain(|o| !ended.contains(&o.occupancy_id));
    }
    for o in &plan.occupancies {
        known.occupancies.entry(o.unit_id).or_default().push(KnownOccupancy {
            occupancy_id: o.occupancy_id,
            unit_id: o.unit_id,
            person_id: o.person_id,
            role: o.role.to_owned(),
        });
    }
    known.plates.extend(plan.vehicles.iter().map(|(_, plate, _)| plate.clone()));
    known
}

/// A person of a small town, in which names and numbers come back.
fn person() -> impl Strategy<Value = Named> {
    (0_usize..12, prop::collection::vec(0_u32..15, 0..3), prop::option::of(0_u32..6)).prop_map(|(name, phones, id)| {
        Named {
            name: format!("甲{name}"),
            phones: phones
                .into_iter()
                .map(|n| format!("138000000{n:02}"))
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            id_number: id.map(|n| format!("44030519750512300{n}")),
            ..Named::default()
        }
    })
}

fn ledger() -> impl Strategy<Value = Ledger> {
    let home = (
        1_u32..4,
        101_u32..106,
        prop::option::of(5_000_i64..12_000),
        prop::collection::vec(person(), 0..3),
        prop::collection::vec(person(), 0..2),
        prop::option::of(0_u32..5),
    );
    prop::collection::vec(home, 1..12).prop_map(|rows| {
        let mut homes: BTreeMap<String, Home> = BTreeMap::new();
        for (building, room, area, owners, tenants, plate) in rows {
            let room = RoomCode { building: building.to_string(), entrance: String::new(), room: room.to_string() };
            let plates = plate.map(|n| format!("粤B1234{n}")).into_iter().collect();
            let area = area.map(Area);
            homes.entry(room.code()).or_insert(Home {
                row: 0,
                room,
                area,
                delivered_on: None,
                owners,
                tenants,
                plates,
                space: String::new(),
                arrears: None,
                note: String::new(),
            });
        }
        let homes: Vec<Home> = homes.into_values().collect();
        Ledger { rows: homes.len(), homes, ..Ledger::default() }
    })
}

proptest! {
    #[test]
    fn the_same_ledger_again_changes_nothing(ledger in ledger(), before in ledger()) {
        let known = published(Known::default(), &planned(&before, &Known::default(), 1_000));
        let first = planned(&ledger, &known, 1_000_000);
        let known = published(known, &first);
        let again = planned(&ledger, &known, 2_000_000);
        prop_assert!(again.changes_nothing(), "{again:?}");
    }

    #[test]
    fn every_home_has_its_named_owners_one_of_them_first(ledger in ledger(), before in ledger()) {
        let known = published(Known::default(), &planned(&before, &Known::default(), 1_000));
        let known = published(known.clone(), &planned(&ledger, &known, 1_000_000));
        for home in &ledger.homes {
            let unit = known.units.get(&home.room.code()).unwrap();
            let there = known.occupancies.get(&unit.unit_id).cloned().unwrap_or_default();
            let owners: Vec<&KnownOccupancy> = there.iter().filter(|o| matches!(o.role.as_str(), "owner" | "co_owner")).collect();
            if home.owners.is_empty() {
                continue;
            }
            prop_assert_eq!(owners.len(), home.owners.len(), "{:?}", owners);
            prop_assert_eq!(owners.iter().filter(|o| o.role == "owner").count(), 1);
            let people: BTreeSet<Id> = owners.iter().map(|o| o.person_id).collect();
            prop_assert_eq!(people.len(), owners.len(), "each is somebody else");
        }
    }

    #[test]
    fn keys_lead_to_everybody_who_is_new(ledger in ledger()) {
        let plan = planned(&ledger, &Known::default(), 1_000);
        let found: BTreeSet<(Id, Id)> = plan.keys.iter().chain(&plan.late_keys).map(|k| (k.unit_id, k.subject_id)).collect();
        for occupancy in &plan.occupancies {
            prop_assert!(found.contains(&(occupancy.unit_id, occupancy.person_id)));
        }
    }
}
