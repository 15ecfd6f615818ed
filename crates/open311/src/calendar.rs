//! The calendars that programs fetch: a worker's bookings, a resident's appointment. Open to everybody who has the address;
//! a forged, ended or foreign one is as one that never was.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH, REFERRER_POLICY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::app::App;
use platform::db::Db;
use platform::history::hex_of;
use platform::lines;
use platform::web::desk::lang_of;
use platform::web::{Failed, Path};
use scheduling::calendar::{Entry, Kind, Standing, actions as feeds, address, queries as booked, write};
use sha2::{Digest, Sha256};

use crate::words::Words;
use crate::{actions, queries};

/// How many days ahead a worker's calendar shows, and how many back what is past or was struck out.
const AHEAD_DAYS: i64 = 60;
const BACK_DAYS: i64 = 7;

/// A worker's bookings: time, number, place. Nobody's name, nobody's number.
pub(crate) async fn worker(
    State(app): State<App>,
    headers: HeaderMap,
    Path(file): Path<String>,
) -> Result<Response, Failed> {
    let feed_id = address::read(app.files(), Kind::Worker, &file)?;
    let (lang, now, again) = (lang_of(&headers), app.now(), app.clone());
    let (community, text) = app.read(move |db| worker_text(db, &again, feed_id, lang, now)).await?;
    app.write(community, Actor::system(), None, move |tx| feeds::note_read(tx, feed_id)).await?;
    Ok(answer(&headers, text, "guanjia.ics"))
}

fn worker_text(db: &mut Db<'_>, app: &App, feed_id: Id, lang: Lang, now: Moment) -> Result<(Id, String), Fault> {
    let (w, feed) = (Words(lang), booked::feed(db, feed_id)?);
    let community = feed.community_id;
    let (from, to) = (now.plus_hours(-24 * BACK_DAYS), now.plus_hours(24 * AHEAD_DAYS));
    let mut entries = Vec::new();
    for booking in booked::booked(db, community, feed.worker_id, from, to)? {
        let order = match work_orders::queries::row(db, community, booking.booking_id) {
            Ok(order) => Some(order),
            Err(Fault::NotFound) => None,
            Err(fault) => return Err(fault),
        };
        let duty = app.code(lang, "duty", &booking.duty);
        let number = order.as_ref().map(|order| order.number.clone()).unwrap_or_default();
        let state = order.as_ref().map_or("", |order| order.state.as_str());
        let gone = matches!(booking.state.as_str(), "released" | "displaced") || state == "cancelled";
        entries.push(Entry {
            uid: format!("{}@guanjia", booking.booking_id),
            // Being given back or cancelled changes no version of the booking itself.
            sequence: booking.version * 2 + i64::from(gone),
            changed_at: order.as_ref().map_or(booking.made_at, |order| order.changed_at.max(booking.made_at)),
            starts_at: booking.starts_at,
            ends_at: booking.ends_at.max(booking.starts_at.plus_minutes(15)),
            summary: [number, duty].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            description: String::new(),
            place: order.map(|order| order.place_label).unwrap_or_default(),
            standing: if gone { Standing::Cancelled } else { Standing::Confirmed },
        });
    }
    let line = lines::by_id(db, community)?;
    Ok((community, write(&w.calendar_worker(line.name), &entries)))
}

/// A resident's appointment: what, when, who comes, and the number of the office.
pub(crate) async fn visit(
    State(app): State<App>,
    headers: HeaderMap,
    Path(file): Path<String>,
) -> Result<Response, Failed> {
    let invitation_id = address::read(app.files(), Kind::Visit, &file)?;
    let lang = lang_of(&headers);
    let (community, text) = app.read(move |db| visit_text(db, invitation_id, lang)).await?;
    app.write(community, Actor::system(), None, move |tx| actions::note_fetched(tx, invitation_id)).await?;
    Ok(answer(&headers, text, "appointment.ics"))
}

fn visit_text(db: &mut Db<'_>, invitation_id: Id, lang: Lang) -> Result<(Id, String), Fault> {
    let w = Words(lang);
    let invitation = queries::invitation(db, invitation_id)?;
    let (community, request_id) = (invitation.community_id, invitation.request_id);
    let request = intake::queries::request(db, community, request_id)?;
    let Some((staff_id, starts_at, ends_at, state, changed_at)) = queries::visit(db, community, request_id)? else {
        return Err(Fault::NotFound);
    };
    let office = registry::queries::community(db, community)?;
    let who = staff_id.map(|id| staff::queries::name_of(db, id)).transpose()?.unwrap_or_default();
    let mut lines = vec![request.text.clone()];
    lines.extend((!who.is_empty()).then(|| w.calendar_who(who)));
    lines.extend((!office.office_phone.is_empty()).then(|| w.calendar_phone(office.office_phone.clone())));
    lines.push(w.calendar_number(request.number.as_str()));
    let gone = matches!(state.as_str(), "moved" | "broken" | "withdrawn") || request.state == "refused";
    let entry = Entry {
        uid: format!("{request_id}@guanjia"),
        sequence: queries::changes(db, community, request_id)?,
        changed_at,
        starts_at,
        ends_at: ends_at.max(starts_at.plus_minutes(15)),
        summary: w.calendar_visit(office.name.as_str()),
        description: lines.join("\n"),
        place: request.place_label,
        standing: if gone { Standing::Cancelled } else { Standing::Confirmed },
    };
    Ok((community, write(&w.calendar_visit(office.name.as_str()), &[entry])))
}

/// The file, or 304 when the program has it already.
fn answer(headers: &HeaderMap, text: String, name: &str) -> Response {
    let etag = format!("\"{}\"", hex_of(&Sha256::digest(text.as_bytes())));
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let has = known.is_some_and(|known| known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag));
    let mut response = if has {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = text.into_response();
        let disposition = format!("inline; filename=\"{name}\"");
        for (header, value) in [(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, &disposition)] {
            set(&mut response, header, value);
        }
        response
    };
    set(&mut response, ETAG, &etag);
    set(&mut response, CACHE_CONTROL, "private, no-cache");
    // The address is the secret: nobody learns it from a page that is opened next, no search engine keeps it.
    set(&mut response, REFERRER_POLICY, "no-referrer");
    set(&mut response, HeaderName::from_static("x-robots-tag"), "noindex");
    response
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
