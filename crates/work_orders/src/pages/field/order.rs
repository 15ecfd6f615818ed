//! One order on the phone: where and what, what is known, and the one next step with its fields.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone::spaced;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Path, Shell};

use super::super::view::{Slice, Tag, gap_text, label, slices, state_tag, witness_tag};
use super::step::{Step, step_of};
use crate::machine::{self, Flow, State, Verb};
use crate::model::part;
use crate::model::{Consent, Finding, Habits, Order, Photo, Quote, Settlement, Witness};
use crate::perms::{SeeField, SeeOrderOnSite};
use crate::queries;
use crate::rules::{self, Contact, Quiet};
use crate::words::Words;

/// Somebody of the home.
pub(super) struct Person {
    pub(crate) name: String,
    pub(super) role: String,
    pub(super) care: Vec<String>,
    pub(super) contact_id: Option<Id>,
    pub(super) phone: String,
}

/// A colleague who may witness.
#[derive(Clone)]
pub(crate) struct Colleague {
    pub(crate) staff_id: Id,
    pub(crate) name: String,
}

/// What the page reads in one snapshot.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) order: Order,
    pub(crate) habits: Habits,
    pub(crate) people: Vec<registry::model::Occupant>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) photos: Vec<Photo>,
    pub(crate) quote: Option<Quote>,
    pub(crate) consent: Option<Consent>,
    pub(crate) settlements: Vec<Settlement>,
    pub(crate) receipts: Vec<money::model::ReceiptView>,
    pub(crate) shares: Vec<crate::model::FeeShare>,
    pub(crate) colleagues: Vec<Colleague>,
    pub(crate) code_out: bool,
    pub(crate) contact: Contact,
    pub(crate) witnesses: Vec<Witness>,
    /// How many minutes before the promised time somebody may stand at the door.
    pub(crate) early_minutes: i64,
    pub(crate) quiet: Vec<Quiet>,
    /// The page is drawn for a time that is still to come.
    pub(crate) ahead: bool,
}

pub(crate) fn known(
    db: &mut Db<'_>,
    community: Id,
    id: Id,
    lang: kernel::lang::Lang,
    today: kernel::clock::Day,
    now: kernel::clock::Moment,
) -> Result<Known, Fault> {
    let order = queries::row(db, community, id)?;
    let quote = match order.quote_id {
        Some(quote) => Some(queries::quote_view(money::queries::quote(db, community, quote)?, lang)),
        None => None,
    };
    let consent = match order.agreed_quote_id {
        Some(quote) => queries::consent(db, community, id, quote)?,
        None => None,
    };
    let people = match order.unit_id {
        Some(unit) => registry::queries::people_of(db, community, unit)?,
        None => Vec::new(),
    };
    let workers = queries::workers_of(db, community, id)?;
    let colleagues = staff::queries::list(db, community, None)?
        .into_iter()
        .filter(|one| rules::is_second(one.staff_id, &order, &workers))
        .map(|one| Colleague { staff_id: one.staff_id, name: one.name })
        .collect();
    let code_out = queries::code(db, community, id)?
        .is_some_and(|code| Some(code.quote_id) == order.quote_id && code.ends_at > now);
    Ok(Known {
        habits: queries::habits(db, community)?,
        findings: queries::findings(db, community, id)?,
        photos: queries::photos(db, community, id)?,
        settlements: queries::settlements(db, community, id)?,
        receipts: money::queries::receipts_of(db, community, id)?,
        shares: queries::fee_shares(db, community, today)?,
        contact: queries::contact(db, community, &order)?,
        witnesses: queries::witnesses(db, community, id)?,
        early_minutes: queries::early_minutes(db, community, today)?,
        quiet: queries::quiet_hours(db, community, today)?,
        ahead: false,
        order,
        people,
        quote,
        consent,
        colleagues,
        code_out,
    })
}

#[derive(Template)]
#[template(path = "work_orders/field_order.html")]
struct OrderPage {
    shell: Shell,
    w: Words,
    base: String,
    /// Somebody at a desk has no day here: the way back leads to the order's page.
    at_desk: bool,
    post: String,
    upload: String,
    known: Known,
    people: Vec<Person>,
    tag: Tag,
    flow: String,
    payer: String,
    time: String,
    due: String,
    step: Step,
    title: String,
    stations: Vec<&'static str>,
    number: i64,
    of: i64,
    may: Vec<Verb>,
    slices: Vec<Slice>,
    worker: String,
    community: String,
    pause_value: String,
    settlement: Option<String>,
    outcome: Option<String>,
    /// What the colleague who was named for the call says.
    call: Option<Tag>,
    early: String,
    rest: String,
}

impl OrderPage {
    fn may(&self, verb: &str) -> bool {
        self.may.iter().any(|one| one.code() == verb)
    }

    fn is(&self, step: &str) -> bool {
        self.step.code() == step
    }

