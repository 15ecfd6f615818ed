//! The data of orders. No decisions here.

mod parts;
mod rows;
mod views;

use serde_json::{Value, json};

pub use parts::{Acceptance, Consent, FeeShare, Finding, Habits, Photo, SentCode, Settlement, Witness};
pub use rows::{Order, OrderLine};
pub use views::{AcceptanceView, ConsentView, OrderView, Pause, Quote, QuoteLine, Stepped};

/// `outcome` codes.
pub mod outcome {
    /// Done by our own hands.
    pub const OWN: &str = "own";
    /// The quote was declined.
    pub const DECLINED: &str = "declined";
    /// Refused with an explanation.
    pub const REFUSED: &str = "refused";
    /// Taken back by whoever asked, or given twice.
    pub const WITHDRAWN: &str = "withdrawn";
    /// Every code, as the table holds them.
    pub const ALL: [&str; 9] =
        [OWN, "warranty", "subcontractor", "utility", "liable_person", "outside_firm", DECLINED, REFUSED, WITHDRAWN];
}

/// `closing` codes: by what an order was closed.
pub mod closing {
    /// The return visit says: solved.
    pub const SOLVED: &str = "solved";
    /// The return visit says: not solved; it was opened again.
    pub const NOT_SOLVED: &str = "not_solved";
    /// The resident answered on the link.
    pub const RESIDENT: &str = "resident";
    /// Three attempts on two days.
    pub const UNREACHED: &str = "unreached";
    /// A published waiver of its class.
    pub const WAIVED: &str = "waived";
    /// By the centre, with a reason.
    pub const CENTRE: &str = "centre";
    /// Every code, as the table holds them.
    pub const ALL: [&str; 6] = [SOLVED, NOT_SOLVED, RESIDENT, UNREACHED, WAIVED, CENTRE];
}

/// `part` codes: for what a colleague was named.
pub mod part {
    /// The call in which the payer agreed.
    pub const CONSENT: &str = "consent";
    /// The acceptance by somebody who wasn't there, or didn't sign; or of a common part.
    pub const ACCEPTANCE: &str = "acceptance";
    /// Every code, as the table holds them.
    pub const ALL: [&str; 2] = [CONSENT, ACCEPTANCE];
}

/// Verb codes as JSON, for the facts of a refusal.
pub(crate) fn codes(verbs: &[crate::machine::Verb]) -> Value {
    json!(verbs.iter().map(|verb| verb.code()).collect::<Vec<_>>())
}
