//! Who pays after a look: the responsibility table is asked with what was seen, and its row is kept on the order.

use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::db::Tx;
use responsibility::model::{Cause, Decision, SurveyFacts};

use crate::model::Order;
use crate::neighbours as next_door;
use crate::rules::{self, Ground};
use crate::{queries, store};

/// What was seen, and whom the one on site names as the payer.
pub(super) struct Seen {
    pub(super) named: Option<String>,
    pub(super) facts: SurveyFacts,
    /// Whether it was written down why.
    pub(super) reasoned: bool,
}

impl Seen {
    /// Whether anything was seen that decides.
    pub(super) fn decides(&self) -> bool {
        self.named.is_some() || self.facts != SurveyFacts::default()
    }
}

/// Decides who pays; the order takes the payer and the row. The flow is the caller's.
///
/// # Errors
/// `route.undecided-is-free` when the resident is named while somebody else may answer for it.
pub(super) fn judge(tx: &mut Tx<'_>, order: &mut Order, seen: &Seen) -> Result<String, Fault> {
    let decision = decide(tx, order, seen.facts)?;
    let payer = match &seen.named {
        None => decision.payer.clone(),
        Some(named) => {
            let ground =
                Ground { cause: seen.facts.cause.is_some(), altered: seen.facts.altered, reasoned: seen.reasoned };
            let company = if decision.payer == "decorator" { company(tx, order)? } else { String::new() };
            rules::named_payer(named, &decision.payer, &company, ground)?;
            named.clone()
        }
    };
    payer.clone_into(&mut order.payer);
    order.responsibility_row = decision.row;
    Ok(payer)
}

/// After a look at which the payer was decided: off the paid road nothing of a price stands.
pub(super) fn onto(tx: &mut Tx<'_>, order: &mut Order, flow: crate::machine::Flow) -> Result<(), Fault> {
    flow.code().clone_into(&mut order.flow);
    if flow != crate::machine::Flow::HomePaid {
        order.void_agreement();
        store::drop_code(tx, order.order_id)?;
    }
    Ok(())
}

/// The renovation company that still answers for its own work here, unless a look has shown that it isn't theirs.
pub(super) fn decorator(tx: &mut Tx<'_>, order: &Order) -> Result<Option<String>, Fault> {
    if order.unit_id.is_none() {
        return Ok(None);
    }
    let community = tx.line();
    let looks = queries::findings(tx, community, order.order_id)?;
    let facts = SurveyFacts {
        cause: looks.iter().rev().find_map(|look| look.cause.as_deref()).and_then(Cause::parse),
        grade: None,
        altered: looks.iter().rev().find_map(|look| look.altered),
    };
    let decision = decide(tx, order, facts)?;
    // A cause that was recorded has decided already, by the table.
    if decision.payer != "decorator" || facts.altered == Some(false) || facts.cause.is_some() {
        return Ok(None);
    }
    company(tx, order).map(Some)
}

fn decide(tx: &mut Tx<'_>, order: &Order, seen: SurveyFacts) -> Result<Decision, Fault> {
    let (community, on) = (tx.line(), tx.today()?);
    let asked = responsibility::model::Facts { survey: Some(seen), cause: seen.cause, ..next_door::asked(order, on) };
    responsibility::queries::decide(tx, community, &asked, Lang::Zh)
}

fn company(tx: &mut Tx<'_>, order: &Order) -> Result<String, Fault> {
    let community = tx.line();
    let Some(unit) = order.unit_id else { return Ok(String::new()) };
    let done = registry::queries::alterations_of(tx, community, unit)?;
    Ok(done.into_iter().next().map_or_else(String::new, |work| work.company))
}
