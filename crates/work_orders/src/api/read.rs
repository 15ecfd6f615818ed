//! Reading orders by the API.

use axum::Json;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::page::Page;
use platform::web::{Desk, Failed, Path, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Problem, Which};
use crate::machine::{self, State};
use crate::model::{Habits, OrderLine, OrderView, Pause};
use crate::perms::ReadOrders;
use crate::queries::{self, Asker, Filter};

/// How many items a page of the list has.
const PAGE: usize = 50;

/// Which orders.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct ListQuery {
    /// A state, or `open` for all that have not ended.
    #[param(example = "issued")]
    state: Option<String>,
    /// Whose.
    #[param(value_type = Option<String>)]
    staff_id: Option<Id>,
    /// Of which department.
    department: Option<String>,
    /// Part of the number, the place or the words.
    q: Option<String>,
    /// `next_cursor` of the page before.
    #[param(value_type = Option<String>)]
    cursor: Option<Id>,
}

/// An order in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = WorkOrderItem)]
pub(crate) struct Item {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    order_id: Id,
    /// The number that people see.
    #[schema(example = "WO-261124-0046")]
    number: String,
    /// Where it stands.
    #[schema(example = "issued")]
    state: String,
    /// The department that answers for it.
    #[schema(example = "engineering")]
    department: String,
    /// Its road.
    #[schema(example = "home_paid")]
    flow: String,
    /// `P0` … `P3`.
    #[schema(example = "P2")]
    priority: String,
    /// The matter it serves.
    #[schema(value_type = Option<String>, format = Uuid)]
    request_id: Option<Id>,
    /// The order that was not solved.
    #[schema(value_type = Option<String>, format = Uuid)]
    reopened_from: Option<Id>,
    /// The home.
    #[schema(value_type = Option<String>, format = Uuid)]
    unit_id: Option<Id>,
    /// Where.
    #[schema(example = "3 栋 2 单元 1201")]
    unit_label: String,
    /// What.
    #[schema(example = "厨房水龙头滴水")]
    text: String,
    /// Who goes.
    #[schema(value_type = Option<String>, format = Uuid)]
    staff_id: Option<Id>,
    /// Their name.
    staff_name: Option<String>,
    /// The promised time.
    #[schema(value_type = Option<String>, format = DateTime)]
    starts_at: Option<Moment>,
    /// When an outside party is due.
    #[schema(value_type = Option<String>, format = DateTime)]
    due_at: Option<Moment>,
    /// Whether something is charged.
    chargeable: bool,
    /// Why and until when it rests.
    paused: Option<Pause>,
    /// What was agreed, in fen.
    #[schema(value_type = i64)]
    agreed_fen: Fen,
    /// What was paid, in fen.
    #[schema(value_type = i64)]
    paid_fen: Fen,
    /// The one outcome, once it has ended.
    outcome: Option<String>,
    /// What the asker may do now.
    allowed: Vec<String>,
    /// Counts its changes, from 1.
    version: i64,
}

/// A page of orders.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = WorkOrderPage)]
pub(crate) struct Items {
    /// Newest first.
    items: Vec<Item>,
    /// Where the next page begins; none at the end.
    next_cursor: Option<String>,
}

fn item(line: OrderLine, habits: &Habits, asker: &Asker) -> Item {
    let facts = line.facts(habits, asker.now);
    let allowed = machine::allowed(line.at(), line.road(), line.is_paused(), facts, &asker.roles);
    Item {
        chargeable: line.road() == machine::Flow::HomePaid,
        allowed: allowed.iter().map(|verb| verb.code().to_owned()).collect(),
        paused: line.paused_because.map(|reason| Pause { reason, until: line.paused_until }),
        order_id: line.order_id,
        number: line.number,
        state: line.state,
        department: line.department,
        flow: line.flow,
        priority: line.priority,
        request_id: line.request_id,
        reopened_from: line.reopened_from,
        unit_id: line.unit_id,
        unit_label: line.place_label,
        text: line.what,
        staff_id: line.staff_id,
        staff_name: line.staff_name,
        starts_at: line.starts_at,
        due_at: line.due_at,
        agreed_fen: line.agreed_fen,
        paid_fen: line.paid_fen,
        outcome: line.outcome,
        version: line.version,
    }
}

/// Orders, newest first.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/orders",
    operation_id = "listOrders",
    tag = "orders",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan"), ListQuery),
    responses(
        (status = 200, description = "A page of orders", body = Items),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such community inside the caller's walls", body = Problem),
        (status = 422, description = "A filter that can't be read", body = Problem),
    )
)]
pub(crate) async fn list(desk: Desk<ReadOrders>, Query(query): Query<ListQuery>) -> Result<Json<Items>, Failed> {
    let (community, asker) = (desk.line.id, crate::asker(&desk));
    let state = query.state.filter(|state| !state.is_empty());
    if state.as_deref().is_some_and(|state| state != "open" && State::parse(state).is_none()) {
        return Err(Fault::invalid("state", "unknown").into());
    }
    let filter = Filter { state, staff_id: query.staff_id, department: query.department, text: query.q, late_at: None };
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX) + 1;
    let page = desk.read(move |db| {
        let habits = queries::habits(db, community)?;
        let found = queries::list_newest(db, community, &filter, query.cursor, limit)?;
        let page = Page::cut(found, PAGE, |line| line.order_id.to_string());
        Ok(page.map(|line| item(line, &habits, &asker)))
    });
    let page = page.await?;
    Ok(Json(Items { items: page.items, next_cursor: page.next_cursor }))
}

/// An order with its quote, agreement and acceptance, and what the asker may do now.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/orders/{id}",
    operation_id = "getOrder",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
    ),
    responses(
        (status = 200, description = "The order", body = OrderView),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
    )
)]
pub(crate) async fn get(desk: Desk<ReadOrders>, Path((_, id)): Which) -> Result<Json<OrderView>, Failed> {
    let (community, asker) = (desk.line.id, crate::asker(&desk));
    Ok(Json(desk.read(move |db| queries::order_for(db, community, id, &asker)).await?))
}
