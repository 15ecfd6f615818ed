//! Numbers of a person: added, verified, ended, and looked at for a stated purpose.

use askama::Template;
use kernel::fault::Check;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::{Choice, choices};
use super::parts::Plain;
use crate::actions::{self, AddContact, Look};
use crate::perms::{ChangePeople, RevealContact};
use crate::queries;
use crate::rules::privacy::PURPOSES;
use crate::words::Words;

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ContactForm {
    phone: Option<String>,
    label: Option<String>,
    origin: Option<String>,
    verified: Option<String>,
}

/// Adds a number.
pub(crate) async fn add(
    desk: Desk<ChangePeople>,
    Path((_, person_id)): Path<(String, Id)>,
    form: FormCommand<ContactForm>,
) -> Result<Done, Failed> {
    let mut check = Check::new();
    check.ensure(form.input.phone.is_some(), "phone", "missing");
    let phone = fields::phone(&mut check, form.input.phone.as_ref(), "phone");
    check.done()?;
    let phone = phone.ok_or_else(|| kernel::fault::Fault::invalid("phone", "missing"))?;
    let input = AddContact {
        phone,
        label: fields::text(form.input.label.as_ref()),
        origin: fields::text(form.input.origin.as_ref()),
        verified: form.input.verified.is_some(),
    };
    desk.write(form.key, move |tx, by| actions::add_contact(tx, by, person_id, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{person_id}"))))
}

/// Notes that the person has answered a call to the number.
pub(crate) async fn verify(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Plain>,
) -> Result<Done, Failed> {
    let written = desk.write(form.key, move |tx, by| actions::verify_contact(tx, by, id, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{}", written.answer))))
}

/// Notes that the number is theirs no more.
pub(crate) async fn end(
    desk: Desk<ChangePeople>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Plain>,
) -> Result<Done, Failed> {
    let written = desk.write(form.key, move |tx, by| actions::end_contact(tx, by, id, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{}", written.answer))))
}

/// The form that asks for a purpose, as a fragment.
#[derive(Template)]
#[template(path = "registry/look_form.html")]
pub(super) struct LookForm {
    pub(super) w: Words,
    pub(super) action: String,
    pub(super) op_id: String,
    pub(super) purposes: Vec<Choice>,
}

/// The same on a page of its own.
#[derive(Template)]
#[template(path = "registry/look_page.html")]
pub(super) struct LookPage {
    pub(super) shell: Shell,
    pub(super) w: Words,
    pub(super) title: String,
    pub(super) back: String,
    pub(super) form: String,
}

/// The form for a look at `action`, as a fragment or a page.
pub(super) async fn look<P: kernel::permission::Needs>(
    desk: &Desk<P>,
    title: String,
    action: String,
    back: String,
) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let shell = desk.shell(&title).await?;
    let form = LookForm { w, action, op_id: shell.op_id(), purposes: choices(w, "purpose", &PURPOSES, "") };
    let fragment = Html::of(&form)?;
    if desk.htmx {
        return Ok(fragment);
    }
    Html::of(&LookPage { shell, w, title, back, form: fragment.0 })
}

/// What was looked at, as a fragment or a page.
pub(super) async fn shown<P: kernel::permission::Needs>(
    desk: &Desk<P>,
    title: String,
    fragment: Html,
    back: String,
) -> Result<Html, Failed> {
    if desk.htmx {
        return Ok(fragment);
    }
    Html::of(&LookPage { shell: desk.shell(&title).await?, w: Words(desk.lang), title, back, form: fragment.0 })
}

/// Asks for the purpose of a look at a number.
pub(crate) async fn look_form(desk: Desk<RevealContact>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let line = desk.line.id;
    let person_id = desk.read(move |db| queries::contact_owner(db, line, id)).await?;
    let title = Words(desk.lang).look_title_contact();
    let (action, back) = (desk.href(&format!("/contacts/{id}/look")), desk.href(&format!("/people/{person_id}")));
    look(&desk, title, action, back).await
}

#[derive(Template)]
#[template(path = "registry/look_number.html")]
pub(super) struct LookNumber {
    pub(super) w: Words,
    pub(super) text: String,
    /// `tel:…`; empty for what can't be called.
    pub(super) href: String,
}

/// Shows a number once its purpose is in the history.
pub(crate) async fn reveal(
    desk: Desk<RevealContact>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Look>,
) -> Result<Html, Failed> {
    let line = desk.line.id;
    let person_id = desk.write(form.key, move |tx, by| actions::reveal_contact(tx, by, id, &form.input)).await?.answer;
    let digits = desk.read(move |db| queries::phone_digits(db, line, id)).await?;
    let w = Words(desk.lang);
    let fragment = Html::of(&LookNumber { w, href: format!("tel:{digits}"), text: digits })?;
    shown(&desk, w.look_title_contact(), fragment, desk.href(&format!("/people/{person_id}"))).await
}
