//! Quote, agreement and its evidence: nothing chargeable without consent, the resident is never the default.

use kernel::clock::Moment;
use kernel::fault::{Fault, Refusal};
use kernel::ids::Id;
use sha2::{Digest, Sha256};

use crate::machine::Flow;
use crate::model::{Order, SentCode};

/// The payers who are asked for money at the door.
pub fn pays_resident(payer: &str) -> bool {
    matches!(payer, "resident" | "liable_person")
}

/// A quote may be offered only when it is known that the resident pays, and not while a renovation company still
/// answers for its own work in this home.
///
/// # Errors
/// `route.undecided-is-free` (`undecided`, `free`, `altered`).
pub fn quotable(order: &Order, decorator: Option<&str>) -> Result<(), Fault> {
    let refuse = |reason| Refusal::new("route.undecided-is-free", reason).fact("payer", order.payer.clone());
    if order.payer == "undecided" || order.road() == Flow::Survey {
        return Err(refuse("undecided").way("inspect").into());
    }
    if order.road() != Flow::HomePaid {
        return Err(refuse("free").way("inspect").into());
    }
    if let Some(company) = decorator {
        return Err(refuse("altered").fact("company", company).way("inspect").way("return").into());
    }
    Ok(())
}

/// A logged call is made by a second colleague, not by the one who works.
///
/// # Errors
/// `charge.consent` (`same_hands`).
pub fn consent_call(witness: Id, order: &Order, workers: &[Id]) -> Result<(), Fault> {
    if super::is_second(witness, order, workers) {
        return Ok(());
    }
    Err(Refusal::new("charge.consent", "same_hands").way("consent_signature").way("consent_code").into())
}

/// What comes of a code that somebody types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Try {
    /// It is the one.
    Right,
    /// It isn't; so many tries are left.
    Wrong(i64),
    /// No code is out for this quote.
    None,
    /// It is too old.
    Over,
    /// Too many wrong ones.
    UsedUp,
}

/// Holds a typed code against the one that went out.
pub fn try_code(sent: Option<&SentCode>, quote: Id, typed: &str, limit: i64, now: Moment) -> Try {
    let Some(sent) = sent.filter(|sent| sent.quote_id == quote) else { return Try::None };
    if now > sent.ends_at {
        return Try::Over;
    }
    if sent.tries >= limit {
        return Try::UsedUp;
    }
    if codes_match(&code_hash(&sent.salt, typed), &sent.code_hash) {
        Try::Right
    } else {
        Try::Wrong(limit - sent.tries)
    }
}

/// The hash under which a code is kept.
pub fn code_hash(salt: &[u8], code: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(code.trim()).finalize().into()
}

/// Compares without telling by its time where the first difference is.
pub fn codes_match(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0_u8, |gap, (a, b)| gap | (a ^ b)) == 0
}

/// Six digits out of random bytes.
pub fn code_of(random: [u8; 32]) -> String {
    let number = random.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}
