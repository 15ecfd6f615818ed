//! A form of somebody without a log-in: fields, photos, and its key. Nothing is read before the link was looked at.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use platform::app::App;
use platform::clock::random;
use platform::db::{Key, Tx};
use platform::files::put_row;
use sha2::{Digest, Sha256};

/// The most photos of one form.
const PHOTOS: usize = 6;
/// The field of a photo of a signature.
const SIGNATURE: &str = "signature_file";
/// The most fields of one form.
const FIELDS: usize = 40;

/// What was sent.
pub(crate) struct Sent {
    fields: Vec<(String, String)>,
    /// Field and bytes.
    files: Vec<(String, Vec<u8>)>,
    fingerprint: Sha256,
}

impl Sent {
    /// Reads a form, plain or with photos.
    ///
    /// # Errors
    /// Field errors: `form` `not_readable` or `too_large`, `photo` `too_large`, `photos` `too_many`.
    pub(crate) async fn read(app: &App, request: Request) -> Result<Self, Fault> {
        let fingerprint = Sha256::new().chain_update(request.uri().path());
        let mut sent = Self { fields: Vec::new(), files: Vec::new(), fingerprint };
        let multipart = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("multipart/form-data"));
        if !multipart {
            let bytes = Bytes::from_request(request, app).await.map_err(|_| Fault::invalid("form", "too_large"))?;
            for (name, value) in form_urlencoded::parse(&bytes).take(FIELDS) {
                sent.field(name.into_owned(), value.into_owned());
            }
            return Ok(sent);
        }
        let mut form =
            Multipart::from_request(request, app).await.map_err(|_| Fault::invalid("form", "not_readable"))?;
        while let Some(field) = form.next_field().await.map_err(|_| Fault::invalid("photo", "too_large"))? {
            let name = field.name().unwrap_or_default().to_owned();
            if field.file_name().is_none() {
                let text = field.text().await.map_err(|_| Fault::invalid("form", "not_readable"))?;
                if sent.fields.len() < FIELDS {
                    sent.field(name, text);
                }
                continue;
            }
            let bytes = field.bytes().await.map_err(|_| Fault::invalid("photo", "too_large"))?;
            if !bytes.is_empty() {
                sent.fingerprint.update(&bytes);
                sent.files.push((name, bytes.to_vec()));
            }
        }
        if sent.files.len() > PHOTOS { Err(Fault::invalid("photos", "too_many")) } else { Ok(sent) }
    }

    fn field(&mut self, name: String, value: String) {
        if name != "op_id" {
            for part in [&name, &value] {
                self.fingerprint.update(part.len().to_be_bytes());
                self.fingerprint.update(part);
            }
        }
        self.fields.push((name, value));
    }

    /// A field's text, trimmed; empty when it is missing.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// The key of the command.
    ///
    /// # Errors
    /// [`Fault::KeyMissing`].
    pub(crate) fn key(&self) -> Result<Key, Fault> {
        let text = self.text("op_id");
        if text.is_empty() || text.len() > 255 {
            return Err(Fault::KeyMissing);
        }
        Ok(Key { text: text.to_owned(), fingerprint: self.fingerprint.clone().finalize().into() })
    }

    /// Keeps the photos, encoded anew; they lie unused until a command takes them.
    ///
    /// # Errors
    /// `photo` `not_a_picture` or `too_large`.
    pub(crate) async fn keep_photos(&self, app: &App, community: Id, by: &Actor) -> Result<Vec<Id>, Fault> {
        let mut kept = Vec::with_capacity(self.files.len());
        for (_, bytes) in self.files.iter().filter(|(name, _)| name != SIGNATURE) {
            kept.push(Self::keep(app, community, by, "photo", bytes).await?);
        }
        Ok(kept)
    }

    /// Keeps the signature: what was drawn on the screen, else a photo of one on paper.
    ///
    /// # Errors
    /// `photo` `not_a_picture` or `too_large`.
    pub(crate) async fn keep_signature(&self, app: &App, community: Id, by: &Actor) -> Result<Option<Id>, Fault> {
        let drawn = self.text("signature");
        let drawn = drawn.rsplit_once(',').map_or(drawn, |(_, data)| data);
        let bytes = match self.files.iter().find(|(name, _)| name == SIGNATURE) {
            Some((_, bytes)) => bytes.clone(),
            None if drawn.is_empty() => return Ok(None),
            None => STANDARD.decode(drawn).map_err(|_| Fault::invalid("signature", "not_a_picture"))?,
        };
        Self::keep(app, community, by, "signature", &bytes).await.map(Some)
    }

    async fn keep(app: &App, community: Id, by: &Actor, kind: &'static str, bytes: &[u8]) -> Result<Id, Fault> {
        let blob: Id = id_from(app.now(), random()?);
        let stored = app.files().keep_picture(community, blob, bytes.to_vec(), false).await?;
        app.write(community, by.clone(), None, move |tx: &mut Tx<'_>| put_row(tx, kind, &stored)).await?;
        Ok(blob)
    }
}
