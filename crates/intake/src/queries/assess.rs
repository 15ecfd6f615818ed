//! 'Can we, and who pays?' in one breath: components from the words, the responsibility table, the rosters. Writes nothing.

use crate::rules::prose;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Db;
use responsibility::model::{ComponentHit, Decision, Facts, PartyView, Way};
use scheduling::model::{Ask, Offer};

use crate::actions::Assess;
use crate::codes::{Ability, Place};
use crate::rules::ability::{self, Hands};

/// How many components are offered to choose from.
const OFFERED: usize = 5;

/// Where something is, once looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The home.
    pub(crate) unit_id: Option<Id>,
    /// The common part.
    pub(crate) common_part_id: Option<Id>,
    /// The building.
    pub(crate) building_id: Option<Id>,
    /// How it is said.
    pub(crate) label: String,
    /// How it is written short, for searches.
    pub(crate) code: String,
    /// The steward of the building.
    pub(crate) steward_id: Option<Id>,
}

/// Looks a place up. A common part goes before the home outside which it is.
///
/// # Errors
/// `unit_id` or `common_part_id` is `unknown` in this community.
pub(crate) fn spot(
    db: &mut Db<'_>,
    community: Id,
    place: Place,
    unit: Option<Id>,
    part: Option<Id>,
) -> Result<Spot, Fault> {
    let unit = unit.map(|id| registry::queries::unit(db, community, id)).transpose().map_err(unknown("unit_id"))?;
    if let (Place::Common, Some(id)) = (place, part) {
        let part = registry::queries::common_part(db, community, id).map_err(unknown("common_part_id"))?;
        return Ok(Spot {
            unit_id: unit.map(|unit| unit.unit_id),
            common_part_id: Some(part.common_part_id),
            building_id: part.building_id,
            label: part.label,
            code: part.code,
            steward_id: part.steward_id,
        });
    }
    Ok(unit.map_or_else(Spot::default, |unit| Spot {
        unit_id: Some(unit.unit_id),
        common_part_id: None,
        building_id: Some(unit.building_id),
        label: unit.label,
        code: unit.code,
        steward_id: unit.steward_id,
    }))
}

/// What is not found was named wrongly by the caller of the command.
pub(crate) fn unknown(field: &'static str) -> impl Fn(Fault) -> Fault {
    move |fault| if fault == Fault::NotFound { Fault::invalid(field, "unknown") } else { fault }
}

/// A matter, as the table is asked about it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Matter<'a> {
    /// Inside a home, or a common part.
    pub(crate) place: Place,
    /// What was said.
    pub(crate) text: &'a str,
    /// The component, where it is known.
    pub(crate) component: Option<&'a str>,
}

fn of_table(place: Place) -> responsibility::model::Place {
    match place {
        Place::InHome => responsibility::model::Place::InHome,
        Place::Common => responsibility::model::Place::Common,
    }
}

/// The responsibility table's answer for a matter on a day.
///
/// # Errors
/// `component` is `unknown`.
pub(crate) fn decide(
    db: &mut Db<'_>,
    community: Id,
    spot: &Spot,
    matter: Matter<'_>,
    on: Day,
    lang: Lang,
) -> Result<Decision, Fault> {
    responsibility::queries::decide(db, community, &facts(spot, matter, on), lang)
}

/// What the responsibility table is asked about a matter.
pub(crate) fn facts(spot: &Spot, matter: Matter<'_>, on: Day) -> Facts {
    Facts {
        unit_id: spot.unit_id,
        common_part_id: spot.common_part_id,
        component: matter.component.map(str::to_owned),
        ..Facts::said(of_table(matter.place), matter.text, on)
    }
}

/// Who does it.
pub(crate) fn hands(way: Way) -> Hands {
    match way {
        Way::Own => Hands::Ours,
        Way::Survey => Hands::Survey,
        Way::Outside { party_id } => Hands::Party(party_id),
        Way::NotOffered { referral_id } => Hands::Nobody(referral_id),
    }
}

/// The duty of somebody who comes for a matter: to look first is a duty of its own where the table names none.
pub(crate) fn duty(decision: &Decision) -> String {
    decision.duty.clone().unwrap_or_else(|| "survey".to_owned())
}

/// The whole answer.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// What the words may mean, the best first.
    pub components: Vec<ComponentHit>,
    /// Who does it and who pays.
    pub decision: Decision,
    /// Whether we can.
    pub ability: Ability,
    /// Who can go, and when.
    pub offer: Offer,
    /// The outside party that does it.
    pub party: Option<PartyView>,
    /// Whom to refer to.
    pub referral: Option<PartyView>,
}

/// The answer for a matter, in a language.
///
/// # Errors
/// A place, a part or a component that isn't there.
pub fn assess(
    db: &mut Db<'_>,
    community: Id,
    input: &Assess,
    today: Day,
    now: Moment,
    lang: Lang,
) -> Result<Assessment, Fault> {
    let text = prose(&input.text);
    let spot = spot(db, community, input.place, input.unit_id, input.common_part_id)?;
    let mut components = responsibility::queries::component_candidates(db, community, &text, of_table(input.place))?;
    components.truncate(OFFERED);
    let matter = Matter { place: input.place, text: &text, component: input.component.as_deref() };
    let mut decision = decide(db, community, &spot, matter, today, lang)?;
    if let Some(component) = decision.component.clone()
        && decision.chargeable
        && let Some((from, to)) = money::queries::price_range(db, community, &component, today)?
    {
        decision.price_from_fen = Some(from);
        decision.price_to_fen = Some(to);
    }
    let hands = hands(decision.way);
    // Where an outside party does it, or nobody, the rosters still tell who could look first.
    let duty = match hands {
        Hands::Ours | Hands::Survey => duty(&decision),
        Hands::Party(_) | Hands::Nobody(_) => "survey".to_owned(),
    };
    let ask = Ask { duty, minutes: decision.minutes, building_id: spot.building_id, from: input.at, now };
    let offer = scheduling::queries::ask(db, community, &ask)?;
    let ability = ability::ability(hands, offer.offered, !offer.now.is_empty() && input.at.is_none_or(|at| at <= now));
    let party = match hands {
        Hands::Party(id) => Some(responsibility::queries::party(db, community, id)?),
        _ => None,
    };
    let referral = match hands {
        Hands::Nobody(Some(id)) => Some(responsibility::queries::party(db, community, id)?),
        _ => None,
    };
    Ok(Assessment { components, decision, ability, offer, party, referral })
}
