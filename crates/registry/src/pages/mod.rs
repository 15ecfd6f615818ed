//! The pages of the registry. They translate; what may be done is decided in `actions`. One file a subject.

pub(crate) mod buildings;
pub(crate) mod communities;
pub(crate) mod contacts;
pub(crate) mod export;
mod fields;
pub(crate) mod find;
pub(crate) mod homes;
pub(crate) mod household;
pub(crate) mod labels;
pub(crate) mod occupancies;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod sealed;
pub(crate) mod set_up;
pub(crate) mod things;
pub(crate) mod units;
