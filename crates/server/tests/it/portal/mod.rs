//! The outside party's link, end to end: what its tests stand on.

mod home;
mod notices;
mod party;
mod quote;
mod report;
mod walls;

use kernel::actor::Actor;
use kernel::area::Area;
use kernel::clock::{Moment, parse_day};
use kernel::ids::{Id, parse_id};
use kernel::phone::Phone;
use kernel::role::Role;
use registry::actions as homes;
use serde_json::{Value, json};

use crate::kit::{Answer, Client, TestApp};

pub(super) const API: &str = "/api/v1/communities/east";
pub(super) const PARTY_PHONE: &str = "13900139000";
pub(super) const RESIDENT_PHONE: &str = "13800138001";

/// A community with a home in warranty, its resident, and a warranty party that can be texted.
pub(super) struct House {
    pub(super) app: TestApp,
    pub(super) line: Id,
    pub(super) unit: Id,
    pub(super) person: Id,
    pub(super) party: Id,
    pub(super) clerk: Client,
    pub(super) outside: Client,
}

pub(super) fn house() -> House {
    let app = TestApp::small();
    let line = app.line("east");
    let made = app.write(line, |tx| {
        let by = Actor::system();
        let day = parse_day;
        let building = homes::BuildingInput { code: "3".into(), completed_on: day("2026-06-01"), ..Default::default() };
        let building_id = homes::add_building(tx, &by, &building)?;
        let home = homes::AddUnit {
            building_id,
            entrance: "2".into(),
            room: "1301".into(),
            area: Area(9860),
            delivered_on: day("2026-06-01"),
        };
        let unit_id = homes::add_unit(tx, &by, &home)?;
        let person = homes::PersonInput { name: "李秀兰".into(), ..Default::default() };
        let person_id = homes::add_person(tx, &by, &person)?;
        let about = homes::OccupancyInput { role: "owner".into(), ..Default::default() };
        homes::add_occupancy(tx, &by, &homes::AddOccupancy { unit_id, person_id, about })?;
        let phone = Phone::parse(RESIDENT_PHONE).unwrap();
        let contact =
            homes::AddContact { phone, label: "手机".into(), origin: "ledger_import".into(), verified: true };
        homes::add_contact(tx, &by, person_id, &contact)?;
        let party = json!({"kind": "warranty", "name": "桂苑质保部", "contact_name": "方工", "phone": PARTY_PHONE,
                           "response_minutes": 60, "scopes": ["all:*"], "valid_from": "2026-01-01"});
        let party = responsibility::actions::add_party(tx, &by, &serde_json::from_value(party).unwrap())?;
        Ok(vec![unit_id, person_id, party.party_id])
    });
    let made = made.unwrap();
    let (clerk, outside) = (app.as_role("east", Role::Clerk), app.anonymous());
    House { line, unit: made[0], person: made[1], party: made[2], clerk, outside, app }
}

/// An order in the party's hands, and its link.
pub(super) struct Job {
    pub(super) order: Id,
    pub(super) token: String,
    pub(super) due: Moment,
}

impl House {
    /// A matter promised to the party, due in so many hours; its link was sent.
    pub(super) fn handed(&self, hours: i64) -> Job {
        let due = self.app.app.now().plus_hours(hours);
        let body = json!({
            "kind": "repair", "channel": "phone", "reporter": {"person_id": self.person}, "unit_id": self.unit,
            "place": "in_home", "text": format!("厨房水龙头漏水，我的电话 {RESIDENT_PHONE}"), "read_back": true,
            "promise": {"kind": "outside", "party_id": self.party, "due_at": due.rfc3339()}});
        let taken = self.clerk.post(&format!("{API}/requests"), &body).expect(201);
        let order = parse_id(taken["order_id"].as_str().unwrap()).unwrap();
        Job { order, token: self.sent_link(), due }
    }

    /// The token of the newest link that went to the party's phone.
    pub(super) fn sent_link(&self) -> String {
        self.app.run_jobs();
        let sent = self.app.sent.all();
        let text =
            sent.iter().rev().find(|(to, text)| to == PARTY_PHONE && text.contains("/o/")).expect("a link").1.clone();
        text.split("/o/").nth(1).unwrap().split(' ').next().unwrap().to_owned()
    }

    pub(super) fn page(&self, job: &Job) -> Answer {
        self.outside.get(&format!("/o/{}", job.token))
    }

    /// The party presses a button.
    pub(super) fn does(&self, job: &Job, verb: &str, fields: &[(&str, &str)]) -> Answer {
        self.outside.form(&format!("/o/{}/{verb}", job.token), fields)
    }

    pub(super) fn order(&self, job: &Job) -> work_orders::model::Order {
        let (line, order) = (self.line, job.order);
        self.app.read(move |db| work_orders::queries::row(db, line, order))
    }

    pub(super) fn job(&self, job: &Job) -> portal::model::Job {
        let (line, order) = (self.line, job.order);
        self.app.read(move |db| portal::queries::jobs::newest(db, line, order)).expect("a job")
    }

    pub(super) fn order_page(&self, who: &Client, job: &Job) -> Answer {
        who.get(&format!("/c/east/orders/{}", job.order))
    }

    /// Something of the centre's panel is pressed.
    pub(super) fn centre(&self, job: &Job, verb: &str, fields: &[(&str, &str)]) -> Answer {
        self.clerk.form(&format!("/c/east/orders/{}/party/{verb}", job.order), fields)
    }

    pub(super) fn events(&self, job: &Job) -> Vec<(String, Option<String>, Value)> {
        let (line, order) = (self.line, job.order);
        let rows = self.app.read(move |db| platform::history::of_subject(db, line, "order", order, 0, 200));
        rows.into_iter().map(|e| (e.kind.clone(), e.actor_name.clone(), Value::Object(e.json()))).collect()
    }
}

/// A moment as the party's form has it.
pub(super) fn typed(at: Moment) -> String {
    let zone = jiff::tz::TimeZone::get("Asia/Shanghai").unwrap();
    at.zoned(&zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// A small picture with a tail that is none.
pub(super) fn picture() -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(8, 8).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let mut bytes = png.into_inner();
    bytes.extend_from_slice(b"<script>alert(1)</script>");
    bytes
}

/// A form with files, as a browser sends it.
pub(super) fn multipart(fields: &[(&str, &str)], files: &[&[u8]]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    for file in files {
        let head = "--X\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--X--\r\n");
    ("multipart/form-data; boundary=X".to_owned(), body)
}
