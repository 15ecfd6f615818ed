//! The keys of outside programs, and what may be read without one.

use std::sync::{Arc, Mutex};

use askama::Template;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::Nothing;
use crate::actions::{self, MakeKey, SaveSettings};
use crate::model::{KeyRow, Settings};
use crate::perms::KeepKeys;
use crate::queries;
use crate::rules::globe;
use crate::words::Words;

struct Row {
    key: KeyRow,
    made: String,
    used: String,
    ended: String,
}

#[derive(Template)]
#[template(path = "open311/keys.html")]
struct KeysPage {
    shell: Shell,
    w: Words,
    here: String,
    endpoint: String,
    code: String,
    rows: Vec<Row>,
    people: Vec<(String, String, bool)>,
    settings: Settings,
    latitude: String,
    longitude: String,
}

/// The list, with the forms below.
pub(crate) async fn list(desk: Desk<KeepKeys>) -> Result<Html, Failed> {
    let (w, community, zone) = (Words(desk.lang), desk.line.id, desk.line.zone.clone());
    let (keys, settings, centre) = desk
        .read(move |db| {
            let centre = queries::centre(db, community)?;
            Ok((queries::keys(db, community)?, queries::settings(db, community)?, centre))
        })
        .await?;
    let row = |key: KeyRow| Row {
        made: w.keys_made_by(key.made_at.short(&zone), key.made_by_name.as_str()),
        used: key.last_used_at.map_or_else(|| w.keys_never(), |at| at.short(&zone)),
        ended: key.ended_at.map(|at| w.keys_ended(at.short(&zone))).unwrap_or_default(),
        key,
    };
    let degrees = |micro: Option<i64>| micro.map(globe::written).unwrap_or_default();
    let page = KeysPage {
        rows: keys.into_iter().map(row).collect(),
        people: centre.into_iter().map(|(id, name)| (id.to_string(), name, id == desk.actor.id)).collect(),
        latitude: degrees(settings.latitude_micro),
        longitude: degrees(settings.longitude_micro),
        here: desk.href("/open311"),
        endpoint: format!("{}/open311/v2", desk.site()),
        code: desk.line.code.clone(),
        shell: desk.shell(&w.keys_title()).await?,
        settings,
        w,
    };
    Html::of(&page)
}

/// A secret on its way from the command to the one page that shows it; it is no part of the answer that is kept.
#[derive(Clone, Default)]
struct Once(Arc<Mutex<Option<String>>>);

#[derive(Template)]
#[template(path = "open311/key.html", blocks = ["secret"])]
struct SecretPage {
    shell: Shell,
    w: Words,
    secret: Option<String>,
    back: String,
}

/// A new key, as the form sends it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct KeyForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    per_minute: i64,
    answers_id: Id,
}

/// Makes a key; shown in this answer and never again.
pub(crate) async fn make(desk: Desk<KeepKeys>, form: FormCommand<KeyForm>) -> Result<Html, Failed> {
    let (w, once) = (Words(desk.lang), Once::default());
    let KeyForm { name, per_minute, answers_id } = form.input;
    let (kept, input) = (once.clone(), MakeKey { name, per_minute, answers_id });
    desk.write(form.key, move |tx, by| {
        let secret = actions::make_key(tx, by, &input)?;
        if let Ok(mut place) = kept.0.lock() {
            *place = Some(secret);
        }
        Ok(())
    })
    .await?;
    let secret = once.0.lock().ok().and_then(|mut place| place.take());
    let page = SecretPage { shell: desk.shell(&w.keys_title()).await?, w, secret, back: desk.href("/open311") };
    if desk.htmx { Html::of(&page.as_secret()) } else { Html::of(&page) }
}

/// Ends a key.
pub(crate) async fn end(
    desk: Desk<KeepKeys>,
    Path((_, key)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::end_key(tx, by, key)).await?;
    Ok(Done::to(desk.htmx, desk.href("/open311")))
}

/// A key's limit, as the form sends it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct LimitForm {
    #[serde(default)]
    per_minute: i64,
}

/// Changes a key's limit.
pub(crate) async fn limit(
    desk: Desk<KeepKeys>,
    Path((_, key)): Path<(String, Id)>,
    form: FormCommand<LimitForm>,
) -> Result<Done, Failed> {
    let per_minute = form.input.per_minute;
    desk.write(form.key, move |tx, by| actions::limit_key(tx, by, key, per_minute)).await?;
    Ok(Done::to(desk.htmx, desk.href("/open311")))
}

/// The settings, as the form sends them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SettingsForm {
    #[serde(default)]
    reads_open: bool,
    #[serde(default)]
    latitude: String,
    #[serde(default)]
    longitude: String,
}

/// Saves what may be read, and the map's origin.
pub(crate) async fn settings(desk: Desk<KeepKeys>, form: FormCommand<SettingsForm>) -> Result<Done, Failed> {
    let SettingsForm { reads_open, latitude, longitude } = form.input;
    let (op, input) = (form.op, SaveSettings { reads_open, latitude, longitude });
    desk.write(form.key, move |tx, by| actions::save_settings(tx, by, &input, &op)).await?;
    Ok(Done::to(desk.htmx, desk.href("/open311")))
}
