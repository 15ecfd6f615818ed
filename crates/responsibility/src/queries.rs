//! What is read of responsibility: the decision, candidates, the catalogue, the parties. Nothing is written here.

use std::sync::Arc;

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Db;

use crate::book::{Book, Component, DangerRow, Party};
use crate::explain;
use crate::model::{ComponentHit, ComponentView, Danger, Decision, Facts, PartyView, Place};
use crate::rules::verdict::{self, Altered, Around, Judged};
use crate::rules::warranty::Dates;
use crate::store;

/// How many candidates are told.
const CANDIDATES: usize = 6;

/// How well the words must name a component for it to be taken without asking.
const CLEAR: i64 = 6 * FITS;

/// A word for a thing of the place that was told counts full, else less.
const FITS: i64 = 4;
const BESIDE: i64 = 3;
const FAR: i64 = 1;

/// The book of a community: everything that the rules read.
pub fn book(db: &mut Db<'_>, community: Id) -> Result<Arc<Book>, Fault> {
    store::book(db, community)
}

/// Who does it and who pays, with the row that says so. Writes nothing; the price range is left to the one who knows tariffs.
///
/// # Errors
/// [`Fault::NotFound`] for a home or common part that is not of this community; a component that is not in its catalogue.
pub fn decide(db: &mut Db<'_>, community: Id, facts: &Facts, lang: Lang) -> Result<Decision, Fault> {
    let book = book(db, community)?;
    let (dates, altered) = around(db, community, facts)?;
    answer(&book, facts, dates, &altered, lang)
}

/// The decision from dates that are given: what `decide` does once it knows them.
pub(crate) fn answer(
    book: &Book,
    facts: &Facts,
    dates: Dates,
    altered: &[Altered],
    lang: Lang,
) -> Result<Decision, Fault> {
    let danger = danger_of(book, &facts.text);
    let component = component_of(book, facts, danger)?;
    let judged = verdict::judge(book, facts, Around { danger, component, dates, altered });
    Ok(told(book, facts, &judged, component, danger, lang))
}

fn told(
    book: &Book,
    facts: &Facts,
    judged: &Judged<'_>,
    component: Option<&Component>,
    danger: Option<&DangerRow>,
    lang: Lang,
) -> Decision {
    let ground = explain::ground(book, judged, facts.on, lang);
    Decision {
        row: judged.row.code().to_owned(),
        payer: judged.terms.map_or_else(|| "undecided".to_owned(), |t| t.payer.clone()),
        chargeable: judged.chargeable,
        because: explain::because(book, facts, judged, component, lang),
        warranty_row: component.and_then(|c| c.warranty_code.clone()),
        warranty_end: explain::warranty_end(&judged.standing),
        source: ground.source,
        valid_from: ground.valid_from,
        component: component.map(|c| c.component.clone()),
        component_label: explain::component_label(component, lang),
        duty: judged.duty.clone(),
        department: judged.department.clone(),
        minutes: judged.minutes,
        flow: judged.flow.to_owned(),
        way: judged.way,
        price_from_fen: None,
        price_to_fen: None,
        danger: danger.map(|d| danger_view(d, lang)),
    }
}

fn danger_view(danger: &DangerRow, lang: Lang) -> Danger {
    Danger {
        code: danger.danger.clone(),
        level: danger.level.clone(),
        label: lang.pick(&danger.label_zh, &danger.label_en).clone(),
        say: lang.pick(&danger.say_zh, &danger.say_en).clone(),
    }
}

/// The worst danger that the words tell of.
pub fn danger(db: &mut Db<'_>, community: Id, text: &str, lang: Lang) -> Result<Option<Danger>, Fault> {
    let book = book(db, community)?;
    Ok(danger_of(&book, text).map(|d| danger_view(d, lang)))
}

/// The worst danger in a text; the book has the worst first.
pub(crate) fn danger_of<'a>(book: &'a Book, text: &str) -> Option<&'a DangerRow> {
    let told = book.matcher.dangers(text);
    book.dangers.iter().find(|row| told.contains(&row.danger.as_str()))
}

/// The component that was chosen, else the one that the words clearly name, else the usual one of the danger.
fn component_of<'a>(book: &'a Book, facts: &Facts, danger: Option<&DangerRow>) -> Result<Option<&'a Component>, Fault> {
    if let Some(code) = &facts.component {
        return book.component(code).map(Some).ok_or_else(|| Fault::invalid("component", "unknown"));
    }
    let scored = scored(book, &facts.text, facts.place);
    let clear = match scored.as_slice() {
        [(first, best), (_, second), ..] if *best >= CLEAR && best > second => Some(*first),
        [(only, best)] if *best >= CLEAR => Some(*only),
        _ => None,
    };
    Ok(clear.or_else(|| danger.and_then(|d| d.component.as_deref()).and_then(|code| book.component(code))))
}

/// The components that the words may mean, best first.
pub fn component_candidates(
    db: &mut Db<'_>,
    community: Id,
    text: &str,
    place: Place,
) -> Result<Vec<ComponentHit>, Fault> {
    let book = book(db, community)?;
    let hit = |(component, score): (&Component, i64)| ComponentHit {
        component: component.component.clone(),
        label_zh: component.label_zh.clone(),
        label_en: component.label_en.clone(),
        score,
    };
    Ok(scored(&book, text, place).into_iter().take(CANDIDATES).map(hit).collect())
}

