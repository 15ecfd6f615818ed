//! Notices: what is told arrives, by every way, once; what can't leave the house doesn't; what fails is seen and tried again.

mod channels;
mod receivers;
mod telling;
mod webhooks;

use kernel::ids::{COMPANY, Id};
use kernel::phone::Phone;
use kernel::role::Role;
use notices::actions;
use notices::model::{Delivery, Recipient, Told};
use notices::queries::deliveries::{self, Asked};
use platform::auth;
use platform::clock::Clock;

use crate::kit::TestApp;

/// The account that holds a role in `east`.
fn holder(app: &TestApp, role: Role) -> Id {
    let line = app.line("east");
    app.read(move |db| auth::holders(db, line, role)).remove(0).0
}

/// A notice about an order.
fn told(kind: &'static str, to: Recipient) -> Told {
    Told {
        kind,
        to,
        subject_kind: "order",
        subject_id: Id::from_u128(7),
        facts: vec![
            ("number", "WO-1".to_owned()),
            ("what", "厨房水龙头漏水".to_owned()),
            ("place", "3-2-1201".to_owned()),
            ("when", "14:45".to_owned()),
            ("code", "246810".to_owned()),
            ("minutes", "10".to_owned()),
            ("who", "李师傅".to_owned()),
        ],
        href: Some("/c/east/orders".to_owned()),
        urgent: false,
    }
}

/// Tells it in `east`.
fn tell(app: &TestApp, told: Told) -> Id {
    let id = app.write(app.line("east"), move |tx| actions::tell(tx, told.clone())).unwrap();
    // One after the other, so that the log has an order.
    app.clock.set(app.clock.now().plus_seconds(1));
    id
}

/// The whole log of `east`, oldest first.
fn log(app: &TestApp) -> Vec<Delivery> {
    let line = app.line("east");
    let mut found = app.read(move |db| deliveries::list(db, line, &Asked::default(), 500));
    found.reverse();
    found
}

/// A person of the registry with a number: `(person, contact)`.
fn resident(app: &TestApp, phone: &str) -> (Id, Id) {
    let phone = Phone::parse(phone).unwrap();
    app.write(app.line("east"), move |tx| {
        let by = kernel::actor::Actor::system();
        let input = registry::actions::PersonInput { name: "李秀兰".to_owned(), ..Default::default() };
        let person = registry::actions::add_person(tx, &by, &input)?;
        let contact = registry::actions::AddContact {
            phone: phone.clone(),
            label: String::new(),
            origin: "resident_said".to_owned(),
            verified: true,
        };
        Ok((person, registry::actions::add_contact(tx, &by, person, &contact)?))
    })
    .unwrap()
}

/// Gives a colleague a mobile number.
fn give_phone(app: &TestApp, account: Id, digits: &'static str) {
    let made = app.write(COMPANY, move |tx| {
        tx.run(
            "INSERT INTO staff (staff_id, phone, hired_on, version, changed_at, changed_by) VALUES ($1, $2, '2026-01-01', 1, 0, $1)",
            platform::args![account, digits],
        )
    });
    assert_eq!(made.unwrap(), 1);
}
