//! Buildings: the list, a building with its homes, the form.

use askama::Template;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::role::Role;
use platform::auth;
use platform::db::Db;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::Choice;
use crate::actions::{self, BuildingInput};
use crate::model::{BuildingView, UnitView};
use crate::perms::{ChangePlaces, ReadRegistry};
use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "registry/buildings.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    tab: &'static str,
    buildings: Vec<BuildingView>,
    may_change: bool,
}

/// The buildings.
pub(crate) async fn list(desk: Desk<ReadRegistry>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let buildings = desk.read(move |db| queries::buildings(db, line)).await?;
    let may_change = desk.actor.require::<ChangePlaces>().is_ok();
    let shell = desk.shell(&w.buildings_title()).await?;
    Html::of(&ListPage { shell, w, base: desk.href(""), tab: "buildings", buildings, may_change })
}

#[derive(Template)]
#[template(path = "registry/building.html")]
struct BuildingPage {
    shell: Shell,
    w: Words,
    base: String,
    building: BuildingView,
    units: Vec<UnitView>,
    may_change: bool,
}

/// A building with its homes.
pub(crate) async fn page(desk: Desk<ReadRegistry>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (building, units) =
        desk.read(move |db| Ok((queries::building(db, line, id)?, queries::units_of_building(db, line, id)?))).await?;
    let may_change = desk.actor.require::<ChangePlaces>().is_ok();
    let shell = desk.shell(&building.name).await?;
    Html::of(&BuildingPage { shell, w, base: desk.href(""), building, units, may_change })
}

#[derive(Template)]
#[template(path = "registry/building_form.html")]
struct FormPage {
    shell: Shell,
    w: Words,
    base: String,
    building: Option<BuildingView>,
    stewards: Vec<Choice>,
}

/// Whoever may look after a building: the stewards, then the managers.
fn stewards(db: &mut Db<'_>, line: Id, chosen: Option<Id>) -> Result<Vec<Choice>, Fault> {
    let mut found: Vec<Choice> = Vec::new();
    for role in [Role::Steward, Role::DutyManager, Role::Manager] {
        for (id, name) in auth::holders(db, line, role)? {
            let value = id.to_string();
            if !found.iter().any(|c| c.value == value) {
                found.push(Choice { value, label: name, on: chosen == Some(id) });
            }
        }
    }
    Ok(found)
}

/// The form for a new building.
pub(crate) async fn new(desk: Desk<ChangePlaces>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let stewards = desk.read(move |db| stewards(db, line, None)).await?;
    let shell = desk.shell(&w.building_new()).await?;
    Html::of(&FormPage { shell, w, base: desk.href(""), building: None, stewards })
}

/// The form for a building.
pub(crate) async fn edit(desk: Desk<ChangePlaces>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (building, stewards) = desk
        .read(move |db| {
            let building = queries::building(db, line, id)?;
            let stewards = stewards(db, line, building.steward_id)?;
            Ok((building, stewards))
        })
        .await?;
    let shell = desk.shell(&w.building_edit()).await?;
    Html::of(&FormPage { shell, w, base: desk.href(""), building: Some(building), stewards })
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct BuildingForm {
    code: Option<String>,
    name: Option<String>,
    completed_on: Option<String>,
    filing_number: Option<String>,
    steward_id: Option<String>,
    map_x: Option<String>,
    map_y: Option<String>,
}

impl BuildingForm {
    fn read(&self) -> Result<BuildingInput, Fault> {
        let mut check = Check::new();
        let input = BuildingInput {
            code: fields::text(self.code.as_ref()),
            name: fields::text(self.name.as_ref()),
            completed_on: fields::day(&mut check, self.completed_on.as_ref(), "completed_on"),
            filing_number: fields::text(self.filing_number.as_ref()),
            steward_id: fields::id(&mut check, self.steward_id.as_ref(), "steward_id"),
            map_x: fields::number(&mut check, self.map_x.as_ref(), "map_x").unwrap_or(0),
            map_y: fields::number(&mut check, self.map_y.as_ref(), "map_y").unwrap_or(0),
        };
        check.done()?;
        Ok(input)
    }
}

/// Adds a building.
pub(crate) async fn add(desk: Desk<ChangePlaces>, form: FormCommand<BuildingForm>) -> Result<Done, Failed> {
    let input = form.input.read()?;
    let made = desk.write(form.key, move |tx, by| actions::add_building(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/buildings/{}", made.answer))))
}

/// Changes a building.
pub(crate) async fn change(
    desk: Desk<ChangePlaces>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<BuildingForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::change_building(tx, by, id, &form.op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/buildings/{id}"))))
}
