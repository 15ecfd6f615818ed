//! One order on the phone: where and what, what is known, and the one next step with its fields.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Path, Shell};

use super::super::view::{Slice, Tag, label, slices, state_tag, when};
use super::step::{Step, step_of};
use crate::machine::{self, Flow, State, Verb};
use crate::model::{Consent, Finding, Habits, Order, Photo, Quote, Settlement};
use crate::perms::{SeeField, SeeOrderOnSite};
use crate::queries;
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
        .filter(|one| crate::rules::is_second(one.staff_id, &order, &workers))
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
    let (w, id, now, zone) = (Words(desk.lang), known.order.order_id, desk.now(), desk.line.zone.clone());
    let order = &known.order;
    let may = queries::allowed(order, &known.habits, &crate::asker(desk));
    let step = step_of(order, &may);
    let (stations, reached) = bar(order);
    let people = known
        .people
        .iter()
        .map(|one| Person {
            name: one.name.clone(),
            role: label(w, "role", &one.role),
            care: one.care.iter().map(|code| label(w, "care", code)).collect(),
            contact_id: one.contact_id,
            phone: one.phone_masked.clone().unwrap_or_default(),
        })
        .collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let of = count(stations.len());
    let page = OrderPage {
        shell,
        w,
        base: desk.href(""),
        at_desk: desk.actor.require::<SeeField>().is_err(),
        post: desk.href(&format!("/orders/{id}")),
        upload: format!("/api/v1/communities/{}/blobs?kind=signature", desk.line.code),
        tag: state_tag(w, &order.state, order.is_paused()),
        flow: label(w, "flow", &order.flow),
        payer: label(w, "payer", &order.payer),
        time: order.starts_at.map_or_else(|| w.no_time(), |at| when(at, now, &zone)),
        due: order.due_at.map(|at| when(at, now, &zone)).unwrap_or_default(),
        title: step.title(w),
        number: (count(reached) + 1).min(of),
        slices: slices(w, &known.shares),
        worker: order.staff_name.clone().unwrap_or_else(|| desk.actor.name.clone()),
        community: desk.line.name.clone(),
        pause_value: order.paused_until.map(|at| when(at, now, &zone)).unwrap_or_default(),
        settlement: known.settlements.first().map(|made| label(w, "settlement", &made.kind)),
        outcome: order.outcome.as_deref().map(|code| label(w, "outcome", code)),
        people,
        known,
        step,
        stations,
        of,
        may,
    };
    Html::of(&page)
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
