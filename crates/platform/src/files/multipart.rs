//! Forms with photos, for browsers without JavaScript: each photo is stored first, its id takes the file's place.

use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum_extra::extract::CookieJar;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};

use crate::app::App;
use crate::auth;
use crate::clock::random;
use crate::lines;
use crate::web::desk::credential;

/// Reads a multipart form as pairs; pictures are kept and replaced by their ids.
///
/// The caller was let in by the handler's desk already; the community is the one of the path.
pub(crate) async fn multipart_pairs(request: Request, app: &App) -> Result<Vec<(String, String)>, Fault> {
    let (mut parts, body) = request.into_parts();
    let params =
        axum::extract::RawPathParams::from_request_parts(&mut parts, app).await.map_err(|_| Fault::NotFound)?;
    let code =
        params.iter().find(|(name, _)| *name == "community").map(|(_, code)| code.to_owned()).ok_or(Fault::NotFound)?;
    let jar = CookieJar::from_headers(&parts.headers);
    let bearer = credential(&parts.headers, &jar).ok_or(Fault::NotLoggedIn)?;
    let now = app.now();
    let (line, actor_id, name) = app
        .read(move |db| {
            let who = auth::identify(db, &bearer, now)?.ok_or(Fault::NotLoggedIn)?;
            let line = lines::by_code(db, &code)?.ok_or(Fault::NotFound)?;
            Ok((line, who.account_id, who.name))
        })
        .await?;
    let mut form = Multipart::from_request(Request::from_parts(parts, body), app)
        .await
        .map_err(|_| Fault::invalid("form", "not_readable"))?;
    let mut pairs = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| Fault::invalid("form", "too_large"))? {
        let field_name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_none() {
            pairs.push((field_name, field.text().await.map_err(|_| Fault::invalid("form", "not_readable"))?));
            continue;
        }
        let bytes = field.bytes().await.map_err(|_| Fault::invalid("photo", "too_large"))?;
        if bytes.is_empty() {
            continue;
        }
        let blob: Id = id_from(now, random()?);
        let stored = app.files().keep_picture(line.id, blob, bytes.to_vec(), false).await?;
        let actor = kernel::actor::Actor { id: actor_id, name: name.clone(), roles: Vec::new() };
        app.write(line.id, actor, None, move |tx| super::put_row(tx, "photo", &stored)).await?;
        pairs.push((field_name, blob.to_string()));
    }
    Ok(pairs)
}
