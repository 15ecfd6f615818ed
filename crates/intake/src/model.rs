//! The data of intake: what is told to others about a request and its promises. No decisions here.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A request as the centre, the orders and outside programs see it. Full phone numbers are never in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestView {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub request_id: Id,
    /// The number that people see.
    #[schema(example = "RQ-261124-0007")]
    pub number: String,
    /// Its kind (code).
    #[schema(example = "repair")]
    pub kind: String,
    /// How it reached us (code).
    #[schema(example = "phone")]
    pub channel: String,
    /// Where it stands (code).
    #[schema(example = "promised")]
    pub state: String,
    /// The home.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub unit_id: Option<Id>,
    /// `in_home` or `common`.
    #[schema(example = "in_home")]
    pub place: String,
    /// The common part.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub common_part_id: Option<Id>,
    /// The building of the home or the part.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub building_id: Option<Id>,
    /// The place as it was said when the request was taken.
    #[schema(example = "3 栋 2 单元 1201")]
    pub place_label: String,
    /// What is the matter.
    #[schema(example = "厨房水龙头关不紧，一直滴水")]
    pub text: String,
    /// The component (code of the responsibility table).
    pub component: Option<String>,
    /// `P0` or `P1` when it is a danger.
    pub danger: Option<String>,
    /// Who pays (code).
    #[schema(example = "resident")]
    pub payer: String,
    /// The row of the responsibility table.
    #[schema(example = "R8")]
    pub row: String,
    /// The row of the warranty table that counted, and the day it ends.
    pub warranty_row: Option<String>,
    /// The last day of that warranty.
    #[schema(value_type = Option<String>, format = Date)]
    pub warranty_end: Option<Day>,
    /// Whether the payer is asked for money; never while the payer is undecided.
    pub chargeable: bool,
    /// The flow of its order (code).
    #[schema(example = "home_paid")]
    pub flow: String,
    /// The department (code).
    #[schema(example = "engineering")]
    pub department: String,
    /// The duty that it takes (code).
    #[schema(example = "plumbing")]
    pub duty: Option<String>,
    /// How long it takes, in minutes.
    pub minutes: i64,
    /// Who answers for it in the centre.
    #[schema(value_type = String, format = Uuid)]
    pub owner_id: Id,
    /// Their name.
    pub owner_name: String,
    /// Who told us, when on file.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reporter_person_id: Option<Id>,
    /// Their name; none when anonymous.
    pub reporter_name: Option<String>,
    /// Their number on file, by id.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reporter_contact_id: Option<Id>,
    /// Their number, masked.
    #[schema(example = "138****5120")]
    pub reporter_phone_masked: Option<String>,
    /// The kind of the promise that counts now (code).
    pub promise_kind: Option<String>,
    /// Who comes.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub promise_staff_id: Option<Id>,
    /// From when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub promise_starts_at: Option<Moment>,
    /// Until when the time is reserved.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub promise_ends_at: Option<Moment>,
    /// By when it must be kept.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub promise_due_at: Option<Moment>,
    /// The outside party that has it.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub party_id: Option<Id>,
    /// The answer that was given on the spot.
    pub answer: Option<String>,
    /// Why it is not our service.
    pub explanation: Option<String>,
    /// To whom the resident was referred.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub referral_id: Option<Id>,
    /// The order.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub order_id: Option<Id>,
    /// Whether content, place and time were read back.
    pub read_back: bool,
    /// What was said about the reporter of a danger that fits no field.
    pub reporter_told: Option<String>,
    /// The words tell of danger, and the clerk asked and heard that there is none.
    pub not_danger: bool,
    /// Why the order came back to the centre.
    pub returned_because: Option<String>,
    /// When it was taken.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Moment,
    /// Who took it.
    pub created_by_name: String,
    /// When it was closed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub closed_at: Option<Moment>,
    /// Counts its changes, from 1.
    pub version: i64,
    /// When it changed last.
    #[schema(value_type = String, format = DateTime)]
    pub changed_at: Moment,
    /// Who changed it last.
    pub changed_by_name: String,
}

/// A promise to a resident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PromiseView {
    /// Its id; none when nothing is owed any more (answered, not our service).
    #[schema(value_type = Option<String>, format = Uuid)]
    pub promise_id: Option<Id>,
    /// Its kind (code), also `answered` and `not_offered`.
    #[schema(example = "appointment")]
    pub kind: String,
    /// `open`, `kept`, `moved`, `broken`, `withdrawn`.
    #[schema(example = "open")]
    pub state: String,
    /// What was promised, in words, where it is no visit.
    pub words: Option<String>,
    /// Who comes.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub staff_id: Option<Id>,
    /// Their name.
    pub staff_name: Option<String>,
    /// The outside party.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub party_id: Option<Id>,
    /// From when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub starts_at: Option<Moment>,
    /// Until when the time is reserved.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub ends_at: Option<Moment>,
    /// By when it must be kept.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub due_at: Option<Moment>,
    /// Minutes until somebody is there, as estimated when it was promised.
    pub eta_minutes: Option<i64>,
}

/// What was promised, as the answer of the command keeps it: ids, codes and moments, no names and no words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// Its id; none when nothing is owed any more (answered, not our service).
    pub promise_id: Option<Id>,
    /// Its kind (code), also `answered` and `not_offered`.
    pub kind: String,
    /// Its state (code).
    pub state: String,
    /// Who comes.
    pub staff_id: Option<Id>,
    /// The outside party.
    pub party_id: Option<Id>,
    /// From when.
    pub starts_at: Option<Moment>,
    /// Until when the time is reserved.
    pub ends_at: Option<Moment>,
    /// By when it must be kept.
    pub due_at: Option<Moment>,
    /// Minutes until somebody is there, as estimated when it was promised.
    pub eta_minutes: Option<i64>,
}

