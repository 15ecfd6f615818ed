//! One matter of a household: where it is now, what is promised, what the resident may do; by log-in or by link.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::op::Op;
use platform::app::App;
use platform::db::Db;
use platform::web::{Done, Failed, Html, Path, Shell};
use return_visits::model::Record;
use scheduling::calendar::{Entry, Standing, write};
use work_orders::actions::Accept;
use work_orders::machine::State as OrderState;
use work_orders::model::{Order, Quote};
use work_orders::rules::By;

use super::home::state;
use super::trouble::{Trouble, trouble};
use crate::actions::resident as verbs;
use crate::edge::{Case, Me, Sent, own_form, shut};
use crate::model::{LeftWords, Promised};
use crate::queries;
use crate::words::Words;

/// What is read for the page.
struct Known {
    order: Option<Order>,
    promised: Option<Promised>,
    quote: Option<Quote>,
    ring: String,
    photos: Vec<Id>,
    words: Vec<LeftWords>,
    visit: Option<return_visits::model::Visit>,
    office_phone: String,
    reopenable: bool,
}

fn known(db: &mut Db<'_>, case: &Seen) -> Result<Known, Fault> {
    let (community, lang) = (case.community, case.lang);
    let order = case.order.map(|id| work_orders::queries::row(db, community, id)).transpose()?;
    let quoted = order.as_ref().filter(|order| order.at() == OrderState::Quoted).and_then(|order| order.quote_id);
    let quote = quoted.map(|id| queries::residents::quote(db, community, id, lang)).transpose()?;
    let ring = match quote {
        Some(_) => work_orders::fee_ring(db, community, case.today, lang)?,
        None => String::new(),
    };
    let habits = work_orders::queries::habits(db, community)?;
    Ok(Known {
        promised: queries::residents::promised(db, community, case.request)?,
        photos: queries::codes::photos(db, community, case.request)?,
        words: match case.order {
            Some(order) => queries::residents::words(db, community, order)?,
            None => Vec::new(),
        },
        visit: match case.order {
            Some(order) => return_visits::queries::of_order(db, community, order)?,
            None => None,
        },
        office_phone: registry::queries::community(db, community)?.office_phone,
        reopenable: order.as_ref().is_some_and(|order| order.facts(&habits, case.now).reopenable),
        quote,
        ring,
        order,
    })
}

/// Which matter is read.
#[derive(Clone, Copy)]
struct Seen {
    community: Id,
    request: Id,
    order: Option<Id>,
    today: kernel::clock::Day,
    now: Moment,
    lang: kernel::lang::Lang,
}

struct Step {
    at: String,
    text: String,
}

#[derive(Template)]
#[template(path = "portal/matter.html")]
struct MatterPage {
    shell: Shell,
    w: Words,
    base: String,
    back: String,
    form_key: String,
    org: String,
    number: String,
    what: String,
    place: String,
    state: String,
    tone: &'static str,
    promise: String,
    who: String,
    calendar: bool,
    office_phone: String,
    steps: Vec<Step>,
    photos: Vec<Id>,
    quote: Option<Quote>,
    quote_id: String,
    ring: String,
    version: i64,
    may_accept: bool,
    may_answer: bool,
    may_again: bool,
    may_leave: bool,
    words: Vec<LeftWords>,
    trouble: Trouble,
}

impl MatterPage {
    fn typed(&self, verb: &str) -> &str {
        if self.trouble.verb == verb { &self.trouble.words } else { "" }
    }
}

/// What happened, as far as it is the household's to know.
fn steps(w: Words, case: &Case, order: Option<&Order>, now: Moment, zone: &TimeZone) -> Vec<Step> {
    let mut found = vec![(Some(case.matter.created_at), w.step_reported())];
    if let Some(order) = order {
        let worker = order.staff_name.clone().unwrap_or_default();
        found.extend([
            (Some(order.issued_at), w.step_issued()),
            (order.departed_at, w.step_departed(worker)),
            (order.inspected_at, w.step_inspected()),
            (order.started_at, w.step_started()),
            (order.finished_at, w.step_finished()),
            (order.accepted_at, w.step_accepted()),
            (order.ended_at, w.step_ended()),
        ]);
    }
    let mut found: Vec<(Moment, String)> = found.into_iter().filter_map(|(at, text)| Some((at?, text))).collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(at, text)| Step { at: at.near(now, zone), text }).collect()
}

