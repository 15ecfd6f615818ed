//! What the API takes and answers about webhooks.

use kernel::clock::Moment;
use kernel::ids::Id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::model;

/// A program outside that follows the history.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct Webhook {
    /// Its id.
    #[schema(value_type = String, format = Uuid)]
    pub(super) webhook_id: Id,
    /// Its name.
    #[schema(example = "台账系统")]
    pub(super) name: String,
    /// Where it listens.
    #[schema(example = "https://hooks.example.com/guanjia")]
    pub(super) url: String,
    /// The kinds of event it is told; `*` and `order.*` stand for many.
    #[schema(example = json!(["order.*", "request.confirmed"]))]
    pub(super) kinds: Vec<String>,
    /// `on`, `off`, or `failed` (switched off after a day of failures).
    #[schema(example = "on")]
    pub(super) state: String,
    /// The number of the last event that was queued for it.
    pub(super) told_number: i64,
    /// Until when the secret before this one is signed with too.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) old_secret_until: Option<Moment>,
    /// Since when it takes nothing.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) failing_since: Option<Moment>,
    /// What went wrong last, as a code.
    pub(super) last_error: Option<String>,
    /// Counts its changes, from 1.
    pub(super) version: i64,
}

impl From<model::Webhook> for Webhook {
    fn from(w: model::Webhook) -> Self {
        Self {
            webhook_id: w.webhook_id,
            name: w.name,
            url: w.url,
            kinds: w.kinds.split(',').map(str::to_owned).collect(),
            state: w.state,
            told_number: w.told_number,
            old_secret_until: w.old_until,
            failing_since: w.failing_since,
            last_error: Some(w.last_error).filter(|error| !error.is_empty()),
            version: w.version,
        }
    }
}

/// All webhooks of a community.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = WebhookPage)]
pub(crate) struct Items {
    /// The oldest first.
    pub(super) items: Vec<Webhook>,
    /// There is no second page.
    pub(super) next_cursor: Option<String>,
}

/// What a webhook is made of.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub(crate) struct CreateWebhook {
    /// Its name, at most 60 characters.
    #[schema(example = "台账系统")]
    pub(super) name: String,
    /// Where it listens. Outside addresses need https; private ones must be allowed by the operator.
    #[schema(example = "https://hooks.example.com/guanjia")]
    pub(super) url: String,
    /// The kinds of event.
    #[schema(example = json!(["order.*"]))]
    pub(super) kinds: Vec<String>,
}

/// A webhook that was made, or a secret that was replaced.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookSecret {
    /// The webhook.
    #[schema(value_type = String, format = Uuid)]
    pub(super) webhook_id: Id,
    /// The secret, `whsec_…`. Shown by this command only, and for ten minutes.
    #[serde(default)]
    pub(super) secret: Option<String>,
    /// Until when the secret before it is signed with too.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) old_secret_until: Option<Moment>,
}

/// What is changed; what is left out stays.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub(crate) struct ChangeWebhook {
    /// Another name.
    #[serde(default)]
    pub(super) name: Option<String>,
    /// Another address.
    #[serde(default)]
    pub(super) url: Option<String>,
    /// Other kinds of event.
    #[serde(default)]
    pub(super) kinds: Option<Vec<String>>,
    /// On or off; what happened while it was off is told when it is on again.
    #[serde(default)]
    pub(super) on: Option<bool>,
}

/// How a secret is replaced.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
pub(crate) struct RotateWebhook {
    /// So many hours both secrets are signed with; 24 where nothing is said, 0–168.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 168)]
    pub(super) hours: Option<i64>,
}

/// Nothing is asked beside it.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[schema(as = TestWebhook)]
pub(crate) struct Nothing {}

/// What became of a test.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookTested {
    /// The message id that was sent.
    #[schema(value_type = String, format = Uuid)]
    pub(super) delivery_id: Id,
    /// `sent` or `given_up`.
    #[schema(example = "sent")]
    pub(super) state: String,
    /// What went wrong, as a code.
    pub(super) error: Option<String>,
}

/// A webhook that was removed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookRemoved {
    /// The webhook.
    #[schema(value_type = String, format = Uuid)]
    pub(super) webhook_id: Id,
}
