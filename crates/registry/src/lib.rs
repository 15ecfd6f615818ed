//! `registry`: communities, buildings, homes, common parts, and the people who hold them or live in them.

pub mod actions;
pub mod keys;
pub mod model;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
mod surnames;
