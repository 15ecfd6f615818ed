//! The upload of a ledger: one file and the form's key, taken apart here because a workbook is no picture.

use axum::extract::{FromRequest, Multipart, Request};
use kernel::fault::Fault;
use kernel::ids::id_from;
use platform::app::App;
use platform::clock::random;
use platform::db::Key;
use platform::web::{Desk, Done, Failed};
use sha2::{Digest, Sha256};

use crate::model::Choices;
use crate::perms::RunImport;
use crate::{actions, book, read};

/// A file with the key of its form.
pub(crate) struct Upload {
    key: String,
    name: String,
    bytes: Vec<u8>,
}

impl FromRequest<App> for Upload {
    type Rejection = Failed;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let mut form = Multipart::from_request(request, app).await.map_err(|_| Fault::invalid("file", "missing"))?;
        let (mut key, mut name, mut bytes) = (String::new(), String::new(), Vec::new());
        while let Some(field) = form.next_field().await.map_err(|_| Fault::invalid("file", "file_too_large"))? {
            if field.name() == Some("file") {
                name = field.file_name().unwrap_or_default().to_owned();
                bytes = field.bytes().await.map_err(|_| Fault::invalid("file", "file_too_large"))?.to_vec();
            } else if field.name() == Some("op_id") {
                key = field.text().await.map_err(|_| Fault::invalid("form", "not_readable"))?;
            }
        }
        if key.is_empty() || key.len() > 255 {
            return Err(Fault::KeyMissing.into());
        }
        if name.is_empty() && bytes.is_empty() {
            return Err(Fault::invalid("file", "missing").into());
        }
        Ok(Self { key, name, bytes })
    }
}

/// Takes a ledger that can be read, keeps it sealed, and leads to its preview.
pub(crate) async fn upload(desk: Desk<RunImport>, upload: Upload) -> Result<Done, Failed> {
    let Upload { key, name, bytes } = upload;
    let (tried, called) = (bytes.clone(), name.clone());
    // A file that can't be read is told so at once, and not kept.
    tokio::task::spawn_blocking(move || {
        let book = book::read(&tried, &called)?;
        read::read(&book, &Choices::default()).map(drop)
    })
    .await
    .map_err(Fault::broken)??;
    let sha256: [u8; 32] = Sha256::digest(&bytes).into();
    let blob = id_from(desk.now(), random()?);
    let stored = desk.app.files().keep_sealed(desk.line.id, blob, bytes, "application/octet-stream").await?;
    let key = Key { text: key, fingerprint: sha256 };
    let written = desk.write(key, move |tx, by| actions::open_run(tx, by, &name, sha256, Some(&stored))).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/import/{}", written.answer))))
}
