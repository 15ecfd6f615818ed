//! One visit: whom to call, what to ask, the answers on one screen, and what was tried before.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::permission::Needs;
use platform::db::Db;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use registry::perms::RevealContact;
use serde::Deserialize;

use super::{opinion_word, tone};
use crate::model::{Attempt, Record, Settings, Visit};
use crate::perms::{RecordReturnVisit, SeeReturnVisits};
use crate::words::Words;
use crate::{actions, queries, rules};

struct Try {
    at: String,
    shown: String,
    tone: &'static str,
    tag: String,
    text: String,
    by: String,
}

#[derive(Template)]
#[template(path = "return_visits/visit.html")]
struct VisitPage {
    shell: Shell,
    w: Words,
    visit: Visit,
    op_id_missed: String,
    op_id: String,
    queue_href: String,
    next_href: String,
    order_href: String,
    unit_href: String,
    request_href: String,
    call_href: String,
    op_id_call: String,
    reopened_href: String,
    state: String,
    tone: &'static str,
    reason: String,
    due: String,
    accepted: String,
    ended: String,
    done: String,
    opinion: String,
    answer: String,
    paid_to: String,
    receipts: Fen,
    flags: Vec<String>,
    waiver: String,
    tries: Vec<Try>,
    may_record: bool,
    own_work: bool,
    quiet: bool,
    quiet_hours: String,
    opinions: Vec<(i64, String, &'static str)>,
    panels: Vec<String>,
}

struct Read {
    visit: Visit,
    tries: Vec<Attempt>,
    settings: Settings,
    workers: Vec<Id>,
    done: String,
    opinion: Option<i64>,
    receipts: Fen,
    flags: Vec<String>,
    next: Option<Id>,
}

/// The page of one visit.
pub(super) async fn page(desk: Desk<SeeReturnVisits>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (community, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let read = desk.read(move |db| read(db, community, id, today)).await?;
    let w = Words(desk.lang);
    let shell = desk.shell(&w.visit_title(&read.visit.order_number)).await?;
    let mut page = view(&desk, w, shell, read);
    page.panels = desk.panels("return_visit", id).await?;
    Html::of(&page)
}

fn read(db: &mut Db<'_>, community: Id, id: Id, today: Day) -> Result<Read, Fault> {
    let visit = queries::visit(db, community, id)?;
    let order = visit.of_order().map(|id| work_orders::queries::row(db, community, id)).transpose()?;
    let answer = visit.of_request().map(|id| intake::queries::request(db, community, id)).transpose()?;
    let asked = queries::Asked { state: Some("due".to_owned()), ..queries::Asked::default() };
    let due = queries::by_due(db, community, &asked, 2)?;
    Ok(Read {
        tries: queries::attempts(db, community, id)?,
        settings: queries::settings(db, community, today)?,
        workers: queries::workers_of(db, community, &visit)?,
        opinion: order.as_ref().and_then(|order| order.opinion),
        done: order.and_then(|order| order.done).or(answer.and_then(|a| a.answer)).unwrap_or_default(),
        receipts: money::queries::paid_of(db, community, visit.order_id)?,
        flags: queries::flags_of(db, community, id)?,
        next: due.into_iter().map(|v| v.return_visit_id).find(|v| *v != id),
        visit,
    })
}

fn view(desk: &Desk<SeeReturnVisits>, w: Words, shell: Shell, read: Read) -> VisitPage {
    let (zone, now) = (desk.line.zone.clone(), desk.now());
    let Read { visit, tries, settings, workers, done, opinion, receipts, flags, next } = read;
    let late = visit.state == "due" && rules::is_late(visit.due_at, now, &settings);
    let href = |kind: &str, id: Option<Id>| id.map(|id| desk.href(&format!("/{kind}/{id}"))).unwrap_or_default();
    let own_work = workers.contains(&desk.actor.id);
    let roles = &desk.actor.roles;
    let may_record = !matches!(visit.state.as_str(), "done" | "overtaken")
        && RecordReturnVisit::PERMISSION.allows(roles)
        && !own_work;
    let may_call = may_record && visit.contact_id.is_some() && RevealContact::PERMISSION.allows(roles);
    VisitPage {
        panels: Vec::new(),
        op_id: shell.op_id(),
        op_id_missed: shell.op_id(),
        queue_href: desk.href("/return-visits"),
        next_href: href("return-visits", next),
        order_href: href("orders", visit.of_order()),
        unit_href: href("households", visit.unit_id),
        request_href: href("requests", visit.request_id),
        call_href: if may_call {
            format!("{}/call", desk.href(&format!("/return-visits/{}", visit.return_visit_id)))
        } else {
            String::new()
        },
        op_id_call: shell.op_id(),
        reopened_href: href("orders", visit.reopened_order_id),
        state: if late { w.late() } else { w.code_word("state", &visit.state) },
        tone: tone(&visit.state, late),
        reason: w.code_word("reason", &visit.reason),
        due: visit.due_at.short(&zone),
        accepted: visit.created_at.short(&zone),
        ended: visit.ended_at.map(|at| at.long(&zone)).unwrap_or_default(),
        done,
        opinion: opinion.map(|o| opinion_word(w, o)).unwrap_or_default(),
        answer: visit.satisfaction.map(|o| opinion_word(w, o)).unwrap_or_default(),
        paid_to: paid_to_word(w, visit.paid_to.as_deref()),
        receipts,
        flags: flags.iter().map(|kind| w.code_word("flag", kind)).collect(),
        waiver: visit.waiver.as_deref().map(|class| w.code_word("waiver", class)).unwrap_or_default(),
        tries: tries.into_iter().rev().map(|t| attempt(w, t, &zone)).collect(),
        may_record,
        own_work,
        quiet: !rules::may_call(now, &settings, &zone),
        quiet_hours: format!("{}–{}", rules::clock(settings.quiet_from_minute), rules::clock(settings.quiet_to_minute)),
        opinions: [(5, "laugh"), (4, "smile"), (3, "meh"), (2, "frown"), (1, "angry")]
            .into_iter()
            .map(|(value, icon)| (value, opinion_word(w, value), icon))
            .collect(),
        shell,
        w,
        visit,
    }
}

/// To whom was paid: the two ways that the form offers in words, anything else as it was told.
pub(super) fn paid_to_word(w: Words, to: Option<&str>) -> String {
    match to {
        None => String::new(),
        Some("office") => w.paid_to_office(),
        Some(rules::PRIVATE_HAND) => w.paid_to_worker(),
        Some(other) => other.to_owned(),
    }
}

fn attempt(w: Words, t: Attempt, zone: &jiff::tz::TimeZone) -> Try {
    let text = if t.counts { t.remark } else { format!("{} {}", w.try_not_counted(), t.remark) };
    Try {
        at: t.at.rfc3339(),
        shown: t.at.short(zone),
        tone: if t.reached { "jade" } else { "gold" },
        tag: if t.reached { w.try_reached() } else { w.try_missed() },
        text,
        by: t.by_name,
    }
}

/// The form as a browser sends it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Form {
    reached: bool,
    #[serde(default)]
    solved: Option<bool>,
    #[serde(default)]
    satisfaction: Option<i64>,
    #[serde(default)]
    paid: Option<String>,
    #[serde(default)]
    paid_to: Option<String>,
    #[serde(default)]
    remark: Option<String>,
}

impl Form {
    fn record(self) -> Result<Record, Fault> {
        let paid_fen = match self.paid.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            None => None,
            Some(text) => Some(Fen::parse_yuan(text).ok_or_else(|| Fault::invalid("paid", "not_an_amount"))?),
        };
        // To whom is asked each time, and nothing is taken for granted (`charge.no-private-hand`).
        if paid_fen.is_some_and(|fen| fen > Fen::ZERO) && self.paid_to.is_none() {
            return Err(Fault::invalid("paid_to", "paid_to_whom"));
        }
        Ok(Record {
            reached: self.reached,
            solved: self.solved,
            satisfaction: self.satisfaction,
            paid_fen,
            // Nothing paid: to whom means nothing.
            paid_to: self.paid_to.filter(|_| paid_fen.is_some_and(|fen| fen > Fen::ZERO)),
            remark: self.remark,
        })
    }
}

/// Takes the form; goes on at the same page, which shows the result and the next visit.
pub(super) async fn record(
    desk: Desk<RecordReturnVisit>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input.record()?);
    desk.write(form.key, move |tx, by| actions::record(tx, by, id, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/return-visits/{id}"))))
}
