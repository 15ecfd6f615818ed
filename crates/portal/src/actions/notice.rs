//! The written notice to the warranty party, its deadline, and the step that follows.

use kernel::actor::Actor;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Tx;
use work_orders::machine::State;
use work_orders::model::Order;

use super::event;
use crate::jobs;
use crate::perms::IssueNotice;
use crate::queries;
use crate::rules::next_notice;
use crate::store::{self, notices::NewNotice};
use crate::words::Words;

/// The first notice goes with the hand-over.
pub(crate) fn first(tx: &mut Tx<'_>, order: &Order, party: Id) -> Result<(), Fault> {
    let community = tx.line();
    if queries::notices::of_order(tx, community, order.order_id, party)?.is_empty() {
        put(tx, order, party, 1)
    } else {
        Ok(())
    }
}

/// Issues the step that is due: the second notice, or the substitute repair at the party's cost.
///
/// # Errors
/// Forbidden; not found; `route.external-due` (`notice_runs`) while a notice runs or the party is there.
pub(crate) fn next(tx: &mut Tx<'_>, by: &Actor, order: Id) -> Result<i64, Fault> {
    by.require::<IssueNotice>()?;
    let (community, now) = (tx.line(), tx.now());
    let order = work_orders::queries::row(tx, community, order)?;
    let party = order.party_id.filter(|_| order.at() == State::Outside).ok_or(Fault::NotFound)?;
    if order.party_kind.as_deref() != Some("warranty") {
        return Err(Fault::NotFound);
    }
    let newest = queries::notices::of_order(tx, community, order.order_id, party)?.first().map(|n| (n.step, n.due_at));
    let came =
        queries::jobs::of_party(tx, community, order.order_id, party)?.is_some_and(|job| job.arrived_at.is_some());
    let step = next_notice(newest, came, now).ok_or_else(|| Refusal::new("route.external-due", "notice_runs"))?;
    put(tx, &order, party, step)?;
    Ok(step)
}

fn put(tx: &mut Tx<'_>, order: &Order, party: Id, step: i64) -> Result<(), Fault> {
    let (community, today, now) = (tx.line(), tx.today()?, tx.now());
    let urgent = matches!(order.priority.as_str(), "P0" | "P1");
    let Some(term) = queries::notices::term(tx, community, step, urgent, today)? else { return Ok(()) };
    let number = tx.day_number("BX")?;
    let due_at = (term.hours > 0).then(|| now.plus_hours(term.hours));
    let notice = NewNotice {
        notice_id: tx.id(),
        order_id: order.order_id,
        party_id: party,
        number: &number,
        step,
        urgent,
        article: &term.article,
        article_en: &term.article_en,
        due_at,
    };
    store::notices::insert(tx, &notice)?;
    if let Some(at) = due_at {
        tx.set_deadline(at, jobs::NOTICE, notice.notice_id)?;
    }
    let mut said =
        event("order.notice_issued", order.order_id, party).id("notice", notice.notice_id).data("step", step);
    if let Some(at) = due_at {
        said = said.data("due_at", at.rfc3339());
    }
    tx.record(said)?;
    if step > 1 {
        let change = Words(Lang::Zh).party_notice(number);
        super::centre::tell(tx, order.order_id, party, "order.changed", vec![("change", change)])?;
    }
    Ok(())
}

/// The party wasn't there in the time of the notice: the centre is told, and its page proposes the next step.
pub(crate) fn overdue(tx: &mut Tx<'_>, notice: Id) -> Result<(), Fault> {
    let community = tx.line();
    let notice = queries::notices::notice(tx, community, notice)?;
    let job = queries::jobs::of_party(tx, community, notice.order_id, notice.party_id)?;
    if job.is_none_or(|job| job.at().ended() || job.arrived_at.is_some()) {
        return Ok(());
    }
    store::notices::overdue(tx, notice.notice_id)?;
    tx.record(event("order.notice_overdue", notice.order_id, notice.party_id).data("step", notice.step))?;
    work_orders::actions::party::raise(tx, notice.order_id, "notice_overdue")
}