pub(crate) fn scored<'a>(book: &'a Book, text: &str, place: Place) -> Vec<(&'a Component, i64)> {
    let weigh = |(at, score): (usize, i64)| {
        let component = book.components.get(at)?;
        let factor = match (place, component.is_common()) {
            (Place::InHome, false) | (Place::Common, true) => FITS,
            (Place::InHome, true) => BESIDE,
            (Place::Common, false) => FAR,
        };
        Some((component, score * factor))
    };
    let mut hits: Vec<(&Component, i64)> = book.matcher.components(text).into_iter().filter_map(weigh).collect();
    hits.sort_by_key(|(_, score)| -score);
    hits
}

/// The days and renovations that count. In a home its own. Of what belongs to all: those of the common part's building,
/// else of the home's building; for what lies between the buildings those of the building that was completed last.
fn around(db: &mut Db<'_>, community: Id, facts: &Facts) -> Result<(Dates, Vec<Altered>), Fault> {
    let unit = facts.unit_id.map(|id| registry::queries::unit(db, community, id)).transpose()?;
    if facts.place == Place::InHome {
        let Some(unit) = unit else { return Ok((Dates::default(), Vec::new())) };
        let building_id = Some(unit.building_id);
        let dates = Dates { completed_on: unit.completed_on, delivered_on: unit.delivered_on, building_id };
        return Ok((dates, altered(db, community, unit.unit_id)?));
    }
    let part = facts.common_part_id.map(|id| registry::queries::common_part(db, community, id)).transpose()?;
    if let (None, Some(unit)) = (&part, &unit) {
        return Ok((common_dates(unit.completed_on, Some(unit.building_id)), Vec::new()));
    }
    let building = part.and_then(|part| part.building_id);
    let buildings = registry::queries::buildings(db, community)?;
    let completed_on = match building {
        Some(id) => buildings.iter().find(|b| b.building_id == id).and_then(|b| b.completed_on),
        None if buildings.iter().any(|b| b.completed_on.is_none()) => None,
        None => buildings.iter().filter_map(|b| b.completed_on).max(),
    };
    Ok((common_dates(completed_on, building), Vec::new()))
}

/// What belongs to all was handed over with the building.
pub(crate) fn common_dates(completed_on: Option<Day>, building_id: Option<Id>) -> Dates {
    Dates { completed_on, delivered_on: completed_on, building_id }
}

fn altered(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Altered>, Fault> {
    let told = registry::queries::alterations_of(db, community, unit_id)?;
    let told = told.into_iter().map(|a| Altered {
        group: a.component_group,
        company: a.company,
        phone: a.company_phone,
        accepted_on: a.accepted_on,
    });
    Ok(told.collect())
}

/// The catalogue.
pub fn components(db: &mut Db<'_>, community: Id) -> Result<Vec<ComponentView>, Fault> {
    let view = |c: &Component| ComponentView {
        component: c.component.clone(),
        label_zh: c.label_zh.clone(),
        label_en: c.label_en.clone(),
        group: c.group.clone(),
        place: c.place.clone(),
        duty: c.duty.clone(),
        department: c.department.clone(),
        minutes: c.minutes,
    };
    Ok(book(db, community)?.components.iter().map(view).collect())
}

/// A party of the register.
///
/// # Errors
/// [`Fault::NotFound`] when it is not of this community.
pub fn party(db: &mut Db<'_>, community: Id, party_id: Id) -> Result<PartyView, Fault> {
    let book = book(db, community)?;
    book.parties.iter().find(|p| p.party_id == party_id).map(|p| party_view(&book, p)).ok_or(Fault::NotFound)
}

/// The parties of the register, of one kind or of all, ended ones too.
pub fn parties(db: &mut Db<'_>, community: Id, kind: Option<&str>) -> Result<Vec<PartyView>, Fault> {
    let book = book(db, community)?;
    let wanted = book.parties.iter().filter(|p| kind.is_none_or(|kind| p.kind == kind));
    Ok(wanted.map(|p| party_view(&book, p)).collect())
}

/// The parties of a kind in force on a day.
pub fn parties_on(db: &mut Db<'_>, community: Id, kind: Option<&str>, on: Day) -> Result<Vec<PartyView>, Fault> {
    let mut all = parties(db, community, kind)?;
    all.retain(|p| p.valid_from <= on && p.valid_to.is_none_or(|end| on <= end));
    Ok(all)
}

/// An outside firm that we may name for a component that isn't our service: one whose entry has no end.
pub fn referral_for(db: &mut Db<'_>, community: Id, component: &str) -> Result<Option<PartyView>, Fault> {
    let book = book(db, community)?;
    let Some(component) = book.component(component) else { return Ok(None) };
    Ok(book.party_for("referral", component, None, Day::MAX).map(|p| party_view(&book, p)))
}

pub(crate) fn party_view(book: &Book, party: &Party) -> PartyView {
    PartyView {
        party_id: party.party_id,
        kind: party.kind.clone(),
        name: party.name.clone(),
        contact_name: party.contact_name.clone(),
        phone: party.phone.clone(),
        scope: explain::scope(book, party.party_id, Lang::Zh),
        scope_en: explain::scope(book, party.party_id, Lang::En),
        hours: party.hours.clone(),
        response_minutes: party.response_minutes,
        valid_from: party.valid_from,
        valid_to: party.valid_to,
        version: party.version,
    }
}
