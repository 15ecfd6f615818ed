//! The order's page at a desk: everything that is known, what happened, and what the asker may do.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::history::{self, EventRow};
use platform::web::{Desk, Failed, Html, Path, Shell};

use super::field::order::{Known, known};
use super::view::{Tag, label, late_text, late_why, row_text, state_tag, witness_tag};
use crate::machine::{State, Verb};
use crate::model::{Acceptance, Consent, OrderLine, Photo, part};
use crate::perms::ReadOrders;
use crate::words::Words;
use crate::{queries, rules};

/// A line of what happened.
struct Happened {
    at: String,
    shown: String,
    tone: &'static str,
    what: String,
    said: Vec<String>,
    by: String,
}

struct Choice {
    code: String,
    text: String,
}

/// An agreement as it is shown.
struct Agreed {
    kind: String,
    total: String,
    when: String,
    by: String,
    witness: String,
    said: Option<Tag>,
    blob: String,
}

#[derive(Template)]
#[template(path = "work_orders/order.html", blocks = ["region"])]
struct OrderPage {
    shell: Shell,
    w: Words,
    base: String,
    post: String,
    body: String,
    known: Known,
    tag: Tag,
    flow: String,
    department: String,
    payer: String,
    why_payer: String,
    priority: String,
    request_href: String,
    household_href: String,
    time: String,
    issued: String,
    due: String,
    late: String,
    outcome: String,
    closing: String,
    party: String,
    accepted: Option<Acceptance>,
    accepted_by: String,
    accepted_when: String,
    /// What the second colleague says.
    second: Option<Tag>,
    agreed: Vec<Agreed>,
    happened: Vec<Happened>,
    may: Vec<Verb>,
    people: Vec<Choice>,
    parties: Vec<Choice>,
    sequels: Vec<OrderLine>,
    may_reduce: bool,
    workers: String,
    soon: String,
    panels: Vec<String>,
}

impl OrderPage {
    fn may(&self, verb: &str) -> bool {
        self.may.iter().any(|one| one.code() == verb)
    }

    fn method(&self, code: &str) -> String {
        label(self.w, "method", code)
    }

