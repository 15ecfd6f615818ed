//! What the verbs of intake are given: shared by the pages and the API.

use kernel::clock::Moment;
use kernel::ids::Id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::codes::{Channel, Kind, Place, PromiseKind, Step};

/// A question to the responsibility table and the rosters; nothing is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AssessRequest)]
pub struct Assess {
    /// The home.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub unit_id: Option<Id>,
    /// Inside it, or a common part.
    pub place: Place,
    /// The common part.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub common_part_id: Option<Id>,
    /// What is the matter, as the caller says it.
    #[schema(example = "厨房水龙头关不紧，一直滴水")]
    pub text: String,
    /// The component, when it has been chosen already.
    #[serde(default)]
    pub component: Option<String>,
    /// From when on it would suit; now when left out.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Moment>,
}

/// Who told us: a person on file, or a name with a number, or nobody who gives a name. Exactly one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RequestReporter)]
pub struct Reporter {
    /// A person on file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub person_id: Option<Id>,
    /// Somebody who is not on file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "林先生")]
    pub name: Option<String>,
    /// Their number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "13800138000")]
    pub phone: Option<String>,
    /// They give no name.
    #[serde(default)]
    pub anonymous: bool,
}

/// What the resident is told will happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = RequestPromise)]
pub enum Promise {
    /// Somebody goes now. For a danger the nearest is chosen, whoever is named.
    Now {
        /// Who goes.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Uuid)]
        staff_id: Option<Id>,
    },
    /// Somebody comes at a time, which is reserved.
    Appointment {
        /// Who comes.
        #[schema(value_type = String, format = Uuid)]
        staff_id: Id,
        /// When.
        #[schema(value_type = String, format = DateTime)]
        starts_at: Moment,
    },
    /// Somebody comes to look first, at a time that is reserved.
    Survey {
        /// Who comes.
        #[schema(value_type = String, format = Uuid)]
        staff_id: Id,
        /// When.
        #[schema(value_type = String, format = DateTime)]
        starts_at: Moment,
    },
    /// An outside party comes, by a time that it has accepted.
    Outside {
        /// The party.
        #[schema(value_type = String, format = Uuid)]
        party_id: Id,
        /// By when.
        #[schema(value_type = String, format = DateTime)]
        due_at: Moment,
        /// Why it is this party, where the responsibility table names another or none.
        #[serde(default)]
        reason: Option<String>,
        /// Who there accepted the time; not said: it is still to be asked, and the promise counts as unconfirmed.
        #[serde(default)]
        #[schema(example = "售后 赵工")]
        accepted_by: Option<String>,
        /// Nobody there has answered yet: what is promised is a call of our own by `due_at`, which the centre owns.
        #[serde(default)]
        not_reached: bool,
    },
    /// Not our service: apologised, explained, referred.
    NotOffered {
        /// What was explained.
        #[serde(default)]
        #[schema(example = "电脑不在物业维修范围内，向您推荐正规维修店")]
        explanation: String,
        /// To whom the resident was referred; the register's own suggestion when left out.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Uuid)]
        referral_id: Option<Id>,
        /// Nobody is known to whom the resident could go.
        #[serde(default)]
        none_known: bool,
    },
    /// Answered on the spot.
    Answered {
        /// What was answered.
        #[serde(default)]
        #[schema(example = "请携带身份证到住户中心办理，周一至周日 8:30–18:00")]
        answer: String,
    },
    /// We call back.
    Callback {
        /// By when.
        #[schema(value_type = String, format = DateTime)]
        due_at: Moment,
        /// About what, where it is more than the matter itself.
        #[serde(default)]
        words: Option<String>,
    },
    /// We find something out, or find something ("we will find you a space").
    Find {
        /// By when.
        #[schema(value_type = String, format = DateTime)]
        due_at: Moment,
        /// What was promised.
        #[serde(default)]
        words: String,
    },
}

