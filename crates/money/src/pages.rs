//! The pages of money. They translate; what may be done is decided in `actions`.

pub(crate) mod export;
pub(crate) mod ledger;
pub(crate) mod receipts;
pub(crate) mod tariffs;
