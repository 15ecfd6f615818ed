//! `scheduling`: whose time there is, and whose time is promised.
//!
//! - A **shift** puts a person on for the hours of a day. It is written in the company's line as **cells** of a quarter of
//!   an hour (UTC epoch / 900 s): `shift_cells (worker, cell)` is a key, so a person is lent to one community at a time.
//! - A **booking** holds a person's time for one matter, in the community's line, from its start to its end and the way
//!   behind it. `booking_cells (community, worker, cell)` is a key and refers to the shift's cell: 'not twice' and 'on shift
//!   here' hold on any engine, whatever the code above thinks. Its id is that of the order.
//! - An **offer** answers 'who can go now, and when else?' ([`queries::ask`]); it holds nothing.
//! - A **danger** takes the nearest certified hands, pre-empts what they were booked for, and says whose promise broke.
//!
//! States of a booking: `held` → `done` | `released` | `displaced`; a displaced or released one is held again by moving it.
//!
//! Invariants: nobody is rostered without `duty.certified`; nobody is booked without a certificate of their own, on shift,
//! twice, or in the past (`promise.reserved`); a shift with a booking in it stays.

pub mod actions;
pub mod model;
pub mod perms;
pub mod queries;
pub mod rules;
mod store;