fn promise(w: Words, promised: Option<&Promised>, now: Moment, zone: &TimeZone) -> (String, String) {
    let Some(found) = promised else { return (String::new(), String::new()) };
    let due = found.due_at.near(now, zone);
    let who = found.staff_name.clone().or_else(|| found.party_name.clone()).unwrap_or_default();
    let said = match (found.kind.as_str(), found.starts_at) {
        ("callback", _) => w.promise_callback(due),
        ("find", _) => w.promise_find(due),
        ("danger", _) => w.promise_danger(),
        ("outside", _) => w.promise_outside(due),
        ("now", _) => w.promise_now(due),
        (_, Some(at)) => w.promise_visit(at.near(now, zone)),
        _ => due,
    };
    (said, who)
}

impl Case {
    fn seen(&self) -> Seen {
        let now = self.knock.app.now();
        Seen {
            community: self.line.id,
            request: self.matter.request_id,
            order: self.matter.order_id,
            today: now.day(&self.line.zone),
            now,
            lang: self.knock.lang,
        }
    }
}

async fn draw(case: &Case, trouble: Trouble) -> Result<Html, Failed> {
    let (w, seen, zone) = (Words(case.knock.lang), case.seen(), &case.line.zone);
    let known = case.knock.app.read(move |db| known(db, &seen)).await?;
    let order = known.order.as_ref();
    let lives = case.home.stay().holds(seen.today);
    let at = |state: OrderState| lives && order.is_some_and(|order| order.at() == state && order.in_home());
    let asked = known.visit.as_ref().is_some_and(|visit| matches!(visit.state.as_str(), "open" | "due"));
    let (promise, who) = promise(w, known.promised.as_ref(), seen.now, zone);
    let (state, tone, _) = state(w, &case.matter);
    Html::of(&MatterPage {
        shell: case.knock.shell(&w.matter_title()),
        base: case.base.clone(),
        back: if case.link.is_some() { String::new() } else { format!("/r/home?at={}", case.home.unit_id) },
        form_key: case.form_key.clone(),
        org: case.line.name.clone(),
        number: case.matter.number.clone(),
        what: case.matter.what.clone(),
        place: case.matter.place_label.clone(),
        calendar: case.link.is_none() && known.promised.as_ref().is_some_and(|p| p.starts_at.is_some()),
        steps: steps(w, case, order, seen.now, zone),
        photos: if case.link.is_none() { known.photos } else { Vec::new() },
        quote_id: known.quote.as_ref().map(|quote| quote.quote_id.to_string()).unwrap_or_default(),
        version: order.map_or(0, |order| order.version),
        may_accept: at(OrderState::Finished),
        may_answer: asked && (at(OrderState::Accepted) || at(OrderState::Declined)),
        may_again: lives && known.reopenable && !asked,
        may_leave: asked || at(OrderState::Finished),
        quote: known.quote.filter(|_| lives),
        ring: known.ring,
        words: known.words,
        office_phone: known.office_phone,
        promise,
        who,
        state,
        tone,
        trouble,
        w,
    })
}

/// The page.
pub(crate) async fn page(case: Case) -> Result<Response, Failed> {
    if let Some(link) = case.link.clone() {
        let actor = case.who.actor.clone();
        let opened = move |tx: &mut platform::db::Tx<'_>| crate::actions::party::opened(tx, &link);
        case.knock.app.write(case.line.id, actor, None, opened).await?;
    }
    let page = draw(&case, Trouble::default()).await?;
    Ok(case.knock.dress(page))
}

