//! The public requests: matters of common parts, by kind, place and state. Nobody's words, except for the key that sent them.

use std::collections::HashMap;

use axum::response::Response;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;

use super::answer::{Document, Format, Wrong, respond};
use super::asked::{Asked, Entered};
use super::services::services;
use super::tree::Tree;
use crate::model::PublicRequest;
use crate::queries::{self, Asked as Filter};
use crate::rules::form::Form;
use crate::rules::globe::{self, Point};
use crate::rules::{OTHER, period};
use crate::words::Words;

/// The most requests of one answer (the specification's figure), and the usual number.
const PAGE: i64 = 1000;
/// How many numbers, or services, may be asked for at once.
const AT_ONCE: usize = 100;
/// How deep one may turn the pages.
const DEEP: i64 = 20_000;

/// `requests.{json,xml}`.
pub(super) async fn list(asked: Asked, format: Format) -> Response {
    let answer = listed(&asked).await;
    respond(format, answer)
}

/// `requests/{id}.{json,xml}`.
pub(super) async fn one(asked: Asked, number: String, format: Format) -> Response {
    let answer = single(&asked, number).await;
    respond(format, answer)
}

/// `tokens/{id}.{json,xml}`: a request has its number at once, so that the number is the token too.
pub(super) async fn token(asked: Asked, token: String, format: Format) -> Response {
    let answer = by_token(&asked, token).await;
    respond(format, answer)
}

/// What is needed to show a request.
struct Shown {
    w: Words,
    zone: TimeZone,
    origin: Option<Point>,
    key: Option<Id>,
    names: HashMap<String, String>,
}

impl Shown {
    fn read(db: &mut Db<'_>, asked: &Asked, entered: &Entered) -> Result<Self, Fault> {
        let community = entered.line.id;
        let all = services(db, &asked.app, community, asked.lang)?;
        Ok(Self {
            w: asked.w(),
            zone: entered.line.zone.clone(),
            origin: queries::settings(db, community)?.origin(),
            key: entered.key.as_ref().map(|key| key.key_id),
            names: all.into_iter().map(|s| (s.code, s.name)).collect(),
        })
    }

