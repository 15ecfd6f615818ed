//! Time, under test: `roster` and its certificates, `bookings` with offers, keys and dangers. Here: the world they stand in.

mod bookings;
mod roster;

use kernel::actor::Actor;
use kernel::clock::{Day, Moment, parse_day};
use kernel::fault::{Fault, Refusal};
use kernel::ids::{COMPANY, Id};
use platform::args;
use scheduling::actions::{PutOn, nearest_for_danger, put_on, reserve};
use scheduling::model::{Ask, DangerCall, Offer, Reserve};

use crate::kit::TestApp;
use crate::staff::{certified, hired};

const TODAY: &str = "2026-11-24";

/// `east` with two plumbers on shift, four buildings on its map, and the centre by the first of them.
struct World {
    app: TestApp,
    line: Id,
    li: Id,
    wang: Id,
    buildings: Vec<Id>,
}

fn at(hm: &str) -> Moment {
    Moment::parse(&format!("{TODAY}T{hm}:00+08:00")).unwrap()
}

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

/// The template with this name.
fn shift_named(app: &TestApp, community: &str, name: &'static str) -> Id {
    let line = app.line(community);
    let found = app.read(move |db| scheduling::queries::templates(db, line));
    found.into_iter().find(|t| t.name_zh == name).unwrap().template_id
}

fn on(app: &TestApp, community: &str, staff_id: Id, on: &str, shift: &'static str) -> Result<Id, Fault> {
    let (line, template_id, on) = (app.line(community), shift_named(app, community, shift), day(on));
    app.write(COMPANY, move |tx| {
        put_on(tx, &Actor::system(), &PutOn { community: line, staff_id, day: on, template_id, duty: None })
    })
    .map(|put| put.shift_id)
}

impl World {
    fn new() -> Self {
        let app = TestApp::small();
        let line = app.line("east");
        let buildings = app
            .write(line, move |tx| {
                let mut made = Vec::new();
                for n in 0..4i64 {
                    let id = tx.id();
                    let (now, name) = (tx.now(), format!("{} 栋", n + 1));
                    tx.run(
                        "INSERT INTO buildings (community_id, building_id, code, name, sort_key, completed_on, filing_number, steward_id, \
                         map_x, map_y, version, changed_at, changed_by) VALUES ($1, $2, $3, $4, $3, NULL, '', NULL, $5, 0, 1, $6, $2)",
                        args![line, id, (n + 1).to_string(), name, n * 350, now],
                    )?;
                    made.push(id);
                }
                scheduling::actions::set_centre(tx, &Actor::system(), made[0])?;
                Ok(made)
            })
            .unwrap();
        let (li, wang) = (hired(&app, "east", "李师傅", "technician"), hired(&app, "east", "王师傅", "technician"));
        for person in [li, wang] {
            certified(&app, "east", person, "plumbing");
            for n in ["24", "25", "26"] {
                on(&app, "east", person, &format!("2026-11-{n}"), "日班").unwrap();
            }
        }
        Self { app, line, li, wang, buildings }
    }

    fn ask(&self, minutes: i64, building: usize) -> Offer {
        let (line, now, building_id) = (self.line, self.app.app.now(), Some(self.buildings[building]));
        self.app.read(move |db| {
            let ask = Ask { duty: "plumbing".into(), minutes, building_id, from: None, now };
            scheduling::queries::ask(db, line, &ask)
        })
    }

    fn wish(&self, staff_id: Id, starts_at: Moment) -> Reserve {
        let booking_id = self.fresh();
        Reserve {
            booking_id,
            staff_id,
            duty: "plumbing".into(),
            starts_at,
            minutes: 45,
            building_id: Some(self.buildings[1]),
        }
    }

    fn fresh(&self) -> Id {
        self.app.write(COMPANY, |tx| Ok(tx.id())).unwrap()
    }

    fn reserve(&self, wish: Reserve) -> Result<scheduling::model::Booked, Fault> {
        self.app.write(self.line, move |tx| reserve(tx, &Actor::system(), wish.clone()))
    }

    fn danger(&self, building: usize) -> Result<scheduling::model::Sent, Fault> {
        let (booking_id, building_id) = (self.fresh(), Some(self.buildings[building]));
        self.app.write(self.line, move |tx| {
            let call = DangerCall { booking_id, duty: "plumbing".into(), building_id, minutes: 30 };
            nearest_for_danger(tx, &Actor::system(), call)
        })
    }

    fn cells(&self, booking: Id) -> i64 {
        let line = self.line;
        self.app.read(move |db| {
            db.value(
                "SELECT CAST(COUNT(*) AS BIGINT) FROM booking_cells WHERE community_id = $1 AND booking_id = $2",
                args![line, booking],
            )
        })
    }
}

fn refused(result: Result<impl std::fmt::Debug, Fault>) -> Refusal {
    match result.expect_err("refused") {
        Fault::Refused(refusal) => *refusal,
        other => panic!("{other}"),
    }
}
