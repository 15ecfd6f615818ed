//! The party's page: the one job of its link, what it may do now, and nothing about the resident beyond the job.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use platform::app::App;
use platform::db::Db;
use platform::web::{Done, Failed, Html, Path, Shell};
use work_orders::actions::Done as Finished;

use super::local_moment;
use super::trouble::{Trouble, trouble};
use crate::actions::party as verbs;
use crate::edge::{Guest, Sent, shut};
use crate::model::{Job, Notice};
use crate::queries;
use crate::rules::{JobState, JobVerb, allowed, called, without_numbers};
use crate::words::Words;

/// Everything of an order that its party sees. No id, no number of ours but the office's, no other matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) org: String,
    pub(crate) office_phone: String,
    pub(crate) number: String,
    pub(crate) what: String,
    pub(crate) place: String,
    pub(crate) called: String,
    pub(crate) phone: String,
    pub(crate) may_call: bool,
    pub(crate) job: Job,
    pub(crate) reports: Vec<crate::model::Report>,
    pub(crate) notice: Option<Notice>,
}

/// Reads it.
pub(crate) fn seen(db: &mut Db<'_>, guest: &Looks) -> Result<Option<Seen>, Fault> {
    let (community, party) = (guest.community, guest.party);
    let order = work_orders::queries::row(db, community, guest.order)?;
    let Some(job) = queries::jobs::of_party(db, community, guest.order, party)? else { return Ok(None) };
    let place = registry::queries::community(db, community)?;
    // The resident is nobody's business before the job is taken, nor after it.
    let in_hand =
        matches!(job.at(), JobState::Accepted | JobState::Arrived | JobState::Proposed) && job.agreed_for.is_some();
    let digits = match order.reporter_contact_id.filter(|_| in_hand) {
        Some(contact) => match registry::queries::phone_digits(db, community, contact) {
            Ok(digits) => digits,
            Err(Fault::NotFound) => String::new(),
            Err(fault) => return Err(fault),
        },
        None => String::new(),
    };
    let may_call = job.needs_call && !digits.is_empty();
    let phone =
        if may_call { digits } else { kernel::phone::Phone::parse(&digits).map(|p| p.masked()).unwrap_or_default() };
    let notice = queries::notices::of_order(db, community, guest.order, party)?.into_iter().next();
    Ok(Some(Seen {
        org: place.name,
        office_phone: place.office_phone,
        number: order.number,
        what: without_numbers(&order.what),
        place: order.place_label,
        called: if in_hand { order.reporter_name.as_deref().map(called).unwrap_or_default() } else { String::new() },
        phone,
        may_call,
        reports: queries::jobs::reports(db, community, job.job_id)?,
        notice,
        job,
    }))
}

/// Which job is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Looks {
    pub(crate) community: kernel::ids::Id,
    pub(crate) order: kernel::ids::Id,
    pub(crate) party: kernel::ids::Id,
}

impl Guest {
    const fn looks(&self) -> Looks {
        Looks { community: self.line.id, order: self.link.order_id, party: self.link.holder_id }
    }
}

struct Told {
    at: String,
    words: String,
    photos: i64,
}

#[derive(Template)]
#[template(path = "portal/party.html")]
struct PartyPage {
    shell: Shell,
    w: Words,
    base: String,
    party: String,
    seen: Seen,
    state: String,
    tone: &'static str,
    asked_for: String,
    answer_due: String,
    agreed_for: String,
    proposed_for: String,
    soonest: String,
    suggested: String,
    told: Vec<Told>,
    may: Vec<JobVerb>,
    trouble: Trouble,
}

impl PartyPage {
    fn may(&self, verb: &str) -> bool {
        self.may.iter().any(|one| code(*one) == verb)
    }

    fn typed(&self, verb: &str) -> &str {
        if self.trouble.verb == verb { &self.trouble.words } else { "" }
    }

    fn is(&self, state: &str) -> bool {
        self.seen.job.state == state
    }
}

const fn code(verb: JobVerb) -> &'static str {
    match verb {
        JobVerb::Accept => "accept",
        JobVerb::Propose => "propose",
        JobVerb::Decline => "decline",
        JobVerb::Arrive => "arrive",
        JobVerb::Report => "report",
        JobVerb::Finish => "finish",
    }
}

