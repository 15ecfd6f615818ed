//! The data of notices. No decisions here.

use kernel::clock::Moment;
use kernel::ids::Id;
use kernel::role::Role;
use serde::{Deserialize, Serialize};

/// Who is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient {
    /// A colleague: inbox, and what they chose beside it.
    Staff(Id),
    /// A person of the registry, by the number on file.
    Person(Id),
    /// One number of the registry.
    Contact(Id),
    /// An outside party of the responsibility register: phone and e-mail.
    Party(Id),
    /// Everybody who holds the role in the community.
    Role(Role),
    /// The community's group robots.
    Group,
}

/// What is told.
#[derive(Debug, Clone)]
pub struct Told {
    /// The kind, such as `order.issued`; a row of `notice_kinds`.
    pub kind: &'static str,
    /// Who is told.
    pub to: Recipient,
    /// What it is about, such as `order`.
    pub subject_kind: &'static str,
    /// Which.
    pub subject_id: Id,
    /// The variables of the text. What a kind names and nobody gives stays empty; `community` is always there.
    pub facts: Vec<(&'static str, String)>,
    /// The page behind it, such as `/c/guihuayuan/orders/…`.
    pub href: Option<String>,
    /// Goes out at night too.
    pub urgent: bool,
}

/// A way by which something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// The inbox of a colleague.
    Inbox,
    /// E-mail.
    Email,
    /// A short message.
    Sms,
    /// The WeCom (企业微信) group robot.
    Wecom,
    /// The DingTalk (钉钉) group robot.
    Dingtalk,
    /// The Feishu (飞书) group robot.
    Feishu,
    /// A program outside.
    Webhook,
}

impl Way {
    /// Every way, in the order of pages.
    pub const ALL: [Self; 7] =
        [Self::Inbox, Self::Sms, Self::Email, Self::Wecom, Self::Dingtalk, Self::Feishu, Self::Webhook];
    /// The group robots.
    pub const ROBOTS: [Self; 3] = [Self::Wecom, Self::Dingtalk, Self::Feishu];
    /// What a colleague may choose from.
    pub const PERSONAL: [Self; 3] = [Self::Inbox, Self::Sms, Self::Email];
    /// What needs a service that somebody sets up.
    pub const SERVICES: [Self; 5] = [Self::Sms, Self::Email, Self::Wecom, Self::Dingtalk, Self::Feishu];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Wecom => "wecom",
            Self::Dingtalk => "dingtalk",
            Self::Feishu => "feishu",
            Self::Webhook => "webhook",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }

    /// Reads a list such as `inbox,sms`.
    pub fn list(text: &str) -> Vec<Self> {
        text.split(',').filter_map(|code| Self::parse(code.trim())).collect()
    }

    /// Writes such a list.
    pub fn join(ways: &[Self]) -> String {
        ways.iter().map(|way| way.code()).collect::<Vec<_>>().join(",")
    }
}

platform::record! {
    /// A kind of notice.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Kind {
        /// Its code.
        pub kind: String,
        /// The ways to a colleague who chose none.
        pub staff_ways: String,
        /// The ways to a resident.
        pub person_ways: String,
        /// The ways to an outside party.
        pub party_ways: String,
        /// Whether a colleague may switch it off.
        pub may_be_off: bool,
        /// Whether it goes out at night.
        pub quiet_exempt: bool,
        /// Whether its text is erased once it has gone out.
        pub holds_code: bool,
        /// The variables of its text.
        pub facts: String,
    }
}

