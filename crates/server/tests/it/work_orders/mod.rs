//! The road of an order, from the instruction to the accepted work: what its tests stand on.

mod calls;
mod charges;
mod giving;
mod pages;
mod people;
mod road;

use kernel::ids::parse_id;
use kernel::role::Role;
use serde_json::{Value, json};

use crate::kit::{Client, TestApp};

pub(super) const API: &str = "/api/v1/communities/guihuayuan";
pub(super) const TAP: &str = "厨房水龙头滴水";

/// One order and the people around it.
pub(super) struct Road {
    pub(super) clerk: Client,
    pub(super) worker: Client,
    pub(super) manager: Client,
    pub(super) dispatcher: Client,
    pub(super) id: String,
}

impl Road {
    pub(super) fn post(&self, who: &Client, verb: &str, body: &Value) -> crate::kit::Answer {
        who.post(&format!("{API}/orders/{}/{verb}", self.id), body)
    }

    /// The worker does it.
    #[track_caller]
    pub(super) fn does(&self, verb: &str, body: Value) -> Value {
        self.post(&self.worker, verb, &body).expect(200)
    }

    pub(super) fn order(&self) -> Value {
        self.manager.get(&format!("{API}/orders/{}", self.id)).expect(200)
    }

    pub(super) fn state(&self) -> String {
        self.order()["state"].as_str().unwrap().to_owned()
    }

    pub(super) fn photo(&self) -> String {
        self.worker.photo("guihuayuan")
    }

    /// To the findings.
    pub(super) fn looked_at(self) -> Self {
        self.does("acknowledge", json!({}));
        self.does("depart", json!({}));
        self.does("announce", json!({"let_in_by": "李秀兰本人"}));
        self.does("inspect", json!({"findings": "阀芯磨损，关不严", "readings": "0.32 MPa"}));
        self
    }

    /// To a quote on the table; the quote.
    pub(super) fn quoted(self) -> (Self, Value) {
        let road = self.looked_at();
        let quote = road.does("quote", json!({"lines": [{"tariff_id": tariff(&road.clerk, "labour"), "quantity": 1}]}));
        (road, quote)
    }

    pub(super) fn agreed(self) -> (Self, Value) {
        let (road, quote) = self.quoted();
        let signature = road.photo();
        road.does(
            "consent",
            json!({"quote_id": quote["quote_id"], "evidence": {"kind": "signature", "blob_id": signature}}),
        );
        (road, quote)
    }

    /// To accepted work; what was agreed, in fen.
    pub(super) fn accepted(self) -> (Self, i64) {
        let (road, quote) = self.agreed();
        road.does("start", json!({}));
        road.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
        let signature = road.photo();
        road.does("accept", json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": signature}));
        let total = quote["total_fen"].as_i64().unwrap();
        (road, total)
    }
}

pub(super) fn tariff(who: &Client, kind: &str) -> Value {
    let board = who.get(&format!("{API}/tariffs")).expect(200);
    board["items"].as_array().unwrap().iter().find(|item| item["kind"] == kind).expect("an item")["tariff_id"].clone()
}

/// The people around an order; the worker is who is named for it.
pub(super) fn people(app: &TestApp, id: String) -> Road {
    let (line, order) = (app.line("guihuayuan"), parse_id(&id).unwrap());
    let found = app.read(move |db| work_orders::queries::row(db, line, order));
    let worker = match found.staff_id {
        Some(staff) => app.as_account(staff, &found.staff_name.unwrap()),
        None => app.as_role("guihuayuan", Role::Technician),
    };
    Road {
        clerk: app.as_role("guihuayuan", Role::Clerk),
        worker,
        manager: app.as_role("guihuayuan", Role::Manager),
        dispatcher: app.as_role("guihuayuan", Role::Dispatcher),
        id,
    }
}

/// The home whose tap is out of warranty, and its first person.
pub(super) fn home(clerk: &Client) -> (Value, Value) {
    let hit = clerk.get(&format!("{API}/households?q=3-2-1201")).expect(200)["items"][0].clone();
    (hit["unit_id"].clone(), hit["people"][0]["person_id"].clone())
}

/// A call about a dripping tap: paid work in a home.
pub(super) fn tap(app: &TestApp) -> Road {
    call(app, TAP)
}

/// A call about paid work in a home.
pub(super) fn call(app: &TestApp, what: &str) -> Road {
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let (unit, person) = home(&clerk);
    let found = clerk
        .post(&format!("{API}/requests/assess"), &json!({"unit_id": unit, "place": "in_home", "text": what}))
        .expect(200);
    assert_eq!(found["responsibility"]["chargeable"], true, "{found}");
    let slot = &found["slots"][0];
    let promise = json!({"kind": "appointment", "staff_id": slot["staff_id"], "starts_at": slot["starts_at"]});
    let taken = clerk
        .post(
            &format!("{API}/requests"),
            &json!({"kind": "repair", "channel": "phone", "reporter": {"person_id": person}, "unit_id": unit,
                    "place": "in_home", "text": what, "promise": promise, "read_back": true}),
        )
        .expect(201);
    people(app, taken["order_id"].as_str().unwrap().to_owned())
}

/// What a department gives itself; nobody is named for it.
pub(super) fn by_hand(app: &TestApp, department: &str) -> Road {
    let made = app
        .as_role("guihuayuan", Role::Dispatcher)
        .post(
            &format!("{API}/orders"),
            &json!({"department": department, "text": "大堂地面有积水", "place": "3 栋大堂"}),
        )
        .expect(201);
    let road = people(app, made["order_id"].as_str().unwrap().to_owned());
    if department != "engineering" {
        return road;
    }
    // Whoever of the trade is free at this moment of the demo's day.
    Road { worker: app.as_account(free(app, "plumbing"), ""), ..road }
}

/// Somebody of a duty who is free now.
pub(super) fn free(app: &TestApp, duty: &str) -> kernel::ids::Id {
    let (line, now) = (app.line("guihuayuan"), app.app.now());
    let ask = scheduling::model::Ask { duty: duty.to_owned(), minutes: 45, building_id: None, from: None, now };
    let offer = app.read(move |db| scheduling::queries::ask(db, line, &ask));
    offer.now.first().unwrap_or_else(|| panic!("nobody is free for {duty}")).staff_id
}

/// What a department gives itself, given to somebody of a duty.
pub(super) fn given(app: &TestApp, department: &str, duty: &str) -> Road {
    let road = by_hand(app, department);
    road.post(&road.dispatcher, "assign", &json!({"staff_id": free(app, duty)})).expect(200);
    people(app, road.id)
}

pub(super) fn actions(problem: &Value) -> Vec<&str> {
    problem["ways_out"].as_array().unwrap().iter().filter_map(|way| way["action"].as_str()).collect()
}

/// The same order as the centre sends it when it can't tell on the phone who pays.
pub(super) fn unclear(app: &TestApp) -> Road {
    let road = tap(app);
    let (line, order) = (app.line("guihuayuan"), parse_id(&road.id).unwrap());
    let statement = "UPDATE orders SET flow = 'survey', payer = 'undecided' WHERE order_id = $1";
    app.write(line, move |tx| tx.run(statement, platform::args![order]).map(drop)).unwrap();
    road.looked_at()
}
