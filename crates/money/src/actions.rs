//! What people do with money, a function a verb: authorise → rule → store → event.

pub mod ledger;
pub mod quotes;
pub mod tariffs;

pub use ledger::{Prepay, TakePayment, charge_due, post, prepay, take_payment};
pub use quotes::{OfferQuote, QuoteLineInput, offer_quote};
pub use tariffs::{EndTariff, SetTariff, end_tariff, set_tariff};
