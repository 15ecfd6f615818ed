//! The pure words of Guanjia: money, area, moments, ids, phones, plates, faults, actors.
//!
//! No I/O, no clock, no randomness: those are parameters. Nothing here knows a database, a page or a business process.

pub mod actor;
pub mod area;
pub mod capitals;
pub mod clock;
pub mod fault;
pub mod id_number;
pub mod ids;
pub mod lang;
pub mod money;
pub mod op;
pub mod page;
pub mod permission;
pub mod phone;
pub mod plate;
pub mod role;
pub mod room;
pub mod text;