async fn draw(guest: &Guest, trouble: Trouble) -> Result<Option<PartyPage>, Failed> {
    let (w, looks) = (Words(guest.knock.lang), guest.looks());
    let found = guest.knock.app.read(move |db| seen(db, &looks)).await?;
    let Some(seen) = found else { return Ok(None) };
    let (now, zone) = (guest.knock.app.now(), &guest.line.zone);
    let shown = |at: Option<kernel::clock::Moment>| at.map(|at| at.near(now, zone)).unwrap_or_default();
    let told =
        seen.reports.iter().map(|r| Told { at: r.told_at.near(now, zone), words: r.words.clone(), photos: r.photos });
    Ok(Some(PartyPage {
        shell: guest.knock.shell(&w.party_title()),
        base: guest.base.clone(),
        party: guest.actor.name.clone(),
        state: super::label(w, "job", &seen.job.state),
        tone: tone(seen.job.at()),
        asked_for: seen.job.asked_for.near(now, zone),
        answer_due: shown(seen.job.answer_due_at.filter(|_| seen.job.answered_at.is_none())),
        agreed_for: shown(seen.job.agreed_for),
        proposed_for: shown(seen.job.proposed_for),
        soonest: now.input_value(zone),
        suggested: seen.job.asked_for.max(now).plus_hours(24).input_value(zone),
        told: told.collect(),
        may: allowed(seen.job.at(), seen.job.asked_for, now),
        seen,
        w,
        trouble,
    }))
}

pub(crate) const fn tone(state: JobState) -> &'static str {
    match state {
        JobState::Asked | JobState::Proposed => "gold",
        JobState::Accepted => "blue",
        JobState::Arrived | JobState::Finished => "jade",
        JobState::Declined => "red",
        JobState::Withdrawn => "",
    }
}

/// The page. Opening it is noted.
pub(crate) async fn page(guest: Guest) -> Result<Response, Failed> {
    let link = guest.link.clone();
    guest.write(None, move |tx, _| verbs::opened(tx, &link)).await?;
    match draw(&guest, Trouble::default()).await? {
        Some(page) => Ok(guest.knock.dress(Html::of(&page)?)),
        None => Ok(shut(&guest.knock).await),
    }
}

/// The notice of this job, for the party's own printer.
pub(crate) async fn notice(guest: Guest) -> Result<Response, Failed> {
    let looks = guest.looks();
    let newest = guest.knock.app.read(move |db| Ok(seen(db, &looks)?.and_then(|seen| seen.notice))).await?;
    let Some(newest) = newest else { return Ok(shut(&guest.knock).await) };
    let shell = guest.knock.shell(&newest.number);
    let paper =
        super::notice::paper(&guest.knock.app, &guest.line, guest.knock.lang, shell, newest, guest.base.clone())
            .await?;
    Ok(guest.knock.dress(paper))
}

/// One of the party's verbs by a form.
pub(crate) async fn act(
    State(app): State<App>,
    guest: Guest,
    Path((_, verb)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failed> {
    let mut typed = String::new();
    match take(&app, &guest, &verb, request, &mut typed).await {
        Ok(()) => Ok(guest.knock.dress(Done::to(false, guest.base.clone()))),
        Err(fault @ (Fault::Invalid(_) | Fault::Refused(_))) => {
            let status = platform::web::problem::status(&fault);
            let trouble = trouble(&app, guest.knock.lang, fault, &verb, &typed);
            match draw(&guest, trouble).await? {
                Some(page) => Ok(guest.knock.dress((status, Html::of(&page)?))),
                None => Ok(shut(&guest.knock).await),
            }
        }
        // Not theirs to do now, or sent twice: the page as it stands says where it is.
        Err(Fault::NotFound) => match draw(&guest, Trouble::default()).await? {
            Some(page) => Ok(guest.knock.dress((StatusCode::CONFLICT, Html::of(&page)?))),
            None => Ok(shut(&guest.knock).await),
        },
        Err(fault) => Ok(guest.knock.dress(Failed(fault).into_response())),
    }
}

async fn take(app: &App, guest: &Guest, verb: &str, request: Request, typed: &mut String) -> Result<(), Fault> {
    let sent = Sent::read(app, request).await?;
    sent.text("words").clone_into(typed);
    let key = Some(sent.key()?);
    let (order, words) = (guest.link.order_id, sent.text("words").to_owned());
    let done = match verb {
        "accept" => guest.write(key, move |tx, by| verbs::accept(tx, by, order)).await,
        "propose" => {
            let at = local_moment(sent.text("at"), &guest.line.zone);
            guest.write(key, move |tx, by| verbs::propose(tx, by, order, at, &words)).await
        }
        "decline" => guest.write(key, move |tx, by| verbs::decline(tx, by, order, &words)).await,
        "arrive" => guest.write(key, move |tx, by| verbs::arrive(tx, by, order)).await,
        "report" => {
            let photos = sent.keep_photos(app, guest.community(), &guest.actor).await?;
            guest.write(key, move |tx, by| verbs::report(tx, by, order, &words, &photos)).await
        }
        "finish" => {
            let blob_ids = sent.keep_photos(app, guest.community(), &guest.actor).await?;
            let input = Finished { cleaned: sent.text("cleaned") == "true", done: words, blob_ids };
            guest.write(key, move |tx, by| verbs::finish(tx, by, order, &input)).await
        }
        _ => return Err(Fault::NotFound),
    };
    done.map(drop).map_err(|Failed(fault)| fault)
}
