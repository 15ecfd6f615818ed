//! To which outside party a matter may go: one that answers today, and the responsibility table's unless somebody says why.

use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Db;
use responsibility::model::{Facts, PartyView, Way};

/// The party, when it may have the matter. A referral is only named to residents: it has no contract with us.
///
/// # Errors
/// `party_id` is `unknown` or `not_in_force`; refused by `route.payer` (`not_the_tables`) when the table names another party,
/// or none, and no reason was given.
pub fn outside(
    db: &mut Db<'_>,
    community: Id,
    party_id: Id,
    facts: &Facts,
    reasoned: bool,
) -> Result<PartyView, Fault> {
    let today = responsibility::queries::parties_on(db, community, None, facts.on)?;
    let Some(party) = today.into_iter().find(|party| party.party_id == party_id) else {
        let known = responsibility::queries::party(db, community, party_id).is_ok();
        return Err(Fault::invalid("party_id", if known { "not_in_force" } else { "unknown" }));
    };
    if party.kind == "referral" {
        return Err(Fault::invalid("party_id", "only_referred"));
    }
    let decision = responsibility::queries::decide(db, community, facts, Lang::Zh)?;
    if !reasoned && decision.way != (Way::Outside { party_id }) {
        return Err(Refusal::new("route.payer", "not_the_tables")
            .fact("row", decision.row)
            .fact("because", decision.because)
            .way("say_why_this_party")
            .way("survey")
            .into());
    }
    Ok(party)
}
