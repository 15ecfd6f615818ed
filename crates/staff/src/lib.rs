//! `staff`: the people of the company: who works in which community, for what, and with which certificates.
//!
//! - A **staff member** is an account (the ids are the same) with a phone and a place on the list of one or more
//!   communities. Roles are held per community and kept by platform; they are given and taken here.
//! - A **duty** is what a person may be rostered or sent for: desk, plumbing, guarding … The register says which duties a
//!   person has; a **certificate** says that they may do them, from a day on, until a day; a manager grants it after
//!   checking (until there is a training that does).
//! - **Beside a mentor** (带教): without a certificate a newcomer may be rostered beside a named, certified colleague, for at
//!   most 14 days in all for a duty, and is never sent alone.
//! - A **post** is a template: department, roles and duties at one stroke.
//!
//! Everything here lies in the company's line. Invariants: `duty.certified` is decided by [`rules`] alone; nobody acts on
//! people outside their own community; a manager makes no administrator.

pub mod actions;
pub mod model;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
