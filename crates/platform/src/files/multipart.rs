//! Forms with photos, for browsers without JavaScript: each photo is stored first, its id takes the file's place.

use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum_extra::extract::CookieJar;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::auth;
use crate::clock::random;
use crate::db::is_known;
use crate::history::hex_of;
use crate::lines;
use crate::web::desk::credential;
use crate::web::input::{Pair, op_id};

/// A part of the form as it was sent.
enum Part {
    Field(String, String),
    File(String, Vec<u8>),
}

/// Reads a multipart form as pairs; pictures are kept and replaced by their ids.
///
/// The caller was let in by the handler's desk already; the community is the one of the path. A form whose key is known is
/// a replay (or a key used twice): nothing is stored for it, since the answer comes from the first time.
pub(crate) async fn multipart_pairs(request: Request, app: &App) -> Result<Vec<Pair>, Fault> {
    let (mut parts, body) = request.into_parts();
    let params =
        axum::extract::RawPathParams::from_request_parts(&mut parts, app).await.map_err(|_| Fault::NotFound)?;
    let code =
        params.iter().find(|(name, _)| *name == "community").map(|(_, code)| code.to_owned()).ok_or(Fault::NotFound)?;
    let jar = CookieJar::from_headers(&parts.headers);
    let bearer = credential(app, &parts.headers, &jar).ok_or(Fault::NotLoggedIn)?;
    let now = app.now();
    let (line, actor_id, name) = app
        .read(move |db| {
            let who = auth::identify(db, &bearer, now)?.ok_or(Fault::NotLoggedIn)?;
            let line = lines::by_code(db, &code)?.ok_or(Fault::NotFound)?;
            Ok((line.id, who.account_id, who.name))
        })
        .await?;
    let read = read(Multipart::from_request(Request::from_parts(parts, body), app).await).await?;
    let mut pairs: Vec<Pair> = Vec::new();
    let mut files: Vec<(usize, Vec<u8>)> = Vec::new();
    for part in read {
        match part {
            Part::Field(name, value) => pairs.push(Pair { name, value, mark: None }),
            Part::File(name, bytes) => {
                let mark = format!("sha256:{}", hex_of(&Sha256::digest(&bytes)));
                files.push((pairs.len(), bytes));
                pairs.push(Pair { name, value: Id::nil().to_string(), mark: Some(mark) });
            }
        }
    }
    let key = op_id(&pairs)?.to_owned();
    if app.read(move |db| is_known(db, line, actor_id, &key)).await? {
        return Ok(pairs);
    }
    for (at, bytes) in files {
        let blob: Id = id_from(now, random()?);
        let stored = app.files().keep_picture(line, blob, bytes, false).await?;
        let actor = Actor { id: actor_id, name: name.clone(), roles: Vec::new() };
        app.write(line, actor, None, move |tx| super::put_row(tx, "photo", &stored)).await?;
        if let Some(pair) = pairs.get_mut(at) {
            pair.value = blob.to_string();
        }
    }
    Ok(pairs)
}

async fn read<E>(form: Result<Multipart, E>) -> Result<Vec<Part>, Fault> {
    let mut form = form.map_err(|_| Fault::invalid("form", "not_readable"))?;
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| Fault::invalid("form", "too_large"))? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_none() {
            let value = field.text().await.map_err(|_| Fault::invalid("form", "not_readable"))?;
            if name.contains('\0') || value.contains('\0') {
                return Err(Fault::invalid(&name.replace('\0', ""), "not_readable"));
            }
            parts.push(Part::Field(name, value));
            continue;
        }
        let bytes = field.bytes().await.map_err(|_| Fault::invalid("photo", "too_large"))?;
        if !bytes.is_empty() {
            parts.push(Part::File(name, bytes.to_vec()));
        }
    }
    Ok(parts)
}
