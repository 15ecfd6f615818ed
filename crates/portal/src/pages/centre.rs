//! The centre's side: a panel on the order's page, and what it can do there.

use askama::Template;
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::auth::token_hash;
use platform::clock::random;
use platform::db::Db;
use platform::module::Viewer;
use platform::print::qr_svg;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::party::tone;
use super::{label, op_id, span};
use crate::actions::centre::{self as verbs, Answer};
use crate::actions::notice as notices;
use crate::model::{Job, Link, Notice};
use crate::perms::{AnswerProposal, IssueNotice, SeePartyJobs, SendPartyLink, ShareNumber};
use crate::queries;
use crate::rules::{LinkState, breaches, link_state, next_notice, token_of};
use crate::words::Words;

struct Told {
    at: String,
    words: String,
    photos: i64,
}

struct Served {
    notice: Notice,
    step: String,
    when: String,
    due: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "portal/order_panel.html")]
struct OrderPanel {
    w: Words,
    base: String,
    post: String,
    party: String,
    job: Job,
    state: String,
    tone: &'static str,
    asked_for: String,
    agreed_for: String,
    proposed_for: String,
    answer_due: String,
    arrived: String,
    link_state: String,
    link_sent: String,
    link_good: bool,
    opened: i64,
    last_opened: String,
    broken: Vec<String>,
    told: Vec<Told>,
    notices: Vec<Served>,
    next: i64,
    next_title: String,
    next_article: String,
    next_source: String,
    has_number: bool,
    may_answer: bool,
    may_send: bool,
    may_share: bool,
    may_notice: bool,
    op_id: String,
    op_id_link: String,
    op_id_show: String,
    op_id_revoke: String,
    op_id_number: String,
    op_id_notice: String,
}

impl OrderPanel {
    fn waits(&self) -> bool {
        !self.proposed_for.is_empty()
    }
}

/// The panel of an order that is, or was, in outside hands.
pub(crate) fn panel(db: &mut Db<'_>, viewer: &Viewer<'_>, order: Id) -> Result<Option<String>, Fault> {
    let may = |needed: &kernel::permission::Permission| needed.allows(&viewer.actor.roles);
    if !may(SeePartyJobs::PERMISSION) {
        return Ok(None);
    }
    let (w, community, now, zone) = (Words(viewer.lang), viewer.line.id, viewer.now, &viewer.line.zone);
    let Some(job) = queries::jobs::newest(db, community, order)? else { return Ok(None) };
    let found = work_orders::queries::row(db, community, order)?;
    let party = responsibility::queries::party(db, community, job.party_id)?;
    let link = queries::links::newest(db, community, order, job.party_id)?;
    let served = queries::notices::of_order(db, community, order, job.party_id)?;
    let next = next_step(db, viewer, &job, &found, &served)?;
    let shown = |at: Option<kernel::clock::Moment>| at.map(|at| at.near(now, zone)).unwrap_or_default();
    let (state, sent, good) = link_words(w, link.as_ref(), viewer);
    let base = format!("/c/{}", viewer.line.code);
    let panel = OrderPanel {
        post: format!("{base}/orders/{order}/party"),
        party: party.name,
        state: label(w, "job", &job.state),
        tone: tone(job.at()),
        asked_for: job.asked_for.near(now, zone),
        agreed_for: shown(job.agreed_for),
        proposed_for: shown(job.proposed_for),
        answer_due: shown(job.answer_due_at.filter(|_| job.answered_at.is_none())),
        arrived: shown(job.arrived_at),
        link_state: state,
        link_sent: sent,
        link_good: good,
        opened: link.as_ref().map_or(0, |l| l.opened),
        last_opened: shown(link.as_ref().and_then(|l| l.opened_at)),
        broken: breaches(&job.times(), now)
            .iter()
            .map(|b| w.breach_by(span(w, b.minutes), label(w, "breach", b.kind.code())))
            .collect(),
        told: queries::jobs::reports(db, community, job.job_id)?
            .into_iter()
            .map(|r| Told { at: r.told_at.near(now, zone), words: r.words, photos: r.photos })
            .collect(),
        notices: served
            .into_iter()
            .map(|n| Served {
                step: label(w, "notice-step", &n.step.to_string()),
                when: n.issued_at.near(now, zone),
                due: n.due_at.map(|at| w.due_by(at.near(now, zone))).unwrap_or_default(),
                late: n.overdue_at.is_some(),
                notice: n,
            })
            .collect(),
        next: next.as_ref().map_or(0, |n| n.0),
        next_title: next.as_ref().map(|n| label(w, "notice-next", &n.0.to_string())).unwrap_or_default(),
        next_article: next.as_ref().map(|n| n.1.clone()).unwrap_or_default(),
        next_source: next.map(|n| n.2).unwrap_or_default(),
        has_number: found.reporter_contact_id.is_some(),
        may_answer: may(AnswerProposal::PERMISSION),
        may_send: may(SendPartyLink::PERMISSION),
        may_share: may(ShareNumber::PERMISSION),
        may_notice: may(IssueNotice::PERMISSION),
        op_id: op_id(),
        op_id_link: op_id(),
        op_id_show: op_id(),
        op_id_revoke: op_id(),
        op_id_number: op_id(),
        op_id_notice: op_id(),
        w,
        base,
        job,
    };
    panel.render().map(Some).map_err(Fault::broken)
}