impl Promise {
    /// The code, as outside programs write it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Now { .. } => "now",
            Self::Appointment { .. } => "appointment",
            Self::Survey { .. } => "survey",
            Self::Outside { .. } => "outside",
            Self::NotOffered { .. } => "not_offered",
            Self::Answered { .. } => "answered",
            Self::Callback { .. } => "callback",
            Self::Find { .. } => "find",
        }
    }

    /// The kind of what is still owed; none when nothing is.
    pub const fn owed(&self) -> Option<PromiseKind> {
        match self {
            Self::Now { .. } => Some(PromiseKind::Now),
            Self::Appointment { .. } => Some(PromiseKind::Appointment),
            Self::Survey { .. } => Some(PromiseKind::Survey),
            Self::Outside { .. } => Some(PromiseKind::Outside),
            Self::Callback { .. } => Some(PromiseKind::Callback),
            Self::Find { .. } => Some(PromiseKind::Find),
            Self::NotOffered { .. } | Self::Answered { .. } => None,
        }
    }

    /// Whether an order is issued for it.
    pub const fn makes_order(&self) -> bool {
        matches!(self, Self::Now { .. } | Self::Appointment { .. } | Self::Survey { .. } | Self::Outside { .. })
    }
}

/// A matter, ready to be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ConfirmRequest)]
pub struct Confirm {
    /// What kind of matter.
    pub kind: Kind,
    /// How it reached us.
    pub channel: Channel,
    /// Who told us.
    #[serde(default)]
    pub reporter: Reporter,
    /// The home.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub unit_id: Option<Id>,
    /// Inside it, or a common part.
    pub place: Place,
    /// The common part.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub common_part_id: Option<Id>,
    /// What is the matter.
    #[schema(example = "厨房水龙头关不紧，一直滴水")]
    pub text: String,
    /// The component; found from the words when left out.
    #[serde(default)]
    pub component: Option<String>,
    /// What was promised. Only a danger needs none.
    #[serde(default)]
    pub promise: Option<Promise>,
    /// Whether content, place and time were read back and confirmed by the resident.
    #[serde(default)]
    pub read_back: bool,
    /// Of a question, suggestion or praise whose words tell of danger: it was asked, and there is none. It is kept.
    #[serde(default)]
    pub not_danger: bool,
    /// The steps of the script that were gone through.
    #[serde(default)]
    pub script: Vec<Step>,
    /// The call that this matter belongs to; matters of one call share it.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub call_id: Option<Id>,
}

/// A request gets another owner in the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeOwner {
    /// Who answers for it from now on.
    pub owner_id: Id,
    /// Why.
    #[serde(default)]
    pub because: String,
}

/// A promise was kept, or the resident was told that it broke.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndPromise {
    /// What came of it, or why it broke.
    #[serde(default)]
    pub because: String,
}

/// A promise gets another time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovePromise {
    /// For a visit: who comes.
    #[serde(default)]
    pub staff_id: Option<Id>,
    /// For a visit: when.
    #[serde(default)]
    pub starts_at: Option<Moment>,
    /// Otherwise: by when.
    #[serde(default)]
    pub due_at: Option<Moment>,
    /// Why.
    #[serde(default)]
    pub because: String,
    /// Whether the new time was read back and confirmed.
    #[serde(default)]
    pub read_back: bool,
}

/// The words of the script, as a manager saved them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveScript {
    /// Every line; those that are missing stay as they were.
    pub lines: Vec<SaveLine>,
    /// Why.
    #[serde(default)]
    pub because: String,
}

/// A line of the script to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveLine {
    /// `phone` or `counter`.
    pub channel: String,
    /// The line.
    pub line: String,
    /// `zh-CN` or `en`.
    pub lang: String,
    /// What is said.
    pub words: String,
    /// What is done meanwhile.
    pub manner: String,
}

/// A call is put on hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkCall {
    /// The call, when it was on hold before.
    pub call_id: Option<Id>,
    /// By what the clerk knows it again.
    pub label: String,
    /// What was typed.
    pub form: String,
}
