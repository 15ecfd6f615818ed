//! Forms with photos, for browsers without JavaScript: each photo is stored first, its id takes the file's place.

use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum_extra::extract::CookieJar;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::auth;
use crate::clock::random;
use crate::lines;
use crate::web::desk::credential;

/// A field and its value.
pub(crate) type Pair = (String, String);

/// Reads a multipart form as pairs; pictures are kept and replaced by their ids. Beside them the same pairs with each
/// picture's SHA-256 in its place: a form that is sent twice carries the same pictures under two ids.
///
/// The caller was let in by the handler's desk already; the community is the one of the path.
pub(crate) async fn multipart_pairs(request: Request, app: &App) -> Result<(Vec<Pair>, Vec<Pair>), Fault> {
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
    let (mut pairs, mut sent): (Vec<Pair>, Vec<Pair>) = (Vec::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|_| Fault::invalid("form", "too_large"))? {
        let field_name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_none() {
            let value = field.text().await.map_err(|_| Fault::invalid("form", "not_readable"))?;
            sent.push((field_name.clone(), value.clone()));
            pairs.push((field_name, value));
            continue;
        }
        let bytes = field.bytes().await.map_err(|_| Fault::invalid("photo", "too_large"))?;
        if bytes.is_empty() {
            continue;
        }
        sent.push((field_name.clone(), format!("{:02x?}", Sha256::digest(&bytes).as_slice())));
        let blob: Id = id_from(now, random()?);
        let stored = app.files().keep_picture(line.id, blob, bytes.to_vec(), false).await?;
        let actor = kernel::actor::Actor { id: actor_id, name: name.clone(), roles: Vec::new() };
        app.write(line.id, actor, None, move |tx| super::put_row(tx, "photo", &stored)).await?;
        pairs.push((field_name, blob.to_string()));
    }
    Ok((pairs, sent))
}
