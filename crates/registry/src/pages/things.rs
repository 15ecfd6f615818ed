//! Vehicles and renovations of a household.

use askama::Template;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::{Choice, choices};
use super::parts::Plain;
use crate::actions::{self, AddVehicle, AlterationInput, GROUPS};
use crate::model::{AlterationRow, UnitView};
use crate::perms::ChangePeople;
use crate::queries;
use crate::words::Words;

/// A vehicle as it was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct VehicleForm {
    plate: Option<String>,
    person_id: Option<String>,
    note: Option<String>,
}

/// Adds a vehicle.
pub(crate) async fn add_vehicle(
    desk: Desk<ChangePeople>,
    Path((_, unit_id)): Path<(String, Id)>,
    form: FormCommand<VehicleForm>,
) -> Result<Done, Failed> {
    let mut check = Check::new();
    check.ensure(form.input.plate.is_some(), "plate", "missing");
    let plate = fields::plate(&mut check, form.input.plate.as_ref(), "plate");
    let person_id = fields::id(&mut check, form.input.person_id.as_ref(), "person_id");
    check.done()?;
    let plate = plate.ok_or_else(|| Fault::invalid("plate", "missing"))?;
    let input = AddVehicle { plate, person_id, note: fields::text(form.input.note.as_ref()) };
    desk.write(form.key, move |tx, by| actions::add_vehicle(tx, by, unit_id, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{unit_id}"))))
}

/// Notes that a vehicle belongs to the household no more.
pub(crate) async fn end_vehicle(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Plain>,
) -> Result<Done, Failed> {
    let written = desk.write(form.key, move |tx, by| actions::end_vehicle(tx, by, id, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{}", written.answer))))
}

#[derive(Template)]
#[template(path = "registry/alteration_form.html")]
struct AlterationPage {
    shell: Shell,
    w: Words,
    base: String,
    unit: UnitView,
    alteration: Option<AlterationRow>,
    groups: Vec<Choice>,
    phone: String,
    started: String,
    accepted: String,
}

/// The form for a new renovation.
pub(crate) async fn new_alteration(
    desk: Desk<ChangePeople>,
    Path((_, unit_id)): Path<(String, Id)>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let unit = desk.read(move |db| queries::unit(db, line, unit_id)).await?;
    Html::of(&AlterationPage {
        shell: desk.shell(&w.alteration_new()).await?,
        w,
        base: desk.href(""),
        unit,
        alteration: None,
        groups: choices(w, "group", &GROUPS, "whole_home"),
        phone: String::new(),
        started: desk.now().day(&desk.line.zone).to_string(),
        accepted: String::new(),
    })
}

/// The form for a renovation.
pub(crate) async fn edit_alteration(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (row, unit) = desk
        .read(move |db| {
            let row = queries::alteration(db, line, id)?;
            let unit = queries::unit(db, line, row.unit_id)?;
            Ok((row, unit))
        })
        .await?;
    Html::of(&AlterationPage {
        shell: desk.shell(&w.alteration_edit()).await?,
        w,
        base: desk.href(""),
        unit,
        groups: choices(w, "group", &GROUPS, &row.component_group),
        phone: row.company_phone.clone().unwrap_or_default(),
        started: row.started_on.to_string(),
        accepted: row.accepted_on.map(|day| day.to_string()).unwrap_or_default(),
        alteration: Some(row),
    })
}

/// A renovation as it was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AlterationForm {
    component_group: Option<String>,
    company: Option<String>,
    company_phone: Option<String>,
    started_on: Option<String>,
    accepted_on: Option<String>,
}

impl AlterationForm {
    fn read(&self) -> Result<AlterationInput, Fault> {
        let mut check = Check::new();
        let company_phone = fields::phone(&mut check, self.company_phone.as_ref(), "company_phone");
        let started_on = fields::day(&mut check, self.started_on.as_ref(), "started_on");
        check.ensure(self.started_on.is_some(), "started_on", "missing");
        let accepted_on = fields::day(&mut check, self.accepted_on.as_ref(), "accepted_on");
        check.done()?;
        Ok(AlterationInput {
            component_group: fields::text(self.component_group.as_ref()),
            company: fields::text(self.company.as_ref()),
            company_phone,
            started_on: started_on.ok_or_else(|| Fault::invalid("started_on", "missing"))?,
            accepted_on,
        })
    }
}

/// Adds a renovation.
pub(crate) async fn add_alteration(
    desk: Desk<ChangePeople>,
    Path((_, unit_id)): Path<(String, Id)>,
    form: FormCommand<AlterationForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::add_alteration(tx, by, unit_id, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{unit_id}"))))
}

/// Changes a renovation.
pub(crate) async fn change_alteration(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<AlterationForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    let written = desk.write(form.key, move |tx, by| actions::change_alteration(tx, by, id, &form.op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{}", written.answer))))
}
