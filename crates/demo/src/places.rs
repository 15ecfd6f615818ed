//! The community, its buildings, homes and common parts.

use jiff::Span;
use kernel::actor::Actor;
use kernel::area::Area;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::module::seed_community;
use registry::actions::{
    AddUnit, BuildingInput, CommonPartInput, CommunityInput, CreateCommunity, add_building, add_common_part, add_unit,
    create_community, found_community,
};
use serde::{Deserialize, Serialize};

use crate::Maker;
use crate::fixture::{Part, Phase};
use crate::people;
use crate::rng::Rng;
use crate::world::World;

/// The community is founded so many days before today, its oldest homes long before.
pub(crate) const FOUNDED: i64 = crate::DAYS + 2;

/// A home as the rest of the demo knows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Home {
    pub(crate) unit_id: Id,
    pub(crate) building_id: Id,
    pub(crate) code: String,
    pub(crate) building: String,
    pub(crate) entrance: String,
    pub(crate) room: String,
    pub(crate) area: Area,
    /// The day on which the keys are given; it may lie ahead of the walk.
    pub(crate) delivered_on: Option<Day>,
    /// When a renovation begins and when it is accepted, where there is one.
    pub(crate) renovation: Option<(Day, Option<Day>)>,
    /// People who may call: id, name.
    pub(crate) people: Vec<(Id, String)>,
}

/// A common part as the rest of the demo knows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Spot {
    pub(crate) id: Id,
    pub(crate) kind: String,
    pub(crate) building: String,
    /// What stands for `{where}`.
    pub(crate) label: String,
}

/// What was built.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Built {
    pub(crate) homes: Vec<Home>,
    pub(crate) spots: Vec<Spot>,
}

/// Makes the community with what every module gives a fresh one.
pub(crate) fn found(maker: &Maker) -> Result<Id, Fault> {
    let places = &maker.fixture.places;
    let about = CommunityInput {
        name: places.name.clone(),
        name_en: Some(places.name_en.clone()),
        address: Some(places.address.clone()),
        office_phone: Some(places.office_phone.clone()),
    };
    let create =
        CreateCommunity { code: places.code.clone(), about: about.clone(), time_zone: Some(places.time_zone.clone()) };
    let at = maker.ago(FOUNDED, 9, 0);
    let made = maker.write_company("community", at, move |tx| create_community(tx, &Actor::system(), &create))?;
    let app = maker.app.clone();
    maker.write(made.community_id, "founding", at, move |tx| {
        found_community(tx, &Actor::system(), &about)?;
        seed_community(&app, tx)?;
        responsibility::seed::demo_parties(tx)
    })?;
    Ok(made.community_id)
}

/// The place of a building on the map: rows of four, sixty metres apart.
fn on_map(building: &str) -> (i64, i64) {
    let number: i64 = building.parse().unwrap_or(1);
    (40 + (number - 1) % 4 * 60, 40 + (number - 1) / 4 * 70)
}

fn common(part: &Part, building: &str, entrance: &str) -> CommonPartInput {
    let code = part.code.replace("{e}", entrance);
    CommonPartInput {
        kind: part.kind.clone(),
        code: if building.is_empty() { code } else { format!("{building}-{code}") },
        name: part.name.replace("{e}", entrance),
        ..CommonPartInput::default()
    }
}

/// The common parts of the community at large.
pub(crate) fn grounds(tx: &mut Tx<'_>, world: &World) -> Result<Vec<Spot>, Fault> {
    let mut spots = Vec::new();
    for part in world.fixture.places.part.iter().filter(|p| p.each == "community") {
        let input = CommonPartInput { building_id: None, map_x: part.x, map_y: part.y, ..common(part, "", "") };
        let id = add_common_part(tx, &Actor::system(), &input)?;
        spots.push(Spot { id, kind: part.kind.clone(), building: String::new(), label: part.name.clone() });
    }
    Ok(spots)
}