/// Step, article and source of what is to be done next when the warranty party didn't come.
fn next_step(
    db: &mut Db<'_>,
    viewer: &Viewer<'_>,
    job: &Job,
    order: &work_orders::model::Order,
    served: &[Notice],
) -> Result<Option<(i64, String, String)>, Fault> {
    if job.at().ended() || served.is_empty() {
        return Ok(None);
    }
    let newest = served.first().map(|n| (n.step, n.due_at));
    let Some(step) = next_notice(newest, job.arrived_at.is_some(), viewer.now) else { return Ok(None) };
    let urgent = matches!(order.priority.as_str(), "P0" | "P1");
    let today = viewer.now.day(&viewer.line.zone);
    let term = queries::notices::term(db, viewer.line.id, step, urgent, today)?;
    Ok(term.map(|t| (step, viewer.lang.pick(&t.article, &t.article_en).clone(), t.source)))
}

fn link_words(w: Words, link: Option<&Link>, viewer: &Viewer<'_>) -> (String, String, bool) {
    let Some(link) = link else { return (w.link_none(), String::new(), false) };
    let sent = match link.sent_at {
        Some(at) if !link.sent_to.is_empty() => {
            w.sent_to(at.near(viewer.now, &viewer.line.zone), link.sent_to.as_str())
        }
        Some(at) => w.not_messaged(at.near(viewer.now, &viewer.line.zone)),
        None => String::new(),
    };
    match link_state(link.sent_at.is_some(), link.revoked_at, link.expires_at, viewer.now) {
        LinkState::Good => (w.link_good(link.expires_at.short(&viewer.line.zone)), sent, true),
        LinkState::Expired => (w.link_expired(), sent, false),
        LinkState::Revoked => (w.link_revoked(), String::new(), false),
        LinkState::Unsent => (w.link_unsent(), String::new(), true),
    }
}

/// How a link is made anew.
#[derive(Debug, Deserialize)]
pub(crate) struct Renew {
    show: Option<bool>,
}

#[derive(Template)]
#[template(path = "portal/link.html")]
struct LinkPage {
    shell: Shell,
    w: Words,
    back: String,
    party: String,
    address: String,
    qr: String,
}

/// Makes the link anew: sent to the number on file, or shown here once for the centre to hand on.
pub(crate) async fn renew(
    desk: Desk<SendPartyLink>,
    Path((_, order)): Path<(String, Id)>,
    form: FormCommand<Renew>,
) -> Result<Response, Failed> {
    let back = desk.href(&format!("/orders/{order}"));
    if form.input.show != Some(true) {
        desk.write(form.key, move |tx, by| verbs::renew(tx, by, order, None)).await?;
        return Ok(Done::to(desk.htmx, back).into_response());
    }
    // The token is made outside the command, so that it lies in none of its answers.
    let token = token_of(random()?);
    let hash = token_hash(&token);
    let written = desk.write(form.key, move |tx, by| verbs::renew(tx, by, order, Some(hash))).await?;
    let community = desk.line.id;
    let party = desk
        .read(move |db| {
            let job = queries::jobs::newest(db, community, order)?.ok_or(Fault::NotFound)?;
            Ok(responsibility::queries::party(db, community, job.party_id)?.name)
        })
        .await?;
    let address = if written.replayed { String::new() } else { format!("{}/o/{token}", desk.site()) };
    let w = Words(desk.lang);
    let qr = if address.is_empty() { String::new() } else { qr_svg(&address)? };
    Ok(Html::of(&LinkPage { shell: desk.shell(&w.link_made()).await?, w, back, party, address, qr })?.into_response())
}

/// Nothing more to say.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

/// Ends the link.
pub(crate) async fn revoke(
    desk: Desk<SendPartyLink>,
    Path((_, order)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| verbs::revoke(tx, by, order)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{order}"))))
}

/// Answers a proposal.
pub(crate) async fn answer(
    desk: Desk<AnswerProposal>,
    Path((_, order)): Path<(String, Id)>,
    form: FormCommand<Answer>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| verbs::answer(tx, by, &form.op, order, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{order}"))))
}

/// Whether the number is shown.
#[derive(Debug, Deserialize)]
pub(crate) struct Number {
    on: bool,
}

/// Lets the party see the resident's number, or covers it again.
pub(crate) async fn share_number(
    desk: Desk<ShareNumber>,
    Path((_, order)): Path<(String, Id)>,
    form: FormCommand<Number>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| verbs::share_number(tx, by, &form.op, order, form.input.on)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{order}"))))
}

/// Issues the step that is due.
pub(crate) async fn next_notice_issued(
    desk: Desk<IssueNotice>,
    Path((_, order)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| notices::next(tx, by, order)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{order}"))))
}
