//! The phone of the one who goes: the day, what may be taken, one order with its one next step, the quote.

pub(crate) mod day;
pub(crate) mod order;
pub(crate) mod quote;
mod step;