/// One of the resident's verbs by a form.
pub(crate) async fn act(
    State(app): State<App>,
    case: Case,
    Path((_, verb)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failed> {
    let mut typed = String::new();
    match take(&app, &case, &verb, request, &mut typed).await {
        Ok(()) => Ok(case.knock.dress(Done::to(false, case.base.clone()))),
        Err(fault @ (Fault::Invalid(_) | Fault::Refused(_) | Fault::Stale { .. })) => {
            let status = platform::web::problem::status(&fault);
            let mut trouble = trouble(&app, case.knock.lang, fault.clone(), &verb, &typed);
            if matches!(fault, Fault::Stale { .. }) {
                trouble.title = Words(case.knock.lang).matter_changed();
            }
            let page = draw(&case, trouble).await?;
            Ok(case.knock.dress((status, page)))
        }
        // Not theirs to do now: the page as it stands says where it is.
        Err(Fault::NotFound) => {
            let page = draw(&case, Trouble::default()).await?;
            Ok(case.knock.dress((StatusCode::CONFLICT, page)))
        }
        Err(fault) => Ok(case.knock.dress(Failed(fault).into_response())),
    }
}

async fn take(app: &App, case: &Case, verb: &str, request: Request, typed: &mut String) -> Result<(), Fault> {
    let sent = Sent::read(app, request).await?;
    own_form(&case.form_key, &sent)?;
    *typed = sent.text("words").chars().take(1000).collect();
    let (key, who) = (sent.key()?, case.who.clone());
    let order = case.matter.order_id.ok_or(Fault::NotFound)?;
    let op = Op { expected_version: sent.text("base_version").parse().ok(), ..Op::default() };
    let work = verb_of(app, case, verb, &sent, typed.clone()).await?;
    let actor = who.actor.clone();
    app.write(case.line.id, actor, Some(key), move |tx| work.run(tx, &who, &op, order)).await.map(drop)
}

/// A verb with what it needs.
#[derive(Clone)]
enum Work {
    Agree(Id),
    Decline(Id, String),
    Accept(Accept),
    Answer(Record),
    Again(String),
    Leave(String),
}

impl Work {
    fn run(&self, tx: &mut platform::db::Tx<'_>, who: &verbs::Who, op: &Op, order: Id) -> Result<(), Fault> {
        match self {
            Self::Agree(quote) => verbs::agree(tx, who, op, order, *quote),
            Self::Decline(quote, reason) => verbs::decline(tx, who, op, order, *quote, reason),
            Self::Accept(given) => verbs::accept(tx, who, op, order, given),
            Self::Answer(record) => verbs::answer(tx, who, order, record),
            Self::Again(reason) => verbs::again(tx, who, order, reason).map(drop),
            Self::Leave(words) => verbs::leave(tx, who, order, words),
        }
    }
}

async fn verb_of(app: &App, case: &Case, verb: &str, sent: &Sent, words: String) -> Result<Work, Fault> {
    let quote = || parse_id(sent.text("quote_id")).ok_or_else(|| Fault::invalid("quote_id", "missing"));
    let number = |field: &str| sent.text(field).parse::<i64>().ok();
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(match verb {
        "agree" => Work::Agree(quote()?),
        "decline" => Work::Decline(quote()?, words),
        "accept" => Work::Accept(Accept {
            by: By::Resident,
            tried: sent.text("tried") == "true",
            opinion: number("opinion"),
            words: some(&words),
            signature_blob_id: sent.keep_signature(app, case.line.id, &case.who.actor).await?,
            photo_blob_ids: sent.keep_photos(app, case.line.id, &case.who.actor).await?,
            witness_staff_id: None,
            note: None,
            reporter_person_id: None,
        }),
        "answer" => Work::Answer(Record {
            reached: true,
            solved: match sent.text("solved") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => return Err(Fault::invalid("solved", "missing")),
            },
            satisfaction: number("satisfaction"),
            remark: some(&words),
            ..Record::default()
        }),
        "again" => Work::Again(words),
        "leave" => Work::Leave(words),
        _ => return Err(Fault::NotFound),
    })
}

/// The appointment for a calendar.
pub(crate) async fn calendar(case: Case) -> Result<Response, Failed> {
    let (w, seen) = (Words(case.knock.lang), case.seen());
    let known = case.knock.app.read(move |db| known(db, &seen)).await?;
    let found = known.promised.and_then(|promised| promised.starts_at.map(|at| (at, promised)));
    let Some((starts_at, promised)) = found else { return Ok(shut(&case.knock).await) };
    let entry = Entry {
        uid: format!("{}@guanjia", case.matter.request_id),
        sequence: promised.version,
        changed_at: case.matter.changed_at,
        starts_at,
        ends_at: promised.ends_at.unwrap_or(starts_at).max(starts_at.plus_minutes(15)),
        summary: w.calendar_title(case.line.name.as_str()),
        description: format!("{}\n{}\n{}", case.matter.what, case.matter.number, known.office_phone),
        place: case.matter.place_label.clone(),
        standing: Standing::Confirmed,
    };
    let text = write(&w.calendar_title(case.line.name.as_str()), &[entry]);
    let mut response = case.knock.dress(text);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"appointment.ics\""));
    Ok(response)
}

/// A photo that came with a matter of the household.
pub(crate) async fn photo(State(app): State<App>, me: Me, Path(blob): Path<Id>) -> Result<Response, Failed> {
    let homes = me.homes.clone();
    let found = app
        .read(move |db| {
            for home in &homes {
                let Some(request) = queries::codes::request_of_photo(db, home.community_id, blob)? else { continue };
                if queries::residents::matter(db, std::slice::from_ref(home), request)?.is_some() {
                    return Ok(Some((home.community_id, platform::files::blob_row(db, home.community_id, blob)?)));
                }
            }
            Ok(None)
        })
        .await?;
    let Some((community, row)) = found else { return Ok(shut(&me.knock).await) };
    let bytes = app.files().read(community, &row).await?;
    let mut response = me.knock.dress(bytes);
    let media_type = if row.media_type == "image/png" { "image/png" } else { "image/jpeg" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    Ok(response)
}