/// A building with its parts, its homes, and those who have moved in by now or have bought.
pub(crate) fn building(tx: &mut Tx<'_>, world: &World, phase: &Phase, code: &str) -> Result<Built, Fault> {
    let by = Actor::system();
    let today = tx.today()?;
    let (map_x, map_y) = on_map(code);
    let input = BuildingInput {
        code: code.to_owned(),
        name: String::new(),
        completed_on: Some(world.days_ago(phase.completed_days_ago)),
        filing_number: phase.filing.clone(),
        steward_id: world.crew.steward_of(code),
        map_x,
        map_y,
    };
    let building_id = add_building(tx, &by, &input)?;
    if code == "1" {
        scheduling::actions::set_centre(tx, &by, building_id)?;
    }
    let mut built = Built::default();
    for part in &world.fixture.places.part {
        let entrances = match part.each.as_str() {
            "building" => 1..=1,
            "entrance" => 1..=phase.entrances,
            _ => continue,
        };
        for entrance in entrances {
            let entrance = entrance.to_string();
            let input = CommonPartInput { building_id: Some(building_id), ..common(part, code, &entrance) };
            let id = add_common_part(tx, &by, &input)?;
            let whole = part.each == "building";
            let label = if whole { format!("{code} 栋") } else { format!("{code} 栋 {entrance} 单元") };
            built.spots.push(Spot { id, kind: part.kind.clone(), building: code.to_owned(), label });
        }
    }
    for (number, mut home) in (0_i64..).zip(drafts(world, phase, code, building_id)?) {
        let given = home.delivered_on.filter(|day| *day <= today);
        home.unit_id = add_unit(tx, &by, &unit(&home, given))?;
        if given.is_some() || home.delivered_on.is_none() {
            people::move_in(tx, world, &mut home, number)?;
        }
        built.homes.push(home);
    }
    Ok(built)
}

/// A home as the registry takes it.
pub(crate) fn unit(home: &Home, delivered_on: Option<Day>) -> AddUnit {
    AddUnit {
        building_id: home.building_id,
        entrance: home.entrance.clone(),
        room: home.room.clone(),
        area: home.area,
        delivered_on,
    }
}

/// The homes of a building: who gets the keys when, and who renovates, drawn once and for all.
fn drafts(world: &World, phase: &Phase, building: &str, building_id: Id) -> Result<Vec<Home>, Fault> {
    let mut rng = Rng::named(&format!("homes of {building}"));
    let areas: Vec<Area> = phase.areas.iter().filter_map(|text| Area::parse(text)).collect();
    if areas.len() < phase.areas.len() {
        return Err(Fault::broken("an area of places.toml is none"));
    }
    let mut homes = Vec::new();
    for entrance in 1..=phase.entrances {
        for floor in 1..=phase.floors {
            for (door, area) in (1..=phase.per_floor).zip(&areas) {
                let room = (floor * 100 + door).to_string();
                let code = format!("{building}-{entrance}-{room}");
                let fixed = world.fixture.people.household.iter().find(|h| h.code == code);
                let days = rng.between(phase.delivered_last_days_ago, phase.delivered_first_days_ago);
                let delivered = rng.percent(phase.delivered_percent);
                let delivered = match fixed {
                    Some(home) => Some(world.days_ago(home.delivered_days_ago)),
                    None => delivered.then(|| world.days_ago(days)),
                };
                homes.push(Home {
                    unit_id: Id::nil(),
                    building_id,
                    code,
                    building: building.to_owned(),
                    entrance: entrance.to_string(),
                    room,
                    area: *area,
                    renovation: delivered
                        .filter(|_| fixed.is_none())
                        .and_then(|day| renovation(world, &mut rng, phase, day)),
                    delivered_on: delivered,
                    people: Vec::new(),
                });
            }
        }
    }
    Ok(homes)
}

/// A renovation: under way today, or accepted within the last two years.
fn renovation(world: &World, rng: &mut Rng, phase: &Phase, delivered: Day) -> Option<(Day, Option<Day>)> {
    let later = |day: Day, days: i64| day.checked_add(Span::new().days(days)).unwrap_or(day);
    if rng.percent(phase.fitting_out_percent) {
        let begun = later(delivered, 4).max(world.days_ago(rng.between(5, 80)));
        return (begun <= world.today).then_some((begun, None));
    }
    let begun = later(delivered, rng.between(5, 40));
    let ended = later(begun, rng.between(55, 100));
    let recent = ended > world.days_ago(700);
    (recent && ended <= world.today && rng.percent(20)).then_some((begun, Some(ended)))
}
