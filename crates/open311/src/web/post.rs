//! A report of an outside program: read, checked, placed, and taken by the centre.

use axum::body::{Body, to_bytes};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use intake::actions::Reporter;
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::ids::SYSTEM;
use kernel::phone::Phone;
use platform::db::Key as CommandKey;
use registry::model::CommonPartView;

use super::answer::{Document, Format, Wrong, respond};
use super::asked::{Asked, Entered};
use super::services::{NOTICED, PLACE, services};
use super::tree::Tree;
use crate::actions::{self, Report};
use crate::model::{Key, Service, Settings};
use crate::queries;
use crate::rules::form::Form;
use crate::rules::globe::{self, Point};
use crate::rules::{OTHER, place};
use crate::words::Words;

/// The most bytes of a report: 4,000 characters of four bytes, each written as a percent sign and two digits, and the rest.
const BYTES: usize = 64 * 1024;

/// `POST requests.{json,xml}`.
pub(super) async fn take(asked: Asked, body: Body, format: Format) -> Response {
    let answer = taken(&asked, body).await;
    respond(format, answer)
}

async fn taken(asked: &Asked, body: Body) -> Result<Document, Wrong> {
    let w = asked.w();
    if !is_form(&asked.headers) {
        return Err(Wrong::bad(w.wrong_content_type()));
    }
    let bytes = to_bytes(body, BYTES).await.map_err(|_| Wrong::bad(w.wrong_too_large()))?;
    let (form, query) = (asked.form(&bytes)?, asked.query()?);
    let either = |name: &str| form.get(name).or_else(|| query.get(name)).map(str::to_owned);
    let (jurisdiction, api_key) = (either("jurisdiction_id"), either("api_key"));
    let Some(api_key) = api_key else {
        // A community that isn't there is told before the key that is missing, as everywhere.
        asked.enter(jurisdiction.as_deref(), None).await?;
        return Err(Wrong::key(w.wrong_api_key_missing()));
    };
    let entered = asked.enter(jurisdiction.as_deref(), Some(&api_key)).await?;
    let Entered { line, key: Some(key) } = entered else { return Err(Wrong::key(w.wrong_api_key())) };
    let (app, lang, community) = (asked.app.clone(), asked.lang, line.id);
    let (all, parts, settings) = asked
        .read(move |db| {
            Ok((
                services(db, &app, community, lang)?,
                registry::queries::common_parts(db, community)?,
                queries::settings(db, community)?,
            ))
        })
        .await?;
    let report = report(w, &form, key, &all, &parts, &settings)?;
    let command = idempotent(asked, &report)?;
    // The history says that no person did it; the name of the key stands beside.
    let actor = Actor { id: SYSTEM, name: report.key.name.clone(), roles: Vec::new() };
    let written = asked.app.write(line.id, actor, command, move |tx| actions::receive(tx, &report)).await;
    let number = written.map_err(|fault| Wrong::of(&asked.app, asked.lang, &fault))?.answer;
    let answer = vec![
        ("service_request_id", number.into()),
        ("service_notice", w.service_notice().into()),
        ("account_id", Tree::Null),
    ];
    Ok(Document("service_requests", Tree::List("request", vec![Tree::Map(answer)])))
}