    fn at(&self, moment: Moment) -> String {
        moment.zoned(&self.zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    fn tree(&self, r: &PublicRequest, department: String) -> Tree {
        let code = r.service.clone().unwrap_or_else(|| OTHER.to_owned());
        let name = self.names.get(&code).cloned().unwrap_or_default();
        let own = self.key.is_some() && self.key == r.key_id;
        let words = r.words.clone().filter(|words| own && !words.is_empty());
        let public = || self.w.public_description(name.as_str(), r.part_label.as_str());
        let media = r.media_url.clone().filter(|url| own && !url.is_empty());
        let point = self.origin.map(|origin| globe::to_globe(origin, r.map_x, r.map_y));
        let degrees = |micro: Option<i64>| micro.map_or(Tree::Null, |micro| Tree::Number(globe::written(micro)));
        let note = self.w.find(&format!("notes-{}", r.state.replace('_', "-")));
        Tree::Map(vec![
            ("service_request_id", r.number.clone().into()),
            ("status", if r.finished { "closed" } else { "open" }.into()),
            ("status_notes", note.into()),
            ("service_name", name.clone().into()),
            ("service_code", code.into()),
            ("description", words.unwrap_or_else(public).into()),
            ("agency_responsible", department.into()),
            ("service_notice", Tree::Null),
            ("requested_datetime", self.at(r.created_at).into()),
            ("updated_datetime", self.at(r.changed_at).into()),
            ("expected_datetime", r.due_at.filter(|_| !r.finished).map(|at| self.at(at)).into()),
            ("address", r.part_label.clone().into()),
            ("address_id", r.part_code.clone().into()),
            ("zipcode", Tree::Null),
            ("lat", degrees(point.map(|p| p.latitude))),
            ("long", degrees(point.map(|p| p.longitude))),
            ("media_url", media.into()),
        ])
    }
}

fn department(asked: &Asked, code: &str) -> String {
    asked.app.code(asked.lang, "department", code)
}

fn shown(asked: &Asked, shown: &Shown, found: &[PublicRequest]) -> Document {
    let items = found.iter().map(|r| shown.tree(r, department(asked, &r.department))).collect();
    Document("service_requests", Tree::List("request", items))
}

async fn single(asked: &Asked, number: String) -> Result<Document, Wrong> {
    let entered = asked.enter_by(&asked.query()?).await?;
    let (community, key) = (entered.line.id, entered.key.as_ref().map(|key| key.key_id));
    let found = asked.read(move |db| queries::public_by_number(db, community, &number, key)).await?;
    let found = found.ok_or_else(|| Wrong::absent(asked.w().wrong_request()))?;
    let again = asked.clone();
    let read = asked.read(move |db| Shown::read(db, &again, &entered)).await?;
    Ok(shown(asked, &read, &[found]))
}

async fn by_token(asked: &Asked, token: String) -> Result<Document, Wrong> {
    let entered = asked.enter_by(&asked.query()?).await?;
    let community = entered.line.id;
    let found = asked.read(move |db| queries::public_by_number(db, community, &token, None)).await?;
    let found = found.ok_or_else(|| Wrong::absent(asked.w().wrong_token()))?;
    let pair = vec![("service_request_id", found.number.clone().into()), ("token", found.number.into())];
    Ok(Document("service_requests", Tree::List("request", vec![Tree::Map(pair)])))
}

/// A comma list, at most so long.
fn comma_list(w: Words, query: &Form, name: &str) -> Result<Vec<String>, Wrong> {
    let items = query.get(name).unwrap_or_default().split(',').map(str::trim).filter(|item| !item.is_empty());
    let items: Vec<String> = items.map(str::to_owned).collect();
    if items.len() > AT_ONCE { Err(Wrong::bad(w.wrong_list(name))) } else { Ok(items) }
}

fn finished(w: Words, query: &Form) -> Result<Option<bool>, Wrong> {
    let asked = comma_list(w, query, "status")?;
    if asked.iter().any(|status| status != "open" && status != "closed") {
        return Err(Wrong::bad(w.wrong_status()));
    }
    let has = |wanted: &str| asked.iter().any(|status| status == wanted);
    Ok(match (has("open"), has("closed")) {
        (true, false) => Some(false),
        (false, true) => Some(true),
        _ => None,
    })
}

/// Which page, from 1, and how many a page.
fn page(w: Words, query: &Form) -> Result<(i64, i64), Wrong> {
    let number = |name: &str, usual: i64, most: i64| match query.get(name) {
        None => Ok(usual),
        Some(text) => {
            text.parse().ok().filter(|n| (1..=most).contains(n)).ok_or_else(|| Wrong::bad(w.wrong_number(name, most)))
        }
    };
    let (page, size) = (number("page", 1, DEEP)?, number("page_size", PAGE, PAGE)?);
    if page.saturating_mul(size) > DEEP { Err(Wrong::bad(w.wrong_deep(DEEP))) } else { Ok((page, size)) }
}

async fn listed(asked: &Asked) -> Result<Document, Wrong> {
    let (w, query) = (asked.w(), asked.query()?);
    let entered = asked.enter_by(&query).await?;
    let numbers = comma_list(w, &query, "service_request_id")?;
    let codes = comma_list(w, &query, "service_code")?;
    let finished = finished(w, &query)?;
    let (page, size) = page(w, &query)?;
    let span = period::period(query.get("start_date"), query.get("end_date"), asked.app.now(), &entered.line.zone);
    let (from, to) = span.map_err(|wrong| {
        Wrong::bad(match wrong {
            period::Wrong::Start => w.wrong_start(),
            period::Wrong::End => w.wrong_end(),
            period::Wrong::Backwards => w.wrong_backwards(),
            period::Wrong::TooLong => w.wrong_span(),
        })
    })?;
    let (community, key) = (entered.line.id, entered.key.as_ref().map(|key| key.key_id));
    let again = asked.clone();
    let (read, found, unknown) = asked
        .read(move |db| {
            let read = Shown::read(db, &again, &entered)?;
            if !numbers.is_empty() {
                let found: Result<Vec<_>, Fault> =
                    numbers.iter().map(|number| queries::public_by_number(db, community, number, key)).collect();
                return Ok((read, found?.into_iter().flatten().collect(), false));
            }
            if codes.iter().any(|code| !read.names.contains_key(code)) {
                return Ok((read, Vec::new(), true));
            }
            let filter = |service: Option<String>| Filter { from, to, service, finished, key };
            let wanted: Vec<Option<String>> =
                if codes.is_empty() { vec![None] } else { codes.into_iter().map(Some).collect() };
            let mut found = Vec::new();
            for service in wanted {
                found.extend(queries::public(db, community, &filter(service), page * size)?);
            }
            Ok((read, turned(found, page, size), false))
        })
        .await?;
    if unknown {
        return Err(Wrong::absent(w.wrong_service()));
    }
    Ok(shown(asked, &read, &found))
}

/// The page of what several services found, newest first, each request once.
fn turned(mut found: Vec<PublicRequest>, page: i64, size: i64) -> Vec<PublicRequest> {
    found.sort_by_key(|r| std::cmp::Reverse((r.created_at, r.request_id)));
    found.dedup_by_key(|r| r.request_id);
    let skip = usize::try_from((page - 1) * size).unwrap_or(usize::MAX);
    found.into_iter().skip(skip).take(usize::try_from(size).unwrap_or(0)).collect()
}
