//! What the API answers of responsibility.

use kernel::clock::Day;
use kernel::ids::Id;
use kernel::lang::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::book::{Book, Component, Party, PayerRow, Period};
use crate::explain;
use crate::model::{Decision, Way};

/// A list of responsibility; it is never cut.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityList)]
pub(crate) struct List<T> {
    /// The items.
    pub(crate) items: Vec<T>,
    /// Always none.
    pub(crate) next_cursor: Option<String>,
}

impl<T> List<T> {
    pub(crate) const fn of(items: Vec<T>) -> Self {
        Self { items, next_cursor: None }
    }
}

/// That a command was taken.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityTaken)]
pub(crate) struct Taken {
    /// What it was about: the component, the season, or the id of the period.
    #[schema(example = "tap")]
    pub(crate) code: String,
}

/// A row of the responsibility table, as it holds today.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityRow)]
pub(crate) struct RowView {
    /// `R0` … `R10`, `R99`.
    #[schema(example = "R8")]
    row: String,
    /// Who pays.
    #[schema(example = "resident")]
    payer: String,
    /// Whether the resident may be asked for money.
    chargeable: bool,
    /// The ground.
    source: String,
    /// Since when.
    #[schema(value_type = String, format = Date)]
    valid_from: Day,
}

impl RowView {
    pub(crate) fn of(row: &PayerRow, lang: Lang) -> Self {
        Self {
            row: row.row_code.clone(),
            payer: row.payer.clone(),
            chargeable: row.chargeable,
            source: lang.pick(&row.source_zh, &row.source_en).clone(),
            valid_from: row.valid_from,
        }
    }
}

/// A component of the catalogue.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityComponent)]
pub(crate) struct ComponentItem {
    /// Its code.
    #[schema(example = "tap")]
    component: String,
    /// Its name in Chinese.
    #[schema(example = "水龙头")]
    label_zh: String,
    /// Its name in English.
    #[schema(example = "tap")]
    label_en: String,
    /// Its group.
    #[schema(example = "sanitary")]
    group: String,
    /// `private` or `common`.
    #[schema(example = "private")]
    place: String,
    /// The duty that repairs it.
    #[schema(example = "plumbing")]
    duty: Option<String>,
    /// The department.
    #[schema(example = "engineering")]
    department: String,
    /// How long it usually takes, in minutes.
    minutes: i64,
    /// The warranty code.
    #[schema(example = "W10")]
    warranty_code: Option<String>,
    /// Whether we repair it at all.
    offered: bool,
    /// Whether it is on the list of free services.
    free: bool,
    /// The words that people say for it.
    words: Vec<String>,
    /// Counts its changes, from 1.
    version: i64,
}

impl ComponentItem {
    pub(crate) fn of(book: &Book, c: &Component) -> Self {
        Self {
            component: c.component.clone(),
            label_zh: c.label_zh.clone(),
            label_en: c.label_en.clone(),
            group: c.group.clone(),
            place: c.place.clone(),
            duty: c.duty.clone(),
            department: c.department.clone(),
            minutes: c.minutes,
            warranty_code: c.warranty_code.clone(),
            offered: c.offered,
            free: c.free,
            words: book.words.iter().filter(|w| w.component == c.component).map(|w| w.word.clone()).collect(),
            version: c.version,
        }
    }
}

/// A warranty period.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityPeriod)]
pub(crate) struct PeriodItem {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    period_id: Id,
    /// `builder`, `floor`, `promise` or `decorator`.
    #[schema(example = "floor")]
    relation: String,
    /// `W01` … `W12`, `W20`.
    #[schema(example = "W10")]
    warranty_code: String,
    /// What narrows it.
    kind: Option<String>,
    /// For one building only.
    #[schema(value_type = Option<String>, format = Uuid)]
    building_id: Option<Id>,
    /// How many.
    #[schema(example = 12)]
    amount: i64,
    /// `months`, `heating_seasons`, `cooling_seasons` or `design_life_years`.
    #[schema(example = "months")]
    unit: String,
    /// What it is for.
    label: String,
    /// Where it is written.
    source: String,
    /// In force from this day.
    #[schema(value_type = String, format = Date)]
    valid_from: Day,
    /// In force until this day.
    #[schema(value_type = Option<String>, format = Date)]
    valid_to: Option<Day>,
    /// Whether it was added here.
    local: bool,
    /// Counts its changes, from 1.
    version: i64,
}