/// A form, or nothing said about it.
fn is_form(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|v| v.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// The key of the command, where the program gave one: it counts for this API key alone.
fn idempotent(asked: &Asked, report: &Report) -> Result<Option<CommandKey>, Wrong> {
    let Some(value) = asked.headers.get("idempotency-key") else { return Ok(None) };
    let text = value.to_str().ok().map(str::trim).filter(|text| (1..=200).contains(&text.len()));
    let text = text.ok_or_else(|| Wrong::bad(asked.w().wrong_idempotency()))?;
    Ok(Some(CommandKey { text: format!("open311:{}:{text}", report.key.key_id), fingerprint: report.body_hash }))
}

/// What was sent as the centre takes it; everything that is wrong with it at once.
fn report(
    w: Words,
    form: &Form,
    key: Key,
    all: &[Service],
    parts: &[CommonPartView],
    settings: &Settings,
) -> Result<Report, Wrong> {
    let code = form.get("service_code").ok_or_else(|| Wrong::bad(w.wrong_missing("service_code")))?;
    let service = all.iter().find(|s| s.code == code).ok_or_else(|| Wrong::absent(w.wrong_service()))?;
    let mut sentences = Vec::new();
    let mut keep = |sentence: String| sentences.push(sentence);
    for (name, _) in form.attributes().filter(|(name, _)| *name != PLACE && *name != NOTICED) {
        keep(w.wrong_attribute(name.chars().take(40).collect::<String>()));
    }
    let part = match located(w, form, service, parts, settings) {
        Ok(part) => Some(part),
        Err(sentence) => {
            keep(sentence);
            None
        }
    };
    let noticed = form.attributes().find(|(name, value)| *name == NOTICED && !value.is_empty()).map(|(_, value)| value);
    if noticed.is_some_and(|text| Moment::parse(text).is_none()) {
        keep(w.wrong_noticed());
    }
    let media_url = form.get("media_url").unwrap_or_default();
    if !media_url.is_empty() && !["http://", "https://"].iter().any(|lead| media_url.starts_with(lead)) {
        keep(w.wrong_media_url());
    }
    let email = form.get("email").unwrap_or_default();
    if !email.is_empty() && !email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) {
        keep(w.wrong_email());
    }
    let phone = form.get("phone");
    if phone.is_some_and(|text| Phone::parse(text).is_none()) {
        keep(w.wrong_phone());
    }
    let (Some(part), true) = (part, sentences.is_empty()) else { return Err(Wrong::all_bad(sentences)) };
    Ok(Report {
        key,
        component: (service.code != OTHER).then(|| service.code.clone()),
        service_code: service.code.clone(),
        service_name: service.name.clone(),
        common_part_id: part.common_part_id,
        steward_id: part.steward_id,
        words: form.get("description").unwrap_or_default().to_owned(),
        address: form.get("address_string").filter(|text| *text != part.label).unwrap_or_default().to_owned(),
        noticed: noticed.and_then(Moment::parse),
        reporter: reporter(w, form),
        email: email.to_owned(),
        media_url: media_url.to_owned(),
        body_hash: form.fingerprint(),
        promise: w.promise(),
    })
}

/// A name and a number, where they were given; nobody is asked for them.
fn reporter(w: Words, form: &Form) -> Reporter {
    let parts = [form.get("last_name"), form.get("first_name")].map(Option::unwrap_or_default);
    let chinese = parts.iter().any(|part| part.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)));
    let [last, first] = parts;
    let name = if chinese { format!("{last}{first}") } else { format!("{first} {last}") };
    let name: String = name.trim().chars().take(intake::rules::complete::LONGEST_NAME).collect();
    let phone = form.get("phone").map(str::to_owned);
    if name.is_empty() && phone.is_none() {
        return Reporter { anonymous: true, ..Reporter::default() };
    }
    let name = if name.is_empty() { w.reporter_unnamed() } else { name };
    Reporter { name: Some(name), phone, ..Reporter::default() }
}

/// The common part that is meant: the attribute, the id, the words of an address, or the nearest to a point; in this order.
fn located<'a>(
    w: Words,
    form: &Form,
    service: &Service,
    parts: &'a [CommonPartView],
    settings: &Settings,
) -> Result<&'a CommonPartView, String> {
    let attribute = form.attributes().find(|(name, value)| *name == PLACE && !value.is_empty()).map(|(_, value)| value);
    for (code, name) in [(attribute, "attribute[place]"), (form.get("address_id"), "address_id")] {
        if let Some(code) = code {
            return place::by_code(parts, code).ok_or_else(|| w.wrong_part(name));
        }
    }
    let point = match (form.get("lat"), form.get("long")) {
        (None, None) => None,
        (Some(lat), Some(long)) => {
            let point = (globe::read(lat, 90), globe::read(long, 180));
            let (Some(latitude), Some(longitude)) = point else { return Err(w.wrong_point()) };
            Some(Point { latitude, longitude })
        }
        _ => return Err(w.wrong_point()),
    };
    let by_words = form.get("address_string").and_then(|address| place::by_address(parts, address));
    if let Some(part) = by_words {
        return Ok(part);
    }
    match (point, settings.origin()) {
        (Some(point), Some(origin)) => {
            place::nearest(parts, service.part_kind, globe::to_map(origin, point)).ok_or_else(|| w.wrong_far())
        }
        (Some(_), None) => Err(w.wrong_no_map()),
        (None, _) if form.get("address_string").is_some() => Err(w.wrong_address()),
        (None, _) => Err(w.wrong_missing_place()),
    }
}
