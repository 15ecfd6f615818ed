//! `assessRequest`: who does it, who pays, who can go. Writes nothing, so it takes no key.

use axum::Json;
use axum::body::Bytes;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use platform::web::input::from_json;
use platform::web::{Desk, Failed};
use responsibility::model::PartyView;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actions::Assess;
use crate::perms::AssessRequest;
use crate::queries::assess::{self as query, Assessment};

/// The answer to an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestAssessment)]
pub(crate) struct Answer {
    /// The component that was taken (code).
    #[schema(example = "water_fixture")]
    component: Option<String>,
    /// Its name.
    component_label: String,
    /// What the words may mean, the best first.
    component_candidates: Vec<Candidate>,
    /// The danger that the words tell of.
    danger: Option<Danger>,
    /// Who does it and who pays, with the row that says so.
    responsibility: Responsibility,
    /// Whether we can: `now`, `appointment`, `not_offered`, `survey`, `outside`.
    #[schema(example = "now")]
    ability: &'static str,
    /// The order's flow (code).
    #[schema(example = "home_paid")]
    flow: String,
    /// The department (code).
    #[schema(example = "engineering")]
    department: String,
    /// The duty that it takes (code).
    #[schema(example = "plumbing")]
    duty: Option<String>,
    /// How long it usually takes.
    #[schema(example = 45)]
    minutes: i64,
    /// Who can go now, the nearest first.
    candidates: Vec<Person>,
    /// The next free times.
    slots: Vec<Time>,
    /// The outside party whose it is.
    party: Option<Firm>,
    /// To whom to refer.
    referral: Option<Firm>,
}

/// A component that the words may mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestComponentCandidate)]
struct Candidate {
    /// Its code.
    component: String,
    /// Its name in the language asked for.
    label: String,
    /// How well it fits; only to be compared.
    score: i64,
}

/// A danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestDanger)]
struct Danger {
    /// Its code.
    #[schema(example = "gas")]
    code: String,
    /// `P0` or `P1`.
    #[schema(example = "P0")]
    level: String,
    /// What to tell the caller at once.
    say: String,
}

/// The responsibility table's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestResponsibility)]
struct Responsibility {
    /// Who pays (code).
    #[schema(example = "resident")]
    payer: String,
    /// The row.
    #[schema(example = "R8")]
    row: String,
    /// Why, in a sentence.
    because: String,
    /// Whether the resident is asked for money.
    chargeable: bool,
    /// The warranty row that was looked at.
    warranty_row: Option<String>,
    /// The last day of that warranty.
    #[schema(value_type = Option<String>, format = Date)]
    warranty_end: Option<Day>,
    /// What the row rests on.
    source: String,
    /// Since when it holds.
    #[schema(value_type = String, format = Date)]
    valid_from: Day,
    /// The usual price, from.
    #[schema(value_type = Option<i64>)]
    price_from_fen: Option<Fen>,
    /// The usual price, to.
    #[schema(value_type = Option<i64>)]
    price_to_fen: Option<Fen>,
}

/// Somebody who can go now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestCandidate)]
struct Person {
    /// Who.
    #[schema(value_type = String, format = Uuid)]
    staff_id: Id,
    /// The name.
    name: String,
    /// Minutes until they are there.
    #[schema(example = 8)]
    eta_minutes: i64,
    /// Where they are.
    at: String,
    /// Until when they are free.
    #[schema(value_type = Option<String>, format = DateTime)]
    free_until: Option<Moment>,
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestSlot)]
struct Time {
    /// Who.
    #[schema(value_type = String, format = Uuid)]
    staff_id: Id,
    /// The name.
    name: String,
    /// When they come.
    #[schema(value_type = String, format = DateTime)]
    starts_at: Moment,
    /// When the work ends.
    #[schema(value_type = String, format = DateTime)]
    ends_at: Moment,
}

/// A party of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = RequestParty)]
struct Firm {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    party_id: Id,
    /// `warranty`, `contractor`, `utility` or `referral`.
    kind: String,
    /// Its name.
    name: String,
    /// Its number.
    phone: String,
    /// Within how many minutes it must answer.
    response_minutes: Option<i64>,
}

impl Firm {
    fn of(party: PartyView) -> Self {
        Self {
            party_id: party.party_id,
            kind: party.kind,
            name: party.name,
            phone: party.phone,
            response_minutes: party.response_minutes,
        }
    }
}

impl Answer {
    fn of(found: Assessment, lang: Lang) -> Self {
        let decision = found.decision;
        let candidate = |hit: responsibility::model::ComponentHit| Candidate {
            label: lang.pick(&hit.label_zh, &hit.label_en).clone(),
            component: hit.component,
            score: hit.score,
        };
        let free = |c: scheduling::model::Candidate| Person {
            staff_id: c.staff_id,
            name: c.name,
            eta_minutes: c.eta_minutes,
            at: c.where_label,
            free_until: c.free_until,
        };
        let time = |s: scheduling::model::Slot| Time {
            staff_id: s.staff_id,
            name: s.name,
            starts_at: s.starts_at,
            ends_at: s.ends_at,
        };
        Self {
            component: decision.component,
            component_label: decision.component_label,
            component_candidates: found.components.into_iter().map(candidate).collect(),
            danger: decision.danger.map(|d| Danger { code: d.code, level: d.level, say: d.say }),
            responsibility: Responsibility {
                chargeable: crate::rules::chargeable(&decision.payer, decision.chargeable),
                payer: decision.payer,
                row: decision.row,
                because: decision.because,
                warranty_row: decision.warranty_row,
                warranty_end: decision.warranty_end,
                source: decision.source,
                valid_from: decision.valid_from,
                price_from_fen: decision.price_from_fen,
                price_to_fen: decision.price_to_fen,
            },
            ability: found.ability.code(),
            flow: decision.flow,
            department: decision.department,
            duty: decision.duty,
            minutes: decision.minutes,
            candidates: found.offer.now.into_iter().map(free).collect(),
            slots: found.offer.slots.into_iter().map(time).collect(),
            party: found.party.map(Firm::of),
            referral: found.referral.map(Firm::of),
        }
    }
}

/// Who does it, who pays, who can go, and when. Writes nothing and reserves nothing.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/requests/assess",
    operation_id = "assessRequest",
    tag = "intake",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    request_body(content = Assess, example = json!({
        "unit_id": "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a90", "place": "in_home", "text": "厨房水龙头关不紧，一直滴水"
    })),
    responses(
        (status = 200, description = "The answer", body = Answer),
        (status = 404, description = "No such community inside the caller's walls"),
        (status = 422, description = "No words, or a home, a part or a component that isn't there"),
    )
)]
pub(crate) async fn assess(desk: Desk<AssessRequest>, body: Bytes) -> Result<Json<Answer>, Failed> {
    let value = serde_json::from_slice(&body).map_err(|_| Fault::invalid("body", "not_json"))?;
    let input: Assess = from_json(value)?;
    if crate::rules::prose(&input.text).is_empty() {
        return Err(Fault::invalid("text", "missing").into());
    }
    let (community, lang, now) = (desk.line.id, desk.lang, desk.now());
    let today = now.day(&desk.line.zone);
    let found = desk.read(move |db| query::assess(db, community, &input, today, now, lang)).await?;
    Ok(Json(Answer::of(found, desk.lang)))
}
