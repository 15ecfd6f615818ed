//! What people do with time, a function a verb.
//!
//! Bookings are commands of a community's line; the roster is one of the company's line, because a person is lent to one
//! community at a time.

mod book;
mod danger;
mod roster;
mod templates;

pub use book::{call_in, finish_at, move_booking, release, reserve, reserve_now};
pub use danger::nearest_for_danger;
pub(crate) use roster::take_off_all;
pub use roster::{
    Copied, CopyWeek, EndLeave, NoteLeave, PutOn, PutOnShift, TakeOff, copy_week, end_leave, note_leave, put_on,
    put_on_many, take_off, take_off_many,
};
pub(crate) use templates::seed;
pub use templates::{Kept, NewHours, NewTemplate, add_template, retire_template, set_centre, set_hours};
