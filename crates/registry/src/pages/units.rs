//! The form of a home.

use askama::Template;
use kernel::fault::{Check, Fault};
use kernel::ids::{Id, parse_id};
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::Choice;
use crate::actions::{self, AddUnit};
use crate::model::{BuildingView, UnitView};
use crate::perms::ChangePlaces;
use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "registry/unit_form.html")]
struct FormPage {
    shell: Shell,
    w: Words,
    base: String,
    unit: Option<UnitView>,
    area: String,
    delivered: String,
    buildings: Vec<Choice>,
}

/// The building that a link to the form of a new home may name.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct NewQuery {
    building: Option<String>,
}

fn building_choices(buildings: Vec<BuildingView>, chosen: Option<Id>) -> Vec<Choice> {
    buildings
        .into_iter()
        .map(|b| Choice { on: chosen == Some(b.building_id), value: b.building_id.to_string(), label: b.name })
        .collect()
}

/// The form for a new home.
pub(crate) async fn new(desk: Desk<ChangePlaces>, Query(query): Query<NewQuery>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let buildings = desk.read(move |db| queries::buildings(db, line)).await?;
    Html::of(&FormPage {
        shell: desk.shell(&w.unit_new()).await?,
        w,
        base: desk.href(""),
        unit: None,
        area: String::new(),
        delivered: String::new(),
        buildings: building_choices(buildings, query.building.as_deref().and_then(parse_id)),
    })
}

/// The form for a home.
pub(crate) async fn edit(desk: Desk<ChangePlaces>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (unit, buildings) =
        desk.read(move |db| Ok((queries::unit(db, line, id)?, queries::buildings(db, line)?))).await?;
    Html::of(&FormPage {
        shell: desk.shell(&w.unit_edit()).await?,
        w,
        base: desk.href(""),
        area: if unit.area.0 == 0 { String::new() } else { unit.area.to_string() },
        delivered: unit.delivered_on.map(|day| day.to_string()).unwrap_or_default(),
        buildings: building_choices(buildings, Some(unit.building_id)),
        unit: Some(unit),
    })
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct UnitForm {
    building_id: Option<String>,
    entrance: Option<String>,
    room: Option<String>,
    area: Option<String>,
    delivered_on: Option<String>,
}

impl UnitForm {
    fn read(&self) -> Result<AddUnit, Fault> {
        let mut check = Check::new();
        let building_id = fields::id(&mut check, self.building_id.as_ref(), "building_id");
        check.ensure(self.building_id.is_some(), "building_id", "missing");
        let input = AddUnit {
            building_id: building_id.unwrap_or(Id::nil()),
            entrance: fields::text(self.entrance.as_ref()),
            room: fields::text(self.room.as_ref()),
            area: fields::area(&mut check, self.area.as_ref(), "area"),
            delivered_on: fields::day(&mut check, self.delivered_on.as_ref(), "delivered_on"),
        };
        check.ensure(!input.room.trim().is_empty(), "room", "missing");
        check.done()?;
        Ok(input)
    }
}

/// Adds a home.
pub(crate) async fn add(desk: Desk<ChangePlaces>, form: FormCommand<UnitForm>) -> Result<Done, Failed> {
    let input = form.input.read()?;
    let made = desk.write(form.key, move |tx, by| actions::add_unit(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{}", made.answer))))
}

/// Changes a home.
pub(crate) async fn change(
    desk: Desk<ChangePlaces>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<UnitForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::change_unit(tx, by, id, &form.op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{id}"))))
}
