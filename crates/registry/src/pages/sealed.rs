//! Specimens of signatures and identity numbers: taken and noted sealed, looked at for a stated purpose.

use askama::Template;
use axum::extract::Multipart;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::fault::Fault;
use kernel::id_number::IdNumber;
use kernel::ids::{Id, id_from};
use platform::clock::random;
use platform::db::Key;
use platform::files::{Sealed, blob_row};
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::contacts::{LookNumber, look, shown};
use crate::actions::{self, Look};
use crate::model::SealedNumber;
use crate::perms::{NoteIdentity, RevealIdentity, SeeSpecimen, TakeSpecimen};
use crate::queries;
use crate::words::Words;

/// Takes a specimen: drawn on the pad (base64 PNG in `signature`), or a picture of the paper (`signature_file`).
pub(crate) async fn take(
    desk: Desk<TakeSpecimen>,
    Path((_, id)): Path<(String, Id)>,
    form: Multipart,
) -> Result<Done, Failed> {
    let (op_id, picture) = specimen_form(form).await?;
    let fingerprint = Sha256::new().chain_update(id.as_bytes()).chain_update(&picture).finalize().into();
    let blob: Id = id_from(desk.now(), random()?);
    let stored = desk.app.files().keep_picture(desk.line.id, blob, picture, true).await?;
    let key = Key { text: op_id, fingerprint };
    desk.write(key, move |tx, by| actions::take_specimen(tx, by, id, &stored)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{id}"))))
}

/// Reads the form: its key and the picture.
async fn specimen_form(mut form: Multipart) -> Result<(String, Vec<u8>), Fault> {
    let (mut op_id, mut picture) = (String::new(), Vec::new());
    let unreadable = |_| Fault::invalid("signature", "not_readable");
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or_default() {
            "op_id" => op_id = field.text().await.map_err(unreadable)?,
            "signature" => {
                let text = field.text().await.map_err(unreadable)?;
                if !text.trim().is_empty() {
                    picture = STANDARD.decode(text.trim()).map_err(|_| Fault::invalid("signature", "not_a_picture"))?;
                }
            }
            "signature_file" if picture.is_empty() => {
                picture = field.bytes().await.map_err(|_| Fault::invalid("signature", "too_large"))?.to_vec();
            }
            _ => {}
        }
    }
    if op_id.is_empty() || op_id.len() > 255 {
        return Err(Fault::KeyMissing);
    }
    if picture.is_empty() {
        return Err(Fault::invalid("signature", "missing"));
    }
    Ok((op_id, picture))
}

/// Asks for the purpose of a look at a specimen.
pub(crate) async fn specimen_look(desk: Desk<SeeSpecimen>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let line = desk.line.id;
    desk.read(move |db| queries::specimen_of(db, line, id)?.ok_or(Fault::NotFound)).await?;
    let title = Words(desk.lang).look_title_specimen();
    let (action, back) = (desk.href(&format!("/people/{id}/specimen/look")), desk.href(&format!("/people/{id}")));
    look(&desk, title, action, back).await
}

#[derive(Template)]
#[template(path = "registry/look_picture.html")]
struct LookPicture {
    w: Words,
    src: String,
}

/// Shows a specimen once its purpose is in the history.
pub(crate) async fn specimen_see(
    desk: Desk<SeeSpecimen>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Look>,
) -> Result<Html, Failed> {
    let line = desk.line.id;
    let blob_id = desk.write(form.key, move |tx, by| actions::see_specimen(tx, by, id, &form.input)).await?.answer;
    let row = desk.read(move |db| blob_row(db, line, blob_id)).await?;
    let bytes = desk.app.files().read(line, &row).await?;
    let w = Words(desk.lang);
    // In the page itself: there is no address under which a specimen could be fetched again without a purpose.
    let src = format!("data:{};base64,{}", row.media_type, STANDARD.encode(bytes));
    let fragment = Html::of(&LookPicture { w, src })?;
    shown(&desk, w.look_title_specimen(), fragment, desk.href(&format!("/people/{id}"))).await
}

/// An identity number as it was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct IdentityForm {
    id_number: Option<String>,
}

/// Keeps an identity number, sealed before it reaches the database.
pub(crate) async fn identity_note(
    desk: Desk<NoteIdentity>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<IdentityForm>,
) -> Result<Done, Failed> {
    let typed = form.input.id_number.unwrap_or_default();
    if typed.trim().is_empty() {
        return Err(Fault::invalid("id_number", "missing").into());
    }
    let number = IdNumber::parse(&typed).map_err(|_| Fault::invalid("id_number", "not_an_id_number"))?;
    let sealed = seal(&desk, id, &number)?;
    // What was typed must not be found again by its fingerprint either.
    let hash = desk.app.files().lookup_hash("command", &format!("{id}:{}", number.text()))?;
    let key = Key { text: form.key.text, fingerprint: hash };
    desk.write(key, move |tx, by| actions::note_identity(tx, by, id, &sealed)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/people/{id}"))))
}

fn seal<P>(desk: &Desk<P>, person_id: Id, number: &IdNumber) -> Result<SealedNumber, Fault> {
    let Sealed { bytes, key_wrapped } = desk.app.files().seal_value(desk.line.id, person_id, number.text())?;
    Ok(SealedNumber {
        tail: number.text().chars().skip(14).collect(),
        hash: desk.app.files().lookup_hash("id_number", &format!("{}:{}", desk.line.id, number.text()))?,
        sealed: bytes,
        key: key_wrapped,
    })
}

/// Asks for the purpose of a look at an identity number.
pub(crate) async fn identity_look(
    desk: Desk<RevealIdentity>,
    Path((_, id)): Path<(String, Id)>,
) -> Result<Html, Failed> {
    let line = desk.line.id;
    desk.read(move |db| queries::identity_of(db, line, id)).await?;
    let title = Words(desk.lang).look_title_identity();
    let (action, back) = (desk.href(&format!("/people/{id}/identity/look")), desk.href(&format!("/people/{id}")));
    look(&desk, title, action, back).await
}

/// Shows an identity number once its purpose is in the history.
pub(crate) async fn identity_see(
    desk: Desk<RevealIdentity>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Look>,
) -> Result<Html, Failed> {
    let line = desk.line.id;
    desk.write(form.key, move |tx, by| actions::reveal_identity(tx, by, id, &form.input)).await?;
    let kept = desk.read(move |db| queries::identity_of(db, line, id)).await?;
    let sealed = Sealed { bytes: kept.sealed, key_wrapped: kept.key };
    let text = desk.app.files().open_value(line, id, &sealed)?;
    let w = Words(desk.lang);
    let fragment = Html::of(&LookNumber { w, text, href: String::new() })?;
    shown(&desk, w.look_title_identity(), fragment, desk.href(&format!("/people/{id}"))).await
}
