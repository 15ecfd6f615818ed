//! Ops as they are sent, what becomes of them, and exceptions as they are kept.

use std::collections::BTreeMap;

use kernel::clock::Moment;
use kernel::fault::{FieldError, Refusal};
use kernel::ids::Id;
use kernel::money::Fen;
use platform::record;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Something that was done on site, sent when the network was back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = FieldOp)]
pub(crate) struct Sent {
    /// On which order.
    #[schema(value_type = String, format = Uuid)]
    pub(crate) order_id: Id,
    /// Who did it: nobody sends what another person left on a shared phone.
    #[schema(value_type = String, format = Uuid)]
    pub(crate) person: Id,
    /// The device's own order of its ops, counted on from 1.
    #[schema(example = 7)]
    pub(crate) seq: i64,
    /// The verb, such as `inspect`.
    #[schema(example = "inspect")]
    pub(crate) verb: String,
    /// When it happened by the device's clock. It is kept as told and orders nothing.
    #[schema(value_type = String, format = DateTime)]
    pub(crate) device_at: Moment,
    /// The version of the order that the person saw.
    #[serde(default)]
    pub(crate) base_version: Option<i64>,
    /// The verb's own body. Photos, signatures and a quote made offline stand in it by the device's ids.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub(crate) input: Value,
    /// The device's ids in `input`, and ours for them.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub(crate) ids: BTreeMap<String, Id>,
    /// The total that the resident was shown, in fen (for `quote` and `consent`).
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub(crate) shown_fen: Option<Fen>,
    /// The key under which the same was sent before as a form, without hearing an answer.
    #[serde(default)]
    pub(crate) form: Option<String>,
    /// The person gave it to the centre without trying: it becomes an exception.
    #[serde(default)]
    pub(crate) aside: bool,
    /// Whatever else was sent: it is part of what makes the op this op.
    #[serde(flatten)]
    #[schema(ignore)]
    pub(crate) rest: serde_json::Map<String, Value>,
}

/// Who changed the order since the person saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = FieldChanged)]
pub(crate) struct Changed {
    /// The last one, by name.
    #[schema(example = "陈雨欣")]
    pub(crate) by: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub(crate) at: Moment,
    /// What was done meanwhile, in words.
    pub(crate) what: Vec<String>,
}

/// What became of an op.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = FieldOpAnswer)]
pub(crate) struct Became {
    /// `done`: the order went on; `exception`: the centre has it on its list.
    #[schema(example = "done")]
    pub(crate) outcome: String,
    /// The order.
    #[schema(value_type = String, format = Uuid)]
    pub(crate) order_id: Id,
    /// Where it stands now.
    #[schema(example = "inspected")]
    pub(crate) state: String,
    /// Its version now: the `base_version` of the next op.
    pub(crate) version: i64,
    /// The quote that was made.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub(crate) quote_id: Option<Id>,
    /// The number on the receipt.
    #[schema(example = "R-00318")]
    pub(crate) receipt_number: Option<String>,
    /// The exception.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub(crate) exception_id: Option<Id>,
    /// Why it is an exception, in a sentence.
    pub(crate) said: Option<String>,
    /// The rule that refused.
    #[schema(example = "site.cleaned")]
    pub(crate) rule: Option<String>,
    /// Who changed the order since the person saw it.
    pub(crate) changed: Option<Changed>,
}

/// Why an op could not be taken, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    /// A rule said no.
    Refused(Box<Refusal>),
    /// Fields that can't be taken.
    Invalid(Vec<FieldError>),
    /// The role may not do it.
    Forbidden,
    /// What it speaks of is not there.
    Gone,
    /// The person gave it to the centre.
    SetAside,
    /// The colleague who was named for a call says that it was not so.
    Denied,
}

impl Why {
    /// Its code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Invalid(_) => "invalid",
            Self::Forbidden => "forbidden",
            Self::Gone => "gone",
            Self::SetAside => "set_aside",
            Self::Denied => "denied",
        }
    }
}

record! {
    /// An exception on the centre's list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Exception {
        /// Its id.
        pub exception_id: Id,
        /// The order.
        pub order_id: Id,
        /// Its number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// What.
        pub what: String,
        /// Who was there.
        pub staff_name: String,
        /// What they did.
        pub verb: String,
        /// When, by the device.
        pub device_at: Moment,
        /// When it arrived.
        pub received_at: Moment,
        /// Why it could not be taken: [`Why`] as JSON.
        pub fault: String,
        /// Who changed the order meanwhile.
        pub changed_by: Option<String>,
        /// When.
        pub changed_at: Option<Moment>,
        /// What was told, as JSON.
        pub told: String,
        /// When it was settled.
        pub settled_at: Option<Moment>,
        /// By whom.
        pub settled_by_name: Option<String>,
        /// How.
        pub settlement: Option<String>,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}
