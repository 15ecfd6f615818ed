//! Adding somebody to a home, changing and ending how somebody belongs to it.

use askama::Template;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::{Choice, choices};
use super::people::care_choices;
use crate::actions::{self, AddOccupant, ORIGINS, OccupancyInput, PersonInput};
use crate::model::{Occupancy, UnitView};
use crate::perms::ChangePeople;
use crate::queries;
use crate::rules::occupancy::ROLES;
use crate::words::Words;

/// How many people are offered.
const OFFERED: i64 = 8;

struct Known {
    id: String,
    name: String,
    home: String,
}

#[derive(Template)]
#[template(path = "registry/occupant_form.html")]
struct AddPage {
    shell: Shell,
    w: Words,
    base: String,
    unit: UnitView,
    q: String,
    known: Vec<Known>,
    roles: Vec<Choice>,
    origins: Vec<Choice>,
    care: Vec<Choice>,
}

/// Whom to look for among those who are known.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AddQuery {
    q: Option<String>,
}

/// The form for one more resident.
pub(crate) async fn new(
    desk: Desk<ChangePeople>,
    Path((_, unit_id)): Path<(String, Id)>,
    Query(query): Query<AddQuery>,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let q = query.q.unwrap_or_default().trim().to_owned();
    let asked = q.clone();
    let (unit, people, known) = desk
        .read(move |db| {
            let unit = queries::unit(db, line, unit_id)?;
            let people = queries::people_of(db, line, unit_id)?;
            let known = if asked.is_empty() { Vec::new() } else { queries::find_people(db, line, &asked, OFFERED)? };
            Ok((unit, people, known))
        })
        .await?;
    // The first one entered is nearly always the owner.
    let role = if people.iter().any(|p| p.role == "owner") { "family" } else { "owner" };
    let known = known.into_iter().map(|(id, name, home)| Known { id: id.to_string(), name, home });
    Html::of(&AddPage {
        shell: desk.shell(&w.occupant_new()).await?,
        w,
        base: desk.href(""),
        unit,
        q,
        known: known.collect(),
        roles: choices(w, "occupant", &ROLES, role),
        origins: choices(w, "origin", ORIGINS.get(..4).unwrap_or(&ORIGINS), "counter"),
        care: care_choices(w, &[]),
    })
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct OccupantForm {
    person_id: Option<String>,
    name: Option<String>,
    firm: Option<String>,
    note: Option<String>,
    #[serde(default)]
    care: Vec<String>,
    phone: Option<String>,
    origin: Option<String>,
    role: Option<String>,
    since: Option<String>,
}

impl OccupantForm {
    fn read(&self) -> Result<AddOccupant, Fault> {
        let mut check = Check::new();
        let input = AddOccupant {
            person_id: fields::id(&mut check, self.person_id.as_ref(), "person_id"),
            person: PersonInput {
                name: fields::text(self.name.as_ref()),
                firm: self.firm.is_some(),
                note: fields::text(self.note.as_ref()),
                care: self.care.clone(),
            },
            phone: fields::phone(&mut check, self.phone.as_ref(), "phone"),
            origin: self.origin.clone().unwrap_or_else(|| "counter".to_owned()),
            about: OccupancyInput {
                role: fields::text(self.role.as_ref()),
                since: fields::day(&mut check, self.since.as_ref(), "since"),
                until: None,
            },
        };
        check.done()?;
        Ok(input)
    }
}

/// Adds somebody to a home.
pub(crate) async fn add(
    desk: Desk<ChangePeople>,
    Path((_, unit_id)): Path<(String, Id)>,
    form: FormCommand<OccupantForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::add_occupant(tx, by, unit_id, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{unit_id}"))))
}

#[derive(Template)]
#[template(path = "registry/occupancy_form.html")]
struct EditPage {
    shell: Shell,
    w: Words,
    base: String,
    occupancy: Occupancy,
    role: String,
    roles: Vec<Choice>,
    since: String,
    until: String,
}

/// The form for how somebody belongs to a home.
pub(crate) async fn edit(desk: Desk<ChangePeople>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let occupancy = desk.read(move |db| queries::occupancy(db, line, id)).await?;
    Html::of(&EditPage {
        shell: desk.shell(&w.occupancy_edit()).await?,
        w,
        base: desk.href(""),
        role: w.code_word("occupant", &occupancy.role),
        roles: choices(w, "occupant", &ROLES, &occupancy.role),
        since: occupancy.since.map(|day| day.to_string()).unwrap_or_default(),
        until: occupancy.until.map(|day| day.to_string()).unwrap_or_default(),
        occupancy,
    })
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct OccupancyForm {
    role: Option<String>,
    since: Option<String>,
    until: Option<String>,
}

/// Changes how somebody belongs to a home.
pub(crate) async fn change(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<OccupancyForm>,
) -> Result<Done, Failed> {
    let mut check = Check::new();
    let input = OccupancyInput {
        role: fields::text(form.input.role.as_ref()),
        since: fields::day(&mut check, form.input.since.as_ref(), "since"),
        until: fields::day(&mut check, form.input.until.as_ref(), "until"),
    };
    check.done()?;
    let written = desk.write(form.key, move |tx, by| {
        actions::change_occupancy(tx, by, id, &form.op, &input).map(|before| before.unit_id)
    });
    let unit_id = written.await?.answer;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{unit_id}"))))
}

/// The day of the end.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct EndForm {
    until: Option<String>,
}

/// Ends it.
pub(crate) async fn end(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<EndForm>,
) -> Result<Done, Failed> {
    let mut check = Check::new();
    let until = fields::day(&mut check, form.input.until.as_ref(), "until");
    check.done()?;
    let written = desk.write(form.key, move |tx, by| {
        actions::end_occupancy(tx, by, id, &form.op, until).map(|before| before.unit_id)
    });
    let unit_id = written.await?.answer;
    Ok(Done::to(desk.htmx, desk.href(&format!("/households/{unit_id}"))))
}
