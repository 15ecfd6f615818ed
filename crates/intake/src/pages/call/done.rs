//! The matter that was just taken: what was promised, whether the one who goes has confirmed, and whom to call because a
//! danger took their hands away.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;

use super::Looks;
use crate::model::{Displaced, RequestView};
use crate::pages::form::CallForm;
use crate::pages::shown;
use crate::queries::{self, promises};

/// The matter that was just taken.
pub(crate) struct Done {
    pub(crate) request_id: Id,
    pub(crate) number: String,
    pub(crate) text: String,
    pub(crate) sentence: String,
    /// Somebody is called and hasn't confirmed: what is said changes by itself.
    pub(crate) waiting: bool,
    /// The address of this page, for what changes by itself.
    pub(crate) here: String,
    pub(crate) href: String,
    pub(crate) order_href: Option<String>,
    pub(crate) broken: Vec<ToCall>,
    pub(crate) again: String,
}

/// A home to be called because a danger took the hands away.
pub(crate) struct ToCall {
    pub(crate) place: String,
    /// What was promised them.
    pub(crate) promised: String,
    pub(crate) name: String,
    pub(crate) phone: String,
    /// Where the number is shown in full, for a purpose.
    pub(crate) look_href: Option<String>,
    pub(crate) promise_id: Id,
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) order_href: Option<String>,
    /// Who of ours calls.
    pub(crate) caller: String,
}

/// The matter as the page shows it.
pub(crate) fn done(db: &mut Db<'_>, looks: &Looks, form: &CallForm, request_id: Id) -> Result<Done, Fault> {
    let request = queries::request(db, looks.community(), request_id)?;
    let (sentence, waiting) = said(db, looks, &request)?;
    let broken = promises::displaced(db, looks.community(), request_id)?;
    Ok(Done {
        request_id,
        sentence,
        waiting,
        here: looks.href(&format!("/console?done={request_id}")),
        href: looks.href(&format!("/requests/{request_id}")),
        order_href: order_href(looks, request.order_id),
        broken: broken.into_iter().map(|row| to_call(db, looks, row)).collect::<Result<_, _>>()?,
        again: form.same_caller().query(),
        number: request.number,
        text: request.text,
    })
}

fn order_href(looks: &Looks, order: Option<Id>) -> Option<String> {
    order.and_then(|id| shown::page_of(&looks.app, &looks.line, "order", id))
}

/// One sentence on what happens now, and whether a confirmation is still waited for.
fn said(db: &mut Db<'_>, looks: &Looks, request: &RequestView) -> Result<(String, bool), Fault> {
    let w = looks.w();
    let name = request.promise_staff_id.map(|id| queries::name(db, id)).transpose()?.unwrap_or_default();
    let at = |moment: Option<Moment>| moment.map(|at| shown::when(w, &looks.line, at, looks.now)).unwrap_or_default();
    let due = at(request.promise_due_at);
    Ok(match request.promise_kind.as_deref() {
        Some("danger") if name.is_empty() => (w.done_danger_nobody(), false),
        Some("danger") => danger_said(db, looks, request, name, due)?,
        Some("now") => (w.done_now(name, due), false),
        Some("appointment" | "survey") => (w.done_appointment(name, at(request.promise_starts_at)), false),
        Some("outside") => (w.done_outside(due), false),
        Some("callback") if request.party_id.is_some() => (w.done_later(due, request.owner_name.clone()), false),
        Some("callback") => (w.done_callback(request.owner_name.clone(), due), false),
        Some("find") => (w.done_find(request.owner_name.clone(), due), false),
        _ if request.state == "refused" => (w.done_refused(), false),
        _ if request.state == "done" => (w.done_complaint(), false),
        _ => (w.done_answered(), false),
    })
}

/// Somebody is on the way only once they have said so; until then they are called, and it goes up when no answer comes.
fn danger_said(
    db: &mut Db<'_>,
    looks: &Looks,
    request: &RequestView,
    name: String,
    due: String,
) -> Result<(String, bool), Fault> {
    let w = looks.w();
    let Some(order) = request.order_id else { return Ok((w.done_danger_nobody(), false)) };
    let told = platform::history::of_subject(db, looks.community(), "order", order, 0, 100)?;
    let last = |kinds: &[&str]| told.iter().rposition(|event| kinds.contains(&event.kind.as_str()));
    if last(&["order.acknowledged", "order.taken", "order.departed", "order.announced", "order.started"]).is_some() {
        return Ok((w.done_danger(name, due), false));
    }
    let raised = last(&["order.raised"]).is_some();
    Ok(match promises::answer_by(db, looks.community(), order)? {
        Some(by) if !raised => (w.done_danger_called(shown::when(w, &looks.line, by, looks.now), name), true),
        _ => (w.done_danger_raised(name), true),
    })
}

fn to_call(db: &mut Db<'_>, looks: &Looks, row: Displaced) -> Result<ToCall, Fault> {
    let w = looks.w();
    Ok(ToCall {
        place: if row.place_label.is_empty() { w.place_community() } else { row.place_label },
        promised: match row.starts_at {
            Some(at) => shown::when(w, &looks.line, at, looks.now),
            None => w.promised_called_away(),
        },
        name: row.reporter_name.unwrap_or_else(|| w.who_anonymous()),
        phone: row.reporter_digits.as_deref().map(shown::masked).unwrap_or_default(),
        look_href: row.reporter_contact_id.map(|id| looks.href(&format!("/contacts/{id}/look"))),
        promise_id: row.promise_id,
        number: row.number,
        href: looks.href(&format!("/requests/{}", row.request_id)),
        order_href: order_href(looks, row.order_id),
        caller: queries::name(db, row.owner_id)?,
    })
}
