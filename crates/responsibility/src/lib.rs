//! `responsibility`: who repairs and who pays.

pub mod model;
