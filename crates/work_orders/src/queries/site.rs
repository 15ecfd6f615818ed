//! What whoever goes must know of the person and of the hour.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone;
use platform::args;
use platform::db::Db;

use crate::model::Order;
use crate::rules::{self, Contact, Quiet, Reporter};

/// Whom to ring about an order: the reporter's own person with that person's number, or the number given in the call.
pub fn contact(db: &mut Db<'_>, community: Id, order: &Order) -> Result<Contact, Fault> {
    let reporter = match order.request_id {
        Some(request) => reporter(db, community, order, request)?,
        None => Reporter { name: order.reporter_name.clone(), ..Reporter::default() },
    };
    let first = match order.unit_id {
        Some(unit) => registry::queries::people_of(db, community, unit)?.into_iter().next(),
        None => None,
    };
    let first = first.map(|one| Contact { name: one.name, phone: one.phone_masked.unwrap_or_default() });
    let shown = rules::contact(&reporter, first.as_ref());
    Ok(Contact { phone: phone::spaced(&shown.phone), ..shown })
}

fn reporter(db: &mut Db<'_>, community: Id, order: &Order, request: Id) -> Result<Reporter, Fault> {
    let told = intake::queries::request(db, community, request)?;
    let mut reporter = Reporter {
        name: order.reporter_name.clone().or(told.reporter_name),
        given: told.reporter_phone_masked,
        own: None,
    };
    let Some(person) = told.reporter_person_id else { return Ok(reporter) };
    match registry::queries::person(db, community, person) {
        Ok(person) => {
            let open: Vec<_> = person.contacts.iter().filter(|one| one.ended_at.is_none()).collect();
            let kept = open.iter().find(|one| Some(one.contact_id) == told.reporter_contact_id);
            reporter.own = kept.or(open.first()).map(|one| one.phone_masked.clone());
        }
        // Forgotten at their own wish: the name of the order stays as it was told.
        Err(Fault::NotFound) => {}
        Err(fault) => return Err(fault),
    }
    Ok(reporter)
}

/// How many minutes before the promised time somebody may stand at the door; nought where nothing is set.
pub fn early_minutes(db: &mut Db<'_>, community: Id, on: Day) -> Result<i64, Fault> {
    Ok(db
        .maybe::<(i64,)>(
            "SELECT minutes FROM order_early_limits WHERE community_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
            args![community, on],
        )?
        .map_or(0, |(minutes,)| minutes))
}

/// The hours of rest that hold on a day.
pub fn quiet_hours(db: &mut Db<'_>, community: Id, on: Day) -> Result<Vec<Quiet>, Fault> {
    let rows: Vec<(i64, i64)> = db.list(
        "SELECT begins, ends FROM order_quiet_hours WHERE community_id = $1 AND valid_from = \
         (SELECT MAX(valid_from) FROM order_quiet_hours WHERE community_id = $1 AND valid_from <= $2) ORDER BY begins",
        args![community, on],
    )?;
    Ok(rows.into_iter().map(|(begins, ends)| Quiet { begins, ends }).collect())
}