    fn method(&self, code: &str) -> String {
        label(self.w, "method", code)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn nth(&self, n: &usize) -> String {
        self.w.photo_of(*n)
    }

    fn photo(&self, photo: &Photo) -> String {
        format!("{}/blobs/{}", self.base, photo.blob_id)
    }
}

/// How far the road is gone: the class of each station.
fn bar(order: &Order) -> (Vec<&'static str>, usize) {
    let road = machine::stations(order.road(), order.in_home());
    let reached = match order.at() {
        State::Closed => road.len(),
        at => road.iter().position(|station| *station == at).map_or(0, |place| place + 1),
    };
    let class = |place: usize| match place {
        place if place < reached => "d",
        place if place == reached => "n",
        _ => "",
    };
    ((0..road.len()).map(class).collect(), reached)
}

/// One order on the phone.
pub(crate) async fn page(desk: Desk<SeeOrderOnSite>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (lang, community, now) = (desk.lang, desk.line.id, desk.now());
    let today = now.day(&desk.line.zone);
    let known = desk.read(move |db| known(db, community, id, lang, today, now)).await?;
    let shell = desk.shell(&known.order.number).await?;
    draw(&desk, shell, known)
}

/// The page of an order that stands so.
pub(crate) fn draw<P>(desk: &Desk<P>, shell: Shell, known: Known) -> Result<Html, Failed> {
    Html::of(&OrderPage::of(desk, shell, known))
}

/// The people of the home, as they are shown.
fn people(w: Words, known: &Known) -> Vec<Person> {
    let person = |one: &registry::model::Occupant| Person {
        name: one.name.clone(),
        role: label(w, "role", &one.role),
        care: one.care.iter().map(|code| label(w, "care", code)).collect(),
        contact_id: one.contact_id,
        phone: spaced(one.phone_masked.as_deref().unwrap_or_default()),
    };
    known.people.iter().map(person).collect()
}

/// What is said of the hour: too early, or a time of rest. Of a time that is still to come only the hours are known.
fn hour(w: Words, known: &Known, step: Step, now: Moment, zone: &TimeZone) -> (String, String) {
    let order = &known.order;
    let early =
        rules::early(order.starts_at, now, known.early_minutes).filter(|_| !known.ahead && step.is_before_door());
    let early = early.map(|minutes| {
        let at = order.starts_at.map(|at| at.near(now, zone)).unwrap_or_default();
        w.came_early(at, gap_text(w, minutes))
    });
    if !order.in_home() || !step.is_noisy() {
        return (early.unwrap_or_default(), String::new());
    }
    let all = || known.quiet.iter().map(|one| one.said()).collect::<Vec<_>>().join(&w.list_gap());
    let rest = match rules::resting(&known.quiet, order.is_urgent(), now, zone) {
        _ if known.ahead && !known.quiet.is_empty() => w.rest_hours(all()),
        Some(quiet) if !known.ahead => w.rest_hours_now(quiet.said()),
        _ => String::new(),
    };
    (early.unwrap_or_default(), rest)
}

impl OrderPage {
    fn of<P>(desk: &Desk<P>, shell: Shell, known: Known) -> Self {
        let (w, id, now, zone) = (Words(desk.lang), known.order.order_id, desk.now(), desk.line.zone.clone());
        let order = &known.order;
        let may = queries::allowed(order, &known.habits, &crate::asker(desk));
        let step = step_of(order, &may);
        let (stations, reached) = bar(order);
        let (early, rest) = hour(w, &known, step, now, &zone);
        let count = |n: usize| i64::try_from(n).unwrap_or(0);
        let of = count(stations.len());
        let named = |part: &str| known.witnesses.iter().find(|one| one.part == part);
        Self {
            shell,
            w,
            base: desk.href(""),
            at_desk: desk.actor.require::<SeeField>().is_err(),
            post: desk.href(&format!("/orders/{id}")),
            upload: format!("/api/v1/communities/{}/blobs?kind=signature", desk.line.code),
            tag: state_tag(w, &order.state, order.is_paused()),
            flow: label(w, "flow", &order.flow),
            payer: label(w, "payer", &order.payer),
            time: order.starts_at.map_or_else(|| w.no_time(), |at| at.near(now, &zone)),
            due: order.due_at.map(|at| at.near(now, &zone)).unwrap_or_default(),
            title: step.title(w),
            number: (count(reached) + 1).min(of),
            slices: slices(w, &known.shares),
            worker: order.staff_name.clone().unwrap_or_else(|| desk.actor.name.clone()),
            community: desk.line.name.clone(),
            pause_value: order.paused_until.map(|at| at.near(now, &zone)).unwrap_or_default(),
            settlement: known.settlements.first().map(|made| label(w, "settlement", &made.kind)),
            outcome: order.outcome.as_deref().map(|code| label(w, "outcome", code)),
            people: people(w, &known),
            call: order.agreed_quote_id.and_then(|_| named(part::CONSENT)).map(|one| witness_tag(w, one.confirmed)),
            early,
            rest,
            known,
            step,
            stations,
            of,
            may,
        }
    }

    /// Whether whoever is to be rung is none of the home's people who are listed.
    fn calls_else(&self) -> bool {
        let contact = &self.known.contact;
        !contact.name.is_empty()
            && !self.people.iter().take(3).any(|one| one.name == contact.name && one.phone == contact.phone)
    }
}

impl OrderPage {
    /// The word on the big button.
    fn button(&self) -> String {
        match self.step {
            Step::Do(verb) => label(self.w, "big", verb.code()),
            Step::Done | Step::Elsewhere => self.w.next_job(),
        }
    }

    /// Whether the order says that the resident is not charged so far.
    fn free_so_far(&self) -> bool {
        matches!(self.known.order.road(), Flow::HomeFree)
    }
}