/// A promise that a danger broke: this resident must be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrokenPromise {
    /// The promise.
    pub promise_id: Id,
    /// Its request.
    pub request_id: Id,
    /// The request's number.
    pub number: String,
    /// When somebody should have come.
    pub starts_at: Option<Moment>,
}

impl BrokenPromise {
    pub(crate) fn of(row: Displaced) -> Self {
        Self { promise_id: row.promise_id, request_id: row.request_id, number: row.number, starts_at: row.starts_at }
    }
}

platform::record! {
    /// A home from which a danger took the hands, as the list of calls to make shows it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Displaced {
        /// The promise.
        pub promise_id: Id,
        /// Its request.
        pub request_id: Id,
        /// The request's number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// When somebody should have come; none: somebody was there and was called away.
        pub starts_at: Option<Moment>,
        /// Its order.
        pub order_id: Option<Id>,
        /// Who told us.
        pub reporter_name: Option<String>,
        /// Their number on file, by id.
        pub reporter_contact_id: Option<Id>,
        /// Their number; digits, only to be masked.
        pub reporter_digits: Option<String>,
        /// Who answers for it, and so calls.
        pub owner_id: Id,
    }
}

/// What came of a confirmation, as it is kept for a replay: nothing in it that names somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The request.
    pub request_id: Id,
    /// Its number.
    pub number: String,
    /// Its order, where one was issued.
    pub order_id: Option<Id>,
    /// What was promised.
    pub promise: Owed,
    /// The promises that a danger broke: these residents must be called.
    pub broken: Vec<BrokenPromise>,
    /// 1.
    pub version: i64,
}

platform::record! {
    /// A request on a list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RequestLine {
        /// Its id.
        pub request_id: Id,
        /// Its number.
        pub number: String,
        /// Its kind.
        pub kind: String,
        /// How it reached us.
        pub channel: String,
        /// Where it stands.
        pub state: String,
        /// Where it is.
        pub place_label: String,
        /// What it is.
        pub text: String,
        /// `P0` or `P1`.
        pub danger: Option<String>,
        /// The home.
        pub unit_id: Option<Id>,
        /// Who answers for it.
        pub owner_id: Id,
        /// The order.
        pub order_id: Option<Id>,
        /// When it was taken.
        pub created_at: Moment,
        /// What was promised last.
        pub promise_kind: Option<String>,
        /// The state of that promise.
        pub promise_state: Option<String>,
        /// From when somebody comes.
        pub promise_starts_at: Option<Moment>,
        /// When it is due.
        pub promise_due_at: Option<Moment>,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}

platform::record! {
    /// A promise on the list of what is due.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PromiseLine {
        /// Its id.
        pub promise_id: Id,
        /// Its kind.
        pub kind: String,
        /// Its state.
        pub state: String,
        /// What was promised, in words.
        pub words: Option<String>,
        /// What the software promised of itself, as a code.
        pub words_code: Option<String>,
        /// Who comes.
        pub staff_id: Option<Id>,
        /// The outside party.
        pub party_id: Option<Id>,
        /// From when.
        pub starts_at: Option<Moment>,
        /// Until when the time is reserved.
        pub ends_at: Option<Moment>,
        /// By when.
        pub due_at: Moment,
        /// Who answers for it.
        pub owner_id: Id,
        /// When it was made.
        pub made_at: Moment,
        /// When it ended.
        pub ended_at: Option<Moment>,
        /// Why it was moved or broken.
        pub because: Option<String>,
        /// When the resident was told of a break.
        pub told_at: Option<Moment>,
        /// How often it was chased.
        pub chased: i64,
        /// The danger that took the hands away.
        pub broken_by: Option<Id>,
        /// Counts its changes.
        pub version: i64,
        /// The request.
        pub request_id: Id,
        /// Its number.
        pub number: String,
        /// Where it is.
        pub place_label: String,
        /// What it is.
        pub text: String,
        /// The home.
        pub unit_id: Option<Id>,
        /// Who told us, when on file.
        pub reporter_person_id: Option<Id>,
        /// Their name.
        pub reporter_name: Option<String>,
        /// The order.
        pub order_id: Option<Id>,
        /// Their number on file, by id.
        pub reporter_contact_id: Option<Id>,
        /// Their number; digits, only to be masked.
        pub reporter_digits: Option<String>,
    }
}

/// A line of the script: what is said, and what is done meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptLine {
    /// `phone` or `counter`.
    pub channel: String,
    /// The line (code), such as `greet` or `promise_now`.
    pub line: String,
    /// `zh-CN` or `en`.
    pub lang: String,
    /// What is said; `{what}`, `{where}`, `{when}` … stand for the matter at hand.
    pub words: String,
    /// What is done meanwhile; may be empty.
    pub manner: String,
}

platform::record! {
    /// A call on hold.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParkedCall {
        /// Its id.
        pub call_id: Id,
        /// Whose.
        pub clerk_id: Id,
        /// By what the clerk knows it again.
        pub label: String,
        /// What was typed, as the form sends it.
        pub form: String,
        /// Since when.
        pub parked_at: Moment,
    }
}