impl PeriodItem {
    pub(crate) fn of(p: &Period, lang: Lang) -> Self {
        Self {
            period_id: p.period_id,
            relation: p.relation.clone(),
            warranty_code: p.warranty_code.clone(),
            kind: p.kind.clone(),
            building_id: p.building_id,
            amount: p.amount,
            unit: p.unit.clone(),
            label: lang.pick(&p.label_zh, &p.label_en).clone(),
            source: lang.pick(&p.source_zh, &p.source_en).clone(),
            valid_from: p.valid_from,
            valid_to: p.valid_to,
            local: p.origin == "local",
            version: p.version,
        }
    }
}

/// An outside party.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityParty)]
pub(crate) struct PartyItem {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub(crate) party_id: Id,
    /// `warranty`, `contractor`, `utility` or `referral`.
    #[schema(example = "contractor")]
    kind: String,
    /// Its name.
    #[schema(example = "恒升电梯维保有限公司")]
    name: String,
    /// Who answers there.
    contact_name: String,
    /// Its number.
    #[schema(example = "057180000320")]
    phone: String,
    /// The contract's number.
    contract_number: String,
    /// When it can be reached.
    hours: String,
    /// Within how many minutes it must answer.
    response_minutes: Option<i64>,
    /// Since when.
    #[schema(value_type = String, format = Date)]
    valid_from: Day,
    /// Until when.
    #[schema(value_type = Option<String>, format = Date)]
    valid_to: Option<Day>,
    /// For one building only.
    #[schema(value_type = Option<String>, format = Uuid)]
    building_id: Option<Id>,
    /// What it is for, as codes.
    scopes: Vec<String>,
    /// What it is for, in words.
    scope: String,
    /// What else is to know.
    note: String,
    /// Counts its changes, from 1.
    version: i64,
}

impl PartyItem {
    pub(crate) fn of(book: &Book, p: &Party, lang: Lang) -> Self {
        let scopes = book.scopes.iter().filter(|s| s.party_id == p.party_id);
        Self {
            party_id: p.party_id,
            kind: p.kind.clone(),
            name: p.name.clone(),
            contact_name: p.contact_name.clone(),
            phone: p.phone.clone(),
            contract_number: p.contract_number.clone(),
            hours: p.hours.clone(),
            response_minutes: p.response_minutes,
            valid_from: p.valid_from,
            valid_to: p.valid_to,
            building_id: p.building_id,
            scopes: scopes.map(|s| format!("{}:{}", s.scope_kind, s.code)).collect(),
            scope: explain::scope(book, p.party_id, lang),
            note: p.note.clone(),
            version: p.version,
        }
    }
}

/// Who does it and who pays, with the row that says so.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ResponsibilityDecision)]
pub(crate) struct DecisionView {
    /// The row that decides.
    #[schema(example = "R8")]
    row: String,
    /// Who pays.
    #[schema(example = "resident")]
    payer: String,
    /// Whether the reporting resident is asked for money.
    chargeable: bool,
    /// Why, in a sentence.
    because: String,
    /// The warranty code that was looked at.
    #[schema(example = "W10")]
    warranty_row: Option<String>,
    /// The last day of the warranty.
    #[schema(value_type = Option<String>, format = Date)]
    warranty_end: Option<Day>,
    /// The ground.
    source: String,
    /// Since when the row holds.
    #[schema(value_type = String, format = Date)]
    valid_from: Day,
    /// The component.
    component: Option<String>,
    /// The duty that goes.
    duty: Option<String>,
    /// The department.
    department: String,
    /// How long it usually takes, in minutes.
    minutes: i64,
    /// The order's flow.
    flow: String,
    /// `own`, `survey`, `outside` or `not_offered`.
    #[schema(example = "own")]
    way: String,
    /// The party or the firm to refer to.
    #[schema(value_type = Option<String>, format = Uuid)]
    party_id: Option<Id>,
    /// `P0` or `P1` where the words tell of a danger.
    danger_level: Option<String>,
    /// What to say at once.
    say: Option<String>,
}

impl From<Decision> for DecisionView {
    fn from(d: Decision) -> Self {
        let (way, party_id) = match d.way {
            Way::Own => ("own", None),
            Way::Survey => ("survey", None),
            Way::Outside { party_id } => ("outside", Some(party_id)),
            Way::NotOffered { referral_id } => ("not_offered", referral_id),
        };
        let (danger_level, say) = d.danger.map(|danger| (danger.level, danger.say)).unzip();
        Self {
            row: d.row,
            payer: d.payer,
            chargeable: d.chargeable,
            because: d.because,
            warranty_row: d.warranty_row,
            warranty_end: d.warranty_end,
            source: d.source,
            valid_from: d.valid_from,
            component: d.component,
            duty: d.duty,
            department: d.department,
            minutes: d.minutes,
            flow: d.flow,
            way: way.to_owned(),
            party_id,
            danger_level,
            say,
        }
    }
}
