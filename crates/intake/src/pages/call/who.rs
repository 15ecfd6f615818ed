//! The left column and the past: the household, its people, what is open, and what happened before.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::TimelineItem;

use super::Looks;
use crate::pages::form::CallForm;
use crate::pages::shown;

/// How many lines of the past are shown.
const PAST: i64 = 8;

/// The household's column.
#[derive(Debug, Clone)]
pub(crate) struct Who {
    pub(crate) label: String,
    pub(crate) area: String,
    pub(crate) href: String,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) people: Vec<Person>,
    /// Panels of what is open, drawn by the domains.
    pub(crate) open: Vec<String>,
    pub(crate) open_count: i64,
    /// One-liners, drawn by the domains.
    pub(crate) facts: Vec<String>,
}

/// Somebody of the household.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) letter: String,
    pub(crate) role: String,
    pub(crate) phone: String,
    pub(crate) care: Vec<String>,
    pub(crate) on: bool,
}

/// A line of the past.
#[derive(Debug, Clone)]
pub(crate) struct Past {
    pub(crate) at: String,
    pub(crate) shown: String,
    pub(crate) item: TimelineItem,
}

/// The household of a home. The reporter is who was chosen, else the first on the list.
pub(crate) fn who(db: &mut Db<'_>, looks: &Looks, unit_id: Id, form: &CallForm) -> Result<Who, Fault> {
    let (community, w) = (looks.community(), looks.w());
    let unit = registry::queries::unit(db, community, unit_id)?;
    let stage = registry::queries::stage_now(db, community, &unit, looks.today())?;
    let stage_name = shown::name_elsewhere(&looks.app, looks.lang, "stage", stage.stage.code());
    let stage_tag = match stage.until {
        Some(until) => w.who_stage_until(until.to_string(), stage_name),
        None => stage_name,
    };
    let tone = if stage.stage == registry::model::Stage::Warranty { "jade" } else { "" };
    let mut tags = vec![(tone.to_owned(), stage_tag)];
    if let Some(day) = unit.delivered_on {
        tags.push((String::new(), w.who_delivered(day.to_string())));
    }
    let occupants = registry::queries::people_of(db, community, unit_id)?;
    let chosen = form.reporter.clone().or_else(|| occupants.first().map(|person| person.person_id.to_string()));
    let people = occupants.into_iter().map(|person| {
        let id = person.person_id.to_string();
        Person {
            on: chosen.as_deref() == Some(id.as_str()),
            id,
            letter: shown::letter(&person.name),
            name: person.name,
            role: shown::name_elsewhere(&looks.app, looks.lang, "occupant", &person.role),
            phone: person.phone_masked.as_deref().map(shown::phone).unwrap_or_default(),
            care: person
                .care
                .iter()
                .map(|care| shown::name_elsewhere(&looks.app, looks.lang, "care", care))
                .filter(|name| !name.is_empty())
                .collect(),
        }
    });
    let href = shown::page_of(&looks.app, &looks.line, "unit", unit_id).unwrap_or_default();
    let mut open_count = 0;
    for module in looks.app.modules() {
        if let Some(count) = module.open_matters {
            open_count += count(db, community, &[unit_id])?.iter().map(|(_, n)| n).sum::<i64>();
        }
    }
    Ok(Who {
        label: unit.label,
        area: if unit.area.0 > 0 { unit.area.to_string() } else { String::new() },
        href,
        tags,
        people: people.collect(),
        open: panels(db, looks, unit_id, "open")?,
        open_count,
        facts: panels(db, looks, unit_id, "facts")?,
    })
}

/// What the domains draw at a place of the household, in their order.
fn panels(db: &mut Db<'_>, looks: &Looks, unit_id: Id, place: &str) -> Result<Vec<String>, Fault> {
    let mut panels: Vec<_> =
        looks.app.modules().iter().flat_map(|module| module.household_panels).filter(|p| p.place == place).collect();
    panels.sort_by_key(|panel| panel.order);
    let mut drawn = Vec::new();
    for panel in panels {
        drawn.extend((panel.draw)(db, &looks.viewer(), unit_id)?);
    }
    Ok(drawn)
}

/// What happened in a household, newest first.
pub(crate) fn past(db: &mut Db<'_>, looks: &Looks, unit_id: Id) -> Result<Vec<Past>, Fault> {
    let mut items = Vec::new();
    for source in looks.app.modules().iter().flat_map(|module| module.timelines) {
        items.extend(source(db, &looks.viewer(), unit_id, PAST)?);
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.at));
    items.truncate(usize::try_from(PAST).unwrap_or(0));
    let year = looks.today().year();
    let shown = |item: TimelineItem| {
        let local = item.at.zoned(&looks.line.zone);
        let shown = if local.year() == year { item.at.short(&looks.line.zone) } else { local.date().to_string() };
        Past { at: item.at.rfc3339(), shown, item }
    };
    Ok(items.into_iter().map(shown).collect())
}
