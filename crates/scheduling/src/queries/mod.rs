//! What is read of scheduling. Nothing is written here.

mod bookings;
mod hours;
mod offer;
mod places;
mod roster;

pub use bookings::{booking, bookings_between, bookings_of, holder};
pub use hours::{Hours, hours};
pub use offer::ask;
pub(crate) use offer::hands;
pub use places::{Places, buildings, centre, places, whereabouts};
pub use roster::{
    absences, holidays, hours_of, on_shift, on_shift_now, shift, shift_booked, shifts_between, shifts_of, template,
    templates,
};
