//! A call to the resident: the number is shown for it, at an hour that suits people.

use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use registry::actions::Look;
use serde::{Deserialize, Serialize};

use crate::perms::RecordReturnVisit;
use crate::{queries, rules};

/// A call that somebody is about to make.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ReturnVisitCall)]
pub struct Call {
    /// Whether the resident asked to be called at this hour: then it is no disturbance.
    #[serde(default)]
    pub asked: bool,
}

/// Notes that the number is looked at for a call. The number itself is read afterwards and is part of no answer that is kept.
///
/// # Errors
/// Refused by `contact.limit` in the hours of rest, unless the resident asked for it; by `revisit.other-hands`; by
/// `order.closed-by-revisit` when the visit is over. Not found where no number is known.
pub fn call(tx: &mut Tx<'_>, by: &Actor, visit: Id, input: &Call) -> Result<Id, Fault> {
    by.require::<RecordReturnVisit>()?;
    let community = tx.line();
    let visit = queries::visit(tx, community, visit)?;
    let (zone, today) = (tx.zone()?, tx.today()?);
    let page = format!("/c/{}/return-visits", platform::lines::by_id(tx, community)?.code);
    let here = format!("{page}/{}", visit.return_visit_id);
    if matches!(visit.state.as_str(), "done" | "overtaken") {
        return Err(Refusal::new("order.closed-by-revisit", "recorded_already").way_to("see_visit", here).into());
    }
    let contact = visit.contact_id.ok_or(Fault::NotFound)?;
    rules::other_hands(by.id, &queries::workers_of(tx, community, &visit)?)?;
    let settings = queries::settings(tx, community, today)?;
    rules::may_ring(tx.now(), &settings, &zone, input.asked).map_err(|refusal| {
        refusal.way_to("call_later", page).way_to("resident_asked", format!("{here}#do-resident_asked"))
    })?;
    let purpose = if input.asked { "resident_asks" } else { "call_back" };
    registry::actions::reveal_contact(tx, by, contact, &Look { purpose: purpose.to_owned(), note: None })?;
    let event = Event::new("return_visit.called", "return_visit", visit.return_visit_id);
    let event = match visit.of_request() {
        Some(request) => event.id("request", request),
        None => event.id("order", visit.order_id),
    };
    tx.record(event.id("contact", contact).data("asked", input.asked))?;
    Ok(contact)
}
