//! Uploading and looking at pictures. Sealed kinds have pages of their own (a purpose is asked); here they are not there.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use kernel::permission;
use serde::{Deserialize, Serialize};

use super::store::{blob_row, put_row};
use crate::clock::random;
use crate::db::is_known;
use crate::web::input::{Path, blob_key};
use crate::web::{Desk, Failed, Query, Reply, Routes};

permission! {
    /// Uploading a photo or a signature.
    pub UploadBlob = "blob.upload": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance;
    /// Looking at a photo or a signature of an order.
    pub SeeBlob = "blob.see": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Auditor;
}

/// The routes.
pub fn routes() -> Routes {
    Routes::new().post("/api/v1/communities/{community}/blobs", upload).get("/c/{community}/blobs/{blob}", see)
}

/// The answer of an upload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Uploaded {
    /// The file's id, for the command that uses it within a day.
    pub blob_id: String,
}

/// What an upload is.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
pub struct UploadQuery {
    /// `photo` (default) or `signature`.
    pub kind: Option<String>,
}

/// Keeps a picture (JPEG, PNG or WebP). It is re-encoded: EXIF and positions are gone.
#[utoipa::path(post, path = "/api/v1/communities/{community}/blobs", operation_id = "uploadBlob", tag = "files",
    params(("community" = String, Path, description = "The community's code"), UploadQuery, ("Idempotency-Key" = String, Header)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 201, body = Uploaded), (status = 422, description = "Not a picture, or too large")))]
pub async fn upload(
    desk: Desk<UploadBlob>,
    Query(query): Query<UploadQuery>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Reply<Uploaded>, Failed> {
    let key = blob_key(&headers, &bytes)?;
    let (line, actor, text) = (desk.line.id, desk.actor.id, key.text.clone());
    let kind = match query.kind.as_deref() {
        None | Some("photo") => "photo",
        Some("signature") => "signature",
        Some(_) => return Err(Fault::invalid("kind", "unknown").into()),
    };
    let blob: Id = id_from(desk.now(), random()?);
    // A replay is answered from the first time: nothing is stored for it.
    let known = desk.read(move |db| is_known(db, line, actor, &text)).await?;
    let files = desk.app.files();
    let stored = if known { None } else { Some(files.keep_picture(line, blob, bytes.to_vec(), false).await?) };
    let written = desk
        .write(key, move |tx, by| {
            by.require::<UploadBlob>()?;
            let stored = stored.as_ref().ok_or(Fault::Busy { retry_after: 1 })?;
            Ok(Uploaded { blob_id: put_row(tx, kind, stored)?.to_string() })
        })
        .await;
    // Bytes that got no row belong to nobody. (Where the command's end isn't known, sweeping finds them.)
    let no_row = match &written {
        Ok(written) => written.replayed,
        Err(Failed(fault)) => !matches!(fault, Fault::Busy { .. } | Fault::Broken(_)),
    };
    if no_row
        && !known
        && let Err(fault) = files.remove(line, blob).await
    {
        tracing::warn!(%fault, %blob, "a file without a row stays until it is swept");
    }
    Ok(Reply::created(written?))
}

/// A photo or signature.
async fn see(desk: Desk<SeeBlob>, Path((_, blob)): Path<(String, Id)>) -> Result<Response, Failed> {
    let line = desk.line.id;
    let row = desk.read(move |db| blob_row(db, line, blob)).await?;
    if row.key_wrapped.is_some() {
        return Err(Fault::NotFound.into());
    }
    let bytes = desk.app.files().read(line, &row).await?;
    let mut response = (StatusCode::OK, bytes).into_response();
    let headers = response.headers_mut();
    let media_type = if row.media_type == "image/png" { "image/png" } else { "image/jpeg" };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=86400, immutable"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    Ok(response)
}