    fn settlement(&self, code: &str) -> String {
        label(self.w, "settlement", code)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn opinion(&self, n: &i64) -> String {
        label(self.w, "opinion", &n.to_string())
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn nth(&self, n: &usize) -> String {
        self.w.photo_of(*n)
    }

    fn photo(&self, photo: &Photo) -> String {
        format!("{}/blobs/{}", self.base, photo.blob_id)
    }

    fn blob(&self, id: &Id) -> String {
        format!("{}/blobs/{id}", self.base)
    }

    fn payer_of(&self, code: &str) -> String {
        label(self.w, "payer", code)
    }

    fn on_site(&self) -> bool {
        self.may.iter().any(|verb| {
            matches!(
                verb,
                Verb::Depart
                    | Verb::Announce
                    | Verb::Inspect
                    | Verb::Survey
                    | Verb::Quote
                    | Verb::Consent
                    | Verb::Start
                    | Verb::Accept
            )
        })
    }
}

/// What of an event is shown beside its name.
fn said(
    w: Words,
    event: &EventRow,
    values: &[(i64, String, Option<String>)],
    now: Moment,
    zone: &TimeZone,
) -> Vec<String> {
    let data = event.json();
    let mut parts: Vec<String> = values
        .iter()
        .filter(|(number, _, _)| *number == event.number)
        .map(|(_, _, value)| value.clone().unwrap_or_else(|| w.erased()))
        .collect();
    for (field, kind) in
        [("closing", "closing"), ("outcome", "outcome"), ("evidence", "evidence"), ("because", "raised")]
    {
        if let Some(code) = data.get(field).and_then(|v| v.as_str()) {
            parts.push(label(w, kind, code));
        }
    }
    if let Some(n) = data.get("opinion").and_then(serde_json::Value::as_i64) {
        parts.push(label(w, "opinion", &n.to_string()));
    }
    for field in ["total_fen", "amount_fen"] {
        if let Some(fen) = data.get(field).and_then(serde_json::Value::as_i64) {
            parts.push(format!("¥{}", kernel::money::Fen(fen).yuan()));
        }
    }
    if let Some(told) = by_phone(event) {
        parts.push(w.by_phone_clock(told.near(now, zone)));
    }
    if event.kind == "order.surveyed" {
        let conforms = data.get("conforms").and_then(serde_json::Value::as_bool).unwrap_or(false);
        parts.push(if conforms { w.conforms() } else { w.conforms_not() });
    }
    parts
}

/// So many minutes apart, the clock of a phone and ours are said to tell the same.
const SAME_CLOCK: i64 = 2;

/// When something happened by the phone's clock, where that is another time than when we heard of it.
fn by_phone(event: &EventRow) -> Option<Moment> {
    let data = event.json();
    let told = data.get("device_at").and_then(|at| at.as_str()).and_then(Moment::parse)?;
    (told.minutes_since(event.at).abs() > SAME_CLOCK).then_some(told)
}

fn tone(kind: &str) -> &'static str {
    match kind {
        "order.raised"
        | "order.returned"
        | "order.cancelled"
        | "order.code_refused"
        | "order.call_denied"
        | "order.agreement_void"
        | "order.excepted" => "red",
        "order.paused" | "order.quoted" | "order.settled" | "order.declined" | "order.reopened" => "gold",
        "order.issued" | "order.assigned" | "order.moved" | "order.outside" | "order.chased" => "blue",
        _ => "jade",
    }
}

fn happened(
    db: &mut Db<'_>,
    community: Id,
    order: Id,
    w: Words,
    now: Moment,
    zone: &TimeZone,
) -> Result<Vec<Happened>, Fault> {
    let values = queries::said(db, community, order)?;
    let events = history::of_subject(db, community, "order", order, 0, 300)?;
    Ok(events
        .iter()
        .rev()
        .map(|event| Happened {
            at: event.at.rfc3339(),
            shown: event.at.near(now, zone),
            tone: tone(&event.kind),
            what: label(w, "did", event.kind.trim_start_matches("order.")),
            said: said(w, event, &values, now, zone),
            by: event.actor_name.clone().unwrap_or_else(|| w.by_itself()),
        })
        .collect())
}

struct More {
    happened: Vec<Happened>,
    accepted: Option<Acceptance>,
    consents: Vec<Consent>,
    people: Vec<Choice>,
    parties: Vec<Choice>,
    party: String,
    sequels: Vec<OrderLine>,
    workers: Vec<String>,
}

fn more(db: &mut Db<'_>, community: Id, known: &Known, w: Words, now: Moment, zone: &TimeZone) -> Result<More, Fault> {
    let order = &known.order;
    let today = now.day(zone);
    let duty = order.duty.as_deref();
    let mut people: Vec<_> = staff::queries::list(db, community, duty)?;
    if people.is_empty() {
        people = staff::queries::list(db, community, None)?;
    }
    let party = match order.party_id {
        Some(party) => responsibility::queries::party(db, community, party)?.name,
        None => String::new(),
    };
    let parties = responsibility::queries::parties_on(db, community, None, today)?;
    Ok(More {
        happened: happened(db, community, order.order_id, w, now, zone)?,
        accepted: queries::acceptance(db, community, order.order_id)?,
        consents: queries::consents(db, community, order.order_id)?,
        people: people.into_iter().map(|one| Choice { code: one.staff_id.to_string(), text: one.name }).collect(),
        parties: parties
            .into_iter()
            .filter(|party| party.kind != "referral")
            .map(|party| Choice { code: party.party_id.to_string(), text: party.name })
            .collect(),
        party,
        sequels: queries::sequels(db, community, order.order_id)?,
        workers: queries::worker_names(db, community, order.order_id)?,
    })
}

fn agreed(w: Words, base: &str, known: &Known, given: &Consent, now: Moment, zone: &TimeZone) -> Agreed {
    let named =
        known.witnesses.iter().find(|one| one.part == part::CONSENT && Some(one.witness_id) == given.witness_id);
    Agreed {
        kind: label(w, "evidence", &given.kind),
        total: given.total.yuan(),
        when: given.given_at.near(now, zone),
        by: given.recorded_by_name.clone().unwrap_or_default(),
        witness: given.witness_name.clone().unwrap_or_default(),
        said: named.map(|one| witness_tag(w, one.confirmed)),
        blob: given.blob_id.map(|blob| format!("{base}/blobs/{blob}")).unwrap_or_default(),
    }
}

/// What is read in one snapshot.
async fn read(desk: &Desk<ReadOrders>, id: Id) -> Result<(Known, More), Failed> {
    let (w, lang, community, now) = (Words(desk.lang), desk.lang, desk.line.id, desk.now());
    let (zone, today) = (desk.line.zone.clone(), now.day(&desk.line.zone));
    let found = desk.read(move |db| {
        let known = known(db, community, id, lang, today, now)?;
        let more = more(db, community, &known, w, now, &zone)?;
        Ok((known, more))
    });
    found.await
}

async fn draw(desk: Desk<ReadOrders>, id: Id) -> Result<OrderPage, Failed> {
    let (known, more) = read(&desk, id).await?;
    let (shell, panels) = (desk.shell(&known.order.number).await?, desk.panels("order", id).await?);
    Ok(OrderPage::of(&desk, shell, panels, known, more))
}

impl OrderPage {
    fn of(desk: &Desk<ReadOrders>, shell: Shell, panels: Vec<String>, known: Known, more: More) -> Self {
        let (w, now, zone, base) = (Words(desk.lang), desk.now(), desk.line.zone.clone(), desk.href(""));
        let (order, id) = (&known.order, known.order.order_id);
        let mut may = queries::allowed(order, &known.habits, &crate::asker(desk));
        // Taking is for the phone.
        may.retain(|verb| *verb != Verb::Take);
        let late = late_of(order, now).map(|(why, gap)| format!("{} · {}", late_why(w, why), late_text(w, gap)));
        let code = |kind: &str, code: &Option<String>| code.as_deref().map(|c| label(w, kind, c)).unwrap_or_default();
        let second = known.witnesses.iter().find(|one| one.part == part::ACCEPTANCE);
        Self {
            post: desk.href(&format!("/orders/{id}")),
            body: desk.href(&format!("/orders/{id}/body")),
            tag: state_tag(w, &order.state, order.is_paused()),
            flow: label(w, "flow", &order.flow),
            department: label(w, "department", &order.department),
            payer: label(w, "payer", &order.payer),
            why_payer: row_text(w, &order.responsibility_row),
            priority: label(w, "priority", &order.priority.to_lowercase()),
            request_href: order.request_id.map(|request| format!("{base}/requests/{request}")).unwrap_or_default(),
            household_href: order.unit_id.map(|unit| format!("{base}/households/{unit}")).unwrap_or_default(),
            time: order.starts_at.map_or_else(|| w.no_time(), |at| at.near(now, &zone)),
            issued: order.issued_at.near(now, &zone),
            due: order.due_at.map(|at| at.near(now, &zone)).unwrap_or_default(),
            late: late.unwrap_or_default(),
            outcome: code("outcome", &order.outcome),
            closing: code("closing", &order.closing),
            accepted_by: more.accepted.as_ref().map(|a| label(w, "accepted-by", &a.kind)).unwrap_or_default(),
            accepted_when: more.accepted.as_ref().map(|a| a.accepted_at.near(now, &zone)).unwrap_or_default(),
            second: second.map(|one| witness_tag(w, one.confirmed)),
            agreed: more.consents.iter().map(|given| agreed(w, &base, &known, given, now, &zone)).collect(),
            may_reduce: desk.actor.require::<crate::perms::ReduceCharge>().is_ok(),
            soon: now.plus_hours(24).input_value(&zone),
            workers: more.workers.join(&w.list_gap()),
            happened: more.happened,
            accepted: more.accepted,
            people: more.people,
            parties: more.parties,
            party: more.party,
            sequels: more.sequels,
            panels,
            shell,
            may,
            w,
            base,
            known,
        }
    }
}

fn late_of(order: &crate::model::Order, now: Moment) -> Option<(rules::Late, i64)> {
    rules::lateness(
        order.at(),
        rules::Times {
            starts_at: order.starts_at,
            due_at: order.due_at,
            paused: order.is_paused(),
            paused_until: order.paused_until,
            raised_at: order.raised_at,
        },
        now,
    )
}

/// The order's page.
pub(crate) async fn page(desk: Desk<ReadOrders>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    Html::of(&draw(desk, id).await?)
}

/// What changes of it, for the live refresh.
pub(crate) async fn body(desk: Desk<ReadOrders>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    Html::of(&draw(desk, id).await?.as_region())
}

impl OrderPage {
    /// Whether the one filled button is giving the order to somebody.
    fn waits_for_somebody(&self) -> bool {
        self.known.order.staff_id.is_none() && matches!(self.known.order.at(), State::Issued | State::Returned)
    }
}

impl OrderPage {
    fn is_named(&self, one: &Choice) -> bool {
        self.known.order.staff_id.is_some_and(|id| id.to_string() == one.code)
    }
}
