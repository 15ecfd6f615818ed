//! Orders as other domains, pages and outside programs see them.

use kernel::clock::Moment;
use kernel::ids::Id;
use kernel::money::Fen;
use serde::{Deserialize, Serialize};

/// A pause as outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderPause)]
pub struct Pause {
    /// Why it rests.
    #[schema(example = "等配件")]
    pub reason: String,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// A line of a quote as outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderQuoteLine)]
pub struct QuoteLine {
    /// The item of the published tariff.
    #[schema(value_type = String, format = Uuid)]
    pub tariff_id: Id,
    /// Its name.
    #[schema(example = "换阀芯（人工）")]
    pub name: String,
    /// What one is.
    #[schema(example = "次")]
    pub unit: String,
    /// The price of one, in fen.
    #[schema(value_type = i64, example = 5000)]
    pub price_fen: Fen,
    /// How many, as text with at most two decimals.
    #[schema(example = "1")]
    pub quantity: String,
    /// Price by quantity, in fen.
    #[schema(value_type = i64, example = 5000)]
    pub amount_fen: Fen,
}

/// A quote as outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderQuote)]
pub struct Quote {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub quote_id: Id,
    /// The sum, in fen.
    #[schema(value_type = i64, example = 6800)]
    pub total_fen: Fen,
    /// What is charged for.
    pub lines: Vec<QuoteLine>,
    /// Counts the quotes of the order, from 1.
    pub version: i64,
}

/// An agreement as outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderConsent)]
pub struct ConsentView {
    /// The quote.
    #[schema(value_type = String, format = Uuid)]
    pub quote_id: Id,
    /// `signature`, `paper`, `code`, `call`.
    #[schema(example = "signature")]
    pub kind: String,
    /// The amount agreed to, in fen.
    #[schema(value_type = i64, example = 6800)]
    pub total_fen: Fen,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub given_at: Moment,
    /// What the colleague who was named for the call says: `to_confirm`, `confirmed`, `denied`; none where nobody was.
    #[serde(default)]
    #[schema(example = "confirmed")]
    pub witness: Option<String>,
}

/// An acceptance as outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderAcceptance)]
pub struct AcceptanceView {
    /// `resident`, `proxy`, `common_part`, `absent`, `refused_to_sign`.
    #[schema(example = "resident")]
    pub by: String,
    /// Whether it was tried.
    pub tried: bool,
    /// 5 very satisfied … 1 very dissatisfied.
    #[schema(example = 5)]
    pub opinion: Option<i64>,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub accepted_at: Moment,
    /// What the second colleague says: `to_confirm`, `confirmed`, `denied`; none where nobody was named.
    #[serde(default)]
    #[schema(example = "to_confirm")]
    pub witness: Option<String>,
}

/// An order as other domains and outside programs see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = WorkOrder)]
pub struct OrderView {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub order_id: Id,
    /// The number that people see.
    #[schema(example = "WO-261124-0046")]
    pub number: String,
    /// Where it stands.
    #[schema(example = "inspected")]
    pub state: String,
    /// The department that answers for it.
    #[schema(example = "engineering")]
    pub department: String,
    /// Its road.
    #[schema(example = "home_paid")]
    pub flow: String,
    /// `P0` … `P3`.
    #[schema(example = "P2")]
    pub priority: String,
    /// The matter it serves.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub request_id: Option<Id>,
    /// The order that was not solved.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reopened_from: Option<Id>,
    /// `in_home` or `common`.
    #[schema(example = "in_home")]
    pub place: String,
    /// The home.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub unit_id: Option<Id>,
    /// Where, as people read it.
    #[schema(example = "3 栋 2 单元 1201")]
    pub unit_label: String,
    /// The same; also the common part.
    #[schema(example = "3 栋 2 单元 1201")]
    pub place_label: String,
    /// What, in the reporter's words.
    #[schema(example = "厨房水龙头滴水")]
    pub text: String,
    /// How long it was thought to take.
    #[schema(example = 45)]
    pub minutes: i64,
    /// For whom it is done.
    #[schema(example = "李秀兰")]
    pub reporter_name: Option<String>,
    /// Their number on file, by id.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reporter_contact_id: Option<Id>,
    /// The component.
    #[schema(example = "tap")]
    pub component: Option<String>,
    /// Who goes.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub staff_id: Option<Id>,
    /// Their name.
    #[schema(example = "李建国")]
    pub staff_name: Option<String>,
    /// The promised time.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub starts_at: Option<Moment>,
    /// Its end.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub ends_at: Option<Moment>,
    /// When an outside party is due.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub due_at: Option<Moment>,
    /// Whether something is charged.
    pub chargeable: bool,
    /// Who pays.
    #[schema(example = "resident")]
    pub payer: String,
    /// Why and until when it rests.
    pub paused: Option<Pause>,
    /// The newest quote.
    pub quote: Option<Quote>,
    /// The newest agreement.
    pub consent: Option<ConsentView>,
    /// Who accepted it.
    pub acceptance: Option<AcceptanceView>,
    /// 5 … 1.
    #[schema(example = 5)]
    pub opinion: Option<i64>,
    /// What was agreed, in fen.
    #[schema(value_type = i64, example = 6800)]
    pub agreed_fen: Fen,
    /// What was paid, in fen.
    #[serde(rename = "paid_fen")]
    #[schema(value_type = i64, example = 6800)]
    pub paid: Fen,
    /// The one outcome, once it has ended.
    #[schema(example = "own")]
    pub outcome: Option<String>,
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    pub issued_at: Moment,
    /// When the work was done.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub finished_at: Option<Moment>,
    /// When it was accepted.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub accepted_at: Option<Moment>,
    /// What the asker may do now.
    #[schema(example = json!(["quote", "pause", "return"]))]
    pub allowed: Vec<String>,
    /// Counts its changes, from 1.
    pub version: i64,
}

/// What a verb answers: where the order stands now, and what may follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderStep)]
pub struct Stepped {
    /// The order.
    #[schema(value_type = String, format = Uuid)]
    pub order_id: Id,
    /// Its number.
    #[schema(example = "WO-261124-0046")]
    pub number: String,
    /// Where it stands now.
    #[schema(example = "departed")]
    pub state: String,
    /// Its road now.
    #[schema(example = "home_paid")]
    pub flow: String,
    /// What the asker may do next.
    #[schema(example = json!(["announce", "pause", "return"]))]
    pub allowed: Vec<String>,
    /// The version to send with the next verb.
    pub version: i64,
}
