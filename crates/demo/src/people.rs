//! Who lives there: owners, co-owners, families, tenants; numbers, vehicles, what to mind; renovations.

use kernel::actor::Actor;
use kernel::clock::{Day, days_between};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::op::Op;
use kernel::phone::Phone;
use kernel::plate::Plate;
use platform::db::Tx;
use registry::actions::{
    AddOccupant, AddVehicle, AlterationInput, CARE, OccupancyInput, PersonInput, add_alteration, add_occupant,
    add_vehicle, change_alteration, change_unit,
};

use crate::fixture::{People, Person};
use crate::places::{Home, unit};
use crate::rng::Rng;
use crate::world::World;

/// A household moves in, or (no keys yet) is entered as who has bought. Who may call is noted in the home.
pub(crate) fn move_in(tx: &mut Tx<'_>, world: &World, home: &mut Home, number: i64) -> Result<(), Fault> {
    let people = &world.fixture.people;
    let mut rng = Rng::named(&format!("household {}", home.code));
    let serial = home.building.parse::<i64>().unwrap_or(0) * 220 + number;
    let fixed = people.household.iter().find(|h| h.code == home.code).map(|h| h.person.clone());
    let today = tx.today()?;
    let given = home.delivered_on.filter(|day| *day <= today);
    for (at, person) in (0_i64..).zip(fixed.unwrap_or_else(|| drawn(&mut rng, people, serial))) {
        if given.is_none() && at > 0 {
            break;
        }
        let input = AddOccupant {
            person_id: None,
            person: PersonInput {
                name: person.name.clone(),
                firm: people.firms.contains(&person.name),
                note: String::new(),
                care: person.care.clone(),
            },
            phone: Phone::parse(&person.phone),
            origin: origin(&person.role, given, today).to_owned(),
            about: OccupancyInput {
                role: person.role.clone(),
                since: since(&mut rng, &person.role, given, today),
                until: None,
            },
        };
        let id = add_occupant(tx, &Actor::system(), home.unit_id, &input)?;
        home.people.push((id, person.name.clone()));
        if at == 0 && rng.percent(42) && given.is_some() {
            vehicle(tx, &mut rng, people, home, id, serial)?;
        }
    }
    Ok(())
}

fn origin(role: &str, given: Option<Day>, today: Day) -> &'static str {
    match (role, given) {
        ("owner" | "co_owner", Some(day)) if day == today => "handover",
        ("owner" | "co_owner", _) => "ledger_import",
        _ => "counter",
    }
}

/// Since when somebody is there; owners since they got the keys.
fn since(rng: &mut Rng, role: &str, given: Option<Day>, today: Day) -> Option<Day> {
    match (role, given) {
        ("tenant", Some(day)) => {
            let open = days_between(day, today).max(1);
            day.checked_add(jiff::Span::new().days(rng.below(open))).ok()
        }
        ("owner" | "co_owner", day) => day,
        _ => None,
    }
}

/// A household as chance has it.
fn drawn(rng: &mut Rng, people: &People, serial: i64) -> Vec<Person> {
    let number_of = |member: i64| {
        // 138 0001 and the like: numbers that are made up, each once.
        let serial = serial * 4 + member;
        let heads = ["138", "139", "136", "135", "150", "158"];
        let head = usize::try_from(serial / 9_000).ok().and_then(|i| heads.get(i)).copied().unwrap_or("199");
        format!("{head}0003{:04}", 1_000 + serial % 9_000)
    };
    let family_name = rng.text(&people.surnames);
    let first = if rng.percent(3) { rng.text(&people.others) } else { named(rng, people, &family_name) };
    let first = if rng.percent(1) { rng.text(&people.firms) } else { first };
    let person = |name: String, role: &str, member: i64, care: Vec<String>| Person {
        name,
        role: role.to_owned(),
        phone: number_of(member),
        care,
    };
    let minds = care(rng);
    let mut all = vec![person(first, "owner", 0, minds)];
    if rng.percent(34) {
        let other = rng.text(&people.surnames);
        all.push(person(named(rng, people, &other), "co_owner", 1, Vec::new()));
    }
    if rng.percent(30) {
        let minds = care(rng);
        all.push(person(named(rng, people, &family_name), "family", 2, minds));
    }
    if rng.percent(17) {
        let other = rng.text(&people.surnames);
        all.push(person(named(rng, people, &other), "tenant", 3, Vec::new()));
    }
    all
}

fn named(rng: &mut Rng, people: &People, family_name: &str) -> String {
    let given = if rng.percent(50) { &people.men } else { &people.women };
    format!("{family_name}{}", rng.text(given))
}

fn care(rng: &mut Rng) -> Vec<String> {
    if !rng.percent(7) {
        return Vec::new();
    }
    rng.pick(&CARE).map(|code| vec![(*code).to_owned()]).unwrap_or_default()
}

/// A car. The home's number is in the plate, so that no plate is there twice.
fn vehicle(
    tx: &mut Tx<'_>,
    rng: &mut Rng,
    people: &People,
    home: &Home,
    person_id: Id,
    serial: i64,
) -> Result<(), Fault> {
    let letters: Vec<char> = "ABCDEFGHJKLMNPQRSTUVWXYZ".chars().collect();
    let letter = rng.pick(&letters).copied().unwrap_or('A');
    let head = rng.text(&people.provinces);
    let text =
        if rng.percent(45) { format!("{head}D{letter}{serial:04}") } else { format!("{head}{letter}{serial:04}") };
    let Some(plate) = Plate::parse(&text) else { return Ok(()) };
    let add = AddVehicle { plate, person_id: Some(person_id), note: String::new() };
    add_vehicle(tx, &Actor::system(), home.unit_id, &add).map(drop)
}

/// The keys are given: the home has its day, and its people come.
pub(crate) fn hand_over(tx: &mut Tx<'_>, world: &World, home: &mut Home, number: i64) -> Result<(), Fault> {
    let by = tx.actor().clone();
    change_unit(tx, &by, home.unit_id, &Op::default(), &unit(home, home.delivered_on))?;
    move_in(tx, world, home, number)
}

fn alteration(world: &World, home: &Home, begun: Day, ended: Option<Day>) -> AlterationInput {
    let mut rng = Rng::named(&format!("renovation {}", home.code));
    let groups = ["whole_home", "electrical", "plumbing", "waterproofing", "walls_floors"];
    AlterationInput {
        component_group: rng.pick(&groups).map_or("other", |group| *group).to_owned(),
        company: rng.text(&world.fixture.people.companies),
        company_phone: Phone::parse(&format!("1360002{:04}", 3_000 + rng.below(20))),
        started_on: begun,
        accepted_on: ended,
    }
}

/// A renovation begins (or, accepted already, is entered as it is); its id.
pub(crate) fn renovate(
    tx: &mut Tx<'_>,
    world: &World,
    home: &Home,
    begun: Day,
    ended: Option<Day>,
) -> Result<Id, Fault> {
    let by = tx.actor().clone();
    add_alteration(tx, &by, home.unit_id, &alteration(world, home, begun, ended))
}

/// A renovation is accepted.
pub(crate) fn renovated(
    tx: &mut Tx<'_>,
    world: &World,
    home: &Home,
    id: Id,
    begun: Day,
    ended: Day,
) -> Result<(), Fault> {
    let by = tx.actor().clone();
    change_alteration(tx, &by, id, &Op::default(), &alteration(world, home, begun, Some(ended))).map(drop)
}
