//! The data of scheduling: shifts, who can go now, free slots, bookings. No decisions here.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use serde::{Deserialize, Serialize};

/// What a clerk asks: who can do this, now or when?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Code of the duty that the work needs.
    pub duty: String,
    /// How long the work takes, in minutes.
    pub minutes: i64,
    /// Where; `None`: at the residents' centre.
    pub building_id: Option<Id>,
    /// From when slots are wanted; from now where nothing is given.
    pub from: Option<Moment>,
    /// Now.
    pub now: Moment,
}

/// The answer: who is free now, and the next free slots. Nothing is held by it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Whether anybody of this community is certified for the duty at all.
    pub offered: bool,
    /// Who is certified, on shift and free for the whole of it from now on; nearest first.
    pub now: Vec<Candidate>,
    /// The next free slots, earliest first, at most twelve.
    pub slots: Vec<Slot>,
}

/// Somebody who can go at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The person.
    pub staff_id: Id,
    /// The name.
    pub name: String,
    /// Codes of all duties that the person has in the register.
    pub duties: Vec<String>,
    /// Minutes on foot from where they are.
    pub eta_minutes: i64,
    /// The building in which they are by their last booking; empty: at the residents' centre.
    pub where_label: String,
    /// Until when they are free: the next booking, break, or the end of the shift.
    pub free_until: Option<Moment>,
}

/// A free slot: a time that may be promised once it is reserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The person.
    pub staff_id: Id,
    /// The name.
    pub name: String,
    /// When they come; a full quarter of an hour.
    pub starts_at: Moment,
    /// When the work ends.
    pub ends_at: Moment,
}

/// An appointment to be reserved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reserve {
    /// The booking's id: the order's.
    pub booking_id: Id,
    /// Who goes.
    pub staff_id: Id,
    /// Code of the duty that the work needs.
    pub duty: String,
    /// When they come.
    pub starts_at: Moment,
    /// How long the work takes, in minutes.
    pub minutes: i64,
    /// Where; `None`: at the residents' centre.
    pub building_id: Option<Id>,
}

/// Somebody to be sent at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReserveNow {
    /// The booking's id: the order's.
    pub booking_id: Id,
    /// Who goes.
    pub staff_id: Id,
    /// Code of the duty that the work needs.
    pub duty: String,
    /// How long the work takes, in minutes.
    pub minutes: i64,
    /// Where; `None`: at the residents' centre.
    pub building_id: Option<Id>,
}

/// A danger that needs the nearest qualified hands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DangerCall {
    /// The booking's id: the order's.
    pub booking_id: Id,
    /// Code of the duty that the danger needs.
    pub duty: String,
    /// Where; `None`: at the residents' centre.
    pub building_id: Option<Id>,
    /// How long it takes, in minutes.
    pub minutes: i64,
}

/// What is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// From when the person is held: the appointment's time, or the moment in which they set off.
    pub starts_at: Moment,
    /// When the work ends.
    pub ends_at: Moment,
    /// Minutes on the way there, for somebody sent at once; 0 for an appointment.
    pub eta_minutes: i64,
}

/// Who went out to a danger, and whose promise broke by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Who goes.
    pub staff_id: Id,
    /// Minutes on the way.
    pub eta_minutes: i64,
    /// The bookings that lost their time by it, in the order of their time.
    pub displaced: Vec<Id>,
    /// What is held for the danger.
    pub booked: Booked,
}

platform::record! {
    /// A booking.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Booking {
        /// Its id: the order's.
        pub booking_id: Id,
        /// Who is held.
        pub worker_id: Id,
        /// For which duty.
        pub duty: String,
        /// Where.
        pub building_id: Option<Id>,
        /// From when.
        pub starts_at: Moment,
        /// When the work ends.
        pub ends_at: Moment,
        /// Minutes on the way that are held behind it.
        pub travel_minutes: i64,
        /// Whether it is a danger: nothing pre-empts it.
        pub danger: bool,
        /// `held`, `done`, `released` or `displaced`.
        pub state: String,
        /// Who reserved it.
        pub made_by: Id,
    }
}

platform::record! {
    /// A shift as the community keeps it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Template {
        /// Its id.
        pub template_id: Id,
        /// Its Chinese name.
        pub name_zh: String,
        /// Its English name.
        pub name_en: String,
        /// Its beginning, minutes from midnight.
        pub starts_minute: i64,
        /// Its length.
        pub minutes: i64,
        /// The break's beginning, minutes from the shift's beginning.
        pub break_minute: i64,
        /// The break's length; 0: none.
        pub break_minutes: i64,
        /// Counts its changes.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom, by name.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// A person on a shift of a day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Shift {
        /// Its id.
        pub shift_id: Id,
        /// Whose community.
        pub community_id: Id,
        /// The person.
        pub worker_id: Id,
        /// The day on which it begins.
        pub on_day: Day,
        /// The template.
        pub template_id: Id,
        /// Its first cell.
        pub starts_cell: i64,
        /// The cell behind its last.
        pub ends_cell: i64,
    }
}

platform::record! {
    /// Days on which a person is not available.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Absence {
        /// Its id.
        pub leave_id: Id,
        /// The person.
        pub worker_id: Id,
        /// `annual`, `sick`, `personal`, `in_lieu`, `training`, `family` or `other`.
        pub kind: String,
        /// The first day.
        pub from_on: Day,
        /// The last day.
        pub until_on: Day,
        /// Why, in a few words; may be empty.
        pub reason: String,
    }
}

/// The kinds of leave, in the order in which a page shows them.
pub const LEAVE_KINDS: [&str; 7] = ["annual", "in_lieu", "sick", "personal", "family", "training", "other"];

platform::record! {
    /// A public holiday, or weekend days that are worked instead.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Holiday {
        /// The first day.
        pub first_on: Day,
        /// The last day.
        pub last_on: Day,
        /// Off, or worked instead.
        pub off: bool,
        /// Its Chinese name.
        pub name_zh: String,
        /// Its English name.
        pub name_en: String,
    }
}
