//! The page of a person, and the form.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::{Choice, choices, day};
use crate::actions::{self, CARE, ORIGINS, PersonInput};
use crate::model::{ContactView, Occupancy, PersonView, Specimen};
use crate::perms::{
    ChangePeople, NoteIdentity, ReadRegistry, RevealContact, RevealIdentity, SeeSpecimen, TakeSpecimen,
};
use crate::queries;
use crate::words::Words;

struct HomeRow {
    occupancy: Occupancy,
    role: String,
    span: String,
    ended: bool,
}

struct ContactRow {
    contact: ContactView,
    origin: String,
    verified: String,
    ended: bool,
}

struct SpecimenView {
    taken: String,
}

#[derive(Template)]
#[template(path = "registry/person.html")]
struct PersonPage {
    shell: Shell,
    w: Words,
    base: String,
    person: PersonView,
    care: Vec<String>,
    homes: Vec<HomeRow>,
    contacts: Vec<ContactRow>,
    origins: Vec<Choice>,
    specimen: Option<SpecimenView>,
    may_people: bool,
    may_reveal: bool,
    may_take: bool,
    may_see: bool,
    may_note: bool,
    may_identity: bool,
}

/// The page of a person.
pub(crate) async fn page(desk: Desk<ReadRegistry>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (person, homes, specimen) = desk
        .read(move |db| {
            let person = queries::person(db, line, id)?;
            Ok((person, queries::occupancies_of_person(db, line, id)?, queries::specimen_of(db, line, id)?))
        })
        .await?;
    let may = |yes: Result<(), Fault>| yes.is_ok();
    let shell = desk.shell(&person.name).await?;
    Html::of(&PersonPage {
        shell,
        w,
        base: desk.href(""),
        care: person.care.iter().map(|code| w.code_word("care", code)).collect(),
        homes: homes.into_iter().map(|o| home_row(w, o)).collect(),
        contacts: person.contacts.iter().map(|c| contact_row(&desk, w, c)).collect(),
        origins: choices(w, "origin", ORIGINS.get(..4).unwrap_or(&ORIGINS), "resident_said"),
        specimen: specimen
            .map(|s: Specimen| SpecimenView { taken: w.specimen_taken(s.taken_by, day(&desk, s.taken_at)) }),
        may_people: may(desk.actor.require::<ChangePeople>()),
        may_reveal: may(desk.actor.require::<RevealContact>()),
        may_take: may(desk.actor.require::<TakeSpecimen>()),
        may_see: may(desk.actor.require::<SeeSpecimen>()),
        may_note: may(desk.actor.require::<NoteIdentity>()),
        may_identity: may(desk.actor.require::<RevealIdentity>()),
        person,
    })
}

fn home_row(w: Words, occupancy: Occupancy) -> HomeRow {
    let from = occupancy.since.map(|day| day.to_string());
    let span = match (from, occupancy.until) {
        (Some(from), Some(to)) => format!("{from} – {to}"),
        (None, Some(to)) => w.ended(to.to_string()),
        (Some(from), None) => w.since(from),
        (None, None) => w.unknown_day(),
    };
    HomeRow { role: w.code_word("occupant", &occupancy.role), span, ended: occupancy.until.is_some(), occupancy }
}

fn contact_row<P>(desk: &Desk<P>, w: Words, contact: &ContactView) -> ContactRow {
    ContactRow {
        origin: w.contact_known(day(desk, contact.known_since), w.code_word("origin", &contact.origin)),
        verified: contact.verified_at.map_or_else(String::new, |at| w.contact_verified_on(day(desk, at))),
        ended: contact.ended_at.is_some(),
        contact: contact.clone(),
    }
}

#[derive(Template)]
#[template(path = "registry/person_form.html")]
struct FormPage {
    shell: Shell,
    w: Words,
    base: String,
    person: PersonView,
    care: Vec<Choice>,
}

/// The form for a person.
pub(crate) async fn edit(desk: Desk<ChangePeople>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let person = desk.read(move |db| queries::person(db, line, id)).await?;
    let care = care_choices(w, &person.care);
    Html::of(&FormPage { shell: desk.shell(&w.person_edit()).await?, w, base: desk.href(""), person, care })
}

/// The care flags as boxes to tick.
pub(super) fn care_choices(w: Words, chosen: &[String]) -> Vec<Choice> {
    let mut all = choices(w, "care", &CARE, "");
    for choice in &mut all {
        choice.on = chosen.contains(&choice.value);
    }
    all
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PersonForm {
    name: Option<String>,
    firm: Option<String>,
    note: Option<String>,
    #[serde(default)]
    care: Vec<String>,
}

impl PersonForm {
    fn read(&self) -> PersonInput {
        PersonInput {
            name: fields::text(self.name.as_ref()),
            firm: self.firm.is_some(),
            note: fields::text(self.note.as_ref()),
            care: self.care.clone(),
        }
    }
}

/// Changes a person.
pub(crate) async fn change(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<PersonForm>,
) -> Result<Done, Failed> {
    let input = form.input.read();
    desk.write(form.key, move |tx, by| actions::change_person(tx, by, id, &form.op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{id}"))))
}