platform::record! {
    /// The quiet hours of a community.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Settings {
        /// From this minute of the day nobody is disturbed …
        pub quiet_from_minute: i64,
        /// … until this one. Equal: no quiet hours.
        pub quiet_to_minute: i64,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// A text that a community gave itself.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Template {
        /// The kind.
        pub kind: String,
        /// The language.
        pub lang: String,
        /// The title, with `{name}` where facts stand.
        pub title: String,
        /// The body.
        pub body: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// The service behind a way.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Channel {
        /// The way.
        pub way: String,
        /// Whether it is used.
        pub is_on: bool,
        /// JSON without secrets.
        pub settings: String,
        /// The sealed secret.
        pub secret: Option<Vec<u8>>,
        /// Its wrapped key.
        pub secret_key: Option<Vec<u8>>,
        /// The id under which it was sealed.
        pub seal_id: Option<Id>,
        /// When the test button was pressed last.
        pub tested_at: Option<Moment>,
        /// Whether the test went out.
        pub test_ok: Option<bool>,
        /// What the service answered.
        pub test_answer: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// A delivery as the log shows it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Delivery {
        /// Its id, and the message id.
        pub delivery_id: Id,
        /// The notice; none for a webhook.
        pub notice_id: Option<Id>,
        /// The webhook.
        pub webhook_id: Option<Id>,
        /// The number of the event that a webhook is told.
        pub number: Option<i64>,
        /// The kind of notice or event.
        pub kind: String,
        /// The way.
        pub way: String,
        /// To whom, by name.
        pub target_name: String,
        /// Where to, masked.
        pub masked: String,
        /// `waiting`, `held`, `failed`, `sent` or `given_up`.
        pub state: String,
        /// How often it was tried.
        pub tries: i64,
        /// When it was made.
        pub made_at: Moment,
        /// When it is tried next.
        pub next_at: Option<Moment>,
        /// What went wrong last.
        pub last_error: String,
        /// When it ended.
        pub ended_at: Option<Moment>,
    }
}

platform::record! {
    /// A notice in somebody's inbox.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InboxItem {
        /// The notice.
        pub notice_id: Id,
        /// Its kind.
        pub kind: String,
        /// What it is about.
        pub subject_kind: String,
        /// Which.
        pub subject_id: Id,
        /// The title in Chinese.
        pub title_zh: String,
        /// The body in Chinese.
        pub body_zh: String,
        /// The title in English.
        pub title_en: String,
        /// The body in English.
        pub body_en: String,
        /// The page behind it; may be empty.
        pub href: String,
        /// Whether it could not wait.
        pub urgent: bool,
        /// When it was told.
        pub told_at: Moment,
        /// When it was read.
        pub read_at: Option<Moment>,
        /// The delivery.
        pub delivery_id: Id,
    }
}

platform::record! {
    /// A program outside that follows the history.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Webhook {
        /// Its id.
        pub webhook_id: Id,
        /// Its name.
        pub name: String,
        /// Where it listens.
        pub url: String,
        /// The kinds of event it is told: `*`, `order.*`, `request.confirmed`, comma between them.
        pub kinds: String,
        /// `on`, `off` or `failed` (switched off after a day of failures).
        pub state: String,
        /// The number of the last event that was queued for it.
        pub told_number: i64,
        /// Until when the old secret is signed with too.
        pub old_until: Option<Moment>,
        /// Since when it takes nothing.
        pub failing_since: Option<Moment>,
        /// What went wrong last.
        pub last_error: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was made.
        pub made_at: Moment,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// The sealed secrets of a webhook.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct WebhookSecrets {
        /// The secret.
        pub secret: Vec<u8>,
        /// Its wrapped key.
        pub secret_key: Vec<u8>,
        /// The id under which it was sealed.
        pub seal_id: Id,
        /// The one before it.
        pub old_secret: Option<Vec<u8>>,
        /// Its wrapped key.
        pub old_secret_key: Option<Vec<u8>>,
        /// The id under which that was sealed.
        pub old_seal_id: Option<Id>,
        /// Until when it is signed with too.
        pub old_until: Option<Moment>,
    }
}

/// A sealed secret with the id under which it was sealed.
#[derive(Debug, Clone)]
pub struct SealedSecret {
    /// The id.
    pub seal_id: Id,
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
    /// The wrapped key.
    pub key: Vec<u8>,
}

platform::record! {
    /// A delivery as the worker needs it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Outgoing {
        /// Its id, and the message id.
        pub delivery_id: Id,
        /// The notice.
        pub notice_id: Option<Id>,
        /// The webhook.
        pub webhook_id: Option<Id>,
        /// The number of the event that a webhook is told.
        pub number: Option<i64>,
        /// The kind of notice or event.
        pub kind: String,
        /// The way.
        pub way: String,
        /// Whose address: `staff`, `contact`, `person`, `party`, `group` or `webhook`.
        pub target: String,
        /// Which.
        pub target_id: Option<Id>,
        /// In which language.
        pub lang: String,
        /// How often it was tried, this try included.
        pub tries: i64,
        /// When it was made.
        pub made_at: Moment,
    }
}
