//! A worker's day as one file: the orders, what is needed of each home, the tariff, and the machine as data, so that a
//! phone without a network knows the next step.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use platform::db::Db;
use platform::web::{Desk, Failed};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::Problem;
use crate::machine::{self, Verb};
use crate::model::{Habits, OrderLine, Pause};
use crate::perms::SeeField;
use crate::queries::{self, Asker};
use crate::words::Words;

/// A worker's day.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = FieldDay)]
pub(crate) struct Day {
    /// Whose.
    #[schema(value_type = String, format = Uuid)]
    staff_id: Id,
    /// Of which moment this is.
    #[schema(value_type = String, format = DateTime)]
    at: Moment,
    /// What is theirs and not done.
    orders: Vec<Job>,
    /// The published tariff of today, for quotes.
    tariffs: Vec<Priced>,
    /// Two sentences on what the management fee pays for.
    explanation: Vec<String>,
    /// The state machine: states, flows, verbs, and the table of steps.
    #[schema(value_type = Object)]
    machine: Value,
}

/// An order of the day.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = FieldJob)]
pub(crate) struct Job {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    order_id: Id,
    /// Its number.
    number: String,
    /// The version to send as `base_version`.
    version: i64,
    /// Where it stands.
    state: String,
    /// Its road.
    flow: String,
    /// `P0` … `P3`.
    priority: String,
    /// `in_home` or `common`.
    place: String,
    /// Where.
    unit_label: String,
    /// What.
    text: String,
    /// The promised time.
    #[schema(value_type = Option<String>, format = DateTime)]
    starts_at: Option<Moment>,
    /// Why and until when it rests.
    paused: Option<Pause>,
    /// Who lives there, and what to mind.
    people: Vec<Person>,
    /// What was found so far.
    findings: Vec<String>,
    /// The newest quote's total, in fen.
    #[schema(value_type = Option<i64>)]
    quoted_fen: Option<Fen>,
    /// What may be done now.
    allowed: Vec<String>,
    /// The one next step.
    next: Option<String>,
}

/// Somebody of a home.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = FieldPerson)]
pub(crate) struct Person {
    /// The name.
    name: String,
    /// `owner`, `tenant`, …
    role: String,
    /// The number, masked.
    phone_masked: Option<String>,
    /// What to mind, as codes.
    care: Vec<String>,
}

/// An item of the tariff.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = FieldTariff)]
pub(crate) struct Priced {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    tariff_id: Id,
    /// Its name.
    name: String,
    /// What one is.
    unit: String,
    /// `labour`, `material`, …
    kind: String,
    /// The price of one, in fen.
    #[schema(value_type = i64)]
    price_fen: Fen,
}

/// The worker's day.
#[utoipa::path(
    get,
    path = "/c/{community}/field/day.json",
    operation_id = "getFieldDay",
    tag = "orders",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "The day of the asker", body = Day),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such community inside the caller's walls", body = Problem),
    )
)]
pub(crate) async fn day(desk: Desk<SeeField>) -> Result<Json<Day>, Failed> {
    let (community, staff, asker) = (desk.line.id, desk.actor.id, crate::asker(&desk));
    let today = desk.now().day(&desk.line.zone);
    let found = desk.read(move |db| {
        let habits = queries::habits(db, community)?;
        let mut orders = Vec::new();
        for line in queries::day_of(db, community, staff)? {
            orders.push(job(db, community, line, &habits, &asker)?);
        }
        let board = money::queries::tariffs(db, community, today)?;
        let w = Words(asker.lang);
        Ok(Day {
            staff_id: staff,
            at: asker.now,
            orders,
            tariffs: board.iter().map(|item| tariff(item, asker.lang)).collect(),
            explanation: vec![w.fee_covers(), w.fee_not()],
            machine: machine::export(),
        })
    });
    Ok(Json(found.await?))
}

fn tariff(item: &money::model::TariffView, lang: Lang) -> Priced {
    Priced {
        tariff_id: item.tariff_id,
        name: item.name_in(lang).to_owned(),
        unit: item.unit_in(lang).to_owned(),
        kind: item.kind.clone(),
        price_fen: item.price_fen,
    }
}

fn job(db: &mut Db<'_>, community: Id, line: OrderLine, habits: &Habits, asker: &Asker) -> Result<Job, Fault> {
    let facts = line.facts(habits, asker.now);
    let allowed = machine::allowed(line.at(), line.road(), line.is_paused(), facts, &asker.roles);
    let people = match line.unit_id {
        Some(unit) => registry::queries::people_of(db, community, unit)?,
        None => Vec::new(),
    };
    let full = queries::row(db, community, line.order_id)?;
    Ok(Job {
        next: machine::next_step(line.at(), line.road(), &allowed).map(|verb| verb.code().to_owned()),
        allowed: allowed.iter().copied().map(Verb::code).map(str::to_owned).collect(),
        people: people
            .into_iter()
            .map(|p| Person { name: p.name, role: p.role, phone_masked: p.phone_masked, care: p.care })
            .collect(),
        findings: queries::findings(db, community, line.order_id)?.into_iter().map(|look| look.findings).collect(),
        quoted_fen: full.quoted_fen,
        paused: line.paused_because.map(|reason| Pause { reason, until: line.paused_until }),
        order_id: line.order_id,
        number: line.number,
        version: line.version,
        state: line.state,
        flow: line.flow,
        priority: line.priority,
        place: line.place,
        unit_label: line.place_label,
        text: line.what,
        starts_at: line.starts_at,
    })
}
