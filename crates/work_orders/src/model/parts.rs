//! What belongs to an order in the database, and how orders are given. No decisions here.

use kernel::clock::Moment;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::record;
use serde::{Deserialize, Serialize};

record! {
    /// What was found at a look.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Finding {
        /// `inspection` or `survey`.
        pub kind: String,
        /// What was found.
        pub findings: String,
        /// Readings of instruments.
        pub readings: Option<String>,
        /// 符合 or 不符合.
        pub conforms: Option<bool>,
        /// Who pays, where the look showed it.
        pub payer: Option<String>,
        /// Why it broke (code), where it was seen.
        pub cause: Option<String>,
        /// Whether the broken part is work of the home's own renovation, where it was looked at.
        pub altered: Option<bool>,
        /// When.
        pub found_at: Moment,
        /// By whom.
        pub found_by_name: Option<String>,
    }
}

record! {
    /// A photo of an order.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Photo {
        /// The file.
        pub blob_id: Id,
        /// `before`, `after`, `report`.
        pub stage: String,
        /// When.
        pub added_at: Moment,
    }
}

record! {
    /// The payer's agreement to a quote.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Consent {
        /// The quote.
        pub quote_id: Id,
        /// `signature`, `paper`, `code`, `call`.
        pub kind: String,
        /// The amount.
        pub total: Fen,
        /// The signature or the paper.
        pub blob_id: Option<Id>,
        /// The number on file.
        pub contact_id: Option<Id>,
        /// The second colleague.
        pub witness_id: Option<Id>,
        /// Their name.
        pub witness_name: Option<String>,
        /// When.
        pub given_at: Moment,
        /// Who recorded it.
        pub recorded_by_name: Option<String>,
    }
}

record! {
    /// Who accepted the work.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Acceptance {
        /// `resident`, `proxy`, `common_part`, `absent`, `refused_to_sign`.
        pub kind: String,
        /// Whether it was tried.
        pub tried: bool,
        /// 5 … 1.
        pub opinion: Option<i64>,
        /// Their words.
        pub words: Option<String>,
        /// The signature.
        pub signature_blob_id: Option<Id>,
        /// The second colleague.
        pub witness_name: Option<String>,
        /// The logged call, the proxy's name, who confirmed.
        pub note: Option<String>,
        /// When.
        pub accepted_at: Moment,
    }
}

record! {
    /// A colleague who was named for a call, and what they say of it themselves.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Witness {
        /// The order.
        pub order_id: Id,
        /// Who was named.
        pub witness_id: Id,
        /// Their name.
        pub witness_name: String,
        /// `consent` or `acceptance`.
        pub part: String,
        /// When they were named.
        pub named_at: Moment,
        /// By whom.
        pub named_by_name: String,
        /// When they said something.
        pub said_at: Option<Moment>,
        /// What: it was so, or it was not.
        pub confirmed: Option<bool>,
        /// Their words.
        pub words: String,
        /// The order's number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// What.
        pub what: String,
        /// The order's version.
        pub version: i64,
    }
}

record! {
    /// How what is unpaid goes on.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Settlement {
        /// `later`, `reduction_asked`, `reduced`, `disputed`.
        pub kind: String,
        /// What was open.
        pub open: Fen,
        /// What it was reduced to.
        pub reduced_to: Option<Fen>,
        /// Why.
        pub reason: String,
        /// The day of the promise to pay.
        pub due_on: Option<kernel::clock::Day>,
        /// When.
        pub recorded_at: Moment,
        /// By whom.
        pub recorded_by_name: Option<String>,
    }
}

record! {
    /// The code that was sent for a quote.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SentCode {
        /// The quote.
        pub quote_id: Id,
        /// The salt of its hash.
        pub salt: Vec<u8>,
        /// Its hash.
        pub code_hash: Vec<u8>,
        /// The number on file.
        pub contact_id: Id,
        /// Until when it is good.
        pub ends_at: Moment,
        /// How often a wrong one was tried.
        pub tries: i64,
    }
}

record! {
    /// How orders are given in a community.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Habits {
        /// `clerk`, `leader` or `take`.
        pub giving: String,
        /// Days within which a resident may have an order opened again.
        pub reopen_days: i64,
        /// Minutes that a code is good.
        pub code_minutes: i64,
        /// Wrong tries that a code survives.
        pub code_tries: i64,
        /// Hours that a pause lasts for which no end was said.
        pub pause_hours: i64,
        /// Counts its changes.
        pub version: i64,
        /// The last change.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

record! {
    /// A head of what the management fee pays for.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct FeeShare {
        /// Its code.
        pub head: String,
        /// Parts of a hundred.
        pub percent: i64,
        /// Where that was published.
        pub source: String,
    }
}
