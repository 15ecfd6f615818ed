//! The middle column: where it is, what the words may mean, who does it and who pays.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::db::Db;

use super::Looks;
use crate::pages::form::CallForm;
use crate::pages::shown::{self, Choice};
use crate::queries::assess::Assessment;

/// Common parts of a building, or of the whole community.
pub(crate) struct Group {
    pub(crate) label: String,
    pub(crate) parts: Vec<Choice>,
}

/// Who does it and who pays.
pub(crate) struct Verdict {
    pub(crate) tone: &'static str,
    pub(crate) title: String,
    pub(crate) because: String,
    pub(crate) price: Option<String>,
    pub(crate) basis: String,
    pub(crate) facts: Vec<(String, String)>,
}

pub(crate) fn parts(db: &mut Db<'_>, looks: &Looks, form: &CallForm) -> Result<Vec<Group>, Fault> {
    let community = looks.community();
    let home = form.unit_id().map(|id| registry::queries::unit(db, community, id)).transpose()?;
    let buildings = registry::queries::buildings(db, community)?;
    let mut groups: Vec<(bool, Group)> = Vec::new();
    let parts = registry::queries::common_parts(db, community)?;
    let of = |building: Option<Id>| -> Vec<Choice> {
        let within = parts.iter().filter(|part| part.building_id == building && part.ended_at.is_none());
        within
            .map(|part| Choice {
                value: part.common_part_id.to_string(),
                label: part.name.clone(),
                on: form.common_id() == Some(part.common_part_id),
            })
            .collect()
    };
    for building in &buildings {
        let own = home.as_ref().is_some_and(|unit| unit.building_id == building.building_id);
        groups.push((own, Group { label: building.name.clone(), parts: of(Some(building.building_id)) }));
    }
    groups.push((home.is_none(), Group { label: looks.w().place_community(), parts: of(None) }));
    // The building of the caller's home stands first.
    groups.sort_by_key(|(own, _)| !own);
    Ok(groups.into_iter().map(|(_, group)| group).filter(|group| !group.parts.is_empty()).collect())
}

pub(crate) fn components(looks: &Looks, form: &CallForm, found: Option<&Assessment>) -> Vec<Choice> {
    let Some(found) = found else { return Vec::new() };
    let chosen = found.decision.component.as_deref().or(form.component.as_deref());
    let mut choices: Vec<Choice> = found
        .components
        .iter()
        .map(|hit| Choice {
            value: hit.component.clone(),
            label: looks.lang.pick(&hit.label_zh, &hit.label_en).clone(),
            on: chosen == Some(hit.component.as_str()),
        })
        .collect();
    // What was chosen before the words changed stays on the list.
    if let Some(code) = chosen.filter(|code| !choices.iter().any(|choice| choice.value == **code)) {
        choices.insert(0, Choice { value: code.to_owned(), label: found.decision.component_label.clone(), on: true });
    }
    choices
}

pub(crate) fn verdict(looks: &Looks, found: &Assessment) -> Verdict {
    let w = looks.w();
    let d = &found.decision;
    let payer = shown::name(w, "payer", &d.payer);
    let (tone, title) = match d.payer.as_str() {
        "undecided" => ("blue", w.verdict_undecided()),
        "outside" => ("calm", payer),
        _ if d.chargeable => ("gold", w.verdict_paid(payer)),
        _ => ("", w.verdict_free(payer)),
    };
    let price = match (d.price_from_fen, d.price_to_fen) {
        (Some(from), Some(to)) if from == to => Some(w.verdict_price_one(round(from))),
        (Some(from), Some(to)) => Some(w.verdict_price(round(from), round(to))),
        _ => None,
    };
    let row = shown::table_row(&looks.app, looks.lang, w, &d.row);
    let basis = match &d.warranty_row {
        Some(warranty) => w.verdict_basis_warranty(row.clone(), d.valid_from.to_string(), warranty.clone()),
        None => w.verdict_basis(row.clone(), d.valid_from.to_string()),
    };
    let mut facts = vec![
        (w.fact_component(), d.component_label.clone()),
        (w.fact_row(), row),
        (w.fact_source(), d.source.clone()),
        (w.fact_since(), d.valid_from.to_string()),
    ];
    if let Some(row) = &d.warranty_row {
        facts.push((w.fact_warranty(), row.clone()));
    }
    if let Some(end) = d.warranty_end {
        facts.push((w.fact_warranty_end(), end.to_string()));
    }
    Verdict { tone, title, because: d.because.clone(), price, basis, facts }
}

/// An amount as it is said: whole yuan without the noughts.
fn round(amount: Fen) -> String {
    let yuan = amount.yuan();
    yuan.strip_suffix(".00").map_or(yuan.clone(), str::to_owned)
}
